package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;

/** People whose load has begun, and whose load is a trial though what follows is for life. */
final class LoadVignettes {
  private static final String BEGUN = "section 5: re-load if the first load was not finished";

  private LoadVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "few cells and numb, and the first injection was today",
        BEGUN,
        injected(begun(0)),
        "and injections since a year",
        injected(begun(365)),
        "treat-5-complete-the-load",
        "treat-5-sample-from-before-the-load");
    edge(
        all,
        "the first injection three weeks ago",
        BEGUN,
        injected(begun(21)),
        "and a day",
        injected(begun(22)),
        "treat-5-complete-the-load");
    edge(
        all,
        "injections since a year, and the load said to be unfinished",
        BEGUN,
        injected(begun(365).loadingFinished(Truth.FALSE)),
        "said to be finished",
        injected(begun(365).loadingFinished(Truth.TRUE)),
        "treat-5-complete-the-load");
    edge(
        all,
        "ataxia and B12 90 before the first of unfinished injections",
        "law L3: a surer fact never takes the load away",
        ataxic().addReplacement(begun(1).loadingFinished(Truth.FALSE).build()),
        "before the last of a finished load",
        ataxic().addReplacement(begun(1).loadingFinished(Truth.TRUE).build()),
        "treat-5-complete-the-load");
    edge(
        all,
        "deficient of unknown cause, and the first injection was yesterday",
        "before the first dose: the antibody, which an injection spoils for 2 weeks",
        ataxic().addReplacement(begun(1).build()),
        "two weeks and a day ago",
        ataxic().addReplacement(begun(15).lastDose(Vignette.DAY.minusDays(15)).build()),
        "intrinsic-factor-antibody-after-an-injection");
    edge(
        all,
        "on injections, how often is not told",
        "law L7: whoever goes on has a dose and an interval",
        man(60).addPresent(Conditions.PERNICIOUS_ANAEMIA).addReplacement(begun(900).build()),
        "every 90 days",
        man(60)
            .addPresent(Conditions.PERNICIOUS_ANAEMIA)
            .addReplacement(begun(900).daysBetweenDoses(90).build()),
        "treat-5-interval-of-injections");
    edge(
        all,
        "total gastrectomy, tired, not measured",
        "section 5: a trial of the load, then maintenance for life whatever it shows",
        man(60).addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.FATIGUE),
        "ataxia in place of tiredness",
        man(60).addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.ATAXIA),
        "treat-5-trial-of-the-load");
    return all;
  }

  private static Replacement.Builder begun(int days) {
    return Replacement.builder()
        .form(Cobalamin.HYDROXOCOBALAMIN)
        .route(Route.INTRAMUSCULAR)
        .dose(Quantity.of("1 mg"))
        .since(Vignette.DAY.minusDays(days));
  }

  private static Patient.Builder injected(Replacement.Builder injections) {
    return man(38)
        .addPresent(Symptoms.NUMBNESS)
        .addResult(result(LabTests.HAEMOGLOBIN, "60 g/L"))
        .addResult(result(LabTests.PLATELETS, "60 x10^9/L"))
        .addReplacement(injections.build());
  }

  private static Patient.Builder ataxic() {
    return man(60)
        .addPresent(Symptoms.ATAXIA)
        .addResult(result(LabTests.TOTAL_B12, "90 ng/L").beforeReplacement());
  }
}
