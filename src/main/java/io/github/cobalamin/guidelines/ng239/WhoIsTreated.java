package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.failed;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.rules.Criteria.responded;

import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Criterion;

/** Who is to be treated, who is treated already, and what the person does not want. */
public final class WhoIsTreated {
  /** Surely enough to be treated as deficient. */
  public static final Criterion AS_DEFICIENT =
      any(classified(Classification.CONFIRMED), classified(Classification.PROBABLE));

  /** 50 micrograms a day is the least that is used to treat; less is a supplement. */
  public static final Criterion ON_TABLETS = onOralReplacement("50 ug");

  public static final Criterion ON_TREATMENT = any(onInjections(), ON_TABLETS);

  /** To be treated, or treated already. */
  public static final Criterion TREATED = any(AS_DEFICIENT, ON_TREATMENT);

  /**
   * To be treated anew: deficient or to be treated before results, and not on injections; or on
   * injections with neurological signs that are new or worse.
   */
  public static final Criterion TO_BEGIN =
      any(
          all(
              any(AS_DEFICIENT, concluded(RedFlags.TREATMENT_BEFORE_RESULTS)),
              not(established(onInjections()))),
          all(
              onInjections(),
              responded(Replacement.Response.WORSE),
              Signs.NEUROLOGICAL_INVOLVEMENT));

  public static final Criterion INJECTIONS_RULED_OUT =
      any(refused(Route.INTRAMUSCULAR), failed(Route.INTRAMUSCULAR));

  public static final Criterion TABLETS_RULED_OUT = any(refused(Route.ORAL), failed(Route.ORAL));

  private WhoIsTreated() {}
}
