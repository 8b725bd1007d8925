package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Question;
import java.util.ArrayList;
import java.util.List;

/** The causes and the first three questions of the published and of the own cases, as a text. */
public final class CausesAndQuestions {
  private static final int FIRST = 3;

  private CausesAndQuestions() {}

  /**
   * {@return a block a patient: the name, the causes, and the first questions}
   *
   * @param before the text of before, which is not read
   */
  public static String made(String before) {
    List<String> blocks = new ArrayList<>();
    for (PublishedCases.Case each : PublishedCases.all()) {
      blocks.add(block(each.id(), Guidelines.NICE_NG239.assess(each.patient())));
    }
    for (OwnCase each : OwnCases.all()) {
      blocks.add(
          block(
              each.id() + ", " + each.who(),
              Guidelines.NICE_NG239.assess(each.patient(), Vignette.DAY)));
    }
    return String.join("\n", blocks);
  }

  private static String block(String name, Assessment assessment) {
    StringBuilder text = new StringBuilder(name).append('\n');
    for (CandidateCause each : assessment.causes()) {
      text.append("  cause: ").append(each).append('\n');
    }
    assessment.questions().stream()
        .limit(FIRST)
        .map(Question::text)
        .forEach(question -> text.append("  asks: ").append(question).append('\n'));
    return text.toString();
  }
}
