package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.rules.Criterion;

/** Causes that do not pass, so that replacement is for life. */
public final class CauseThatStays {
  /** Known causes for which NG239 asks for injections for life. */
  public static final Criterion FOR_LIFE =
      any(
          AutoimmuneGastritis.LIKELY,
          anyPresent(Conditions.TOTAL_GASTRECTOMY, Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION));

  public static final Criterion INHERITED_MALABSORPTION =
      anyPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY, Conditions.IMERSLUND_GRASBECK_SYNDROME);

  /** Causes that stay, of which NG239 names only some. */
  public static final Criterion DOES_NOT_PASS =
      any(
          FOR_LIFE,
          INHERITED_MALABSORPTION,
          anyPresent(
              Conditions.GASTRECTOMY,
              Conditions.GASTRIC_BYPASS,
              Conditions.SLEEVE_GASTRECTOMY,
              Conditions.BILIOPANCREATIC_DIVERSION,
              Conditions.TERMINAL_ILEAL_RESECTION,
              Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
              Conditions.SHORT_BOWEL_SYNDROME));

  private CauseThatStays() {}
}
