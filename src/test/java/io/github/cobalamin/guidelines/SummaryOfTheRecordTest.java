package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Summary;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands on a record and is not vitamin B12's is named, and what is nobody's is not. */
class SummaryOfTheRecordTest {
  private static final LocalDate DAY = SummaryPatients.DAY;
  private static final int PATIENTS = Behaviour.share(3000);

  /** From here a summary has no room for three words more. */
  private static final int FULL = 885;

  private static final Pattern FOLATE =
      Pattern.compile("low folate|[Ff]olate (?:<?\\d|low|is low)");

  /** Rows of the status that read a metabolite which something else explains. */
  private static final Set<String> BY_A_METABOLITE =
      Set.of(
          "status-13b-middle-mma-raised-by-something-else",
          "status-18a-sufficient-metabolite-raised-not-well",
          "status-18b-sufficient-metabolite-raised",
          "status-22-no-b12-metabolites");

  private static String line(Patient.Builder patient, String key) {
    Assessment assessment = Guidelines.NICE_NG239.assess(patient.build(), DAY);
    assertThat(SummaryRules.broken(assessment)).as(assessment.summary().text()).isEmpty();
    return SummaryRules.line(assessment.summary(), key).orElse("");
  }

  private static Patient.Builder low() {
    return man(50).addResult(result(LabTests.TOTAL_B12, "120 ng/L"));
  }

  private static Patient.Builder with(Patient.Builder patient, LabTest test, String value) {
    return patient.addResult(result(test, value));
  }

  @Test
  void a_result_far_from_its_range_is_named_with_its_value() {
    assertThat(line(with(low(), LabTests.MAGNESIUM, "0.3 mmol/L"), "else"))
        .isEqualTo(
            "Magnesium 0.3 mmol/L (undated) is far from its range by another cause, so check it today.");
    assertThat(line(with(low(), LabTests.POTASSIUM, "5.6 mmol/L"), "else")).isEmpty();
    assertThat(line(with(low(), LabTests.POTASSIUM, "6.8 mmol/L"), "urgency")).contains("6.8");
    assertThat(line(with(low(), LabTests.POTASSIUM, "6.8 mmol/L"), "else")).isEmpty();
    assertThat(line(with(low(), LabTests.ALANINE_AMINOTRANSFERASE, "1200 U/L"), "else"))
        .startsWith("Alanine aminotransferase 1200 U/L");
    assertThat(line(low().addPresent(Conditions.ACUTE_KIDNEY_INJURY), "else"))
        .startsWith("Acute kidney injury is on record");
  }

  @Test
  void it_does_not_hide_what_looks_the_same_as_the_danger() {
    Patient.Builder cord =
        low().addPresent(Symptoms.ATAXIA, Symptoms.REDUCED_PROPRIOCEPTION, Symptoms.PARAESTHESIA);

    assertThat(line(with(cord, LabTests.MAGNESIUM, "0.3 mmol/L"), "else"))
        .startsWith("Magnesium 0.3 mmol/L");
    assertThat(line(low().addPresent(Symptoms.ATAXIA, Symptoms.REDUCED_PROPRIOCEPTION), "else"))
        .isEqualTo("Copper deficiency or cord compression can look the same.");
  }

  @Test
  void what_coeliac_serology_asks_for_is_said_also_where_it_shows_the_cause() {
    String positive = "positive";
    assertThat(
            line(
                with(
                    with(man(40), LabTests.TOTAL_B12, "480 ng/L"),
                    LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
                    positive),
                "else"))
        .startsWith("Positive coeliac serology goes to a specialist before gluten is left out");
    Patient.Builder deficient = with(low(), LabTests.TISSUE_TRANSGLUTAMINASE_IGA, positive);

    assertThat(line(deficient, "cause")).contains("oeliac disease is the likely cause");
    assertThat(line(deficient, "else")).contains("before gluten is left out");
    assertThat(line(deficient.addPresent(Conditions.PERNICIOUS_ANAEMIA), "else"))
        .contains("oeliac serology");
  }

