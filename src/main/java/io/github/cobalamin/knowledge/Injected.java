package io.github.cobalamin.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of a label that tell that something is injected, or given at intervals as injections are.
 */
final class Injected {
  /** What is swallowed or sprayed is not injected. */
  private static final Set<String> NOT_INJECTED =
      Set.of(
          "tablet",
          "tablets",
          "capsule",
          "capsules",
          "oral",
          "orally",
          "po",
          "sublingual",
          "nasal",
          "spray",
          "mouth",
          "drops");

  /** What goes into a muscle or under the skin. */
  private static final Set<String> INJECTED =
      Set.of(
          "injection",
          "injections",
          "inj",
          "injected",
          "shot",
          "shots",
          "jab",
          "jabs",
          "im",
          "sc",
          "intramuscular",
          "intramuscularly",
          "subcutaneous",
          "subcutaneously",
          "ampoule",
          "ampoules",
          "amp",
          "amps",
          "depot");

  private static final Set<String> AT_AN_INTERVAL =
      Set.of("monthly", "quarterly", "months", "weeks");

  private Injected() {}

  /** The word that tells that a clause is about injections; null if none does. */
  static @Nullable String in(List<String> clause) {
    String injected = null;
    for (String word : clause) {
      if (NOT_INJECTED.contains(word)) {
        return null;
      }
      boolean tells = INJECTED.contains(word) || AT_AN_INTERVAL.contains(word);
      injected = injected == null && tells ? word : injected;
    }
    return injected;
  }

  /** Whether a clause tells how something gets into the body at all. */
  static boolean tells(List<String> clause) {
    return !Collections.disjoint(clause, INJECTED) || !Collections.disjoint(clause, NOT_INJECTED);
  }
}
