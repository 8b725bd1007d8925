package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What hinders a person's uptake, as far as the record says: diseases, operations, medicines,
 * antibodies, and age. A test that speaks for a disease leaves uptake in doubt; it does not settle
 * it. A medicine with an end counts as ended, but for metformin, after which uptake came back in
 * half of the people only (Adams, Diabetologia 1983;24:16) or in most (Tomkin, BMJ 1971;2:685).
 *
 * <p>Conditions and medicines are those that the causes of deficiency name, by the step at which
 * the cause acts. Listed here is only what causes do not say.
 */
record Hindrance(
    List<String> noUptake,
    List<String> diseasesOfUptake,
    List<String> medicinesOfUptake,
    List<String> releaseInDoubt) {
  private static final Set<Cause.Mechanism> STEPS_OF_UPTAKE =
      EnumSet.of(
          Cause.Mechanism.INTRINSIC_FACTOR,
          Cause.Mechanism.ILEAL_UPTAKE,
          Cause.Mechanism.COMPETITION);

  /** Causes do not say how far uptake is lost: here all of it is. */
  private static final List<Clue> NO_UPTAKE =
      List.of(
          Conditions.AUTOIMMUNE_GASTRITIS,
          Conditions.PERNICIOUS_ANAEMIA,
          Conditions.TOTAL_GASTRECTOMY,
          Conditions.INTRINSIC_FACTOR_DEFICIENCY,
          Conditions.IMERSLUND_GRASBECK_SYNDROME,
          Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION);

  /**
   * Causes name only kinds of the first three. The others hinder the release of what is swallowed
   * in the bowel, and so of tablets too.
   */
  private static final List<Clue> UPTAKE_BESIDE_CAUSES =
      List.of(
          Conditions.GASTRECTOMY,
          Conditions.BARIATRIC_SURGERY,
          Conditions.CROHN_DISEASE,
          Conditions.GASTRINOMA,
          Conditions.CHRONIC_PANCREATITIS,
          Conditions.PANCREATIC_INSUFFICIENCY);

  private static final List<Clue> UPTAKE_IN_DOUBT = uptakeInDoubtByCauses();
  private static final List<Clue> RELEASE_IN_DOUBT = releaseInDoubtByCauses();

  private static final List<LabTest> UPTAKE_TESTS =
      List.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.TISSUE_TRANSGLUTAMINASE_IGA);

  private static final List<LabTest> RELEASE_TESTS = List.of(LabTests.PARIETAL_CELL_ANTIBODY);

  /** Over 50 years 10 to 30 % of people take up little from food (IOM 1998, chapter 9). */
  private static final int OLDER = 50;

  /** Not counted: they lead to a gastritis that few of their takers have. */
  private static final List<Medicine> NOT_SHOWN_TO_HINDER =
      List.of(Medicines.IMMUNE_CHECKPOINT_INHIBITORS);

  private static final List<Medicine> UPTAKE_MEDICINES = medicines(Hindrance::ofUptake);
  private static final List<Medicine> RELEASE_MEDICINES = medicines(Hindrance::ofRelease);

  private static boolean ofUptake(Cause cause) {
    return !Collections.disjoint(cause.mechanisms(), STEPS_OF_UPTAKE);
  }

  private static boolean ofRelease(Cause cause) {
    return !ofUptake(cause) && cause.mechanisms().contains(Cause.Mechanism.RELEASE_FROM_FOOD);
  }

  private static List<Clue> uptakeInDoubtByCauses() {
    Set<Clue> all = new LinkedHashSet<>(UPTAKE_BESIDE_CAUSES);
    all.addAll(conditions(Hindrance::ofUptake));
    NO_UPTAKE.forEach(all::remove);
    return List.copyOf(all);
  }

  private static List<Clue> releaseInDoubtByCauses() {
    Set<Clue> all = new LinkedHashSet<>(conditions(Hindrance::ofRelease));
    UPTAKE_BESIDE_CAUSES.forEach(all::remove);
    all.add(RiskFactors.HARMFUL_ALCOHOL_USE);
    return List.copyOf(all);
  }

  /** No risk factors, which only point to a cause, nor autoimmune conditions, which run with it. */
  private static List<Clue> conditions(Predicate<Cause> step) {
    return causes(step)
        .flatMap(cause -> cause.clues().stream())
        .filter(clue -> clue instanceof Condition && !clue.equals(Conditions.AUTOIMMUNE_CONDITION))
        .toList();
  }

  private static List<Medicine> medicines(Predicate<Cause> step) {
    return causes(step)
        .flatMap(cause -> cause.medicines().stream())
        .filter(medicine -> !NOT_SHOWN_TO_HINDER.contains(medicine))
        .toList();
  }

  private static Stream<Cause> causes(Predicate<Cause> step) {
    return KnowledgeBase.standard().all(Cause.class).stream().filter(step);
  }

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
        if (use.ongoing()) {
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
