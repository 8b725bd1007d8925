package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of care by every guideline, over seeded random patients and the vignettes. */
class CarePropertiesTest {
  private static final long SEED = 20261123;
  private static final int PATIENTS = 2000;
  private static final Set<Allergen> COBALAMINS =
      Set.of(Allergen.HYDROXOCOBALAMIN, Allergen.CYANOCOBALAMIN, Allergen.OTHER_COBALAMIN);

  private static final List<Patient> PEOPLE = new ArrayList<>();

  @BeforeAll
  static void gather_people() {
    if (PEOPLE.isEmpty()) {
      RandomPatients random = new RandomPatients(SEED);
      for (int i = 0; i < PATIENTS; i++) {
        PEOPLE.add(random.next());
      }
      Vignettes.all().forEach(vignette -> PEOPLE.add(vignette.patient()));
      PEOPLE.add(
          Patient.builder()
              .age(Age.years(50))
              .addResult(
                  LabResult.of(LabTests.TOTAL_B12, "120 pmol/L")
                      .withReferenceRange("200-600 pmol/L"))
              .addResult(
                  LabResult.of(LabTests.HOMOCYSTEINE, "40 umol/L")
                      .withReferenceRange("5-15 umol/L"))
              .build());
    }
  }

  static List<Guideline> guidelines() {
    return Guidelines.all();
  }

  static List<Guideline> others() {
    return Guidelines.all().subList(1, Guidelines.all().size());
  }

  @ParameterizedTest
  @MethodSource("guidelines")
  void nothing_is_offered_that_an_allergy_an_age_or_leber_disease_forbids(Guideline guideline) {
    int treated = 0;
    for (Patient patient : PEOPLE) {
      Assessment assessment = guideline.assess(patient, Vignette.DAY);
      List<TreatmentOption> offered = assessment.treatments();
      treated += offered.isEmpty() ? 0 : 1;
      boolean adult = patient.age().map(age -> age.years() >= 16).orElse(false);
      if (!adult
          || patient.allergies().stream().anyMatch(each -> COBALAMINS.contains(each.allergen()))) {
        assertThat(offered).as("%s", patient).isEmpty();
      }
      if (patient.truth(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY) == Truth.TRUE) {
        assertThat(offered)
            .noneMatch(option -> option.treatment().form() == Cobalamin.CYANOCOBALAMIN);
      }
      for (TreatmentOption option : offered) {
        assertThat(patient.refusedRoutes()).doesNotContain(option.treatment().route());
        assertThat(patient.failedRoutes()).doesNotContain(option.treatment().route());
      }
      for (TreatmentOption option : assessment.otherTreatments()) {
        assertThat(option.whyNot().orElseThrow()).as("%s", patient).isNotBlank();
      }
    }

    assertThat(treated > 0).isEqualTo(treats(guideline));
  }

  @ParameterizedTest
  @MethodSource("guidelines")
  void where_neurological_involvement_is_known_injections_come_first(Guideline guideline) {
    int treated = 0;
    for (Patient patient : PEOPLE) {
      Assessment assessment = guideline.assess(patient, Vignette.DAY);
      boolean injectable =
          !patient.refusedRoutes().contains(Route.INTRAMUSCULAR)
              && !patient.failedRoutes().contains(Route.INTRAMUSCULAR);
      boolean neurological =
          patient.truth(Symptoms.PARAESTHESIA) == Truth.TRUE
              || patient.truth(Symptoms.ATAXIA) == Truth.TRUE;
      if (injectable && neurological) {
        treated += assessment.treatments().isEmpty() ? 0 : 1;
        assertThat(assessment.treatments())
            .as("%s", patient)
            .allMatch(option -> option.treatment().route().parenteral());
      }
    }

    assertThat(treated > 0).isEqualTo(treats(guideline));
  }

  private static boolean treats(Guideline guideline) {
    return guideline.rules().stream()
        .anyMatch(rule -> rule.conclusion() instanceof TreatmentAdvice);
  }

  /** K5: an allergy to one cobalamin suppresses every suggestion of any. */
  @ParameterizedTest
  @MethodSource("guidelines")
  void nobody_with_an_allergy_to_a_cobalamin_is_told_to_take_any(Guideline guideline) {
    int allergic = 0;
    for (Patient patient : PEOPLE) {
      if (patient.allergies().stream().anyMatch(each -> COBALAMINS.contains(each.allergen()))) {
        allergic++;
        Assessment assessment = guideline.assess(patient, Vignette.DAY);

        assertThat(assessment.findings(TreatmentAdvice.class)).as("%s", patient).isEmpty();
        assertThat(assessment.prevention())
            .allMatch(finding -> finding.conclusion().regimens().isEmpty());
        assertThat(assessment.explanation().text())
            .doesNotContain("raise the dose", "change to injections", "start vitamin B12");
      }
    }

    assertThat(allergic).isGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("guidelines")
  void what_is_advised_before_results_is_offered_too(Guideline guideline) {
    if (!treats(guideline)) {
      return;
    }
    Patient cord =
        Patient.builder()
            .age(Age.years(50))
            .addPresent(Symptoms.ATAXIA, Symptoms.REDUCED_VIBRATION_SENSE)
            .addResult(LabResult.of(LabTests.TOTAL_B12, "240 ng/L"))
            .build();
    Assessment assessment = guideline.assess(cord, Vignette.DAY);

    assertThat(assessment.redFlags()).anyMatch(flag -> flag.text().contains("start vitamin B12"));
    if (guideline.equals(Guidelines.NICE_NG239)) {
      assertThat(assessment.treatments()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void every_rule_of_the_other_guidelines_is_seen_in_every_verdict_it_can_reach(
      Guideline guideline) {
    Map<Truth, Set<String>> seen = new EnumMap<>(Truth.class);
    for (Truth truth : Truth.values()) {
      seen.put(truth, new LinkedHashSet<>());
    }
    for (Patient patient : PEOPLE) {
      for (Verdict verdict : guideline.assess(patient, Vignette.DAY).verdicts()) {
        seen.getOrDefault(verdict.truth(), Set.of()).add(verdict.rule().id());
      }
    }
    List<String> missing = new ArrayList<>();
    for (Rule rule : guideline.rules()) {
      for (Map.Entry<Truth, Set<String>> each : seen.entrySet()) {
        boolean wanted = rule.reachable().contains(each.getKey());
        if (wanted != each.getValue().contains(rule.id())) {
          missing.add(rule.id() + (wanted ? " is never " : " must not be ") + each.getKey());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("guidelines")
  void every_rule_is_cited_and_no_conclusion_is_empty(Guideline guideline) {
    for (Rule rule : guideline.rules()) {
      Conclusion conclusion = rule.conclusion();

      assertThat(rule.citations()).as(rule.id()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(conclusion.text()).as(rule.id()).isNotBlank().doesNotEndWith(".");
      assertThat(rule.when().words()).as(rule.id()).isNotBlank();
    }
  }

  @Test
  void ids_of_guidelines_are_unique_and_found() {
    assertThat(Guidelines.all()).extracting(Guideline::id).doesNotHaveDuplicates();
    for (Guideline guideline : Guidelines.all()) {
      assertThat(Guidelines.get(guideline.id())).isSameAs(guideline);
    }
  }
}
