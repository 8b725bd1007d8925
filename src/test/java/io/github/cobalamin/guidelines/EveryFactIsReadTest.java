// Long: the patients beside whom a fact may tell something.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What is on record and changes nothing, letter for letter, of none of these patients, was known
 * and is read by nobody: it is listed here with the reason, or is a fault.
 */
class EveryFactIsReadTest {
  private static final List<Supplier<Patient.Builder>> PATIENTS =
      List.of(
          () ->
              woman(50)
                  .addPresent(Symptoms.FATIGUE, Symptoms.NUMBNESS)
                  .addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
          () -> Patient.builder().age(Age.months(9)).addPresent(RiskFactors.DEFICIENT_MOTHER),
          () -> woman(50),
          () ->
              woman(50)
                  .addPresent(Symptoms.FATIGUE)
                  .addResult(result(LabTests.TOTAL_B12, "150 ng/L")),
          () ->
              man(70)
                  .addPresent(Symptoms.ATAXIA, Symptoms.VISUAL_ACUITY_LOSS, Symptoms.FATIGUE)
                  .addResult(result(LabTests.TOTAL_B12, "210 ng/L"))
                  .addResult(result(LabTests.ACTIVE_B12, "20 pmol/L"))
                  .addResult(result(LabTests.HAEMOGLOBIN, "88 g/L"))
                  .addResult(result(LabTests.MCV, "110 fL"))
                  .addResult(result(LabTests.PLATELETS, "90 x10^9/L"))
                  .addResult(result(LabTests.NEUTROPHILS, "1.2 x10^9/L"))
                  .addResult(result(LabTests.POTASSIUM, "2.9 mmol/L"))
                  .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
                  .addResult(result(LabTests.HOMOCYSTEINE, "25 umol/L"))
                  .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
          () ->
              woman(50)
                  .addPresent(Symptoms.MACROCYTIC_ANAEMIA, Symptoms.REDUCED_PROPRIOCEPTION)
                  .addResult(result(LabTests.TOTAL_B12, "800 ng/L")),
          () ->
              woman(30)
                  .pregnant()
                  .addResult(result(LabTests.PLATELETS, "70 x10^9/L"))
                  .addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
          () -> man(70).addResult(result(LabTests.ACTIVE_B12, "20 pmol/L")),
          () -> man(70).addResult(result(LabTests.HOMOCYSTEINE, "25 umol/L")),
          () ->
              man(40)
                  .addHistory(History.of(RiskFactors.VEGAN_DIET).since(Vignette.DAY.minusMonths(6)))
                  .addResult(result(LabTests.HAEMOGLOBIN, "95 g/L"))
                  .addResult(result(LabTests.NEUTROPHILS, "1.2 x10^9/L"))
                  .addResult(result(LabTests.TOTAL_B12, "150 ng/L")),
          () ->
              Patient.builder()
                  .age(Age.years(8))
                  .addPresent(Symptoms.SEIZURES, RiskFactors.VEGAN_DIET)
                  .addResult(result(LabTests.NEUTROPHILS, "0.9 x10^9/L")));

  /** Decisions, section 8: a sign that no source links more closely with B12 moves nothing. */
  private static final Set<String> TOO_COMMON =
      Set.of(
          "abdominal-bloating",
          "abdominal-pain",
          "constipation",
          "dizziness",
          "hair-changes",
          "headache",
          "loss-of-appetite",
          "loss-of-smell",
          "nail-changes",
          "oedema",
          "orthostatic-hypotension",
          "restless-legs",
          "sleep-disturbance",
          "taste-disturbance",
          "tinnitus",
          "urticaria");

  /** Goes with deficiency or follows it, and a count, a level or the tongue tells more of it. */
  private static final Set<String> TOLD_BY_MORE =
      Set.of(
          "angular-cheilitis",
          "burning-mouth",
          "dysplastic-film",
          "infertility",
          "jaundice",
          "menstruation",
          "mouth-ulcers",
          "neural-tube-defect",
          "recurrent-miscarriage");

  /** How somebody lives or is treated, which is kept for whoever reads the record. */
  private static final Set<String> KEPT = Set.of("housebound", "self-injection", "thiamine");

