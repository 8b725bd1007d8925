package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.failed;
import static io.github.cobalamin.rules.Criteria.loadingBegun;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.rules.Criteria.responded;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Criterion;

/**
 * Who is to be treated, and how: findings decide, never the status alone. To begin is to load, or
 * to try; those who are treated already begin again where {@link OnTreatment} says so.
 */
public final class WhoIsTreated {
  public static final Criterion CONFIRMED = classified(Classification.CONFIRMED);
  public static final Criterion PROBABLE = classified(Classification.PROBABLE);

  /** Surely enough to be treated as deficient. */
  public static final Criterion AS_DEFICIENT = any(CONFIRMED, PROBABLE);

  /**
   * Well, on oestrogen, only the total low and not very low: active B12 or methylmalonic acid comes
   * first.
   */
  static final Criterion MAY_WAIT_ON_OESTROGEN =
      named(
          "may wait on oestrogen",
          all(
              any(
                  taking(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES),
                  taking(Medicines.MENOPAUSAL_HORMONE_THERAPY)),
              Picture.WELL,
              B12Level.TOTAL.deficient(),
              not(established(pregnant())),
              not(
                  established(
                      any(
                          B12Level.TOTAL_BELOW_100,
                          B12Level.ACTIVE.usable(),
                          Metabolites.RAISED,
                          LastingCause.MALABSORPTION,
                          Gas.USE)))));

  /** Well, and all that speaks for deficiency is a result too old to be read. */
  static final Criterion SAMPLE_FIRST =
      named(
          "the sample first",
          all(
              B12Level.OLD_DEFICIENT,
              Picture.WELL,
              not(
                  established(
                      any(
                          Metabolites.MMA_OPEN,
                          B12Level.EARLIER_DEFICIENT,
                          all(Gas.USE, Metabolites.RAISED))))));

  /** Operations and known gastritis are loaded where there is more than the risk. */
  private static final Criterion CAUSE_FOR_LIFE_WITH_MORE =
      all(
          LastingCause.FOR_LIFE,
          any(
              B12Level.DEFICIENT,
              B12Level.LOW_IN_WORDS,
              Nerves.OBJECTIVE,
              all(Picture.UNWELL, not(established(B12Level.SUFFICIENT)))));

  /** What opens treatment, for whom it is not given yet. */
  private static final Criterion OPENED =
      named(
          "treatment opened by findings",
          any(
              all(
                  AS_DEFICIENT,
                  not(established(MAY_WAIT_ON_OESTROGEN)),
                  not(established(SAMPLE_FIRST))),
              CAUSE_FOR_LIFE_WITH_MORE,
              OpenedByFindings.OFFER));

