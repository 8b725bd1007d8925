// Long: what is looked at again, and what is done then, stands in one list.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.dosedEvery;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.responded;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.ResponseMilestones;
import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/** Section 1.6: when to review, what to expect, and what to do when better, the same or worse. */
public final class Ng239FollowUp {
  private static final Criterion SOONER = any(pregnant(), breastfeeding());

  private static final Criterion ANAEMIC = present(Symptoms.ANAEMIA);

  private static final Citation ORAL = Sources.SPS_NG239.at("oral treatment", READ_ONCE);
  private static final Citation INJECTED = Sources.SPS_NG239.at("injections", READ_ONCE);

  private static final Citation OWN = Sources.LIBRARY.at("follow-up of treatment", PROVISIONAL);

  private static final Criterion GAINED = OnTreatment.GAINED;
  private static final Criterion NOT_GAINED = OnTreatment.NOT_GAINED;
  private static final Criterion LASTS = CauseThatStays.DOES_NOT_PASS;
  private static final Criterion FOR_LIFE = LastingCause.FOR_LIFE;

  /** The longest that a record holds. */
  private static final int LONGEST_INTERVAL = 400;

  /** In days, as the longest two calendar months. */
  private static final int TWO_MONTHS = 62;

  /** Hydroxocobalamin at an interval that the licence lets be shorter. */
  private static final Criterion SELDOM =
      all(
          OnTreatment.BY_INJECTION,
          taking(Medicines.HYDROXOCOBALAMIN),
          dosedEvery(LONGEST_INTERVAL),
          not(established(dosedEvery(TWO_MONTHS))));

  private static final Criterion BACK = responded(Replacement.Response.BACK_BEFORE_THE_NEXT_DOSE);

  private static final Criterion BEGUN = any(WhoIsTreated.TO_BEGIN, WhoIsTreated.CONSIDERED);

  private static final Criterion TRIED = any(WhoIsTreated.TRIED, WhoIsTreated.CONSIDERED);

  /** What goes on: given, and not begun again. */
  private static final Criterion GOES_ON =
      all(
          OnTreatment.TREATED,
          any(not(established(WhoIsTreated.TO_BEGIN)), Contraindications.INHERITED),
          Contraindications.ALLERGY.stands());

  private Ng239FollowUp() {}

