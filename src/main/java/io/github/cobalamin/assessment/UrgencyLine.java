package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How soon, whom to call, and the one finding that makes it so. */
final class UrgencyLine {
  static final String KEY = "urgency";
  private static final int MOST = 140;

  private UrgencyLine() {}

  /**
   * One sentence; two where two teams must be called the same day, and one more of what else is a
   * danger of that day; none where it is routine.
   */
  static List<Sentence> of(Held held) {
    List<Finding<RedFlag>> flags = new ArrayList<>();
    for (Finding<RedFlag> each : held.assessment().redFlags()) {
      if (each.conclusion().urgency() == held.urgency() && held.urgency() != Urgency.ROUTINE) {
        flags.add(each);
      }
    }
    flags.sort(Comparator.comparingInt(each -> Calls.rank(each.rule().id())));
    List<Sentence> sentences = new ArrayList<>();
    List<Finding<RedFlag>> said = new ArrayList<>();
    for (Finding<RedFlag> each : flags) {
      if (sentences.isEmpty()
          || (sentences.size() == 1
              && held.urgency() == Urgency.SAME_DAY
              && anotherTeam(flags.get(0), each))) {
        sentences.add(sentence(held, each, sentences.isEmpty() ? "" : sentences.get(0).text()));
        said.add(each);
      }
    }
    if (held.urgency() == Urgency.SAME_DAY) {
      also(flags, said, sentences).ifPresent(sentences::add);
    }
    return sentences;
  }

  /** No danger of today is left out: what sets the clock as well, and is not named yet. */
  private static Optional<Sentence> also(
      List<Finding<RedFlag>> flags, List<Finding<RedFlag>> said, List<Sentence> sentences) {
    Set<String> seen = new HashSet<>();
    Set<String> called = new HashSet<>();
    for (Finding<RedFlag> each : said) {
      seen.addAll(Saw.clues(each));
      called.add(call(each).call());
    }
    List<String> subjects = new ArrayList<>();
    List<Finding<RedFlag>> more = new ArrayList<>();
    for (Finding<RedFlag> each : flags) {
      if (!said.contains(each)) {
        boolean another = !called.contains(call(each).call());
        String subject = subject(each, clue -> isNamed(clue, sentences), another ? Set.of() : seen);
        if (!subject.isEmpty() && !subjects.contains(subject)) {
          subjects.add(subject);
          more.add(each);
        }
      }
    }
    String text = "the same day too: " + Print.list(subjects, "and");
    return subjects.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sentence(KEY, Print.sentence(text), Held.citations(more)));
  }

  /**
   * The number that makes a danger, else a sign of it; none if that is named, or a sign of it was
   * seen by whom the same team is called for.
   */
  private static String subject(
      Finding<RedFlag> flag, Predicate<String> named, Set<String> ofTheSameTeam) {
    String number = Saw.numberBesideB12(flag).orElse("").split(" is ", 2)[0];
    List<String> clues = Saw.clues(flag);
    if (number.isEmpty() && clues.isEmpty()) {
      number = flag.verdict().seen().map(result -> result.test() + " " + result.value()).orElse("");
    }
    if (!number.isEmpty()) {
      return named.test(number) ? "" : number;
    }
    String first = "";
    for (String each : clues) {
      if (ofTheSameTeam.contains(each)) {
        return "";
      }
      first = first.isEmpty() && !named.test(each) ? each : first;
    }
    return first;
  }

  private static boolean isNamed(String subject, List<Sentence> sentences) {
    for (Sentence each : sentences) {
      if (each.text().contains(subject)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anotherTeam(Finding<RedFlag> first, Finding<RedFlag> second) {
    String one = call(first).call();
    String two = call(second).call();
    return !one.equals(two)
        && !two.startsWith("refer to hospital")
        && !(one.contains("neurology") && two.contains("neurology"));
  }

  private static Calls.Call call(Finding<RedFlag> flag) {
    return Calls.of(flag.rule().id(), flag.text());
  }

  private static Sentence sentence(Held held, Finding<RedFlag> flag, String before) {
    Calls.Call call = call(flag);
    String team = isChild(held) ? Calls.ofChild(call.call()) : call.call();
    String start = flag.conclusion().urgency().label() + ": " + team;
    String text = Print.clause(start, MOST - 1);
    for (String harm : harms(flag, call.harm())) {
      String whole = start + "; " + harm;
      if (whole.length() < MOST
          && text.length() < whole.length()
          && !harm.isEmpty()
          && !saidAgain(flag, harm, before)) {
        text = whole;
        break;
      }
    }
    return new Sentence(KEY, Print.sentence(text), flag.rule().citations());
  }

  private static boolean isChild(Held held) {
    return held.status() == Classification.OUT_OF_SCOPE;
  }

  /** A number or a long name that the line before says is not said again. */
  private static boolean saidAgain(Finding<RedFlag> flag, String harm, String before) {
    List<String> seen = new ArrayList<>(Saw.clues(flag));
    Saw.number(flag).ifPresent(seen::add);
    for (String each : seen) {
      if (harm.contains(each) && before.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** What it may come to, with as much as there is room for of what was seen. */
  private static List<String> harms(Finding<RedFlag> flag, String harm) {
    if (!harm.contains("*") && !harm.contains("#")) {
      return List.of(harm);
    }
    List<String> clues = Saw.clues(flag);
    String number = Saw.numberBesideB12(flag).orElse("");
    if (harm.equals("#")) {
      return number.isEmpty() && !clues.isEmpty()
          ? List.of(clues.get(0) + " is on record")
          : List.of(number);
    }
    List<String> harms = new ArrayList<>();
    if (clues.size() > 1) {
      harms.add(harm.replace("*", clues.get(0) + " with " + clues.get(1)));
    }
    for (String clue : clues) {
      boolean itself = harm.toLowerCase(Locale.ROOT).contains(clue.toLowerCase(Locale.ROOT));
      harms.add(itself ? clue + " is on record" : harm.replace("*", clue));
    }
    if (!number.isEmpty()) {
      harms.add(number);
    }
    if (!harm.endsWith(" is on record")) {
      harms.add(harm.replace("*", "a sign on record"));
    }
    return harms;
  }
}
