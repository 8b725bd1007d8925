package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.Summary;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ten rules of a summary that a machine can test: each gives what is wrong of one, or nothing. */
final class SummaryRules {
  static final List<String> KEYS =
      List.of(
          "urgency", "status", "first", "give", "before", "cause", "test", "else", "not", "ask");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d+(?:\\.\\d+)?) (mg|micrograms?)(?!/)\\b");
  private static final Pattern COBALAMIN =
      Pattern.compile(
          "(hydroxo|cyano|methyl|adenosyl|me)cobalamin|cobamamide|CobaSorb|test dose|fortified|supplement|Orobalin|Cytacon|Cobalin",
          Pattern.CASE_INSENSITIVE);

  /** A mother, and no chemotherapy. */
  private static final Pattern MOTHER = Pattern.compile("\\bmother");

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "Why:| ug\\b| µg|mcg|\\bIM |\\btds\\b|Taken alone|outranked|standard teaching|\\(provisional\\)"
              + "|anemia|hemoglobin|\\bceliac|pediatric(?<!paediatric)|hematolog(?<!haematolog)|should |it is recommended|may be considered");
  private static final Pattern HEDGE =
      Pattern.compile("\\b(may|can|might|could|likely|possible|hardly|is not known)\\b");
  private static final Pattern RELATION =
      Pattern.compile(
          "([0-9.]+) ([^ ;,]+)(?: on \\d+ [A-Z][a-z]+ \\d+| of [^,]+, old,| \\(undated\\))? is (below|above) ([0-9.]+) ([^ ;,.]+)");
  private static final List<String> CALLED =
      List.of(
          "hospital",
          "neurology",
          "haematology",
          "paediatrics",
          "allergy specialist",
          "metabolic team",
          "eye services",
          "obstetrics",
          "emergency team",
          "ambulance",
          "medical team",
          "mental-health",
          "suspected-cancer",
          "specialist team");

  /** How low they are a word does not tell. */
  private static final Set<LabTest> COUNTS = Set.of(LabTests.HAEMOGLOBIN, LabTests.PLATELETS);

  private SummaryRules() {}

  static List<String> broken(Assessment assessment) {
    Summary summary = assessment.summary();
    List<String> wrong = new ArrayList<>();
    size(summary, wrong);
    shape(assessment, summary, wrong);
    urgency(assessment, summary, wrong);
    status(assessment, summary, wrong);
    doses(assessment, summary, wrong);
    whoGetsNone(assessment, summary, wrong);
    noContradiction(assessment, summary, wrong);
    danger(assessment, summary, wrong);
    asked(assessment, summary, wrong);
    words(summary, wrong);
    return wrong;
  }

  static Optional<String> line(Summary summary, String key) {
    return summary.sentences().stream()
        .filter(each -> each.key().equals(key))
        .map(Sentence::text)
        .findFirst();
  }

  /** 1: few, short, and each ends in one full stop. */
  private static void size(Summary summary, List<String> wrong) {
    check(wrong, summary.sentences().size() <= 10, "1: more than ten sentences");
    check(wrong, summary.text().length() <= 900, "1: longer than 900: " + summary.text().length());
    for (Sentence each : summary.sentences()) {
      String text = each.text();
      boolean many = text.startsWith("The same day too: ");
      int most = List.of("urgency", "status").contains(each.key()) && !many ? 140 : 200;
      check(wrong, text.length() <= most, "1: too long: " + text);
      check(wrong, text.split(" ", -1).length <= 30, "1: more than 30 words: " + text);
      boolean ends = text.endsWith(".") || (each.key().equals("ask") && text.endsWith("?"));
      check(wrong, ends && !text.endsWith(".."), "1: no full stop: " + text);
      check(wrong, text.chars().filter(c -> c == ':').count() <= 1, "1: two colons: " + text);
    }
  }

  /** 2: keys in order, each cited by what the assessment or the treatment cites. */
  private static void shape(Assessment assessment, Summary summary, List<String> wrong) {
    int at = 0;
    Set<String> seen = new HashSet<>();
    for (Sentence each : summary.sentences()) {
      int place = KEYS.indexOf(each.key());
      check(wrong, place >= at, "2: out of order or unknown: " + each.key());
      check(wrong, seen.add(each.key()) || each.key().equals("urgency"), "2: twice " + each.key());
      at = place;
      check(wrong, !each.citations().isEmpty(), "2: no source: " + each);
    }
    check(wrong, seen.contains("status"), "2: no status");
    Set<Citation> known = new HashSet<>();
    for (Finding<Conclusion> each : assessment.findings(Conclusion.class)) {
      known.addAll(each.citations());
    }
    for (TreatmentOption each : assessment.treatments()) {
      known.addAll(each.treatment().citations());
    }
    for (Sentence each : summary.sentences()) {
      if (!each.key().equals("ask")) {
        check(wrong, known.containsAll(each.citations()), "2: source of no finding: " + each);
      }
    }
  }

  /** 3: urgency first, with its label and somebody to call. */
  private static void urgency(Assessment assessment, Summary summary, List<String> wrong) {
    Sentence first = summary.sentences().get(0);
    boolean routine = assessment.urgency() == Urgency.ROUTINE;
    check(wrong, first.key().equals("urgency") != routine, "3: urgency " + assessment.urgency());
    if (!routine) {
      String label = assessment.urgency().label();
      check(
          wrong,
          first.text().toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT) + ":"),
          "3: begins otherwise: " + first.text());
      check(wrong, CALLED.stream().anyMatch(first.text()::contains), "3: nobody: " + first.text());
    }
  }

  /** 4: the word, the number as reported, its day, and a relation that is true. */
  private static void status(Assessment assessment, Summary summary, List<String> wrong) {
    String text = line(summary, "status").orElse("");
    Classification word = assessment.status().classification();
    String held =
        switch (word) {
          case OUT_OF_SCOPE -> "NG239 gives no status under 16";
          case NOT_TESTED -> "not been tested";
          case NOT_CLASSIFIED -> "does not classify";
          default -> word.label();
        };
    check(wrong, text.contains(held), "4: no word " + held + ": " + text);
    assessment.status().decidedBy().ifPresent(by -> decides(by.rule().id(), text, wrong));
    Matcher matcher = RELATION.matcher(text);
    while (matcher.find()) {
      double number = Double.parseDouble(matcher.group(1));
      double limit = Double.parseDouble(matcher.group(4));
      boolean below = matcher.group(3).equals("below");
      check(wrong, below ? number < limit : number > limit, "4: not true: " + text);
      check(wrong, matcher.group(2).equals(matcher.group(5)), "4: other unit: " + text);
    }
    for (LabResult each : assessment.patient().results()) {
      String number =
          each.quantity().map(q -> q.value().toPlainString() + " " + q.unit().label()).orElse("-");
      int at = text.indexOf(each.test().name() + " " + number);
      if (at >= 0) {
        String rest = text.substring(at);
        check(
            wrong,
            rest.contains("(undated)") || rest.matches(".* (on|of) \\d+ [A-Z][a-z]{2} \\d{4}.*"),
            "4: no day: " + text);
      }
    }
  }

  /** 4: what the row is called by is what decided, and is never cut. */
  private static void decides(String row, String text, List<String> wrong) {
    boolean pair = row.matches("status-9[bcd].*");
    Map<String, List<String>> named =
        Map.of(
            "-mma-", List.of("methylmalonic acid"),
            "-homocysteine-", List.of("homocysteine"),
            "-metabolite-", List.of("methylmalonic acid", "homocysteine"),
            "-marker", List.of("methylmalonic acid", "homocysteine", "objective signs"),
            "-antibody", List.of("intrinsic-factor antibody"),
            "-nitrous-oxide", List.of("nitrous oxide"),
            "-inborn-error", List.of("inborn error"),
            "-cause-for-life", List.of("a cause that stays", "a lasting cause"));
    named.forEach(
        (part, words) ->
            check(
                wrong,
                pair || !(row + "-").contains(part) || words.stream().anyMatch(text::contains),
                "4: " + row + " without what decided: " + text));
    check(
        wrong,
        !pair || (text.contains("total B12") && text.contains("active B12")),
        "4: " + row + " without both: " + text);
  }

  /** 5: a dose exactly where one is given, and no other anywhere. */
  private static void doses(Assessment assessment, Summary summary, List<String> wrong) {
    String give = line(summary, "give").orElse("");
    List<TreatmentOption> treatments = assessment.treatments();
    if (!treatments.isEmpty()) {
      TreatmentOption first = treatments.get(0);
      check(wrong, give.contains(first.treatment().form().label()), "5: other form: " + give);
      check(wrong, !give.startsWith("No dose"), "5: no dose though offered: " + give);
      check(wrong, givesFirstPhase(first, give), "5: other dose or route: " + give);
    } else if (!give.isEmpty() && !give.startsWith("Carry on")) {
      check(wrong, give.startsWith("No dose is given here: "), "5: dose though none: " + give);
    }
    boolean shown =
        assessment.status().classification() == Classification.CONFIRMED
            || assessment.status().classification() == Classification.PROBABLE;
    boolean replaced =
        assessment.patient().replacements().stream()
            .anyMatch(each -> each.until().isEmpty() && !each.multivitamin());
    check(
        wrong,
        !give.isEmpty() || !(shown || (replaced && holds(assessment, "treat-5-goes-on"))),
        "5: nothing is given, and nothing says why");
    Set<String> allowed = new LinkedHashSet<>();
    if (!treatments.isEmpty()) {
      for (Phase each : treatments.get(0).treatment().phases()) {
        each.dose().low().ifPresent(q -> allowed.add(q.value().toPlainString()));
        each.dose().high().ifPresent(q -> allowed.add(q.value().toPlainString()));
      }
    }
    String record = assessment.patient().toString();
    for (Sentence each : summary.sentences()) {
      Matcher matcher = AMOUNT.matcher(each.text());
      while (matcher.find()) {
        check(
            wrong,
            allowed.contains(matcher.group(1)) || record.contains(matcher.group(1) + " "),
            "5: amount of nothing: " + each.text());
      }
    }
  }

  /** The first dose of the first treatment, and its route. */
  private static boolean givesFirstPhase(TreatmentOption first, String give) {
    String route =
        switch (first.treatment().route()) {
          case ORAL -> "by mouth";
          case SUBLINGUAL -> "under the tongue";
          case NASAL -> "into the nose";
          case INTRAMUSCULAR -> "intramuscularly";
          case SUBCUTANEOUS -> "under the skin";
        };
    String dose =
        first.treatment().phases().get(0).dose().low().orElseThrow().value().toPlainString();
    return give.contains(route) && give.contains(dose + " ");
  }

  /** 6: under 16, without an age, with an inborn error or an allergy no amount and no name. */
  private static void whoGetsNone(Assessment assessment, Summary summary, List<String> wrong) {
    Patient patient = assessment.patient();
    boolean goesOn = line(summary, "give").orElse("").startsWith("Carry on");
    boolean none =
        patient.age().map(age -> age.years() < 16).orElse(patient.adult() != Truth.TRUE)
            || assessment.treatments().isEmpty();
    if (none && !goesOn) {
      String given = line(summary, "give").orElse("");
      check(wrong, !AMOUNT.matcher(given).find(), "6: a dose: " + given);
    }
    if (blocked(assessment)) {
      check(
          wrong,
          !COBALAMIN.matcher(summary.text()).find(),
          "6: a cobalamin is named: " + summary.text());
      check(
          wrong,
          !assessment.explanation().text().contains("hydroxocobalamin is "),
          "6: a cobalamin is chosen: " + assessment.explanation().text());
      boolean shown =
          assessment.status().classification() == Classification.CONFIRMED
              || assessment.status().classification() == Classification.PROBABLE;
      check(
          wrong,
          !shown || assessment.urgency() != Urgency.ROUTINE,
          "6: deficient, allergic and routine");
    }
    if (assessment.status().classification() == Classification.OUT_OF_SCOPE) {
      check(
          wrong,
          !summary
                  .text()
                  .matches("(?s).*\\b(180|350) (ng/L|pg/mL)\\b.*|(?s).*\\b(25|70) pmol/L\\b.*")
              || adultNumber(patient),
          "6: an adult limit: " + summary.text());
    }
  }

  /** Whether a result happens to be a limit of adults. */
  private static boolean adultNumber(Patient patient) {
    return patient.results().toString().matches(".*\\b(180|350|25|70)\\b.*");
  }

  static boolean blocked(Assessment assessment) {
    return assessment.verdict("treat-5-allergy-what-to-avoid").truth() == Truth.TRUE;
  }

  /** 7: nothing is said and unsaid. */
  private static void noContradiction(Assessment assessment, Summary summary, List<String> wrong) {
    Patient patient = assessment.patient();
    String text = summary.text();
    String cause = line(summary, "cause").orElse("");
    boolean ofPrevention = cause.endsWith(", with or without a deficiency.");
    if (!cause.isEmpty() && !assessment.causes().isEmpty() && !ofPrevention) {
      CandidateCause first = assessment.causes().get(0);
      boolean named =
          cause
              .toLowerCase(Locale.ROOT)
              .contains(
                  first
                      .cause()
                      .name()
                      .replace(" without a supplement", "")
                      .toLowerCase(Locale.ROOT));
      boolean said =
          switch (first.likelihood()) {
            case ESTABLISHED -> cause.startsWith("The cause is ");
            case LIKELY -> cause.contains("the likely cause");
            case POSSIBLE ->
                cause.contains("a possible cause")
                    || cause.matches("The cause is not known[;:] .* (is|are) possible[,.].*");
            case UNLIKELY, EXCLUDED -> cause.startsWith("The cause is not known");
          };
      check(
          wrong,
          (named || first.likelihood().compareTo(Likelihood.POSSIBLE) > 0) && said,
          "7: " + cause + " but " + first);
    }
    if (patient.sex().filter(Sex.MALE::equals).isPresent()
        && patient.pregnant() != Truth.TRUE
        && !patient.toString().contains("pregnancy")
        && patient.breastfeeding() != Truth.TRUE) {
      check(wrong, !text.contains("pregnan"), "7: a man and pregnancy: " + text);
    }
    boolean young = patient.age().map(age -> age.totalMonths() < 24).orElse(false);
    boolean ofMother =
        young
            || patient.pregnant() == Truth.TRUE
            || patient.breastfeeding() == Truth.TRUE
            || patient.present().contains(RiskFactors.DEFICIENT_MOTHER);
    check(wrong, ofMother || !MOTHER.matcher(text).find(), "7: a mother: " + text);
    for (String key : List.of("before", "test")) {
      String asked = line(summary, key).orElse("");
      for (LabResult each : patient.results()) {
        boolean takes =
            asked.matches(".*(?<!urine |per )\\b" + Pattern.quote(each.test().name()) + "\\b.*");
        boolean again =
            text.contains("measured again") || assessment.cautions().toString().contains("old");
        boolean howLow = each.outcome().isPresent() && COUNTS.contains(each.test());
        check(
            wrong, !takes || again || howLow, "7: taken though on record, " + each + ": " + asked);
      }
    }
    Set<String> drawn = new HashSet<>(tests(line(summary, "before").orElse("")));
    drawn.retainAll(tests(line(summary, "test").orElse("")));
    check(wrong, drawn.isEmpty(), "7: taken and tested: " + drawn);
    boolean notMeasured = line(summary, "not").orElse("").contains("measure B12");
    boolean measured = text.contains("take total") || text.contains("take active B12");
    check(wrong, !notMeasured || !measured, "7: measured and not measured: " + text);
  }

  /** The tests that a line names. */
  private static List<String> tests(String line) {
    String names =
        line.replaceFirst("^(Before the first dose take|Test|Consider|Use judgement on) ", "")
            .replaceFirst("(; do not wait.*)?\\.$", "");
    return names.isEmpty()
        ? List.of()
        : List.of(names.split(", | and | or |; (test|consider|use judgement on) ", -1));
  }

  /** 8: what is asked is open; without an age it is the age. */
  private static void asked(Assessment assessment, Summary summary, List<String> wrong) {
    String ask = line(summary, "ask").orElse("");
    Patient patient = assessment.patient();
    if (patient.age().isEmpty() && patient.adult() != Truth.TRUE) {
      check(
          wrong,
          ask.equals("Ask first: what is the age?") || ask.contains("last injection"),
          "8: not the age: " + ask);
    }
    boolean waits = ask.matches(".*(stomach|alcohol|eggs|pernicious).*") && !ask.contains("mother");
    check(
        wrong,
        !waits || assessment.urgency() != Urgency.SAME_DAY || !assessment.treatments().isEmpty(),
        "8: the cause is asked for while a danger of today is called for: " + ask);
    check(wrong, !ask.contains("what is the age") || patient.age().isEmpty(), "8: the age: " + ask);
    boolean closed = patient.closed().contains(Patient.Part.ALLERGIES);
    check(
        wrong,
        !ask.contains("was there ever a reaction") || (patient.allergies().isEmpty() && !closed),
        "8: " + ask);
    for (LabResult each : patient.results()) {
      check(wrong, !ask.contains(each.test().name()), "8: a result: " + ask);
    }
  }

  /** 9: what is dangerous is forbidden. */
  private static void danger(Assessment assessment, Summary summary, List<String> wrong) {
    String not = line(summary, "not").orElse("");
    String before = line(summary, "before").orElse("");
    Patient patient = assessment.patient();
    boolean treated = !assessment.treatments().isEmpty();
    if (treated && holds(assessment, "urgent-suspected-cord-disease")) {
      check(wrong, not.contains("wait") || before.contains("do not wait"), "9: waiting: " + not);
      boolean reallyByInjection = assessment.treatments().get(0).treatment().route().parenteral();
      check(
          wrong,
          !reallyByInjection
              || not.contains("tablets")
              || !holds(assessment, "mind-neuropathy-needs-injections"),
          "9: tablets: " + not);
    }
    if (holds(assessment, "treat-5-folate-with-or-after-b12") && !blocked(assessment)) {
      check(wrong, not.contains("folic acid"), "9: folic acid: " + not);
    }
    if (holds(assessment, "no-more-nitrous-oxide")
        && !blocked(assessment)
        && patient.age().map(a -> a.years() >= 16).orElse(true)) {
      check(wrong, not.contains("nitrous oxide"), "9: the gas: " + not);
    }
    if (holds(assessment, "mind-thiamine-first")) {
      check(wrong, line(summary, "first").isPresent(), "9: thiamine");
    }
  }

  private static boolean holds(Assessment assessment, String rule) {
    return assessment.verdict(rule).truth() == Truth.TRUE;
  }

  /** 10: the words of the guide, and nothing said twice. */
  private static void words(Summary summary, List<String> wrong) {
    Set<String> runs = new HashSet<>();
    String dose = line(summary, "give").orElse("");
    for (Sentence each : summary.sentences()) {
      Matcher matcher = FORBIDDEN.matcher(each.text());
      check(wrong, !matcher.find(), "10: forbidden: " + each.text());
      for (String clause : each.text().split("; ", -1)) {
        long hedges = HEDGE.matcher(clause).results().count();
        check(wrong, hedges < 2, "10: two hedges: " + clause);
      }
      check(
          wrong,
          !each.text().matches(".*\\b(urgent|status|treat-5|ng239|caution|mind)-[a-z]+.*"),
          "10: an id: " + each.text());
      Set<String> own = new LinkedHashSet<>();
      List<String> words = List.of(each.text().toLowerCase(Locale.ROOT).split("[ ,;:.]+", -1));
      for (int i = 0; i + 6 <= words.size(); i++) {
        own.add(String.join(" ", words.subList(i, i + 6)));
      }
      if (!each.text().equals(dose)) {
        for (String run : own) {
          check(wrong, !runs.contains(run), "10: twice: " + run);
        }
      }
      runs.addAll(own);
    }
  }

  private static void check(List<String> wrong, boolean holds, String what) {
    if (!holds) {
      wrong.add(what);
    }
  }
}
