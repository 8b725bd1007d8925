package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.homocysteine;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.normalMma;
import static io.github.cobalamin.guidelines.Results.raisedHomocysteine;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.NOT_TESTED;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;
import static io.github.cobalamin.model.Urgency.SAME_DAY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.List;

/** Rows 4 to 6 of the status order: gas, inborn errors and the antibody. */
final class StatusCauseVignettes {
  private static final LocalDate SAMPLED = Vignette.DAY.minusDays(2);
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private StatusCauseVignettes() {}

  /** Row 4, and what counts as gas. */
  static List<Vignette> nitrousOxide() {
    return List.of(
        statusOf(
                "nitrous oxide, tingling, normal B12 and raised homocysteine",
                "row 4; recommendation 1.3.3",
                man(22)
                    .addPresent(Symptoms.PARAESTHESIA, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(total("420 ng/L"))
                    .addResult(raisedHomocysteine()),
                PROBABLE,
                "4a-nitrous-oxide-with-a-marker")
            .urgency(SAME_DAY),
        statusOf(
            "nitrous oxide and homocysteine 15.1 umol/L without a range",
            "section 2: without range or word above 15",
            man(22)
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(total("420 ng/L"), homocysteine("15.1 umol/L")),
            PROBABLE,
            "4a-nitrous-oxide-with-a-marker"),
        statusOf(
            "nitrous oxide and homocysteine 15 umol/L without a range",
            "section 2: 15 itself is not above it",
            man(22)
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(total("420 ng/L"), homocysteine("15 umol/L")),
            INDETERMINATE,
            "4b-nitrous-oxide"),
        statusOf(
            "nitrous oxide and MMA raised with failing kidneys",
            "row 4: MMA raised, whatever explains it (NG239 1.3.3)",
            man(22)
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(total("420 ng/L"), mmaInRange("600 nmol/L"), egfr("45")),
            PROBABLE,
            "4a-nitrous-oxide-with-a-marker"),
        statusOf(
            "nitrous oxide and ataxia before any result",
            "row 4: objective signs and B12 not measured",
            man(22).addPresent(Symptoms.ATAXIA, RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            PROBABLE,
            "4a-nitrous-oxide-with-a-marker"),
        statusOf(
            "nitrous oxide, ataxia and B12 350 ng/L",
            "row 4: objective signs and B12 not sufficient",
            man(22)
                .addPresent(Symptoms.ATAXIA, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(total("350 ng/L")),
            PROBABLE,
            "4a-nitrous-oxide-with-a-marker"),
        statusOf(
            "nitrous oxide, ataxia and B12 351 ng/L",
            "row 4: B12 sufficient: at least INDETERMINATE",
            man(22)
                .addPresent(Symptoms.ATAXIA, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(total("351 ng/L")),
            INDETERMINATE,
            "4b-nitrous-oxide"),
        statusOf(
                "nitrous oxide and a normal B12 only",
                "recommendation 1.3.3: never B12 alone",
                man(22)
                    .addPresent(Symptoms.FATIGUE, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(total("600 ng/L")),
                INDETERMINATE,
                "4b-nitrous-oxide")
            .holds("ng239-offer-initial-test-after-nitrous-oxide"),
        statusOf(
                "gas that ended nine months ago, and numbness since before",
                "section 2: neurology that began during use counts however long ago",
                man(22)
                    .addHistory(
                        History.of(Symptoms.NUMBNESS).since(LocalDate.of(2025, 12, 1)),
                        History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                            .until(LocalDate.of(2026, 2, 10))),
                INDETERMINATE,
                "4b-nitrous-oxide")
            .urgency(SAME_DAY)
            .holds("treat-5-offer-nitrous-oxide-with-neurology"),
        statusOf(
            "gas that ended nine months ago, and numbness for two months",
            "section 2: neurology that began later is none of gas",
            man(22)
                .addHistory(
                    History.of(Symptoms.NUMBNESS).since(LocalDate.of(2026, 9, 20)),
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                        .until(LocalDate.of(2026, 2, 10))),
            NOT_TESTED,
            "23-not-tested"),
        statusOf(
                "nitrous oxide and nothing measured",
                "row 4: it ends NOT_TESTED",
                man(22).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
                INDETERMINATE,
                "4b-nitrous-oxide")
            .fails("urgent-nitrous-oxide-neurology"),
        statusOf(
            "nitrous oxide until 92 days ago",
            "section 2: within 3 months",
            man(22)
                .addHistory(
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                        .until(Vignette.DAY.minusDays(92)))
                .addResult(total("600 ng/L")),
            INDETERMINATE,
            "4b-nitrous-oxide"),
        statusOf(
            "nitrous oxide until 93 days ago",
            "section 2: beyond 3 months",
            man(22)
                .addHistory(
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                        .until(Vignette.DAY.minusDays(93)))
                .addResult(total("600 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "one anaesthetic with a tingle",
            "section 2: a single use counts only with objective signs or a low B12",
            man(40)
                .addPresent(Symptoms.PARAESTHESIA, RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
                .addResult(total("600 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "one anaesthetic and brisk reflexes",
            "section 2: a single use counts with objective signs",
            man(40)
                .addPresent(Symptoms.BRISK_REFLEXES, RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
                .addResult(total("600 ng/L")),
            INDETERMINATE,
            "4b-nitrous-oxide"),
        statusOf(
            "Entonox for two months",
            "section 2: repeated medical use counts as recreational",
            man(40)
                .addHistory(
                    History.of(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF)
                        .since(Vignette.DAY.minusMonths(2)))
                .addResult(total("600 ng/L")),
            INDETERMINATE,
            "4b-nitrous-oxide"),
        statusOf(
            "Entonox last week",
            "section 2: a single use does not count",
            man(40)
                .addHistory(
                    History.of(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF)
                        .since(Vignette.DAY.minusDays(7)))
                .addResult(total("600 ng/L")),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "nitrous oxide and B12 150 ng/L",
            "row 10 says more than row 4",
            man(22)
                .addPresent(Symptoms.FATIGUE, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(total("150 ng/L")),
            CONFIRMED,
            "10-deficient"));
  }

  /** Rows 5 and 6. */
  static List<Vignette> inbornErrorsAndAntibody() {
    return List.of(
        statusOf(
            "an inborn error and B12 500 ng/L",
            "row 5: at least INDETERMINATE",
            man(40).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN).addResult(total("500 ng/L")),
            INDETERMINATE,
            "5-inborn-error"),
        statusOf(
            "an inborn error and nothing measured",
            "row 5: it ends NOT_TESTED",
            man(40).addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY),
            INDETERMINATE,
            "5-inborn-error"),
        statusOf(
            "an inborn error and B12 150 ng/L",
            "row 10 says more than row 5",
            man(40).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN).addResult(total("150 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
                "intrinsic-factor antibody with a normal total B12",
                "row 6: competitive assays read falsely normal",
                man(60).addResult(antibody(), total("500 ng/L")),
                INDETERMINATE,
                "6b-antibody")
            .holds(
                "settle-normal-b12-with-intrinsic-factor-antibody",
                "caution-total-b12-antibody-interference"),
        statusOf(
            "intrinsic-factor antibody with a good active B12",
            "beside the antibody no level reassures, though active B12 is not read by intrinsic factor",
            man(60).addResult(antibody(), active("90 pmol/L")),
            INDETERMINATE,
            "6b-antibody"),
        statusOf(
            "intrinsic-factor antibody, B12 500 ng/L and MMA raised",
            "row 6: PROBABLE with MMA raised and not explained",
            man(60).addResult(antibody(), total("500 ng/L"), raisedMma()),
            PROBABLE,
            "6a-antibody-and-mma-raised"),
        statusOf(
            "intrinsic-factor antibody, B12 500 ng/L, MMA 600 nmol/L and eGFR 45",
            "row 6: explained, so that the antibody alone stands",
            man(60).addResult(antibody(), total("500 ng/L"), mmaInRange("600 nmol/L"), egfr("45")),
            INDETERMINATE,
            "6b-antibody"),
        statusOf(
            "known pernicious anaemia, B12 500 ng/L and MMA raised",
            "row 6: the disease is no less than its antibody",
            man(60)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addResult(total("500 ng/L"), raisedMma()),
            PROBABLE,
            "6a-known-gastritis-and-mma-raised"),
        statusOf(
            "known pernicious anaemia, B12 500 ng/L, and MMA normal",
            "row 20: sufficient in somebody who is well",
            man(60)
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addResult(total("500 ng/L"), normalMma()),
            UNLIKELY,
            "20-sufficient"),
        statusOf(
            "intrinsic-factor antibody beside a B12 of 500 days ago",
            "row 6 reads any old one as sufficient",
            man(60)
                .addResult(
                    antibody(), total("500 ng/L").on(Vignette.DAY.minusDays(500)), raisedMma()),
            PROBABLE,
            "6a-antibody-and-mma-raised"),
        statusOf(
            "intrinsic-factor antibody, a total B12 of 500 days ago and a good active B12",
            "row 6 reads any old one as sufficient, beside active B12 too",
            man(60)
                .addResult(
                    antibody(),
                    total("500 ng/L").on(Vignette.DAY.minusDays(500)),
                    active("90 pmol/L"),
                    raisedMma()),
            PROBABLE,
            "6a-antibody-and-mma-raised"),
        statusOf(
            "intrinsic-factor antibody 14 days after an injection",
            "law 1: a stated artefact takes the antibody one grade down; row 1 is what is left",
            man(60)
                .addReplacement(
                    INJECTIONS.since(SAMPLED.minusYears(2)).lastDose(SAMPLED.minusDays(14)))
                .addResult(antibody().on(SAMPLED), total("500 ng/L").on(SAMPLED)),
            INDETERMINATE,
            "1b-replaced"));
  }
}
