package io.github.cobalamin.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether words beside "vitamin B12" are about its level, and not about what is taken: "B12 142
 * ng/L", "check B12", "?B12 def".
 */
final class OfTheBlood {
  private static final Set<String> OF_A_LEVEL =
      Set.of(
          "low",
          "lowish",
          "high",
          "normal",
          "raised",
          "borderline",
          "undetectable",
          "reduced",
          "deficient",
          "deficiency",
          "def",
          "defic",
          "insufficiency",
          "status",
          "level",
          "levels",
          "serum",
          "plasma",
          "total",
          "active",
          "check",
          "checked",
          "recheck",
          "repeat",
          "measure",
          "measured",
          "test",
          "tested",
          "result",
          "results",
          "blood",
          "bloods",
          "pending",
          "stores");

  /** Of what is taken; they leave it a medicine, whatever stands beside them. */
  private static final Set<String> OF_A_DOSE =
      Set.of(
          "mg",
          "mcg",
          "ug",
          "microgram",
          "micrograms",
          "iu",
          "tablet",
          "tablets",
          "capsule",
          "capsules",
          "drops",
          "spray",
          "supplement",
          "supplements",
          "supplementation",
          "injection",
          "injections",
          "injected",
          "inj",
          "im",
          "sc",
          "shot",
          "shots",
          "jab",
          "jabs",
          "dose",
          "doses",
          "takes",
          "taking",
          "take",
          "on",
          "daily",
          "given",
          "gets",
          "having",
          "therapy",
          "treatment",
          "replacement");

  /** The units in which a level is told, as the words of a label part them. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("ng", "l"),
          List.of("pg", "ml"),
          List.of("pmol", "l"),
          List.of("ng", "dl"),
          List.of("pg", "dl"));

  private OfTheBlood() {}

  /** Whether a clause is about the level; a number by itself is one. */
  static boolean is(List<String> rest) {
    for (List<String> unit : UNITS) {
      if (Collections.indexOfSubList(rest, unit) >= 0) {
        return true;
      }
    }
    if (!Collections.disjoint(rest, OF_A_DOSE)) {
      return false;
    }
    return !Collections.disjoint(rest, OF_A_LEVEL) || isANumber(rest);
  }

  private static boolean isANumber(List<String> rest) {
    return !rest.isEmpty()
        && rest.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
  }
}
