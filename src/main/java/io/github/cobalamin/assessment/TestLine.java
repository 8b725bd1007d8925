package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.TestNames;
import io.github.cobalamin.assessment.wording.WiderTests;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * At most three further tests: what settles it, what is advised most strongly, what looks wider.
 */
final class TestLine {
  static final String KEY = "test";
  private static final int MOST = 160;

  /** They tell whether it is a deficiency, before any other tells why. */
  private static final Set<LabTest> SETTLING =
      Set.of(
          LabTests.TOTAL_B12,
          LabTests.ACTIVE_B12,
          LabTests.METHYLMALONIC_ACID,
          LabTests.URINE_METHYLMALONIC_ACID,
          LabTests.HOMOCYSTEINE);

  private TestLine() {}

  /**
   * The line.
   *
   * @param before the lines that stand before it
   * @param most how many are named at most
   */
  static Optional<Sentence> of(Held held, List<Sentence> before, int most) {
    if (held.has("child-of-deficient-mother")) {
      return held.find("child-of-deficient-mother")
          .map(
              finding ->
                  new Sentence(
                      KEY,
                      "Test the mother too: treating her is half of the treatment of a breastfed infant.",
                      finding.rule().citations()));
    }
    List<Finding<TestAdvice>> advised = new ArrayList<>(held.assessment().tests());
    if (held.status() == Classification.OUT_OF_SCOPE) {
      advised.removeIf(each -> isDrawn(TestNames.anyOf(each.conclusion().tests()), before));
    }
    advised.sort(Comparator.comparingInt(each -> BeforeLine.turn(each.conclusion())));
    List<Wanted> wanted = new ArrayList<>(settling(held, advised));
    for (Strength strength : Strength.values()) {
      if (strength != Strength.DO_NOT) {
        addNew(wanted(held, advised, strength, false), wanted);
      }
    }
    addNew(wider(held, before), wanted);
    wanted.subList(Math.min(most, wanted.size()), wanted.size()).clear();
    while (!wanted.isEmpty()) {
      String text = text(wanted);
      if (text.length() < MOST) {
        List<Finding<?>> said = new ArrayList<>();
        wanted.forEach(each -> said.addAll(each.findings()));
        return Optional.of(
            new Sentence(KEY, Print.sentence(text), List.copyOf(Held.citations(said))));
      }
      wanted.remove(wanted.size() - 1);
    }
    return Optional.empty();
  }

  /** Tests by their name in a line, how strongly they are advised, and by what. */
  private record Wanted(String verb, String name, List<LabTest> tests, List<Finding<?>> findings) {}

  /** A test is wanted once. */
  private static void addNew(List<Wanted> more, List<Wanted> wanted) {
    for (Wanted each : more) {
      boolean isNew = true;
      for (Wanted known : wanted) {
        isNew = isNew && !known.name().contains(each.name());
      }
      if (isNew) {
        wanted.add(each);
      }
    }
  }

  /** What looks wider, but for what is drawn before the first dose. */
  private static List<Wanted> wider(Held held, List<Sentence> before) {
    Map<LabTest, Finding<?>> tests = new LinkedHashMap<>();
    for (Finding<OtherExplanation> each : held.assessment().otherExplanations()) {
      for (LabTest test :
          WiderTests.ofExplanation(each.rule().id(), each.conclusion().tests(), held.patient())) {
        tests.putIfAbsent(test, each);
      }
    }
    held.find(WiderTests.COMPANIONS)
        .ifPresent(
            finding ->
                WiderTests.ofCompanions(held.patient())
                    .forEach(test -> tests.putIfAbsent(test, finding)));
    List<Wanted> wanted = new ArrayList<>();
    tests.forEach(
        (test, finding) -> {
          String name = TestNames.of(test);
          if (!isDrawn(name, before)) {
            wanted.add(new Wanted("consider", name, List.of(test), List.of(finding)));
          }
        });
    return wanted;
  }

  private static boolean isDrawn(String name, List<Sentence> before) {
    for (Sentence each : before) {
      if (each.key().equals(BeforeLine.KEY) && each.text().contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Of those that settle whether it is a deficiency the strongest advice. */
  private static List<Wanted> settling(Held held, List<Finding<TestAdvice>> advised) {
    for (Strength strength : Strength.values()) {
      List<Wanted> wanted =
          strength == Strength.DO_NOT ? List.of() : wanted(held, advised, strength, true);
      if (!wanted.isEmpty()) {
        return wanted;
      }
    }
    return List.of();
  }

  private static List<Wanted> wanted(
      Held held, List<Finding<TestAdvice>> advised, Strength strength, boolean settling) {
    List<Wanted> wanted = new ArrayList<>();
    Set<LabTest> tests = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Finding<TestAdvice> each : advised) {
      TestAdvice advice = each.conclusion();
      if (advice.strength() == strength
          && isSettling(advice) == settling
          && !(held.drawsFirst() && BeforeLine.takes(advice))
          && Collections.disjoint(tests, advice.tests())) {
        String name = name(held, advice.tests());
        if (!name.isEmpty() && names.add(name)) {
          tests.addAll(advice.tests());
          wanted.add(new Wanted(verb(strength), name, advice.tests(), List.of(each)));
        }
      }
    }
    return together(wanted);
  }

  /** Total IgA is told beside the antibody that it makes readable, where neither is on record. */
  private static List<Wanted> together(List<Wanted> wanted) {
    Wanted antibody = null;
    Wanted total = null;
    for (Wanted each : wanted) {
      List<LabTest> tests = each.tests();
      antibody = tests.contains(LabTests.TISSUE_TRANSGLUTAMINASE_IGA) ? each : antibody;
      total = tests.contains(LabTests.TOTAL_IGA) ? each : total;
    }
    if (antibody != null && total != null) {
      List<Finding<?>> both = new ArrayList<>(antibody.findings());
      both.addAll(total.findings());
      String names = antibody.name() + " with " + total.name();
      wanted.set(
          wanted.indexOf(antibody), new Wanted(antibody.verb(), names, antibody.tests(), both));
      wanted.remove(total);
    }
    return wanted;
  }

  private static boolean isSettling(TestAdvice advice) {
    return !advice.forCause() && !Collections.disjoint(SETTLING, advice.tests());
  }

  /** Tests that follow each other with the same verb share it. */
  private static String text(List<Wanted> wanted) {
    List<String> parts = new ArrayList<>();
    for (int from = 0, to; from < wanted.size(); from = to) {
      List<String> names = new ArrayList<>();
      String verb = wanted.get(from).verb();
      for (to = from; to < wanted.size() && wanted.get(to).verb().equals(verb); to++) {
        names.add(wanted.get(to).name());
      }
      parts.add(verb + " " + Print.list(names, "and"));
    }
    return String.join("; ", parts);
  }

  /** Those of several that are not on record, and need no dose of a cobalamin. */
  private static String name(Held held, List<LabTest> anyOf) {
    List<LabTest> open = new ArrayList<>();
    boolean saysNothing =
        held.has("no-level-on-injections") || held.loading() || held.has("status-5-inborn-error");
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
