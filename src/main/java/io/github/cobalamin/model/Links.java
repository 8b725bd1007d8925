package io.github.cobalamin.model;

import java.util.ArrayList;
import java.util.List;

/** Gathers the facts that a fact names, each once. */
final class Links {
  private Links() {}

  @SafeVarargs
  static List<Fact> of(List<? extends Fact>... groups) {
    List<Fact> all = new ArrayList<>();
    for (List<? extends Fact> group : groups) {
      for (Fact fact : group) {
        if (!all.contains(fact)) {
          all.add(fact);
        }
      }
    }
    return List.copyOf(all);
  }
}