  public static List<Rule> rules() {
    return List.of(
        milestone(
            ResponseMilestones.FIRST_REVIEW,
            Strength.OFFER,
            all(any(BEGUN, OnTreatment.TREATED), not(established(SOONER)))),
        milestone(
            ResponseMilestones.FIRST_REVIEW_IN_PREGNANCY,
            Strength.OFFER,
            all(any(BEGUN, OnTreatment.TREATED), SOONER)),
        milestone(ResponseMilestones.RETICULOCYTES_PEAK, Strength.BE_AWARE, all(BEGUN, ANAEMIC)),
        milestone(ResponseMilestones.FIRST_COUNT, Strength.OFFER, all(BEGUN, ANAEMIC)),
        milestone(ResponseMilestones.WEEKLY_RISE, Strength.BE_AWARE, all(BEGUN, ANAEMIC)),
        milestone(
            ResponseMilestones.COUNT_NORMAL,
            Strength.OFFER,
            all(BEGUN, any(ANAEMIC, present(Symptoms.MACROCYTOSIS)))),
        milestone(
            ResponseMilestones.METABOLITES_FALL, Strength.BE_AWARE, all(BEGUN, Metabolites.RAISED)),
        milestone(
            ResponseMilestones.NERVES_IMPROVE, Strength.OFFER, all(BEGUN, Ng239Treatment.INVOLVED)),
        milestone(
            ResponseMilestones.LAST_NEUROLOGICAL_GAINS,
            Strength.BE_AWARE,
            all(BEGUN, Ng239Treatment.INVOLVED)),
        unlessForbidden(
            "review-alternate-day-injections",
            all(
                BEGUN,
                Ng239Treatment.INVOLVED,
                not(established(WhoIsTreated.INJECTIONS_RULED_OUT))),
            Strength.OFFER,
            "After 3 weeks look again whether alternate-day injections still help, so that they do not run on unseen",
            Sources.NASGP.at("review at 3 weeks", READ_ONCE)),
        unlessForbidden(
            "ng239-oral-improved",
            all(OnTreatment.BY_MOUTH, GAINED, not(established(LASTS))),
            Strength.CONSIDER,
            "Better on tablets: they may come to an end where the cause has been dealt with, in agreement with the prescriber; where it"
                + " has not, or is unknown, carry on and review again",
            ORAL),
        unlessForbidden(
            "oral-improved-and-the-cause-stays",
            all(OnTreatment.BY_MOUTH, GAINED, LASTS),
            Strength.OFFER,
            "Better on tablets, and the cause stays: replacement goes on for life, and never without a plan for it",
            ORAL,
            Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        unlessForbidden(
            "oral-where-injections-are-for-life",
            all(OnTreatment.BY_MOUTH, Ng239Treatment.INJECTIONS_FOR_LIFE),
            Strength.CONSIDER,
            "NG239 asks for injections for life with this cause; that high-dose tablets may do rests on few and small studies: decide"
                + " together",
            Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED),
            Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED)),
        unlessForbidden(
            "low-level-on-injections",
            all(
                OnTreatment.BY_INJECTION,
                any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS),
                not(established(WhoIsTreated.LOAD_BEGUN))),
            Strength.BE_AWARE,
            "A low level on injections means missed doses, a wrong sample, a fault of the assay, haptocorrin deficiency, a transcobalamin"
                + " variant or pregnancy: ask, and measure active B12 or methylmalonic acid, and with symptoms do not wait for it",
            Sources.BNSSG.at("monitoring", READ_ONCE),
            Sources.LIBRARY.at("a low level on injections", DERIVED)),
        unlessForbidden(
            "ng239-oral-unchanged",
            all(OnTreatment.BY_MOUTH, responded(Replacement.Response.UNCHANGED)),
            Strength.OFFER,
            "Symptoms still get in the way of everyday life on tablets: raise the dose or change to injections",
            ORAL),
        unlessForbidden(
            "ng239-oral-worse",
            all(OnTreatment.BY_MOUTH, responded(Replacement.Response.WORSE)),
            Strength.OFFER,
            "New or worse symptoms on tablets: think of another diagnosis, and raise the dose or change to injections",
            ORAL),
        unlessForbidden(
            "oral-with-neurological-involvement",
            all(OnTreatment.BY_MOUTH, Ng239Treatment.INVOLVED),
            Strength.OFFER,
            "Neurological signs on tablets: change to injections, and seek specialist advice",
            Sources.OROBALIN_SMPC.at("section 4.2", READ_ONCE)),
        unlessForbidden(
            "ng239-injections-improved-for-life",
            all(OnTreatment.BY_INJECTION, GAINED, LASTS),
            Strength.OFFER,
            "Better on injections: carry on for life, since the cause stays",
            INJECTED,
            Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        unlessForbidden(
            "ng239-injections-improved",
            all(OnTreatment.BY_INJECTION, GAINED, not(established(LASTS))),
            Strength.CONSIDER,
            "Better on injections: carry on; where the cause has been resolved, consider with the prescriber whether they may end or"
                + " come less often; for life where it stays",
            INJECTED),
        unlessForbidden(
            "ng239-injections-not-enough",
            all(
                GOES_ON,
                OnTreatment.BY_INJECTION,
                any(NOT_GAINED, all(BACK, not(established(SELDOM))))),
            Strength.OFFER,
            "Not enough better on injections, or tired before the next dose: other causes first, then give them more often if needed, at the"
                + " shortest interval of the product licence",
            INJECTED),
        unlessForbidden(
            "treat-5-tired-on-injections",
            all(
                GOES_ON,
                SELDOM,
                anyPresent(Symptoms.FATIGUE, Symptoms.COGNITIVE_DIFFICULTY),
                not(established(any(GAINED, BACK, Replaced.MISSED)))),
            Strength.OFFER,
            "Tired on injections that come less often than every 2 months: other causes first, then every 2 months, within the licence; ask"
                + " whether symptoms return before the next dose, and how long before",
            INJECTED,
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        unlessForbidden(
            "treat-5-back-before-the-next-dose",
            all(GOES_ON, SELDOM, BACK, not(established(Replaced.MISSED))),
            Strength.OFFER,
            "Symptoms return before the next injection, which comes less often than every 2 months: other causes first, then every 2"
                + " months, within the licence",
            INJECTED,
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        unlessForbidden(
            "treat-5-fixed-for-a-year",
            all(GOES_ON, OnTreatment.FIXED),
            Strength.BE_AWARE,
            "The same for a year on injections: that alone is no reason to load again; ask a specialist, and look for other causes",
            INJECTED,
            OWN),
        unlessForbidden(
            "think-again-on-injections",
            all(OnTreatment.BY_INJECTION, NOT_GAINED),
            Strength.BE_AWARE,
            "Think of another diagnosis, and of another lack beside this one, where injections do not help",
            Sources.LIBRARY.at("no response to injections", DERIVED)),
        unlessForbidden(
            "treat-5-missed-dose-now",
            all(GOES_ON, Replaced.MISSED, Picture.WELL),
            Strength.OFFER,
            "Doses were missed and the person is well: the dose is given now, and what kept it is asked",
            OWN),
        unlessForbidden(
            "treat-5-route-ruled-out",
            all(GOES_ON, OnTreatment.BY_A_ROUTE_RULED_OUT),
            Strength.OFFER,
            "The route by which vitamin B12 is given was refused or has failed: ask which takes its place; by mouth less than 1 mg a day is no"
                + " treatment where absorption is impaired",
            OWN),
        unlessForbidden(
            "treat-5-bridge",
            all(
                any(OnTreatment.BY_INJECTION, WhoIsTreated.TO_BEGIN),
                present(RiskFactors.INJECTION_CANNOT_BE_HAD)),
            Strength.CLINICAL_JUDGEMENT,
            TreatmentByLine.BRIDGE,
            Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED),
            TreatmentByLine.OPPOSITE),
        Rule.builder("treat-5-goes-on")
            .when(GOES_ON)
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "Treatment that is given goes on; never without it where the cause stays or is not known"))
            .cite(
                Sources.SPS_NG239.at("injections", READ_ONCE),
                Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        Rule.builder("treat-5-goes-on-under-16")
            .when(
                all(
                    ageUnder(16),
                    Contraindications.ALLERGY.stands(),
                    any(
                        onInjections(),
                        all(
                            onOralReplacement("0 mg"),
                            present(Conditions.VITAMIN_B12_DEFICIENCY)))))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "A regimen that a specialist has set goes on at any age; ask that team before anything is changed"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("children, standard teaching", PROVISIONAL)),
        unlessForbidden(
            "treat-5-interval-of-injections",
            all(GOES_ON, OnTreatment.BY_INJECTION, not(established(dosedEvery(LONGEST_INTERVAL)))),
            Strength.OFFER,
            "How often injections are given is not on record: ask for it, and go on with it; hydroxocobalamin is given every 2 to 3 months as a"
                + " rule, and every 2 months with neurology",
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        unlessForbidden(
            "treat-5-trial-of-the-load",
            all(TRIED, FOR_LIFE),
            Strength.OFFER,
            "The load is a trial: samples first, note how things stand, look again after 3 weeks where injections are on alternate days, and"
                + " after 3 months; whatever it shows, what keeps the level goes on for life, since the cause stays",
            OWN),
        unlessForbidden(
            "treat-5-trial",
            all(TRIED, not(established(FOR_LIFE))),
            Strength.OFFER,
            "This is a trial with an end: samples first, note how things stand, look again after 3 weeks where"
                + " injections are on alternate days, and after 3 months; it ends if nothing that can be measured is better, but not while methylmalonic acid stays raised",
            OWN),
        unlessForbidden(
            "treat-5-trial-with-signs-of-cord-or-sight",
            all(TRIED, any(Nerves.CORD, Nerves.OPTIC, Nerves.MOTOR)),
            Strength.OFFER,
            "With signs of cord, sight or strength a halt is a response too: judge the trial after 6 months, with a specialist",
            OWN),
        rule(
            "no-level-on-injections",
            all(
                OnTreatment.BY_INJECTION,
                Contraindications.ALLERGY.stands(),
                not(established(WhoIsTreated.LOAD_BEGUN)),
                not(established(all(Replaced.MISSED, Picture.UNWELL)))),
            Strength.DO_NOT,
            "Do not measure the B12 level again on long-term injections: it says only that they were given; judge by symptoms and the"
                + " blood count",
            Sources.BNSSG.at("monitoring", READ_ONCE)),
        unlessForbidden(
            "level-on-tablets",
            OnTreatment.BY_MOUTH,
            Strength.BE_AWARE,
            "On tablets a level can show that they are taken and absorbed; judge success by symptoms and the blood count",
            Sources.LIBRARY.at("levels on tablets, standard teaching", PROVISIONAL)));
  }

  private static Rule unlessForbidden(
      String id, Criterion when, Strength strength, String text, Citation... citations) {
    return rule(id, all(Contraindications.NOT_FORBIDDEN, when), strength, text, citations);
  }

  private static Rule rule(
      String id, Criterion when, Strength strength, String text, Citation... citations) {
    return Rule.builder(id).when(when).conclude(FollowUp.of(strength, text)).cite(citations);
  }

  private static Rule milestone(ResponseMilestone milestone, Strength strength, Criterion when) {
    return Rule.builder("expect-" + milestone.id())
        .when(all(Contraindications.NOT_FORBIDDEN, when))
        .conclude(FollowUp.at(strength, milestone))
        .cite(milestone.citations().toArray(new Citation[0]));
  }
}
