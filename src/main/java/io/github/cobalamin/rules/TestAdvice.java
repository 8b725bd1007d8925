package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Strength;
import java.util.List;

/**
 * A recommendation on what to measure.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param tests the tests, of which any one will do; at least one
 */
public record TestAdvice(Strength strength, List<LabTest> tests) implements Conclusion {
  /**
   * Checks that there is a test.
   *
   * @param strength how strongly it is recommended
   * @param tests the tests, of which any one will do; at least one
   */
  public TestAdvice {
    tests = List.copyOf(tests);
    if (tests.isEmpty()) {
      throw new IllegalArgumentException("advice on tests must name at least one test");
    }
  }

  /**
   * {@return advice to offer a test}
   *
   * @param anyOf the tests, of which any one will do
   */
  public static TestAdvice offer(LabTest... anyOf) {
    return new TestAdvice(Strength.OFFER, List.of(anyOf));
  }

  /**
   * {@return advice to consider a test}
   *
   * @param anyOf the tests, of which any one will do
   */
  public static TestAdvice consider(LabTest... anyOf) {
    return new TestAdvice(Strength.CONSIDER, List.of(anyOf));
  }

  /**
   * {@return advice to judge whether a test is needed}
   *
   * @param anyOf the tests, of which any one will do
   */
  public static TestAdvice judge(LabTest... anyOf) {
    return new TestAdvice(Strength.CLINICAL_JUDGEMENT, List.of(anyOf));
  }

  @Override
  public Stage stage() {
    return Stage.TEST;
  }

  @Override
  public String text() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < tests.size(); i++) {
      names.append(i == 0 ? "" : i == tests.size() - 1 ? " or " : ", ").append(tests.get(i).name());
    }
    return switch (strength) {
      case OFFER -> "Offer a test: " + names;
      case CONSIDER -> "Consider a test: " + names;
      case CLINICAL_JUDGEMENT -> "Use clinical judgement on whether to test: " + names;
      case BE_AWARE -> "Be aware of a test: " + names;
      case DO_NOT -> "Do not test: " + names;
    };
  }
}
