package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.assessment.wording.StatusWords;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The status word, the deciding result as it was reported, its day, and the limit in its unit. */
final class StatusLine {
  static final String KEY = "status";
  private static final int MOST = 140;

  /** Of so many words a name is said once, where it is a danger. */
  private static final int LONG_NAME = 6;

  private final Held held;
  private final Status status;
  private final @Nullable Finding<Classified> decided;
  private final String rule;

  private StatusLine(Held held) {
    this.held = held;
    this.status = held.assessment().status();
    this.decided = status.decidedBy().orElse(null);
    this.rule = decided == null ? "" : decided.rule().id();
  }

  static Sentence of(Held held) {
    StatusLine line = new StatusLine(held);
    return new Sentence(KEY, Print.sentence(line.words()), line.citations());
  }

  private String words() {
    Classification word = status.classification();
    String head = StatusWords.head(word, rule, name());
    if (word == Classification.OUT_OF_SCOPE || word == Classification.NOT_CLASSIFIED) {
      return head + outside();
    }
    if (word == Classification.NOT_TESTED && held.has("no-level-on-injections")) {
      return head + ": " + StatusWords.TREATED;
    }
    if (word == Classification.NOT_TESTED && b12().isPresent()) {
      return head + ": " + StatusWords.unread(name());
    }
    String template = StatusWords.body(word, rule);
    if (template.isEmpty()) {
      return head;
    }
    String body = filled(template);
    return Stream.<Supplier<String>>of(
            () -> body,
            () -> template.equals("{pair}") ? shortPair() : filled(StatusWords.shorter(rule)),
            () -> filled(StatusWords.shorter(rule).replace("{other}", withoutLimit(other()))),
            () -> template.contains("{other}") ? filled("{other}") : filled("{b12}"),
            () -> decided == null || b12().isPresent() ? filled("{value}") : said(decided, head))
        .map(Supplier::get)
        .filter(choice -> !choice.isEmpty() && head.length() + 2 + choice.length() < MOST)
        .findFirst()
        .map(choice -> head + ": " + choice)
        .orElse(head);
  }

  /** What a rule says that read no B12 result, and of which no words are held. */
  private static String said(Finding<Classified> decided, String head) {
    return Print.clause(decided.text(), MOST - head.length() - ": .".length());
  }

  /** The guideline, as it is called in a line. */
  private String name() {
    return held.assessment().guideline().name().replace("NICE NG239", "NG239");
  }

  /** Of a child, and by whoever does not classify, the number is shown and no limit of theirs. */
  private String outside() {
    LabResult b12 = b12().orElse(null);
    if (b12 == null) {
      return "";
    }
    String shown = "; " + Readings.dated(b12, false);
    return Readings.placedByRange(b12)
        .map(
            where ->
                shown
                    + where
                        .replace("is below ", " is below the laboratory's ")
                        .replace("is above ", " is above the laboratory's ")
                        .replace("is within ", " is within the laboratory's "))
        .orElse(
            status.classification() == Classification.OUT_OF_SCOPE
                ? shown + " is for paediatrics to read"
                : shown);
  }

  private String filled(String template) {
    String text = template;
    if (text.contains("{replaced}")) {
      text = text.replace("{replaced}", StatusWords.replaced(onlyInjected()));
    }
    if (text.contains("{earlier}")) {
      text = text.replace("{earlier}", StatusWords.earlier(!hasUndated()));
    }
    if (text.contains("{pair}")) {
      text = text.replace("{pair}", pair());
    }
    if (text.contains("{b12}")) {
      text = text.replace("{b12}", b12().map(this::placed).orElse(""));
    }
    if (text.contains("{value}")) {
      text = text.replace("{value}", b12().map(this::dated).orElse("the B12 level"));
    }
    if (text.contains("{other}")) {
      text = text.replace("{other}", other());
    }
    if (text.contains("{clue}")) {
      List<String> clues = decided == null ? List.of() : clues(decided);
      String clue =
          clues.stream()
              .filter(each -> each.split(" ", -1).length < LONG_NAME)
              .findFirst()
              .orElse(clues.isEmpty() ? "something else" : "a sign found on examination");
      text = text.replace("{clue} is", Print.is(clue)).replace("{clue}", clue);
    }
    return text.startsWith(", ") ? text.substring(2) : text;
  }

  /** Whether a result of B12 has no day, and the one that is read has. */
  private boolean hasUndated() {
    LabResult read = b12().orElse(null);
    return read != null
        && read.date().isPresent()
        && held.patient().results(read.test()).stream().anyMatch(each -> each.date().isEmpty());
  }

  /** Whether nothing was given but by injection. */
  private boolean onlyInjected() {
    List<Replacement> given = held.patient().replacements();
    return !given.isEmpty()
        && given.stream().allMatch(each -> each.route().filter(Route::parenteral).isPresent());
  }

