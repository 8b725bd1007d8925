// Long: a patient on each side of the edge of each.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Results.total;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts in words, results from before a treatment, and what stands alone: all of it is read. */
final class ResultsAsToldVignettes {
  private static final String WORD = "section 2, a stated word: it counts as found";
  private static final String GOES_ON = "law L7: treatment that works goes on";
  private static final String TEST = "law L7: who says protect, or raised, offers the test";
  private static final String ANY_AGE = "section 8: a cause is one at any age";
  private static final LocalDate BEFORE = Vignette.DAY.minusDays(10);

  private ResultsAsToldVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "deficient, and platelets called low",
        WORD,
        deficient().addResult(result(LabTests.PLATELETS, "low")),
        "called normal",
        deficient().addResult(result(LabTests.PLATELETS, "normal")),
        "urgent-deficient-result-with-signs");
    edge(
        all,
        "bleeding, and platelets called low",
        WORD,
        bleeding().addResult(result(LabTests.PLATELETS, "low")),
        "counted as 120",
        bleeding().addResult(result(LabTests.PLATELETS, "120 10^9/L")),
        "urgent-same-day-very-low-platelets",
        "test-platelets");
    edge(
        all,
        "harmful use of alcohol, and 33 degrees",
        "section 5, thiamine: hypothermia, in a number as in a word",
        drinker().addResult(result(LabTests.BODY_TEMPERATURE, "33 C")),
        "36 degrees",
        drinker().addResult(result(LabTests.BODY_TEMPERATURE, "36 C")),
        "treat-5-wernicke-question");
    edge(
        all,
        "methotrexate, and 38.6 degrees",
        "a fever, in a number as in a word",
        man(50)
            .addMedicine(Medicines.METHOTREXATE)
            .addResult(result(LabTests.BODY_TEMPERATURE, "38.6 C")),
        "37 degrees",
        man(50)
            .addMedicine(Medicines.METHOTREXATE)
            .addResult(result(LabTests.BODY_TEMPERATURE, "37 C")),
        "urgent-same-day-medicine-and-marrow");
    edge(
        all,
        "digoxin, and low potassium on record",
        WORD,
        man(50).addMedicine(Medicines.DIGOXIN).addPresent(Conditions.HYPOKALAEMIA),
        "a headache in its place",
        man(50).addMedicine(Medicines.DIGOXIN).addPresent(Symptoms.HEADACHE),
        "urgent-same-day-low-potassium");
    edge(
        all,
        "a lost sense of vibration with pernicious anaemia, B12 500",
        "section 7: an objective sign together with the antibody, or its disease",
        man(50)
            .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Conditions.PERNICIOUS_ANAEMIA)
            .addResult(total("500 ng/L")),
        "with coeliac disease",
        man(50)
            .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Conditions.COELIAC_DISEASE)
            .addResult(total("500 ng/L")),
        "urgent-sign-with-a-marker");
    edge(
        all,
        "haemoglobin called low",
        "section 5: the bloods of the set that are not on record; a word hides how low",
        man(50).addResult(result(LabTests.HAEMOGLOBIN, "low")),
        "counted as 110",
        man(50).addResult(result(LabTests.HAEMOGLOBIN, "110 g/L")),
        "count-of-anaemia-without-a-number");
    edge(
        all,
        "well, deficient years ago, and not treated",
        GOES_ON,
        man(50).addResult(longAgo()),
        "on injections",
        man(50).addResult(longAgo()).addReplacement(injections()),
        "treat-5-sample-first");
    edge(
        all,
        "a low pressure the day after an injection",
        "section 7: after a dose",
        man(50)
            .addPresent(Symptoms.HYPOTENSION)
            .addReplacement(hydroxocobalamin().every(84).lastDose(Vignette.DAY.minusDays(1))),
        "three weeks after it",
        man(50)
            .addPresent(Symptoms.HYPOTENSION)
            .addReplacement(hydroxocobalamin().every(84).lastDose(Vignette.DAY.minusDays(21))),
        "urgent-same-day-reaction-to-a-dose");
    edge(
        all,
        "a wheeze on tablets since a week",
        "section 7: after a dose, and what was borne for long is none",
        wheezing(7),
        "since two years",
        wheezing(730),
        "urgent-same-day-reaction-to-a-dose");
    edge(
        all,
        "a load that has begun, and B12 of after the first injection",
        "what is on record is not asked for",
        begun().addResult(given()),
        "and B12 90 of before it",
        begun().addResult(given(), total("90 ng/L").on(BEFORE).beforeReplacement()),
        "treat-5-sample-from-before-the-load");
    edge(
        all,
        "pernicious anaemia on 350 micrograms by mouth, measured under it",
        "section 5: less than 1 mg a day by mouth is no treatment",
        under("350 ug"),
        "on 1 mg",
        under("1 mg"),
        "treat-5-prophylaxis-for-life");
    edge(
        all,
        "an antibody alone",
        TEST,
        man(50).addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
        "a negative one",
        man(50).addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")),
        "test-with-a-danger",
        "treat-5-sample-before-prophylaxis");
    edge(
        all,
        "a raised homocysteine alone",
        TEST,
        man(50).addResult(result(LabTests.HOMOCYSTEINE, "38 umol/L")),
        "one of 12",
        man(50).addResult(result(LabTests.HOMOCYSTEINE, "12 umol/L")),
        "test-with-a-danger");
    edge(
        all,
        "B12 600, and homocysteine raised alone",
        "row 18: the reason, and row 14's causes",
        man(50).addResult(total("600 ng/L"), Results.homocysteine("38 umol/L")),
        "homocysteine 12",
        man(50).addResult(total("600 ng/L"), Results.homocysteine("12 umol/L")),
        "look-elsewhere-homocysteine");
    edge(
        all,
        "B12 600, and vitamin B12 of which nothing is told",
        "section 2, replacement: a multivitamin of unknown content is none",
        man(50).addResult(total("600 ng/L")).addReplacement(Replacement.builder().build()),
        "a multivitamin",
        man(50)
            .addResult(total("600 ng/L"))
            .addReplacement(Replacement.builder().multivitamin(true).build()),
        "status-1b-replaced");
    edge(
        all,
        "B12 250, and methylmalonic acid raised in urine, with bad kidneys",
        "row 11: raised by the laboratory, and kidneys do not explain the ratio in urine",
        kidneys().addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "raised")),
        "normal in urine",
        kidneys().addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "normal")),
        "status-11-middle-mma-raised");
    edge(
        all,
        "a biopsy of the stomach that shows gastritis",
        "section 2, a suspected cause for life: the test that settles it is named",
        man(50).addResult(result(LabTests.GASTRIC_BODY_BIOPSY, "positive")),
        "that shows none",
        man(50).addResult(result(LabTests.GASTRIC_BODY_BIOPSY, "negative")),
        "cause-biopsy-of-the-stomach",
        "ng239-consider-intrinsic-factor-antibody");
    edge(
        all,
        "B12 1500, of which precipitation leaves little",
        "law L1: an artefact on a reassuring result does not reassure",
        man(50).addResult(total("1500 ng/L"), result(LabTests.B12_RECOVERY_AFTER_PEG, "low")),
        "leaves what is usual",
        man(50).addResult(total("1500 ng/L"), result(LabTests.B12_RECOVERY_AFTER_PEG, "normal")),
        "high-b12-of-macro-b12");
    return all;
  }

  /** Under 16: what tests say of a cause, and methylmalonic acid alone. */
  static List<Vignette> ofChildren() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "eight years, coeliac serology positive",
        ANY_AGE,
        child().addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "positive")),
        "negative",
        child().addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "negative")),
        "cause-coeliac-serology");
    edge(
        all,
        "eight years, intrinsic-factor antibody positive",
        ANY_AGE,
        child().addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
        "negative",
        child().addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")),
        "cause-intrinsic-factor-antibody");
    edge(
        all,
        "eight years, methylmalonic acid raised in urine alone",
        "a raised metabolite is evidence in a child as in an adult",
        child().addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "raised")),
        "not raised",
        child().addResult(result(LabTests.URINE_METHYLMALONIC_ACID, "normal")),
        "urgent-child-methylmalonic-acid",
        "child-sample-homocysteine");
    edge(
        all,
        "eight years, methylmalonic acid 760 without a range",
        "beyond every published limit",
        child().addResult(result(LabTests.METHYLMALONIC_ACID, "760 nmol/L")),
        "740",
        child().addResult(result(LabTests.METHYLMALONIC_ACID, "740 nmol/L")),
        "urgent-child-methylmalonic-acid");
    edge(
        all,
        "eight years, an eating disorder and eye movements that are disturbed",
        "section 5, thiamine: at any age",
        child().addPresent(RiskFactors.EATING_DISORDER, Symptoms.EYE_MOVEMENT_DISORDER),
        "headache in place of the eyes",
        child().addPresent(RiskFactors.EATING_DISORDER, Symptoms.HEADACHE),
        "treat-5-wernicke-question");
    edge(
        all,
        "fourteen years and well, nitrous oxide",
        "section 8: it is not to be used again",
        youth().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
        "smoking in its place",
        youth().addPresent(RiskFactors.SMOKING),
        "no-more-nitrous-oxide");
    edge(
        all,
        "fifteen years and pregnant, B12 90",
        "section 7: pregnant and so low is urgent, well or not",
        pregnantYouth().addResult(total("90 ng/L")),
        "B12 110",
        pregnantYouth().addResult(total("110 ng/L")),
        "urgent-deficient-result-with-signs");
    edge(
        all,
        "eight years, petechiae",
        "section 7, under 16: the same day, with a count",
        child().addPresent(Symptoms.PETECHIAE),
        "a headache in their place",
        child().addPresent(Symptoms.HEADACHE),
        "child-sample-count");
    return all;
  }

  private static Patient.Builder pregnantYouth() {
    return Patient.builder().age(Age.years(15)).sex(Sex.FEMALE).pregnant();
  }

  private static Patient.Builder youth() {
    return Patient.builder().age(Age.years(14)).noOtherSymptoms();
  }

  private static Patient.Builder kidneys() {
    return man(50)
        .addResult(total("250 ng/L"), Results.mmaInRange("600 nmol/L"), Results.egfr("40"));
  }

  private static Patient.Builder child() {
    return Patient.builder().age(Age.years(8));
  }

  private static Patient.Builder deficient() {
    return man(50).addResult(total("90 ng/L"));
  }

  private static Patient.Builder drinker() {
    return man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE);
  }

  private static Patient.Builder bleeding() {
    return man(50).addPresent(Symptoms.BLEEDING).addResult(result(LabTests.HAEMOGLOBIN, "110 g/L"));
  }

  private static LabResult longAgo() {
    return total("120 ng/L").on(Vignette.DAY.minusYears(6)).beforeReplacement();
  }

  private static LabResult given() {
    return total("1500 ng/L").on(Vignette.DAY).duringReplacement();
  }

  private static Replacement injections() {
    return hydroxocobalamin()
        .since(Vignette.DAY.minusYears(5))
        .every(84)
        .lastDose(Vignette.DAY.minusDays(30));
  }

  private static Patient.Builder wheezing(int days) {
    return man(50)
        .addPresent(Symptoms.WHEEZE)
        .addReplacement(
            Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
                .every(1)
                .since(Vignette.DAY.minusDays(days)));
  }

  private static Patient.Builder under(String dose) {
    return man(50)
        .addPresent(Conditions.PERNICIOUS_ANAEMIA)
        .addResult(total("420 ng/L").duringReplacement())
        .addReplacement(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, dose).every(1));
  }

  private static Patient.Builder begun() {
    return man(50)
        .addPresent(Symptoms.FATIGUE)
        .addReplacement(hydroxocobalamin().since(Vignette.DAY.minusDays(4)));
  }

  private static Replacement hydroxocobalamin() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  }
}
