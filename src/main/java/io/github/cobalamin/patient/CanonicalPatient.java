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
          int byId = id(one).compareTo(id(other));
          return byId == 0 ? rest(one).compareTo(rest(other)) : byId;
        }
      };

  private CanonicalPatient() {}

  /** The clues in order, with the operations of which the extent is known. */
  static List<Clue> withExtents(List<Clue> present, List<Extent> extents) {
    if (extents.isEmpty()) {
      return inOrder(present);
    }
    List<Clue> more = new ArrayList<>(present);
    for (Extent extent : extents) {
      if (!more.contains(extent.condition())) {
        more.add(extent.condition());
      }
    }
    return inOrder(more);
  }

  /** The facts in order, each once; the list itself if it is a patient's already. */
  static <T> List<T> inOrder(List<T> facts) {
    if (!(facts instanceof ArrayList)) {
      return facts;
    }
    List<T> ordered = new ArrayList<>(facts);
    ordered.sort(BY_KEY);
    for (int i = ordered.size() - 1; i > 0; i--) {
      if (ordered.get(i).equals(ordered.get(i - 1))) {
        ordered.remove(i);
      }
    }
    return List.copyOf(ordered);
  }

  private static String id(Object fact) {
    if (fact instanceof Fact known) {
      return known.id();
    }
    if (fact instanceof LabResult result) {
      return result.test().id();
    }
    return fact instanceof MedicineUse use ? use.medicine().id() : "";
  }

  private static String rest(Object fact) {
    if (fact instanceof Fact) {
      return "";
    }
    return fact instanceof LabResult result
        ? result.date().map(Object::toString).orElse("")
        : fact.toString();
  }
}
