package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.ArrayList;
import java.util.List;

/** What else it may be where treatment brings no gain, and what on record tells it. */
final class NoGainVignettes {
  private static final String OTHERS = "section 5, on injections: other causes";

  private NoGainVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "few cells that get worse on injections",
        OTHERS,
        injected(Replacement.Response.WORSE).addPresent(Symptoms.PANCYTOPENIA),
        "and better",
        injected(Replacement.Response.BETTER).addPresent(Symptoms.PANCYTOPENIA),
        "other-myelodysplasia");
    edge(
        all,
        "few cells that get worse on injections, and nothing of the marrow",
        "law 8, nothing is possible that is on record",
        injected(Replacement.Response.UNCHANGED)
            .addPresent(Symptoms.THROMBOCYTOPENIA, Symptoms.ANAEMIA),
        "and myelodysplasia",
        injected(Replacement.Response.UNCHANGED)
            .addPresent(
                Symptoms.THROMBOCYTOPENIA, Symptoms.ANAEMIA, Conditions.MYELODYSPLASTIC_SYNDROME),
        "other-myelodysplasia");
    edge(
        all,
        "large cells that stay on injections",
        OTHERS,
        injected(Replacement.Response.UNCHANGED).addPresent(Symptoms.MACROCYTOSIS),
        "and less large",
        injected(Replacement.Response.BETTER).addPresent(Symptoms.MACROCYTOSIS),
        "look-elsewhere-macrocytosis");
    edge(
        all,
        "hypersegmented neutrophils on methotrexate",
        "section 2, megaloblastic picture: a medicine that does it",
        man(50).addPresent(Symptoms.HYPERSEGMENTED_NEUTROPHILS).addMedicine(Medicines.METHOTREXATE),
        "without it",
        man(50).addPresent(Symptoms.HYPERSEGMENTED_NEUTROPHILS),
        "other-macrocytosis-from-medicines");
    edge(
        all,
        "Crohn's disease of no known part, deficient",
        "section 8: a disease on record",
        man(50)
            .addPresent(Conditions.CROHN_DISEASE)
            .addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
        "and not of the ileum",
        man(50)
            .addPresent(Conditions.CROHN_DISEASE)
            .addAbsent(Conditions.ILEAL_CROHN_DISEASE)
            .addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
        "history-ileal-crohn-disease");
    edge(
        all,
        "B12 1100 ng/L and both metabolites raised",
        "section 4, row 6: the antibody is the reason",
        metabolites(),
        "and the antibody",
        metabolites().addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
        "high-b12",
        "history-metabolites-of-an-inborn-error");
    return all;
  }

  private static Patient.Builder metabolites() {
    return man(50)
        .addResult(result(LabTests.TOTAL_B12, "1100 ng/L"))
        .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
        .addResult(result(LabTests.HOMOCYSTEINE, "raised"));
  }

  private static Patient.Builder injected(Replacement.Response response) {
    return man(50)
        .addReplacement(
            Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg").toBuilder()
                .response(response)
                .build());
  }
}
