package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.folate;
import static io.github.cobalamin.guidelines.Results.homocysteine;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.normalHomocysteine;
import static io.github.cobalamin.guidelines.Results.normalMma;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Outcome;
import java.util.List;

/** Rows 9 to 10a of the status order: two assays that disagree, and low results. */
final class StatusLowVignettes {

  private StatusLowVignettes() {}

  /** Row 9. */
  static List<Vignette> disagreement() {
    return List.of(
        statusOf(
                "active 3 pmol/L, total 420 ng/L, MMA 0.18 umol/L",
                "row 9: a transcobalamin variant",
                man(40)
                    .addResult(active("3 pmol/L"))
                    .addResult(total("420 ng/L"))
                    .addResult(mma("0.18 umol/L")),
                DISCORDANT,
                "9b-assays-disagree-mma-normal")
            .holds("caution-active-b12-variant", "note-mma-normal"),
        statusOf(
            "active 4.9 pmol/L and total 420 ng/L",
            "row 9: active < 5 with total sufficient",
            man(40).addResult(active("4.9 pmol/L"), total("420 ng/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "active 5 pmol/L and total 420 ng/L",
            "row 10: from 5 the deficient active B12 decides",
            man(40).addResult(active("5 pmol/L"), total("420 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "active 4.9 pmol/L and total 350 ng/L",
            "row 9: total 350 is not sufficient; row 10",
            man(40).addResult(active("4.9 pmol/L"), total("350 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "active undetectable and total 420 ng/L",
            "section 3: undetectable active B12 beside a sufficient total is the variant",
            man(40).addResult(active("undetectable"), total("420 ng/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "total 120 ng/L, active 90 pmol/L, MMA normal",
            "row 9: haptocorrin deficiency and others",
            man(40)
                .addResult(total("120 ng/L"))
                .addResult(active("90 pmol/L"))
                .addResult(normalMma()),
            DISCORDANT,
            "9b-assays-disagree-mma-normal"),
        statusOf(
            "total 120 ng/L, active 90 pmol/L, MMA normal and lost sensation",
            "row 10a's unless: a normal MMA does not reassure beside an objective sign",
            man(40)
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS)
                .addResult(total("120 ng/L"))
                .addResult(active("90 pmol/L"))
                .addResult(normalMma()),
            PROBABLE,
            "9c-assays-disagree-with-signs"),
        statusOf(
                "total 120 ng/L against active 90 pmol/L and no metabolite",
                "row 9: report both, ask for MMA",
                man(40).addResult(total("120 ng/L")).addResult(active("90 pmol/L")),
                DISCORDANT,
                "9d-assays-disagree")
            .holds("settle-total-against-active-b12"),
        statusOf(
            "total low in words against active 90 pmol/L",
            "row 9: low in words too",
            man(40).addResult(total("low"), active("90 pmol/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "total 179 ng/L against active 70 pmol/L",
            "row 9: active 70 is not sufficient; row 10",
            man(40).addResult(total("179 ng/L"), active("70 pmol/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "total 179 ng/L against active 70.1 pmol/L",
            "row 9: active above 70",
            man(40).addResult(total("179 ng/L"), active("70.1 pmol/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "total 180 ng/L and active 70.1 pmol/L",
            "row 16: of two assays the lower decides, and it is in the middle",
            man(40).addResult(total("180 ng/L"), active("70.1 pmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L with the antibody",
            "row 9: PROBABLE with anti-IF",
            man(40).addResult(total("120 ng/L"), active("90 pmol/L"), antibody()),
            PROBABLE,
            "9c-assays-disagree-with-signs"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L with a macrocytic anaemia",
            "row 9: PROBABLE with macrocytic anaemia",
            man(40)
                .addPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS)
                .addResult(total("120 ng/L"), active("90 pmol/L")),
            PROBABLE,
            "9c-assays-disagree-with-signs"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L, macrocytic anaemia and alcohol",
            "row 9 with row 10a's explains: alcohol explains it",
            man(40)
                .addPresent(
                    Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS, RiskFactors.HARMFUL_ALCOHOL_USE)
                .addResult(total("120 ng/L"), active("90 pmol/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
                "total 120 ng/L against active 90 pmol/L with MMA raised",
                "row 9: MMA raised and not explained: CONFIRMED",
                man(40)
                    .addResult(total("120 ng/L"))
                    .addResult(active("90 pmol/L"))
                    .addResult(raisedMma()),
                CONFIRMED,
                "9a-assays-disagree-mma-raised")
            .holds("note-mma-raised"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L, MMA 600 nmol/L and eGFR 59",
            "row 9: explained, and nothing beside it",
            man(40)
                .addResult(
                    total("120 ng/L"), active("90 pmol/L"), mmaInRange("600 nmol/L"), egfr("59")),
            DISCORDANT,
            "9d-assays-disagree"));
  }

  /** Row 10, and how a result is placed. */
  static List<Vignette> deficient() {
    return List.of(
        statusOf(
            "total B12 179 ng/L",
            "Table 1: below 180 ng/L",
            man(45).addResult(total("179 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "total B12 180 ng/L",
            "Table 1: 180 to 350 ng/L",
            man(45).addResult(total("180 ng/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "total B12 132.9 pmol/L",
            "Table 1: below 133 pmol/L, in the unit reported",
            man(45).addResult(total("132.9 pmol/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "total B12 133 pmol/L",
            "Table 1: 133 to 258 pmol/L",
            man(45).addResult(total("133 pmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "total B12 below 150 ng/L, as a bound",
            "Table 1: whatever it is, it is below 180",
            man(45).addResult(total("<150 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "total B12 undetectable",
            "section 3: undetectable is the deficient band",
            man(45).addResult(total("undetectable")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
                "active B12 20 pmol/L",
                "Table 1: below 25 pmol/L",
                man(50).noOtherSymptoms().addResult(active("20 pmol/L")),
                CONFIRMED,
                "10-deficient")
            .holds("ng239-active-b12-deficient"),
        statusOf(
            "active B12 24.9 pmol/L",
            "Table 1: below 25 pmol/L",
            man(45).addResult(active("24.9 pmol/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "active B12 25 pmol/L",
            "Table 1: 25 to 70 pmol/L",
            man(45).addResult(active("25 pmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "active B12 20 pmol/L and total 500 ng/L",
            "row 10: two assays in different bands, the lower decides",
            man(45).addResult(active("20 pmol/L"), total("500 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "179 and 400 ng/L of one day by two assays",
            "row 10: the lower decides; section 6: for two assays always",
            man(45)
                .addResult(
                    total("179 ng/L").on(Vignette.DAY).withAssay("Architect"),
                    total("400 ng/L").on(Vignette.DAY).withAssay("Centaur")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "180 and 400 ng/L of one day by two assays",
            "row 10: the lower decides, and it is in the middle",
            man(45)
                .addResult(
                    total("180 ng/L").on(Vignette.DAY).withAssay("Architect"),
                    total("400 ng/L").on(Vignette.DAY).withAssay("Centaur")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "200 ng/L where the laboratory disowns other limits than its own, 211-911",
            "section 3: its bands are used, both ways",
            man(45).addResult(total("200 ng/L").withReferenceRange("211-911 ng/L").byOwnLimits()),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "170 ng/L where the laboratory disowns other limits than its own, 150-900",
            "section 3: its bands are used, both ways",
            man(45).addResult(total("170 ng/L").withReferenceRange("150-900 ng/L").byOwnLimits()),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "200 ng/L beside a range of 211-911",
            "section 3: a number below its laboratory's own limit: status by NG239",
            man(45).addResult(total("200 ng/L").withReferenceRange("211-911 ng/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "total 120 ng/L with both metabolites normal",
            "row 10: a deficient number stands beside normal metabolites",
            man(40)
                .addResult(total("120 ng/L"))
                .addResult(normalMma())
                .addResult(normalHomocysteine()),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "B12 175 ng/L, MMA very high, homocysteine normal",
            "row 10: both are not required (case B12-043)",
            man(56)
                .addResult(total("175 ng/L"))
                .addResult(raisedMma())
                .addResult(normalHomocysteine()),
            CONFIRMED,
            "10-deficient"),
        statusOf(
                "low B12 and folate 2.9 ug/L, normal by the laboratory's range",
                "the laboratory's range comes first, and a published limit only without one",
                man(50)
                    .addResult(total("150 ng/L"))
                    .addResult(folate("2.9 ug/L").withReferenceRange("2.5-20 ug/L")),
                CONFIRMED,
                "10-deficient")
            .fails("caution-total-b12-falsely-low"));
  }

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
            "10a-low-in-words"),
        statusOf(
            "B12 low in words, tired, with hypothyroidism",
            "row 10a: the thyroid explains it",
            man(50).addPresent(Symptoms.FATIGUE, Conditions.HYPOTHYROIDISM).addResult(total("low")),
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
