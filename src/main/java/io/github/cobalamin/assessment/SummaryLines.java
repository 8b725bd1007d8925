package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a summary in their order, and leaves out what there is no room for. */
final class SummaryLines {
  private static final int MOST_CHARACTERS = 900;
  private static final int MOST_SENTENCES = 10;

  /** What goes first where a summary is too long. */
  private static final List<String> SPARED_LAST = List.of(OtherLines.ELSE, TestLine.KEY);

  private SummaryLines() {}

  static Summary of(Assessment assessment) {
    Held held = new Held(assessment);
    List<Sentence> lines = new ArrayList<>(UrgencyLine.of(held));
    lines.add(StatusLine.of(held));
    GiveLine.first(held).ifPresent(lines::add);
    GiveLine.of(held).ifPresent(lines::add);
    BeforeLine.of(held).ifPresent(lines::add);
    CauseLine.of(held).ifPresent(lines::add);
    TestLine.of(held, lines).ifPresent(lines::add);
    OtherLines.elsewhere(held, lines, true).ifPresent(lines::add);
    OtherLines.not(held, lines).ifPresent(lines::add);
    AskLine.of(held, lines).ifPresent(lines::add);
    nothingMore(held, lines).ifPresent(lines::add);
    if (length(lines) > MOST_CHARACTERS) {
      lines.replaceAll(
          line ->
              line.key().equals(OtherLines.ELSE)
                  ? OtherLines.elsewhere(held, lines, false).orElse(line)
                  : line);
    }
    for (String key : SPARED_LAST) {
      if (length(lines) > MOST_CHARACTERS || lines.size() > MOST_SENTENCES) {
        lines.removeIf(line -> line.key().equals(key));
      }
    }
    List<CandidateCause> causes = assessment.causes();
    boolean known = !causes.isEmpty();
    return new Summary(
        lines,
        held.status(),
        held.urgency(),
        known ? causes.get(0).cause().name() : "",
        known ? causes.get(0).likelihood() : Likelihood.EXCLUDED);
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

  private static int length(List<Sentence> lines) {
    int length = 0;
    for (Sentence each : lines) {
      length += each.text().length() + 1;
    }
    return length - 1;
  }
}
