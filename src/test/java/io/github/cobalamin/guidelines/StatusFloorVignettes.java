package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.List;

/** Rows 1 to 6 of the status order: the least that is said. */
final class StatusFloorVignettes {
  private static final LocalDate SAMPLED = Vignette.DAY.minusDays(2);
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private static Replacement daily(Route route, String dose) {
    return Replacement.of(Cobalamin.CYANOCOBALAMIN, route, dose)
        .since(Vignette.DAY.minusMonths(6))
        .every(1);
  }

  private StatusFloorVignettes() {}

  /** Rows 1 and 2: the limits of full replacement, and what says more. */
  static List<Vignette> replacement() {
    return List.of(
        statusOf(
                "injections for a year and B12 900 ng/L",
                "row 1; BNSSG: uninformative on treatment",
                man(60)
                    .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(1)))
                    .addResult(total("900 ng/L").on(SAMPLED)),
                INDETERMINATE,
                "1b-replaced")
            .holds("caution-b12-and-supplements", "ng239-total-b12-sufficient"),
        statusOf(
            "last injection 92 days before the sample",
            "row 1: within 3 months, counted as 92 days",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(92)))
                .addResult(total("900 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "last injection 93 days before the sample",
            "row 3: from 3 to 12 months ago it is a part",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(93)))
                .noOtherReplacement()
                .addResult(total("900 ng/L").on(SAMPLED)),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "an injection of unknown date",
            "section 2: an injection of unknown date is full replacement",
            man(60).addReplacement(INJECTIONS).addResult(total("900 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "one milligram a day by mouth",
            "section 2: 1 mg a day or more by any other route",
            man(60)
                .addReplacement(daily(Route.ORAL, "1 mg"))
                .addResult(active("95 pmol/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "one milligram a day by mouth since an unknown day",
            "section 2: 1 mg a day or more, and an unknown day reassures no more than a known one",
            man(60)
                .addReplacement(
                    Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg").every(1))
                .addResult(total("900 ng/L")),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "0.99 mg a day by mouth since an unknown day",
            "section 2: from 50 micrograms to 1 mg a day it is a part",
            man(60)
                .addReplacement(
                    Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "0.99 mg").every(1))
                .noOtherReplacement()
                .addResult(total("900 ng/L")),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "one milligram every second day",
            "section 2: averaged per day it is 500 micrograms, a part",
            man(60)
                .addReplacement(daily(Route.ORAL, "1 mg").every(2))
                .noOtherReplacement()
                .addResult(active("95 pmol/L").on(SAMPLED)),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "a spray of 500 micrograms a week",
            "section 2: by the nose 500 micrograms a week are full replacement",
            man(60)
                .addReplacement(daily(Route.NASAL, "500 ug").every(7))
                .addResult(total("600 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "a spray of 490 micrograms a week",
            "section 2: a spray below 500 micrograms a week is a part",
            man(60)
                .addReplacement(daily(Route.NASAL, "490 ug").every(7))
                .noOtherReplacement()
                .addResult(total("600 ng/L").on(SAMPLED)),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "B12 250 ng/L under injections",
            "row 1 holds beside row 16: the least that is said, as much",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(30)))
                .addResult(total("250 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "sampled before the first injection",
            "section 6: what was measured before it is not under it, and none from after it",
            man(60)
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusDays(30)))
                .addResult(total("500 ng/L").beforeReplacement()),
            INDETERMINATE,
            "1c-measured-before-replacement"),
        statusOf(
            "MMA raised in spite of injections",
            "row 1: MMA raised, kidneys good: at least PROBABLE",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(30)))
                .addResult(total("900 ng/L").on(SAMPLED), raisedMma()),
            PROBABLE,
            "1a-replaced-and-mma-raised"),
        statusOf(
            "MMA 700 nmol/L under injections with eGFR 45",
            "row 1: kidneys that explain it take the step away",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(30)))
                .addResult(total("900 ng/L").on(SAMPLED), mmaInRange("700 nmol/L"), egfr("45")),
            INDETERMINATE,
            "1b-replaced"),
        statusOf(
            "B12 250 ng/L and MMA raised under injections",
            "floors: where a later row says more, the later holds (row 11)",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(30)))
                .addResult(total("250 ng/L").on(SAMPLED), raisedMma()),
            CONFIRMED,
            "11-middle-mma-raised"),
        statusOf(
            "low in spite of injections",
            "row 2: read on as if untreated; row 10",
            man(60)
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(1)))
                .addResult(total("120 ng/L").on(SAMPLED)),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "pregnant with injections, good active B12 and MMA raised",
            "rows 1 and 7: a floor stands in pregnancy too; 900 nmol/L is raised there",
            pregnant()
                .addReplacement(INJECTIONS.since(Vignette.DAY.minusMonths(6)))
                .addResult(active("120 pmol/L"))
                .addResult(raisedMma()),
            PROBABLE,
            "1a-replaced-and-mma-raised"));
  }

  /** Row 3. */
  static List<Vignette> aLittleReplacement() {
    return List.of(
        statusOf(
                "fifty micrograms a day by mouth",
                "row 3: tablets are taken and absorbed; facts 1.7: OTC caution",
                man(60)
                    .addReplacement(daily(Route.ORAL, "50 ug"))
                    .noOtherReplacement()
                    .addResult(total("500 ng/L").on(SAMPLED)),
                UNLIKELY,
                "3b-partly-replaced")
            .holds("caution-b12-and-supplements"),
        statusOf(
            "forty-nine micrograms a day by mouth",
            "section 2: below 50 micrograms a day it is none",
            man(60)
                .addReplacement(daily(Route.ORAL, "49 ug"))
                .noOtherReplacement()
                .addResult(total("500 ng/L").on(SAMPLED)),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "a product of unknown content",
            "section 2: B12 of unknown content is a part",
            man(60)
                .addReplacement(
                    Replacement.builder()
                        .route(Route.ORAL)
                        .since(Vignette.DAY.minusMonths(6))
                        .build())
                .noOtherReplacement()
                .addResult(total("500 ng/L").on(SAMPLED)),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "a multivitamin of unknown content",
            "section 2: a multivitamin of unknown content is none",
            man(60)
                .addReplacement(
                    Replacement.builder()
                        .route(Route.ORAL)
                        .multivitamin(true)
                        .since(Vignette.DAY.minusMonths(6))
                        .build())
                .noOtherReplacement()
                .addResult(total("500 ng/L").on(SAMPLED)),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "an injection 365 days before the sample",
            "section 2: 3 to 12 months ago is a part",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(365)))
                .noOtherReplacement()
                .addResult(total("500 ng/L").on(SAMPLED)),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "an injection 366 days before the sample",
            "section 2: beyond 12 months it is none",
            man(60)
                .addReplacement(INJECTIONS.until(SAMPLED.minusDays(366)))
                .noOtherReplacement()
                .addResult(total("500 ng/L").on(SAMPLED)),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "tired under fifty micrograms a day",
            "row 3: tiredness alone brings a caution, and no step",
            man(60)
                .addPresent(Symptoms.FATIGUE)
                .addReplacement(daily(Route.ORAL, "50 ug"))
                .addResult(total("500 ng/L").on(SAMPLED)),
            UNLIKELY,
            "3b-partly-replaced"),
        statusOf(
            "tingling under fifty micrograms a day",
            "row 3: with neurology at least INDETERMINATE",
            man(60)
                .addPresent(Symptoms.PARAESTHESIA)
                .addReplacement(daily(Route.ORAL, "50 ug"))
                .addResult(total("500 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "3a-partly-replaced-and-not-well"),
        statusOf(
            "anaemia under fifty micrograms a day",
            "row 3: with anaemia at least INDETERMINATE",
            man(60)
                .addPresent(Symptoms.ANAEMIA)
                .addReplacement(daily(Route.ORAL, "50 ug"))
                .addResult(total("500 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "3a-partly-replaced-and-not-well"),
        statusOf(
            "coeliac disease under fifty micrograms a day",
            "row 3: with malabsorption at least INDETERMINATE",
            man(60)
                .addPresent(Conditions.COELIAC_DISEASE)
                .addReplacement(daily(Route.ORAL, "50 ug"))
                .addResult(total("500 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "3a-partly-replaced-and-not-well"),
        statusOf(
            "MMA raised under fifty micrograms a day",
            "row 3: only without a raised metabolite; row 17",
            man(60)
                .addReplacement(daily(Route.ORAL, "50 ug"))
                .addResult(total("500 ng/L").on(SAMPLED), raisedMma()),
            DISCORDANT,
            "17-sufficient-mma-raised"));
  }
}
