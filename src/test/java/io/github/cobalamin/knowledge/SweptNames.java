package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Clue;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a clue that a turn of phrase is tried on: a third of its synonyms, by -Plaws all.
 */
final class SweptNames {
  private static final int ONE_OF = Integer.getInteger("laws.every", 2) == 1 ? 1 : 3;

  private SweptNames() {}

  static List<String> of(Clue clue) {
    List<String> names = new ArrayList<>(clue.synonyms());
    names.removeIf(each -> Math.floorMod(each.hashCode(), ONE_OF) != 0);
    names.add(clue.name());
    return names;
  }
}
