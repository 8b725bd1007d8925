package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.replacementBegunWithin;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/**
 * An inborn error of cobalamin that results of a child point to, and one that is known and harms
 * the blood. Methylmalonic acid counts in blood and in urine, and a B12 called normal as a number.
 */
public final class InbornError {
  /** A number of its laboratory's range, or its word; without a range one no lack explains away. */
  private static final Criterion B12_NOT_LOW =
      firstDecided(
          not(result(LabTests.TOTAL_B12).is(Outcome.LOW)),
          result(LabTests.TOTAL_B12).above("350 ng/L"));

  private static final Criterion VERY_HIGH =
      any(
          result(LabTests.METHYLMALONIC_ACID).above("10 umol/L"),
          result(LabTests.HOMOCYSTEINE).above("100 umol/L"));

  private static final Criterion BLOOD_HARMED =
      any(
          Blood.CYTOPENIA,
          Blood.MEGALOBLASTIC,
          anyPresent(Symptoms.HAEMOLYSIS, Symptoms.RED_CELL_FRAGMENTS));

  /** Under 16: metabolites far beyond those of most lacks, or raised with harm to the blood. */
  public static final Criterion METABOLITES_OF_A_CHILD =
      named(
          "metabolites of an inborn error",
          all(
              ageUnder(16),
              any(VERY_HIGH, all(Metabolites.MMA_RAISED, B12_NOT_LOW, BLOOD_HARMED))));

  /** The blood of a child shows it, and methylmalonic acid. */
  public static final Criterion BLOOD_AND_MMA = all(Metabolites.MMA_RAISED, BLOOD_HARMED);

  /** Under 16: both are raised, by a lack or by an inborn error, and not by the kidneys. */
  public static final Criterion BOTH_OF_A_CHILD =
      all(
          ageUnder(16),
          Metabolites.MMA_RAISED,
          Metabolites.HOMOCYSTEINE_RAISED,
          not(established(Kidneys.BAD)));

  /** Under 16: methylmalonic acid alone, by its laboratory or beyond every published limit. */
  public static final Criterion MMA_OF_A_CHILD =
      all(
          ageUnder(16),
          any(Metabolites.MMA_RAISED_BY_LABORATORY, Metabolites.MMA_ABOVE_750),
          not(established(any(BOTH_OF_A_CHILD, Kidneys.BAD))));

  /** As a cause: where B12 is there, or not known, and no gas makes it useless. */
  public static final Criterion POSSIBLE_IN_A_CHILD =
      all(
          ageUnder(16),
          any(
              VERY_HIGH,
              all(
                  Metabolites.MMA_RAISED,
                  B12_NOT_LOW,
                  any(Metabolites.HOMOCYSTEINE_RAISED, BLOOD_HARMED))),
          not(established(Gas.REPEATED)),
          not(established(result(LabTests.TOTAL_B12).is(Outcome.LOW))));

  /** What explains raised metabolites beside a good level: injections that have just begun, too. */
  private static final Criterion A_COMMON_CAUSE =
      any(
          LastingCause.FOR_LIFE,
          LastingCause.ANTIBODY.finding(),
          all(onInjections(), replacementBegunWithin(14)));

  /** From 16: both metabolites raised beside a good B12, and nothing common that raises them. */
  public static final Criterion POSSIBLE_IN_AN_ADULT =
      all(
          ageAtLeast(16),
          B12Level.SUFFICIENT,
          Metabolites.MMA_RAISED,
          Metabolites.HOMOCYSTEINE_RAISED,
          not(established(any(Kidneys.BAD, Gas.USE, A_COMMON_CAUSE))));

  /** From 16: a homocysteine far beyond that of most lacks, beside a good B12. */
  public static final Criterion VERY_HIGH_HOMOCYSTEINE_OF_AN_ADULT =
      all(
          ageAtLeast(16),
          B12Level.SUFFICIENT,
          result(LabTests.HOMOCYSTEINE).above("100 umol/L"),
          not(established(any(Kidneys.BAD, Gas.USE, Metabolites.FOLATE_LOW))));

  /** An ill infant, or a child of related parents: total B12 is normal where its carrier lacks. */
  public static final Criterion TRANSPORT_SUSPECTED =
      named(
          "a defect of transport suspected",
          all(
              ageUnder(16),
              B12_NOT_LOW,
              any(
                  all(
                      present(RiskFactors.PARENTAL_CONSANGUINITY),
                      any(BLOOD_HARMED, Blood.ANAEMIA, present(Symptoms.FAILURE_TO_THRIVE))),
                  all(ageUnder(1), BLOOD_HARMED, present(Symptoms.FAILURE_TO_THRIVE)))));

  /** One that is known, and low or large blood cells: it is not held, or was not treated. */
  public static final Criterion BLOOD_IN_A_KNOWN_ONE = all(LastingCause.INBORN, BLOOD_HARMED);

  /** What was given for one that is known has ended, or doses were missed. */
  public static final Criterion TREATMENT_STOPPED =
      all(LastingCause.INBORN, any(Replaced.MISSED, replacementEnded()));

  /** Then blood or nerves show it. */
  public static final Criterion STOPPED_AND_SEEN =
      all(TREATMENT_STOPPED, any(BLOOD_HARMED, Blood.MACROCYTIC_ANAEMIA, Nerves.NEUROLOGY));

  private InbornError() {}
}
