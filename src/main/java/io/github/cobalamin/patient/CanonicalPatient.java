package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    Set<Clue> present = new LinkedHashSet<>(patient.present());
    for (Extent extent : patient.extents()) {
      present.add(extent.condition());
    }
    List<Clue> presentInOrder = inOrder(present);
    List<LabResult> results = inOrder(patient.results());
    List<MedicineUse> medicines = inOrder(patient.medicines());
    List<Replacement> replacements = inOrder(patient.replacements());
    List<Extent> extents = inOrder(patient.extents());
    if (same(presentInOrder, patient.present())
        && same(inOrder(patient.absent()), patient.absent())
        && same(inOrder(patient.notTaken()), patient.notTaken())
        && results.equals(patient.results())
        && medicines.equals(patient.medicines())
        && replacements.equals(patient.replacements())
        && extents.equals(patient.extents())) {
      return patient;
    }
    return patient.toBuilder()
        .present(presentInOrder)
        .absent(inOrder(patient.absent()))
        .notTaken(inOrder(patient.notTaken()))
        .results(results)
        .medicines(medicines)
        .replacements(replacements)
        .extents(extents)
        .build();
  }

  private static <T> List<T> inOrder(Collection<T> facts) {
    List<T> ordered = new ArrayList<>(new LinkedHashSet<>(facts));
    if (ordered.size() > 1) {
      ordered.sort(BY_KEY);
    }
    return ordered;
  }

  private static boolean same(List<?> ordered, Set<?> facts) {
    return ordered.equals(new ArrayList<>(facts));
  }

  private static String key(Object fact) {
    if (fact instanceof Fact known) {
      return known.id();
    }
    if (fact instanceof LabResult result) {
      return result.test().id() + " " + result.date().map(Object::toString).orElse("");
    }
    if (fact instanceof MedicineUse use) {
      return use.medication().id() + " " + use;
    }
    return fact.toString();
  }
}
