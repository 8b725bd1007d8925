// Long: what else it may be and what not to do are read against the lines before them.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.assessment.wording.Said;
import io.github.cobalamin.assessment.wording.Shortened;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What else it may be, and at most three things that must not be done, the most harmful first. */
final class OtherLines {
  static final String KEY = "not";
  static final String ELSE = "else";
  private static final int MOST = 160;
  private static final int WORDS = 30;
  private static final String CLUES = "{clues}";
  private static final int THINGS = 3;
  private static final String NO_HYDROXOCOBALAMIN = "give hydroxocobalamin";
  private static final String NO_CYANOCOBALAMIN = "give cyanocobalamin";
  private static final String NEITHER = "give hydroxocobalamin or cyanocobalamin";

  /**
   * Of a deficiency that is shown these are treated beside it, or tell of no other cause; nor does
   * it matter what else raises a metabolite.
   */
  private static final Set<String> OF_A_DEFICIENCY =
      Set.of(
          "other-very-high-homocysteine",
          "other-folate",
          "caution-mma-and-kidney",
          "caution-homocysteine-raised-by-others",
          "note-homocysteine-raised",
          "caution-mma-and-failing-kidneys",
          "caution-mma-and-kidneys-of-unknown-rate");

  /** Of other explanations those that name what nobody has recorded. */
  private static final List<String> FITS_EVERYBODY =
      List.of("look-elsewhere-", "repeat-if-symptoms-persist");

  /** Rows of the status that are true beside the one that decides. */
  private static final List<String> BESIDE = List.of("status-0-", "status-4", "status-5-");

  /** What is to be done that an urgent line and this one may both tell. */
  private static final List<String> SAID_ONCE = List.of("midwife", "is held");

  /** What a blood count holds. */
  private static final List<LabTest> COUNT =
      List.of(
          LabTests.HAEMOGLOBIN,
          LabTests.HAEMATOCRIT,
          LabTests.MCV,
          LabTests.PLATELETS,
          LabTests.WHITE_CELLS,
          LabTests.NEUTROPHILS);

  /** What is stated of a blood that is not normal. */
  private static final List<Clue> NOT_A_NORMAL_COUNT =
      List.of(
          Symptoms.ANAEMIA,
          Symptoms.MACROCYTOSIS,
          Symptoms.THROMBOCYTOPENIA,
          Symptoms.LEUCOPENIA,
          Symptoms.SEVERE_NEUTROPENIA);

  /** Below it red cells are small in adults: standard teaching, as of the limits of a count. */
  private static final Quantity SMALL = Quantity.of("80 fL");

  /** Shorter ones are no topic. */
  private static final int LONG_WORD = 6;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

  private OtherLines() {}

  /**
   * What must not be done.
   *
   * @param before the lines before it, none of which it takes back
   */
  static Optional<Sentence> not(Held held, List<Sentence> before) {
    List<String> things = new ArrayList<>();
    List<Finding<Conclusion>> said = new ArrayList<>();
    for (Said each : Said.NOT) {
      if (things.size() >= THINGS && !each.words().equals(NO_CYANOCOBALAMIN)) {
        continue;
      }
      for (Finding<Conclusion> finding : held.like(each.rule())) {
        if (each.words().equals(NO_CYANOCOBALAMIN)
            && things.remove(NO_HYDROXOCOBALAMIN)
            && !held.blocked()) {
          things.add(NEITHER); // one thing that is not done
          said.add(finding);
        } else if (things.size() < THINGS
            && counts(held, finding)
            && isMeant(each.words(), held, before)
            && isNew(each.words(), things)) {
          things.add(each.words());
          said.add(finding);
        }
      }
    }
    while (!things.isEmpty()) {
      String text = "do not " + Print.list(things, "or");
      if (text.length() < MOST) {
        return Optional.of(
            new Sentence(KEY, Print.sentence(text), List.copyOf(Held.citations(said))));
      }
      things.remove(things.size() - 1);
      said.remove(said.size() - 1);
    }
    return Optional.empty();
  }

  /**
   * What of the record wants attention of its own, and what can look the same as the danger.
   *
   * @param before the lines before it, of which the urgent one is not said again
   * @param two whether there is room for both
   */
  static Optional<Sentence> elsewhere(Held held, List<Sentence> before, boolean two) {
    List<Clause> clauses = new ArrayList<>();
    List<String> told = told(held, before);
    add(held, Said.ON_RECORD, "", told, clauses);
    add(held, Said.ELSE, clauses.isEmpty() ? "" : clauses.get(0).words(), told, clauses);
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Clause first = clauses.get(0);
    if (fitsEverybody(clauses.get(clauses.size() - 1))) {
      add(held, Said.ON_RECORD, first.words(), told, clauses);
    }
    Clause last = clauses.get(clauses.size() - 1);
    String both = first.words() + "; " + last.words();
    if (!two || first.equals(last) || last.words().contains(";") || !fits(both)) {
      boolean infant = first.words().contains("folate") && last.words().contains("midwife");
      Clause one = infant ? last : first; // the line on what not to do tells of the folic acid
      return Optional.of(
          new Sentence(ELSE, Print.sentence(one.words()), Held.citations(one.findings())));
    }
    List<Finding<Conclusion>> findings = new ArrayList<>(first.findings());
    findings.addAll(last.findings());
    return Optional.of(new Sentence(ELSE, Print.sentence(both), Held.citations(findings)));
  }

