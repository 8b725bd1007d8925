package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
      if (!adult || (reacted(patient) && tolerated(patient).isEmpty())) {
        assertThat(offered).as("%s", patient).isEmpty();
      }
      if (reacted(patient)) {
        assertThat(offered)
            .as("%s", patient)
            .allMatch(option -> tolerated(patient).contains(option.treatment().form()));
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

  /** A reaction to a cobalamin that is not known to have been local and no more. */
  private static boolean reacted(Patient patient) {
    return patient.allergies().stream()
        .anyMatch(
            each ->
                COBALAMINS.contains(each.allergen())
                    && !each.reactions().equals(Set.of(Allergy.Reaction.LOCAL)));
  }

  private static Set<Cobalamin> tolerated(Patient patient) {
    Set<Cobalamin> forms = EnumSet.noneOf(Cobalamin.class);
    patient.allergies().forEach(each -> forms.addAll(each.tolerated()));
    return forms;
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
      if (reacted(patient) && tolerated(patient).isEmpty()) {
        allergic++;
        Assessment assessment = guideline.assess(patient, Vignette.DAY);

        assertThat(assessment.findings(TreatmentAdvice.class)).as("%s", patient).isEmpty();
        assertThat(assessment.prevention())
            .allMatch(finding -> finding.conclusion().regimens().isEmpty());
        assertThat(assessment.explanation().text().replaceAll("Do not [^.]*\\.", ""))
            .doesNotContain("raise the dose", "change to injections", "start vitamin B12");
      }
    }

    assertThat(allergic).isGreaterThan(50);
  }

  /** Law L7: who is told to begin has a regimen, or a reason for each that something speaks for. */
  @Test
  void whoever_is_told_to_begin_is_offered_something_or_told_why_not() {
    Set<TreatmentKind> seen = EnumSet.noneOf(TreatmentKind.class);
    for (Patient patient : PEOPLE) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      seen.add(TreatmentKind.of(assessment));
      if (!assessment.findings(TreatmentAdvice.class).isEmpty()
          && assessment.treatments().isEmpty()) {
        assertThat(assessment.otherTreatments())
            .as("%s", patient)
            .anyMatch(option -> !option.speaksFor().isEmpty())
            .allSatisfy(option -> assertThat(option.whyNot().orElseThrow()).isNotBlank());
      }
    }

    assertThat(seen).containsExactlyInAnyOrder(TreatmentKind.values());
  }

  /** Law L7: the clock that says to begin before results, and what is offered, read the same. */
  @Test
  void who_is_to_begin_before_results_is_offered_something_or_told_why_not() {
    int told = 0;
    List<String> silent = new ArrayList<>();
    WidePatients wide = new WidePatients(SEED);
    List<Patient> people = new ArrayList<>(PEOPLE);
    for (int i = 0; i < PATIENTS; i++) {
      people.add(wide.next());
    }
    for (Patient patient : people) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      boolean begins =
          assessment.verdict("urgent-treatment-before-results").truth() == Truth.TRUE
              && assessment.status().classification() != Classification.OUT_OF_SCOPE;
      if (begins) {
        told++;
        if (TreatmentKind.of(assessment).compareTo(TreatmentKind.GOES_ON) < 0) {
          silent.add(
              assessment.verdict("urgent-treatment-before-results").trace().text() + patient);
        }
      }
    }

    assertThat(told).isGreaterThan(100);
    assertThat(silent).isEmpty();
  }

  /**
   * Why somebody who is surely enough deficient is given no dose: what forbids it or comes first.
   */
  private static final List<String> REASONS =
      List.of(
          "not-without-age",
          "treat-5-inborn-error",
          "treat-5-blocked-by-allergy",
          "treat-5-sample-first",
          "treat-5-consider-after-a-sample-on-oestrogen");

  /** Law L7: no cause, sign or word leaves a deficiency without a dose or a sentence why. */
  @Test
  void whoever_is_surely_enough_deficient_has_a_dose_or_a_reason() {
    int deficient = 0;
    List<String> silent = new ArrayList<>();
    WidePatients wide = new WidePatients(SEED);
    List<Patient> people = new ArrayList<>(PEOPLE);
    for (int i = 0; i < PATIENTS; i++) {
      people.add(wide.next());
    }
    for (Clue cause : WidePatients.evidence()) {
      people.add(
          Patient.builder()
              .age(Age.years(40))
              .addPresent(cause)
              .addResult(LabResult.of(LabTests.TOTAL_B12, "99 ng/L"))
              .build());
    }
    for (Patient patient : people) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      Classification status = assessment.status().classification();
      if (status == Classification.CONFIRMED || status == Classification.PROBABLE) {
        deficient++;
        boolean dosed =
            !assessment.treatments().isEmpty()
                || TreatmentKind.of(assessment) == TreatmentKind.GOES_ON;
        if (!dosed
            && assessment.otherTreatments().stream().allMatch(each -> each.speaksFor().isEmpty())
            && REASONS.stream().noneMatch(id -> assessment.verdict(id).truth() == Truth.TRUE)) {
          silent.add(assessment.status().text() + " " + patient);
        }
      }
    }

    assertThat(deficient).isGreaterThan(1000);
    assertThat(silent).isEmpty();
  }

  /** Law L3: neither the first dose nor that more are due takes away what was to be given. */
  @Test
  void a_first_injection_or_an_unfinished_load_ends_no_treatment() {
    int begun = 0;
    List<String> ended = new ArrayList<>();
    WidePatients wide = new WidePatients(SEED);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      Assessment before = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      boolean given = patient.replacements().stream().anyMatch(each -> each.until().isEmpty());
      if (given || before.treatments().isEmpty() || isPrevention(before)) {
        continue;
      }
      begun++;
      Replacement first =
          Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
              .since(Vignette.DAY);
      Replacement unfinished = first.toBuilder().loadingFinished(Truth.FALSE).build();
      for (Replacement injection : List.of(first, unfinished)) {
        Patient injected = patient.toBuilder().addReplacement(injection).build();
        Assessment after = Guidelines.NICE_NG239.assess(injected, Vignette.DAY);
        if (after.treatments().isEmpty()) {
          ended.add(after.summary().text() + injected);
        }
      }
    }

    assertThat(begun).isGreaterThan(500);
    assertThat(ended).isEmpty();
  }

  private static boolean isPrevention(Assessment assessment) {
    return assessment.treatments().get(0).treatment().preventive();
  }

  /** Law L5: of what is a trial, nothing but a cause that stays is called lifelong. */
  @Test
  void no_trial_is_called_lifelong_unless_the_cause_is() {
    int trials = 0;
    for (Patient patient : PEOPLE) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      if (TreatmentKind.of(assessment) == TreatmentKind.TRIAL) {
        trials++;
        boolean forLife = assessment.verdict("ng239-information-for-life").truth() == Truth.TRUE;
        for (TreatmentOption option : assessment.treatments()) {
          assertThat(option.course() == Treatment.Course.LIFELONG && !forLife)
              .as("%s %s", option, patient)
              .isFalse();
        }
      }
    }

    assertThat(trials).isGreaterThan(20);
  }

  /** Section 5, allergy: the property is over what advises or offers, by any rule. */
  @Test
  void after_a_severe_reaction_no_rule_at_all_advises_a_cobalamin() {
    int advised = 0;
    for (Patient patient : PEOPLE) {
      if (!patient.allergies().isEmpty()) {
        continue;
      }
      Patient allergic =
          patient.toBuilder()
              .addAllergy(Allergy.of(Allergen.OTHER_COBALAMIN).reaction(Allergy.Reaction.SEVERE))
              .build();
      Assessment assessment = Guidelines.NICE_NG239.assess(allergic, Vignette.DAY);
      for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
        advised++;
        if (!finding.rule().id().equals("treat-5-allergy-what-to-avoid")
            && !finding.text().contains("unless allergic to a cobalamin")) {
          assertThat(finding.text())
              .as(finding.rule().id())
              .doesNotContain(
                  "fortified food",
                  "supplements beside",
                  "start vitamin B12",
                  "start at once",
                  "Take tablets",
                  "do not withhold vitamin B12",
                  "give them more often",
                  "carry on",
                  "goes on",
                  "raise the dose",
                  "change to injections",
                  "given now",
                  "injections on alternate days while");
        }
      }
    }

    assertThat(advised).isGreaterThan(1000);
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
    List<Patient> people = new ArrayList<>(PEOPLE);
    for (BodyVignette vignette : BodyVignette.all()) {
      if (vignette.guideline().equals(guideline.id())) {
        people.add(vignette.patient());
      }
    }
    for (Patient patient : people) {
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
