package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The status with one number more, where there is room for it: a low folate, which is treated
 * beside, or else a low haemoglobin that no line has named.
 */
final class StatusTail {
  private static final int MOST = 140;
  private static final int WORDS = 30;
  private static final String FOLATE = "treat-5-folate-with-or-after-b12";
  private static final String ANAEMIA = "shows-anaemia";
  private static final String OF_A_CHILD = "urgent-child-anaemia";

  private StatusTail() {}

  /** The line with it; empty if there is nothing to add, or no room. */
  static Optional<Sentence> of(Held held, List<Sentence> lines) {
    for (Sentence each : lines) {
      if (each.key().equals(StatusLine.KEY)) {
        return folate(held, each).or(() -> haemoglobin(held, each, lines));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> folate(Held held, Sentence status) {
    Finding<Conclusion> finding = held.find(FOLATE).orElse(null);
    LabResult result = held.patient().latest(LabTests.SERUM_FOLATE).orElse(null);
    String where =
        finding == null || !held.shown() ? "" : Saw.below(finding, LabTests.SERUM_FOLATE);
    return result == null || where.isEmpty()
        ? Optional.empty()
        : with(status, "; " + Readings.dated(result, false) + where, finding);
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
    return with(status, ", with " + Readings.dated(result, false), finding);
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
    boolean fits = text.length() < MOST && text.split(" ", -1).length <= WORDS;
    return fits
        ? Optional.of(new Sentence(StatusLine.KEY, Print.sentence(text), citations))
        : Optional.empty();
  }
}
