package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.responded;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

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
  private static final Criterion GAINED =
      any(responded(Replacement.Response.RESOLVED), responded(Replacement.Response.BETTER));

  private static final Criterion SOONER = any(pregnant(), breastfeeding());

  private static final Criterion ANAEMIC = present(Symptoms.ANAEMIA);

  private static final Citation ORAL = Sources.SPS_NG239.at("oral treatment", READ_ONCE);
  private static final Citation INJECTED = Sources.SPS_NG239.at("injections", READ_ONCE);

  private static final Criterion NOT_GAINED =
      any(responded(Replacement.Response.UNCHANGED), responded(Replacement.Response.WORSE));

  private Ng239FollowUp() {}

  public static List<Rule> rules() {
    return List.of(
        milestone(
            ResponseMilestones.FIRST_REVIEW,
            Strength.OFFER,
            all(any(WhoIsTreated.TO_BEGIN, WhoIsTreated.ON_TREATMENT), not(established(SOONER)))),
        milestone(
            ResponseMilestones.FIRST_REVIEW_IN_PREGNANCY,
            Strength.OFFER,
            all(any(WhoIsTreated.TO_BEGIN, WhoIsTreated.ON_TREATMENT), SOONER)),
        milestone(
            ResponseMilestones.RETICULOCYTES_PEAK,
            Strength.BE_AWARE,
            all(WhoIsTreated.TO_BEGIN, ANAEMIC)),
        milestone(
            ResponseMilestones.FIRST_COUNT, Strength.OFFER, all(WhoIsTreated.TO_BEGIN, ANAEMIC)),
        milestone(
            ResponseMilestones.WEEKLY_RISE, Strength.BE_AWARE, all(WhoIsTreated.TO_BEGIN, ANAEMIC)),
        milestone(
            ResponseMilestones.COUNT_NORMAL,
            Strength.OFFER,
            all(WhoIsTreated.TO_BEGIN, any(ANAEMIC, present(Symptoms.MACROCYTOSIS)))),
        milestone(
            ResponseMilestones.METABOLITES_FALL,
            Strength.BE_AWARE,
            all(WhoIsTreated.TO_BEGIN, Metabolites.METABOLITE_RAISED)),
        milestone(
            ResponseMilestones.NERVES_IMPROVE,
            Strength.OFFER,
            all(WhoIsTreated.TO_BEGIN, Signs.NEUROLOGICAL_INVOLVEMENT)),
        milestone(
            ResponseMilestones.LAST_NEUROLOGICAL_GAINS,
            Strength.BE_AWARE,
            all(WhoIsTreated.TO_BEGIN, Signs.NEUROLOGICAL_INVOLVEMENT)),
        unlessForbidden(
            "review-alternate-day-injections",
            all(WhoIsTreated.TO_BEGIN, Signs.NEUROLOGICAL_INVOLVEMENT),
            Strength.OFFER,
            "After 3 weeks look again whether alternate-day injections still help, so that they do not run on unseen",
            Sources.NASGP.at("review at 3 weeks", READ_ONCE)),
        unlessForbidden(
            "ng239-oral-improved",
            all(WhoIsTreated.ON_TABLETS, GAINED, not(established(CauseThatStays.DOES_NOT_PASS))),
            Strength.CONSIDER,
            "Better on tablets: they may come to an end where the cause has been dealt with, in agreement with the prescriber; where it"
                + " has not, or is unknown, carry on and review again",
            ORAL),
        unlessForbidden(
            "oral-improved-and-the-cause-stays",
            all(WhoIsTreated.ON_TABLETS, GAINED, CauseThatStays.DOES_NOT_PASS),
            Strength.OFFER,
            "Better on tablets, and the cause stays: replacement goes on for life, and never without a plan for it",
            ORAL,
            Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        unlessForbidden(
            "oral-where-injections-are-for-life",
            all(WhoIsTreated.ON_TABLETS, CauseThatStays.FOR_LIFE),
            Strength.CONSIDER,
            "NG239 asks for injections for life with this cause; that high-dose tablets may do rests on few and small studies: decide"
                + " together",
            Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED),
            Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED)),
        rule(
            "low-level-on-injections",
            all(onInjections(), B12Level.DEFICIENT),
            Strength.BE_AWARE,
            "A low level on injections means missed doses, a wrong sample or a fault of the assay: ask before anything is changed",
            Sources.BNSSG.at("monitoring", READ_ONCE),
            Sources.LIBRARY.at("a low level on injections", DERIVED)),
        unlessForbidden(
            "ng239-oral-unchanged",
            all(WhoIsTreated.ON_TABLETS, responded(Replacement.Response.UNCHANGED)),
            Strength.OFFER,
            "Symptoms still get in the way of everyday life on tablets: raise the dose or change to injections",
            ORAL),
        unlessForbidden(
            "ng239-oral-worse",
            all(WhoIsTreated.ON_TABLETS, responded(Replacement.Response.WORSE)),
            Strength.OFFER,
            "New or worse symptoms on tablets: think of another diagnosis, and raise the dose or change to injections",
            ORAL),
        unlessForbidden(
            "oral-with-neurological-involvement",
            all(WhoIsTreated.ON_TABLETS, Signs.NEUROLOGICAL_INVOLVEMENT),
            Strength.OFFER,
            "Neurological signs on tablets: change to injections, and seek specialist advice",
            Sources.OROBALIN_SMPC.at("section 4.2", READ_ONCE)),
        unlessForbidden(
            "ng239-injections-improved-for-life",
            all(onInjections(), GAINED, CauseThatStays.DOES_NOT_PASS),
            Strength.OFFER,
            "Better on injections: carry on for life, since the cause stays",
            INJECTED,
            Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        unlessForbidden(
            "ng239-injections-improved",
            all(onInjections(), GAINED, not(established(CauseThatStays.DOES_NOT_PASS))),
            Strength.CONSIDER,
            "Better on injections: carry on; where the cause has been resolved, consider with the prescriber whether they may end or"
                + " come less often; for life where it stays",
            INJECTED),
        rule(
            "ng239-injections-not-enough",
            all(onInjections(), NOT_GAINED),
            Strength.OFFER,
            "Not enough better, new or worse on injections: give them more often if needed, in line with the product licence",
            INJECTED),
        rule(
            "think-again-on-injections",
            all(onInjections(), NOT_GAINED),
            Strength.BE_AWARE,
            "Think of another diagnosis, and of another lack beside this one, where injections do not help",
            Sources.LIBRARY.at("no response to injections", DERIVED)),
        rule(
            "no-level-on-injections",
            onInjections(),
            Strength.DO_NOT,
            "Do not measure the B12 level again on long-term injections: it says only that they were given; judge by symptoms and the"
                + " blood count",
            Sources.BNSSG.at("monitoring", READ_ONCE)),
        rule(
            "level-on-tablets",
            WhoIsTreated.ON_TABLETS,
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
