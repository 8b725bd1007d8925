package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Routes that are refused or have failed, a form that is avoided, and how often is enough. */
final class RouteVignettes {
  private static final String TABLETS =
      "section 5: a route that failed at full dose is not repeated";
  private static final String ALLERGY = "section 5, allergy: one sentence names what to avoid";
  private static final String TIRED = "section 5, on injections: then every 2 months (NG239 1.6)";

  private RouteVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "worse on 1 mg by mouth, and injections are refused",
        TABLETS,
        worse().addRefusedRoute(Route.INTRAMUSCULAR),
        "and are not refused",
        worse(),
        "treat-5-no-route-is-left",
        "injections-refused");
    edge(
        all,
        "a position sense that is lost, and injections are refused",
        TABLETS,
        lost().addRefusedRoute(Route.INTRAMUSCULAR),
        "and tablets have failed",
        lost().addRefusedRoute(Route.INTRAMUSCULAR).addFailedRoute(Route.ORAL),
        "treat-5-injections-are-advised");
    edge(
        all,
        "resected ileum, and B12 150 under 1.2 mg by mouth",
        "section 5: still deficient, injections with malabsorption",
        resected("150 ng/L"),
        "and B12 400",
        resected("400 ng/L"),
        "treat-5-tablets-to-injections");
    edge(
        all,
        "on cyanocobalamin, tolerated since a reaction to hydroxocobalamin",
        ALLERGY,
        injected(Cobalamin.CYANOCOBALAMIN, 30)
            .addAllergy(
                Allergy.of(Allergen.HYDROXOCOBALAMIN)
                    .reaction(Allergy.Reaction.SEVERE)
                    .tolerating(Cobalamin.CYANOCOBALAMIN)),
        "after a local reaction",
        injected(Cobalamin.CYANOCOBALAMIN, 30)
            .addAllergy(
                Allergy.of(Allergen.HYDROXOCOBALAMIN)
                    .reaction(Allergy.Reaction.LOCAL)
                    .tolerating(Cobalamin.CYANOCOBALAMIN)),
        "treat-5-hydroxocobalamin-is-avoided");
    edge(
        all,
        "on hydroxocobalamin, tolerated since a reaction to cyanocobalamin",
        ALLERGY,
        injected(Cobalamin.HYDROXOCOBALAMIN, 60)
            .addAllergy(
                Allergy.of(Allergen.CYANOCOBALAMIN)
                    .reaction(Allergy.Reaction.SEVERE)
                    .tolerating(Cobalamin.HYDROXOCOBALAMIN)),
        "after a local reaction",
        injected(Cobalamin.HYDROXOCOBALAMIN, 60)
            .addAllergy(
                Allergy.of(Allergen.CYANOCOBALAMIN)
                    .reaction(Allergy.Reaction.LOCAL)
                    .tolerating(Cobalamin.HYDROXOCOBALAMIN)),
        "treat-5-cyanocobalamin-is-avoided");
    edge(
        all,
        "tired on injections every 12 weeks",
        TIRED,
        injected(Cobalamin.HYDROXOCOBALAMIN, 84).addPresent(Symptoms.FATIGUE),
        "every 2 months",
        injected(Cobalamin.HYDROXOCOBALAMIN, 62).addPresent(Symptoms.FATIGUE),
        "treat-5-tired-on-injections");
    edge(
        all,
        "symptoms that return before an injection every 12 weeks",
        TIRED,
        back(84),
        "every 2 months",
        back(62),
        "treat-5-back-before-the-next-dose");
    edge(
        all,
        "symptoms that return before an injection every 2 months",
        TIRED,
        back(62),
        "every 12 weeks",
        back(84),
        "ng239-injections-not-enough");
    return all;
  }

  private static Patient.Builder lost() {
    return man(54)
        .addPresent(Symptoms.REDUCED_PROPRIOCEPTION)
        .addResult(result(LabTests.TOTAL_B12, "90 ng/L"));
  }

  private static Patient.Builder worse() {
    return man(54)
        .addPresent(Symptoms.REDUCED_PROPRIOCEPTION, Symptoms.IMPAIRED_GAIT)
        .addReplacement(
            Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg").every(1).toBuilder()
                .response(Replacement.Response.WORSE)
                .build());
  }

  private static Patient.Builder resected(String total) {
    return man(40)
        .addPresent(Conditions.TERMINAL_ILEAL_RESECTION)
        .addReplacement(
            Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1.2 mg")
                .every(1)
                .since(Vignette.DAY.minusMonths(5)))
        .addResult(result(LabTests.TOTAL_B12, total).on(Vignette.DAY.minusDays(20)));
  }

  private static Patient.Builder injected(Cobalamin form, int days) {
    return injected(injections(form, days));
  }

  private static Patient.Builder back(int days) {
    return injected(
        injections(Cobalamin.HYDROXOCOBALAMIN, days).toBuilder()
            .response(Replacement.Response.BACK_BEFORE_THE_NEXT_DOSE)
            .build());
  }

  private static Patient.Builder injected(Replacement given) {
    return woman(50).notPregnant().addPresent(Conditions.PERNICIOUS_ANAEMIA).addReplacement(given);
  }

  private static Replacement injections(Cobalamin form, int days) {
    return Replacement.of(form, Route.INTRAMUSCULAR, "1 mg")
        .every(days)
        .since(Vignette.DAY.minusYears(7))
        .lastDose(Vignette.DAY.minusDays(20));
  }
}
