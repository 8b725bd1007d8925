package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
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
    List<Clue> present = withExtents(patient);
    if (present.size() == patient.present().size()
        && isInOrder(present)
        && isInOrder(patient.absent())
        && isInOrder(patient.notTaken())
        && isInOrder(patient.results())
        && isInOrder(patient.medicines())
        && isInOrder(patient.replacements())
        && isInOrder(patient.extents())) {
      return patient;
    }
    return patient.toBuilder()
        .present(inOrder(present))
        .absent(inOrder(patient.absent()))
        .notTaken(inOrder(patient.notTaken()))
        .results(inOrder(patient.results()))
        .medicines(inOrder(patient.medicines()))
        .replacements(inOrder(patient.replacements()))
        .extents(inOrder(patient.extents()))
        .build();
  }

  /** An operation of which the extent is known is present. */
  private static List<Clue> withExtents(Patient patient) {
    if (patient.extents().isEmpty()) {
      return patient.present();
    }
    List<Clue> more = new ArrayList<>(patient.present());
    for (Extent extent : patient.extents()) {
      if (!more.contains(extent.condition())) {
        more.add(extent.condition());
      }
    }
    return more;
  }

  private static boolean isInOrder(List<?> facts) {
    for (int i = 1; i < facts.size(); i++) {
      int compared = BY_KEY.compare(facts.get(i - 1), facts.get(i));
      if (compared > 0 || (compared == 0 && facts.get(i - 1).equals(facts.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static <T> List<T> inOrder(List<T> facts) {
    List<T> ordered = new ArrayList<>(facts);
    ordered.sort(BY_KEY);
    for (int i = ordered.size() - 1; i > 0; i--) {
      if (ordered.get(i).equals(ordered.get(i - 1))) {
        ordered.remove(i);
      }
    }
    return ordered;
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
