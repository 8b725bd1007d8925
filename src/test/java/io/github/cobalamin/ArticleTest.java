package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.StoreOutlook;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.TestPattern;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the founding article says, asked of the library as a caller would ask it. */
class ArticleTest {
  private final KnowledgeBase knowledge = KnowledgeBase.standard();

  /** Which symptoms are there, by system; which are red flags; which did this patient report? */
  @Nested
  class A1 {
    @ParameterizedTest
    @ValueSource(
        strings = {"fatigue", "weakness", "memory loss", "depression", "numbness", "tingling"})
    void each_of_the_six_words_finds_its_symptom(String word) {
      Symptom symptom = knowledge.search(Symptom.class, word).get(0).fact();
      assertThat(symptom.name().contains(word) || symptom.synonyms().contains(word)).isTrue();
    }

    @Test
    void symptoms_are_listed_by_body_system_and_red_flags_say_why() {
      Map<Symptom.BodySystem, List<Symptom>> bySystem =
          knowledge.all(Symptom.class).stream().collect(Collectors.groupingBy(Symptom::bodySystem));
      assertThat(bySystem.get(Symptom.BodySystem.NERVES))
          .contains(Symptoms.NUMBNESS, Symptoms.PARAESTHESIA);
      DangerSign flag = knowledge.about(Symptoms.VISUAL_LOSS, DangerSign.class).get(0);
      assertThat(flag.reason()).contains("optic nerve");
      assertThat(flag.harm()).contains("for good");
    }

    @Test
    void what_the_patient_reported_is_in_the_record() {
      Patient patient = Patient.builder().addPresent(Symptoms.NUMBNESS, Symptoms.FATIGUE).build();
      assertThat(patient.present()).containsExactlyInAnyOrder(Symptoms.NUMBNESS, Symptoms.FATIGUE);
    }
  }

  /** What is deficiency, and what stages has it? The body makes no vitamin B12. */
  @Nested
  class A2 {
    @Test
    void deficiency_is_too_little_in_the_cells() {
      Remark definition =
          knowledge.all(Remark.class).stream()
              .filter(remark -> remark.topic() == Remark.Topic.DEFINITION)
              .findFirst()
              .orElseThrow();
      assertThat(definition.text()).contains("cells", "The body makes none of it");
    }

    @Test
    void four_stages_have_their_tests() {
      List<TestPattern> stages =
          knowledge.all(TestPattern.class).stream()
              .filter(pattern -> pattern.kind() == TestPattern.Kind.STAGE)
              .toList();
      assertThat(stages).hasSize(4);
      assertThat(stages.get(2).findings().toString())
          .contains("methylmalonic acid raised", "homocysteine raised");
    }
  }

  /** How long do stores last, and which harm becomes permanent? */
  @Nested
  class A3 {
    @Test
    void stores_last_for_years_and_shorter_in_malabsorption() {
      StoreOutlook vegan = StoreOutlook.of(Quantity.of("0 ug"), Causes.VEGAN_DIET);
      StoreOutlook gastritis = StoreOutlook.of(Quantity.of("5 ug"), Causes.AUTOIMMUNE_GASTRITIS);
      assertThat(vegan).hasToString("3.2 to 6.3 years");
      assertThat(gastritis.leastYears().orElseThrow()).isLessThan(vegan.leastYears().orElseThrow());
      assertThat(vegan.assumptions()).allMatch(remark -> !remark.citations().isEmpty());
    }

    @Test
    void cord_damage_may_stay_after_three_months() {
      assertThat(knowledge.about(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Remark.class))
          .filteredOn(remark -> remark.topic() == Remark.Topic.HARM)
          .anyMatch(remark -> remark.text().contains("longer than 3 months"));
    }
  }

  /** Which medicines lower B12, from which dose and duration, and what to tell the person? */
  @Nested
  class A4 {
    @Test
    void omeprazole_for_three_years_is_a_risk_and_the_sources_are_named() {
      Set<String> sources =
          knowledge.effectsOf(Medicines.OMEPRAZOLE).stream()
              .flatMap(
                  effect ->
                      effect.reachedBy(Quantity.of("20 mg"), Span.of(3, ChronoUnit.YEARS)).stream())
              .map(exposure -> exposure.citation().source().shortName())
              .collect(Collectors.toSet());
      assertThat(sources).contains("Lam 2013", "AAFP 2017", "Marcuard 1994");
    }

    @Test
    void metformin_has_its_thresholds_by_body() {
      MedicineEffect effect = knowledge.effectsOf(Medicines.METFORMIN).get(0);
      assertThat(effect.exposures())
          .filteredOn(exposure -> exposure.taken().isPresent())
          .extracting(MedicineEffect.Exposure::toString)
          .anyMatch(text -> text.contains("more than 4 years") && text.contains("KDIGO 2022"))
          .anyMatch(text -> text.contains("4 months") && text.contains("AAFP 2017"));
    }

