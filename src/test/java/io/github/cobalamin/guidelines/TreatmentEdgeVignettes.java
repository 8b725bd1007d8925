package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.CauseVignettes.deficient;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.List;

/** Treatment by cause, one step from a patient of {@link TreatmentVignettes}. */
final class TreatmentEdgeVignettes {
  private static final String BY_CAUSE = "NG239 section 1.5: treatment by cause";
  private static final String NOT_DEFICIENT =
      "L2: treatment follows findings, and nothing is found";

  private TreatmentEdgeVignettes() {}

  static List<Vignette> byCause() {
    return List.of(
        deficient(
                "vegan who eats everything again",
                BY_CAUSE,
                man(40).addAbsent(RiskFactors.VEGAN_DIET).noOtherSymptoms(),
                "for-diet-only",
                "for-life-only-where-the-cause-stays")
            .fails("ng239-diet", "more-than-diet-asks-for", "tablets-come-first-in-diet"),
        deficient(
                "pernicious anaemia excluded",
                BY_CAUSE,
                man(60).addAbsent(Conditions.PERNICIOUS_ANAEMIA).noOtherSymptoms(),
                "for-life-only-where-the-cause-stays")
            .fails(
                "ng239-injections-for-life",
                "no-tablets-where-injections-are-for-life",
                "the-same-doses-for-life",
                "too-little-where-absorption-is-impaired"),
        sufficient(
                "coeliac disease and a sufficient B12",
                man(30).addPresent(Conditions.COELIAC_DISEASE).noOtherSymptoms())
            .fails("ng239-other-malabsorption", "too-little-where-absorption-is-impaired"),
        sufficient(
                "metformin and a sufficient B12",
                man(60).addMedicine(MedicineUse.of(Medicines.METFORMIN)).noOtherSymptoms())
            .fails("treat-medicine-induced", "too-little-beside-the-medicine"),
        sufficient("nothing known of the cause, and a sufficient B12", man(50).noOtherSymptoms())
            .fails(
                "treat-unknown-cause",
                "only-after-loading",
                "not-without-neurological-involvement",
                "only-in-leber-or-tobacco-amblyopia",
                "for-life-only-where-the-cause-stays",
                "other-texts-of-the-licence",
                "only-while-injections-could-not-be-given",
                "for-diet-only"),
        deficient(
                "nitrous oxide until 366 days ago, without signs",
                "section 8: any use within 3 months counts; over a year ago it is hardly a cause (Own)",
                man(22)
                    .addHistory(
                        History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                            .until(Vignette.DAY.minusDays(366)))
                    .noOtherSymptoms())
            .fails("treat-nitrous-oxide"),
        Vignette.care(
                "no histology of the stomach pending, and deficient",
                "section 5, a suspected cause for life",
                man(50)
                    .addAbsent(Conditions.GASTRIC_HISTOLOGY_PENDING)
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L")))
            .fails(
                "treat-5-suspected-cause-and-deficient",
                "no-tablets-while-gastritis-is-suspected"));
  }

  static List<Vignette> byPerson() {
    return List.of(
        deficient(
                "vegan with lost vibration sense",
                "clinical review K2: neurological involvement outranks cause",
                man(40).addPresent(RiskFactors.VEGAN_DIET, Symptoms.REDUCED_VIBRATION_SENSE),
                "treat-neurological-involvement",
                "not-first-with-neurological-involvement")
            .urgency(Urgency.URGENT)
            .fails("not-without-neurological-involvement"),
        deficient(
                "an old man with a haemoglobin of 80",
                "section 2: severe anaemia is below 80",
                man(80)
                    .addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA)
                    .addResult(result(LabTests.HAEMOGLOBIN, "80 g/L")))
            .urgency(Urgency.URGENT)
            .fails("treat-severe-deficiency", "no-tablets-first-in-severe-deficiency"),
        deficient(
                "tablets tried, and no injections yet",
                "what was tried",
                man(60).addFailedRoute(Route.ORAL),
                "tablets-failed")
            .fails("treat-where-injections-are-ruled-out", "injections-failed"),
        deficient(
                "of known age",
                "without an age no dose is given",
                Patient.builder().age(Age.years(50)).notPregnant().noOtherSymptoms())
            .fails("not-without-age"),
        deficient(
                "inborn error of cobalamin excluded",
                "the metabolic team chooses",
                man(30).addAbsent(Conditions.INBORN_ERROR_OF_COBALAMIN))
            .fails("not-in-inborn-errors"),
        deficient(
                "Leber hereditary optic neuropathy excluded",
                "clinical review K17: cyanocobalamin is avoided",
                man(25).addAbsent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY))
            .fails("not-cyanocobalamin-in-leber-disease"),
        deficient(
                "inherited malabsorption of an adult excluded",
                "a small series, read once",
                man(20).addAbsent(Conditions.IMERSLUND_GRASBECK_SYNDROME))
            .fails(
                "treat-5-inherited-malabsorption", "inherited-malabsorption-has-its-own-interval"));
  }

  private static Vignette sufficient(String name, Patient.Builder patient) {
    return Vignette.of(
            name, NOT_DEFICIENT, patient.addResult(result(LabTests.TOTAL_B12, "500 ng/L")))
        .status(UNLIKELY, "status-20-sufficient");
  }
}
