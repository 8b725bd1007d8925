// Long: each danger that asks for something, with a patient on either side of its edge.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Trimester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dangers of which the words ask for vitamin B12: what is tested, given or left to others. */
final class AskedByDangersVignettes {
  private static final String L7 = "law L7: who says start, or test, offers it";

  private static final LocalDate LONG_AGO = Vignette.DAY.minusDays(400);

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
        "fragments, few platelets and hypersegmented neutrophils",
        "not to be weakened: the same day for TTP, and give B12 too",
        clots().addPresent(Symptoms.HYPERSEGMENTED_NEUTROPHILS),
        "and nothing that tells of deficiency",
        clots(),
        "treat-5-offer-small-clots-and-cells-of-deficiency");
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
    edge(
        all,
        "numb, with a deficiency of 2015",
        "what was had may be back: a test, and how it was treated",
        man(60)
            .addPresent(Symptoms.NUMBNESS)
            .addHistory(History.of(Conditions.VITAMIN_B12_DEFICIENCY).past(2015)),
        "with a coeliac disease of 2015",
        man(60)
            .addPresent(Symptoms.NUMBNESS)
            .addHistory(History.of(Conditions.COELIAC_DISEASE).past(2015)),
        "test-with-a-danger",
        "caution-past-deficiency-may-be-back");
    edge(
        all,
        "numb with pernicious anaemia, and a sufficient B12",
        "the disease is no less than the deficiency that it makes",
        man(60)
            .addPresent(Symptoms.NUMBNESS, Conditions.PERNICIOUS_ANAEMIA)
            .addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "with coeliac disease in its place",
        man(60)
            .addPresent(Symptoms.NUMBNESS, Conditions.COELIAC_DISEASE)
            .addResult(result(LabTests.TOTAL_B12, "500 ng/L")),
        "urgent-certain-deficiency-with-signs");
    edge(
        all,
        "an old low B12, well",
        "section 6: measured again",
        man(60).addResult(result(LabTests.TOTAL_B12, "150 ng/L").on(LONG_AGO)),
        "and an old sufficient one",
        man(60).addResult(result(LabTests.TOTAL_B12, "250 ng/L").on(LONG_AGO)),
        "test-with-a-danger");
    edge(
        all,
        "few platelets with red-cell fragments, B12 not known",
        "danger of purpura: deficiency can look like it",
        man(38)
            .addPresent(Symptoms.RED_CELL_FRAGMENTS)
            .addResult(result(LabTests.PLATELETS, "60 10^9/L")),
        "and many platelets",
        man(38)
            .addPresent(Symptoms.RED_CELL_FRAGMENTS)
            .addResult(result(LabTests.PLATELETS, "200 10^9/L")),
        "test-with-a-danger");
    return all;
  }

  /** L1: a pregnancy lowers the limit of haemoglobin where it is stated. */
  static List<Vignette> anaemia() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "a woman's haemoglobin of 119, and nobody told of a pregnancy",
        "L1: what is not stated takes nothing from an alarming result",
        woman(40).addResult(result(LabTests.HAEMOGLOBIN, "119 g/L")),
        "pregnant",
        woman(40).pregnant().addResult(result(LabTests.HAEMOGLOBIN, "119 g/L")),
        "shows-anaemia");
    edge(
        all,
        "pregnant for a time not told, and a haemoglobin of 109",
        "L1: what is not stated takes nothing from an alarming result",
        woman(40).pregnant().addResult(result(LabTests.HAEMOGLOBIN, "109 g/L")),
        "in the second trimester",
        woman(40).pregnant(Trimester.SECOND).addResult(result(LabTests.HAEMOGLOBIN, "109 g/L")),
        "shows-anaemia");
    edge(
        all,
        "a haemoglobin of 119, and no sex told",
        "WHO 2024: it is below either limit",
        Patient.builder().age(Age.years(40)).addResult(result(LabTests.HAEMOGLOBIN, "119 g/L")),
        "a haemoglobin of 125",
        Patient.builder().age(Age.years(40)).addResult(result(LabTests.HAEMOGLOBIN, "125 g/L")),
        "shows-anaemia");
    edge(
        all,
        "a woman's haematocrit of 35 %, and nobody told of a pregnancy",
        "L1: what is not stated takes nothing from an alarming result",
        woman(40).addResult(result(LabTests.HAEMATOCRIT, "35 %")),
        "pregnant",
        woman(40).pregnant().addResult(result(LabTests.HAEMATOCRIT, "35 %")),
        "shows-anaemia");
    edge(
        all,
        "HELLP syndrome after a reaction to hydroxocobalamin",
        "section 5: treatment comes before results, so the same day",
        pregnant()
            .addPresent(Conditions.HELLP_SYNDROME)
            .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.IMMEDIATE)),
        "pre-eclampsia in its place",
        pregnant()
            .addPresent(Conditions.PRE_ECLAMPSIA)
            .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.IMMEDIATE)),
        "urgent-treatment-before-results-with-allergy",
        "treat-5-allergy-clinic-today");
    return all;
  }

  private static Patient.Builder allergic() {
    return man(50).addPresent(Symptoms.FATIGUE).addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN));
  }

  private static Replacement injections() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  }

  private static Patient.Builder clots() {
    return man(47).addPresent(Symptoms.RED_CELL_FRAGMENTS, Symptoms.THROMBOCYTOPENIA);
  }
}
