package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;

/** People on injections, tablets or spray: loaded again, given more, or going on. */
final class OnTreatmentVignettes {
  private static final String INJECTIONS = "section 5, on injections";
  private static final String TABLETS = "section 5, on tablets or spray";

  private OnTreatmentVignettes() {}

  static List<Vignette> reloaded() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "ataxia that is worse on injections",
        INJECTIONS,
        injected(given().response(Replacement.Response.WORSE)).addPresent(Symptoms.ATAXIA),
        "tiredness that is worse on injections",
        injected(given().response(Replacement.Response.WORSE)).addPresent(Symptoms.FATIGUE),
        "treat-5-reload-new-or-worse");
    edge(
        all,
        "numbness that is new on injections",
        INJECTIONS,
        injected(given()).addHistory(History.of(Symptoms.NUMBNESS).onset(History.Onset.NEW)),
        "numbness that is stable on injections",
        injected(given()).addHistory(History.of(Symptoms.NUMBNESS).onset(History.Onset.STABLE)),
        "treat-5-reload-new-or-worse");
    edge(
        all,
        "tired, and injections were missed",
        INJECTIONS,
        injected(given().missedDoses(Truth.TRUE)).addPresent(Symptoms.FATIGUE),
        "well, and injections were missed",
        injected(given().missedDoses(Truth.TRUE)),
        "treat-5-reload-doses-missed");
    edge(
        all,
        "tired after treatment of a known deficiency ended",
        INJECTIONS,
        injected(given().until(Vignette.DAY.minusMonths(8)))
            .addPresent(Symptoms.FATIGUE, Conditions.VITAMIN_B12_DEFICIENCY),
        "well after it",
        injected(given().until(Vignette.DAY.minusMonths(8)))
            .addPresent(Conditions.VITAMIN_B12_DEFICIENCY),
        "treat-5-reload-treatment-ended");
    edge(
        all,
        "pernicious anaemia on injections, numb, total B12 90 (audit 31)",
        "row 2 and section 5: deficient under treatment and not well",
        injected(given())
            .addPresent(Conditions.PERNICIOUS_ANAEMIA, Symptoms.NUMBNESS)
            .addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
        "and well",
        injected(given())
            .addPresent(Conditions.PERNICIOUS_ANAEMIA)
            .addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
        "treat-5-reload-deficient-on-injections");
    edge(
        all,
        "tired on injections with a raised methylmalonic acid",
        "row 1: not enough, or an inborn error",
        injected(given())
            .addPresent(Symptoms.FATIGUE)
            .addResult(result(LabTests.METHYLMALONIC_ACID, "600 nmol/L")),
        "that the kidneys explain",
        injected(given())
            .addPresent(Symptoms.FATIGUE)
            .addResult(result(LabTests.METHYLMALONIC_ACID, "600 nmol/L"))
            .addResult(result(LabTests.EGFR, "40 mL/min/1.73 m2")),
        "treat-5-reload-mma-raised-on-injections");
    edge(
        all,
        "a sore tongue, no better on injections begun half a year ago",
        INJECTIONS,
        injected(
                given().since(Vignette.DAY.minusMonths(6)).response(Replacement.Response.UNCHANGED))
            .addPresent(Symptoms.GLOSSITIS),
        "begun two years ago",
        injected(given().since(Vignette.DAY.minusYears(2)).response(Replacement.Response.UNCHANGED))
            .addPresent(Symptoms.GLOSSITIS),
        "treat-5-reload-loading-not-finished-or-recent");
    edge(
        all,
        "cord disease on injections, no response told (audit 5)",
        INJECTIONS,
        injected(given()).addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
        "the same for two years",
        injected(given().since(Vignette.DAY.minusYears(2)).response(Replacement.Response.UNCHANGED))
            .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
        "treat-5-reload-cord-on-injections");
    return all;
  }

  static List<Vignette> goingOn() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "better on injections, which go on",
        "law L7: treatment that works goes on",
        injected(given().response(Replacement.Response.BETTER)).addPresent(Symptoms.FATIGUE),
        "worse with ataxia",
        injected(given().response(Replacement.Response.WORSE)).addPresent(Symptoms.ATAXIA),
        "treat-5-goes-on");
    edge(
        all,
        "numb, and the same for two years on injections",
        INJECTIONS,
        injected(given().since(Vignette.DAY.minusYears(2)).response(Replacement.Response.UNCHANGED))
            .addPresent(Symptoms.NUMBNESS),
        "for half a year",
        injected(
                given().since(Vignette.DAY.minusMonths(6)).response(Replacement.Response.UNCHANGED))
            .addPresent(Symptoms.NUMBNESS),
        "treat-5-fixed-for-a-year",
        "ng239-injections-not-enough");
    edge(
        all,
        "a missed injection in somebody who is well",
        INJECTIONS,
        injected(given().missedDoses(Truth.TRUE)),
        "in somebody who is tired",
        injected(given().missedDoses(Truth.TRUE)).addPresent(Symptoms.FATIGUE),
        "treat-5-missed-dose-now");
    edge(
        all,
        "a child of 12 on injections",
        "row 0: a regimen that a specialist has set goes on",
        Patient.builder()
            .age(io.github.cobalamin.patient.Age.years(12))
            .addReplacement(given().build()),
        "a child of 12 on nothing",
        Patient.builder().age(io.github.cobalamin.patient.Age.years(12)).noOtherReplacement(),
        "treat-5-goes-on-under-16");
    edge(
        all,
        "numb on tablets that are not enough",
        TABLETS,
        swallowed("500 ug").addPresent(Symptoms.NUMBNESS),
        "tired on tablets that are not enough",
        swallowed("500 ug").addPresent(Symptoms.FATIGUE),
        "treat-5-tablets-to-injections");
    edge(
        all,
        "tired on tablets of 50 micrograms for a known deficiency",
        "section 5: the dose up",
        swallowed("50 ug").addPresent(Symptoms.FATIGUE),
        "on a supplement of 20 micrograms",
        swallowed("20 ug").addPresent(Symptoms.FATIGUE),
        "tablets-of-this-dose-did-not-do");
    edge(
        all,
        "a sore tongue on tablets that are not enough",
        TABLETS,
        swallowed("500 ug").addPresent(Symptoms.GLOSSITIS),
        "on tablets of 1 mg",
        swallowed("1 mg").addPresent(Symptoms.GLOSSITIS),
        "treat-5-tablets-dose-up");
    edge(
        all,
        "tired on tablets of 1 mg that are not enough",
        "section 5: a route that failed at full dose is not repeated",
        swallowed("1 mg").addPresent(Symptoms.FATIGUE),
        "of half a milligram",
        swallowed("500 ug").addPresent(Symptoms.FATIGUE),
        "treat-5-tablets-at-full-dose-did-not-do",
        "treat-5-tablets-to-injections");
    edge(
        all,
        "total gastrectomy on tablets of half a milligram",
        "section 5: less than 1 mg a day by mouth is no treatment of a cause for life",
        man(50)
            .addPresent(Conditions.TOTAL_GASTRECTOMY, Conditions.VITAMIN_B12_DEFICIENCY)
            .addReplacement(tablets("500 ug").build()),
        "on tablets of 1 mg",
        man(50)
            .addPresent(Conditions.TOTAL_GASTRECTOMY, Conditions.VITAMIN_B12_DEFICIENCY)
            .addReplacement(tablets("1 mg").build()),
        "treat-5-prophylaxis-for-life");
    edge(
        all,
        "deficient, and an injection cannot be had",
        "section 5: one sentence on bridging, with both views",
        man(50)
            .addPresent(RiskFactors.INJECTION_CANNOT_BE_HAD)
            .noOtherSymptoms()
            .addResult(result(LabTests.TOTAL_B12, "100 ng/L")),
        "and it can",
        man(50).noOtherSymptoms().addResult(result(LabTests.TOTAL_B12, "100 ng/L")),
        "treat-5-injection-cannot-be-had");
    edge(
        all,
        "on injections that cannot be had",
        "section 5: one sentence on bridging, with both views",
        injected(given()).addPresent(RiskFactors.INJECTION_CANNOT_BE_HAD),
        "allergic to hydroxocobalamin",
        injected(given())
            .addAllergy(io.github.cobalamin.patient.Allergen.HYDROXOCOBALAMIN)
            .addPresent(RiskFactors.INJECTION_CANNOT_BE_HAD),
        "treat-5-bridge");
    return all;
  }

  private static Replacement.Builder given() {
    return Replacement.builder()
        .form(Cobalamin.HYDROXOCOBALAMIN)
        .route(Route.INTRAMUSCULAR)
        .dose(Quantity.of("1 mg"));
  }

  private static Patient.Builder injected(Replacement.Builder injections) {
    return man(50).addReplacement(injections.build());
  }

  private static Replacement.Builder tablets(String dose) {
    return Replacement.builder()
        .form(Cobalamin.CYANOCOBALAMIN)
        .route(Route.ORAL)
        .dose(Quantity.of(dose))
        .daysBetweenDoses(1)
        .since(Vignette.DAY.minusMonths(6));
  }

  private static Patient.Builder swallowed(String dose) {
    return man(50)
        .addPresent(Conditions.VITAMIN_B12_DEFICIENCY)
        .addReplacement(tablets(dose).build())
        .addResult(result(LabTests.TOTAL_B12, "120 ng/L"));
  }
}
