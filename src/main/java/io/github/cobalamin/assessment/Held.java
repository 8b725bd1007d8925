package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Said;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings that hold, as the lines of a summary read them: by the ids of their rules. */
final class Held {
  private final Assessment assessment;
  private final Map<String, Finding<Conclusion>> byRule = new LinkedHashMap<>();
  private final List<TreatmentOption> treatments;
  private final Urgency urgency;

  Held(Assessment assessment) {
    this.assessment = assessment;
    for (Finding<Conclusion> each : assessment.findings(Conclusion.class)) {
      byRule.put(each.rule().id(), each);
    }
    this.treatments = assessment.treatments();
    this.urgency = assessment.urgency();
  }

  Assessment assessment() {
    return assessment;
  }

  Patient patient() {
    return assessment.patient();
  }

  Urgency urgency() {
    return urgency;
  }

  List<TreatmentOption> treatments() {
    return treatments;
  }

  /** Treatment, and not only protection of somebody who is well, is begun or considered. */
  boolean begins() {
    return !treatments.isEmpty() && !treatments.get(0).treatment().preventive();
  }

  boolean has(String rule) {
    return byRule.containsKey(rule);
  }

  Optional<Finding<Conclusion>> find(String rule) {
    return Optional.ofNullable(byRule.get(rule));
  }

  /** The findings in the order of the guideline. */
  List<Finding<Conclusion>> all() {
    return new ArrayList<>(byRule.values());
  }

  /** The findings of which something is said, in the order of the guideline. */
  List<Finding<Conclusion>> of(Said said) {
    if (said.isOfOne()) {
      return find(said.rule()).map(List::of).orElse(List.of());
    }
    List<Finding<Conclusion>> found = new ArrayList<>();
    for (Map.Entry<String, Finding<Conclusion>> each : byRule.entrySet()) {
      if (said.isOf(each.getKey())) {
        found.add(each.getValue());
      }
    }
    return found;
  }

  /** The findings of which the id of the rule begins so. */
  List<Finding<Conclusion>> beginning(String rule) {
    List<Finding<Conclusion>> found = new ArrayList<>();
    for (Map.Entry<String, Finding<Conclusion>> each : byRule.entrySet()) {
      if (each.getKey().startsWith(rule)) {
        found.add(each.getValue());
      }
    }
    return found;
  }

  /** Whether no cobalamin may be named, since none was tolerated after a reaction to one. */
  boolean blocked() {
    return has("treat-5-allergy-what-to-avoid");
  }

  /** The sources of findings, each once. */
  static List<Citation> citations(List<? extends Finding<?>> findings) {
    List<Citation> citations = new ArrayList<>();
    for (Finding<?> finding : findings) {
      for (Citation each : finding.rule().citations()) {
        if (!citations.contains(each)) {
          citations.add(each);
        }
      }
    }
    return citations;
  }
}
