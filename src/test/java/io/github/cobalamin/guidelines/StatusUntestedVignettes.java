package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.raisedHomocysteine;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.NOT_TESTED;
import static io.github.cobalamin.model.Classification.PROBABLE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Replacement;
import java.util.List;

/** Rows 21 to 23 of the status order: no B12 result is known. */
final class StatusUntestedVignettes {

  private StatusUntestedVignettes() {}

  /** Rows 21 to 23. */
  static List<Vignette> noResult() {
    return List.of(
        statusOf(
            "cord disease before any B12 result",
            "row 21: signs treated at once",
            man(50).addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
            PROBABLE,
            "21-no-b12-signs-treated-at-once"),
        statusOf(
            "lost position sense and falls before any B12 result",
            "section 2: lost position sense with falls is cord disease",
            man(50).addPresent(Symptoms.REDUCED_PROPRIOCEPTION, Symptoms.FALLS),
            PROBABLE,
            "21-no-b12-signs-treated-at-once"),
        statusOf(
            "numbness and falls before any B12 result",
            "section 2: numbness alone does not make it",
            man(50).addPresent(Symptoms.NUMBNESS, Symptoms.FALLS),
            NOT_TESTED,
            "23-not-tested"),
        statusOf(
            "hypersegmentation and macrocytosis before any B12 result",
            "section 2: a megaloblastic picture",
            man(50).addPresent(Symptoms.HYPERSEGMENTED_NEUTROPHILS, Symptoms.MACROCYTOSIS),
            PROBABLE,
            "21-no-b12-signs-treated-at-once"),
        statusOf(
            "anaemia with MCV 115 fL before any B12 result",
            "section 2: anaemia with MCV of 115 and more",
            man(50).addPresent(Symptoms.ANAEMIA).addResult(result(LabTests.MCV, "115 fL")),
            PROBABLE,
            "21-no-b12-signs-treated-at-once"),
        statusOf(
            "anaemia with MCV 114.9 fL before any B12 result",
            "section 2: below 115 it is none",
            man(50).addPresent(Symptoms.ANAEMIA).addResult(result(LabTests.MCV, "114.9 fL")),
            NOT_TESTED,
            "23-not-tested"),
        statusOf(
            "anaemia with MCV 115 fL on methotrexate",
            "section 2: there only the film counts",
            man(50)
                .addPresent(Symptoms.ANAEMIA)
                .addMedicine(MedicineUse.of(Medicines.METHOTREXATE))
                .addResult(result(LabTests.MCV, "115 fL")),
            NOT_TESTED,
            "23-not-tested"),
        statusOf(
            "cord disease with low copper",
            "row 21: INDETERMINATE where low copper explains all",
            man(50)
                .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Conditions.COPPER_DEFICIENCY),
            INDETERMINATE,
            "21-no-b12-signs-explained"),
        statusOf(
            "cord disease with low folate",
            "section 2: low folate explains anaemia only",
            man(50)
                .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION, Conditions.FOLATE_DEFICIENCY),
            PROBABLE,
            "21-no-b12-signs-treated-at-once"),
        statusOf(
            "a megaloblastic anaemia with low folate",
            "row 21: INDETERMINATE where low folate explains all",
            man(50).addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA, Conditions.FOLATE_DEFICIENCY),
            INDETERMINATE,
            "21-no-b12-signs-explained"),
        statusOf(
            "MMA raised before any B12 result",
            "row 22: PROBABLE",
            man(50).addResult(raisedMma()),
            PROBABLE,
            "22-no-b12-mma-raised"),
        statusOf(
            "MMA 600 nmol/L and eGFR 45 before any B12 result",
            "row 22: explained: INDETERMINATE",
            man(50).addResult(mmaInRange("600 nmol/L"), egfr("45")),
            INDETERMINATE,
            "22-no-b12-metabolites"),
        statusOf(
            "homocysteine raised and nothing else",
            "row 22: metabolites otherwise: INDETERMINATE",
            man(50).addResult(raisedHomocysteine()),
            INDETERMINATE,
            "22-no-b12-metabolites"),
        statusOf(
            "a diagnosis of deficiency, numb, and nothing given",
            "summaries, section 5: a known deficiency whose treatment ended, not well: PROBABLE",
            man(60).addPresent(Conditions.VITAMIN_B12_DEFICIENCY_ANAEMIA, Symptoms.NUMBNESS),
            PROBABLE,
            "shown-before-and-not-treated"),
        statusOf(
            "a diagnosis of deficiency, and well",
            "row 23: nothing known that can decide",
            man(60).addPresent(Conditions.VITAMIN_B12_DEFICIENCY_ANAEMIA),
            NOT_TESTED,
            "23-not-tested"),
        statusOf(
            "pernicious anaemia, injections ended long ago, numb",
            "summaries, section 5: a known deficiency whose treatment ended, not well: PROBABLE",
            man(62)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA, Symptoms.NUMBNESS)
                .addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .until(Vignette.DAY.minusMonths(14))),
            PROBABLE,
            "shown-before-and-not-treated"),
        statusOf(
            "tired, and nothing measured",
            "row 23: nothing known that can decide",
            man(50).addPresent(Symptoms.FATIGUE),
            NOT_TESTED,
            "23-not-tested"));
  }
}
