package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the facts of a patient into one order, so that equal facts make equal patients. */
final class CanonicalPatient {
  private static final Comparator<Object> BY_KEY =
      new Comparator<>() {
        @Override
        public int compare(Object one, Object other) {
          return key(one).compareTo(key(other));
        }
      };

  private CanonicalPatient() {}

  /** The patient itself if it is in order already. */
  static Patient of(Patient patient) {
    List<Clue> present = inOrder(withExtents(patient));
    List<Clue> absent = inOrder(patient.absent());
    List<Medication> notTaken = inOrder(patient.notTaken());
    List<LabResult> results = inOrder(patient.results());
    List<MedicineUse> medicines = inOrder(patient.medicines());
    List<Replacement> replacements = inOrder(patient.replacements());
    List<Extent> extents = inOrder(patient.extents());
    if (present == patient.present()
        && absent == patient.absent()
        && notTaken == patient.notTaken()
        && results == patient.results()
        && medicines == patient.medicines()
        && replacements == patient.replacements()
        && extents == patient.extents()) {
      return patient;
    }
    return patient.toBuilder()
        .present(present)
        .absent(absent)
        .notTaken(notTaken)
        .results(results)
        .medicines(medicines)
        .replacements(replacements)
        .extents(extents)
        .build();
  }

  /** An operation of which the extent is known is present. */
  private static List<Clue> withExtents(Patient patient) {
    List<Clue> more = new ArrayList<>(patient.present());
    for (Extent extent : patient.extents()) {
      if (!more.contains(extent.condition())) {
        more.add(extent.condition());
      }
    }
    return more.size() == patient.present().size() ? patient.present() : more;
  }

  /** The list itself if it is in order and without duplicates. */
  private static <T> List<T> inOrder(List<T> facts) {
    boolean ascending = true;
    for (int i = 1; i < facts.size() && ascending; i++) {
      ascending = BY_KEY.compare(facts.get(i - 1), facts.get(i)) < 0;
    }
    if (ascending) {
      return facts;
    }
    List<T> ordered = new ArrayList<>(facts);
    ordered.sort(BY_KEY);
    for (int i = ordered.size() - 1; i > 0; i--) {
      if (ordered.get(i).equals(ordered.get(i - 1))) {
        ordered.remove(i);
      }
    }
    return ordered.size() == facts.size() && ordered.equals(facts) ? facts : ordered;
  }

  private static String key(Object fact) {
    if (fact instanceof Fact known) {
      return known.id();
    }
    if (fact instanceof LabResult result) {
      return result.test().id() + " " + (result.date().isPresent() ? result.date().get() : "");
    }
    if (fact instanceof MedicineUse use) {
      return use.medication().id() + " " + use;
    }
    return fact.toString();
  }
}
