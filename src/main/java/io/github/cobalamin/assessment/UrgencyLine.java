package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon, whom to call, and the one finding that makes it so. */
final class UrgencyLine {
  static final String KEY = "urgency";
  private static final int MOST = 140;

  /** Of a sentence that names several dangers. */
  private static final int MOST_OF_MANY = 198;

  private static final int WORDS = 30;

  /** It is no sign of itself. */
  private static final String DIAGNOSIS = "vitamin B12 deficiency";

  private static final List<String> LOOK_AT_NERVES =
      List.of("neurology", "hospital", "ambulance", "emergency", "on call", "paediatrics");

  private UrgencyLine() {}

  /**
   * One sentence; where it is the same day another of whom else to call, and of what else is a
   * danger of that day; none where it is routine.
   */
  static List<Sentence> of(Held held) {
    List<Finding<RedFlag>> flags = flags(held, held.urgency());
    if (flags.isEmpty() || held.urgency() == Urgency.ROUTINE) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(sentence(held, flags.get(0)));
    if (held.urgency() == Urgency.SAME_DAY) {
      theSameDayToo(held, flags, sentences);
      neurology(held, sentences).ifPresent(sentences::add);
    }
    return sentences;
  }

  private static List<Finding<RedFlag>> flags(Held held, Urgency clock) {
    List<Finding<RedFlag>> flags = new ArrayList<>();
    for (Finding<RedFlag> each : held.assessment().redFlags()) {
      if (each.conclusion().urgency() == clock) {
        flags.add(each);
      }
    }
    flags.sort(Comparator.comparingInt(each -> Calls.rank(each.rule().id())));
    return flags;
  }

  /** Where nobody who is called looks at the nerves, who does within days is called as well. */
  private static Optional<Sentence> neurology(Held held, List<Sentence> sentences) {
    for (Sentence each : sentences) {
      if (LOOK_AT_NERVES.stream().anyMatch(each.text()::contains)) {
        return Optional.empty();
      }
    }
    return flags(held, Urgency.URGENT).stream()
        .filter(each -> call(held, each).contains("neurology"))
        .findFirst()
        .map(each -> isNamed(each, sentences) ? line(held, each, "") : sentence(held, each));
  }

  private static boolean isNamed(Finding<RedFlag> flag, List<Sentence> sentences) {
    return Saw.clues(flag).stream()
        .anyMatch(clue -> sentences.stream().anyMatch(each -> each.text().contains(clue)));
  }

  /** No danger of today is left out: another team to call, and what is not named yet. */
  private static void theSameDayToo(
      Held held, List<Finding<RedFlag>> flags, List<Sentence> sentences) {
    String call = call(held, flags.get(0));
    String another = "";
    List<String> said = new ArrayList<>(List.of(sentences.get(0).text()));
    List<String> subjects = new ArrayList<>();
    List<Finding<RedFlag>> more = new ArrayList<>();
    for (Finding<RedFlag> each : flags) {
      boolean first = each.equals(flags.get(0));
      List<String> own = DangersOfADay.notNamed(each, first, said);
      subjects.addAll(own);
      said.addAll(own);
      if (!own.isEmpty()) {
        boolean calls = another.isEmpty() && !first && anotherTeam(call, call(held, each));
        another = calls ? call(held, each) : another;
        more.add(each);
      }
    }
    String start = "the same day too: " + another;
    List<Citation> citations = Held.citations(more);
    while (!subjects.isEmpty()) {
      String between = start.endsWith(": ") ? "" : "; ";
      int many = subjects.size();
      while (many > 1 && !fits(text(start + between, subjects, many))) {
        many--;
      }
      sentences.add(
          new Sentence(KEY, Print.sentence(text(start + between, subjects, many)), citations));
      subjects.subList(0, many).clear();
      start = "the same day too: ";
    }
  }

  private static boolean fits(String text) {
    return text.length() <= MOST_OF_MANY && text.split(" ", -1).length <= WORDS;
  }

  private static String text(String start, List<String> subjects, int many) {
    return start + Print.list(subjects.subList(0, many), "and");
  }

  /** Whoever is on the way to hospital need not be sent there again. */
  private static boolean anotherTeam(String one, String two) {
    boolean goes =
        Stream.of("hospital", "ambulance", "emergency", "on call").anyMatch(one::contains);
    return !one.contains(two)
        && !two.contains(one)
        && !(goes && two.startsWith("refer to hospital"))
        && Stream.of("neurology", "medical").noneMatch(t -> one.contains(t) && two.contains(t));
  }

  private static String call(Held held, Finding<RedFlag> flag) {
    String call = Calls.of(flag.rule().id(), flag.text()).call();
    boolean child = held.status() == Classification.OUT_OF_SCOPE;
    return child ? Calls.ofChild(call) : call;
  }

  private static Sentence sentence(Held held, Finding<RedFlag> flag) {
    String start = flag.conclusion().urgency().label() + ": " + call(held, flag);
    for (String harm : harms(flag, Calls.of(flag.rule().id(), flag.text()).harm())) {
      if (!harm.isEmpty() && start.length() + 2 + harm.length() < MOST) {
        return line(held, flag, "; " + harm);
      }
    }
    return line(held, flag, "");
  }

  private static Sentence line(Held held, Finding<RedFlag> flag, String harm) {
    String start = flag.conclusion().urgency().label() + ": " + call(held, flag);
    String text = harm.isEmpty() ? Print.clause(start, MOST - 1) : start + harm;
    return new Sentence(KEY, Print.sentence(text), flag.rule().citations());
  }

  /** What it may come to, with as much as there is room for of what was seen. */
  private static List<String> harms(Finding<RedFlag> flag, String harm) {
    if (!harm.contains("*") && !harm.contains("#")) {
      return List.of(harm);
    }
    List<String> clues = DangersOfADay.first(Saw.clues(flag));
    clues.removeIf(each -> harm.startsWith("deficiency with") && each.contains(DIAGNOSIS));
    String number = Saw.dangerousNumber(flag).orElse("");
    if (harm.contains("#")) {
      String counted = DangersOfADay.number(flag);
      return counted.isEmpty() && !clues.isEmpty()
          ? List.of(
              Print.list(clues.subList(0, Math.min(2, clues.size())), "with") + " is on record")
          : List.of(harm.equals("#") && !number.isEmpty() ? number : harm.replace("#", counted));
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
