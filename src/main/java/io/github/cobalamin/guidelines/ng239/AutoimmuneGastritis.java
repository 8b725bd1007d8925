package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** What shows autoimmune gastritis, which status, cause and care ask. */
public final class AutoimmuneGastritis {
  public static final Criterion KNOWN =
      anyPresent(Conditions.AUTOIMMUNE_GASTRITIS, Conditions.PERNICIOUS_ANAEMIA);

  public static final Criterion ANTIBODY_POSITIVE =
      result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.POSITIVE);

  public static final Criterion ANTIBODY_RELIABLE =
      all(ANTIBODY_POSITIVE, not(result(LabTests.INTRINSIC_FACTOR_ANTIBODY).injectedWithin(14)));

  public static final Criterion GASTRIN_AND_PEPSINOGEN =
      all(
          result(LabTests.GASTRIN).is(Outcome.RAISED),
          result(LabTests.PEPSINOGEN_I).is(Outcome.LOW));

  public static final Criterion ESTABLISHED = any(KNOWN, ANTIBODY_RELIABLE);

  /** Established or likely, whatever the level says: the disease does not pass with it. */
  public static final Criterion LIKELY = any(ESTABLISHED, GASTRIN_AND_PEPSINOGEN);

  /** The stomach itself points to it: more than an autoimmune condition or the family does. */
  public static final Criterion SUSPECTED =
      all(
          any(
              result(LabTests.PARIETAL_CELL_ANTIBODY).is(Outcome.POSITIVE),
              present(Conditions.ATROPHIC_GASTRITIS)),
          not(established(LIKELY)));

  private AutoimmuneGastritis() {}
}
