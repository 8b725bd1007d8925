package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.assessment.wording.StatusWords;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of a summary in their order. Where there is no room for all, lines are made
 * shorter first, and then two of them are left out; never a danger, what is given or why it is not,
 * what must not be done, or what is asked.
 */
final class SummaryLines {
  private static final int MOST_CHARACTERS = 900;
  private static final int MOST_SENTENCES = 10;
  static final int MOST_TESTS = 3;
  private static final int MOST_BLOODS = 7;
  private static final int FEW_BLOODS = 4;
  private static final int MOST_OF_STATUS = 140;
  private static final int MOST_OF_A_LINE = 200;
  private static final int MOST_WORDS = 30;
  private static final String FOLATE = "treat-5-folate-with-or-after-b12";
  private static final String ANAEMIA = "shows-anaemia";
  private static final String OF_A_CHILD = "urgent-child-anaemia";

  /** What goes first where a summary is too long. */
  private static final List<String> SPARED_LAST = List.of(OtherLines.ELSE, TestLine.KEY);

  /** The same, where the tests that decide are taken before a dose, and the record shows more. */
  private static final List<String> TESTS_FIRST = List.of(TestLine.KEY, OtherLines.ELSE);

  private final Held held;
  private final List<Sentence> lines;

  private SummaryLines(Held held) {
    this.held = held;
    this.lines = new ArrayList<>(UrgencyLine.of(held));
  }

  static Summary of(Assessment assessment) {
    Held held = new Held(assessment);
    SummaryLines summary = new SummaryLines(held);
    summary.add();
    summary.fit();
    return new Summary(summary.lines, held.status());
  }

  private void add() {
    lines.add(StatusLine.of(held));
    GiveLine.first(held).ifPresent(lines::add);
    GiveLine.of(held).ifPresent(lines::add);
    BeforeLine.of(held, MOST_BLOODS).ifPresent(lines::add);
    CauseLine.of(held).ifPresent(lines::add);
    TestLine.of(held, lines, MOST_TESTS).ifPresent(lines::add);
    OtherLines.elsewhere(held, lines, true).ifPresent(lines::add);
    OtherLines.not(held, lines).ifPresent(lines::add);
    AskLine.of(held, lines).ifPresent(lines::add);
    nothingMore(held, lines).ifPresent(lines::add);
  }

  private void fit() {
    Optional<Sentence> longer = longerStatus(held, lines);
    replace(StatusLine.KEY, longer);
    if (isTooLong()) {
      replace(OtherLines.ELSE, OtherLines.elsewhere(held, lines, false));
    }
    if (isTooLong()) {
      replace(TestLine.KEY, TestLine.of(held, lines, 1));
    }
    for (int bloods = MOST_BLOODS - 1; bloods >= FEW_BLOODS && isTooLong(); bloods--) {
      replace(BeforeLine.KEY, BeforeLine.of(held, bloods));
    }
    if (isTooLong() && longer.isPresent()) {
      replace(StatusLine.KEY, Optional.of(briefStatus(held)));
    }
    for (int i = 0; i < SPARED_LAST.size() && (isTooLong() || lines.size() > MOST_SENTENCES); i++) {
      boolean shows = held.begins() && OtherLines.wantsAttention(held);
      String key = (shows ? TESTS_FIRST : SPARED_LAST).get(i);
      lines.removeIf(line -> line.key().equals(key));
    }
    if (isTooLong()) {
      replace(CauseLine.KEY, CauseLine.brief(held));
    }
    for (int bloods = FEW_BLOODS - 1; bloods > 0 && isTooLong(); bloods--) {
      replace(BeforeLine.KEY, BeforeLine.of(held, bloods));
    }
    if (isTooLong()) {
      lines.replaceAll(SummaryLines::withoutSecondReason);
    }
    for (int i = lines.size() - 1; i > 0 && (isTooLong() || lines.size() > MOST_SENTENCES); i--) {
      if (UrgencyLine.callsNobody(lines.get(i))) {
        lines.remove(i);
      }
    }
    if (isTooLong()) {
      replace(StatusLine.KEY, Optional.of(StatusLine.of(held)));
    }
    if (isTooLong()) {
      lines.replaceAll(SummaryLines::withoutWhatEmptiedTheStores);
    }
    if (held.shown() && held.has(FOLATE)) {
      nameTheLowFolate();
    }
  }

