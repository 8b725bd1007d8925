package io.github.cobalamin;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** All ids that facts have or had. Ids are API: one that was given is found for ever. */
final class FactIds {
  private FactIds() {}

  /** The list with the ids of new facts; an id that is found no longer is refused. */
  static String made(String list) {
    KnowledgeBase known = KnowledgeBase.standard();
    TreeSet<String> ids = new TreeSet<>(list.lines().toList());
    List<String> lost = new ArrayList<>();
    for (String line : ids) {
      if (known.find(line.substring(line.indexOf(' ') + 1)).isEmpty()) {
        lost.add(line);
      }
    }
    if (!lost.isEmpty()) {
      throw new IllegalArgumentException(
          "ids are API and must be found for ever, if need be as retired ones, but these are not: "
              + lost);
    }
    for (Fact fact : known.all()) {
      ids.add(fact.type().getSimpleName() + " " + fact.id());
    }
    return String.join("\n", ids) + "\n";
  }
}
