package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.folate;
import static io.github.cobalamin.guidelines.Results.homocysteine;
import static io.github.cobalamin.guidelines.Results.normalMma;
import static io.github.cobalamin.guidelines.Results.raisedHomocysteine;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.INDETERMINATE;

import io.github.cobalamin.knowledge.Symptoms;
import java.util.List;

/** Rows 14 to 16 of the status order: B12 in the middle. */
final class StatusMiddleVignettes {

  private StatusMiddleVignettes() {}

  /** Rows 14 to 16. */
  static List<Vignette> otherwise() {
    return List.of(
        statusOf(
            "B12 200 ng/L and homocysteine raised alone",
            "row 14: INDETERMINATE, folate first",
            man(50).addResult(total("200 ng/L")).addResult(raisedHomocysteine()),
            INDETERMINATE,
            "14-middle-homocysteine-raised"),
        statusOf(
            "B12 200 ng/L, homocysteine raised, MMA normal",
            "row 14: folate first",
            man(50)
                .addResult(total("200 ng/L"))
                .addResult(normalMma())
                .addResult(raisedHomocysteine()),
            INDETERMINATE,
            "14-middle-homocysteine-raised"),
        statusOf(
            "B12 200 ng/L and homocysteine 15.1 umol/L without a range",
            "section 2: else > 15",
            man(50).addResult(total("200 ng/L"), homocysteine("15.1 umol/L")),
            INDETERMINATE,
            "14-middle-homocysteine-raised"),
        statusOf(
            "B12 200 ng/L and homocysteine 15 umol/L without a range",
            "section 2: 15 itself is not above it",
            man(50).addResult(total("200 ng/L"), homocysteine("15 umol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "B12 250 ng/L and the antibody",
            "row 15: anti-IF",
            man(50).addResult(total("250 ng/L"), antibody()),
            INDETERMINATE,
            "15-middle-with-signs-or-cause"),
        statusOf(
            "B12 250 ng/L and lost sensation",
            "row 15: signs in keeping",
            man(50).addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS).addResult(total("250 ng/L")),
            INDETERMINATE,
            "15-middle-with-signs-or-cause"),
        statusOf(
            "B12 250 ng/L and absent ankle reflexes at 60 years",
            "section 2: from 60 years, alone, they do not count",
            man(60).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES).addResult(total("250 ng/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "B12 250 ng/L and absent ankle reflexes at 59 years",
            "section 2: one year younger",
            man(59).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES).addResult(total("250 ng/L")),
            INDETERMINATE,
            "15-middle-with-signs-or-cause"),
        statusOf(
            "B12 200 ng/L and MMA normal",
            "row 16; facts 1.8: MMA not raised, look for another diagnosis",
            man(50).addResult(total("200 ng/L")).addResult(normalMma()),
            INDETERMINATE,
            "16-middle-mma-normal"),
        statusOf(
                "fatigue and B12 200 ng/L",
                "section 1.3, BMJ box: consider MMA when symptomatic and indeterminate",
                man(50).addPresent(Symptoms.FATIGUE).addResult(total("200 ng/L")),
                INDETERMINATE,
                "16-middle")
            .holds("ng239-consider-mma", "ng239-total-b12-intermediate"),
        statusOf(
                "orthostatic hypotension and B12 200 ng/L",
                "row 16, section 1.3: a symptom in neither box is a symptom too",
                man(50).addPresent(Symptoms.ORTHOSTATIC_HYPOTENSION).addResult(total("200 ng/L")),
                INDETERMINATE,
                "16-middle")
            .holds("settle-middle-with-other-symptoms")
            .fails("ng239-consider-mma"),
        statusOf(
                "B12 200 ng/L, and nothing known of symptoms",
                "row 16, section 1.3: with symptoms methylmalonic acid is considered",
                man(50).addResult(total("200 ng/L")),
                INDETERMINATE,
                "16-middle")
            .holds("settle-middle-if-there-are-symptoms"),
        statusOf(
                "B12 200 ng/L and well",
                "row 16, section 1.3: with symptoms methylmalonic acid is considered",
                man(50).noOtherSymptoms().noOtherConditions().addResult(total("200 ng/L")),
                INDETERMINATE,
                "16-middle")
            .fails("settle-middle-if-there-are-symptoms"),
        statusOf(
                "fever and B12 200 ng/L",
                "what no source describes of deficiency asks for no test of it",
                man(50).addPresent(Symptoms.FEVER).addResult(total("200 ng/L")),
                INDETERMINATE,
                "16-middle")
            .fails("settle-middle-with-other-symptoms"),
        statusOf(
                "well and B12 200 ng/L",
                "section 1.3: MMA only where there are symptoms or signs",
                man(50).noOtherSymptoms().addResult(total("200 ng/L")),
                INDETERMINATE,
                "16-middle")
            .fails("ng239-consider-mma"),
        statusOf(
                "B12 below 220 ng/L, as the laboratory printed it",
                "case B12-062: the bound spans confirmed and indeterminate",
                notPregnant().addPresent(Symptoms.FATIGUE).addResult(total("<220 ng/L")),
                INDETERMINATE,
                "16-middle")
            .holds("ng239-consider-mma")
            .fails("ng239-total-b12-intermediate", "ng239-total-b12-deficient"),
        statusOf(
            "B12 above 300 ng/L, as a bound",
            "Table 1: the bound may lie in two bands, so that neither can be claimed",
            man(50).addResult(total(">300 ng/L")),
            INDETERMINATE,
            "16-normal-in-words"),
        statusOf(
            "B12 borderline in words",
            "section 3: neither normal nor low, the number asked for",
            man(50).addResult(total("borderline")),
            INDETERMINATE,
            "16-normal-in-words"),
        statusOf(
            "B12 normal in words",
            "section 3: never UNLIKELY by itself",
            man(50).addResult(total("normal")),
            INDETERMINATE,
            "16-normal-in-words"),
        statusOf(
                "active B12 50 pmol/L",
                "Table 1: 25 to 70 pmol/L",
                man(50).noOtherSymptoms().addResult(active("50 pmol/L")),
                INDETERMINATE,
                "16-middle")
            .holds("ng239-active-b12-intermediate"),
        statusOf(
                "high folate beside B12 241 ng/L",
                "case B12-059: a clue, and no reassurance",
                notPregnant()
                    .addPresent(Symptoms.MACROCYTOSIS)
                    .addResult(total("241 ng/L"))
                    .addResult(folate(">20 ug/L").withReferenceRange("3.1-17.5 ug/L")),
                INDETERMINATE,
                "16-middle")
            .holds("note-high-folate-is-no-reassurance"));
  }
}