  /** Where the status had no room for it, what must not be done says of what. */
  private void nameTheLowFolate() {
    for (Sentence each : lines) {
      if (each.key().equals(StatusLine.KEY) && each.text().contains("folate")) {
        return;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Sentence not = lines.get(i);
      String text = not.text().replace("folic acid before", "folic acid for low folate before");
      if (not.key().equals(OtherLines.KEY)
          && text.length() <= MOST_OF_A_LINE
          && length() + text.length() - not.text().length() <= MOST_CHARACTERS
          && text.split(" ", -1).length <= MOST_WORDS) {
        lines.set(i, new Sentence(not.key(), text, not.citations()));
      }
    }
  }

  /** That nothing is given, and the first reason. */
  private static Sentence withoutSecondReason(Sentence line) {
    int at = line.text().indexOf("; ");
    return line.text().startsWith("No dose") && at > 0
        ? new Sentence(line.key(), line.text().substring(0, at) + ".", line.citations())
        : line;
  }

  private static Sentence withoutWhatEmptiedTheStores(Sentence line) {
    int at = line.key().equals(GiveLine.FIRST) ? line.text().indexOf(": ") : -1;
    return at > 0
        ? new Sentence(line.key(), line.text().substring(0, at) + ".", line.citations())
        : line;
  }

  private boolean isTooLong() {
    return length() > MOST_CHARACTERS;
  }

  private void replace(String key, Optional<Sentence> shorter) {
    lines.replaceAll(line -> line.key().equals(key) ? shorter.orElse(line) : line);
  }

  /** Where no line asks for anything, that is said. */
  private static Optional<Sentence> nothingMore(Held held, List<Sentence> lines) {
    for (Sentence each : lines) {
      if (!each.key().equals(StatusLine.KEY) && !each.key().equals(CauseLine.KEY)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Sentence(
            TestLine.KEY,
            "No further test is asked for on this record.",
            StatusLine.of(held).citations()));
  }

  private int length() {
    int length = 0;
    for (Sentence each : lines) {
      length += each.text().length() + 1;
    }
    return length - 1;
  }

  /**
   * The status with one number more: a low folate, which is treated beside, or else a low
   * haemoglobin that no line has named; empty if there is nothing to add, or no room.
   */
  private static Optional<Sentence> longerStatus(Held held, List<Sentence> lines) {
    for (Sentence each : lines) {
      if (each.key().equals(StatusLine.KEY)) {
        return folate(held, each).or(() -> haemoglobin(held, each, lines));
      }
    }
    return Optional.empty();
  }

  /** The status, with the low folate in a word, which is treated beside the deficiency. */
  private static Sentence briefStatus(Held held) {
    Sentence status = StatusLine.of(held);
    return held.find(FOLATE)
        .filter(any -> held.shown())
        .flatMap(finding -> with(status, beside(status) + StatusWords.LOW_FOLATE, finding))
        .orElse(status);
  }

  private static Optional<Sentence> folate(Held held, Sentence status) {
    Finding<Conclusion> finding = held.find(FOLATE).orElse(null);
    if (finding == null) {
      return Optional.empty();
    }
    Optional<Sentence> brief = Optional.of(briefStatus(held)).filter(any -> held.shown());
    LabResult result = held.patient().latest(LabTests.SERUM_FOLATE).orElse(null);
    if (result == null) {
      return brief;
    }
    if (held.status() == Classification.OUT_OF_SCOPE) {
      return with(status, beside(status) + Readings.dated(result, false), finding);
    }
    String where = held.shown() ? Saw.below(finding, LabTests.SERUM_FOLATE) : "";
    return where.isEmpty()
        ? brief
        : with(status, "; " + Readings.dated(result, false) + where, finding).or(() -> brief);
  }

  private static Optional<Sentence> haemoglobin(Held held, Sentence status, List<Sentence> lines) {
    Finding<Conclusion> finding = held.find(ANAEMIA).or(() -> held.find(OF_A_CHILD)).orElse(null);
    LabTest test = LabTests.HAEMOGLOBIN;
    LabResult result = held.patient().latest(test).orElse(null);
    if (finding == null
        || result == null
        || Saw.below(finding, test).isEmpty()
        || !isOfAnaemia(held)) {
      return Optional.empty();
    }
    for (Sentence each : lines) {
      if (each.text().contains(test.name())) {
        return Optional.empty();
      }
    }
    return with(status, beside(status) + Readings.dated(result, false), finding);
  }

  /** How one more number is put to a status, which of a child may have none. */
  private static String beside(Sentence status) {
    return status.text().contains(": ") || status.text().contains("; ") ? ", with " : "; ";
  }

  /** Of whom a deficiency is shown, or a child's is for others to judge. */
  private static boolean isOfAnaemia(Held held) {
    return held.shown() || held.has(OF_A_CHILD);
  }

  private static Optional<Sentence> with(
      Sentence status, String more, Finding<Conclusion> finding) {
    String text = status.text().substring(0, status.text().length() - 1) + more;
    List<Citation> citations = new ArrayList<>(status.citations());
    for (Citation each : finding.rule().citations()) {
      if (!citations.contains(each)) {
        citations.add(each);
      }
    }
    boolean fits = text.length() < MOST_OF_STATUS && text.split(" ", -1).length <= MOST_WORDS;
    return fits
        ? Optional.of(new Sentence(StatusLine.KEY, Print.sentence(text), citations))
        : Optional.empty();
  }
}
