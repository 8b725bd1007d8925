package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings that hold, as the lines of a summary read them: by the ids of their rules. */
final class Held {
  /** The key of what is given, and of what goes on. */
  static final String GIVE = "give";

  static final String NO_DOSE = "no dose is given here: ";

  /** The rule by which a load that has begun goes on. */
  static final String LOAD = "treat-5-complete-the-load";

  private static final String SAMPLE_BEFORE_PROTECTION = "treat-5-sample-before-prophylaxis";

  private static final Set<String> NOT_OF_B12 =
      Set.of(
          "urgent-suspected-cancer",
          "urgent-same-day-venous-thrombosis",
          "urgent-same-day-low-potassium",
          "urgent-same-day-high-potassium");

  private final Assessment assessment;
  private final List<TreatmentOption> treatments;
  private final Urgency urgency;
  private final Classification status;

  Held(Assessment assessment) {
    this.assessment = assessment;
    this.treatments = assessment.treatments();
    this.urgency = assessment.urgency();
    this.status = assessment.status().classification();
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

  Classification status() {
    return status;
  }

  /** Whether what vitamin B12 may do sets a clock; of some dangers it is neither cause nor cure. */
  boolean hurries() {
    return assessment.redFlags().stream()
        .anyMatch(
            each ->
                each.conclusion().urgency() != Urgency.ROUTINE
                    && !NOT_OF_B12.contains(each.rule().id()));
  }

  /** Whether deficiency is shown. */
  boolean shown() {
    return status == Classification.CONFIRMED || status == Classification.PROBABLE;
  }

  List<TreatmentOption> treatments() {
    return treatments;
  }

  /** Treatment, and not only protection of somebody who is well, is begun or considered. */
  boolean begins() {
    return !treatments.isEmpty() && !treatments.get(0).treatment().preventive();
  }

  /** Blood is drawn before a first dose, of what treats or of what would spoil a test. */
  boolean drawsFirst() {
    return begins() || (!treatments.isEmpty() && has(SAMPLE_BEFORE_PROTECTION));
  }

  boolean has(String rule) {
    return assessment.evaluation().fired(rule).isPresent();
  }

  Optional<Finding<Conclusion>> find(String rule) {
    return assessment.evaluation().fired(rule).map(this::found);
  }

  /**
   * The findings in the order of the guideline of which the rules have such an id.
   *
   * @param like an id; a "*" in it stands for whatever stands there
   */
  List<Finding<Conclusion>> like(String like) {
    List<Verdict> fired = assessment.evaluation().firedLike(like);
    if (fired.isEmpty()) {
      return List.of();
    }
    List<Finding<Conclusion>> all = new ArrayList<>(fired.size());
    for (Verdict each : fired) {
      all.add(found(each));
    }
    return all;
  }

  private Finding<Conclusion> found(Verdict fired) {
    return assessment.finding(fired).as(Conclusion.class);
  }

  /** What begins with a result on record, with its day unless that is today or yesterday. */
  String withDay(String words) {
    LocalDate sampled = null;
    String said = "";
    for (LabResult each : patient().results()) {
      String value = Readings.value(each);
      LocalDate day = each.date().orElse(null);
      boolean later = day != null && (sampled == null || day.isAfter(sampled));
      if (later && (words.equals(value) || words.startsWith(value + " "))) {
        sampled = day;
        said = value;
      }
    }
    return sampled == null || !isEarlier(sampled)
        ? words
        : said + " of " + Print.day(sampled) + words.substring(said.length());
  }

  private boolean isEarlier(LocalDate day) {
    return assessment.date().filter(today -> day.isBefore(today.minusDays(1))).isPresent();
  }

  /** A line in words of its own, which cites the rule that asks for it. */
  Optional<Sentence> line(String key, String words, String rule) {
    List<Finding<Conclusion>> findings = new ArrayList<>();
    find(rule).ifPresent(findings::add);
    return Optional.of(new Sentence(key, Print.sentence(words), List.copyOf(citations(findings))));
  }

  /** Whether a load has begun and goes on. */
  boolean loading() {
    return has(LOAD);
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
