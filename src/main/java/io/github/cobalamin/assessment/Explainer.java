package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.Information;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.Prevention;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.Safeguard;
import io.github.cobalamin.rules.Conclusion.Shows;
import io.github.cobalamin.rules.Conclusion.Suspicion;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts an assessment into sentences: what is urgent, the status, what it rests on, what to do, and
 * what to beware of.
 */
final class Explainer {
  private static final int USUAL_LENGTH = 32;

  private Explainer() {}

  static Explanation explain(Assessment assessment) {
    List<Sentence> sentences = new ArrayList<>(USUAL_LENGTH);
    add(sentences, assessment, RedFlag.class);
    Status status = assessment.status();
    sentences.add(status(status));
    for (Finding<Classified> outranked : status.outranked()) {
      Sentence sentence = outranked.sentence();
      sentences.add(
          new Sentence(
              sentence.key(),
              "By itself, but outranked: " + sentence.text(),
              sentence.citations()));
    }
    add(sentences, assessment, Banded.class);
    add(sentences, assessment, Note.class);
    add(sentences, assessment, Shows.class);
    add(sentences, assessment, Suspicion.class);
    add(sentences, assessment, OnCause.class);
    add(sentences, assessment, OtherExplanation.class);
    add(sentences, assessment, TestAdvice.class);
    add(sentences, assessment, Advice.class);
    add(sentences, assessment, Caution.class);
    treatments(sentences, assessment);
    add(sentences, assessment, Safeguard.class);
    add(sentences, assessment, FollowUp.class);
    add(sentences, assessment, Prevention.class);
    add(sentences, assessment, Information.class);
    return new Explanation(
        assessment.guideline() + ": " + status.classification().label(), sentences);
  }

  /**
   * What is offered, with its doses; then why the rest is not. A recommendation of which nothing is
   * left on offer is not repeated.
   */
  private static void treatments(List<Sentence> sentences, Assessment assessment) {
    Set<Treatment> offered = new HashSet<>();
    for (TreatmentOption option : assessment.treatments()) {
      sentences.add(option.sentence());
      offered.add(option.treatment());
    }
    for (Finding<TreatmentAdvice> advice : assessment.findings(TreatmentAdvice.class)) {
      if (!Collections.disjoint(offered, advice.conclusion().options())) {
        sentences.add(advice.sentence());
      }
    }
    for (Finding<TreatmentObjection> objection : assessment.findings(TreatmentObjection.class)) {
      Sentence sentence = objection.sentence();
      sentences.add(
          new Sentence(
              sentence.key(),
              "Not " + objection.conclusion().names() + ". " + sentence.text(),
              sentence.citations()));
    }
  }

  private static Sentence status(Status status) {
    String word = "Vitamin B12 deficiency: " + status.classification().label();
    if (status.decidedBy().isEmpty()) {
      return new Sentence("status", word + ".", List.of());
    }
    Sentence deciding = status.decidedBy().get().sentence();
    return new Sentence(deciding.key(), word + ". " + deciding.text(), deciding.citations());
  }

  private static <C extends Conclusion> void add(
      List<Sentence> sentences, Assessment assessment, Class<C> kind) {
    for (Finding<C> finding : assessment.findings(kind)) {
      sentences.add(finding.sentence());
    }
  }
}
