package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * What hinders a person's uptake, as far as the record says: diseases, operations, medicines,
 * antibodies, and age. A test that speaks for a disease leaves uptake in doubt; it does not settle
 * it. A medicine with an end counts as ended, but for metformin, after which uptake came back in
 * half of the people only (Adams, Diabetologia 1983;24:16) or in most (Tomkin, BMJ 1971;2:685).
 */
record Hindrance(
    List<String> noUptake,
    List<String> diseasesOfUptake,
    List<String> medicinesOfUptake,
    List<String> releaseInDoubt) {
  private static final List<Clue> NO_UPTAKE =
      List.of(
          Conditions.AUTOIMMUNE_GASTRITIS,
          Conditions.PERNICIOUS_ANAEMIA,
          Conditions.TOTAL_GASTRECTOMY,
          Conditions.INTRINSIC_FACTOR_DEFICIENCY,
          Conditions.IMERSLUND_GRASBECK_SYNDROME,
          Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION);

  private static final List<Clue> UPTAKE_IN_DOUBT =
      List.of(
          Conditions.GASTRECTOMY,
          Conditions.PARTIAL_GASTRECTOMY,
          Conditions.BARIATRIC_SURGERY,
          Conditions.GASTRIC_BYPASS,
          Conditions.SLEEVE_GASTRECTOMY,
          Conditions.BILIOPANCREATIC_DIVERSION,
          Conditions.TERMINAL_ILEAL_RESECTION,
          Conditions.CROHN_DISEASE,
          Conditions.ILEAL_CROHN_DISEASE,
          Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
          Conditions.ILEAL_POUCH,
          Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY,
          Conditions.MALABSORPTION,
          Conditions.GASTRINOMA,
          Conditions.SYSTEMIC_SCLEROSIS,
          Conditions.GIARDIASIS,
          Conditions.WHIPPLE_DISEASE,
          Conditions.INTESTINAL_TUBERCULOSIS,
          Conditions.GRAFT_VERSUS_HOST_DISEASE,
          Conditions.CHRONIC_PANCREATITIS,
          Conditions.COELIAC_DISEASE,
          Conditions.TROPICAL_SPRUE,
          Conditions.BACTERIAL_OVERGROWTH,
          Conditions.PANCREATIC_INSUFFICIENCY,
          Conditions.SHORT_BOWEL_SYNDROME,
          Conditions.FISH_TAPEWORM_INFECTION,
          Conditions.HIV_INFECTION,
          Conditions.INTESTINAL_AMYLOIDOSIS,
          Conditions.COMMON_VARIABLE_IMMUNODEFICIENCY);

  private static final List<Clue> RELEASE_IN_DOUBT =
      List.of(
          Conditions.ATROPHIC_GASTRITIS,
          Conditions.ACHLORHYDRIA,
          Conditions.HELICOBACTER_PYLORI_INFECTION,
          Conditions.CYSTIC_FIBROSIS,
          RiskFactors.HARMFUL_ALCOHOL_USE);

  private static final List<LabTest> UPTAKE_TESTS =
      List.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.TISSUE_TRANSGLUTAMINASE_IGA);

  private static final List<LabTest> RELEASE_TESTS = List.of(LabTests.PARIETAL_CELL_ANTIBODY);

  /** Over 50 years 10 to 30 % of people take up little from food (IOM 1998, chapter 9). */
  private static final int OLDER = 50;

  private static final List<Medicine> UPTAKE_MEDICINES =
      List.of(
          Medicines.BIGUANIDES,
          Medicines.COLCHICINE,
          Medicines.NEOMYCIN,
          Medicines.AMINOSALICYLIC_ACID,
          Medicines.COLESTYRAMINE,
          Medicines.COLESTIPOL,
          Medicines.POTASSIUM_CHLORIDE);

  private static final List<Medicine> RELEASE_MEDICINES =
      List.of(Medicines.PROTON_PUMP_INHIBITORS, Medicines.H2_RECEPTOR_ANTAGONISTS);

  static Hindrance of(Patient patient) {
    List<String> none = present(patient, NO_UPTAKE);
    List<String> uptake = present(patient, UPTAKE_IN_DOUBT);
    uptake.addAll(positive(patient, UPTAKE_TESTS));
    List<String> release = present(patient, RELEASE_IN_DOUBT);
    release.addAll(positive(patient, RELEASE_TESTS));
    release.addAll(taken(patient, RELEASE_MEDICINES));
    if (patient.age().map(age -> age.years() > OLDER).orElse(false)) {
      release.add("age over " + OLDER + " years");
    }
    return new Hindrance(
        List.copyOf(none),
        List.copyOf(uptake),
        List.copyOf(taken(patient, UPTAKE_MEDICINES)),
        List.copyOf(release));
  }

  private static List<String> present(Patient patient, List<Clue> clues) {
    List<String> names = new ArrayList<>();
    for (Clue clue : clues) {
      if (patient.truth(clue) == Truth.TRUE && !bandAlone(patient, clue)) {
        names.add(clue.name());
      }
    }
    return names;
  }

  /** A gastric band leaves stomach and bowel as they are. */
  private static boolean bandAlone(Patient patient, Clue clue) {
    return clue.equals(Conditions.BARIATRIC_SURGERY)
        && patient.present().stream()
            .filter(each -> each.equals(clue) || each.isIn(clue))
            .allMatch(Conditions.GASTRIC_BAND::equals);
  }

  private static List<String> positive(Patient patient, List<LabTest> tests) {
    List<String> names = new ArrayList<>();
    for (LabTest test : tests) {
      if (patient.latest(test).filter(Hindrance::raised).isPresent()) {
        names.add("positive " + test.name());
      }
    }
    return names;
  }

  /** Whether it was reported as positive or raised, or lies above the laboratory's own range. */
  static boolean raised(LabResult result) {
    boolean above =
        result.quantity().isPresent()
            && result
                .referenceRange()
                .filter(range -> range.isBelow(result.quantity().get()) == Truth.TRUE)
                .isPresent();
    return above
        || result
            .outcome()
            .filter(word -> word == Outcome.POSITIVE || word == Outcome.RAISED)
            .isPresent();
  }

  private static List<String> taken(Patient patient, List<Medicine> medicines) {
    List<String> names = new ArrayList<>();
    for (MedicineUse use : patient.medicines()) {
      if (medicines.stream().anyMatch(use.medicine()::isIn)) {
        if (use.until().isEmpty()) {
          names.add(use.medicine().name());
        } else if (use.medicine().isIn(Medicines.METFORMIN)) {
          names.add(use.medicine().name() + ", ended");
        }
      }
    }
    return names;
  }

  /** What a figure of what is eaten leaves out; empty if nothing is known to hinder. */
  String remark() {
    List<String> all = new ArrayList<>(noUptake);
    all.addAll(uptakeInDoubt());
    all.addAll(releaseInDoubt);
    return all.isEmpty()
        ? ""
        : "It judges what is eaten; how much is taken up is in doubt ("
            + String.join(", ", all)
            + ").";
  }

  /** Whether nothing is taken up by intrinsic factor and ileum. */
  boolean total() {
    return !noUptake.isEmpty();
  }

  /** Whether it is not known how much is taken up. */
  boolean partial() {
    return !total() && !uptakeInDoubt().isEmpty();
  }

  /** What makes it unknown how much is taken up. */
  List<String> uptakeInDoubt() {
    List<String> both = new ArrayList<>(diseasesOfUptake);
    both.addAll(medicinesOfUptake);
    return both;
  }
}
