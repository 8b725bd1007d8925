package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.List;

/** Results that are old, earlier, or from before treatment. */
final class StatusTimeVignettes {
  private static final LocalDate SAMPLED = Vignette.DAY.minusDays(2);
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private StatusTimeVignettes() {}

  private static Patient.Builder mother() {
    return notPregnant()
        .noOtherReplacement()
        .addHistory(History.of(Conditions.RECENT_CHILDBIRTH).since(Vignette.DAY.minusDays(14)));
  }

  private static Patient.Builder expecting() {
    return woman(30).pregnantSince(Vignette.DAY.minusDays(40));
  }

  /** What section 4 says below its table, and section 6. */
  static List<Vignette> oldAndEarlier() {
    return List.of(
        statusOf(
            "B12 120 ng/L of 184 days ago",
            "section 4: an old deficient result without treatment is PROBABLE",
            man(50)
                .noOtherReplacement()
                .addResult(total("120 ng/L").on(Vignette.DAY.minusDays(184))),
            PROBABLE,
            "old-deficient"),
        statusOf(
            "B12 120 ng/L of 183 days ago",
            "section 6: B12 is old after 6 months",
            man(50)
                .noOtherReplacement()
                .addResult(total("120 ng/L").on(Vignette.DAY.minusDays(183))),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "B12 250 ng/L of 184 days ago",
            "section 4: an old middle one is read as none, at least INDETERMINATE",
            man(50).addResult(total("250 ng/L").on(Vignette.DAY.minusDays(184))),
            INDETERMINATE,
            "old-result"),
        statusOf(
            "B12 250 ng/L of 183 days ago",
            "section 6: B12 is old after 6 months",
            man(50).addResult(total("250 ng/L").on(Vignette.DAY.minusDays(183))),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "B12 500 ng/L of 200 days ago, and injections since 100 days",
            "section 6: a sample from before replacement is none from after it",
            man(50)
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusDays(100)))
                .addResult(total("500 ng/L").on(Vignette.DAY.minusDays(200))),
            INDETERMINATE,
            "1c-measured-before-replacement"),
        statusOf(
            "B12 500 ng/L of 2 days ago, and injections since 100 days",
            "row 1: a sample under replacement",
            man(50)
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusDays(100)))
                .addResult(total("500 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
                "B12 150 ng/L of 28 days ago, two weeks before a birth",
                "section 6: totals from a pregnancy do not count after it",
                mother().addResult(total("150 ng/L").on(Vignette.DAY.minusDays(28))),
                INDETERMINATE,
                "8h-low-before-a-birth")
            .holds("caution-total-b12-of-a-pregnancy", "test-with-a-danger"),
        statusOf(
            "B12 150 ng/L two weeks before a birth, and lost position sense",
            "row 8: PROBABLE with a strong finding, after the birth too",
            mother()
                .addPresent(Symptoms.REDUCED_PROPRIOCEPTION)
                .addResult(total("150 ng/L").on(Vignette.DAY.minusDays(28))),
            PROBABLE,
            "8g-low-before-a-birth-with-a-strong-finding"),
        statusOf(
            "B12 below 220 ng/L, as a bound, two weeks before a birth",
            "section 6: totals from a pregnancy do not count after it",
            mother().addResult(total("<220 ng/L").on(Vignette.DAY.minusDays(28))),
            INDETERMINATE,
            "old-result"),
        statusOf(
            "B12 99 ng/L of 28 days ago, two weeks before a birth",
            "row 8: below 100 PROBABLE even when well, after the birth too",
            mother().addResult(total("99 ng/L").on(Vignette.DAY.minusDays(28))),
            PROBABLE,
            "old-deficient"),
        statusOf(
                "B12 150 ng/L of 2 days ago, twelve days after a birth",
                "row 10: a sample from after it",
                mother().addResult(total("150 ng/L").on(SAMPLED)),
                CONFIRMED,
                "10-deficient")
            .fails("caution-total-b12-of-a-pregnancy"),
        statusOf(
                "pregnant for 40 days, B12 500 ng/L of 60 days ago",
                "section 6: a sample from before the conception is none from after it",
                expecting().addResult(total("500 ng/L").on(Vignette.DAY.minusDays(60))),
                INDETERMINATE,
                "old-result")
            .holds("caution-b12-from-before-the-pregnancy"),
        statusOf(
                "pregnant for 40 days, B12 500 ng/L of 20 days ago",
                "row 8: as rows 17 to 20",
                expecting().addResult(total("500 ng/L").on(Vignette.DAY.minusDays(20))),
                UNLIKELY,
                "20-sufficient")
            .fails("caution-b12-from-before-the-pregnancy"),
        statusOf(
            "B12 500 ng/L of 365 days ago",
            "section 6: a sufficient one is old after 12 months",
            man(50).addResult(total("500 ng/L").on(Vignette.DAY.minusDays(365))),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 500 ng/L of 366 days ago",
            "section 4: an old sufficient one is read as none, at least INDETERMINATE",
            man(50).addResult(total("500 ng/L").on(Vignette.DAY.minusDays(366))),
            INDETERMINATE,
            "old-result"),
        statusOf(
            "B12 500 ng/L of 93 days ago after a sleeve",
            "section 6: 3 months after an operation on stomach or bowel",
            man(50)
                .addPresent(Conditions.SLEEVE_GASTRECTOMY)
                .addResult(total("500 ng/L").on(Vignette.DAY.minusDays(93))),
            INDETERMINATE,
            "old-result"),
        statusOf(
            "B12 500 ng/L of 92 days ago after a sleeve",
            "section 6: 3 months, counted as 92 days",
            man(50)
                .addPresent(Conditions.SLEEVE_GASTRECTOMY)
                .addResult(total("500 ng/L").on(Vignette.DAY.minusDays(92))),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "pregnant, active B12 90 pmol/L of 93 days ago",
            "section 6: 3 months in pregnancy",
            pregnant().addResult(active("90 pmol/L").on(Vignette.DAY.minusDays(93))),
            INDETERMINATE,
            "old-result"),
        statusOf(
            "cord disease beside an old B12",
            "section 4: an old one is read as none; row 21",
            man(50)
                .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
                .addResult(total("250 ng/L").on(Vignette.DAY.minusDays(184))),
            PROBABLE,
            "21-no-b12-signs-treated-at-once"),
        statusOf(
            "B12 120 ng/L two months ago and 600 ng/L now, well",
            "section 6: INDETERMINATE, repeated, not treated",
            man(50)
                .noOtherReplacement()
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusDays(60)),
                    total("600 ng/L").on(Vignette.DAY)),
            INDETERMINATE,
            "earlier-deficient-and-well"),
        statusOf(
            "B12 120 ng/L two months ago and 600 ng/L now, tired",
            "section 6: an earlier deficient one keeps PROBABLE",
            man(50)
                .noOtherReplacement()
                .addPresent(Symptoms.FATIGUE)
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusDays(60)),
                    total("600 ng/L").on(Vignette.DAY)),
            PROBABLE,
            "earlier-deficient"),
        statusOf(
            "B12 120 ng/L two months ago and 600 ng/L now, after a bypass",
            "section 6: a cause for life keeps PROBABLE",
            man(50)
                .noOtherReplacement()
                .addPresent(Conditions.GASTRIC_BYPASS)
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusDays(60)),
                    total("600 ng/L").on(Vignette.DAY)),
            PROBABLE,
            "earlier-deficient"),
        statusOf(
            "B12 120 ng/L two months ago and 250 ng/L now",
            "section 6: the later one is not sufficient",
            man(50)
                .noOtherReplacement()
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusDays(60)),
                    total("250 ng/L").on(Vignette.DAY)),
            PROBABLE,
            "earlier-deficient"),
        statusOf(
            "B12 120 ng/L 184 days ago and 600 ng/L now, tired",
            "section 6: beyond the period the later one stands alone",
            man(50)
                .noOtherReplacement()
                .addPresent(Symptoms.FATIGUE)
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusDays(184)),
                    total("600 ng/L").on(Vignette.DAY)),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 below 220 ng/L two months ago and 600 ng/L now, tired",
            "section 6: a bound that may lie in the middle was not deficient",
            man(50)
                .noOtherReplacement()
                .addPresent(Symptoms.FATIGUE)
                .addResult(
                    total("<220 ng/L").on(Vignette.DAY.minusDays(60)),
                    total("600 ng/L").on(Vignette.DAY)),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "B12 120 ng/L two months ago and above 300 ng/L now, well",
            "section 6: the later one is not known to be sufficient",
            man(50)
                .noOtherReplacement()
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusDays(60)),
                    total(">300 ng/L").on(Vignette.DAY)),
            PROBABLE,
            "earlier-deficient"),
        statusOf(
            "two results, the latest decides",
            "section 6: the later number counts, beyond the period alone",
            man(50)
                .noOtherSymptoms()
                .addResult(total("120 ng/L").on(Vignette.DAY.minusDays(400)))
                .addResult(total("600 ng/L").on(Vignette.DAY.minusDays(10))),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "deficient three years ago, on injections since, 900 ng/L now",
            "section 4: a deficiency shown before replacement stays named while it is treated",
            man(50)
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(2)).every(90))
                .addResult(
                    total("120 ng/L").on(Vignette.DAY.minusYears(3)),
                    total("900 ng/L").on(SAMPLED)),
            CONFIRMED,
            "shown-before-treatment"),
        statusOf(
            "250 ng/L three years ago, on injections since, 900 ng/L now",
            "section 4: nothing was shown; row 1",
            man(50)
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(2)).every(90))
                .addResult(
                    total("250 ng/L").on(Vignette.DAY.minusYears(3)),
                    total("900 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"));
  }
}
