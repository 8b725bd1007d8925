package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * A recommendation on what to measure.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param tests the tests, of which any one will do; at least one
 * @param forCause whether they look for the cause, and not for the deficiency
 */
public record TestAdvice(Strength strength, List<LabTest> tests, boolean forCause)
    implements Conclusion {
  /**
   * Checks that there is a test.
   *
   * @param strength how strongly it is recommended
   * @param tests the tests, of which any one will do; at least one
   * @param forCause whether they look for the cause, and not for the deficiency
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
    return new TestAdvice(Strength.OFFER, List.of(anyOf), false);
  }

  /**
   * {@return advice to consider a test}
   *
   * @param anyOf the tests, of which any one will do
   */
  public static TestAdvice consider(LabTest... anyOf) {
    return new TestAdvice(Strength.CONSIDER, List.of(anyOf), false);
  }

  /**
   * {@return advice to judge whether a test is needed}
   *
   * @param anyOf the tests, of which any one will do
   */
  public static TestAdvice judge(LabTest... anyOf) {
    return new TestAdvice(Strength.CLINICAL_JUDGEMENT, List.of(anyOf), false);
  }

  /** {@return the same advice, to look for the cause: it comes once the status is known} */
  public TestAdvice toFindTheCause() {
    return new TestAdvice(strength, tests, true);
  }

  @Override
  public Stage stage() {
    return forCause ? Stage.CAUSE : Stage.TEST;
  }

  @Override
  public String text() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < tests.size(); i++) {
      names.append(i == 0 ? "" : i == tests.size() - 1 ? " or " : ", ").append(tests.get(i).name());
    }
    String what = (forCause ? " for the cause: " : ": ") + names;
    return switch (strength) {
      case OFFER -> "Offer a test" + what;
      case CONSIDER -> "Consider a test" + what;
      case CLINICAL_JUDGEMENT -> "Use clinical judgement on whether to test" + what;
      case BE_AWARE -> "Be aware of a test" + what;
      case DO_NOT -> "Do not test" + what;
    };
  }
}
