package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import java.util.List;

/**
 * Something that makes a result, or a treatment, less safe to rely on.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param tests the tests whose results it touches; none if it touches no result
 * @param text the caution as a sentence without a full stop
 */
public record Caution(List<LabTest> tests, String text) implements Conclusion {
  /**
   * Copies the tests.
   *
   * @param tests the tests whose results it touches; none if it touches no result
   * @param text the caution as a sentence without a full stop
   */
  public Caution {
    tests = List.copyOf(tests);
  }

  /**
   * {@return a caution}
   *
   * @param text the caution as a sentence without a full stop
   * @param tests the tests whose results it touches
   */
  public static Caution of(String text, LabTest... tests) {
    return new Caution(List.of(tests), text);
  }

  @Override
  public Stage stage() {
    return Stage.INTERPRET;
  }
}