    @Test
    void advice_asks_the_prescriber() {
      for (MedicineEffect effect : knowledge.all(MedicineEffect.class)) {
        assertThat(effect.advice()).contains("prescriber").doesNotContainIgnoringCase("stop");
        assertThat(effect.monitoring()).isNotBlank();
      }
    }
  }

  /** Causes by mechanism: what is not absorbed, with each disease and operation. */
  @Nested
  class A5 {
    @Test
    void malabsorption_has_its_diseases_and_operations() {
      List<Cause> malabsorption =
          knowledge.all(Cause.class).stream()
              .filter(cause -> isKindOf(cause, Causes.MALABSORPTION))
              .toList();
      assertThat(malabsorption)
          .hasSizeGreaterThan(25)
          .contains(
              Causes.COELIAC_DISEASE,
              Causes.ILEAL_RESECTION,
              Causes.GASTRIC_BYPASS,
              Causes.FISH_TAPEWORM,
              Causes.PERNICIOUS_ANAEMIA);
    }

    private boolean isKindOf(Cause cause, Cause wide) {
      return cause.equals(wide) || cause.wider().stream().anyMatch(each -> isKindOf(each, wide));
    }
  }

  /** The causes by lack of intrinsic factor, and the test that shows them. */
  @Nested
  class A6 {
    @Test
    void lack_of_intrinsic_factor_has_three_ways_and_one_antibody() {
      List<Cause> causes =
          knowledge.all(Cause.class).stream()
              .filter(cause -> cause.mechanisms().get(0) == Cause.Mechanism.INTRINSIC_FACTOR)
              .toList();
      assertThat(causes)
          .contains(
              Causes.AUTOIMMUNE_GASTRITIS,
              Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY,
              Causes.TOTAL_GASTRECTOMY);
      assertThat(
              Causes.AUTOIMMUNE_GASTRITIS.shows(
                  LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE))
          .isTrue();
      assertThat(Causes.LOSS_OF_INTRINSIC_FACTOR.how()).contains("protein from the stomach lining");
    }
  }

  /** Dietary causes, and the diets at risk. */
  @Nested
  class A7 {
    @Test
    void diets_at_risk_are_causes_of_low_intake() {
      List<Cause> diets =
          knowledge.all(Cause.class).stream()
              .filter(cause -> cause.wider().contains(Causes.LOW_INTAKE))
              .toList();
      assertThat(diets)
          .contains(Causes.VEGAN_DIET, Causes.VEGETARIAN_DIET, Causes.DEFICIENT_MOTHER)
          .allMatch(cause -> !cause.atRisk().isBlank() && !cause.clues().isEmpty());
    }
  }

  /** Treatments by cause, with route, dose, interval, duration and source. */
  @Nested
  class A9 {
    @Test
    void treatments_of_a_cause_say_all_that_a_prescriber_asks() {
      List<Treatment> treatments = knowledge.treatmentsFor(Causes.AUTOIMMUNE_GASTRITIS);
      assertThat(treatments).hasSizeGreaterThan(5);
      for (Treatment treatment : treatments) {
        assertThat(treatment.phases()).isNotEmpty();
        assertThat(treatment.citations()).isNotEmpty();
        assertThat(treatment.forWhom()).isNotBlank();
      }
      Treatment british =
          treatments.stream()
              .filter(each -> !each.forOthers() && each.country().equals("UK"))
              .findFirst()
              .orElseThrow();
      assertThat(british.phases().toString())
          .isEqualTo(
              "[1 mg every 2 days until there is no further improvement, 1 mg every 2 months]");
    }

    @Test
    void bodies_that_differ_are_shown_beside_each_other() {
      assertThat(
              knowledge.about(
                  Causes.AUTOIMMUNE_GASTRITIS, io.github.cobalamin.model.Disagreement.class))
          .anyMatch(each -> each.name().equals("route in pernicious anaemia"));
    }
  }

  /** Injections, tablets and nasal spray; when each is the right one. */
  @Nested
  class A11 {
    @Test
    void regimens_by_injection_by_mouth_and_by_nose_are_there() {
      Set<Route> routes = EnumSet.noneOf(Route.class);
      for (Treatment treatment : knowledge.all(Treatment.class)) {
        routes.add(treatment.route());
      }
      assertThat(routes).contains(Route.INTRAMUSCULAR, Route.ORAL, Route.NASAL);
    }

    @Test
    void tablets_are_never_meant_for_neurological_involvement_in_the_uk() {
      assertThat(knowledge.all(Treatment.class))
          .filteredOn(each -> each.country().equals("UK") && !each.preventive())
          .filteredOn(each -> each.route() == Route.ORAL)
          .allMatch(each -> each.forOthers());
    }
  }
}