  /** What is on record against a level, or, of a level that is falsely high, what raises it. */
  private List<String> clues(Finding<Classified> decided) {
    boolean high = decided.rule().id().startsWith("status-19b");
    List<String> clues = high ? Saw.cluesButSymptoms(decided) : Saw.clues(decided);
    boolean transfused =
        b12().filter(each -> each.sampledAfterTransfusion() == Truth.TRUE).isPresent();
    return high && clues.isEmpty() && transfused ? List.of("a transfusion") : clues;
  }

  /** The B12 result that the row read; of two the one that it read first. */
  private Optional<LabResult> b12() {
    List<LabTest> read = new ArrayList<>();
    if (decided != null) {
      read.addAll(Saw.tests(decided));
    }
    read.add(LabTests.TOTAL_B12);
    read.add(LabTests.ACTIVE_B12);
    for (LabTest test : read) {
      boolean ofB12 = test.equals(LabTests.TOTAL_B12) || test.equals(LabTests.ACTIVE_B12);
      Optional<LabResult> result = ofB12 ? latest(test) : Optional.empty();
      if (result.isPresent()) {
        return result;
      }
    }
    return Optional.empty();
  }

  private Optional<LabResult> latest(LabTest test) {
    return held.patient().latest(test);
  }

  private String dated(LabResult result) {
    return Readings.dated(result, rule.startsWith("status-old"));
  }

  private String placed(LabResult result) {
    String where =
        held.assessment()
            .guideline()
            .thresholds(result.test())
            .filter(table -> !result.placedByOwnLimits())
            .flatMap(table -> Readings.placed(result, table))
            .or(() -> Readings.placedByRange(result))
            .orElse(result.quantity().isPresent() ? "" : "by the laboratory's word");
    return (dated(result) + " " + where).strip();
  }

  private static String withoutLimit(String reading) {
    return Words.before(" is above ", Words.before(" is below ", reading));
  }

  private String pair() {
    List<String> both = new ArrayList<>();
    for (LabTest test : List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)) {
      latest(test)
          .ifPresent(
              result ->
                  both.add(both.isEmpty() ? placed(result) : placed(result).replace(" is ", " ")));
    }
    return String.join(", ", both);
  }

  /** Both, of the one that is deficient with its limit. */
  private String shortPair() {
    List<String> both = new ArrayList<>();
    for (LabTest test : List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)) {
      latest(test)
          .ifPresent(
              result -> {
                String placed = placed(result);
                both.add(placed.contains(" is below ") ? placed : dated(result));
              });
    }
    return String.join(", ", both);
  }

  /** The metabolite that the row read, else that signs are objective. */
  private String other() {
    for (LabTest test :
        List.of(
            LabTests.METHYLMALONIC_ACID,
            LabTests.URINE_METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE)) {
      LabResult result = latest(test).orElse(null);
      if (decided != null && result != null && Saw.tests(decided).contains(test)) {
        return marker(test, result, decided);
      }
    }
    return "objective signs";
  }

  private static String marker(LabTest test, LabResult result, Finding<Classified> by) {
    String dated = Readings.dated(result, false);
    String range = Readings.placedByRange(result).orElse("");
    if (!range.isEmpty()) {
      String placed = dated + " " + range;
      // the name of the test says per what it is
      return test.equals(LabTests.URINE_METHYLMALONIC_ACID)
          ? placed.replaceAll("(mol|g) creatinine", "$1")
          : placed;
    }
    String limit = Saw.above(by, test);
    if (!limit.isEmpty()) {
      return dated + limit;
    }
    Truth raised = result.truth(Outcome.RAISED);
    if (result.quantity().isEmpty()) {
      return dated.replace(test.name() + " ", test.name() + " is ");
    }
    if (raised == Truth.TRUE) {
      return dated + " is raised";
    }
    boolean normal = raised == Truth.FALSE || by.rule().id().endsWith("-mma-normal");
    return normal ? dated + " is not raised" : dated;
  }

  /** Who says what a guideline is, where no rule decided; none of one without rules. */
  private List<Citation> firstCitations() {
    List<Rule> rules = held.assessment().guideline().rules();
    return rules.isEmpty() ? List.of() : rules.get(0).citations();
  }

  /** Who says so, and whose limits a number is held against. */
  private List<Citation> citations() {
    List<Citation> citations =
        new ArrayList<>(decided == null ? firstCitations() : decided.citations());
    if (status.classification() != Classification.OUT_OF_SCOPE) {
      for (Finding<Banded> each : held.assessment().bands()) {
        for (Citation cited : each.citations()) {
          if (!citations.contains(cited)) {
            citations.add(cited);
          }
        }
      }
    }
    return citations;
  }
}
