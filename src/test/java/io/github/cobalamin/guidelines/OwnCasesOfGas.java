package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OwnCases.notPregnant;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.MedicineUse;
import java.util.List;

/** Own patients who inhaled nitrous oxide. */
final class OwnCasesOfGas {
  private OwnCasesOfGas() {}

  static List<OwnCase> all() {
    return List.of(
        gasLastWeek(),
        gasOfUnknownDate(),
        gasYearsAgo(),
        gasOnceInLabour(),
        gasAtWork(),
        gasForPainAgainAndAgain(),
        gasInTheatre(),
        gasAt15());
  }

  // Treated today, before results: no further danger sign would make it sooner.
  private static OwnCase gasLastWeek() {
    return OwnCase.of(
            "gas-last-week",
            "a man of 22 with numb legs and a bad gait, canisters until last week",
            man(22)
                .addHistory(
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                        .since(DAY.minusMonths(6))
                        .until(DAY.minusDays(7)))
                .addPresent(Symptoms.NUMBNESS)
                .addHistory(History.of(Symptoms.IMPAIRED_GAIT).onset(History.Onset.NEW))
                .addResult(result(LabTests.TOTAL_B12, "260 ng/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "80 umol/L")))
        .likely(Causes.RECREATIONAL_NITROUS_OXIDE)
        .never(Causes.ANAESTHETIC_NITROUS_OXIDE, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.METHYLMALONIC_ACID, LabTests.HAEMOGLOBIN)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.PARIETAL_CELL_ANTIBODY,
            LabTests.ACTIVE_B12,
            LabTests.GASTRIN);
  }

  private static OwnCase gasOfUnknownDate() {
    return OwnCase.of(
            "gas-of-unknown-date",
            "a woman of 24 with tingling who has used nitrous oxide, nobody knows when; no tests",
            notPregnant(24)
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addPresent(Symptoms.PARAESTHESIA))
        .possible(Causes.RECREATIONAL_NITROUS_OXIDE)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE, LabTests.HAEMOGLOBIN)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  private static OwnCase gasYearsAgo() {
    return OwnCase.of(
            "gas-three-years-ago",
            "a man of 28 with new tingling, last canister three years ago, normal homocysteine",
            man(28)
                .addHistory(
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE).until(DAY.minusYears(3)))
                .addHistory(History.of(Symptoms.PARAESTHESIA).onset(History.Onset.NEW))
                .addResult(result(LabTests.TOTAL_B12, "380 ng/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "9 umol/L")))
        .unlikely(Causes.RECREATIONAL_NITROUS_OXIDE)
        .never(Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.HOMOCYSTEINE);
  }

  // Carpal tunnel is the usual reason after a pregnancy.
  private static OwnCase gasOnceInLabour() {
    return OwnCase.of(
            "gas-once-in-labour",
            "a breastfeeding woman with a tingling hand, gas and air in labour seven weeks ago",
            woman(30)
                .notPregnant()
                .breastfeeding()
                .addHistory(
                    History.of(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF)
                        .since(DAY.minusWeeks(7))
                        .until(DAY.minusWeeks(7)))
                .addHistory(History.of(Symptoms.FOCAL_NUMBNESS).side(History.Side.ONE_SIDE))
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L")))
        .possible(Causes.NITROUS_OXIDE, Causes.BREASTFEEDING)
        .never(Causes.PREGNANCY, Causes.RECREATIONAL_NITROUS_OXIDE, Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.METHYLMALONIC_ACID, LabTests.ACTIVE_B12);
  }

  private static OwnCase gasAtWork() {
    return OwnCase.of(
            "gas-at-work",
            "a dental nurse of 44, four years beside nitrous oxide, with numb feet",
            notPregnant(44)
                .addHistory(History.of(RiskFactors.NITROUS_OXIDE_AT_WORK).since(DAY.minusYears(4)))
                .addPresent(Symptoms.NUMBNESS)
                .addResult(result(LabTests.TOTAL_B12, "240 ng/L"))
                .addResult(result(LabTests.HOMOCYSTEINE, "28 umol/L"))
                .addResult(result(LabTests.SERUM_FOLATE, "9 ug/L")))
        .likely(Causes.NITROUS_OXIDE)
        .never(
            Causes.PREGNANCY,
            Causes.BREASTFEEDING,
            Causes.RECREATIONAL_NITROUS_OXIDE,
            Causes.ANAESTHETIC_NITROUS_OXIDE)
        .tests(LabTests.METHYLMALONIC_ACID, LabTests.HAEMOGLOBIN)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.PARIETAL_CELL_ANTIBODY);
  }

  // Steady sickle cell disease: his haemoglobin is no alarm, his feet are.
  private static OwnCase gasForPainAgainAndAgain() {
    return OwnCase.of(
            "gas-for-pain-again-and-again",
            "a man of 27 with sickle cell disease, gas and air every few weeks, tingling feet",
            man(27)
                .addHistory(History.of(Conditions.SICKLE_CELL_DISEASE).measuring("80 g/L"))
                .addHistory(
                    History.of(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF)
                        .since(DAY.minusYears(2))
                        .until(DAY.minusDays(12)))
                .addPresent(Symptoms.PARAESTHESIA)
                .addMedicine(MedicineUse.of(Medicines.FOLIC_ACID).withDailyDose("5 mg"))
                .addResult(result(LabTests.HAEMOGLOBIN, "78 g/L"))
                .addResult(result(LabTests.TOTAL_B12, "230 ng/L"))
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "0.9 umol/L")
                        .withReferenceRange("<0.28 umol/L"))
                .addResult(result(LabTests.EGFR, "105 mL/min/1.73m2")))
        .likely(Causes.NITROUS_OXIDE)
        .never(Causes.RECREATIONAL_NITROUS_OXIDE, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.RETICULOCYTES)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.HAPTOGLOBIN);
  }

  private static OwnCase gasInTheatre() {
    return OwnCase.of(
            "gas-in-theatre-vegan",
            "a vegan man of 70 with ataxia three weeks after an operation under nitrous oxide",
            man(70)
                .addHistory(History.of(RiskFactors.VEGAN_DIET).since(DAY.minusYears(20)))
                .addHistory(
                    History.of(RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
                        .since(DAY.minusWeeks(3))
                        .until(DAY.minusWeeks(3)))
                .addHistory(History.of(Symptoms.ATAXIA).onset(History.Onset.NEW))
                .addResult(result(LabTests.TOTAL_B12, "140 ng/L")))
        .likely(Causes.VEGAN_DIET, Causes.ANAESTHETIC_NITROUS_OXIDE)
        .never(Causes.RECREATIONAL_NITROUS_OXIDE, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV, LabTests.COPPER, LabTests.ZINC)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12);
  }

  private static OwnCase gasAt15() {
    return OwnCase.of(
            "gas-at-15",
            "a girl of 15 with tingling, canisters until yesterday: same day, and safeguarding",
            notPregnant(15)
                .addHistory(
                    History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE).until(DAY.minusDays(1)))
                .addPresent(Symptoms.PARAESTHESIA))
        .possible(Causes.RECREATIONAL_NITROUS_OXIDE)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }
}
