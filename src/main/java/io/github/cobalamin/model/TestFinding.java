package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A test with the outcomes that belong to a pattern: any one of them fits.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param test the test
 * @param outcomes the outcomes that fit; at least one
 */
public record TestFinding(LabTest test, List<Outcome> outcomes) implements Serializable {
  /**
   * Checks the values.
   *
   * @param test the test
   * @param outcomes the outcomes that fit; at least one
   * @throws IllegalArgumentException if there is no outcome
   */
  public TestFinding {
    Objects.requireNonNull(test, "test");
    outcomes = List.copyOf(outcomes);
    Require.some("outcome of", test, outcomes);
  }

  /**
   * {@return a finding that any of the outcomes fits}
   *
   * @param test the test
   * @param outcomes the outcomes; at least one
   * @throws IllegalArgumentException if there is no outcome
   */
  public static TestFinding of(LabTest test, Outcome... outcomes) {
    return new TestFinding(test, Require.all("outcomes", outcomes));
  }

  /** {@return the test and its outcomes, such as "total B12 normal or raised"} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(test.name());
    for (int i = 0; i < outcomes.size(); i++) {
      text.append(i == 0 ? " " : " or ").append(outcomes.get(i).label());
    }
    return text.toString();
  }

  static List<LabTest> tests(List<TestFinding> findings) {
    List<LabTest> tests = new ArrayList<>();
    for (TestFinding finding : findings) {
      tests.add(finding.test());
    }
    return tests;
  }

  static boolean anyAllows(List<TestFinding> findings, LabTest test, Outcome outcome) {
    for (TestFinding finding : findings) {
      if (finding.test().equals(test) && finding.outcomes().contains(outcome)) {
        return true;
      }
    }
    return false;
  }
}
