package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * Sections 1.2 and 1.3: who is offered a test, and which. A symptom and a risk factor together make
 * it an offer; one alone, or a sign that is in neither box, makes it a matter of judgement, and
 * never a "no test needed".
 */
public final class Ng239InitialTest {
  private static final Citation OFFER =
      Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED);
  private static final Citation JUDGE = Sources.NICE_NG239.at("section 1.2", SECONDARY);
  private static final Citation RISK_ALONE =
      Sources.LIBRARY.at("a risk factor alone, on which NG239 gives no rule", DERIVED);
  private static final Citation WITH_A_DANGER =
      Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL);
  private static final Citation DEFAULT = Sources.NICE_NG239.at("recommendation 1.3.1", READ_ONCE);
  private static final Citation PREGNANCY =
      Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE);
  private static final Citation NITROUS_OXIDE =
      Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE);

  /** Signs that point to deficiency though they stand in neither box. */
  private static final Criterion OTHER_SIGN =
      any(
          Ng239Recognising.MENTAL_HEALTH_HOLDS,
          anyPresent(
              Symptoms.WEAKNESS,
              Symptoms.HYPERSEGMENTED_NEUTROPHILS,
              Symptoms.HYPERPIGMENTATION,
              Symptoms.THROMBOCYTOPENIA,
              Symptoms.LEUCOPENIA));

  private static final Criterion OFFERED =
      all(Ng239Recognising.BOX_1_HOLDS, Ng239Recognising.BOX_2_HOLDS);

  /** Dangers of which the words ask for vitamin B12, by the rules that raise them. */
  private static final List<String> DANGERS =
      List.of(
          "urgent-objective-neurology",
          "urgent-objective-sign",
          "urgent-sign-with-a-marker",
          "urgent-suspected-cord-disease",
          "urgent-same-day-new-cord-or-motor-signs",
          "urgent-nitrous-oxide-neurology",
          "urgent-neurology-after-treatment-ended",
          "urgent-macrocytic-anaemia-with-neurology",
          "urgent-same-day-macrocytosis-with-few-cells",
          "urgent-suspected-megaloblastic-anaemia",
          RedFlags.TREATMENT_BEFORE_RESULTS,
          "urgent-same-day-platelets-in-pregnancy",
          "urgent-same-day-thiamine");

  /** What is a deficiency, or comes to one, where no treatment is recorded. */
  private static final Criterion UNTREATED =
      all(
          any(
              Picture.DEFICIENCY_ON_RECORD,
              LastingCause.INHERITED_MALABSORPTION,
              LastingCause.FOR_LIFE),
          any(Replaced.MISSED, not(established(onReplacement()))));

  /** What was had may be back. */
  private static final Criterion PERHAPS_BACK =
      all(Picture.PAST_DEFICIENCY, Picture.UNWELL, not(established(onReplacement())));

  /** Low once, and too old to be read, or of a pregnancy. */
  private static final Criterion MEASURED_AGAIN =
      any(B12Level.OLD_DEFICIENT, B12Level.LOW_BEFORE_A_BIRTH);

  /**
   * A danger asks for it, or may be one of deficiency itself, a low result of another time, a
   * diagnosis or a cause for life that is not treated, or a raised metabolite.
   */
  private static final Criterion NEEDED =
      all(
          any(
              Criteria.any(DANGERS.stream().map(Criteria::concluded).toList()),
              RedFlags.PURPURA_OR_DEFICIENCY,
              UNTREATED,
              PERHAPS_BACK,
              MEASURED_AGAIN,
              Metabolites.RAISED),
          not(established(OFFERED)));

  private static final Criterion JUDGED =
      all(
          any(Ng239Recognising.BOX_1_HOLDS, Ng239Recognising.BOX_2_HOLDS, OTHER_SIGN),
          not(established(any(OFFERED, NEEDED))));

  /** On injections the level is not measured again, unless some were missed, and it tells. */
  private static final Criterion NOT_ON_INJECTIONS =
      not(established(all(onInjections(), not(established(all(Replaced.MISSED, Picture.UNWELL))))));

  private static final Criterion USUAL =
      all(
          not(established(pregnant())),
          not(established(Gas.USE)),
          NOT_ON_INJECTIONS,
          not(established(B12Level.READ)));
  private static final Criterion IN_PREGNANCY =
      all(pregnant(), NOT_ON_INJECTIONS, not(established(B12Level.ACTIVE.usable())));
  private static final Criterion AFTER_NITROUS_OXIDE = all(Gas.USE, not(Metabolites.REPORTED));

  private Ng239InitialTest() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("ng239-offer-initial-test")
            .when(all(OFFERED, USUAL))
            .conclude(TestAdvice.offer(LabTests.TOTAL_B12, LabTests.ACTIVE_B12))
            .cite(OFFER, DEFAULT),
        Rule.builder("ng239-offer-initial-test-in-pregnancy")
            .when(all(OFFERED, IN_PREGNANCY, not(established(B12Level.TOTAL.usable()))))
            .conclude(TestAdvice.offer(LabTests.ACTIVE_B12))
            .cite(OFFER, PREGNANCY),
        Rule.builder("ng239-active-b12-after-total-in-pregnancy")
            .when(all(IN_PREGNANCY, B12Level.TOTAL.usable()))
            .conclude(TestAdvice.offer(LabTests.ACTIVE_B12))
            .cite(PREGNANCY),
        Rule.builder("ng239-offer-initial-test-after-nitrous-oxide")
            .when(all(OFFERED, AFTER_NITROUS_OXIDE))
            .conclude(TestAdvice.offer(LabTests.HOMOCYSTEINE, LabTests.METHYLMALONIC_ACID))
            .cite(OFFER, NITROUS_OXIDE),
        Rule.builder("test-with-a-danger")
            .when(all(NEEDED, USUAL))
            .conclude(TestAdvice.offer(LabTests.TOTAL_B12, LabTests.ACTIVE_B12))
            .cite(WITH_A_DANGER, DEFAULT),
        Rule.builder("test-with-a-danger-in-pregnancy")
            .when(all(NEEDED, IN_PREGNANCY, not(established(B12Level.TOTAL.usable()))))
            .conclude(TestAdvice.offer(LabTests.ACTIVE_B12))
            .cite(WITH_A_DANGER, PREGNANCY),
        Rule.builder("test-with-a-danger-after-nitrous-oxide")
            .when(all(NEEDED, AFTER_NITROUS_OXIDE))
            .conclude(TestAdvice.offer(LabTests.HOMOCYSTEINE, LabTests.METHYLMALONIC_ACID))
            .cite(WITH_A_DANGER, NITROUS_OXIDE),
        Rule.builder("b12-before-folic-acid")
            .when(
                all(
                    Metabolites.FOLATE_LOW,
                    USUAL,
                    not(established(B12Level.READ)),
                    not(established(Replaced.ONGOING))))
            .conclude(TestAdvice.offer(LabTests.TOTAL_B12, LabTests.ACTIVE_B12))
            .cite(
                Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED),
                Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL)),
        Rule.builder("ng239-judge-initial-test")
            .when(all(JUDGED, USUAL))
            .conclude(
                TestAdvice.of(Strength.CLINICAL_JUDGEMENT, LabTests.TOTAL_B12, LabTests.ACTIVE_B12))
            .cite(JUDGE, RISK_ALONE, DEFAULT),
        Rule.builder("ng239-judge-initial-test-in-pregnancy")
            .when(all(JUDGED, IN_PREGNANCY, not(established(B12Level.TOTAL.usable()))))
            .conclude(TestAdvice.of(Strength.CLINICAL_JUDGEMENT, LabTests.ACTIVE_B12))
            .cite(JUDGE, RISK_ALONE, PREGNANCY),
        Rule.builder("ng239-judge-initial-test-after-nitrous-oxide")
            .when(all(JUDGED, AFTER_NITROUS_OXIDE))
            .conclude(
                TestAdvice.of(
                    Strength.CLINICAL_JUDGEMENT,
                    LabTests.HOMOCYSTEINE,
                    LabTests.METHYLMALONIC_ACID))
            .cite(JUDGE, RISK_ALONE, NITROUS_OXIDE));
  }
}
