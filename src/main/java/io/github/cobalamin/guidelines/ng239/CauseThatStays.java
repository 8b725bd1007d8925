package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.named;

import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.rules.Criterion;

/** Causes that do not pass, so that replacement is for life. */
public final class CauseThatStays {
  public static final Criterion INHERITED_MALABSORPTION =
      anyPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY, Conditions.IMERSLUND_GRASBECK_SYNDROME);

  /** Causes for which what begins is never ended, whatever it shows. */
  public static final Criterion FOR_LIFE =
      named("a cause that does not pass", any(LastingCause.FOR_LIFE, INHERITED_MALABSORPTION));

  /** Causes that stay, or may be such, of which NG239 names only some. */
  public static final Criterion DOES_NOT_PASS =
      any(
          FOR_LIFE,
          LastingCause.SUSPECTED,
          LastingCause.RISK,
          anyPresent(
              Conditions.GASTRECTOMY,
              Conditions.TERMINAL_ILEAL_RESECTION,
              Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
              Conditions.SHORT_BOWEL_SYNDROME));

  private CauseThatStays() {}
}
