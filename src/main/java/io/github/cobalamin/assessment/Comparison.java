package io.github.cobalamin.assessment;

import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Classification;
import io.github.cobalamin.rules.TestAdvice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One patient assessed by several guidelines: what each says, and where they differ and why.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param assessments the assessments, in the order of the guidelines
 */
public record Comparison(List<Assessment> assessments) {
  /**
   * Copies the list.
   *
   * @param assessments the assessments, in the order of the guidelines
   * @throws IllegalArgumentException if there are fewer than two, or they are of different patients
   *     or days
   */
  public Comparison {
    assessments = List.copyOf(assessments);
    if (assessments.size() < 2) {
      throw new IllegalArgumentException(
          "a comparison must have at least two assessments but had " + assessments.size());
    }
    for (Assessment each : assessments) {
      Assessment first = assessments.get(0);
      if (!each.patient().equals(first.patient()) || !each.date().equals(first.date())) {
        throw new IllegalArgumentException(
            "assessments that are compared must be of one patient and one day");
      }
    }
  }

  /**
   * {@return the assessments of a patient by several guidelines}
   *
   * @param patient the patient
   * @param date the day
   * @param guidelines the guidelines, at least two
   * @throws IllegalArgumentException if there are fewer than two, or the patient's record holds
   *     anything dated after the day
   */
  public static Comparison of(Patient patient, LocalDate date, List<Guideline> guidelines) {
    List<Assessment> all = new ArrayList<>();
    for (Guideline guideline : guidelines) {
      all.add(guideline.assess(patient, date));
    }
    return new Comparison(all);
  }

  /** {@return the different statuses that are given} */
  public Set<Classification> statuses() {
    Set<Classification> statuses = new LinkedHashSet<>();
    for (Assessment each : assessments) {
      statuses.add(each.status().classification());
    }
    return statuses;
  }

  /** {@return whether all give the same status} */
  public boolean agreeOnStatus() {
    return statuses().size() == 1;
  }

  /** {@return how each guideline but the first differs from the first, rule by rule} */
  public List<Difference> differencesFromFirst() {
    return assessments.stream()
        .skip(1)
        .map(each -> each.differenceFrom(assessments.get(0)))
        .toList();
  }

  /**
   * {@return what each guideline says: its status and why, the tests it asks for, and the
   * treatments it offers}
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Assessment each : assessments) {
      text.append(text.isEmpty() ? "" : "\n").append(each.guideline()).append(": ");
      text.append(each.status().text());
      each.status()
          .decidedBy()
          .ifPresent(finding -> text.append(", because ").append(finding.why()));
      for (Finding<TestAdvice> test : each.tests()) {
        text.append("\n  ").append(test.text());
      }
      for (TreatmentOption option : each.treatments()) {
        text.append("\n  ").append(option);
      }
    }
    return text.toString();
  }

  /** {@return the guidelines with their statuses} */
  @Override
  public String toString() {
    List<String> all = new ArrayList<>();
    assessments.forEach(each -> all.add(each.guideline() + ": " + each.status().classification()));
    return String.join("; ", all);
  }
}
