package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import java.util.List;

/**
 * Something else than lack of vitamin B12 that findings point to, beside the status and never
 * instead of it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param tests the tests that would tell; often empty
 * @param text what it is and what tells, as a sentence without a full stop
 */
public record OtherExplanation(List<LabTest> tests, String text) implements Conclusion {
  /**
   * Copies the tests.
   *
   * @param tests the tests that would tell; often empty
   * @param text what it is and what tells, as a sentence without a full stop
   */
  public OtherExplanation {
    tests = List.copyOf(tests);
  }

  /**
   * {@return another explanation}
   *
   * @param text what it is and what tells, as a sentence without a full stop
   * @param tests the tests that would tell
   */
  public static OtherExplanation of(String text, LabTest... tests) {
    return new OtherExplanation(List.of(tests), text);
  }

  @Override
  public Stage stage() {
    return Stage.CAUSE;
  }
}
