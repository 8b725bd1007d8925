package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.List;

/** Rows 2 and 8 of the status order: pregnancy, by total B12. */
final class StatusPregnancyVignettes {
  private static final LocalDate SAMPLED = Vignette.DAY.minusDays(2);
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private StatusPregnancyVignettes() {}

  /** Rows 2 and 8. */
  static List<Vignette> byTotalB12() {
    return List.of(
        statusOf(
            "pregnant with total B12 99 ng/L and lost sensation",
            "row 8: < 100 with a strong finding",
            pregnant().addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS).addResult(total("99 ng/L")),
            CONFIRMED,
            "8a-pregnant-below-100-with-a-strong-finding"),
        statusOf(
            "pregnant with total B12 100 ng/L and lost sensation",
            "row 8: 100-179 with a strong finding",
            pregnant().addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS).addResult(total("100 ng/L")),
            PROBABLE,
            "8c-pregnant-low-with-a-strong-finding"),
        statusOf(
            "pregnant and well with total B12 99 ng/L",
            "row 8: < 100: PROBABLE even when well",
            pregnant().addResult(total("99 ng/L")),
            PROBABLE,
            "8b-pregnant-below-100"),
        statusOf(
            "pregnant and well with total B12 100 ng/L",
            "row 8: 100-179 without a strong finding",
            pregnant().addResult(total("100 ng/L")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant with total B12 73.7 pmol/L",
            "row 8: 100 ng/L are 73.8 pmol/L",
            pregnant().addResult(total("73.7 pmol/L")),
            PROBABLE,
            "8b-pregnant-below-100"),
        statusOf(
            "pregnant with an undetectable total B12",
            "row 8: undetectable as < 100",
            pregnant().addResult(total("undetectable")),
            PROBABLE,
            "8b-pregnant-below-100"),
        statusOf(
                "pregnant and well with a low total B12",
                "row 8: 100-179 without a strong finding",
                pregnant().noOtherSymptoms().addResult(total("120 ng/L")),
                INDETERMINATE,
                "8d-pregnant-low")
            .fails("status-10-deficient"),
        statusOf(
            "pregnant with a low total B12 and numbness",
            "row 8: numbness that is felt is no strong finding",
            pregnant().addPresent(Symptoms.NUMBNESS).addResult(total("120 ng/L")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant with a low total B12 and a macrocytic anaemia",
            "row 8: a macrocytic anaemia is strong",
            pregnant()
                .addPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS)
                .addResult(total("120 ng/L")),
            PROBABLE,
            "8c-pregnant-low-with-a-strong-finding"),
        statusOf(
            "pregnant with a low total B12 and platelets 99",
            "row 8: platelets < 100",
            pregnant().addResult(total("120 ng/L"), result(LabTests.PLATELETS, "99 10^9/L")),
            PROBABLE,
            "8c-pregnant-low-with-a-strong-finding"),
        statusOf(
            "pregnant with a low total B12 and platelets 100",
            "row 8: 100 itself is not below it",
            pregnant().addResult(total("120 ng/L"), result(LabTests.PLATELETS, "100 10^9/L")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant with a low total B12 and haemoglobin 69 g/L",
            "row 8: Hb < 70 that iron does not explain",
            pregnant().addResult(total("120 ng/L"), result(LabTests.HAEMOGLOBIN, "69 g/L")),
            PROBABLE,
            "8c-pregnant-low-with-a-strong-finding"),
        statusOf(
            "pregnant with a low total B12, haemoglobin 69 g/L and iron deficiency",
            "row 8: iron explains it",
            pregnant()
                .addPresent(Conditions.IRON_DEFICIENCY)
                .addResult(total("120 ng/L"), result(LabTests.HAEMOGLOBIN, "69 g/L")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant with total B12 low in words",
            "row 8: low in words as 100-179",
            pregnant().addResult(total("low")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant with total B12 low in words after a bypass",
            "row 8: a cause for life is strong",
            pregnant().addPresent(Conditions.GASTRIC_BYPASS).addResult(total("low")),
            PROBABLE,
            "8c-pregnant-low-with-a-strong-finding"),
        statusOf(
            "pregnant with total B12 180 ng/L and lost sensation",
            "row 8: from 180 the middle",
            pregnant().addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS).addResult(total("180 ng/L")),
            INDETERMINATE,
            "8f-pregnant-middle"),
        statusOf(
            "pregnant with total B12 250 ng/L and MMA 751 nmol/L",
            "row 8: middle: PROBABLE with MMA > 750",
            pregnant().addResult(total("250 ng/L"), mma("751 nmol/L")),
            PROBABLE,
            "8e-pregnant-middle-mma-high"),
        statusOf(
            "pregnant with total B12 250 ng/L and MMA 750 nmol/L",
            "row 8: 750 itself is not above it",
            pregnant().addResult(total("250 ng/L"), mma("750 nmol/L")),
            INDETERMINATE,
            "8f-pregnant-middle"),
        statusOf(
            "pregnant with total B12 350 ng/L, MMA called raised and the antibody",
            "law 3 between rows 6 and 8: 351 ng/L would be PROBABLE, and a lower B12 is no less",
            pregnant().addResult(total("350 ng/L"), mma("raised"), antibody()),
            PROBABLE,
            "6a-antibody-and-mma-raised"),
        statusOf(
            "pregnant on injections with total B12 180 ng/L and MMA called raised",
            "row 1: MMA raised under full replacement, B12 middle: at least PROBABLE",
            pregnant().addReplacement(INJECTIONS).addResult(total("180 ng/L"), mma("raised")),
            PROBABLE,
            "1a-replaced-and-mma-raised"),
        statusOf(
            "pregnant on injections with total B12 179 ng/L and MMA called raised",
            "law 3 between rows 1 and 8: 180 ng/L would be PROBABLE, and a lower B12 is no less",
            pregnant().addReplacement(INJECTIONS).addResult(total("179 ng/L"), mma("raised")),
            PROBABLE,
            "1a-replaced-and-mma-raised"),
        statusOf(
            "pregnant on injections with total B12 179 ng/L alone",
            "row 2: read on as if untreated; row 8",
            pregnant().addReplacement(INJECTIONS).addResult(total("179 ng/L")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant with total B12 350 ng/L and MMA called raised",
            "row 8: middle: PROBABLE with MMA > 750, else INDETERMINATE",
            pregnant().addResult(total("350 ng/L"), mma("raised")),
            INDETERMINATE,
            "8f-pregnant-middle"),
        statusOf(
            "pregnant with total B12 normal in words",
            "row 8: normal in words as the middle",
            pregnant().addResult(total("normal")),
            INDETERMINATE,
            "8f-pregnant-middle"),
        statusOf(
            "pregnant with total B12 351 ng/L",
            "row 8: > 350 as rows 17-20",
            pregnant().addResult(total("351 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "pregnant, 120 ng/L in spite of injections, and lost sensation",
            "row 2: CONFIRMED",
            pregnant()
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS)
                .addReplacement(INJECTIONS)
                .addResult(total("120 ng/L")),
            CONFIRMED,
            "2-deficient-in-pregnancy-in-spite-of-replacement"),
        statusOf(
            "pregnant, 120 ng/L in spite of injections, and numb",
            "row 2: only with objective signs or a blood finding of row 8",
            pregnant()
                .addPresent(Symptoms.NUMBNESS)
                .addReplacement(INJECTIONS)
                .addResult(total("120 ng/L")),
            INDETERMINATE,
            "8d-pregnant-low"),
        statusOf(
            "pregnant, 120 ng/L after an injection 13 months ago, and lost sensation",
            "row 2: beyond 12 months it is none; row 8",
            pregnant()
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS)
                .addReplacement(INJECTIONS.until(SAMPLED.minusDays(400)))
                .noOtherReplacement()
                .addResult(total("120 ng/L").on(SAMPLED)),
            PROBABLE,
            "8c-pregnant-low-with-a-strong-finding"),
        statusOf(
                "a woman of thirty with a low total B12, pregnancy unstated",
                "recommendation 1.3.2: what pregnancy would change is said",
                woman(30).addResult(total("165 ng/L")),
                CONFIRMED,
                "10-deficient")
            .holds("caution-total-b12-and-unknown-pregnancy"),
        statusOf(
                "a woman of thirty with a low total B12, not pregnant",
                "recommendation 1.3.2",
                woman(30).notPregnant().addResult(total("165 ng/L")),
                CONFIRMED,
                "10-deficient")
            .fails("caution-total-b12-and-unknown-pregnancy"));
  }
}
