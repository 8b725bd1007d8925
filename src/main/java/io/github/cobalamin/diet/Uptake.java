package io.github.cobalamin.diet;

/**
 * How much of a dose that is swallowed at once is retained: the published points, with straight
 * lines between them. The two ends differ where publications do.
 *
 * <p>1 microgram 50 %, 5 micrograms 20 %, 25 micrograms just over 5 % (Adams 1971, as the Institute
 * of Medicine restates it); from 500 micrograms on at most 1 % by the Institute, 2 % of 500 and 1.3
 * % of 1000 as quoted of Carmel 2008. Below 1 microgram half is retained.
 */
final class Uptake {
  private static final double[] DOSE = {0, 1, 5, 25, 500, 1000};
  private static final double[] LEAST = {0, 0.5, 1.0, 1.25, 5, 10};
  private static final double[] MOST = {0, 0.5, 1.0, 1.3, 10, 13};

  private Uptake() {}

  static double least(double micrograms) {
    return along(LEAST, micrograms);
  }

  static double most(double micrograms) {
    return along(MOST, micrograms);
  }

  private static double along(double[] retained, double dose) {
    int last = DOSE.length - 1;
    if (dose >= DOSE[last]) {
      return retained[last] / DOSE[last] * dose;
    }
    int i = 1;
    while (dose > DOSE[i]) {
      i++;
    }
    double share = (dose - DOSE[i - 1]) / (DOSE[i] - DOSE[i - 1]);
    return retained[i - 1] + share * (retained[i] - retained[i - 1]);
  }
}
