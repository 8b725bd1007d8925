package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.List;

/** What else the record names that explains nerves, sight, cells or bleeding, and what does not. */
final class OtherExplanationVignettes {
  private static final String WHY = "section 5 and the style of else: what is on record is named";

  private OtherExplanationVignettes() {}

  static List<Vignette> all() {
    return List.of(
        holds(
            "compression", numb(Conditions.SPINAL_CORD_COMPRESSION), "neuropathy-from-compression"),
        fails(
            "multiple sclerosis, no sign",
            known(Conditions.MULTIPLE_SCLEROSIS),
            "neuropathy-from-compression"),
        holds("chemotherapy", numb(Conditions.CHEMOTHERAPY), "neuropathy-from-chemotherapy"),
        fails(
            "chemotherapy, no sign",
            known(Conditions.CHEMOTHERAPY),
            "neuropathy-from-chemotherapy"),
        holds(
            "too much vitamin B6",
            numb(Conditions.VITAMIN_B6_EXCESS),
            "neuropathy-of-a-named-kind"),
        holds("diabetes of any kind", numb(Conditions.DIABETES), "neuropathy-from-diabetes"),
        holds(
            "entrapment and numbness",
            numb(Conditions.PERIPHERAL_NERVE_ENTRAPMENT),
            "neuropathy-from-entrapment"),
        holds(
            "sight and smoking",
            man(60).addPresent(Symptoms.VISUAL_ACUITY_LOSS, RiskFactors.SMOKING),
            "loss-of-sight-from-others"),
        fails("smoking, good sight", seeing(RiskFactors.SMOKING), "loss-of-sight-from-others"),
        holds(
            "sight and glaucoma",
            man(60).addPresent(Symptoms.VISUAL_ACUITY_LOSS, Conditions.GLAUCOMA),
            "loss-of-sight-from-others"),
        holds(
            "few platelets and a large spleen",
            man(60).addPresent(Symptoms.THROMBOCYTOPENIA, Conditions.HYPERSPLENISM),
            "low-cells-from-a-large-spleen"),
        fails(
            "few platelets and no large spleen",
            man(60).addPresent(Symptoms.THROMBOCYTOPENIA).addAbsent(Conditions.HYPERSPLENISM),
            "low-cells-from-a-large-spleen"),
        holds(
            "bleeding of the bowel",
            man(70).addPresent(Symptoms.GASTROINTESTINAL_BLEEDING),
            "gut-bleeding"),
        fails("no bleeding", man(70).addAbsent(Symptoms.GASTROINTESTINAL_BLEEDING), "gut-bleeding"),
        holds(
            "thalassaemia, small cells",
            small().addPresent(Conditions.THALASSAEMIA),
            "thalassaemia-hides-large-cells"),
        fails(
            "small cells, no thalassaemia",
            small().addAbsent(Conditions.THALASSAEMIA),
            "thalassaemia-hides-large-cells"),
        holds(
            "low potassium, and treatment begins",
            deficient().addPresent(Conditions.HYPOKALAEMIA),
            "low-potassium-on-record"),
        fails(
            "no low potassium",
            deficient().addAbsent(Conditions.HYPOKALAEMIA),
            "low-potassium-on-record"),
        fails(
            "too much vitamin B6, no sign",
            known(Conditions.VITAMIN_B6_EXCESS),
            "neuropathy-of-a-named-kind"),
        holds("levodopa gel and numbness", onGel(numb()), "levodopa-gel"),
        fails("levodopa gel, no sign", onGel(known()), "levodopa-gel"));
  }

  private static Vignette holds(String name, Patient.Builder patient, String explanation) {
    return Vignette.care("explained: " + name, WHY, patient).holds("other-" + explanation);
  }

  private static Vignette fails(String name, Patient.Builder patient, String explanation) {
    return Vignette.care("not explained: " + name, WHY, patient).fails("other-" + explanation);
  }

  private static Patient.Builder numb(Clue... beside) {
    return man(60)
        .addPresent(Symptoms.NUMBNESS)
        .addPresent(beside)
        .addResult(result(LabTests.TOTAL_B12, "210 ng/L"));
  }

  private static Patient.Builder known(Clue... known) {
    return man(60).addAbsent(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM).addPresent(known);
  }

  private static Patient.Builder seeing(Clue known) {
    return man(60).addAbsent(Symptoms.OPTIC_NERVE_PROBLEM).addPresent(known);
  }

  private static Patient.Builder deficient() {
    return man(50).addResult(result(LabTests.TOTAL_B12, "90 ng/L"));
  }

  private static Patient.Builder small() {
    return man(40)
        .addResult(result(LabTests.TOTAL_B12, "210 ng/L"))
        .addResult(result(LabTests.MCV, "78 fL"));
  }

  private static Patient.Builder onGel(Patient.Builder patient) {
    return patient.addMedicine(MedicineUse.of(Medicines.LEVODOPA_INTESTINAL_GEL));
  }
}
