package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Any two words about a person can be recorded together, or are refused by name; and each of them
 * makes another patient, who prints otherwise and has another fingerprint.
 */
class TogetherTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Condition FOLATE = Conditions.FOLATE_DEFICIENCY;
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  private static final Map<String, UnaryOperator<Patient.Builder>> WORDS = words();

  private static Map<String, UnaryOperator<Patient.Builder>> words() {
    Map<String, UnaryOperator<Patient.Builder>> words = new LinkedHashMap<>();
    words.put("adult", Patient.Builder::adult);
    words.put("age 8", each -> each.age(Age.years(8)));
    words.put("age 40", each -> each.age(Age.years(40)));
    words.put("man", each -> each.sex(Sex.MALE));
    words.put("ethnicity", each -> each.ethnicity(Ethnicity.BLACK));
    words.put("pregnant", Patient.Builder::pregnant);
    words.put("first trimester", each -> each.pregnant(Trimester.FIRST));
    words.put("not pregnant", Patient.Builder::notPregnant);
    words.put("breastfeeding", Patient.Builder::breastfeeding);
    words.put("not breastfeeding", Patient.Builder::notBreastfeeding);
    for (Patient.Part part : Patient.Part.values()) {
      words.put("no other " + part.label(), each -> each.noOther(part));
    }
    for (Clue clue : List.of(Symptoms.ATAXIA, FOLATE, RiskFactors.VEGAN_DIET)) {
      History known = History.of(clue);
      words.put(clue + " present", each -> each.addPresent(clue));
      words.put(clue + " absent", each -> each.addAbsent(clue));
      history(words, known.onset(History.Onset.NEW));
      history(words, known.onset(History.Onset.WORSENING));
      history(words, known.onset(History.Onset.STABLE));
      history(words, known.side(History.Side.ONE_SIDE));
      history(words, known.side(History.Side.BOTH_SIDES));
      history(words, known.since(DAY));
      history(words, known.until(DAY.plusDays(1)));
      history(words, known.until(DAY.minusDays(1)));
    }
    history(words, History.of(FOLATE).past());
    history(words, History.of(FOLATE).past(2019));
    history(words, History.of(Conditions.GASTRECTOMY).measuring("25 cm"));
    history(words, History.of(Symptoms.WEIGHT_LOSS).measuring("12 %"));
    history(words, History.of(Symptoms.WEIGHT_LOSS).measuring("5 %"));
    history(words, History.of(RiskFactors.HARMFUL_ALCOHOL_USE).perWeek("400 g"));
    MedicineUse metformin = MedicineUse.of(Medicines.METFORMIN);
    for (MedicineUse use :
        List.of(
            metformin,
            metformin.ended(),
            metformin.until(YearMonth.of(2020, 1)),
            metformin.since(YearMonth.of(2019, 1)),
            metformin.withDailyDose("1 g"))) {
      words.put("use of " + use, each -> each.addMedicine(use));
    }
    words.put("no metformin", each -> each.addNotTaken(Medicines.METFORMIN));
    for (Replacement given :
        List.of(
            INJECTIONS,
            INJECTIONS.every(90),
            INJECTIONS.lastDose(DAY),
            INJECTIONS.since(DAY),
            INJECTIONS.until(DAY),
            INJECTIONS.toBuilder().missedDoses(Truth.TRUE).build(),
            INJECTIONS.toBuilder().missedDoses(Truth.FALSE).build(),
            INJECTIONS.toBuilder().loadingFinished(Truth.TRUE).build(),
            INJECTIONS.toBuilder().loadingFinished(Truth.FALSE).build(),
            INJECTIONS.toBuilder().multivitamin(true).build(),
            INJECTIONS.toBuilder().response(Replacement.Response.WORSE).build())) {
      words.put("given " + given, each -> each.addReplacement(given));
    }
    Allergy allergy = Allergy.of(Allergen.CYANOCOBALAMIN);
    words.put("allergic", each -> each.addAllergy(Allergen.CYANOCOBALAMIN));
    for (Allergy.Reaction reaction : Allergy.Reaction.values()) {
      words.put(reaction.label(), each -> each.addAllergy(allergy.reaction(reaction)));
    }
    for (Cobalamin form : Cobalamin.values()) {
      words.put("tolerated " + form, each -> each.addAllergy(allergy.tolerating(form)));
    }
    words.put("refused", each -> each.addRefusedRoute(Route.ORAL));
    words.put("failed", each -> each.addFailedRoute(Route.ORAL));
    words.put("result", each -> each.addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L")));
    return words;
  }

  private static void history(Map<String, UnaryOperator<Patient.Builder>> words, History history) {
    words.put("history of " + history, each -> each.addHistory(history));
  }

  @Test
  void any_two_words_can_be_recorded_together_or_are_refused_by_name() {
    int kept = 0;
    List<String> refused = new ArrayList<>();
    for (Map.Entry<String, UnaryOperator<Patient.Builder>> one : WORDS.entrySet()) {
      for (Map.Entry<String, UnaryOperator<Patient.Builder>> other : WORDS.entrySet()) {
        Patient.Builder both = other.getValue().apply(one.getValue().apply(Patient.builder()));
        Patient.Builder again = one.getValue().apply(other.getValue().apply(Patient.builder()));
        String pair = one.getKey() + " and " + other.getKey();
        try {
          Patient patient = both.build();
          boolean replaced = one.getKey().startsWith("age") && other.getKey().startsWith("age");
          if (!replaced) {
            assertThat(again.build()).as(pair).isEqualTo(patient);
          }
          kept++;
        } catch (IllegalArgumentException e) {
          assertThat(e).as(pair).hasMessageContaining(" must ");
          refused.add(pair);
        }
      }
    }

    assertThat(kept).isGreaterThan(6000);
    assertThat(refused)
        .contains(
            "pregnant and not pregnant",
            "not pregnant and first trimester",
            "adult and age 8",
            "ataxia present and ataxia absent",
            "history of ataxia (new) and history of ataxia (stable)")
        .doesNotContain(
            "folate deficiency present and history of folate deficiency (past)",
            "pregnant and man",
            "breastfeeding and age 8",
            "result and given " + INJECTIONS);
  }

  /** Every word of the library with every kind of what can be told, many pairs at random. */
  @Test
  void facts_of_the_library_go_together_or_are_refused_by_name() {
    List<UnaryOperator<Patient.Builder>> words = new ArrayList<>(WORDS.values());
    KnowledgeBase known = KnowledgeBase.standard();
    List<Clue> clues = new ArrayList<>(known.all(Symptom.class));
    clues.addAll(known.all(Condition.class));
    clues.addAll(known.all(RiskFactor.class));
    for (Clue clue : clues) {
      words.add(each -> each.addPresent(clue));
      words.add(each -> each.addAbsent(clue));
      words.add(each -> each.addHistory(History.of(clue).since(DAY).onset(History.Onset.NEW)));
      if (clue instanceof Condition) {
        words.add(each -> each.addHistory(History.of(clue).past(2001)));
      }
    }
    for (Medicine medicine : known.all(Medicine.class)) {
      if (medicine.cobalamin().isEmpty()) {
        words.add(each -> each.addMedicine(MedicineUse.of(medicine).ended()));
        words.add(each -> each.addNotTaken(medicine));
      }
    }
    for (LabTest test : known.all(LabTest.class)) {
      if (!test.possible().isEmpty()) {
        Quantity most = test.possible().get(0).high().orElseThrow();
        words.add(each -> each.addResult(LabResult.of(test, most)));
      }
    }
    SplittableRandom random = new SplittableRandom(205);
    for (int i = 0; i < 20_000; i++) {
      Patient.Builder both =
          words
              .get(random.nextInt(words.size()))
              .apply(words.get(random.nextInt(words.size())).apply(Patient.builder()));
      try {
        Patient patient = both.build();
        if (i % 40 == 0) {
          assertThat(Guidelines.NICE_NG239.assess(patient, Vignette.DAY).verdicts()).isNotEmpty();
        }
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining(" must ");
      }
    }
  }

  @Test
  void each_word_makes_another_patient_with_another_print_and_fingerprint() {
    Map<Patient, String> patients = new LinkedHashMap<>();
    Map<String, String> prints = new LinkedHashMap<>();
    Map<String, String> fingerprints = new LinkedHashMap<>();
    WORDS.forEach(
        (word, add) -> {
          Patient patient = add.apply(Patient.builder()).build();
          String fingerprint =
              Guidelines.NICE_NG239.assess(patient, Vignette.DAY).reviewPacket().fingerprint();

          assertThat(patients.put(patient, word)).as(word).isNull();
          assertThat(prints.put(patient.toString(), word)).as(word).isNull();
          assertThat(fingerprints.put(fingerprint, word)).as(word).isNull();
        });
  }
}
