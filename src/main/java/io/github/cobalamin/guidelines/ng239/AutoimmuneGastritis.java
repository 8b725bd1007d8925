package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** What shows autoimmune gastritis, which the cause and its care both ask. */
public final class AutoimmuneGastritis {
  public static final Criterion KNOWN =
      anyPresent(Conditions.AUTOIMMUNE_GASTRITIS, Conditions.PERNICIOUS_ANAEMIA);

  public static final Criterion ANTIBODY_RELIABLE =
      all(
          Ng239Criteria.ANTIBODY_POSITIVE,
          not(result(LabTests.INTRINSIC_FACTOR_ANTIBODY).injectedWithin(14)));

  public static final Criterion GASTRIN_AND_PEPSINOGEN =
      all(
          result(LabTests.GASTRIN).is(Outcome.RAISED),
          result(LabTests.PEPSINOGEN_I).is(Outcome.LOW));

  private AutoimmuneGastritis() {}
}
