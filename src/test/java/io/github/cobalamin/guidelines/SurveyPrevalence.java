package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Unit;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * How many adults of the country have a result such as this: numbers alone, without any rule.
 *
 * @param name in words
 * @param fromAge the youngest, in years
 * @param test the test
 * @param unit the unit of the limits
 * @param counted the values that count
 * @param published per cent, of the years 1999 to 2004
 * @param recorded per cent, of 2003 and 2004 alone
 */
record SurveyPrevalence(
    String name,
    int fromAge,
    LabTest test,
    Unit unit,
    DoublePredicate counted,
    double published,
    double recorded) {
  /**
   * Published by Mineva, Curr Dev Nutr 2020;4(Suppl 2):1824 (PMC7259257); the figure for people of
   * 60 and over is a round one, and its publication was not read.
   */
  static final List<SurveyPrevalence> ALL =
      List.of(
          ofB12("total B12 below 148 pmol/L", 20, value -> value < 148, 2.2, 2.1),
          ofB12(
              "total B12 148 to 222 pmol/L", 20, value -> value >= 148 && value <= 222, 13.0, 12.6),
          ofB12("total B12 below 148 pmol/L, 60 and over", 60, value -> value < 148, 4.0, 3.9),
          new SurveyPrevalence(
              "homocysteine above 13 umol/L",
              20,
              LabTests.HOMOCYSTEINE,
              Unit.MICROMOLE_PER_LITRE,
              value -> value > 13,
              8.4,
              9.5));

  private static SurveyPrevalence ofB12(
      String name, int fromAge, DoublePredicate counted, double published, double recorded) {
    return new SurveyPrevalence(
        name, fromAge, LabTests.TOTAL_B12, Unit.PICOMOLE_PER_LITRE, counted, published, recorded);
  }

  /** Per cent, weighted, of those who were measured. */
  double of(List<SurveyPerson> people) {
    double all = 0;
    double some = 0;
    for (SurveyPerson each : people) {
      if (each.cycle().equals(Survey.REPRESENTATIVE) && each.years() >= fromAge) {
        double value = each.in(test, unit);
        all += Double.isNaN(value) ? 0 : each.weight();
        some += counted.test(value) ? each.weight() : 0;
      }
    }
    return 100 * some / all;
  }

  @Override
  public String toString() {
    return name;
  }
}
