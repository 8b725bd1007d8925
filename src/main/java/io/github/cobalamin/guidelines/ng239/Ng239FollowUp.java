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

  /** Where a cobalamin is forbidden, nothing is said of more of it. */
  private static final Criterion NOT_FORBIDDEN =
      all(
          not(established(Ng239Criteria.COBALAMIN_ALLERGY)),
          not(established(Ng239Criteria.INHERITED)));

  private Ng239FollowUp() {}

  public static List<Rule> rules() {
    return List.of(
        milestone(
            ResponseMilestones.FIRST_REVIEW,
            Strength.OFFER,
            all(any(Ng239Care.TO_BEGIN, Ng239Care.ON_TREATMENT), not(established(SOONER)))),
        milestone(
            ResponseMilestones.FIRST_REVIEW_IN_PREGNANCY,
            Strength.OFFER,
            all(any(Ng239Care.TO_BEGIN, Ng239Care.ON_TREATMENT), SOONER)),
        milestone(
            ResponseMilestones.RETICULOCYTES_PEAK,
            Strength.BE_AWARE,
            all(Ng239Care.TO_BEGIN, ANAEMIC)),
        milestone(ResponseMilestones.FIRST_COUNT, Strength.OFFER, all(Ng239Care.TO_BEGIN, ANAEMIC)),
        milestone(
            ResponseMilestones.WEEKLY_RISE, Strength.BE_AWARE, all(Ng239Care.TO_BEGIN, ANAEMIC)),
        milestone(
            ResponseMilestones.COUNT_NORMAL,
            Strength.OFFER,
            all(Ng239Care.TO_BEGIN, any(ANAEMIC, present(Symptoms.MACROCYTOSIS)))),
        milestone(
            ResponseMilestones.METABOLITES_FALL,
            Strength.BE_AWARE,
            all(
                Ng239Care.TO_BEGIN,
                any(Ng239Criteria.MMA_RAISED, Ng239Criteria.HOMOCYSTEINE_RAISED))),
        milestone(
            ResponseMilestones.NERVES_IMPROVE,
            Strength.OFFER,
            all(Ng239Care.TO_BEGIN, Ng239Care.NEUROLOGICAL)),
        milestone(
            ResponseMilestones.LAST_NEUROLOGICAL_GAINS,
            Strength.BE_AWARE,
            all(Ng239Care.TO_BEGIN, Ng239Care.NEUROLOGICAL)),
        Rule.builder("review-alternate-day-injections")
            .when(all(NOT_FORBIDDEN, Ng239Care.TO_BEGIN, Ng239Care.NEUROLOGICAL))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "After 3 weeks look again whether alternate-day injections still help, so that they do not run on unseen"))
            .cite(Sources.NASGP.at("review at 3 weeks", READ_ONCE)),
        Rule.builder("ng239-oral-improved")
            .when(
                all(
                    NOT_FORBIDDEN,
                    Ng239Care.ON_TABLETS,
                    GAINED,
                    not(established(Ng239Care.DOES_NOT_PASS))))
            .conclude(
                FollowUp.of(
                    Strength.CONSIDER,
                    "Better on tablets: they may come to an end where the cause has been dealt with, in agreement with the prescriber; where it"
                        + " has not, or is unknown, carry on and review again"))
            .cite(ORAL),
        Rule.builder("oral-improved-and-the-cause-stays")
            .when(all(NOT_FORBIDDEN, Ng239Care.ON_TABLETS, GAINED, Ng239Care.DOES_NOT_PASS))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "Better on tablets, and the cause stays: replacement goes on for life, and never without a plan for it"))
            .cite(ORAL, Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        Rule.builder("oral-where-injections-are-for-life")
            .when(all(NOT_FORBIDDEN, Ng239Care.ON_TABLETS, Ng239Care.FOR_LIFE))
            .conclude(
                FollowUp.of(
                    Strength.CONSIDER,
                    "NG239 asks for injections for life with this cause; that high-dose tablets may do rests on few and small studies: decide"
                        + " together"))
            .cite(
                Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED),
                Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("low-level-on-injections")
            .when(all(onInjections(), Ng239Criteria.DEFICIENT))
            .conclude(
                FollowUp.of(
                    Strength.BE_AWARE,
                    "A low level on injections means missed doses, a wrong sample or a fault of the assay: ask before anything is changed"))
            .cite(
                Sources.BNSSG.at("monitoring", READ_ONCE),
                Sources.LIBRARY.at("a low level on injections", DERIVED)),
        Rule.builder("ng239-oral-unchanged")
            .when(
                all(NOT_FORBIDDEN, Ng239Care.ON_TABLETS, responded(Replacement.Response.UNCHANGED)))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "Symptoms still get in the way of everyday life on tablets: raise the dose or change to injections"))
            .cite(ORAL),
        Rule.builder("ng239-oral-worse")
            .when(all(NOT_FORBIDDEN, Ng239Care.ON_TABLETS, responded(Replacement.Response.WORSE)))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "New or worse symptoms on tablets: think of another diagnosis, and raise the dose or change to injections"))
            .cite(ORAL),
        Rule.builder("oral-with-neurological-involvement")
            .when(all(NOT_FORBIDDEN, Ng239Care.ON_TABLETS, Ng239Care.NEUROLOGICAL))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "Neurological signs on tablets: change to injections, and seek specialist advice"))
            .cite(Sources.OROBALIN_SMPC.at("section 4.2", READ_ONCE)),
        Rule.builder("ng239-injections-improved-for-life")
            .when(all(NOT_FORBIDDEN, onInjections(), GAINED, Ng239Care.DOES_NOT_PASS))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "Better on injections: carry on for life, since the cause stays"))
            .cite(INJECTED, Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        Rule.builder("ng239-injections-improved")
            .when(
                all(
                    NOT_FORBIDDEN,
                    onInjections(),
                    GAINED,
                    not(established(Ng239Care.DOES_NOT_PASS))))
            .conclude(
                FollowUp.of(
                    Strength.CONSIDER,
                    "Better on injections: carry on; where the cause has been resolved, consider with the prescriber whether they may end or"
                        + " come less often; for life where it stays"))
            .cite(INJECTED),
        Rule.builder("ng239-injections-not-enough")
            .when(
                all(
                    onInjections(),
                    any(
                        responded(Replacement.Response.UNCHANGED),
                        responded(Replacement.Response.WORSE))))
            .conclude(
                FollowUp.of(
                    Strength.OFFER,
                    "Not enough better, new or worse on injections: give them more often if needed, in line with the product licence"))
            .cite(INJECTED),
        Rule.builder("think-again-on-injections")
            .when(
                all(
                    onInjections(),
                    any(
                        responded(Replacement.Response.UNCHANGED),
                        responded(Replacement.Response.WORSE))))
            .conclude(
                FollowUp.of(
                    Strength.BE_AWARE,
                    "Think of another diagnosis, and of another lack beside this one, where injections do not help"))
            .cite(Sources.LIBRARY.at("no response to injections", DERIVED)),
        Rule.builder("no-level-on-injections")
            .when(onInjections())
            .conclude(
                FollowUp.of(
                    Strength.DO_NOT,
                    "Do not measure the B12 level again on long-term injections: it says only that they were given; judge by symptoms and the"
                        + " blood count"))
            .cite(Sources.BNSSG.at("monitoring", READ_ONCE)),
        Rule.builder("level-on-tablets")
            .when(Ng239Care.ON_TABLETS)
            .conclude(
                FollowUp.of(
                    Strength.BE_AWARE,
                    "On tablets a level can show that they are taken and absorbed; judge success by symptoms and the blood count"))
            .cite(Sources.LIBRARY.at("levels on tablets, standard teaching", PROVISIONAL)));
  }

  private static Rule milestone(ResponseMilestone milestone, Strength strength, Criterion when) {
    return Rule.builder("expect-" + milestone.id())
        .when(all(NOT_FORBIDDEN, when))
        .conclude(FollowUp.at(strength, milestone))
        .cite(milestone.citations().toArray(new Citation[0]));
  }
}
