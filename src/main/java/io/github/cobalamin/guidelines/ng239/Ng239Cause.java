// Long: what points to a cause and what settles it share their words.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.lastDoseWithin;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;

/** Section 1.4: what tests say of the cause, and which to do next. */
public final class Ng239Cause {
  static final Criterion COELIAC_SEROLOGY =
      firstDecided(
          result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA).is(Outcome.RAISED),
          result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA).is(Outcome.POSITIVE));

  /** A cause that is likely or more by record or test: nothing else need be looked for at once. */
  private static final Criterion OBVIOUS = obvious();

  static final Criterion NO_OBVIOUS_CAUSE =
      all(WhoIsTreated.AS_DEFICIENT, not(established(any(OBVIOUS, CauseInTime.LONG_ENOUGH))));

  static final Criterion PARIETAL_ANTIBODY =
      result(LabTests.PARIETAL_CELL_ANTIBODY).ever().is(Outcome.POSITIVE);

  private static final Criterion HINTED =
      any(
          PARIETAL_ANTIBODY,
          anyPresent(Conditions.ATROPHIC_GASTRITIS, Conditions.AUTOIMMUNE_CONDITION),
          present(RiskFactors.FAMILY_HISTORY));

  private static final Criterion TAPEWORM =
      anyPresent(Conditions.FISH_TAPEWORM_INFECTION, Symptoms.TAPEWORM_SEEN);

  /** Of the tests after a negative antibody one that is on record, gastrin apart. */
  private static final Criterion ONE_FURTHER_TEST =
      any(
          result(LabTests.PARIETAL_CELL_ANTIBODY).reported(),
          result(LabTests.ACTIVE_B12_AFTER_TEST_DOSE).reported());

  private static final String HINTS_OF_GASTRITIS = "cause-hints-of-gastritis";

  private static final Criterion NOTHING_ON_RECORD =
      all(
          ageAtLeast(16),
          CauseHistory.EVIDENCE,
          not(
              established(
                  any(
                      CauseHistory.onRecord(CauseInTime.HARDLY),
                      CauseInTime.OF_UNKNOWN_KIND,
                      TAPEWORM,
                      OBVIOUS,
                      HINTED))));

  /** Gastritis was looked for, and not found: acid is made, and no antibody. */
  private static final Criterion LOOKED_FOR =
      all(
          result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.NEGATIVE),
          result(LabTests.GASTRIN).is(Outcome.NORMAL));

  /** Where it is a question: no cause is obvious, or something points to it. */
  private static final Criterion GASTRITIS_ASKED_FOR =
      any(NO_OBVIOUS_CAUSE, all(WhoIsTreated.AS_DEFICIENT, HINTED, not(established(OBVIOUS))));

  /** Something points to autoimmune gastritis, and it is not known. */
  public static final Criterion GASTRITIS_POSSIBLE =
      all(
          concluded(HINTS_OF_GASTRITIS),
          not(
              established(
                  any(LastingCause.GASTRITIS, LastingCause.GASTRIN_AND_PEPSINOGEN.stands()))));

  private static final Criterion ANTIBODY_WANTED =
      all(
          any(
              GASTRITIS_ASKED_FOR,
              all(
                  any(PARIETAL_ANTIBODY, LastingCause.SUSPECTED),
                  not(established(LastingCause.GASTRITIS)))),
          not(result(LabTests.INTRINSIC_FACTOR_ANTIBODY).reported()));

  /** An injection can make the antibody positive for two weeks. */
  private static final Criterion JUST_INJECTED = all(onInjections(), lastDoseWithin(14));

  public static final List<Rule> RULES =
      List.of(
          finding(
                  "cause-intrinsic-factor-antibody",
                  any(
                      LastingCause.ANTIBODY_STANDS,
                      leftOpen("a negative antibody does not exclude autoimmune gastritis")),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.ESTABLISHED,
                  "A positive intrinsic-factor antibody means autoimmune gastritis for practical purposes")
              .cite(
                  Sources.LOTHIAN_2025.at("antibodies", READ_ONCE),
                  Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED)),
          finding(
                  "cause-intrinsic-factor-antibody-after-injection",
                  LastingCause.ANTIBODY.heldBack(),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.LIKELY,
                  "Intrinsic-factor antibody is positive within 2 weeks of an injection: suspected, and to be repeated 2 weeks after one")
              .cite(Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED)),
          finding(
                  "cause-gastrin-and-pepsinogen-explained",
                  LastingCause.GASTRIN_AND_PEPSINOGEN.heldBack(),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.POSSIBLE,
                  "A high gastrin with a low pepsinogen I under an acid blocker or with Helicobacter pylori is no more than a hint of autoimmune gastritis")
              .cite(Sources.LIBRARY.at("gastrin and pepsinogen under other causes", PROVISIONAL)),
          finding(
                  "cause-recorded-gastritis",
                  all(
                      present(Conditions.AUTOIMMUNE_GASTRITIS),
                      not(established(present(Conditions.PERNICIOUS_ANAEMIA)))),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.ESTABLISHED,
                  "Autoimmune gastritis is on record")
              .cite(Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
          finding(
                  "cause-recorded-pernicious-anaemia",
                  present(Conditions.PERNICIOUS_ANAEMIA),
                  Causes.PERNICIOUS_ANAEMIA,
                  Likelihood.ESTABLISHED,
                  "Pernicious anaemia is on record")
              .cite(Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
          finding(
                  "cause-nothing-on-record",
                  all(NOTHING_ON_RECORD, not(established(LOOKED_FOR))),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.POSSIBLE,
                  "No cause is on record: autoimmune gastritis is possible, and a negative antibody does not exclude it")
              .cite(
                  Sources.BSH_2014.at("pernicious anaemia", READ_ONCE),
                  Sources.LIBRARY.at("no cause on record", PROVISIONAL)),
          finding(
                  "cause-nothing-on-record-and-iron-or-folate-lacking",
                  all(
                      NOTHING_ON_RECORD,
                      any(Blood.IRON_LACK, Metabolites.FOLATE_LOW),
                      not(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA).reported())),
                  Causes.COELIAC_DISEASE,
                  Likelihood.POSSIBLE,
                  "No cause is on record, and iron or folate is lacking too: coeliac disease is possible until its serology is known")
              .cite(Sources.NICE_NG20.at("recommendation 1.1.1", READ_ONCE)),
          finding(
                  "cause-helicobacter-test",
                  any(
                      result(LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN).is(Outcome.POSITIVE),
                      result(LabTests.HELICOBACTER_PYLORI_BREATH_TEST).is(Outcome.POSITIVE)),
                  Causes.HELICOBACTER_PYLORI,
                  Likelihood.POSSIBLE,
                  "A test for Helicobacter pylori is positive")
              .cite(Sources.LIBRARY.at("how far history goes towards a cause", DERIVED)),
          finding(
                  "cause-gastrin-and-pepsinogen",
                  LastingCause.GASTRIN_AND_PEPSINOGEN.stands(),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.LIKELY,
                  "A high gastrin with a low pepsinogen I supports autoimmune gastritis")
              .cite(
                  Sources.MAYO_ACASM.at("cascade", INDEPENDENTLY_CONFIRMED),
                  Sources.BMJ_BEST_PRACTICE.at("investigations", READ_ONCE)),
          finding(
                  "cause-biopsy-of-the-stomach",
                  all(LastingCause.BIOPSY, not(established(LastingCause.GASTRITIS))),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.LIKELY,
                  "A biopsy of the body of the stomach shows atrophic or autoimmune gastritis")
              .cite(
                  Sources.GASTRITIS_TESTS_1979.at("abstract", READ_ONCE),
                  Sources.LIBRARY.at("how far history goes towards a cause", DERIVED)),
          finding(
                  HINTS_OF_GASTRITIS,
                  all(ageAtLeast(16), HINTED, not(established(LastingCause.GASTRITIS))),
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Likelihood.POSSIBLE,
                  "Autoimmune gastritis is possible: a parietal-cell antibody, an autoimmune condition or the family points to it")
              .cite(
                  Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
                  Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED)),
          finding(
                  "cause-antibody-against-diet",
                  LastingCause.ANTIBODY_STANDS,
                  Causes.LOW_INTAKE,
                  Likelihood.UNLIKELY,
                  "A positive intrinsic-factor antibody speaks against diet as the only cause")
              .cite(Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
          finding(
                  "cause-antibody-against-medicines",
                  LastingCause.ANTIBODY_STANDS,
                  Causes.MEDICINE_INDUCED,
                  Likelihood.UNLIKELY,
                  "A positive intrinsic-factor antibody speaks against a medicine as the only cause")
              .cite(Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
          finding(
                  "cause-coeliac-serology",
                  COELIAC_SEROLOGY,
                  Causes.COELIAC_DISEASE,
                  Likelihood.LIKELY,
                  "Positive coeliac serology makes coeliac disease a likely cause")
              .cite(Sources.NICE_NG20.at("recommendation 1.1.1", READ_ONCE)),
          finding(
                  "cause-enough-is-eaten",
                  any(
                      all(
                          classified(Classification.CONFIRMED),
                          not(present(RiskFactors.LOW_ANIMAL_FOOD_DIET)),
                          not(present(RiskFactors.RECREATIONAL_NITROUS_OXIDE))),
                      leftOpen("absorption may fail whatever is eaten")),
                  Causes.MALABSORPTION,
                  Likelihood.LIKELY,
                  "Enough food from animals is eaten and deficiency is confirmed: that points to absorption")
              .cite(
                  Sources.LIBRARY.at("diet and absorption", DERIVED),
                  Sources.GREEN_2017.at("abstract", READ_ONCE)),
          Rule.builder("ng239-consider-intrinsic-factor-antibody")
              .when(all(ANTIBODY_WANTED, not(established(JUST_INJECTED))))
              .conclude(TestAdvice.consider(LabTests.INTRINSIC_FACTOR_ANTIBODY).toFindTheCause())
              .cite(
                  Sources.NICE_NG239.at("section 1.4", READ_ONCE),
                  Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
          Rule.builder("intrinsic-factor-antibody-after-an-injection")
              .when(all(ANTIBODY_WANTED, JUST_INJECTED))
              .conclude(
                  Advice.toPerson(
                      Strength.CONSIDER,
                      "Consider intrinsic-factor antibody in the sample from before the first dose, or once 2 weeks have passed since an"
                          + " injection, which can make it positive"))
              .cite(Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED)),
          Rule.builder("ng239-consider-further-gastritis-tests")
              .when(
                  all(
                      GASTRITIS_ASKED_FOR,
                      result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.NEGATIVE),
                      not(result(LabTests.GASTRIN).reported()),
                      not(ONE_FURTHER_TEST)))
              .conclude(
                  TestAdvice.consider(
                          LabTests.PARIETAL_CELL_ANTIBODY,
                          LabTests.GASTRIN,
                          LabTests.ACTIVE_B12_AFTER_TEST_DOSE)
                      .toFindTheCause())
              .cite(Sources.NICE_NG239.at("section 1.4", PROVISIONAL)),
          Rule.builder("ng239-consider-gastrin-beside-another-test")
              .when(
                  all(
                      GASTRITIS_ASKED_FOR,
                      result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.NEGATIVE),
                      not(result(LabTests.GASTRIN).reported()),
                      ONE_FURTHER_TEST))
              .conclude(TestAdvice.consider(LabTests.GASTRIN).toFindTheCause())
              .cite(Sources.NICE_NG239.at("section 1.4", PROVISIONAL)),
          Rule.builder("offer-coeliac-serology")
              .when(
                  all(
                      NO_OBVIOUS_CAUSE,
                      not(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA).reported())))
              .conclude(TestAdvice.offer(LabTests.TISSUE_TRANSGLUTAMINASE_IGA).toFindTheCause())
              .cite(
                  Sources.NASGP.at("cause", READ_ONCE),
                  Sources.NICE_NG20.at("recommendation 1.1.1", READ_ONCE)),
          Rule.builder("total-iga-with-coeliac-serology")
              .when(
                  all(
                      NO_OBVIOUS_CAUSE,
                      not(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA).reported()),
                      not(result(LabTests.TOTAL_IGA).reported())))
              .conclude(TestAdvice.offer(LabTests.TOTAL_IGA).toFindTheCause())
              .cite(Sources.NICE_NG20.at("coeliac serology", PROVISIONAL)),
          Rule.builder("fish-tapeworm-is-treated")
              .when(TAPEWORM)
              .conclude(
                  Advice.toPerson(
                      Strength.OFFER,
                      "A fish tapeworm is found in the stool by its eggs and segments, and is treated beside the deficiency: praziquantel cures"))
              .everybody()
              .cite(
                  Sources.MSD_TAPEWORM.at("diagnosis", INDEPENDENTLY_CONFIRMED),
                  Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED)),
          Rule.builder("cause-not-established")
              .when(NO_OBVIOUS_CAUSE)
              .conclude(
                  Advice.toPerson(
                      Strength.BE_AWARE,
                      "The cause is not established: keep looking for it while the deficiency is treated"))
              .cite(Sources.NICE_NG239.at("sections 1.4 and 1.5", PROVISIONAL)));

  private Ng239Cause() {}

  private static Criterion obvious() {
    List<Criterion> parts =
        new ArrayList<>(
            List.of(
                LastingCause.ANTIBODY_STANDS,
                LastingCause.KNOWN_GASTRITIS,
                LastingCause.GASTRIN_AND_PEPSINOGEN.stands(),
                COELIAC_SEROLOGY));
    parts.addAll(CauseHistory.obvious());
    return Criteria.any(parts);
  }

  /** A cause is one at any age. */
  private static Rule.Builder finding(
      String id, Criterion when, Cause cause, Likelihood likelihood, String text) {
    return Rule.builder(id)
        .when(all(when, CauseHistory.WORTH_ASKING))
        .conclude(OnCause.of(cause, likelihood, text))
        .everybody();
  }
}
