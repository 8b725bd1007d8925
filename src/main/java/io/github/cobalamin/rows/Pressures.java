package io.github.cobalamin.rows;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A blood pressure is written as two numbers, the systolic one first: 192/129 mmHg. */
final class Pressures {
  private static final Pattern BOTH = Pattern.compile("(\\d{2,3})\\s*/\\s*(\\d{2,3})(?!\\d)(.*)");

  private Pressures() {}

  /** The number of the two that the test is about, with what stands behind; else the value. */
  static String of(LabTest test, String value) {
    boolean systolic = test.equals(LabTests.SYSTOLIC_BLOOD_PRESSURE);
    if (!systolic && !test.equals(LabTests.DIASTOLIC_BLOOD_PRESSURE)) {
      return value;
    }
    Matcher both = BOTH.matcher(value);
    if (!both.matches() || number(both, 1) <= number(both, 2)) {
      return value;
    }
    return both.group(systolic ? 1 : 2) + both.group(3);
  }

  private static int number(Matcher both, int group) {
    return Integer.parseInt(both.group(group));
  }
}
