package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** By what a danger of today is named: its number, the signs that are dangers, or what it is. */
final class DangersOfADay {
  private static final Set<String> SIGNS = signs();

  private DangersOfADay() {}

  private static Set<String> signs() {
    Set<String> names = new HashSet<>(Set.of(Symptoms.BLEEDING.name()));
    for (DangerSign danger : DangerSigns.all()) {
      if (danger.urgency() == Urgency.SAME_DAY) {
        for (Clue sign : danger.signs()) {
          names.add(sign.name());
        }
      }
    }
    names.remove(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM.name());
    return names;
  }

  /** The same names, those of dangers before what stands beside them. */
  static List<String> first(List<String> clues) {
    List<String> ordered = new ArrayList<>(clues);
    ordered.sort(Comparator.comparing(each -> !SIGNS.contains(each)));
    return ordered;
  }

  /**
   * What of a danger is not named yet.
   *
   * @param held what is on record
   * @param flag the danger
   * @param told whether it has a sentence of its own, which need not name all that bears it out
   * @param said the texts so far
   */
  static List<String> notNamed(Held held, Finding<RedFlag> flag, boolean told, List<String> said) {
    Calls.Call call = Calls.of(flag.rule().id(), flag.text());
    List<String> clues = Saw.clues(flag);
    List<String> names = new ArrayList<>();
    String itself = call.subject();
    for (String each : itself.isEmpty() ? clues : List.<String>of()) {
      if (SIGNS.contains(each) && !isNamed(each, said)) {
        names.add(each);
      }
    }
    if (told) {
      return names;
    }
    String number = number(held, flag);
    if (!number.isEmpty() && !call.isOnRecord()) {
      itself = number;
    } else if (itself.isEmpty()
        && names.isEmpty()
        && clues.stream().noneMatch(each -> isNamed(each, said))) {
      itself = clues.isEmpty() ? "" : clues.get(0);
    }
    if (!itself.isEmpty() && !isNamed(itself, said)) {
      names.add(0, itself);
    }
    String possible = call.possibility();
    if (!possible.isEmpty() && !isNamed(possible, said) && !isNamed(possible, names)) {
      names.add("possible " + possible);
    }
    return names;
  }

  /** The number that makes a danger, such as "platelets 12 10^9/L"; empty if none does. */
  static String number(Held held, Finding<RedFlag> flag) {
    String number = held.withDay(Words.before(" is ", Saw.dangerousNumber(flag).orElse("")));
    boolean ofANumber = Calls.of(flag.rule().id(), flag.text()).harm().contains("#");
    return number.isEmpty() && ofANumber ? seen(held, flag) : number;
  }

  /** The result that decided, whatever was asked of it; empty if none did. */
  static String seen(Held held, Finding<RedFlag> flag) {
    List<LabTest> decided = Saw.tests(flag);
    return Stream.concat(flag.verdict().seen().stream(), flag.verdict().results().stream())
        .filter(result -> decided.contains(result.test()))
        .findFirst()
        .map(result -> held.withDay(result.test() + " " + result.value()))
        .orElse("");
  }

  private static boolean isNamed(String subject, List<String> said) {
    for (String each : said) {
      if (each.contains(subject)) {
        return true;
      }
    }
    return false;
  }
}