  private static boolean fits(String both) {
    return both.length() < MOST && both.split(" ", -1).length <= WORDS;
  }

  /** Whether something on record wants attention of its own, which no test before it shows. */
  static boolean wantsAttention(Held held) {
    for (Said each : Said.ON_RECORD) {
      if (isExplanation(held, each.rule()) && !held.like(each.rule()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What is said of a finding whatever the record holds gives way to what it holds. */
  private static boolean fitsEverybody(Clause clause) {
    String rule = clause.findings().get(0).rule().id();
    return FITS_EVERYBODY.stream().anyMatch(rule::startsWith);
  }

  /** What is said of a finding. */
  private record Clause(String words, List<Finding<Conclusion>> findings) {}

  /** What urgent lines tell: what is to be done, and results. */
  private static List<String> told(Held held, List<Sentence> before) {
    List<String> told = new ArrayList<>();
    if (!says(before, UrgencyLine.KEY, "")) {
      return told;
    }
    told.addAll(SAID_ONCE);
    held.patient().results().forEach(each -> told.add(Readings.value(each)));
    told.removeIf(words -> !says(before, UrgencyLine.KEY, words));
    return told;
  }

  /** The first of a list that holds and is of something else than the words. */
  private static void add(
      Held held, List<Said> list, String but, List<String> told, List<Clause> clauses) {
    for (Said each : list) {
      for (Finding<Conclusion> finding : held.like(each.rule())) {
        if (!ofTheSame(each.words(), but) && isSaid(held, each, finding)) {
          String words = filled(held, each.words(), finding);
          if (told.stream().noneMatch(words::contains)) {
            clauses.add(
                together(held, finding).orElseGet(() -> new Clause(words, List.of(finding))));
            return;
          }
        }
      }
    }
  }

  private static boolean isSaid(Held held, Said said, Finding<Conclusion> finding) {
    return counts(held, finding)
        && isExplanation(held, finding.rule().id())
        && (said.beside().isEmpty() || held.has(said.beside()))
        && (said.unless().isEmpty() || !held.has(said.unless()));
  }

  /** Where more than one thing on record explains the same, the first two are named. */
  private static Optional<Clause> together(Held held, Finding<Conclusion> one) {
    for (Map.Entry<String, List<String>> kind : Said.OF_TWO.entrySet()) {
      if (kind.getValue().contains(one.rule().id())) {
        List<Finding<Conclusion>> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String rule : kind.getValue()) {
          for (Finding<Conclusion> each : held.like(rule)) {
            all.add(each);
            explains(held, each).stream().filter(name -> !names.contains(name)).forEach(names::add);
          }
        }
        return all.size() < 2 || names.size() < 2
            ? Optional.empty()
            : Optional.of(new Clause(Print.list(names.subList(0, 2), "and") + kind.getKey(), all));
      }
    }
    return Optional.empty();
  }

  /** A row of the status that does not decide is overruled by the one that does. */
  private static boolean counts(Held held, Finding<Conclusion> finding) {
    String rule = finding.rule().id();
    return !rule.startsWith("status-")
        || BESIDE.stream().anyMatch(rule::startsWith)
        || held.assessment()
            .status()
            .decidedBy()
            .filter(by -> by.rule().id().equals(rule))
            .isPresent();
  }

  /** Whether a longer word of the one is one of the other. */
  private static boolean ofTheSame(String one, String other) {
    if (other.isEmpty()) {
      return false;
    }
    for (String word : BETWEEN_WORDS.split(one, -1)) {
      if (word.length() >= LONG_WORD && other.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** What a deficiency explains by itself, or stronger evidence has settled, is none. */
  private static boolean isExplanation(Held held, String rule) {
    return !(held.shown() && OF_A_DEFICIENCY.contains(rule)) && !Shortened.settled(rule, held::has);
  }

  private static String filled(Held held, String saying, Finding<Conclusion> finding) {
    String words =
        saying.contains(CLUES) ? saying.replace(CLUES, explaining(held, finding)) : saying;
    List<LabTest> decided = Saw.tests(finding);
    return finding
        .verdict()
        .seen()
        .filter(result -> decided.contains(result.test()))
        .or(() -> first(finding, decided))
        .map(
            result ->
                words
                    .replace("{result}", Readings.dated(result, false))
                    .replace("{test}", result.test().name()))
        .orElse(words);
  }

  private static Optional<LabResult> first(Finding<Conclusion> finding, List<LabTest> decided) {
    for (LabResult each : finding.verdict().results()) {
      if (decided.contains(each.test())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The first two diagnoses, habits and medicines that a rule saw. */
  private static String explaining(Held held, Finding<Conclusion> finding) {
    List<String> names = explains(held, finding);
    return Print.list(names.subList(0, Math.min(2, names.size())), "and");
  }

  private static List<String> explains(Held held, Finding<Conclusion> finding) {
    List<String> names = new ArrayList<>(Saw.cluesButSymptoms(finding));
    names.replaceAll(name -> Saw.own(finding, held.patient(), name));
    names.addAll(Saw.taken(finding, held.patient()));
    return names;
  }

  private static boolean noTabletsAreMeant(Held held, List<Sentence> before) {
    return !says(before, GiveLine.KEY, "by mouth") && !held.has("treat-5-no-route-is-left");
  }

  /** Whether somebody might do it, and no line before asks for it or forbids it. */
  private static boolean isMeant(String words, Held held, List<Sentence> before) {
    boolean treats = !held.treatments().isEmpty() || !held.patient().replacements().isEmpty();
    return switch (words) {
      case "give hydroxocobalamin",
          "give cyanocobalamin",
          "give cyanocobalamin before Leber's disease is ruled out" ->
          !held.blocked();
      case "wait for results" ->
          !says(before, BeforeLine.KEY, "do not wait") && held.status() != Classification.UNLIKELY;
      case "start with tablets" -> !isGivenByMouth(held) && noTabletsAreMeant(held, before);
      case "stay on tablets alone" -> isGivenByMouth(held) && noTabletsAreMeant(held, before);
      case "change to tablets" -> !isGivenByMouth(held) && noTabletsAreMeant(held, before);
      case "be reassured by a normal newborn screen" -> isInfant(held);
      case "start vitamin B12 on this result" ->
          !treats
              && !held.blocked()
              && held.urgency() != Urgency.SAME_DAY
              && !held.has("other-pemetrexed")
              && !held.has("treat-5-folate-with-or-after-b12") // one of the two is given
              && !held.has("treat-5-folate-once-b12-is-settled");
      case "give folic acid alone" -> !held.has("treat-5-folate-alone");
      case "measure B12 again on injections" ->
          !held.blocked()
              && !says(before, BeforeLine.KEY, "B12")
              && !says(before, TestLine.KEY, "B12");
      case "start vitamin B12 before the sample" ->
          !treats
              && !held.has("other-pemetrexed")
              && !held.has("treat-5-wernicke-question")
              && says(before, TestLine.KEY, "B12");
      case "trust the B12 level" -> !held.shown();
      case "stop the folic acid of pregnancy" -> held.begins();
      case "be reassured by the normal blood count" -> held.begins() && hasNormalCount(held);
      default -> true;
    };
  }

  private static boolean isGivenByMouth(Held held) {
    for (Replacement each : held.patient().replacements()) {
      if (each.until().isEmpty() && each.route().equals(Optional.of(Route.ORAL))) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(List<Sentence> lines, String key, String words) {
    for (Sentence each : lines) {
      if (each.key().equals(key) && each.text().contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** Of whose blood the newborn screen may still be thought of. */
  private static boolean isInfant(Held held) {
    return held.patient().age().filter(age -> age.years() < 1).isPresent();
  }

  /**
   * Haemoglobin and cell volume are on record, nothing shows or says that a cell line is not well,
   * and no count is out of its laboratory's range.
   */
  private static boolean hasNormalCount(Held held) {
    Patient patient = held.patient();
    for (LabTest test : COUNT) {
      for (LabResult each : patient.results(test)) {
        if (each.truth(Outcome.NORMAL) == Truth.FALSE || isSmall(each)) {
          return false;
        }
      }
    }
    return held.like("shows-*").isEmpty()
        && NOT_A_NORMAL_COUNT.stream().noneMatch(each -> patient.truth(each) == Truth.TRUE)
        && patient.latest(LabTests.HAEMOGLOBIN).isPresent()
        && patient.latest(LabTests.MCV).isPresent();
  }

  /** A cell volume below what is normal, by its range or else by the usual limit. */
  private static boolean isSmall(LabResult result) {
    return result.test().equals(LabTests.MCV)
        && result.truth(Outcome.LOW) != Truth.FALSE
        && result.quantity().filter(volume -> volume.isBelow(SMALL) != Truth.FALSE).isPresent();
  }

  /** Of two warnings of one thing the first is said. */
  private static boolean isNew(String words, List<String> things) {
    for (String each : things) {
      boolean ofFolicAcid = each.contains("folic acid") && words.contains("give folic acid");
      boolean ofForms = each.contains("cyanocobalamin") && words.contains("cyanocobalamin");
      boolean ofTablets = each.contains("tablets") && words.contains("tablets");
      if (each.equals(words) || ofFolicAcid || ofForms || ofTablets) {
        return false;
      }
    }
    return true;
  }
}
