package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Patients with the findings that the cited texts demand. */
class Ng239VignettesTest {
  /** What a rule concludes that decides what is done, and when. */
  private static final List<Class<? extends Conclusion>> DECIDING =
      List.of(
          Conclusion.Classified.class,
          Conclusion.RedFlag.class,
          Conclusion.TreatmentAdvice.class,
          Conclusion.TreatmentObjection.class);

  static List<Vignette> vignettes() {
    return Vignettes.all();
  }

  static List<Vignette> decided() {
    return Vignettes.all().stream().filter(vignette -> !vignette.ofCareOnly()).toList();
  }

  @ParameterizedTest
  @MethodSource("decided")
  void a_patient_has_the_status_that_the_cited_text_demands(Vignette vignette) {
    Assessment assessment = vignette.assessed();

    assertThat(assessment.status().decidedBy().map(Finding::rule).map(Rule::id))
        .as(vignette.because())
        .contains(vignette.decidedBy());
    assertThat(assessment.status().classification())
        .as(vignette.because())
        .isEqualTo(vignette.classification());
  }

  @ParameterizedTest
  @MethodSource("decided")
  void a_patient_has_the_urgency_that_the_cited_text_demands(Vignette vignette) {
    vignette
        .urgency()
        .ifPresent(
            expected ->
                assertThat(vignette.assessed().urgency())
                    .as(vignette.because())
                    .isEqualTo(expected));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void a_patient_has_the_findings_that_the_cited_text_demands(Vignette vignette) {
    Assessment assessment = vignette.assessed();
    List<String> found = new ArrayList<>();
    for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
      found.add(finding.rule().id());
    }

    assertThat(found).as(vignette.because()).containsAll(vignette.holds());
    for (String rule : vignette.fails()) {
      assertThat(assessment.verdict(rule).truth())
          .as("%s, because %s", rule, vignette.because())
          .isNotEqualTo(Truth.TRUE);
    }
  }

  @Test
  void every_rule_of_the_guideline_is_demanded_by_at_least_one_patient() {
    Set<String> demanded = new LinkedHashSet<>();
    for (Vignette vignette : vignettes()) {
      demanded.addAll(vignette.holds());
      if (!vignette.ofCareOnly()) {
        demanded.add(vignette.decidedBy());
      }
    }
    List<String> rules = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      rules.add(rule.id());
    }

    List<String> unknown = new ArrayList<>(demanded);
    unknown.removeAll(rules);
    rules.removeAll(demanded);

    assertThat(rules).as("rules without a vignette").isEmpty();
    assertThat(unknown).as("demanded by a vignette, but no rule").isEmpty();
  }

  /** Of sections 3 to 5 and 7: one patient for whom the rule holds, and one a step from him. */
  @Test
  void every_rule_on_status_urgency_or_treatment_has_a_patient_on_either_side_of_its_edge() {
    List<String> oneSided = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (decides(rule) && !hasBothSides(rule)) {
        oneSided.add(rule.id());
      }
    }

    assertThat(oneSided).as("rules without a patient just beyond their edge").isEmpty();
  }

  /** Whether a rule is on status, urgency or treatment. */
  static boolean decides(Rule rule) {
    return DECIDING.stream().anyMatch(kind -> kind.isInstance(rule.conclusion()));
  }

  private static boolean hasBothSides(Rule rule) {
    boolean status = rule.conclusion() instanceof Conclusion.Classified;
    List<Vignette> within = new ArrayList<>();
    List<Vignette> beyond = new ArrayList<>();
    for (Vignette each : status ? decided() : vignettes()) {
      boolean decides = status && each.decidedBy().equals(rule.id());
      if (decides || each.holds().contains(rule.id())) {
        within.add(each);
      } else if (status || each.fails().contains(rule.id())) {
        beyond.add(each);
      }
    }
    return within.stream()
        .anyMatch(
            one ->
                beyond.stream()
                    .anyMatch(other -> OneStep.isBetween(one.patient(), other.patient())));
  }

  /** Of every rule, whatever it concludes, but for what is said where nothing else is. */
  @Test
  void every_rule_ends_with_one_fact_of_a_patient() {
    Map<String, List<Patient>> patients = new HashMap<>();
    for (Vignette vignette : vignettes()) {
      for (String rule : vignette.holds()) {
        patients.computeIfAbsent(rule, any -> new ArrayList<>()).add(vignette.patient());
      }
      patients
          .computeIfAbsent(vignette.decidedBy(), any -> new ArrayList<>())
          .add(vignette.patient());
    }
    List<String> lasting = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (patients.getOrDefault(rule.id(), List.of()).stream()
          .noneMatch(each -> endsWithOneFact(rule, each))) {
        lasting.add(rule.id());
      }
    }

    assertThat(lasting).containsExactly("status-23-not-tested");
  }

  private static boolean endsWithOneFact(Rule rule, Patient patient) {
    return OneStep.withoutOne(patient).stream()
        .map(each -> Guidelines.NICE_NG239.assess(each, Vignette.DAY).verdict(rule.id()))
        .anyMatch(verdict -> verdict.truth() != Truth.TRUE);
  }

  @Test
  void there_are_at_least_sixty_patients_and_no_name_stands_twice() {
    Set<String> names = new LinkedHashSet<>();
    for (Vignette vignette : vignettes()) {
      assertThat(names.add(vignette.name())).as(vignette.name()).isTrue();
    }

    assertThat(names).hasSizeGreaterThanOrEqualTo(60);
  }
}
