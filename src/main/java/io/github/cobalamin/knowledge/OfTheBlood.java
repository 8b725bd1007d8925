package io.github.cobalamin.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether words beside "vitamin B12" are about its level, as in "B12 142 ng/L", "check B12" and
 * "?B12 def", or about what is taken; of other words neither is sure.
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
          "assay",
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

  /** An amount, or that somebody takes it: they leave it a medicine beside a word of a level. */
  private static final Set<String> OF_A_DOSE =
      Set.of(
          "mg",
          "mcg",
          "ug",
          "microgram",
          "micrograms",
          "iu",
          "supplement",
          "supplements",
          "supplementation",
          "dose",
          "doses",
          "take",
          "takes",
          "taking",
          "daily",
          "given",
          "gets",
          "having",
          "started",
          "therapy",
          "treatment",
          "replacement");

  private static final Set<String> SMALL = Set.of("on", "and", "with", "plus", "also", "the");

  /** The units in which a level is told, as the words of a label part them. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("ng", "l"),
          List.of("pg", "ml"),
          List.of("pmol", "l"),
          List.of("ng", "dl"),
          List.of("pg", "dl"));

  private OfTheBlood() {}

  /** Whether the other words of a clause are about the level; a number by itself is one. */
  static boolean is(List<String> rest) {
    for (List<String> unit : UNITS) {
      if (Collections.indexOfSubList(rest, unit) >= 0) {
        return true;
      }
    }
    return !isOfADose(rest) && (!Collections.disjoint(rest, OF_A_LEVEL) || isANumber(rest));
  }

  /** Whether the other words leave open what it is about. */
  static boolean mayBe(List<String> rest) {
    return !SMALL.containsAll(rest) && !isOfADose(rest);
  }

  private static boolean isOfADose(List<String> rest) {
    return Injected.tells(rest) || !Collections.disjoint(rest, OF_A_DOSE);
  }

  private static boolean isANumber(List<String> rest) {
    return !rest.isEmpty()
        && rest.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
  }
}
