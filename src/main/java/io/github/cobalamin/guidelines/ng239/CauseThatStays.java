package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;

import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.rules.Criterion;

/** Causes that do not pass, so that replacement is for life. */
public final class CauseThatStays {
  /** Causes that stay, or may be such, of which NG239 names only some. */
  public static final Criterion DOES_NOT_PASS =
      any(
          LastingCause.FOR_LIFE,
          LastingCause.SUSPECTED,
          LastingCause.RISK,
          anyPresent(
              Conditions.GASTRECTOMY,
              Conditions.TERMINAL_ILEAL_RESECTION,
              Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
              Conditions.SHORT_BOWEL_SYNDROME));

  private CauseThatStays() {}
}
