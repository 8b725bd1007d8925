package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.homocysteine;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.normalMma;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Outcome;
import java.util.List;

/** Row 10a of the status order: low in words. */
final class StatusLowVignettes {

  private StatusLowVignettes() {}

  /** Row 10a. */
  static List<Vignette> lowInWords() {
    return List.of(
        statusOf(
            "B12 low in words and MMA raised",
            "row 10a: MMA raised and not explained: CONFIRMED",
            man(50).addResult(total("low"), raisedMma()),
            CONFIRMED,
            "10a-low-in-words-mma-raised"),
        statusOf(
            "B12 low in words and MMA 471 nmol/L without a range",
            "section 2: above 470 counts as raised in every rule",
            man(50).addResult(total("low"), mma("471 nmol/L")),
            CONFIRMED,
            "10a-low-in-words-mma-raised"),
        statusOf(
            "B12 low in words and MMA 470 nmol/L without a range",
            "section 2: 210 to 470 is read by nobody",
            man(50).addResult(total("low"), mma("470 nmol/L")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "B12 low in words and tired",
            "row 10a: a finding of Box 1 that nothing explains",
            man(50).addPresent(Symptoms.FATIGUE).addResult(total("low")),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
                "B12 low in words and well",
                "row 10a: else as rows 13-16, the number asked for",
                man(50).addResult(total("low")),
                INDETERMINATE,
                "10a-low-in-words")
            .fails("urgent-certain-deficiency-with-signs"),
        statusOf(
            "B12 low in words, tired, with hypothyroidism",
            "row 10a: the thyroid explains it",
            man(50).addPresent(Symptoms.FATIGUE, Conditions.HYPOTHYROIDISM).addResult(total("low")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "B12 low in words, tired, on capecitabine",
            "row 10a: a cytotoxic medicine explains it, whichever it is",
            man(50)
                .addPresent(Symptoms.FATIGUE)
                .addMedicine(Medicines.CAPECITABINE)
                .addResult(total("low")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "B12 low in words, tired, with low folate",
            "row 10a: low folate does not explain: both are treated",
            man(50)
                .addPresent(Symptoms.FATIGUE, Conditions.FOLATE_DEFICIENCY)
                .addResult(total("low")),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words, tired, with MMA normal",
            "row 10a: unless MMA is normal",
            man(50).addPresent(Symptoms.FATIGUE).addResult(total("low"), normalMma()),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "B12 low in words, lost sensation, with MMA normal",
            "row 10a: and there is neither objective sign nor cytopenia",
            man(50)
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS)
                .addResult(total("low"), normalMma()),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words, MMA normal and platelets 99",
            "section 2: cytopenia is platelets < 100",
            man(50).addResult(total("low"), normalMma(), result(LabTests.PLATELETS, "99 10^9/L")),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words, MMA normal and platelets 100",
            "section 2: 100 itself is not below it",
            man(50).addResult(total("low"), normalMma(), result(LabTests.PLATELETS, "100 10^9/L")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "B12 low in words, MMA normal, haemoglobin 99 g/L and platelets 140",
            "section 2: or Hb < 100 with platelets below the range",
            man(50)
                .addResult(
                    total("low"),
                    normalMma(),
                    result(LabTests.HAEMOGLOBIN, "99 g/L"),
                    result(LabTests.PLATELETS, "140 10^9/L")),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words, MMA normal, haemoglobin 100 g/L and platelets 140",
            "section 2: 100 itself is not below it",
            man(50)
                .addResult(
                    total("low"),
                    normalMma(),
                    result(LabTests.HAEMOGLOBIN, "100 g/L"),
                    result(LabTests.PLATELETS, "140 10^9/L")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "B12 low in words and the antibody",
            "row 10a: anti-IF",
            man(50).addResult(total("low"), antibody()),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words after a bypass",
            "row 10a: a cause for life",
            man(50).addPresent(Conditions.GASTRIC_BYPASS).addResult(total("low")),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words and nitrous oxide",
            "row 10a: gas",
            man(22).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE).addResult(total("low")),
            PROBABLE,
            "10a-low-in-words-with-findings"),
        statusOf(
            "B12 low in words, MMA 600 nmol/L, eGFR 45, homocysteine 51 umol/L",
            "rows 10a and 13: homocysteine > 50 and folate not low",
            man(50)
                .addResult(
                    total("low"), mmaInRange("600 nmol/L"), egfr("45"), homocysteine("51 umol/L")),
            PROBABLE,
            "10a-low-in-words-mma-raised-by-something-else"),
        statusOf(
            "B12 low in words, MMA 600 nmol/L, eGFR 45, homocysteine 50 umol/L",
            "rows 10a and 13: 50 itself is not above it",
            man(50)
                .addResult(
                    total("low"), mmaInRange("600 nmol/L"), egfr("45"), homocysteine("50 umol/L")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "200 ng/L that the laboratory calls low",
            "section 3: a number of the same sample beats its word",
            man(50).addPresent(Symptoms.FATIGUE).addResult(total("200 ng/L").withWord(Outcome.LOW)),
            INDETERMINATE,
            "16-middle"));
  }
}
