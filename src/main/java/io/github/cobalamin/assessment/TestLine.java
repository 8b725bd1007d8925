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
import org.jspecify.annotations.Nullable;

/** At most three further tests: what settles it, then those that are advised most strongly. */
final class TestLine {
  static final String KEY = "test";
  private static final int MOST = 160;
  private static final int TESTS = 3;

  /** They tell whether it is a deficiency, before any other tells why. */
  private static final Set<LabTest> SETTLING =
      Set.of(
          LabTests.TOTAL_B12,
          LabTests.ACTIVE_B12,
          LabTests.METHYLMALONIC_ACID,
          LabTests.URINE_METHYLMALONIC_ACID,
          LabTests.HOMOCYSTEINE);

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
    List<Clause> clauses = new ArrayList<>();
    Clause strongest = null;
    for (Strength strength : Strength.values()) {
      Clause settles = strength == Strength.DO_NOT ? null : clause(held, strength, true);
      if (settles != null && clauses.isEmpty()) {
        clauses.add(settles);
      }
      Clause further = strength == Strength.DO_NOT ? null : clause(held, strength, false);
      strongest = strongest == null ? further : strongest;
    }
    if (strongest != null) {
      clauses.add(strongest);
    }
    return sentence(clauses);
  }

  /** Tests of one strength. */
  private record Clause(Strength strength, List<String> names, List<Finding<TestAdvice>> said) {}

  /** Those that settle whether it is a deficiency, or the others; null if there are none. */
  private static @Nullable Clause clause(Held held, Strength strength, boolean settling) {
    Clause clause = new Clause(strength, new ArrayList<>(), new ArrayList<>());
    Set<LabTest> tests = new HashSet<>();
    for (Finding<TestAdvice> each : held.assessment().tests()) {
      TestAdvice advice = each.conclusion();
      String name = name(held, advice.tests());
      if (advice.strength() == strength
          && isSettling(advice) == settling
          && !(held.begins() && BeforeLine.takes(advice))
          && !name.isEmpty()
          && !clause.names().contains(name)
          && Collections.disjoint(tests, advice.tests())) {
        tests.addAll(advice.tests());
        clause.names().add(name);
        clause.said().add(each);
      }
    }
    return clause.names().isEmpty() ? null : clause;
  }

  private static boolean isSettling(TestAdvice advice) {
    return !advice.forCause() && !Collections.disjoint(SETTLING, advice.tests());
  }

  /** What settles it comes first; of all there are at most three. */
  private static Optional<Sentence> sentence(List<Clause> clauses) {
    List<String> parts = new ArrayList<>();
    List<Finding<TestAdvice>> said = new ArrayList<>();
    Strength strength = null;
    List<String> names = new ArrayList<>();
    int room = TESTS;
    for (Clause clause : clauses) {
      if (strength != null && clause.strength() != strength) {
        parts.add(verb(strength) + " " + Print.list(names, "and"));
        names = new ArrayList<>();
      }
      strength = clause.strength();
      for (int i = 0; i < clause.names().size() && room > 0; i++) {
        names.add(clause.names().get(i));
        said.add(clause.said().get(i));
        room--;
        if (text(parts, strength, names).length() >= MOST) {
          names.remove(names.size() - 1);
          said.remove(said.size() - 1);
          room = 0;
        }
      }
    }
    return strength == null || said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                KEY,
                Print.sentence(text(parts, strength, names)),
                List.copyOf(Held.citations(said))));
  }

  private static String text(List<String> parts, Strength strength, List<String> names) {
    List<String> all = new ArrayList<>(parts);
    if (!names.isEmpty()) {
      all.add(verb(strength) + " " + Print.list(names, "and"));
    }
    return String.join("; ", all);
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