  @Test
  void copper_iron_and_an_inborn_error_are_named() {
    assertThat(
            line(
                with(low().addMedicine(Medicines.ZINC_SALTS), LabTests.CAERULOPLASMIN, "low"),
                "else"))
        .startsWith("Zinc that is taken lowers copper");
    assertThat(line(with(low(), LabTests.COPPER, "low"), "else")).startsWith("Low copper");
    assertThat(line(low().addPresent(Conditions.IRON_DEFICIENCY), "else"))
        .startsWith("Low iron causes anaemia and tiredness by itself");
    assertThat(
            line(
                with(man(30), LabTests.TOTAL_B12, "300 ng/L")
                    .addPresent(Conditions.METHYLMALONIC_ACIDAEMIA),
                "else"))
        .startsWith("In an inborn error a normal B12 excludes nothing");
  }

  @Test
  void homocystinuria_is_named_where_nothing_else_explains_so_much() {
    Patient.Builder middle = with(man(30), LabTests.TOTAL_B12, "300 ng/L");

    assertThat(line(with(middle, LabTests.HOMOCYSTEINE, "120 umol/L"), "else"))
        .contains("omocystinuria");
    assertThat(
            line(
                with(
                    with(man(30), LabTests.TOTAL_B12, "300 ng/L"),
                    LabTests.HOMOCYSTEINE,
                    "86 umol/L"),
                "else"))
        .doesNotContain("omocystinuria");
    assertThat(line(with(low(), LabTests.HOMOCYSTEINE, "120 umol/L"), "else"))
        .doesNotContain("omocystinuria");
  }

  @Test
  void what_cannot_be_is_said_to_contradict_itself() {
    assertThat(line(low().pregnant(), "else"))
        .startsWith("The sex and the pregnancy on record contradict each other");
    assertThat(
            line(
                Patient.builder()
                    .age(Age.years(75))
                    .sex(Sex.FEMALE)
                    .pregnant()
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
                "else"))
        .startsWith("The age and the pregnancy on record contradict each other");
    assertThat(
            line(with(low(), LabTests.HAEMOGLOBIN, "150 g/L").addPresent(Symptoms.ANAEMIA), "else"))
        .startsWith("What was stated and what the results show contradict each other");
    assertThat(
            line(with(low(), LabTests.HAEMOGLOBIN, "95 g/L").addPresent(Symptoms.ANAEMIA), "else"))
        .doesNotContain("contradict");
  }

  @Test
  void gas_does_not_close_the_search_for_what_lowered_the_level() {
    Patient.Builder gas = low().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE);

