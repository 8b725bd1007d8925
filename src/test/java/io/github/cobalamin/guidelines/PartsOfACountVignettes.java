package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of a count, of the kidneys or of the folate is not on record, and would decide. */
final class PartsOfACountVignettes {
  private static final String SET =
      "section 5: the bloods of the baseline set that are not on record";
  private static final String HELLP = "section 7: platelets below 100 in pregnancy";
  private static final String KIDNEYS = "section 2: kidneys explain up to 750, any if below 30";
  private static final String FOLATE = "section 5, folate: alone beside a sufficient number";
  private static final String TRANSFUSION =
      "section 6: a sample before the first dose or transfusion beats one after it";
  private static final String OESTROGEN = "row 10: active B12 or methylmalonic acid first";

  private PartsOfACountVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "deficient, and a haemoglobin alone",
        SET,
        deficient().addResult(haemoglobin("88 g/L")),
        "and no haemoglobin either",
        deficient(),
        "treat-5-rest-of-the-count");
    edge(
        all,
        "fragments, and platelets not known",
        SET,
        man(50).addPresent(Symptoms.RED_CELL_FRAGMENTS).addResult(haemoglobin("88 g/L")),
        "no fragments",
        man(50).addResult(haemoglobin("88 g/L")),
        "test-platelets");
    edge(
        all,
        "deficient with an allergy, and no count",
        SET,
        deficient().addAllergy(Allergen.CYANOCOBALAMIN),
        "and without the allergy",
        deficient(),
        "count-where-no-dose-is-given");
    edge(
        all,
        "pregnant with platelets 66, liver not tested",
        HELLP,
        pregnant().addResult(result(LabTests.PLATELETS, "66 x10^9/L")),
        "with platelets 166",
        pregnant().addResult(result(LabTests.PLATELETS, "166 x10^9/L")),
        "test-liver-with-few-platelets-in-pregnancy",
        "test-ldh-with-few-platelets-in-pregnancy");
    edge(
        all,
        "deficient with dementia",
        "section 8: no cause on record, autoimmune gastritis possible",
        deficient().addPresent(RiskFactors.DEMENTIA),
        "with frailty",
        deficient().addPresent(RiskFactors.FRAILTY),
        "cause-nothing-on-record");
    kidneys(all);
    folate(all);
    transfusion(all);
    edge(
        all,
        "well on the pill with a B12 of 166",
        OESTROGEN,
        onThePill("166 ng/L"),
        "with a B12 of 99",
        onThePill("99 ng/L"),
        "treat-5-test-first-on-oestrogen",
        "settle-low-total-on-oestrogen");
    edge(
        all,
        "deficient, with vomiting and alcohol",
        "section 5, thiamine: vomiting with alcohol, and not alone",
        deficient().addPresent(Symptoms.VOMITING, RiskFactors.HARMFUL_ALCOHOL_USE),
        "vomiting alone",
        deficient().addPresent(Symptoms.VOMITING),
        "mind-thiamine-first");
    return all;
  }

  private static void kidneys(List<Vignette> all) {
    edge(
        all,
        "kidney disease in words and a methylmalonic acid of 937",
        KIDNEYS,
        raised().addPresent(Conditions.CHRONIC_KIDNEY_DISEASE),
        "and an eGFR of 45",
        raised().addPresent(Conditions.CHRONIC_KIDNEY_DISEASE).addResult(rate("45")),
        "settle-raised-mma-by-the-filtration-rate");
    edge(
        all,
        "a methylmalonic acid of 937 and an eGFR of 45",
        KIDNEYS,
        raised().addResult(rate("45")),
        "and an eGFR of 25",
        raised().addResult(rate("25")),
        "caution-mma-above-what-kidneys-explain");
    edge(
        all,
        "a methylmalonic acid of 937 on dialysis",
        KIDNEYS,
        raised().addPresent(Conditions.DIALYSIS),
        "with kidney disease",
        raised().addPresent(Conditions.CHRONIC_KIDNEY_DISEASE),
        "caution-mma-and-failing-kidneys");
    edge(
        all,
        "a methylmalonic acid of 937 with kidney disease of unknown rate",
        KIDNEYS,
        raised().addPresent(Conditions.CHRONIC_KIDNEY_DISEASE),
        "of a rate of 45",
        raised().addPresent(Conditions.CHRONIC_KIDNEY_DISEASE).addResult(rate("45")),
        "caution-mma-and-kidneys-of-unknown-rate");
  }

  private static void folate(List<Vignette> all) {
    edge(
        all,
        "megaloblastic anaemia with low folate and B12 420",
        FOLATE,
        folateLow("420 ng/L").addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA),
        "and B12 300",
        folateLow("300 ng/L").addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA),
        "treat-5-folate-alone");
    edge(
        all,
        "low folate and B12 420 with a raised methylmalonic acid",
        FOLATE,
        folateLow("420 ng/L")
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "900 nmol/L")
                    .withReferenceRange("0-280 nmol/L")),
        "without it",
        folateLow("420 ng/L"),
        "treat-5-folate-once-b12-is-settled");
    edge(
        all,
        "low folate and B12 300, well",
        FOLATE,
        folateLow("300 ng/L"),
        "with a normal methylmalonic acid and B12 420",
        folateLow("420 ng/L")
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "150 nmol/L")
                    .withReferenceRange("0-280 nmol/L")),
        "treat-5-folate-once-b12-is-settled",
        "settle-middle-before-folic-acid");
    edge(
        all,
        "low folate and B12 300, well, no injection before",
        FOLATE,
        folateLow("300 ng/L").noOtherReplacement(),
        "while it is injected",
        folateLow("300 ng/L")
            .addReplacement(
                Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                    .since(Vignette.DAY.minusYears(1))
                    .lastDose(Vignette.DAY.minusMonths(1))),
        "treat-5-folate-once-b12-is-settled");
  }

  private static void transfusion(List<Vignette> all) {
    edge(
        all,
        "B12 420 sampled ten days after a transfusion",
        TRANSFUSION,
        sufficient(2).addHistory(transfused(12)),
        "sampled before it",
        sufficient(20).addHistory(transfused(12)),
        "caution-b12-after-transfusion");
    edge(
        all,
        "B12 420 of a sample said to be after a transfusion",
        TRANSFUSION,
        man(50).addResult(result(LabTests.TOTAL_B12, "420 ng/L").afterTransfusion()),
        "after one of two years ago",
        sufficient(2).addHistory(transfused(730)),
        "caution-b12-after-transfusion");
  }

  private static Patient.Builder sufficient(int daysAgo) {
    return man(50)
        .addResult(result(LabTests.TOTAL_B12, "420 ng/L").on(Vignette.DAY.minusDays(daysAgo)));
  }

  private static History transfused(int daysAgo) {
    LocalDate day = Vignette.DAY.minusDays(daysAgo);
    return History.of(Conditions.BLOOD_TRANSFUSION).since(day).until(day);
  }

  private static Patient.Builder folateLow(String total) {
    return man(50)
        .addResult(result(LabTests.SERUM_FOLATE, "0.8 ug/L"))
        .addResult(result(LabTests.TOTAL_B12, total));
  }

  private static Patient.Builder raised() {
    return man(70)
        .addResult(result(LabTests.TOTAL_B12, "247 pg/mL"))
        .addResult(
            result(LabTests.METHYLMALONIC_ACID, "937 nmol/L").withReferenceRange("0-378 nmol/L"));
  }

  private static Patient.Builder onThePill(String total) {
    return woman(24)
        .notPregnant()
        .addMedicine(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES)
        .addResult(result(LabTests.TOTAL_B12, total));
  }

  private static Patient.Builder deficient() {
    return man(50).addResult(result(LabTests.TOTAL_B12, "90 ng/L"));
  }

  private static LabResult haemoglobin(String printed) {
    return result(LabTests.HAEMOGLOBIN, printed);
  }

  private static LabResult rate(String number) {
    return result(LabTests.EGFR, number + " mL/min/1.73 m2");
  }
}
