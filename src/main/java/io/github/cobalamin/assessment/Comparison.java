package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.source.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One patient assessed by several guidelines: what each says, and where they differ and why.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Comparison {
  private final List<Assessment> assessments;

  private Comparison(List<Assessment> assessments) {
    this.assessments = List.copyOf(assessments);
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
    if (guidelines.size() < 2) {
      throw new IllegalArgumentException(
          "a comparison must have at least two assessments but had " + guidelines.size());
    }
    List<Assessment> all = new ArrayList<>();
    for (Guideline guideline : guidelines) {
      all.add(Objects.requireNonNull(guideline, "guideline").assess(patient, date));
    }
    return new Comparison(all);
  }

  /** {@return the assessments, in the order of the guidelines} */
  public List<Assessment> assessments() {
    return assessments;
  }

  /** {@return the different classifications that are given; not by guidelines that give none} */
  public Set<Classification> classifications() {
    Set<Classification> given = new LinkedHashSet<>();
    for (Assessment each : assessments) {
      if (each.guideline().parts().classifies()) {
        given.add(each.status().classification());
      }
    }
    return Collections.unmodifiableSet(given);
  }

  /** {@return whether all that classify give the same; empty if fewer than two classify} */
  public Optional<Boolean> agreeOnStatus() {
    int classifying = 0;
    for (Assessment each : assessments) {
      classifying += each.guideline().parts().classifies() ? 1 : 0;
    }
    return classifying < 2 ? Optional.empty() : Optional.of(classifications().size() == 1);
  }

  /**
   * {@return the tests and treatments that one assessment advises, and the tests that it advises
   * against, where not every other does the same}
   *
   * @param assessment one of the assessments
   */
  public List<String> onlySome(Assessment assessment) {
    List<String> all = new ArrayList<>(advised(Objects.requireNonNull(assessment, "assessment")));
    all.removeIf(each -> assessments.stream().allMatch(other -> advised(other).contains(each)));
    return List.copyOf(all);
  }

  /** Tests by what they measure and treatments by name: the words around them differ by body. */
  private static List<String> advised(Assessment assessment) {
    List<String> advised = new ArrayList<>();
    for (Finding<TestAdvice> test : assessment.tests()) {
      String verb =
          test.conclusion().strength() == Strength.DO_NOT ? "do not measure " : "measure ";
      test.conclusion().tests().forEach(each -> advised.add(verb + each));
    }
    assessment.treatments().forEach(option -> advised.add("give " + option.treatment()));
    return advised.stream().distinct().toList();
  }

  /** {@return how each guideline but the first differs from the first, rule by rule} */
  public List<Difference> differencesFromFirst() {
    return assessments.stream()
        .skip(1)
        .map(each -> each.differenceFrom(assessments.get(0)))
        .toList();
  }

  /**
   * {@return what each guideline says: its status and why, by whose limits, the urgency where they
   * differ, and the tests and treatments that not all of them advise}
   */
  public String text() {
    boolean equallyUrgent = assessments.stream().map(Assessment::urgency).distinct().count() == 1;
    StringBuilder text = new StringBuilder();
    for (Assessment each : assessments) {
      text.append(text.isEmpty() ? "" : "\n").append(each.guideline()).append(": ");
      text.append(each.status().text());
      each.status()
          .decidedBy()
          .ifPresent(finding -> text.append(", because ").append(finding.why()));
      text.append(equallyUrgent ? "" : "\n  not by all: urgency " + each.urgency().label());
      for (String advice : onlySome(each)) {
        text.append("\n  not by all: ").append(advice);
      }
    }
    return text.toString();
  }

  /** {@return the guidelines with their statuses} */
  @Override
  public String toString() {
    List<String> all = new ArrayList<>();
    for (Assessment each : assessments) {
      all.add(each.guideline() + ": " + each.status().classification().label());
    }
    return String.join("; ", all);
  }
}
