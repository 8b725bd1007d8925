package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.knowledge.evidence.Confounders;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Frequencies;
import io.github.cobalamin.knowledge.evidence.MedicineEffects;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Confounder;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Frequency;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeBaseTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();
  private static final Source CLINIC =
      Source.builder().id("clinic").shortName("Clinic").title("Rules").publisher("Clinic").build();
  private static final Condition OURS =
      Condition.builder()
          .id("our-condition")
          .name("our own condition")
          .addSynonyms("house special")
          .addWider(Conditions.COELIAC_DISEASE)
          .addCitation(CLINIC.at("page 1", Confirmation.READ_ONCE))
          .build();

  @Test
  void fact_is_got_by_id_and_by_kind() {
    assertThat(KNOWN.get("coeliac-disease")).isEqualTo(Conditions.COELIAC_DISEASE);
    assertThat(KNOWN.get(Cause.class, "cause-coeliac-disease")).isEqualTo(Causes.COELIAC_DISEASE);
    assertThat(KNOWN.find("coeliac-disease")).contains(Conditions.COELIAC_DISEASE);
    assertThat(KNOWN.find("no-such-thing")).isEmpty();
  }

  @Test
  void unknown_id_names_the_nearest() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> KNOWN.get("celiac-disease"))
        .withMessageStartingWith(
            "the knowledge base must have the fact \"celiac-disease\" but has not; near it: [coeliac-disease");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> KNOWN.get(Symptom.class, "coeliac-disease"))
        .withMessage(
            "the knowledge base must have the symptom \"coeliac-disease\" but that is the condition coeliac disease; near it: "
                + NearMisses.of(
                    "coeliac-disease", KNOWN.all(Symptom.class).stream().map(Fact::id).toList()));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> KNOWN.get(LabTest.class, "total-b13"))
        .withMessageStartingWith(
            "the knowledge base must have the lab test \"total-b13\" but has not; near it: [total-b12");
  }

  @Test
  void all_of_a_kind_come_in_the_order_of_the_file() {
    assertThat(KNOWN.all(Symptom.class)).isEqualTo(Symptoms.all());
    assertThat(KNOWN.all(Cause.class)).isEqualTo(Causes.all());
    assertThat(KNOWN.all()).isUnmodifiable().doesNotHaveDuplicates();
    assertThat(KNOWN.all(Fact.class)).isEqualTo(KNOWN.all());
  }

  @ParameterizedTest
  @CsvSource({
    "fatigue, FATIGUE, SYNONYM",
    "weakness, WEAKNESS, EXACT",
    "memory loss, MEMORY_LOSS, EXACT",
    "depression, DEPRESSION, EXACT",
    "numbness, NUMBNESS, EXACT",
    "tingling, PARAESTHESIA, SYNONYM",
    "pins and needles, PARAESTHESIA, SYNONYM",
    "brain fog, BRAIN_FOG, SYNONYM",
    "sore tongue, GLOSSITIS, SYNONYM",
    "tiredness, FATIGUE, SYNONYM",
    "paresthesia, PARAESTHESIA, EXACT",
    "PARAESTHESIA, PARAESTHESIA, EXACT",
    "paraesthsia, PARAESTHESIA, TYPO",
    "glositis, GLOSSITIS, TYPO",
    "glosistis, GLOSSITIS, TYPO",
    "depresson, DEPRESSION, TYPO",
    "numbnes, NUMBNESS, PREFIX",
    "forgetf, MEMORY_LOSS, PREFIX",
    "diarrhea, DIARRHOEA, EXACT"
  })
  void word_finds_the_right_symptom_first(String word, String constant, Match.Kind how) {
    Symptom wanted = Constants.of(Symptoms.class, Symptom.class).get(constant);
    Match<Fact> first = KNOWN.search(word).get(0);
    assertThat(first.fact()).isEqualTo(wanted);
    assertThat(first.how()).isEqualTo(how);
    assertThat(first.possible()).isFalse();
    assertThat(KNOWN.search(Symptom.class, word).get(0).fact()).isEqualTo(wanted);
  }

  @Test
  void words_may_stand_in_any_order_and_surer_matches_come_first() {
    assertThat(KNOWN.search("needles pins").get(0).fact()).isEqualTo(Symptoms.PARAESTHESIA);
    List<Match.Kind> kinds = KNOWN.search("metformin").stream().map(Match::how).toList();
    assertThat(kinds).isSorted().contains(Match.Kind.EXACT, Match.Kind.PREFIX);
    assertThat(KNOWN.search("metformin").get(0).fact()).isEqualTo(Medicines.METFORMIN);
    assertThat(KNOWN.search("metfromin").get(0).fact()).isEqualTo(Medicines.METFORMIN);
    assertThat(KNOWN.search("Imerslund Gräsbeck"))
        .extracting(Match::fact)
        .contains(Causes.IMERSLUND_GRASBECK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "xyzzy", "tingling xyzzy", "irn"})
  void words_that_match_nothing_find_nothing(String words) {
    assertThat(KNOWN.search(words)).isEmpty();
  }

  @Test
  void two_letters_off_is_too_far() {
    assertThat(KNOWN.search(Symptom.class, "glosits"))
        .extracting(Match::fact)
        .doesNotContain(Symptoms.GLOSSITIS);
    assertThat(KNOWN.search(Symptom.class, "gluttitis")).isEmpty();
  }

  @Test
  void medicines_are_found_in_the_text_of_a_label() {
    assertThat(KNOWN.medicinesIn("Metformin Hydrochloride 500 mg modified-release tablets"))
        .extracting(Match::fact)
        .containsExactly(Medicines.METFORMIN);
    assertThat(KNOWN.medicinesIn("esomeprazole 20 mg"))
        .extracting(Match::fact)
        .containsExactly(Medicines.ESOMEPRAZOLE);
    assertThat(KNOWN.medicinesIn("omeprazole 20 mg with folic acid 5 mg"))
        .extracting(Match::how)
        .containsExactly(Match.Kind.IN_TEXT, Match.Kind.IN_TEXT);
    assertThat(KNOWN.medicinesIn("paracetamol")).isEmpty();
    assertThat(KNOWN.medicinesIn("tingling")).isEmpty();
  }

  @Test
  void what_holds_for_a_class_is_found_under_its_medicines() {
    assertThat(KNOWN.effectsOf(Medicines.OMEPRAZOLE))
        .containsExactly(
            MedicineEffects.OMEPRAZOLE_LOWERS_FOOD_BOUND_ABSORPTION,
            MedicineEffects.PROTON_PUMP_INHIBITORS_LOWER_B12);
    assertThat(KNOWN.effectsOf(Medicines.LANSOPRAZOLE))
        .containsExactly(MedicineEffects.PROTON_PUMP_INHIBITORS_LOWER_B12);
    assertThat(KNOWN.effectsOf(Medicines.PROTON_PUMP_INHIBITORS))
        .containsExactly(MedicineEffects.PROTON_PUMP_INHIBITORS_LOWER_B12);
  }

  @Test
  void causes_are_found_from_what_points_to_them() {
    assertThat(KNOWN.causesOf(RiskFactors.VEGAN_DIET))
        .contains(Causes.VEGAN_DIET, Causes.LOW_INTAKE);
    assertThat(KNOWN.causesOf(Conditions.PERNICIOUS_ANAEMIA))
        .contains(Causes.PERNICIOUS_ANAEMIA, Causes.AUTOIMMUNE_GASTRITIS);
    assertThat(KNOWN.causesOf(Medicines.OMEPRAZOLE)).contains(Causes.PROTON_PUMP_INHIBITORS);
    assertThat(KNOWN.causesOf(Symptoms.DIARRHOEA)).contains(Causes.COELIAC_DISEASE);
    assertThat(KNOWN.causesOf(Symptoms.GLOSSITIS)).isEmpty();
    assertThat(KNOWN.causesOf(Conditions.BARIATRIC_SURGERY))
        .contains(Causes.GASTRIC_BYPASS, Causes.SLEEVE_GASTRECTOMY);
    assertThat(KNOWN.causesOf(Conditions.TOTAL_GASTRECTOMY))
        .containsExactly(Causes.TOTAL_GASTRECTOMY);
  }

  @Test
  void treatments_of_children_are_kept_apart() {
    assertThat(KNOWN.treatmentsFor(Causes.PERNICIOUS_ANAEMIA))
        .contains(Treatments.NG239_AUTOIMMUNE_GASTRITIS)
        .doesNotContain(Treatments.NG239_ORAL_MALABSORPTION, Treatments.US_CHILD_PERNICIOUS_ANAEMIA)
        .noneMatch(Treatment::paediatric);
    assertThat(KNOWN.about(Causes.PERNICIOUS_ANAEMIA, Treatment.class))
        .filteredOn(Treatment::paediatric)
        .containsExactly(Treatments.US_CHILD_PERNICIOUS_ANAEMIA);
  }

  @Test
  void statements_about_a_fact_are_found_by_kind() {
    assertThat(KNOWN.about(LabTests.ACTIVE_B12, Confounder.class))
        .contains(Confounders.ACTIVE_B12_LOWERED_BY_TCN2_VARIANT);
    assertThat(KNOWN.about(Symptoms.VISUAL_LOSS, DangerSign.class))
        .containsExactly(DangerSigns.DANGER_VISION, DangerSigns.DANGER_PRESSURE_IN_PREGNANCY);
    assertThat(KNOWN.about(Symptoms.LOSS_OF_SMELL, Frequency.class))
        .containsExactly(Frequencies.LOSS_OF_SMELL_IN_39);
    assertThat(KNOWN.about(OURS, Confounder.class)).isEmpty();
  }

  @Test
  void what_waits_for_a_reviewer_is_listed() {
    assertThat(KNOWN.provisional())
        .isNotEmpty()
        .allMatch(Fact::provisional)
        .contains(Causes.WHIPPLE_DISEASE)
        .doesNotContain(Symptoms.GLOSSITIS);
    assertThat(Causes.WHIPPLE_DISEASE.confirmation()).isEqualTo(Confirmation.PROVISIONAL);
    assertThat(Symptoms.GLOSSITIS.confirmation()).isEqualTo(Confirmation.INDEPENDENTLY_CONFIRMED);
  }

  @Test
  void caller_adds_facts_and_codes_of_his_own() {
    Code code = Code.of(CodeSystem.ICD_10, "K99.1", "Our own");
    KnowledgeBase ours = KNOWN.toBuilder().add(OURS).addCode(OURS, code).build();
    assertThat(ours.get("our-condition")).isEqualTo(OURS);
    assertThat(ours.search("house special").get(0).fact()).isEqualTo(OURS);
    assertThat(ours.codes(OURS)).containsExactly(code);
    assertThat(ours.find(CodeSystem.ICD_10, "K991").get(0).fact()).isEqualTo(OURS);
    assertThat(ours.causesOf(OURS)).contains(Causes.COELIAC_DISEASE);
    assertThat(ours.all()).hasSize(KNOWN.all().size() + 1);
    assertThat(ours.toBuilder().build().codes(OURS)).containsExactly(code);
    assertThat(KNOWN.find("our-condition")).isEmpty();
  }

  @Test
  void fact_of_a_callers_own_is_held_to_the_same_checks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().add(Conditions.COELIAC_DISEASE))
        .withMessage(
            "the id of a fact must be its own but \"coeliac-disease\" is that of coeliac disease");
    Condition dangling =
        Condition.builder()
            .id("dangling")
            .name("dangling")
            .addWider(OURS)
            .addCitation(CLINIC.at("page 1", Confirmation.READ_ONCE))
            .build();
    KnowledgeBase.Builder builder = KNOWN.toBuilder().add(dangling);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "dangling must name facts that were added, as they were added, but names \"our-condition\"");
    Code code = Code.of(CodeSystem.ICD_10, "K99.1", "Our own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().addCode(OURS, code))
        .withMessage("a code must be of a fact that was added but was of our-condition");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().add(OURS).addCode(OURS, code).addCode(OURS, code))
        .withMessage("our-condition must have a code once but has ICD-10 K99.1 Our own");
    Code known = KNOWN.codes(Symptoms.GLOSSITIS).get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().addCode(Symptoms.GLOSSITIS, known))
        .withMessageStartingWith("glossitis must have a code once but has ");
  }

  @Test
  void retired_id_leads_to_its_successor() {
    KnowledgeBase later = KNOWN.toBuilder().retire("sprue-of-old", "tropical-sprue").build();
    assertThat(later.get("sprue-of-old")).isEqualTo(Conditions.TROPICAL_SPRUE);
    assertThat(later.toBuilder().build().get("sprue-of-old")).isEqualTo(Conditions.TROPICAL_SPRUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().retire("tropical-sprue", "coeliac-disease"))
        .withMessage("a retired id must not be in use but \"tropical-sprue\" is");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().retire("sprue-of-old", "nothing"))
        .withMessage("the successor of \"sprue-of-old\" must be known but was \"nothing\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.toBuilder().retire("our-condition", "coeliac-disease").add(OURS))
        .withMessage("the id of a fact must not be one that was retired but was \"our-condition\"");
  }

  @Test
  void dictionary_of_the_caller_is_asked_for_what_the_library_does_not_know() {
    List<String> asked = new ArrayList<>();
    KnowledgeBase ours =
        KNOWN.toBuilder()
            .resolver(
                (system, code) -> {
                  asked.add(system + " " + code);
                  return code.equals("4711") ? List.of(Medicines.METFORMIN) : List.of();
                })
            .build();
    assertThat(ours.find("urn:national-list", "4711"))
        .containsExactly(new Match<>(Medicines.METFORMIN, Match.Kind.PRODUCT, "4711", false));
    assertThat(ours.find(CodeSystem.RXNORM, "4711")).hasSize(1);
    assertThat(ours.find("urn:national-list", "4712")).isEmpty();
    assertThat(ours.find(CodeSystem.RXNORM, "860975")).hasSize(1);
    assertThat(asked)
        .containsExactly(
            "urn:national-list 4711", CodeSystem.RXNORM.uri() + " 4711", "urn:national-list 4712");
    assertThat(ours.toBuilder().build().find("urn:national-list", "4711")).hasSize(1);
    KnowledgeBase conditions =
        KNOWN.toBuilder().resolver((system, code) -> List.of(Conditions.COELIAC_DISEASE)).build();
    assertThat(conditions.find("urn:read-codes", "J690."))
        .containsExactly(new Match<>(Conditions.COELIAC_DISEASE, Match.Kind.EXACT, "J690.", false));
    assertThat(KNOWN.find("urn:national-list", "4711")).isEmpty();
  }

  @Test
  void threads_see_one_and_the_same_answer() throws Exception {
    KnowledgeBase fresh = KNOWN.toBuilder().build();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Object>>> calls = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        calls.add(
            () ->
                List.of(
                    fresh.search("tingling"),
                    fresh.find(CodeSystem.ICD_10, "E53.8"),
                    fresh.codes(Symptoms.GLOSSITIS),
                    fresh.causesOf(Symptoms.DIARRHOEA)));
      }
      List<Object> first = null;
      for (Future<List<Object>> answer : threads.invokeAll(calls)) {
        first = first == null ? answer.get() : first;
        assertThat(answer.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void knowledge_base_says_what_it_is_in_a_line() {
    assertThat(KNOWN).hasToString("knowledge base of " + KNOWN.all().size() + " facts");
    assertThat(KNOWN.search("pins and needles").get(0))
        .hasToString("paraesthesia (synonym: pins and needles)");
  }

  @Test
  void kind_of_a_fact_is_the_one_that_is_asked_for() {
    assertThat(Causes.VEGAN_DIET.type()).isEqualTo(Cause.class);
    assertThat(Medicines.PROTON_PUMP_INHIBITORS.type()).isEqualTo(Medicine.class);
    for (Fact fact : KNOWN.all()) {
      assertThat(KNOWN.get(fact.type(), fact.id())).isEqualTo(fact);
    }
  }

  /** Cited by rules, and by no fact. */
  private static final Set<String> OF_RULES_ONLY =
      Set.of("elia-1998", "sps-pregnancy", "ggc-covid-2020", "swl-pathology", "heft-pathology");

  @Test
  void kinds_of_facts_are_all_there() {
    assertThat(KNOWN.all(LabTest.class)).contains(LabTests.TOTAL_B12);
    assertThat(KNOWN.all(Treatment.class)).hasSizeGreaterThanOrEqualTo(30);
    assertThat(KNOWN.all(MedicineEffect.class)).contains(MedicineEffects.METFORMIN_LOWERS_B12);
    assertThat(KNOWN.sources())
        .doesNotHaveDuplicates()
        .containsAll(
            Sources.all().stream().filter(source -> !OF_RULES_ONLY.contains(source.id())).toList());
  }
}
