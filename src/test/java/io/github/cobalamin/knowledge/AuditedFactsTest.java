package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.evidence.Accuracies;
import io.github.cobalamin.knowledge.evidence.Disagreements;
import io.github.cobalamin.knowledge.evidence.Frequencies;
import io.github.cobalamin.knowledge.evidence.MedicineEffects;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Accuracy;
import io.github.cobalamin.model.Disagreement;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sceptical reading of the facts in November 2026 found wrong, weak or missing. */
class AuditedFactsTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** F1: a series of nervous-system disease is no share of everybody with deficiency. */
  @Test
  void selected_series_says_whom_it_took_in() {
    assertThat(Frequencies.NEUROLOGICAL_SYMPTOMS_AT_PRESENTATION.population())
        .contains("involved the nervous system")
        .contains("no share of everybody");
  }

  /** F4: the text asks for potassium where the rule does, and says where it does not. */
  @Test
  void potassium_is_asked_for_below_100_and_not_above() {
    assertThat(Precautions.HYPOKALAEMIA_ON_STARTING.action())
        .contains("below 100 g/L or all blood cells are low")
        .contains("first dose is not withheld")
        .endsWith("from 100 g/L on, unless all cells are low, no such check is needed.");
  }

  /** F6: beside each share of a classic series stands what was found in ambulatory care. */
  @Test
  void every_sensitivity_of_a_metabolite_has_its_counter_figure() {
    for (Accuracy classic :
        List.of(
            Accuracies.MMA_IN_CLINICAL_DEFICIENCY,
            Accuracies.HOMOCYSTEINE_IN_CLINICAL_DEFICIENCY)) {
      assertThat(classic.population()).contains("in ambulatory care far fewer");
      assertThat(KNOWN.all(Accuracy.class))
          .filteredOn(each -> each.test().equals(classic.test()))
          .anyMatch(each -> cites(each, Sources.SOLOMON_2005));
    }
    assertThat(Accuracies.MMA_IN_AMBULATORY_RESPONDERS.sensitivity()).contains(share("77 %"));
    assertThat(Accuracies.HOMOCYSTEINE_IN_AMBULATORY_RESPONDERS.sensitivity())
        .contains(share("50 %"));
    assertThat(Accuracies.TOTAL_B12_IN_AMBULATORY_RESPONDERS.sensitivity()).contains(share("46 %"));
    assertThat(Remarks.NO_SINGLE_TEST.text()).contains("54 %", "23 %", "50 %");
  }

  private static Range share(String share) {
    return Range.of(Quantity.of(share), Quantity.of(share));
  }

  /** No text of a section that nobody could read is called confirmed. */
  @Test
  void sections_of_ng239_that_were_not_read_stay_unconfirmed() {
    Set<String> confirmed = new TreeSet<>();
    for (Fact fact : KNOWN.all()) {
      for (Citation citation : fact.allCitations()) {
        if (citation.source().equals(Sources.NICE_NG239)
            && citation.confirmation() == Confirmation.INDEPENDENTLY_CONFIRMED) {
          confirmed.add(citation.locator());
        }
      }
    }
    assertThat(confirmed)
        .containsExactly(
            "Box 1",
            "Box 2",
            "Table 1",
            "overview",
            "recommendation 1.1.3",
            "recommendation 1.2.5",
            "section 1.3",
            "section 1.5",
            "section 1.6");
  }

  @Test
  void what_the_audit_confirmed_names_its_second_source() {
    assertThat(cites(Disagreements.DISAGREEMENT_MAINTENANCE, Sources.SPS_NG239)).isTrue();
    assertThat(cites(Disagreements.DISAGREEMENT_WHO_TO_TEST, Sources.BMJ_2024)).isTrue();
    assertThat(cites(Remarks.SCREENING_NG239_NEEDS_A_SYMPTOM, Sources.BMJ_2024)).isTrue();
    assertThat(cites(Remarks.CONDITIONS_THAT_LAST, Sources.NICE_NG239)).isTrue();
    assertThat(cites(Remarks.SYMPTOMS_BEFORE_NEXT_DOSE, Sources.NICE_NG239)).isTrue();
  }

  private static boolean cites(Fact fact, Source source) {
    return fact.allCitations().stream().anyMatch(each -> each.source().equals(source));
  }

  /** Many with type 2 need insulin; type 1 alone is an autoimmune disease of Box 2. */
  @ParameterizedTest
  @ValueSource(strings = {"insulin-dependent diabetes", "insulin-treated diabetes"})
  void diabetes_that_needs_insulin_is_of_no_stated_type(String word) {
    assertThat(KNOWN.search(word))
        .first()
        .satisfies(match -> assertThat(match.fact()).isEqualTo(Conditions.DIABETES));
    assertThat(Conditions.DIABETES.isIn(Conditions.AUTOIMMUNE_CONDITION)).isFalse();
    assertThat(Conditions.TYPE_1_DIABETES.isIn(Conditions.AUTOIMMUNE_CONDITION)).isTrue();
  }

  @Test
  void levodopa_is_known_by_mouth_and_as_gel() {
    assertThat(KNOWN.effectsOf(Medicines.LEVODOPA)).contains(MedicineEffects.LEVODOPA_LOWERS_B12);
    assertThat(KNOWN.effectsOf(Medicines.LEVODOPA_INTESTINAL_GEL))
        .contains(MedicineEffects.LEVODOPA_GEL_LOWERS_B12)
        .doesNotContain(MedicineEffects.LEVODOPA_LOWERS_B12);
  }

  /** Nothing was read that shows an effect of them on vitamin B12. */
  @Test
  void glp_1_receptor_agonists_have_a_remark_and_no_effect() {
    assertThat(KNOWN.effectsOf(Medicines.SEMAGLUTIDE)).isEmpty();
    assertThat(KNOWN.about(Medicines.GLP_1_RECEPTOR_AGONISTS, Fact.class))
        .contains(Remarks.GLP_1_AND_NUTRITION);
  }

  @Test
  void injection_that_cannot_be_had_finds_both_views_and_the_shortage() {
    assertThat(KNOWN.about(RiskFactors.INJECTION_CANNOT_BE_HAD, Fact.class))
        .contains(Remarks.SHORTAGE_OF_INJECTIONS, Disagreements.DISAGREEMENT_BRIDGE);
    assertThat(Disagreements.DISAGREEMENT_BRIDGE.positions())
        .extracting(Disagreement.Position::body)
        .containsExactly("BSH 2020", "Glasgow 2020", "ANSM 2024");
  }

  @Test
  void precipitation_is_told_as_disputed_wherever_it_is_named() {
    assertThat(Remarks.HIGH_B12_MACRO_B12.text()).contains("precipitation is disputed");
    assertThat(KNOWN.about(LabTests.B12_RECOVERY_AFTER_PEG, Fact.class))
        .contains(Disagreements.DISAGREEMENT_PRECIPITATION);
    assertThat(KNOWN.about(LabTests.INTRINSIC_FACTOR_ANTIBODY, Fact.class))
        .contains(Remarks.SECOND_PLATFORM);
  }

  @Test
  void infants_and_safeguarding_are_spoken_of() {
    assertThat(Remarks.INFANT_OF_A_DEFICIENT_MOTHER.text())
        .contains("also when she has no anaemia", "6 to 24 months");
    assertThat(KNOWN.about(RiskFactors.RECREATIONAL_NITROUS_OXIDE, Fact.class))
        .contains(Remarks.CHILDREN_AND_NITROUS_OXIDE);
  }
}
