package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Dangers of which the words ask for vitamin B12: what is tested, given or left to others. */
final class AskedByDangersVignettes {
  private static final String L7 = "law L7: who says start, or test, offers it";

  private AskedByDangersVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "a gait that nothing explains, not tested",
        L7,
        man(30).addPresent(Symptoms.IMPAIRED_GAIT),
        "tingling in its place",
        man(30).addPresent(Symptoms.PARAESTHESIA),
        "test-with-a-danger");
    edge(
        all,
        "a gait that nothing explains in pregnancy",
        L7,
        pregnant().addPresent(Symptoms.IMPAIRED_GAIT),
        "with active B12 measured",
        pregnant()
            .addPresent(Symptoms.IMPAIRED_GAIT)
            .addResult(result(LabTests.ACTIVE_B12, "90 pmol/L")),
        "test-with-a-danger-in-pregnancy");
    edge(
        all,
        "weakness after nitrous oxide at work",
        L7,
        man(30).addPresent(Symptoms.WEAKNESS, RiskFactors.NITROUS_OXIDE_AT_WORK),
        "tiredness in its place",
        man(30).addPresent(Symptoms.FATIGUE, RiskFactors.NITROUS_OXIDE_AT_WORK),
        "test-with-a-danger-after-nitrous-oxide");
    edge(
        all,
        "HELLP syndrome, B12 not known",
        "section 7: B12 deficiency can look the same: give it now",
        pregnant().addPresent(Conditions.HELLP_SYNDROME),
        "pre-eclampsia in its place",
        pregnant().addPresent(Conditions.PRE_ECLAMPSIA),
        "treat-5-offer-low-platelets-in-pregnancy");
    edge(
        all,
        "injections that an allergy blocks, still given",
        "section 5: replacement that had to stop is urgent",
        allergic().addReplacement(injections()),
        "a multivitamin in their place",
        allergic().addReplacement(Replacement.builder().multivitamin(true).build()),
        "urgent-allergy-and-deficiency",
        "treat-5-allergy-clinic-soon");
    edge(
        all,
        "weakness after nitrous oxide",
        "section 7: any neurology with gas; section 2: weakness is such",
        man(24).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE, Symptoms.WEAKNESS),
        "tiredness in its place",
        man(24).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE, Symptoms.FATIGUE),
        "urgent-nitrous-oxide-neurology",
        "treat-5-offer-nitrous-oxide-with-neurology");
    edge(
        all,
        "potassium 2.6 with haemoglobin 62, and nothing begins",
        "before the first dose: potassium where a severe anaemia is",
        man(60)
            .addResult(result(LabTests.HAEMOGLOBIN, "62 g/L"))
            .addResult(result(LabTests.POTASSIUM, "2.6 mmol/L")),
        "with haemoglobin 100",
        man(60)
            .addResult(result(LabTests.HAEMOGLOBIN, "100 g/L"))
            .addResult(result(LabTests.POTASSIUM, "2.6 mmol/L")),
        "other-potassium-before-treatment");
    return all;
  }

  private static Patient.Builder allergic() {
    return man(50).addPresent(Symptoms.FATIGUE).addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN));
  }

  private static Replacement injections() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  }
}
