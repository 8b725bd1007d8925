package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.raisedHomocysteine;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;
import static io.github.cobalamin.model.Urgency.URGENT;

import java.util.List;

/** Row 7 of the status order: pregnancy, by active B12. */
final class StatusActiveInPregnancyVignettes {
  private StatusActiveInPregnancyVignettes() {}

  /** Row 7. */
  static List<Vignette> byActiveB12() {
    return List.of(
        statusOf(
                "pregnant with a low active B12",
                "row 7; Table 1: below 25 pmol/L",
                pregnant().addResult(active("24.9 pmol/L")),
                CONFIRMED,
                "7-active-deficient-in-pregnancy")
            .urgency(URGENT),
        statusOf(
                "pregnant with active B12 25 pmol/L",
                "row 7; Table 1: 25 is in the middle",
                pregnant().addResult(active("25 pmol/L")),
                INDETERMINATE,
                "16-middle")
            .fails("urgent-certain-deficiency-in-pregnancy"),
        statusOf(
            "pregnant with active B12 70 pmol/L",
            "row 7; Table 1: 70 is in the middle",
            pregnant().addResult(active("70 pmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "pregnant with a good active B12",
            "row 7: total is not banded beside it; Table 1: above 70 pmol/L",
            pregnant().addResult(active("70.1 pmol/L")).addResult(total("150 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "pregnant, active B12 low in words, and well",
            "row 7: low in words is row 10a",
            pregnant().addResult(active("low")),
            INDETERMINATE,
            "10a-low-in-words"),
        statusOf(
            "pregnant, active B12 90 pmol/L and total 99 ng/L",
            "row 7: at least INDETERMINATE beside total < 100",
            pregnant().addResult(active("90 pmol/L"), total("99 ng/L")),
            INDETERMINATE,
            "7-active-sufficient-in-pregnancy-with-signs"),
        statusOf(
            "pregnant, active B12 90 pmol/L and total 100 ng/L",
            "row 7: 100 itself is not below it",
            pregnant().addResult(active("90 pmol/L"), total("100 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "pregnant, active B12 90 pmol/L and the antibody",
            "row 7: at least INDETERMINATE beside anti-IF",
            pregnant().addResult(active("90 pmol/L"), antibody()),
            INDETERMINATE,
            "7-active-sufficient-in-pregnancy-with-signs"),
        statusOf(
            "pregnant, active B12 90 pmol/L, MMA 751 nmol/L and the antibody",
            "row 7: PROBABLE with MMA > 750, not explained, with anti-IF",
            pregnant().addResult(active("90 pmol/L"), antibody(), mma("751 nmol/L")),
            PROBABLE,
            "7-active-sufficient-in-pregnancy-mma-high"),
        statusOf(
            "pregnant, active B12 90 pmol/L, MMA 750 nmol/L and the antibody",
            "row 7: 750 itself is not above it",
            pregnant().addResult(active("90 pmol/L"), antibody(), mma("750 nmol/L")),
            INDETERMINATE,
            "7-active-sufficient-in-pregnancy-with-signs"),
        statusOf(
            "pregnant, active B12 90 pmol/L and MMA 751 nmol/L alone",
            "row 7: sufficient is as row 17",
            pregnant().addResult(active("90 pmol/L"), mma("751 nmol/L")),
            DISCORDANT,
            "17-sufficient-mma-raised"),
        statusOf(
            "pregnant with active B12 in the middle and MMA 700 nmol/L, above its range",
            "section 2: in pregnancy MMA is raised by the word or above 750",
            pregnant().addResult(active("40 pmol/L")).addResult(mmaInRange("700 nmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "pregnant with active B12 in the middle and MMA called raised",
            "row 7: middle as row 11; the laboratory's word counts in pregnancy",
            pregnant().addResult(active("40 pmol/L")).addResult(mma("raised")),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
                "pregnant and homocysteine raised",
                "row 7: as row 18, well",
                pregnant().addResult(active("90 pmol/L")).addResult(raisedHomocysteine()),
                UNLIKELY,
                "18b-sufficient-metabolite-raised")
            .holds("caution-homocysteine-in-pregnancy"));
  }
}
