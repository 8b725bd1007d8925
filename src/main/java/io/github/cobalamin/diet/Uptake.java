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
  /** The share of a small dose, which is also what most bodies assume of food (IOM 1998). */
  static final double HALF = 0.5;

  /** What passes without intrinsic factor: about 1 % by itself, at most 0.5 % with food. */
  static final double PASSIVE = 0.01;

  static final double PASSIVE_WITH_FOOD = 0.005;

  private static final double[] DOSE = {0, 1, 5, 25, 500, 1000};
  private static final double[] LEAST = {0, 0.5, 1.0, 1.25, 5, 10};
  private static final double[] MOST = {0, 0.5, 1.0, 1.3, 10, 13};

  /** The same without the point that bends it the wrong way, for meals that differ. */
  private static final double[] CONCAVE_DOSE = {0, 1, 5, 500, 1000};

  private static final double[] CONCAVE_MOST = {0, 0.5, 1.0, 10, 13};

  private Uptake() {}

  static double least(double micrograms) {
    return along(DOSE, LEAST, micrograms);
  }

  static double most(double micrograms) {
    return along(DOSE, MOST, micrograms);
  }

  /** The most of each of several doses that may differ, of which this is the mean. */
  static double mostOnTheMean(double micrograms) {
    return along(CONCAVE_DOSE, CONCAVE_MOST, micrograms);
  }

  private static double along(double[] doses, double[] retained, double dose) {
    int last = doses.length - 1;
    if (dose >= doses[last]) {
      return retained[last] / doses[last] * dose;
    }
    int i = 1;
    while (dose > doses[i]) {
      i++;
    }
    double share = (dose - doses[i - 1]) / (doses[i] - doses[i - 1]);
    return retained[i - 1] + share * (retained[i] - retained[i - 1]);
  }
}
