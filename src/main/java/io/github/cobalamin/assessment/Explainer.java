package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts an assessment into sentences: what is urgent, the status, what it rests on, what to do, and
 * what to beware of.
 */
final class Explainer {
  private static final int USUAL_LENGTH = 32;

  private Explainer() {}

  static Explanation explain(Assessment assessment) {
    List<Sentence> sentences = new ArrayList<>(USUAL_LENGTH);
    add(sentences, assessment.redFlags());
    Status status = assessment.status();
    sentences.add(status(status));
    add(sentences, assessment.bands());
    add(sentences, assessment.findings(Note.class, Stage.INTERPRET));
    add(sentences, assessment.findings(Conclusion.class, Stage.READ));
    add(sentences, assessment.findings(Note.class, Stage.RECOGNISE));
    add(sentences, assessment.findings(OnCause.class));
    add(sentences, assessment.otherExplanations());
    add(sentences, assessment.tests());
    add(sentences, assessment.advice());
    add(sentences, assessment.cautions());
    treatments(sentences, assessment);
    add(sentences, assessment.safeguards());
    add(sentences, assessment.followUp());
    add(sentences, assessment.prevention());
    add(sentences, assessment.information());
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
      sentences.add(objection.sentence().after("Not " + names(objection.conclusion()) + ". "));
    }
  }

  private static String names(TreatmentObjection objection) {
    return objection.against().stream().map(Treatment::name).collect(Collectors.joining("; "));
  }

  private static Sentence status(Status status) {
    String word = "Vitamin B12 deficiency: " + status.classification().label();
    return status.decidedBy().isEmpty()
        ? new Sentence("status", word + ".", List.of())
        : status.decidedBy().get().sentence().after(word + ". ");
  }

  private static <C extends Conclusion> void add(
      List<Sentence> sentences, List<Finding<C>> findings) {
    for (Finding<C> finding : findings) {
      sentences.add(finding.sentence());
    }
  }
}
