package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onMultivitamin;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** What speaks for a deficiency under 16, of whom no status is given. */
public final class Children {
  /** Below the range of the laboratory that measured it, or called low by it. */
  public static final Criterion LOW_BY_ITS_LABORATORY =
      any(result(LabTests.TOTAL_B12).is(Outcome.LOW), result(LabTests.ACTIVE_B12).is(Outcome.LOW));

  /** What is low in an adult is so in a child, in whom healthy levels run higher. */
  public static final Criterion LOW_LEVEL =
      any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS, LOW_BY_ITS_LABORATORY);

  private static final Criterion NO_SUPPLEMENT =
      not(established(any(onReplacement(), onMultivitamin())));

  /**
   * A low B12, raised metabolites, large cells, two kinds of cells that are few, a diagnosis on
   * record, the mother, or a cause by itself.
   */
  public static final Criterion SUSPECTED =
      any(
          LOW_LEVEL,
          B12Level.ACTIVE_BELOW_5,
          B12Level.TOTAL.oldAndDeficient(),
          B12Level.ACTIVE.oldAndDeficient(),
          Blood.MACROCYTOSIS,
          Blood.MEGALOBLASTIC,
          Blood.TWO_KINDS_LOW,
          all(
              anyPresent(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.PERNICIOUS_ANAEMIA),
              NO_SUPPLEMENT),
          present(RiskFactors.DEFICIENT_MOTHER),
          all(present(RiskFactors.VEGAN_DIET), NO_SUPPLEMENT),
          LastingCause.MALABSORPTION,
          present(Conditions.STOMACH_OR_BOWEL_OPERATION),
          Gas.REPEATED,
          LastingCause.INBORN,
          InbornError.TRANSPORT_SUSPECTED,
          InbornError.METABOLITES_OF_A_CHILD,
          InbornError.BOTH_OF_A_CHILD,
          InbornError.MMA_OF_A_CHILD);

  /** What is treated from the diagnosis on, and no treatment is recorded. */
  public static final Criterion CAUSE_NOT_TREATED =
      all(any(LastingCause.RECORDED, LastingCause.INBORN), not(established(onReplacement())));

  private Children() {}
}
