package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** The ids that share most with one that was not found. */
final class NearMisses {
  private static final int MOST = 3;

  private NearMisses() {}

  static List<String> of(String wanted, List<Rule> rules) {
    List<String> near = new ArrayList<>();
    for (Rule rule : rules) {
      int place = 0;
      while (place < near.size()
          && likeness(wanted, near.get(place)) >= likeness(wanted, rule.id())) {
        place++;
      }
      near.add(place, rule.id());
    }
    return near.subList(0, Math.min(MOST, near.size()));
  }

  /** How many pairs of neighbouring letters of the one stand in the other. */
  private static int likeness(String one, String other) {
    int shared = 0;
    for (int i = 0; i + 1 < one.length(); i++) {
      shared += other.contains(one.substring(i, i + 2)) ? 1 : 0;
    }
    return shared;
  }
}
