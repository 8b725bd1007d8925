// Long: which tests are named, in which order and how shortly, is weighed together.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.TestNames;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bloods of the sample before the first dose that are not on record, the most telling first.
 */
final class BeforeLine {
  static final String KEY = "before";
  static final String BASELINE = "treat-5-before-the-first-dose";
  private static final String COUNT = "blood count with film";
  private static final String REST = "the rest of the " + COUNT;
  private static final String PLATELETS = "platelets";
  private static final String RATE = "eGFR";
  private static final String ENZYMES = "liver function";
  private static final String LDH = "lactate dehydrogenase";
  private static final String OR = " or ";
  private static final String WAIT_NOT = "; do not wait";
  private static final int MOST = 160;

  /** Of more tests any one of which would do the first two are named. */
  private static final int EITHER_OF = 2;

  /** In which order they are kept where a line has no room for all. */
  private static final List<String> ORDER =
      List.of(
          "ADAMTS13 activity",
          PLATELETS,
          "total or active B12",
          "active B12",
          "total B12",
          "methylmalonic acid",
          "homocysteine",
          RATE,
          "urine protein",
          "copper with zinc",
          "copper",
          "zinc",
          COUNT,
          REST,
          ENZYMES + " with " + LDH,
          LDH,
          "film",
          "folate",
          "potassium",
          "phosphate",
          "magnesium",
          "intrinsic-factor antibody",
          "ferritin",
          "reticulocytes",
          "vitamin E",
          "kidney function",
          "TSH",
          ENZYMES);

  private final Held held;
  private final Map<String, Finding<Conclusion>> tests = new LinkedHashMap<>();

  /** Those that are on record, and do not tell what they would. */
  private final Set<String> again = new HashSet<>();

  private BeforeLine(Held held) {
    this.held = held;
  }

  /**
   * The line.
   *
   * @param most how many are named at most
   */
  static Optional<Sentence> of(Held held, int most) {
    if (held.has("child-before-the-sample")) {
      return held.urgency() == Urgency.ROUTINE
          ? Optional.empty()
          : held.find("child-before-the-sample").map(finding -> ofChild(held, finding));
    }
    if (!held.drawsFirst()) {
      return Optional.empty();
    }
    BeforeLine line = new BeforeLine(held);
    line.collect();
    return line.sentence(most);
  }

  /** A child's sample, with what is not on record of what its danger asks for. */
  private static Sentence ofChild(Held held, Finding<Conclusion> finding) {
    List<Finding<?>> said = new ArrayList<>(List.of(finding));
    List<String> names = new ArrayList<>();
    for (Finding<TestAdvice> each : held.assessment().tests()) {
      if (isOfChild(each)) {
        String name = name(each.conclusion().tests());
        names.add(COUNT.startsWith(name) ? COUNT : name);
        said.add(each);
      }
    }
    String what = names.isEmpty() ? "spare blood and urine" : "blood and urine";
    String sample = "If it causes no delay, take " + what + " before the first dose";
    String tests = names.isEmpty() ? "" : ", for " + Print.list(names, "and");
    return new Sentence(KEY, sample + tests + ".", Held.citations(said));
  }

  /** Whether a test belongs to the sample of a child before the first dose. */
  static boolean isOfChild(Finding<TestAdvice> finding) {
    return finding.rule().id().startsWith("child-sample-");
  }