    assertThat(line(gas, "else"))
        .isEqualTo("The gas inactivates vitamin B12, so find what lowered its level too.");
    assertThat(
            line(
                gas.addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(9))),
                "else"))
        .doesNotContain("lowered");
  }

  @Test
  void dialysis_alone_gives_no_thiamine() {
    assertThat(line(low().addPresent(Conditions.DIALYSIS), "first")).isEmpty();
    assertThat(line(low().addPresent(Conditions.DIALYSIS, Symptoms.DELIRIUM), "first"))
        .startsWith("Give thiamine by injection today");
  }

  @Test
  void what_settles_it_comes_before_other_tests() {
    Patient.Builder large =
        with(with(man(75), LabTests.HAEMOGLOBIN, "85 g/L"), LabTests.MCV, "105 fL");

    assertThat(line(large, "test")).startsWith("Use judgement on total or active B12; test folate");
    assertThat(
            line(
                with(with(notPregnant(), LabTests.MCV, "104 fL"), LabTests.TOTAL_B12, "240 ng/L")
                    .addPresent(Symptoms.FATIGUE),
                "test"))
        .startsWith("Consider methylmalonic acid; test folate");
  }

  @Test
  void what_nothing_speaks_for_is_said_in_a_word() {
    assertThat(line(low(), "cause"))
        .isEqualTo("The cause is not known; autoimmune gastritis is possible.");
    assertThat(line(with(low(), LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"), "cause"))
        .isEqualTo(
            "The cause is not known; autoimmune gastritis is possible, and a negative intrinsic-factor antibody does not exclude gastritis.");
    assertThat(line(with(low(), LabTests.FERRITIN, "8 ug/L"), "cause"))
        .isEqualTo(
            "The cause is not known; coeliac disease and autoimmune gastritis are possible.");
  }

  @Test
  void a_hint_of_gastritis_makes_no_offer_less() {
    assertThat(line(low(), "give")).startsWith("Once blood is taken, offer hydroxocobalamin");
    assertThat(line(with(low(), LabTests.PARIETAL_CELL_ANTIBODY, "positive"), "give"))
        .startsWith("Once blood is taken, offer hydroxocobalamin");
  }

  @Test
  void the_form_that_was_tolerated_goes_on_and_loads_again() {
    Patient.Builder again =
        low()
            .addPresent(Symptoms.FATIGUE)
            .addAllergy(
                Allergy.of(Allergen.HYDROXOCOBALAMIN)
                    .reaction(Allergy.Reaction.IMMEDIATE)
                    .tolerating(Cobalamin.CYANOCOBALAMIN))
            .addReplacement(
                Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                    .every(60)
                    .since(DAY.minusYears(2))
                    .lastDose(DAY.minusDays(20)));

    assertThat(line(again, "give"))
        .isEqualTo(
            "Carry on with cyanocobalamin 1 mg intramuscularly, the form that was tolerated, and load again with it on the allergy clinic's word today.");
  }

  @Test
  void a_metabolite_that_decides_is_said() {
    Patient.Builder raised =
        man(30)
            .addResult(result(LabTests.TOTAL_B12, "230 ng/L"))
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "0.9 umol/L")
                    .withReferenceRange("<0.28 umol/L"))
            .addResult(result(LabTests.EGFR, "95 mL/min/1.73 m2"));

    assertThat(line(raised, "status"))
        .isEqualTo(
            "Vitamin B12 deficiency is confirmed: total B12 230 ng/L (undated); methylmalonic acid 0.9 micromol/L (undated) is above 0.28 micromol/L.");
  }

  @Test
  void whoever_drinks_is_asked_for_signs_of_lacking_thiamine() {
    String question = "Ask first: is there confusion, double vision or unsteadiness?";

    assertThat(line(low().addPresent(RiskFactors.HARMFUL_ALCOHOL_USE), "ask"))
        .isIn(
            question,
            "Ask first: is there numbness, weakness, unsteadiness or trouble in walking?");
    assertThat(
            line(
                with(man(54), LabTests.TOTAL_B12, "420 ng/L")
                    .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE),
                "ask"))
        .isEqualTo(question);
    assertThat(line(with(man(54), LabTests.TOTAL_B12, "420 ng/L"), "ask")).isNotEqualTo(question);
  }

  /** Whatever else is on record, a danger that vitamin B12 does not explain is not left out. */
  @Test
  void a_danger_is_named_beside_every_condition_and_risk_factor() {
    List<Clue> beside = new ArrayList<>(KnowledgeBase.standard().all(Condition.class));
    beside.addAll(KnowledgeBase.standard().all(RiskFactor.class));
    List<String> hidden = new ArrayList<>();
    for (Clue clue : beside) {
      if (clue.equals(Conditions.ACUTE_KIDNEY_INJURY)) {
        continue;
      }
      Patient patient = low().addPresent(clue, Conditions.ACUTE_KIDNEY_INJURY).build();
      Summary summary = Guidelines.NICE_NG239.assess(patient, DAY).summary();
      if (!summary.text().contains("Acute kidney injury is on record")) {
        hidden.add(clue + ": " + summary.text());
      }
    }

    assertThat(beside).hasSizeGreaterThan(100);
    assertThat(hidden).isEmpty();
  }

  @Test
  void a_man_who_is_said_to_breastfeed_is_asked_what_is_meant() {
    assertThat(line(with(man(30).breastfeeding(), LabTests.TOTAL_B12, "120 ng/L"), "else"))
        .contains("reastfeeding is stated of a man, so check the record");
  }

  @Test
  void several_of_a_kind_are_on_record() {
    assertThat(Print.is("falls from impaired balance")).endsWith(" are");
    assertThat(Print.is("loss of vibration sense at the toes only")).endsWith(" is");
    assertThat(Print.is("type 1 diabetes")).endsWith(" is");
    assertThat(Print.is("absent ankle reflexes")).endsWith(" are");
    assertThat(
            line(
                with(
                    man(50).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES, Symptoms.NUMBNESS),
                    LabTests.TOTAL_B12,
                    "480 ng/L"),
                "status"))
        .contains("absent ankle reflexes are on record");
  }

  @Test
  void of_two_tests_that_go_together_only_what_is_not_on_record_is_asked_for() {
    assertThat(line(low(), "test")).isEqualTo("Test tissue transglutaminase IgA with total IgA.");
    assertThat(line(with(low(), LabTests.TOTAL_IGA, "normal"), "test"))
        .isEqualTo("Test tissue transglutaminase IgA.");
  }

  @Test
  void thiamine_long_after_an_operation_for_weight_has_a_reason() {
    for (Condition operation : List.of(Conditions.GASTRIC_BYPASS, Conditions.SLEEVE_GASTRECTOMY)) {
      History history = History.of(operation).since(DAY.minusYears(10));
      assertThat(line(low().addHistory(history), "first")).isEmpty();
      assertThat(line(low().addHistory(history).addPresent(Symptoms.GLOSSITIS), "first")).isEmpty();
      for (Clue reason : List.of(Symptoms.NUMBNESS, Symptoms.VOMITING, Symptoms.WEIGHT_LOSS)) {
        assertThat(line(low().addHistory(history).addPresent(reason), "first"))
            .as("%s", reason)
            .startsWith("Give thiamine first, before any glucose");
      }
      assertThat(line(low().addHistory(History.of(operation).since(DAY.minusMonths(3))), "first"))
          .startsWith("Give thiamine first, before any glucose");
    }
  }

  /** It is treated beside the deficiency, and so in no summary cut away. */
  @Test
  void a_low_folate_is_named_wherever_deficiency_is_shown() {
    List<String> silent = new ArrayList<>();
    int low = 0;
    for (Patient patient : people()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      Classification status = assessment.status().classification();
      boolean shown = status == Classification.CONFIRMED || status == Classification.PROBABLE;
      if (shown && holds(assessment, "treat-5-folate-with-or-after-b12")) {
        low++;
        String said = assessment.summary().text();
        if (!FOLATE.matcher(said).find() && said.length() < FULL) {
          silent.add(patient + "\n" + said);
        }
      }
    }

    assertThat(low).isGreaterThan(20);
    assertThat(silent).isEmpty();
  }

  @Test
  void kidneys_are_named_beside_a_metabolite_that_they_explain() {
    List<String> silent = new ArrayList<>();
    int explained = 0;
    for (Patient patient : people()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      String decided = assessment.status().decidedBy().map(each -> each.rule().id()).orElse("");
      if (BY_A_METABOLITE.contains(decided) && holds(assessment, "caution-mma-and-kidney")) {
        explained++;
        boolean another =
            assessment.summary().sentences().stream()
                .anyMatch(each -> each.key().equals("else")); // it has room for one or two
        String said = another ? assessment.explanation().text() : assessment.summary().text();
        if (!said.toLowerCase(Locale.ROOT).contains("kidney")) {
          silent.add(patient + "\n" + assessment.summary().text());
        }
      }
    }

    assertThat(explained).isGreaterThan(10);
    assertThat(silent).isEmpty();
  }

  /** What was looked for and not found is neither possible nor looked for again. */
  @Test
  void a_gastritis_that_was_looked_for_is_not_searched_again() {
    int searched = 0;
    for (Patient patient : people()) {
      boolean open =
          patient.latest(LabTests.INTRINSIC_FACTOR_ANTIBODY).isEmpty()
              && patient.latest(LabTests.GASTRIN).isEmpty();
      if (!open || !holds(assessed(patient.toBuilder()), "cause-nothing-on-record")) {
        continue;
      }
      searched++;
      String said =
          assessed(
                  patient.toBuilder()
                      .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                      .addResult(result(LabTests.GASTRIN, "normal")))
              .summary()
              .text();

      assertThat(said)
          .as("%s", patient)
          .doesNotContain("gastritis is possible", "gastritis are possible", "gastrin")
          .doesNotContain("antibody, ", "parietal-cell antibody");
    }

    assertThat(searched).isGreaterThan(50);
  }

  private static Assessment assessed(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY);
  }

  private static boolean holds(Assessment assessment, String rule) {
    return assessment.verdict(rule).truth() == Truth.TRUE;
  }

  private static List<Patient> people() {
    List<Patient> people = new ArrayList<>();
    Vignettes.all().forEach(each -> people.add(each.patient()));
    WidePatients wide = new WidePatients(20261204);
    for (int i = 0; i < PATIENTS; i++) {
      people.add(wide.next());
    }
    return people;
  }
}