  /** No effect on vitamin B12 was found in print, nor one that bars a treatment. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "acetylsalicylic-acid",
          "aminoglycosides",
          "antiplatelets",
          "clopidogrel",
          "dipyridamole",
          "dulaglutide",
          "exenatide",
          "glp-1-receptor-agonists",
          "levetiracetam",
          "liraglutide",
          "prasugrel",
          "semaglutide",
          "ticagrelor",
          "tirzepatide");

  /** Read beside what it belongs to, which none of these patients has. */
  private static final Set<String> OF_A_PAIR =
      Set.of(
          "adamts13-activity",
          "body-temperature",
          "c-reactive-protein",
          "diastolic-blood-pressure",
          "direct-antiglobulin-test",
          "gastrin",
          "glucose",
          "pepsinogen-i",
          "systolic-blood-pressure",
          "urine-protein",
          "urine-protein-per-creatinine");

  /** Kept for whoever reads the record: a count, a level or another test tells more of it. */
  private static final Set<String> MEASURED_BESIDE =
      Set.of(
          "active-b12-after-test-dose",
          "albumin",
          "alkaline-phosphatase",
          "magnesium",
          "mch",
          "mchc",
          "methionine",
          "phosphate",
          "red-cell-count",
          "thyroid-peroxidase-antibody",
          "transferrin-saturation",
          "unsaturated-b12-binding-capacity");

  /** Would explain what is on record, and no rule reads it yet. */
  private static final Set<String> RESULTS_NOT_YET =
      Set.of("macrocytes-on-film", "vitamin-b6", "vitamin-e");

  /** A caution for laboratories, which no rule reads yet. */
  private static final Set<String> NOT_YET = Set.of("macro-b12");

  @Test
  void every_fact_changes_something_or_is_listed_with_the_reason() {
    Set<String> listed = new HashSet<>();
    List.of(TOO_COMMON, TOLD_BY_MORE, KEPT, WITHOUT_EFFECT, NOT_YET).forEach(listed::addAll);
    List<String> before = new ArrayList<>();
    PATIENTS.forEach(each -> before.add(told(each.get())));
    List<String> unread = new ArrayList<>();
    int asked = 0;
    for (Fact fact : KnowledgeBase.standard().all()) {
      boolean taken = fact instanceof Medicine medicine && medicine.cobalamin().isEmpty();
      if (fact instanceof Clue || taken) {
        asked++;
        if (!isRead(fact, before) && !listed.contains(fact.id())) {
          unread.add(fact.id());
        }
      }
    }

    assertThat(unread).isEmpty();
    assertThat(asked).isGreaterThan(400);
  }

  /** What is alarming of a test, in the laboratory's word. */
  @Test
  void every_alarming_result_changes_something_or_is_listed_with_the_reason() {
    Set<String> listed = new HashSet<>();
    List.of(OF_A_PAIR, MEASURED_BESIDE, RESULTS_NOT_YET).forEach(listed::addAll);
    List<String> before = new ArrayList<>();
    PATIENTS.forEach(each -> before.add(told(each.get())));
    List<String> unread = new ArrayList<>();
    int asked = 0;
    for (LabTest test : KnowledgeBase.standard().all(LabTest.class)) {
      LabResult alarming = LabResult.of(test, test.alarming());
      boolean read = false;
      for (int i = 0; i < before.size() && !read; i++) {
        read = !told(PATIENTS.get(i).get().addResult(alarming)).equals(before.get(i));
      }
      asked++;
      if (!read && !listed.contains(test.id())) {
        unread.add(test.id());
      }
    }

    assertThat(unread).isEmpty();
    assertThat(asked).isGreaterThan(50);
  }

  private static boolean isRead(Fact fact, List<String> before) {
    for (int i = 0; i < before.size(); i++) {
      Patient.Builder who = PATIENTS.get(i).get();
      if (fact instanceof Medicine medicine) {
        who.addMedicine(MedicineUse.of(medicine));
      } else {
        who.addPresent((Clue) fact);
      }
      if (!told(who).equals(before.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static String told(Patient.Builder who) {
    Assessment told = Guidelines.NICE_NG239.assess(who.build(), Vignette.DAY);
    return told.status().text()
        + told.urgency()
        + told.summary().text()
        + told.explanation().text()
        + told.causes();
  }
}
