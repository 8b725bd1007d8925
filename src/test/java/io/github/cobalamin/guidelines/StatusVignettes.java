package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Replacement;
import java.time.LocalDate;
import java.util.List;

/** The order in which evidence decides, one rule after the other, and the edges between them. */
final class StatusVignettes {
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private StatusVignettes() {}

  private static LabResult total(String printed) {
    return result(LabTests.TOTAL_B12, printed);
  }

  private static LabResult active(String printed) {
    return result(LabTests.ACTIVE_B12, printed);
  }

  private static LabResult mma(String printed) {
    return result(LabTests.METHYLMALONIC_ACID, printed);
  }

  private static LabResult raisedMma() {
    return mma("900 nmol/L").withReferenceRange("0-280 nmol/L");
  }

  private static LabResult normalMma() {
    return mma("180 nmol/L").withReferenceRange("0-280 nmol/L");
  }

  private static LabResult raisedHomocysteine() {
    return result(LabTests.HOMOCYSTEINE, "32 umol/L").withReferenceRange("5-15 umol/L");
  }

  private static LabResult normalHomocysteine() {
    return result(LabTests.HOMOCYSTEINE, "9 umol/L").withReferenceRange("5-15 umol/L");
  }

  static List<Vignette> replacementAndNitrousOxide() {
    LocalDate sampled = Vignette.DAY.minusDays(2);
    return List.of(
        // Review N2: injections within three months, or 1 mg a day by mouth: never UNLIKELY.
        Vignette.of(
                "injections for a year and B12 900 ng/L",
                "review N2; BNSSG: uninformative on treatment",
                man(60)
                    .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(1)))
                    .addResult(total("900 ng/L").on(sampled)))
            .status(INDETERMINATE, "status-uninformative-on-replacement")
            .holds("caution-b12-and-supplements", "ng239-total-b12-sufficient"),
        Vignette.of(
                "last injection 92 days before the sample",
                "review N2: the last three months, counted as 92 days",
                man(60)
                    .addReplacement(INJECTIONS.until(sampled.minusDays(92)))
                    .addResult(total("900 ng/L").on(sampled)))
            .status(INDETERMINATE, "status-uninformative-on-replacement"),
        Vignette.of(
                "last injection 93 days before the sample",
                "review N2: one day beyond",
                man(60)
                    .addReplacement(INJECTIONS.until(sampled.minusDays(93)))
                    .noOtherReplacement()
                    .addResult(total("900 ng/L").on(sampled)))
            .status(UNLIKELY, "status-b12-sufficient"),
        Vignette.of(
                "one milligram a day by mouth",
                "review N2: oral 1 mg a day or more",
                man(60)
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
                            .since(Vignette.DAY.minusMonths(6)))
                    .addResult(active("95 pmol/L").on(sampled)))
            .status(INDETERMINATE, "status-uninformative-on-replacement"),
        Vignette.of(
                "fifty micrograms a day by mouth",
                "review N2: less than 1 mg a day does not make it uninformative; facts 1.7: OTC caution",
                man(60)
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "50 ug")
                            .since(Vignette.DAY.minusMonths(6)))
                    .noOtherReplacement()
                    .addResult(total("500 ng/L").on(sampled)))
            .status(UNLIKELY, "status-b12-sufficient")
            .holds("caution-b12-and-supplements"),
        Vignette.of(
                "sampled before the first injection",
                "review N2: what the result itself says goes first",
                man(60)
                    .addReplacement(INJECTIONS.since(Vignette.DAY.minusDays(30)))
                    .addResult(total("500 ng/L").beforeReplacement()))
            .status(UNLIKELY, "status-b12-sufficient"),
        Vignette.of(
                "low in spite of injections",
                "Table 1: replacement raises a level; a low one stands",
                man(60)
                    .addReplacement(INJECTIONS.since(Vignette.DAY.minusYears(1)))
                    .addResult(total("120 ng/L").on(sampled)))
            .status(CONFIRMED, "status-b12-deficient"),
        // Review N3 and 1.3.3: homocysteine or MMA decide, a normal B12 is ignored.
        Vignette.of(
                "nitrous oxide, tingling, normal B12 and raised homocysteine",
                "recommendation 1.3.3; review N3",
                man(22)
                    .addPresent(Symptoms.PARAESTHESIA, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(total("420 ng/L"))
                    .addResult(raisedHomocysteine()))
            .status(PROBABLE, "status-nitrous-oxide-inactivation")
            .urgency(SAME_DAY)
            .holds("note-homocysteine-raised", "caution-homocysteine-sample"),
        Vignette.of(
                "nitrous oxide and a normal B12 only",
                "recommendation 1.3.3: never B12 alone",
                man(22)
                    .addPresent(Symptoms.FATIGUE, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(total("600 ng/L")))
            .status(INDETERMINATE, "status-nitrous-oxide-unmeasured")
            .holds("ng239-offer-initial-test-after-nitrous-oxide"),
        Vignette.of(
                "nitrous oxide and B12 150 ng/L",
                "Table 1: below 180 ng/L confirms, nitrous oxide or not",
                man(22)
                    .addPresent(Symptoms.FATIGUE, RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                    .addResult(total("150 ng/L")))
            .status(CONFIRMED, "status-b12-deficient"));
  }

  static List<Vignette> pregnancyAndAntibody() {
    return List.of(
        Vignette.of(
                "pregnant with a low total B12 and neuropathy",
                "review K3: total B12 alone never confirms; architecture: pregnancy unseats it",
                pregnant().addPresent(Symptoms.NUMBNESS).addResult(total("120 ng/L")))
            .status(PROBABLE, "status-pregnancy-low-total-b12-with-signs")
            .urgency(URGENT)
            .holds(
                "note-pregnancy-low-total-b12",
                "urgent-deficiency-with-neurology-or-pregnancy",
                "ng239-active-b12-after-total-in-pregnancy"),
        Vignette.of(
                "pregnant and well with a low total B12",
                "review K3: class is not CONFIRMED; N46: urgent only with deficiency",
                pregnant().noOtherSymptoms().addResult(total("120 ng/L")))
            .status(INDETERMINATE, "status-pregnancy-total-b12-only")
            .fails("status-b12-deficient"),
        Vignette.of(
                "pregnant with a good active B12",
                "recommendation 1.3.2: active B12; Table 1: above 70 pmol/L",
                pregnant().addResult(active("70.1 pmol/L")).addResult(total("150 ng/L")))
            .status(UNLIKELY, "status-pregnancy-active-b12-sufficient"),
        Vignette.of(
                "pregnant with a low active B12",
                "recommendation 1.3.2: active B12; Table 1: below 25 pmol/L",
                pregnant().addResult(active("24.9 pmol/L")))
            .status(CONFIRMED, "status-pregnancy-active-b12-deficient")
            .urgency(URGENT),
        Vignette.of(
                "pregnant with active B12 in the middle and raised MMA",
                "review N4: MMA rises in normal pregnancy and is no proof",
                pregnant().addResult(active("40 pmol/L")).addResult(raisedMma()))
            .status(PROBABLE, "status-b12-not-sufficient-mma-raised-by-something-else")
            .holds("caution-mma-in-pregnancy")
            .fails("status-b12-not-sufficient-mma-raised", "note-mma-raised"),
        Vignette.of(
                "intrinsic-factor antibody with a normal total B12",
                "review N6: competitive assays read falsely normal; MMA or another method",
                man(60)
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive"))
                    .addResult(total("500 ng/L")))
            .status(INDETERMINATE, "status-intrinsic-factor-antibody-with-normal-b12")
            .holds(
                "settle-normal-b12-with-intrinsic-factor-antibody",
                "caution-total-b12-antibody-interference"));
  }

  static List<Vignette> disagreement() {
    return List.of(
        Vignette.of(
                "active 3 pmol/L, total 420 ng/L, MMA 0.18 umol/L",
                "review K4 and test 2: TCN2 variant",
                man(40)
                    .addResult(active("3 pmol/L"))
                    .addResult(total("420 ng/L"))
                    .addResult(mma("0.18 umol/L")))
            .status(DISCORDANT, "status-active-b12-very-low-total-normal")
            .holds("caution-active-b12-variant", "note-mma-normal"),
        Vignette.of(
                "total 120 ng/L, active 90 pmol/L, MMA normal",
                "review N8: haptocorrin deficiency and others",
                man(40)
                    .addResult(total("120 ng/L"))
                    .addResult(active("90 pmol/L"))
                    .addResult(normalMma()))
            .status(DISCORDANT, "status-total-b12-low-active-normal"),
        Vignette.of(
                "total 120 ng/L with both metabolites normal",
                "review N8: no lifelong treatment on this alone",
                man(40)
                    .addResult(total("120 ng/L"))
                    .addResult(normalMma())
                    .addResult(normalHomocysteine()))
            .status(DISCORDANT, "status-b12-low-metabolites-normal"),
        Vignette.of(
                "total 120 ng/L against active 90 pmol/L and no metabolite",
                "review N11: report both, ask for MMA",
                man(40).addResult(total("120 ng/L")).addResult(active("90 pmol/L")))
            .status(DISCORDANT, "status-total-against-active-b12")
            .holds("settle-total-against-active-b12"),
        Vignette.of(
                "total 120 ng/L against active 90 pmol/L with MMA raised",
                "Table 1 with review N9: a raised MMA supports the low total B12",
                man(40)
                    .addResult(total("120 ng/L"))
                    .addResult(active("90 pmol/L"))
                    .addResult(raisedMma()))
            .status(CONFIRMED, "status-b12-deficient")
            .holds("note-mma-raised"),
        Vignette.of(
                "B12 175 ng/L, MMA very high, homocysteine normal",
                "review N9: do not require both (case B12-043)",
                man(56)
                    .addResult(total("175 ng/L"))
                    .addResult(raisedMma())
                    .addResult(normalHomocysteine()))
            .status(CONFIRMED, "status-b12-deficient"));
  }

  static List<Vignette> middleAndUpper() {
    return List.of(
        Vignette.of(
                "B12 200 ng/L and MMA above the laboratory's range",
                "section 1.3: indeterminate, MMA against the laboratory's range",
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(total("200 ng/L"))
                    .addResult(raisedMma()))
            .status(CONFIRMED, "status-b12-not-sufficient-mma-raised")
            .fails("ng239-consider-mma"),
        Vignette.of(
                "fatigue and B12 200 ng/L",
                "section 1.3, BMJ box: consider MMA when symptomatic and indeterminate",
                man(50).addPresent(Symptoms.FATIGUE).addResult(total("200 ng/L")))
            .status(INDETERMINATE, "status-b12-not-sufficient")
            .holds("ng239-consider-mma", "ng239-total-b12-intermediate"),
        Vignette.of(
                "well and B12 200 ng/L",
                "section 1.3: MMA only where there are symptoms or signs",
                man(50).noOtherSymptoms().addResult(total("200 ng/L")))
            .status(INDETERMINATE, "status-b12-not-sufficient")
            .fails("ng239-consider-mma"),
        Vignette.of(
                "B12 200 ng/L with MMA 0.60 umol/L and eGFR 25",
                "review N5 and test 8: may support, may not by itself confirm",
                man(60)
                    .addResult(total("200 ng/L"))
                    .addResult(mma("0.60 umol/L").withReferenceRange("0-0.28 umol/L"))
                    .addResult(result(LabTests.EGFR, "25 mL/min/1.73 m2")))
            .status(PROBABLE, "status-b12-not-sufficient-mma-raised-by-something-else")
            .holds("settle-raised-metabolites-in-kidney-disease", "caution-mma-and-kidney"),
        Vignette.of(
                "B12 200 ng/L, MMA raised, eGFR 60",
                "review N5: below 60; 60 itself does not confound",
                man(60)
                    .addResult(total("200 ng/L"))
                    .addResult(raisedMma())
                    .addResult(result(LabTests.EGFR, "60 mL/min/1.73 m2")))
            .status(CONFIRMED, "status-b12-not-sufficient-mma-raised")
            .fails("caution-mma-and-kidney"),
        Vignette.of(
                "seventy-five years, B12 200 ng/L, MMA raised, kidneys unknown",
                "review N5: or unknown at 75 and over",
                man(75).addResult(total("200 ng/L")).addResult(raisedMma()))
            .status(PROBABLE, "status-b12-not-sufficient-mma-raised-by-something-else"),
        Vignette.of(
                "seventy-four years, B12 200 ng/L, MMA raised, kidneys unknown",
                "review N5: one year younger",
                man(74).addResult(total("200 ng/L")).addResult(raisedMma()))
            .status(CONFIRMED, "status-b12-not-sufficient-mma-raised"),
        Vignette.of(
                "B12 200 ng/L and MMA 751 nmol/L without a range",
                "review N26: above 0.75 umol/L highly suggestive; section 1.3: NG239 reads the"
                    + " laboratory's range",
                man(50).addResult(total("200 ng/L")).addResult(mma("751 nmol/L")))
            .status(PROBABLE, "status-b12-not-sufficient-mma-raised-without-range")
            .holds("caution-methylmalonic-acid-without-range"),
        Vignette.of(
                "B12 200 ng/L and MMA 750 nmol/L without a range",
                "review N26: 0.75 umol/L itself is not above it",
                man(50).addResult(total("200 ng/L")).addResult(mma("750 nmol/L")))
            .status(INDETERMINATE, "status-b12-not-sufficient"),
        Vignette.of(
                "B12 200 ng/L, homocysteine raised, MMA normal",
                "review N10: folate first",
                man(50)
                    .addResult(total("200 ng/L"))
                    .addResult(normalMma())
                    .addResult(raisedHomocysteine()))
            .status(INDETERMINATE, "status-homocysteine-points-elsewhere"),
        Vignette.of(
                "B12 above 300 ng/L, as a bound",
                "Table 1: the bound may lie in two bands, so that neither can be claimed",
                man(50).addResult(total(">300 ng/L")))
            .status(INDETERMINATE, "status-b12-unplaced"),
        Vignette.of(
                "B12 above 300 ng/L, as a bound, and MMA raised",
                "architecture: CONFIRMED needs an intermediate B12, which a bound does not show",
                man(50).addResult(total(">300 ng/L")).addResult(raisedMma()))
            .status(PROBABLE, "status-b12-unplaced-mma-raised"),
        Vignette.of(
                "B12 200 ng/L and homocysteine raised alone",
                "architecture: intermediate with only the weaker marker",
                man(50).addResult(total("200 ng/L")).addResult(raisedHomocysteine()))
            .status(PROBABLE, "status-b12-not-sufficient-homocysteine-raised"),
        Vignette.of(
                "B12 200 ng/L and MMA normal",
                "facts 1.8: MMA not raised, look for another diagnosis",
                man(50).addResult(total("200 ng/L")).addResult(normalMma()))
            .status(INDETERMINATE, "status-b12-not-sufficient-mma-normal"),
        Vignette.of(
                "B12 below 220 ng/L, as the laboratory printed it",
                "case B12-062: the bound spans confirmed and indeterminate",
                notPregnant().addPresent(Symptoms.FATIGUE).addResult(total("<220 ng/L")))
            .status(INDETERMINATE, "status-b12-not-sufficient")
            .holds("ng239-consider-mma")
            .fails("ng239-total-b12-intermediate", "ng239-total-b12-deficient"),
        Vignette.of(
                "active B12 50 pmol/L",
                "Table 1: 25 to 70 pmol/L",
                man(50).noOtherSymptoms().addResult(active("50 pmol/L")))
            .status(INDETERMINATE, "status-b12-not-sufficient")
            .holds("ng239-active-b12-intermediate"),
        Vignette.of(
                "active B12 20 pmol/L",
                "Table 1: below 25 pmol/L",
                man(50).noOtherSymptoms().addResult(active("20 pmol/L")))
            .status(CONFIRMED, "status-b12-deficient")
            .holds("ng239-active-b12-deficient"),
        Vignette.of(
                "active B12 90 pmol/L",
                "Table 1: above 70 pmol/L",
                man(50).noOtherSymptoms().addResult(active("90 pmol/L")))
            .status(UNLIKELY, "status-b12-sufficient")
            .holds("ng239-active-b12-sufficient"),
        Vignette.of(
                "B12 500 ng/L and MMA raised",
                "architecture: markers that disagree otherwise",
                man(50).addResult(total("500 ng/L")).addResult(raisedMma()))
            .status(DISCORDANT, "status-b12-sufficient-metabolite-raised"),
        Vignette.of(
                "B12 500 ng/L, homocysteine raised, folate low",
                "review N10: folate explains it, by the laboratory's own word",
                man(50)
                    .addResult(total("500 ng/L"))
                    .addResult(raisedHomocysteine())
                    .addResult(result(LabTests.SERUM_FOLATE, "low")))
            .status(UNLIKELY, "status-b12-sufficient")
            .holds("caution-homocysteine-raised-by-others"),
        Vignette.of(
                "B12 500 ng/L with signs of the cord",
                "review N12: not excluded, specialist",
                man(50)
                    .addPresent(Symptoms.REDUCED_VIBRATION_SENSE, Symptoms.ATAXIA)
                    .addResult(total("500 ng/L")))
            .status(INDETERMINATE, "status-b12-sufficient-with-objective-signs")
            .urgency(URGENT)
            .holds("note-normal-markers-with-objective-signs")
            .fails("urgent-treatment-before-results"),
        Vignette.of(
                "B12 500 ng/L, homocysteine raised, folate 2.9 ug/L without a range",
                "clinical review 15: an unconfirmed limit never leads to unlikely",
                man(50)
                    .addResult(total("500 ng/L"))
                    .addResult(raisedHomocysteine())
                    .addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L")))
            .status(DISCORDANT, "status-b12-sufficient-metabolite-raised"),
        Vignette.of(
                "low B12 and folate 2.9 ug/L, normal by the laboratory's range",
                "the laboratory's range comes first, and a published limit only without one",
                man(50)
                    .addResult(total("150 ng/L"))
                    .addResult(
                        result(LabTests.SERUM_FOLATE, "2.9 ug/L")
                            .withReferenceRange("2.5-20 ug/L")))
            .status(CONFIRMED, "status-b12-deficient")
            .fails("caution-total-b12-falsely-low"),
        Vignette.of(
                "pregnant with injections, good active B12 and MMA raised",
                "review N2: under replacement never unlikely",
                pregnant()
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .since(Vignette.DAY.minusMonths(6)))
                    .addResult(active("120 pmol/L"))
                    .addResult(raisedMma()))
            .status(INDETERMINATE, "status-uninformative-on-replacement"),
        Vignette.of(
                "pregnant and homocysteine raised",
                "review N4: a mild rise is no proof",
                pregnant().addResult(active("90 pmol/L")).addResult(raisedHomocysteine()))
            .status(UNLIKELY, "status-pregnancy-active-b12-sufficient")
            .holds("caution-homocysteine-in-pregnancy"),
        Vignette.of(
                "a woman of thirty with a low total B12, pregnancy unstated",
                "recommendation 1.3.2: what pregnancy would change is said",
                People.woman(30).addResult(total("165 ng/L")))
            .status(CONFIRMED, "status-b12-deficient")
            .holds("caution-total-b12-and-unknown-pregnancy"),
        Vignette.of(
                "a woman of thirty with a low total B12, not pregnant",
                "recommendation 1.3.2",
                People.woman(30).notPregnant().addResult(total("165 ng/L")))
            .status(CONFIRMED, "status-b12-deficient")
            .fails("caution-total-b12-and-unknown-pregnancy"),
        Vignette.of(
                "MMA raised before any B12 result",
                "architecture: findings before any B12 result",
                man(50).addResult(raisedMma()))
            .status(PROBABLE, "status-mma-raised-before-b12"),
        Vignette.of(
                "homocysteine raised and nothing else",
                "review N10: homocysteine alone decides nothing",
                man(50).addResult(raisedHomocysteine()))
            .status(INDETERMINATE, "status-metabolites-decide-nothing"),
        Vignette.of(
                "high folate beside B12 241 ng/L",
                "case B12-059: a clue, and no reassurance",
                notPregnant()
                    .addPresent(Symptoms.MACROCYTOSIS)
                    .addResult(total("241 ng/L"))
                    .addResult(
                        result(LabTests.SERUM_FOLATE, ">20 ug/L")
                            .withReferenceRange("3.1-17.5 ug/L")))
            .status(INDETERMINATE, "status-b12-not-sufficient")
            .holds("note-high-folate-is-no-reassurance"),
        Vignette.of(
                "B12 430 ng/L: near, by its own swing",
                "review N13: 350 could be 270 to 430; the class does not change",
                man(50).noOtherSymptoms().addResult(total("430 ng/L")))
            .status(UNLIKELY, "status-b12-sufficient")
            .holds("note-total-b12-near-threshold"),
        Vignette.of(
                "B12 600 ng/L: far from every threshold",
                "review N13",
                man(50).noOtherSymptoms().addResult(total("600 ng/L")))
            .status(UNLIKELY, "status-b12-sufficient")
            .fails("note-total-b12-near-threshold"),
        Vignette.of(
                "two results, the latest decides",
                "architecture: of several results the latest dated one decides",
                man(50)
                    .noOtherSymptoms()
                    .addResult(total("120 ng/L").on(Vignette.DAY.minusDays(400)))
                    .addResult(total("600 ng/L").on(Vignette.DAY.minusDays(10))))
            .status(UNLIKELY, "status-b12-sufficient"),
        Vignette.of(
                "bacterial overgrowth, B12 200 ng/L and MMA raised",
                "review N27 and section 13.3: overgrowth raises MMA",
                man(50)
                    .addPresent(Conditions.BACTERIAL_OVERGROWTH)
                    .addResult(total("200 ng/L"))
                    .addResult(raisedMma()))
            .status(PROBABLE, "status-b12-not-sufficient-mma-raised-by-something-else")
            .holds("caution-mma-and-bowel-bacteria"));
  }
}
