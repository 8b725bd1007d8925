package io.github.cobalamin.guidelines;

import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.NOT_TESTED;
import static io.github.cobalamin.model.Classification.OUT_OF_SCOPE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Unit;

/**
 * The status by NG239 of somebody of whom only numbers are known, and the row of the order of
 * evidence that gives it: written a second time, as arithmetic, to be set beside the rules.
 *
 * @param row the row of the order of evidence
 * @param classification the status
 */
record SurveyStatus(String row, Classification classification) {
  private static final int ADULT = 16;
  private static final int COMPUTED_FROM = 18;

  static SurveyStatus of(SurveyPerson person, boolean ranges) {
    if (person.age().years() < ADULT) {
      return new SurveyStatus("0", OUT_OF_SCOPE);
    }
    double b12 = person.in(LabTests.TOTAL_B12, Unit.NANOGRAM_PER_LITRE);
    double mma = person.in(LabTests.METHYLMALONIC_ACID, Unit.NANOMOLE_PER_LITRE);
    double homocysteine = person.in(LabTests.HOMOCYSTEINE, Unit.MICROMOLE_PER_LITRE);
    boolean raised = mmaRaised(person, ranges);
    boolean unexplained = raised && !kidneysExplain(person);
    boolean homocysteineRaised = homocysteineRaised(person, ranges);
    if (Double.isNaN(b12)) {
      return unexplained
          ? new SurveyStatus("22", PROBABLE)
          : Double.isNaN(mma) && Double.isNaN(homocysteine)
              ? new SurveyStatus("23", NOT_TESTED)
              : new SurveyStatus("22", INDETERMINATE);
    }
    if (person.expecting() && b12 <= 350) {
      return new SurveyStatus("8", inPregnancy(b12, raised));
    }
    if (b12 < 180) {
      return new SurveyStatus("10", CONFIRMED);
    }
    if (b12 > 350) {
      return unexplained
          ? new SurveyStatus("17", DISCORDANT)
          : new SurveyStatus(raised || homocysteineRaised ? "18" : "20", UNLIKELY);
    }
    if (unexplained) {
      return ranges ? new SurveyStatus("11", CONFIRMED) : new SurveyStatus("12", PROBABLE);
    }
    if (raised) {
      boolean folateLow = person.in(LabTests.SERUM_FOLATE, Unit.MICROGRAM_PER_LITRE) < 3;
      return new SurveyStatus("13", homocysteine > 50 && !folateLow ? PROBABLE : INDETERMINATE);
    }
    return new SurveyStatus(homocysteineRaised ? "14" : "16", INDETERMINATE);
  }

  private static Classification inPregnancy(double b12, boolean strong) {
    return b12 < 100 ? (strong ? CONFIRMED : PROBABLE) : strong ? PROBABLE : INDETERMINATE;
  }

  /** By the laboratory's range, or by the library's limits where there is none or in pregnancy. */
  static boolean mmaRaised(SurveyPerson person, boolean ranges) {
    return person.in(LabTests.METHYLMALONIC_ACID, Unit.NANOMOLE_PER_LITRE)
        > (person.expecting() ? 750 : ranges ? 271 : 470);
  }

  static boolean homocysteineRaised(SurveyPerson person, boolean ranges) {
    return person.in(LabTests.HOMOCYSTEINE, Unit.MICROMOLE_PER_LITRE) > (ranges ? 13 : 15);
  }

  /** Kidneys explain methylmalonic acid to 750 nmol/L, failing ones any. */
  static boolean kidneysExplain(SurveyPerson person) {
    double rate = filtrationRate(person);
    return rate < 30
        || (rate < 60 && person.in(LabTests.METHYLMALONIC_ACID, Unit.NANOMOLE_PER_LITRE) <= 750);
  }

  /**
   * CKD-EPI 2009 without ethnicity, whole as laboratories print it; none where it does not hold.
   */
  private static double filtrationRate(SurveyPerson person) {
    if (person.expecting() || person.age().years() < COMPUTED_FROM) {
      return Double.NaN;
    }
    double creatinine = person.in(LabTests.CREATININE, Unit.MILLIGRAM_PER_DECILITRE);
    boolean woman = person.sex() == Sex.FEMALE;
    double ratio = creatinine / (woman ? 0.7 : 0.9);
    return Math.rint(
        141
            * Math.pow(Math.min(ratio, 1), woman ? -0.329 : -0.411)
            * Math.pow(Math.max(ratio, 1), -1.209)
            * Math.pow(0.993, person.age().years())
            * (woman ? 1.018 : 1));
  }

  @Override
  public String toString() {
    return "row " + row + " " + classification;
  }
}
