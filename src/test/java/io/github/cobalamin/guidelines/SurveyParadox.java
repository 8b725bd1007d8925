package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Conclusion.Classified;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is odd to say of somebody of whom only numbers are known.
 *
 * @param name in words
 * @param ruling the row or the law that forbids it, or allows it all the same
 * @param forbidden whether nobody may be told so
 * @param holds whether somebody is
 */
record SurveyParadox(String name, String ruling, boolean forbidden, Predicate<Seen> holds) {
  /** All of them: what is to be forbidden is added here alone. */
  static final List<SurveyParadox> ALL =
      List.of(
          forbidden(
              "UNLIKELY with MMA above 470 nmol/L, no range, and kidneys that do not explain it",
              "row 17",
              seen -> unlikelyWithoutRange(seen) && !SurveyStatus.kidneysExplain(seen.person)),
          allowed(
              "UNLIKELY with MMA 470 to 750 nmol/L and no range, which kidneys explain",
              "row 18",
              seen ->
                  unlikelyWithoutRange(seen)
                      && seen.mma() <= 750
                      && SurveyStatus.kidneysExplain(seen.person)),
          forbidden(
              "DISCORDANT where kidneys explain the MMA beside a B12 of 1,000 ng/L and more",
              "row 18",
              seen -> discordantByKidneys(seen) && seen.b12() >= 1000),
          forbidden(
              "DISCORDANT where kidneys explain the MMA beside a sufficient B12 below 1,000 ng/L",
              "row 18",
              seen -> discordantByKidneys(seen) && seen.b12() < 1000),
          forbidden(
              "INDETERMINATE in pregnancy with B12 above 350 ng/L",
              "row 8",
              seen -> openInPregnancy(seen) && seen.b12() > 350),
          forbidden(
              "INDETERMINATE in pregnancy with B12 below 100 ng/L",
              "row 8",
              seen -> openInPregnancy(seen) && seen.b12() < 100),
          allowed(
              "INDETERMINATE in pregnancy with B12 100 to 350 ng/L",
              "row 8",
              seen -> openInPregnancy(seen) && seen.b12() >= 100 && seen.b12() <= 350),
          forbidden(
              "\"not tested\" of people with a total B12, by bodies without a status rule",
              "section 4: such a body does not classify",
              seen -> seen.notTestedWithB12() && !classifies(seen.guideline)),
          forbidden(
              "INDETERMINATE in pregnancy, by bodies without a status rule",
              "section 4: such a body does not classify",
              seen ->
                  seen.status == Classification.INDETERMINATE
                      && seen.person.expecting()
                      && !classifies(seen.guideline)),
          allowed(
              "\"not tested\" of people with a total B12, by bodies that read active B12 or a range",
              "row 23",
              seen -> seen.notTestedWithB12() && classifies(seen.guideline)),
          forbidden(
              "DISCORDANT of a B12 below 180 ng/L because a normal homocysteine was added",
              "row 10",
              seen ->
                  ng239(seen, Classification.DISCORDANT)
                      && seen.b12() < 180
                      && seen.homocysteineNormal()
                      && seen.without(LabTests.HOMOCYSTEINE) != Classification.DISCORDANT),
          forbidden(
              "a lower status because a raised homocysteine was added",
              "law L3",
              seen ->
                  SurveyStatus.homocysteineRaised(seen.person, seen.ranges)
                      && lowers(seen, LabTests.HOMOCYSTEINE)),
          forbidden(
              "a lower status because a raised MMA was added",
              "law L3",
              seen ->
                  SurveyStatus.mmaRaised(seen.person, seen.ranges)
                      && lowers(seen, LabTests.METHYLMALONIC_ACID)),
          forbidden(
              "another status by NG239 than by the order of evidence on numbers alone",
              "rows 0, 8, 10 to 14, 16 to 18, 20, 22, 23",
              seen ->
                  seen.guideline.equals(Guidelines.NICE_NG239)
                      && seen.status != seen.expected().classification()));

  /**
   * Somebody, and what a guideline says of him.
   *
   * @param person the person
   * @param ranges whether the laboratory's ranges were told
   * @param guideline the guideline
   * @param status what it says
   */
  record Seen(SurveyPerson person, boolean ranges, Guideline guideline, Classification status) {
    static Seen of(SurveyPerson person, boolean ranges, Guideline guideline) {
      return new Seen(
          person,
          ranges,
          guideline,
          guideline.assess(person.patient(ranges)).status().classification());
    }

    double b12() {
      return person.in(LabTests.TOTAL_B12, Unit.NANOGRAM_PER_LITRE);
    }

    double mma() {
      return person.in(LabTests.METHYLMALONIC_ACID, Unit.NANOMOLE_PER_LITRE);
    }

    boolean homocysteineNormal() {
      return person.in(LabTests.HOMOCYSTEINE, Unit.MICROMOLE_PER_LITRE) > 0
          && !SurveyStatus.homocysteineRaised(person, ranges);
    }

    boolean notTestedWithB12() {
      return status == Classification.NOT_TESTED && b12() > 0;
    }

    SurveyStatus expected() {
      return SurveyStatus.of(person, ranges);
    }

    Classification without(LabTest test) {
      return of(person.without(test), ranges, guideline).status;
    }
  }

  private static SurveyParadox forbidden(String name, String ruling, Predicate<Seen> holds) {
    return new SurveyParadox(name, ruling, true, holds);
  }

  private static SurveyParadox allowed(String name, String ruling, Predicate<Seen> holds) {
    return new SurveyParadox(name, ruling, false, holds);
  }

  private static boolean ng239(Seen seen, Classification status) {
    return seen.status == status && seen.guideline.equals(Guidelines.NICE_NG239);
  }

  private static boolean unlikelyWithoutRange(Seen seen) {
    return ng239(seen, Classification.UNLIKELY)
        && !seen.ranges
        && !seen.person.expecting()
        && seen.mma() > 470;
  }

  private static boolean discordantByKidneys(Seen seen) {
    return ng239(seen, Classification.DISCORDANT)
        && seen.b12() > 350
        && SurveyStatus.kidneysExplain(seen.person);
  }

  private static boolean openInPregnancy(Seen seen) {
    return ng239(seen, Classification.INDETERMINATE) && seen.person.expecting();
  }

  /** Whether it ever tells who is not deficient, as what all bodies share never does. */
  private static boolean classifies(Guideline guideline) {
    return guideline.rules().stream()
        .anyMatch(
            rule ->
                rule.conclusion() instanceof Classified status
                    && status.classification() == Classification.UNLIKELY);
  }

  private static boolean lowers(Seen seen, LabTest added) {
    return seen.guideline.equals(Guidelines.NICE_NG239)
        && rank(seen.status) < rank(seen.without(added));
  }

  private static int rank(Classification status) {
    return switch (status) {
      case OUT_OF_SCOPE, NOT_CLASSIFIED, NOT_TESTED -> 0;
      case UNLIKELY -> 1;
      case INDETERMINATE, DISCORDANT -> 2;
      case PROBABLE -> 3;
      case CONFIRMED -> 4;
    };
  }
}
