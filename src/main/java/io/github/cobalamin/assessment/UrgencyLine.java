// Long: whom to call, the harm and every other danger stand in one line, and look at each other.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.KnownCourse;
import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.assessment.wording.CountAgain;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How soon, whom to call, and the one finding that makes it so. */
final class UrgencyLine {
  static final String KEY = "urgency";
  private static final int MOST = 140;

  /** Of a sentence that names several dangers. */
  private static final int MOST_OF_MANY = 198;

  private static final int WORDS = 30;

  /** Holds where a count that is a danger is older than a week. */
  private static final String OLD_COUNT = "caution-urgency-on-an-old-count";

  private static final List<String> LOOK_AT_NERVES =
      List.of("neurology", "hospital", "ambulance", "emergency", "paediatrics", "Wernicke");

  private static final String ALL_CELLS = "urgent-pancytopenia";

  /** Dangers that are none of the deficiency's signs, and that nothing else in a summary tells. */
  private static final Set<String> OF_THEIR_OWN =
      Set.of(
          "urgent-haemoglobin-below-80",
          ALL_CELLS,
          "urgent-low-platelets",
          "urgent-suspected-cancer");

  /** When eclampsia comes, and no sign of it. */
  private static final Set<String> OF_PREGNANCY =
      Set.of("pregnancy", Conditions.RECENT_CHILDBIRTH.name());

  /** A size of cells is no danger by itself, and few platelets are told by their number. */
  private static final Set<String> NO_DANGER_ALONE =
      Set.of(Symptoms.MACROCYTOSIS.name(), Symptoms.THROMBOCYTOPENIA.name());

