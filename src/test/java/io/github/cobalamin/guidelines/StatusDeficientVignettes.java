package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.folate;
import static io.github.cobalamin.guidelines.Results.normalHomocysteine;
import static io.github.cobalamin.guidelines.Results.normalMma;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import java.util.List;

/** Row 10 of the status order: a deficient result, and how a result is placed. */
final class StatusDeficientVignettes {

  private StatusDeficientVignettes() {}

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
                "section 5: low by the laboratory or below 3 ug/L",
                man(50)
                    .addResult(total("150 ng/L"))
                    .addResult(folate("2.9 ug/L").withReferenceRange("2.5-20 ug/L")),
                CONFIRMED,
                "10-deficient")
            .holds("caution-total-b12-falsely-low"));
  }
}
