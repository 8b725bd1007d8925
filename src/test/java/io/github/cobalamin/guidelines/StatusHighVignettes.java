package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.folate;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.raisedHomocysteine;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Replacement;
import java.util.List;

/** Rows 17 to 20 of the status order: B12 that suffices. */
final class StatusHighVignettes {

  private StatusHighVignettes() {}

  /** Rows 17, 18 and 20, and how a result is placed. */
  static List<Vignette> metaboliteRaised() {
    return List.of(
        statusOf(
            "total B12 350 ng/L",
            "Table 1: 180 to 350 ng/L",
            man(50).addResult(total("350 ng/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "total B12 351 ng/L",
            "Table 1: above 350 ng/L",
            man(50).addResult(total("351 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "total B12 258.1 pmol/L",
            "Table 1: above 258 pmol/L",
            man(50).addResult(total("258.1 pmol/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "total B12 above 2000 ng/L, as a bound",
            "Table 1: whatever it is, it is above 350",
            man(50).addResult(total(">2000 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "total B12 raised in words",
            "section 3: raised as a high number",
            man(50).addResult(total("raised")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
                "active B12 90 pmol/L",
                "Table 1: above 70 pmol/L",
                man(50).noOtherSymptoms().addResult(active("90 pmol/L")),
                UNLIKELY,
                "20-sufficient")
            .holds("ng239-active-b12-sufficient"),
        statusOf(
            "active B12 70.1 pmol/L",
            "Table 1: above 70 pmol/L",
            man(50).addResult(active("70.1 pmol/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "active B12 70 pmol/L",
            "Table 1: 25 to 70 pmol/L",
            man(50).addResult(active("70 pmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "B12 500 ng/L and MMA raised",
            "row 17: DISCORDANT",
            man(50).addResult(total("500 ng/L")).addResult(raisedMma()),
            DISCORDANT,
            "17-sufficient-mma-raised"),
        statusOf(
            "B12 500 ng/L and MMA 470 nmol/L without a range",
            "section 2: 210-470 is read by nobody",
            man(50).addResult(total("500 ng/L"), mma("470 nmol/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L and MMA 471 nmol/L without a range",
            "section 2: above 470 counts as raised in every rule",
            man(50).addResult(total("500 ng/L"), mma("471 nmol/L")),
            DISCORDANT,
            "17-sufficient-mma-raised"),
        statusOf(
            "B12 500 ng/L, MMA 600 nmol/L, eGFR 45, well",
            "row 18: explained: UNLIKELY when well",
            man(50).addResult(total("500 ng/L"), mmaInRange("600 nmol/L"), egfr("45")),
            UNLIKELY,
            "18b-sufficient-metabolite-raised"),
        statusOf(
            "B12 500 ng/L, MMA 600 nmol/L, eGFR 45, tired",
            "row 18: INDETERMINATE with symptoms",
            man(50)
                .addPresent(Symptoms.FATIGUE)
                .addResult(total("500 ng/L"), mmaInRange("600 nmol/L"), egfr("45")),
            INDETERMINATE,
            "18a-sufficient-metabolite-raised-not-well"),
        statusOf(
            "B12 500 ng/L, homocysteine raised, after a bypass",
            "row 18: INDETERMINATE with a cause for life",
            man(50)
                .addPresent(Conditions.GASTRIC_BYPASS)
                .noOtherReplacement()
                .addResult(total("500 ng/L"), raisedHomocysteine()),
            INDETERMINATE,
            "18a-sufficient-metabolite-raised-not-well"),
        statusOf(
                "B12 500 ng/L, homocysteine raised, folate low",
                "row 18: folate explains it, by the laboratory's own word",
                man(50)
                    .addResult(total("500 ng/L"))
                    .addResult(raisedHomocysteine())
                    .addResult(folate("low")),
                UNLIKELY,
                "18b-sufficient-metabolite-raised")
            .holds("caution-homocysteine-raised-by-others"),
        statusOf(
            "B12 500 ng/L, homocysteine raised, folate 2.9 ug/L without a range",
            "row 18: homocysteine raised and MMA not: UNLIKELY when well, with row 14's causes",
            man(50)
                .addResult(total("500 ng/L"))
                .addResult(raisedHomocysteine())
                .addResult(folate("2.9 ug/L")),
            UNLIKELY,
            "18b-sufficient-metabolite-raised"));
  }

  /** Rows 19 to 19b. */
  static List<Vignette> notExcluded() {
    return List.of(
        statusOf(
                "B12 500 ng/L with signs of the cord",
                "row 19: not excluded, specialist",
                man(50)
                    .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.ATAXIA)
                    .addResult(total("500 ng/L")),
                INDETERMINATE,
                "19-sufficient-with-objective-signs")
            .holds("note-normal-markers-with-objective-signs"),
        statusOf(
            "B12 500 ng/L and lost sensation in diabetes",
            "row 19: a stated cause explains a neuropathy of the longest nerves",
            man(50)
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS, Conditions.TYPE_2_DIABETES)
                .addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L and ataxia in diabetes",
            "row 19: diabetes does not explain ataxia",
            man(50)
                .addPresent(Symptoms.ATAXIA, Conditions.TYPE_2_DIABETES)
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "19-sufficient-with-objective-signs"),
        statusOf(
            "B12 500 ng/L and ataxia in multiple sclerosis",
            "row 19: a proven disease explains every nerve sign",
            man(50)
                .addPresent(Symptoms.ATAXIA, Conditions.MULTIPLE_SCLEROSIS)
                .addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L and vibration sense lost at the toes",
            "section 2: at the ankle; the toes do not count",
            man(50)
                .addPresent(Symptoms.VIBRATION_SENSE_LOST_AT_THE_TOES)
                .addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L and tingling",
            "row 19: what is felt is no objective sign",
            man(50).addPresent(Symptoms.PARAESTHESIA).addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L, tired, after a bypass",
            "row 19a: symptoms and a cause for life",
            man(50)
                .addPresent(Symptoms.FATIGUE, Conditions.GASTRIC_BYPASS)
                .noOtherReplacement()
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "19a-sufficient-after-treatment-or-with-a-cause-for-life"),
        statusOf(
            "B12 500 ng/L, well, after a bypass",
            "row 19a: only with symptoms",
            man(50)
                .addPresent(Conditions.GASTRIC_BYPASS)
                .noOtherReplacement()
                .addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L, tired, after a bypass, and nobody told of treatment",
            "row 1: under replacement it says only that B12 was given",
            man(50)
                .addPresent(Symptoms.FATIGUE, Conditions.GASTRIC_BYPASS)
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "1d-perhaps-replaced"),
        statusOf(
            "B12 500 ng/L, numb, a known deficiency, and nobody told of treatment",
            "row 1: under replacement it says only that B12 was given",
            man(50)
                .addPresent(Symptoms.NUMBNESS, Conditions.VITAMIN_B12_DEFICIENCY)
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "1d-perhaps-replaced"),
        statusOf(
            "B12 500 ng/L, numb, a known deficiency that nothing is given for",
            "row 19a: methylmalonic acid, active B12, macro-B12",
            man(50)
                .addPresent(Symptoms.NUMBNESS, Conditions.VITAMIN_B12_DEFICIENCY)
                .noOtherReplacement()
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "19a-sufficient-after-treatment-or-with-a-cause-for-life"),
        statusOf(
            "B12 500 ng/L, well, a deficiency of 2015, and nobody told of treatment",
            "row 1: under replacement it says only that B12 was given",
            man(50)
                .addHistory(History.of(Conditions.VITAMIN_B12_DEFICIENCY).past(2015))
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "1d-perhaps-replaced"),
        statusOf(
            "B12 500 ng/L, well, congenital lack of intrinsic factor, untreated",
            "row 20: sufficient in somebody who is well",
            man(50)
                .addPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY)
                .noOtherReplacement()
                .addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L, tired, a known deficiency whose injections ended two years ago",
            "row 19a: replacement ended",
            man(50)
                .addPresent(Symptoms.FATIGUE, Conditions.VITAMIN_B12_DEFICIENCY)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .until(Vignette.DAY.minusYears(2)))
                .addResult(total("500 ng/L")),
            INDETERMINATE,
            "19a-sufficient-after-treatment-or-with-a-cause-for-life"),
        statusOf(
            "B12 500 ng/L, tired, injections that ended two years ago without a known deficiency",
            "row 19a: a known deficiency",
            man(50)
                .addPresent(Symptoms.FATIGUE)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .until(Vignette.DAY.minusYears(2)))
                .noOtherReplacement()
                .addResult(total("500 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 1500 ng/L in cirrhosis, tired",
            "row 19b: INDETERMINATE with symptoms",
            man(50)
                .addPresent(Symptoms.FATIGUE, Conditions.CIRRHOSIS)
                .addResult(total("1500 ng/L")),
            INDETERMINATE,
            "19b-falsely-high-and-not-well"),
        statusOf(
            "B12 1500 ng/L in cirrhosis, well",
            "row 19b: UNLIKELY when well",
            man(50).addPresent(Conditions.CIRRHOSIS).addResult(total("1500 ng/L")),
            UNLIKELY,
            "19b-falsely-high"),
        statusOf(
                "B12 430 ng/L: near, by its own swing",
                "review N13: 350 could be 270 to 430; the class does not change",
                man(50).noOtherSymptoms().addResult(total("430 ng/L")),
                UNLIKELY,
                "20-sufficient")
            .holds("note-total-b12-near-threshold"),
        statusOf(
                "B12 600 ng/L: far from every threshold",
                "review N13",
                man(50).noOtherSymptoms().addResult(total("600 ng/L")),
                UNLIKELY,
                "20-sufficient")
            .fails("note-total-b12-near-threshold"));
  }
}
