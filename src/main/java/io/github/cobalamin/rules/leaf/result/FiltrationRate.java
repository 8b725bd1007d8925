package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.patient.Sex;

/**
 * The glomerular filtration rate as CKD-EPI estimates it from creatinine, age and sex: the equation
 * of 2009, from which NICE leaves the coefficient of ethnicity out, and that of 2021, which has
 * none. Both are cited with the test, {@code LabTests.EGFR}.
 */
enum FiltrationRate {
  CKD_EPI_2009(2009, 141, -0.329, -0.411, -1.209, 0.993, 1.018),
  CKD_EPI_2021(2021, 142, -0.241, -0.302, -1.2, 0.9938, 1.012);

  /** In women and men, mg/dL. */
  private static final double KNEE_OF_WOMEN = 0.7;

  private static final double KNEE_OF_MEN = 0.9;

  private final int year;
  private final double factor;
  private final double belowKneeOfWomen;
  private final double belowKneeOfMen;
  private final double aboveKnee;
  private final double perYear;
  private final double factorOfWomen;

  FiltrationRate(
      int year,
      double factor,
      double belowKneeOfWomen,
      double belowKneeOfMen,
      double aboveKnee,
      double perYear,
      double factorOfWomen) {
    this.year = year;
    this.factor = factor;
    this.belowKneeOfWomen = belowKneeOfWomen;
    this.belowKneeOfMen = belowKneeOfMen;
    this.aboveKnee = aboveKnee;
    this.perYear = perYear;
    this.factorOfWomen = factorOfWomen;
  }

  /**
   * {@return the equation of a year}
   *
   * @throws IllegalArgumentException if it is none of 2009 or 2021
   */
  static FiltrationRate of(int year) {
    for (FiltrationRate each : values()) {
      if (each.year == year) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "the equation of CKD-EPI must be of 2009 or 2021 but was of " + year);
  }

  /**
   * {@return millilitres a minute for 1.73 square metres}
   *
   * @param creatinine in mg/dL
   * @param years completed years of age, 18 or more
   */
  double of(double creatinine, int years, Sex sex) {
    boolean woman = sex == Sex.FEMALE;
    double ratio = creatinine / (woman ? KNEE_OF_WOMEN : KNEE_OF_MEN);
    double below = woman ? belowKneeOfWomen : belowKneeOfMen;
    return factor
        * StrictMath.pow(Math.min(ratio, 1), below)
        * StrictMath.pow(Math.max(ratio, 1), aboveKnee)
        * StrictMath.pow(perYear, years)
        * (woman ? factorOfWomen : 1);
  }

  @Override
  public String toString() {
    return "CKD-EPI " + year + " without ethnicity";
  }
}