  /** In somebody who takes tablets, more than a low level that is getting better. */
  private static final Criterion NOT_ENOUGH_BY_MOUTH =
      any(
          responded(Replacement.Response.WORSE),
          all(
              any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS),
              any(Picture.UNWELL, failed(Route.ORAL))),
          all(
              any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS),
              Replaced.FULL,
              LastingCause.MALABSORPTION,
              not(established(any(Replaced.MISSED, OnTreatment.GAINED)))),
          all(
              OPENED,
              not(established(OnTreatment.GAINED)),
              any(
                  Picture.UNWELL,
                  PROBABLE,
                  Metabolites.MMA_OPEN,
                  all(Metabolites.HOMOCYSTEINE_RAISED, not(established(Metabolites.FOLATE_LOW))),
                  B12Level.ACTIVE_DEFICIENT,
                  LastingCause.FOR_LIFE,
                  Gas.USE,
                  pregnant(),
                  breastfeeding())));

  /** Tablets or spray are not enough: more of it, or injections. */
  static final Criterion MORE_THAN_TABLETS =
      named(
          "more than tablets gave",
          all(
              OnTreatment.BY_MOUTH,
              not(established(OnTreatment.BY_INJECTION)),
              not(established(all(Replaced.MISSED, Picture.UNWELL))),
              NOT_ENOUGH_BY_MOUTH));

  /**
   * A load that was begun and is not known to be finished, in somebody who needs it: lately, or
   * longer ago where that is said and nothing is better.
   */
  static final Criterion LOAD_BEGUN =
      named(
          "a load that has begun",
          all(
              OnTreatment.BY_INJECTION,
              any(
                  all(OnTreatment.LOAD_NOT_FINISHED, not(established(OnTreatment.GAINED))),
                  all(
                      loadingBegun(),
                      any(
                          OnTreatment.LOAD_NOT_FINISHED,
                          OnTreatment.DEFICIENCY_KNOWN,
                          Picture.UNWELL,
                          Metabolites.MMA_OPEN,
                          OPENED)))));

  /** To be treated anew: by loading, by a trial, by loading again, or by more than tablets. */
  public static final Criterion TO_BEGIN =
      named(
          "treatment begins",
          any(
              all(OPENED, not(established(OnTreatment.TREATED))),
              LOAD_BEGUN,
              OnTreatment.RELOADED,
              MORE_THAN_TABLETS));

  /** Treatment may begin, and something else comes first. */
  static final Criterion CONSIDERED =
      named(
          "treatment considered",
          all(
              any(OpenedByFindings.CONSIDER, all(CONFIRMED, MAY_WAIT_ON_OESTROGEN)),
              not(established(any(TO_BEGIN, OnTreatment.TREATED)))));

  /**
   * A cause for life, and neither deficient nor treated for it, tablets of less than 1 mg apart.
   */
  static final Criterion PROTECTED =
      named(
          "protected",
          all(
              LastingCause.FOR_LIFE,
              not(
                  established(
                      any(TO_BEGIN, OnTreatment.BY_INJECTION, OnTreatment.FULL_BY_MOUTH)))));

  /** A risk that lasts, and no treatment. */
  static final Criterion PROTECTED_OR_WATCHED =
      named(
          "protected or watched",
          all(LastingCause.RISK, not(established(any(TO_BEGIN, OnTreatment.TREATED)))));

  /** Treatment of any kind is advised. */
  static final Criterion DOSED = any(TO_BEGIN, CONSIDERED, PROTECTED, PROTECTED_OR_WATCHED);

  private static final Criterion LOADED =
      any(
          all(CONFIRMED, not(established(MAY_WAIT_ON_OESTROGEN))),
          all(PROBABLE, not(established(SAMPLE_FIRST)), LastingCause.FOR_LIFE),
          all(
              LastingCause.FOR_LIFE,
              any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS, Nerves.OBJECTIVE)));

  /** What begins is a trial: all but confirmed deficiency and a cause for life. */
  static final Criterion TRIED =
      named(
          "a trial",
          all(OPENED, not(established(any(LOADED, OnTreatment.TREATED, OnTreatment.RELOADED)))));

  /** To be treated, or treated already. */
  public static final Criterion TREATED = named("treated", any(TO_BEGIN, OnTreatment.TREATED));

  public static final Criterion INJECTIONS_RULED_OUT =
      any(
          refused(Route.INTRAMUSCULAR),
          failed(Route.INTRAMUSCULAR),
          all(Contraindications.HYDROXOCOBALAMIN_BARRED, Contraindications.ALLERGY.stands()));

  public static final Criterion TABLETS_RULED_OUT = any(refused(Route.ORAL), failed(Route.ORAL));

  /** What is taken by mouth has the full dose, and is not enough. */
  static final Criterion FAILED_BY_MOUTH = all(MORE_THAN_TABLETS, OnTreatment.FULL_BY_MOUTH);

  /** The person refuses injections, or they have failed; no reaction stands in their way. */
  private static final Criterion NO_INJECTION =
      all(
          any(refused(Route.INTRAMUSCULAR), failed(Route.INTRAMUSCULAR)),
          not(established(Contraindications.HYDROXOCOBALAMIN_BARRED)));

  /** Neither by injection nor by mouth: each is refused, has failed or is not enough. */
  static final Criterion NO_ROUTE_LEFT =
      named(
          "no route is left",
          all(any(TO_BEGIN, CONSIDERED), NO_INJECTION, any(TABLETS_RULED_OUT, FAILED_BY_MOUTH)));

  private WhoIsTreated() {}
}
