package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.TestNames;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** At most three further tests, those that are advised most strongly first. */
final class TestLine {
  static final String KEY = "test";
  private static final int MOST = 160;
  private static final int TESTS = 3;

  private TestLine() {}

  static Optional<Sentence> of(Held held) {
    if (held.has("child-of-deficient-mother")) {
      return held.find("child-of-deficient-mother")
          .map(
              finding ->
                  new Sentence(
                      KEY,
                      "Test the mother too: treating her is half of the treatment of a breastfed infant.",
                      finding.rule().citations()));
    }
    for (Strength strength : Strength.values()) {
      List<String> names = new ArrayList<>();
      Set<LabTest> tests = new HashSet<>();
      List<Finding<TestAdvice>> said = new ArrayList<>();
      for (Finding<TestAdvice> each : held.assessment().tests()) {
        TestAdvice advice = each.conclusion();
        String name = name(held, advice.tests());
        if (advice.strength() == strength
            && strength != Strength.DO_NOT
            && !(held.begins() && BeforeLine.takes(advice))
            && names.size() < TESTS
            && !name.isEmpty()
            && Collections.disjoint(tests, advice.tests())) {
          tests.addAll(advice.tests());
          names.add(name);
          said.add(each);
        }
      }
      while (!names.isEmpty()) {
        String text = verb(strength) + " " + Print.list(names, "and");
        if (text.length() < MOST) {
          return Optional.of(
              new Sentence(KEY, Print.sentence(text), List.copyOf(Held.citations(said))));
        }
        names.remove(names.size() - 1);
        said.remove(said.size() - 1);
      }
    }
    return Optional.empty();
  }

  /** Those of several that are not on record, and need no dose of a cobalamin. */
  private static String name(Held held, List<LabTest> anyOf) {
    List<LabTest> open = new ArrayList<>();
    boolean saysNothing = held.has("no-level-on-injections") || held.has("status-5-inborn-error");
    for (LabTest each : anyOf) {
      boolean ofB12 = each.equals(LabTests.TOTAL_B12) || each.equals(LabTests.ACTIVE_B12);
      if (held.patient().latest(each).isEmpty()
          && !each.name().contains("test dose")
          && !(ofB12 && saysNothing)) {
        open.add(each);
      }
    }
    return open.isEmpty() ? "" : TestNames.anyOf(open);
  }

  private static String verb(Strength strength) {
    return switch (strength) {
      case OFFER -> "test";
      case CONSIDER, BE_AWARE, DO_NOT -> "consider";
      case CLINICAL_JUDGEMENT -> "use judgement on";
    };
  }
}
