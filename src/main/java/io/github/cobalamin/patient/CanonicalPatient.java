package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
      if (history.counts() && !more.contains(history.clue())) {
        more.add(history.clue());
      }
    }
    return inOrder(more);
  }

  /** One history of a clue, of those that say more than that it is present. */
  static List<History> histories(List<History> histories) {
    if (!(histories instanceof ArrayList)) {
      return histories; // none, or a patient's already
    }
    List<History> merged = new ArrayList<>();
    for (History history : histories) {
      if (!history.plain()) {
        int at = 0;
        while (at < merged.size() && !merged.get(at).clue().equals(history.clue())) {
          at++;
        }
        if (at < merged.size()) {
          merged.set(at, merged.get(at).and(history));
        } else {
          merged.add(history);
        }
      }
    }
    return inOrder(merged);
  }

  /** One allergy to an allergen. */
  static List<Allergy> allergies(List<Allergy> allergies) {
    if (!(allergies instanceof ArrayList)) {
      return allergies; // none, or a patient's already
    }
    EnumMap<Allergen, Allergy> merged = new EnumMap<>(Allergen.class);
    for (Allergy each : allergies) {
      Allergy known = merged.get(each.allergen());
      merged.put(each.allergen(), known == null ? each : known.and(each));
    }
    return List.copyOf(merged.values());
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
      return stated(
          use.dailyDose(),
          use.since(),
          use.until(),
          use.ongoing() ? Optional.empty() : Optional.of("ended"));
    }
    if (fact instanceof Replacement given) {
      return stated(
          given.form().map(Enum::name),
          given.route().map(Enum::name),
          given.dose(),
          given.since(),
          given.until(),
          given.response().map(Enum::name),
          given.daysBetweenDoses(),
          given.lastDose(),
          given.missedDoses().known() ? Optional.of(given.missedDoses()) : Optional.empty(),
          given.loadingFinished().known() ? Optional.of(given.loadingFinished()) : Optional.empty(),
          given.multivitamin() ? Optional.of("multivitamin") : Optional.empty());
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