  /**
   * Those for which the line had no room; empty if nothing is begun, and of a child.
   *
   * @param said what is said already
   */
  static Optional<Sentence> more(Held held, String said) {
    if (held.has("child-before-the-sample")) {
      return Optional.empty();
    }
    BeforeLine line = new BeforeLine(held);
    line.collect();
    List<String> names = line.inOrder();
    for (String each : line.tests.keySet()) {
      if (ORDER.stream().noneMatch(each::startsWith)) {
        names.add(each);
      }
    }
    names.removeIf(said::contains);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Sentence(
            BASELINE,
            "Before the "
                + line.dose()
                + " dose too, without delaying it: "
                + Print.list(names, "and")
                + ".",
            List.copyOf(Held.citations(line.findings(names)))));
  }

  /** Whether a test is one that is taken before the first dose, where one is given. */
  static boolean takes(TestAdvice advice) {
    return !advice.forCause()
        || advice.tests().contains(LabTests.INTRINSIC_FACTOR_ANTIBODY)
        || turn(advice) < ORDER.size();
  }

  /** Where blood that is drawn at once stands in a list; other tests come behind it. */
  static int turn(TestAdvice advice) {
    int turn = ORDER.indexOf(name(advice.tests()));
    turn = turn < 0 ? ORDER.indexOf(TestNames.of(advice.tests().get(0))) : turn;
    return advice.tests().contains(LabTests.HAEMOGLOBIN)
        ? ORDER.indexOf(COUNT)
        : turn < 0 ? ORDER.size() : turn;
  }

  private static String name(List<LabTest> tests) {
    return TestNames.anyOf(tests);
  }

  private void collect() {
    for (Finding<TestAdvice> each : held.assessment().tests()) {
      if (takes(each.conclusion())) {
        List<LabTest> open = new ArrayList<>(each.conclusion().tests());
        open.removeIf(test -> held.patient().latest(test).isPresent());
        boolean repeats = open.isEmpty();
        open.addAll(repeats ? each.conclusion().tests() : List.of());
        String name = name(open.subList(0, Math.min(EITHER_OF, open.size())));
        tests.putIfAbsent(COUNT.startsWith(name) ? COUNT : name, each.as(Conclusion.class));
        if (repeats && isCounted(open)) {
          again.add(name);
        }
      }
    }
    held.find(BASELINE)
        .ifPresent(
            finding -> {
              for (LabTest each : Saw.notReported(finding, held.patient())) {
                if (!isReportedBy(each)) {
                  boolean count = each.equals(LabTests.HAEMOGLOBIN);
                  tests.putIfAbsent(count ? COUNT : TestNames.of(each), finding);
                }
              }
            });
    if (held.loading()) {
      held.find("caution-potassium-since-treatment-began")
          .ifPresent(old -> tests.putIfAbsent(LabTests.POTASSIUM.name(), old));
    }
    Finding<Conclusion> copper = tests.get("copper");
    if (copper != null && tests.remove("zinc") != null) {
      tests.remove("copper");
      tests.put("copper with zinc", copper);
    }
    if (tests.containsKey(COUNT)) {
      tests.remove(LabTests.PLATELETS.name());
    } else {
      held.find("treat-5-film-of-large-cells").ifPresent(film -> tests.putIfAbsent("film", film));
      held.find("treat-5-rest-of-the-count").ifPresent(this::addRestOfTheCount);
    }
    held.find("settle-raised-mma-by-the-filtration-rate").ifPresent(this::addFiltrationRate);
    held.find("test-liver-with-few-platelets-in-pregnancy").ifPresent(this::addLiver);
    held.find("mind-thiamine-first").ifPresent(this::addSaltsOfRefeeding);
    if (held.loading()) {
      tests.keySet().removeIf(each -> each.endsWith("B12")); // it says only that it was given
    }
  }

  /** A number is measured again; a word, of which the number is asked, was not. */
  private boolean isCounted(List<LabTest> tests) {
    return tests.stream()
        .anyMatch(
            test ->
                held.patient()
                    .latest(test)
                    .filter(each -> each.quantity().isPresent())
                    .isPresent());
  }

  /** Of kidneys that may explain a raised metabolite the rate tells, before other bloods. */
  private void addFiltrationRate(Finding<Conclusion> finding) {
    tests.remove(TestNames.of(LabTests.EGFR));
    tests.put(RATE, finding);
  }

  /** In pregnancy few platelets and a liver that suffers are a danger of their own. */
  private void addLiver(Finding<Conclusion> finding) {
    boolean both = tests.remove(LDH) != null;
    Finding<Conclusion> liver = tests.getOrDefault(ENZYMES, finding);
    tests.remove(ENZYMES);
    tests.put(both ? ENZYMES + " with " + LDH : ENZYMES, liver);
  }

  /** Where a haemoglobin alone is on record, what else a count and a film tell. */
  private void addRestOfTheCount(Finding<Conclusion> finding) {
    tests.keySet().removeAll(List.of("film", PLATELETS));
    tests.put(REST, finding);
  }

  /** What falls when somebody starved is fed again is looked at with thiamine. */
  private void addSaltsOfRefeeding(Finding<Conclusion> finding) {
    for (LabTest each : List.of(LabTests.PHOSPHATE, LabTests.MAGNESIUM)) {
      if (held.patient().latest(each).isEmpty()) {
        tests.putIfAbsent(each.name(), finding);
      }
    }
  }

  /** Whether another test, which is on record, tells the same. */
  private boolean isReportedBy(LabTest test) {
    LabTest other =
        test.equals(LabTests.SERUM_FOLATE)
            ? LabTests.RED_CELL_FOLATE
            : test.equals(LabTests.CREATININE) ? LabTests.EGFR : test;
    return held.patient().latest(other).isPresent();
  }

  private List<String> inOrder() {
    List<String> names = new ArrayList<>();
    List<String> eitherOf = new ArrayList<>();
    for (String name : tests.keySet()) {
      if (name.contains(OR) && !isTakenInPart(name)) {
        eitherOf.add(name);
      }
    }
    for (String each : ORDER) {
      if (tests.containsKey(each)) {
        names.add(each);
      }
      for (String name : eitherOf) {
        if (name.startsWith(each + OR) && isOneMore(name, names)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Whether one of several of which any would do is taken by itself. */
  private boolean isTakenInPart(String name) {
    for (String each : name.split(", | or ", -1)) {
      if (tests.containsKey(each)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Sentence> sentence(int most) {
    List<String> names = inOrder();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String end = held.hurries() ? WAIT_NOT + " for the results" : "";
    String text = text(names, end);
    if (text.length() >= MOST) {
      end = held.hurries() ? WAIT_NOT : "";
      text = text(names, end);
    }
    while (text.length() >= MOST || names.size() > most) {
      names.remove(names.size() - 1);
      text = text(names, end);
    }
    return Optional.of(
        new Sentence(KEY, Print.sentence(text), List.copyOf(Held.citations(findings(names)))));
  }

  private List<Finding<Conclusion>> findings(List<String> names) {
    List<Finding<Conclusion>> said = new ArrayList<>();
    for (String each : names) {
      Finding<Conclusion> finding = tests.get(each);
      if (finding != null && !said.contains(finding)) {
        said.add(finding);
      }
    }
    return said;
  }

  /** Of two tests either of which would do, one that is taken already is enough. */
  private static boolean isOneMore(String name, List<String> names) {
    String taken = String.join(", ", names);
    for (String each : name.split(OR, -1)) {
      if (taken.contains(each)) {
        return false;
      }
    }
    return true;
  }

  /** Of a load that has begun the first is given. */
  private String dose() {
    return held.loading() ? "next" : "first";
  }

  private String text(List<String> names, String end) {
    List<String> said = new ArrayList<>();
    for (String each : names) {
      said.add(again.contains(each) ? each + " to be measured again" : each);
    }
    return "before the " + dose() + " dose take " + Print.list(said, "and") + end;
  }
}