  private static final String URGENT_TOO = "urgent too: ";

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
      countToday(held, flags, sentences);
      neurology(held, sentences).ifPresent(sentences::add);
    }
    beside(held, flags.get(0), sentences);
    return sentences;
  }

  /** Where only a later danger rests on an old count, that is said behind it. */
  private static void countToday(
      Held held, List<Finding<RedFlag>> flags, List<Sentence> sentences) {
    boolean said = sentences.stream().anyMatch(each -> CountAgain.isSaid(each.text()));
    LocalDate day =
        flags.stream().flatMap(each -> counted(held, each).stream()).findFirst().orElse(null);
    if (said || day == null || sentences.size() < 2) {
      return;
    }
    Sentence last = sentences.get(sentences.size() - 1);
    for (String text : CountAgain.of(Words.withoutStop(last.text()), day)) {
      if (fits(text)) {
        List<Citation> citations = new ArrayList<>(last.citations());
        citations.addAll(Held.citations(held.like(OLD_COUNT)));
        sentences.set(
            sentences.size() - 1,
            new Sentence(KEY, Print.sentence(text), citations.stream().distinct().toList()));
        return;
      }
    }
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

  /** Dangers of their own that no other line tells, each beside what stands before it. */
  private static void beside(Held held, Finding<RedFlag> first, List<Sentence> sentences) {
    for (Finding<RedFlag> each : flags(held, Urgency.URGENT)) {
      List<String> said = sentences.stream().map(Sentence::text).toList();
      boolean told = each.rule().id().equals(ALL_CELLS) && isNamed(each, sentences);
      if (!told && !each.equals(first) && OF_THEIR_OWN.contains(each.rule().id())) {
        List<String> own = DangersOfADay.notNamed(held, each, false, said);
        String call = call(held, each);
        String start = URGENT_TOO + (isCalled(call, said) ? "" : call + "; ");
        if (!own.isEmpty()) {
          String text = Print.sentence(text(start, own, own.size()));
          sentences.add(new Sentence(KEY, text, each.rule().citations()));
        }
      }
    }
  }

  /** A line of another danger for which nobody else is called. */
  static boolean callsNobody(Sentence line) {
    return line.key().equals(KEY)
        && line.text().startsWith(Words.capitalised(URGENT_TOO))
        && !line.text().contains("; ");
  }

  /** Whether an ambulance or the emergency team is called. */
  static boolean isOfTheMinute(List<Sentence> lines) {
    return lines.stream()
        .filter(each -> each.key().equals(KEY))
        .filter(each -> !each.text().contains("adrenaline")) // what set it off is asked
        .anyMatch(each -> Stream.of("ambulance", "emergency").anyMatch(each.text()::contains));
  }

  /** Whether who is called looks at blood counts as well. */
  private static boolean isCalled(String call, List<String> said) {
    return call.contains("haematology") && said.stream().anyMatch(UrgencyLine::looksAtBlood);
  }

  private static boolean looksAtBlood(String text) {
    return Stream.of("haematology", "hospital", "ambulance", "emergency", "paediatrics", "on call")
        .anyMatch(text::contains);
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
      List<String> own = DangersOfADay.notNamed(held, each, first, said);
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
    if (KnownCourse.ofNerves(held.patient())) {
      call = Calls.ofKnownCourse(call);
    }
    boolean child = held.status() == Classification.OUT_OF_SCOPE;
    return child ? Calls.ofChild(call) : call;
  }

  private static Sentence sentence(Held held, Finding<RedFlag> flag) {
    String start = flag.conclusion().urgency().label() + ": " + call(held, flag);
    List<String> harms = harms(held, flag);
    LocalDate day = counted(held, flag).orElse(null);
    for (String harm : harms) {
      for (String again :
          day == null || harm.isEmpty() ? List.<String>of() : CountAgain.of(harm, day)) {
        if (start.length() + 2 + again.length() < MOST) {
          List<Finding<?>> said = new ArrayList<>(List.of(flag));
          said.addAll(held.like(OLD_COUNT));
          return new Sentence(KEY, Print.sentence(start + "; " + again), Held.citations(said));
        }
      }
    }
    for (String harm : harms) {
      if (!harm.isEmpty() && start.length() + 2 + harm.length() < MOST) {
        return line(held, flag, "; " + harm);
      }
    }
    return line(held, flag, "");
  }

  /** The day of an old count on which a danger rests; empty if it rests on none. */
  private static Optional<LocalDate> counted(Held held, Finding<RedFlag> flag) {
    List<LabTest> old = held.find(OLD_COUNT).map(Saw::tests).orElse(List.of());
    return (old.isEmpty() ? old : Saw.tests(flag))
        .stream()
            .filter(old::contains)
            .flatMap(test -> held.patient().latest(test).stream())
            .flatMap(result -> result.date().stream())
            .findFirst();
  }

  private static Sentence line(Held held, Finding<RedFlag> flag, String harm) {
    String start = flag.conclusion().urgency().label() + ": " + call(held, flag);
    String text = harm.isEmpty() ? Print.clause(start, MOST - 1) : start + harm;
    return new Sentence(KEY, Print.sentence(text), flag.rule().citations());
  }

  /** What it may come to, with what was seen of it; the words that say most stand first. */
  private static List<String> harms(Held held, Finding<RedFlag> flag) {
    Calls.Call call = Calls.of(flag.rule().id(), flag.text());
    List<String> clues = clues(held, flag, call.harm());
    if (call.harm().contains("#")) {
      return List.of(byNumber(held, flag, call.harm(), clues));
    }
    if (!call.harm().contains("*")) {
      return List.of(call.harm());
    }
    boolean known = held.patient().latest(LabTests.ADAMTS13_ACTIVITY).isPresent();
    String harm = known ? call.harmWithTestKnown() : call.harm();
    return bySigns(held, flag, call, withoutEcho(clues, harm), clues);
  }

  private static String byNumber(
      Held held, Finding<RedFlag> flag, String harm, List<String> clues) {
    String counted = DangersOfADay.number(held, flag);
    boolean inNumbers = counted.chars().anyMatch(Character::isDigit);
    if (!inNumbers && !clues.isEmpty()) {
      return Print.is(together(clues, harm)) + " on record";
    }
    String number = dangerousNumber(held, flag);
    return harm.equals("#") && !number.isEmpty() ? number : harm.replace("#", counted);
  }

  private static List<String> bySigns(
      Held held, Finding<RedFlag> flag, Calls.Call call, String harm, List<String> clues) {
    List<String> harms = new ArrayList<>(numberFirst(held, flag, call, harm, clues));
    String number = dangerousNumber(held, flag);
    if (clues.isEmpty()) {
      String seen = DangersOfADay.seen(held, flag);
      harms.add(number.isEmpty() && !seen.isEmpty() ? harm.replace("*", seen) : number);
    }
    if (clues.size() > 1 && !isItself(clues.get(0), harm)) {
      harms.add(filled(harm, together(clues, harm)));
    }
    for (String clue : clues) {
      harms.add(isItself(clue, harm) ? Print.is(clue) + " on record" : filled(harm, clue));
    }
    harms.add(number);
    if (!harm.endsWith(" is on record")) {
      harms.add(harm.replace("*", "a sign on record"));
    }
    return harms;
  }

  /**
   * A number that is the danger, where no sign is; beside a sign where both together make something
   * possible. What may have caused a deficiency is no sign.
   */
  private static List<String> numberFirst(
      Held held, Finding<RedFlag> flag, Calls.Call call, String harm, List<String> clues) {
    String counted = DangersOfADay.number(held, flag);
    if (counted.isEmpty()) {
      return List.of();
    }
    boolean itself = call.harm().contains(Words.before(" ", counted));
    if (itself && !call.possibility().isEmpty()) {
      return List.of(dangerousNumber(held, flag) + ", as in " + call.possibility());
    }
    if (itself || call.possibility().isEmpty()) {
      boolean alone = itself || NO_DANGER_ALONE.containsAll(Saw.symptoms(flag));
      return alone ? List.of(dangerousNumber(held, flag)) : List.of();
    }
    String sign = clues.isEmpty() ? "" : " with " + clues.get(0);
    return List.of(harm.replace("*", counted + sign), harm.replace("*", counted));
  }

  /** The number with its limit; empty if none is the danger. */
  private static String dangerousNumber(Held held, Finding<RedFlag> flag) {
    return held.withDay(Saw.dangerousNumber(flag).orElse(""));
  }

  /**
   * The names of what was seen, dangers first. What raises a risk is no harm beside a sign or a
   * number, nor is a deficiency beside itself.
   */
  private static List<String> clues(Held held, Finding<RedFlag> flag, String harm) {
    List<String> symptoms = Saw.symptoms(flag);
    if (held.status() == Classification.OUT_OF_SCOPE && !symptoms.isEmpty()) {
      return DangersOfADay.first(symptoms);
    }
    List<String> clues = DangersOfADay.first(Saw.clues(flag));
    List<String> signs = new ArrayList<>(clues);
    signs.removeAll(Saw.risks(flag));
    signs.removeIf(each -> OF_PREGNANCY.contains(each) && harm.contains("eclampsia"));
    signs.removeIf(each -> harm.startsWith("deficiency ") && isDeficiency(each));
    boolean ofSymptoms = harm.contains(" in an inborn error ") || harm.contains(" on treatment ");
    if (ofSymptoms && !symptoms.isEmpty()) {
      signs.retainAll(symptoms);
    }
    signs.replaceAll(name -> Saw.own(flag, held.patient(), name));
    return !signs.isEmpty() || !DangersOfADay.seen(held, flag).isEmpty() ? signs : clues;
  }

  private static boolean isDeficiency(String clue) {
    return clue.contains("B12 deficiency") || clue.equals(Conditions.PERNICIOUS_ANAEMIA.name());
  }

  /** A harm with what was seen, and its verb. */
  private static String filled(String harm, String seen) {
    return harm.replace("* is ", Print.is(seen) + " ").replace("*", seen);
  }

  /** The first two; "with" is said once. */
  private static String together(List<String> clues, String harm) {
    List<String> two = clues.subList(0, Math.min(2, clues.size()));
    boolean with = harm.contains("with *") || String.join(" ", two).contains(" with ");
    return String.join(with ? " and " : " with ", two);
  }

  /** A name that holds the word of what it may be is told to count as that. */
  private static String withoutEcho(List<String> clues, String harm) {
    return clues.contains(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY.name())
        ? harm.replace("may be thrombotic thrombocytopenic purpura", "counts as purpura")
        : harm;
  }

  /** Whether what it may come to is what was seen. */
  private static boolean isItself(String clue, String harm) {
    return harm.toLowerCase(Locale.ROOT).contains(clue.toLowerCase(Locale.ROOT))
        || (harm.contains("cord disease") && clue.contains("cord"));
  }
}
