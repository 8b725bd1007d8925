package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.folate;
import static io.github.cobalamin.guidelines.Results.homocysteine;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import java.util.List;

/** Rows 11 to 13 of the status order: B12 in the middle, and methylmalonic acid. */
final class StatusMetaboliteVignettes {

  private StatusMetaboliteVignettes() {}

  /** Rows 11 and 12. */
  static List<Vignette> mmaRaised() {
    return List.of(
        statusOf(
                "B12 200 ng/L and MMA above the laboratory's range",
                "row 11; section 1.3: MMA against the laboratory's range",
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(total("200 ng/L"))
                    .addResult(raisedMma()),
                CONFIRMED,
                "11-middle-mma-raised")
            .fails("ng239-consider-mma"),
        statusOf(
            "B12 350 ng/L and MMA 281 nmol/L above a limit of 280",
            "row 11: both at their limits: a note, never less treatment",
            man(50).addResult(total("350 ng/L"), mmaInRange("281 nmol/L")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "B12 350 ng/L and MMA 280 nmol/L within a limit of 280",
            "row 11: the limit itself is not above it",
            man(50).addResult(total("350 ng/L"), mmaInRange("280 nmol/L")),
            INDETERMINATE,
            "16-middle-mma-normal"),
        statusOf(
            "B12 180 ng/L and MMA called raised",
            "row 11: the laboratory's word may confirm as a number does",
            man(50).addResult(total("180 ng/L"), mma("raised")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
                "B12 200 ng/L, MMA raised, eGFR 60",
                "section 2: below 60; 60 itself does not explain",
                man(60)
                    .addResult(total("200 ng/L"))
                    .addResult(mmaInRange("600 nmol/L"))
                    .addResult(egfr("60")),
                CONFIRMED,
                "11-middle-mma-raised")
            .fails("caution-mma-and-kidney"),
        statusOf(
            "seventy-five years, B12 200 ng/L, MMA raised, kidneys unknown",
            "law 1: from 75 years without an eGFR a caution, not a kidney disease",
            man(75).addResult(total("200 ng/L")).addResult(raisedMma()),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "seventy-four years, B12 200 ng/L, MMA raised, kidneys unknown",
            "law 1: one year younger",
            man(74).addResult(total("200 ng/L")).addResult(raisedMma()),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
                "bacterial overgrowth, B12 200 ng/L and MMA raised",
                "section 2: overgrowth cautions, it does not explain",
                man(50)
                    .addPresent(Conditions.BACTERIAL_OVERGROWTH)
                    .addResult(total("200 ng/L"))
                    .addResult(raisedMma()),
                CONFIRMED,
                "11-middle-mma-raised")
            .holds("caution-mma-and-bowel-bacteria"),
        statusOf(
            "B12 normal in words and MMA raised",
            "rows 3 and 11: normal in words as a middle number, PROBABLE",
            man(50).addResult(total("normal"), raisedMma()),
            PROBABLE,
            "11-normal-in-words-mma-raised"),
        statusOf(
            "B12 above 300 ng/L, as a bound, and MMA raised",
            "row 11: CONFIRMED needs a middle B12, which a bound does not show",
            man(50).addResult(total(">300 ng/L")).addResult(raisedMma()),
            PROBABLE,
            "11-normal-in-words-mma-raised"),
        statusOf(
            "B12 200 ng/L and MMA 471 nmol/L without a range",
            "row 12: above 470",
            man(50).addResult(total("200 ng/L"), mma("471 nmol/L")),
            PROBABLE,
            "12-middle-mma-above-470"),
        statusOf(
            "B12 200 ng/L and MMA 470 nmol/L without a range",
            "section 2: 210-470 is read by nobody",
            man(50).addResult(total("200 ng/L"), mma("470 nmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
                "B12 200 ng/L and MMA 751 nmol/L without a range",
                "row 12: without a range it never confirms",
                man(50).addResult(total("200 ng/L"), mma("751 nmol/L")),
                PROBABLE,
                "12-middle-mma-above-470")
            .holds("caution-methylmalonic-acid-without-range"));
  }

  /** Row 13, and what kidneys explain. */
  static List<Vignette> mmaExplained() {
    return List.of(
        statusOf(
                "B12 200 ng/L with MMA 0.60 umol/L and eGFR 25",
                "row 13: explained: INDETERMINATE",
                man(60)
                    .addResult(total("200 ng/L"))
                    .addResult(mma("0.60 umol/L").withReferenceRange("0-0.28 umol/L"))
                    .addResult(egfr("25")),
                INDETERMINATE,
                "13b-middle-mma-raised-by-something-else")
            .holds("caution-mma-and-kidney"),
        statusOf(
            "B12 200 ng/L, MMA 750 nmol/L and eGFR 59",
            "section 2: kidneys explain up to 750",
            man(60).addResult(total("200 ng/L"), mmaInRange("750 nmol/L"), egfr("59")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 751 nmol/L and eGFR 59",
            "section 2: above 750 they do not",
            man(60).addResult(total("200 ng/L"), mmaInRange("751 nmol/L"), egfr("59")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "B12 200 ng/L, MMA 2000 nmol/L and eGFR 29",
            "section 2: any MMA if eGFR < 30",
            man(60).addResult(total("200 ng/L"), mmaInRange("2000 nmol/L"), egfr("29")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 2000 nmol/L and eGFR 30",
            "section 2: 30 itself is not below it",
            man(60).addResult(total("200 ng/L"), mmaInRange("2000 nmol/L"), egfr("30")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "B12 200 ng/L, MMA 2000 nmol/L and dialysis",
            "section 2: any MMA in dialysis",
            man(60)
                .addPresent(Conditions.DIALYSIS)
                .addResult(total("200 ng/L"), mmaInRange("2000 nmol/L")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L and creatinine 150 umol/L at 60 years",
            "section 2: eGFR computed where none is reported; 43 by CKD-EPI 2009",
            man(60)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    result(LabTests.CREATININE, "150 umol/L")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L and creatinine 90 umol/L at 60 years",
            "section 2: eGFR computed where none is reported; 80 by CKD-EPI 2009",
            man(60)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    result(LabTests.CREATININE, "90 umol/L")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L and creatinine 150 umol/L of a woman, pregnant or not",
            "L1 and section 2: a pregnancy that nobody told stands in the way of no eGFR",
            woman(40)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    result(LabTests.CREATININE, "150 umol/L")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "active B12 50 pmol/L, MMA raised in words and creatinine 150 umol/L in pregnancy",
            "section 2: in pregnancy no eGFR is computed",
            pregnant()
                .addResult(
                    active("50 pmol/L"), mma("raised"), result(LabTests.CREATININE, "150 umol/L")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L and creatinine called raised",
            "section 2: creatinine above its range where no eGFR can be had",
            man(60)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    result(LabTests.CREATININE, "raised")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L, eGFR 45, homocysteine 51 umol/L",
            "row 13: homocysteine > 50",
            man(60)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    egfr("45"),
                    homocysteine("51 umol/L")),
            PROBABLE,
            "13a-middle-mma-raised-by-something-else-with-signs"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L, eGFR 45, homocysteine 50 umol/L",
            "row 13: 50 itself is not above it",
            man(60)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    egfr("45"),
                    homocysteine("50 umol/L")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L, eGFR 45, homocysteine 51 umol/L, folate low",
            "row 13: and folate not low",
            man(60)
                .addResult(
                    total("200 ng/L"),
                    mmaInRange("600 nmol/L"),
                    egfr("45"),
                    homocysteine("51 umol/L"),
                    folate("low")),
            INDETERMINATE,
            "13b-middle-mma-raised-by-something-else"),
        statusOf(
            "B12 200 ng/L, MMA 600 nmol/L, eGFR 45 and lost sensation",
            "row 13: or with objective signs",
            man(60)
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS)
                .addResult(total("200 ng/L"), mmaInRange("600 nmol/L"), egfr("45")),
            PROBABLE,
            "13a-middle-mma-raised-by-something-else-with-signs"));
  }
}
