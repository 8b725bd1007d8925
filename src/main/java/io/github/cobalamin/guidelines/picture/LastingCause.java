package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.measured;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** Causes for life, causes for life that are suspected, and risks that last. */
public final class LastingCause {
  /** Positive before vitamin B12 was given: no later negative takes it back. */
  private static final Criterion ANTIBODY_BEFORE =
      result(LabTests.INTRINSIC_FACTOR_ANTIBODY).earlier().is(Outcome.POSITIVE);

  /** An intrinsic-factor antibody; after an injection it may be the injection's. */
  public static final Guard ANTIBODY =
      Guard.alarming(
          any(result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.POSITIVE), ANTIBODY_BEFORE),
          all(
              result(LabTests.INTRINSIC_FACTOR_ANTIBODY).injectedWithin(14),
              not(established(ANTIBODY_BEFORE))));

  public static final Criterion ANTIBODY_STANDS = ANTIBODY.stands();

  /** Gastrin and pepsinogen of an atrophic stomach; a blocker or an infection does the same. */
  public static final Guard GASTRIN_AND_PEPSINOGEN =
      Guard.alarming(
          all(
              result(LabTests.GASTRIN).is(Outcome.RAISED),
              result(LabTests.PEPSINOGEN_I).is(Outcome.LOW)),
          any(
              taking(Medicines.PROTON_PUMP_INHIBITORS),
              present(Conditions.HELICOBACTER_PYLORI_INFECTION),
              result(LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN).is(Outcome.POSITIVE),
              result(LabTests.HELICOBACTER_PYLORI_BREATH_TEST).is(Outcome.POSITIVE)));

  /** Atrophic or autoimmune gastritis was seen in the body of the stomach, at whatever time. */
  public static final Criterion BIOPSY =
      result(LabTests.GASTRIC_BODY_BIOPSY).ever().is(Outcome.POSITIVE);

  public static final Criterion KNOWN_GASTRITIS =
      anyPresent(Conditions.AUTOIMMUNE_GASTRITIS, Conditions.PERNICIOUS_ANAEMIA);

  /** Known pernicious anaemia, or the antibody of it. */
  public static final Criterion GASTRITIS = any(KNOWN_GASTRITIS, ANTIBODY_STANDS);

  private static final Criterion MUCH_ILEUM =
      measured(Conditions.TERMINAL_ILEAL_RESECTION, "60.1 cm");

  /** So little that B12 is taken up as before. */
  public static final Criterion LITTLE_ILEUM =
      all(
          present(Conditions.TERMINAL_ILEAL_RESECTION),
          not(measured(Conditions.TERMINAL_ILEAL_RESECTION, "20.1 cm")));

  /** Operations after which hardly any B12 is taken up again. */
  public static final Criterion OPERATION_FOR_LIFE =
      any(
          anyPresent(
              Conditions.TOTAL_GASTRECTOMY,
              Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION,
              Conditions.GASTRIC_BYPASS,
              Conditions.BILIOPANCREATIC_DIVERSION),
          MUCH_ILEUM);

  /** Without treatment hardly any B12 is ever taken up. */
  public static final Criterion INHERITED_MALABSORPTION =
      anyPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY, Conditions.IMERSLUND_GRASBECK_SYNDROME);

  /** A cause for life that is on record, the antibody apart. */
  public static final Criterion RECORDED =
      any(KNOWN_GASTRITIS, OPERATION_FOR_LIFE, INHERITED_MALABSORPTION);

  public static final Criterion FOR_LIFE =
      named("a cause for life", any(RECORDED, ANTIBODY_STANDS));

  /** What may be a cause for life, and has a test that settles it. */
  public static final Criterion SUSPECTED =
      named(
          "a suspected cause for life",
          any(
              ANTIBODY.heldBack(),
              GASTRIN_AND_PEPSINOGEN.stands(),
              BIOPSY,
              present(Conditions.GASTRIC_HISTOLOGY_PENDING)));

  /** An operation after which deficiency may come, and need not. */
  public static final Criterion RISK =
      all(
          any(
              anyPresent(
                  Conditions.SLEEVE_GASTRECTOMY,
                  Conditions.PARTIAL_GASTRECTOMY,
                  Conditions.GASTRECTOMY),
              all(present(Conditions.TERMINAL_ILEAL_RESECTION), not(established(LITTLE_ILEUM)))),
          not(established(FOR_LIFE)));

  /** What is swallowed may be taken up badly. */
  public static final Criterion MALABSORPTION =
      named(
          "malabsorption",
          any(
              FOR_LIFE,
              SUSPECTED,
              RISK,
              anyPresent(
                  Conditions.MALABSORPTION,
                  Conditions.COELIAC_DISEASE,
                  Conditions.CROHN_DISEASE,
                  Conditions.ATROPHIC_GASTRITIS,
                  Conditions.PANCREATIC_INSUFFICIENCY,
                  Conditions.CHRONIC_PANCREATITIS,
                  Conditions.SHORT_BOWEL_SYNDROME,
                  Conditions.TROPICAL_SPRUE,
                  Conditions.BACTERIAL_OVERGROWTH,
                  Conditions.BARIATRIC_SURGERY)));

  /** Inborn errors in which a level of B12 says little, and a metabolic team treats. */
  public static final Criterion INBORN =
      anyPresent(
          Conditions.INBORN_ERROR_OF_COBALAMIN,
          Conditions.TRANSCOBALAMIN_DEFICIENCY,
          Conditions.METHYLMALONIC_ACIDAEMIA,
          Conditions.HOMOCYSTINURIA);

  private LastingCause() {}
}
