package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /** The clues in order, with those of which a history is known. */
  static List<Clue> withHistory(List<Clue> present, List<History> histories) {
    if (histories.isEmpty()) {
      return inOrder(present);
    }
    List<Clue> more = new ArrayList<>(present);
    for (History history : histories) {
      if (!more.contains(history.clue())) {
        more.add(history.clue());
      }
    }
    return inOrder(more);
  }

  /** The histories that say more than that a clue is present. */
  static List<History> measured(List<History> histories) {
    if (!(histories instanceof ArrayList)) {
      return histories; // none, or a patient's already
    }
    List<History> measured = new ArrayList<>(histories);
    measured.removeIf(history -> history.amount().isEmpty());
    return inOrder(measured);
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
    return fact instanceof MedicineUse use ? use.medicine().id() : "";
  }

  private static String rest(Object fact) {
    if (fact instanceof Fact) {
      return "";
    }
    if (fact instanceof MedicineUse use) {
      return stated(use.dailyDose(), use.since(), use.until());
    }
    if (fact instanceof Replacement given) {
      return stated(
          given.form().map(Enum::name),
          given.route().map(Enum::name),
          given.dose(),
          given.since(),
          given.until(),
          given.response().map(Enum::name));
    }
    return fact.toString();
  }

  /** What is stated sorts before what is not, one attribute after the other. */
  private static String stated(Optional<?>... values) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      all.append(values[i].isEmpty() ? "" : (char) ('a' + i) + "=" + values[i].get() + ", ");
    }
    return all.toString();
  }
}
