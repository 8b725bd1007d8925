package io.github.cobalamin.diet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/** How often something is taken: so many times in so many days. */
record Schedule(int times, int days) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;

  /** Whether it is at least once in at least a day. */
  boolean possible() {
    return times >= 1 && days >= 1;
  }

  /** What so much each time makes on a mean day. */
  BigDecimal perDay(BigDecimal each) {
    return each.multiply(BigDecimal.valueOf(times))
        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
  }

  /** How often on a mean day. */
  double perDay() {
    return (double) times / days;
  }

  /** How often a week, in whole times. */
  int perWeek() {
    return times * WEEK / days;
  }

  /** As messages say it, such as "0 times in 7 days". */
  String words() {
    return times + " times in " + days + " days";
  }

  /** Such as "2 in 7 days". */
  @Override
  public String toString() {
    return times + " in " + days + " days";
  }
}
