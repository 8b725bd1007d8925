package io.github.cobalamin.assessment.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What of a finding is said below a summary, and what no longer needs to be. */
public final class Shortened {
  /** What goes on after what is to be said: what if not, how to monitor it. */
  private static final List<String> DETAILS =
      List.of(
          "; if not: ",
          ". Monitoring: ",
          ". What tells: ",
          ". ",
          ": of 141 people",
          ": methylmalonic acid was normal in 23 %");

  /** Which result of several it was is plain from its day, which the summary has. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile(" \\(of [0-9-]+, the latest of several\\)");

  private static final Pattern CHOICE =
      Pattern.compile("[;:] hydroxocobalamin is (?:the choice|used better than cyanocobalamin)");

  /** Of whoever is treated. */
  private static final String BASELINE = "treat-5-before-the-first-dose";

  private static final String TRIAL = "treat-5-trial";

  private static final String MMA = "note-mma-raised";
  private static final String ANTIBODY = "cause-intrinsic-factor-antibody";
  private static final String GASTRITIS = "cause-recorded-gastritis";
  private static final String PERNICIOUS_ANAEMIA = "cause-recorded-pernicious-anaemia";
  private static final String TOTAL_LOW = "ng239-total-b12-deficient";
  private static final String ACTIVE_LOW = "ng239-active-b12-deficient";
  private static final String ACTIVE_GOOD = "ng239-active-b12-sufficient";
  private static final String DEFICIENT = "status-10-deficient";

  /** Hedges, and what settles them: a finding that is stronger evidence than what they doubt. */
  private static final Map<String, List<String>> SETTLED_BY =
      Map.ofEntries(
          entry(
              "note-total-b12-near-threshold",
              MMA,
              ACTIVE_LOW,
              ANTIBODY,
              GASTRITIS,
              PERNICIOUS_ANAEMIA,
              "no-level-on-injections"),
          entry("note-near-both-limits", ANTIBODY, GASTRITIS, PERNICIOUS_ANAEMIA),
          entry("caution-total-b12-antibody-interference", MMA, TOTAL_LOW, ACTIVE_LOW),
          entry("caution-total-b12-falsely-high", MMA, TOTAL_LOW, ACTIVE_LOW),
          entry("caution-total-b12-and-valproate", MMA, TOTAL_LOW, ACTIVE_LOW),
          entry("caution-b12-and-supplements", MMA, TOTAL_LOW, ACTIVE_LOW),
          entry("caution-b12-and-unknown-replacement", MMA),
          entry(
              "caution-total-b12-falsely-low",
              MMA,
              "note-mma-normal",
              ACTIVE_LOW,
              ACTIVE_GOOD,
              ANTIBODY,
              GASTRITIS,
              PERNICIOUS_ANAEMIA),
          entry(
              "caution-total-b12-and-contraceptive",
              MMA,
              ACTIVE_LOW,
              ANTIBODY,
              GASTRITIS,
              PERNICIOUS_ANAEMIA),
          entry("caution-total-b12-and-unknown-pregnancy", ACTIVE_LOW, ACTIVE_GOOD),
          entry("caution-active-b12-variant", MMA, TOTAL_LOW),
          entry("high-b12-excludes-nothing", MMA, "note-mma-normal"),
          entry("caution-intrinsic-factor-antibody-and-unknown-injection", PERNICIOUS_ANAEMIA),
          entry("caution-mma-in-pregnancy", DEFICIENT),
          entry("caution-homocysteine-in-pregnancy", MMA, DEFICIENT),
          entry("caution-homocysteine-raised-by-others", MMA, DEFICIENT),
          entry("caution-homocysteine-sample", MMA, DEFICIENT),
          entry("note-homocysteine-raised", MMA, DEFICIENT),
          entry(
              "ng239-information-when-suspected",
              "urgent-treatment-before-results",
              "status-21-no-b12-signs-treated-at-once",
              BASELINE,
              TRIAL),
          entry("ng239-box-1", DEFICIENT, BASELINE),
          entry("ng239-box-2", DEFICIENT, BASELINE));

  /** What a line of the summary says, and the words by which it is known. */
  private static final Map<String, String> IN_SUMMARY =
      Map.of(
          "treat-5-ask-for-allergy", "was there ever a reaction",
          "cause-not-established", "The cause is not known",
          "cause-nothing-on-record", "The cause is not known",
          "repeat-if-symptoms-persist", "consider B12 again in 3 to 6 months",
          "treat-5-film-of-large-cells", "film",
          "treat-5-folic-acid-of-pregnancy", "folic acid of pregnancy",
          "mind-masked-folate-deficiency", "folate");

  private static final String TAKEN = " taken";
  private static final String OLD = "-old";

  /** Cautions that several tests may have, and what is said behind those tests. */
  private static final Map<String, String> CAUTIONS =
      Map.of(
          OLD,
          ".",
          "-without-range",
          ": no laboratory's range that decides is known, and without it only a value beyond every published limit is read.");

  /** What goes first, by the beginnings of its ids, where a text is too long all the same. */
  public static final List<String> SPARED_LAST =
      List.of(
          "screening-",
          "companions-of-gastritis",
          "expect-",
          "ng239-information-",
          "ng239-dietary-advice",
          "medicines-while-expecting",
          "ng239-box-",
          "ng239-mental-health",
          "ng239-normal-count-excludes-nothing",
          "note-",
          "high-b12",
          "history-",
          "mind-oral-absorption-interactions",
          "caution-homocysteine-",
          "caution-b12-and-ethnicity",
          "cause-helicobacter-test",
          "cause-antibody-against-",
          "mind-thrombocytosis-and-gout",
          "medicine-",
          "caution-active-b12-variant",
          "gastric-cancer-awareness",
          "ng239-ask-about-supplements",
          "caution-mma-in-pregnancy",
          "cause-not-established",
          "since-when-",
          "cause-hints-",
          "other-",
          "test-",
          "caution-",
          "ng239-");

  /** It tells what not to end treatment for. */
  private static final Set<String> FULL = Set.of("expect-nerves-improve");

  /** What another finding says as well, and with more. */
  private static final Map<String, List<String>> SAID_BY =
      Map.ofEntries(
          entry("not-first-with-neurological-involvement", "treat-neurological-involvement"),
          entry("mind-neuropathy-needs-injections", "treat-neurological-involvement"),
          entry("not-without-neurological-involvement", BASELINE, "treat-5-goes-on"),
          entry("review-alternate-day-injections", TRIAL),
          entry("expect-first-review", TRIAL),
          entry("ng239-information-on-recovery", TRIAL, "expect-first-review", BASELINE),
          entry("ng239-information-when-confirmed", BASELINE, "treat-5-goes-on"),
          entry("note-mma-normal", "note-deficient-beside-normal-metabolites"),
          entry("mind-thiamine-first", BASELINE, "treat-5-wernicke-question"),
          entry("gastric-surveillance-differs", "gastric-cancer-awareness"));

  private Shortened() {}

  private static Map.Entry<String, List<String>> entry(String rule, String... by) {
    return Map.entry(rule, List.of(by));
  }

  /** Whether stronger evidence has settled what a finding doubts, or another says it as well. */
  public static boolean settled(String rule, Predicate<String> holds) {
    return anyHolds(SETTLED_BY.getOrDefault(rule, List.of()), holds)
        || anyHolds(SAID_BY.getOrDefault(rule, List.of()), holds);
  }

  private static boolean anyHolds(List<String> rules, Predicate<String> holds) {
    for (String each : rules) {
      if (holds.test(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the summary says it in its own words. */
  public static boolean inSummary(String rule, String summary) {
    String words = IN_SUMMARY.get(rule);
    return words != null && summary.contains(words);
  }

  /** What a finding is called, before what is to be done. */
  public static String name(String text) {
    int end = text.indexOf(": ");
    return end < 0 ? text : text.substring(0, end);
  }

  /** The same within a sentence: when, and what. */
  public static String when(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + name(text).substring(1);
  }

  /** Whether it tells what happens when, by its name alone. */
  public static boolean isExpected(String rule) {
    return rule.startsWith("expect-") && !FULL.contains(rule) && !rule.contains("review");
  }

  /** Of which kind a caution is, of which one person may have several; empty if of none. */
  public static String kindOfCaution(String rule) {
    for (String each : CAUTIONS.keySet()) {
      if (rule.endsWith(each)) {
        return each;
      }
    }
    return "";
  }

  /** What stands before the tests that cautions of a kind are on. */
  public static String headOfCautions(String kind) {
    return kind.equals(OLD) ? "Too old to rely on: " : "";
  }

  /** What stands behind them. */
  public static String tailOfCautions(String kind) {
    return CAUTIONS.getOrDefault(kind, ".");
  }

  /** A reason without which of several results it was. */
  public static String reason(String reason) {
    return reason.contains(" of several)") ? OF_SEVERAL.matcher(reason).replaceAll("") : reason;
  }

  /**
   * Whether a reason tells something that is not plain from the sentence or the summary, and that
   * not everybody has of whom it is said.
   */
  public static boolean tells(String reason) {
    return !reason.endsWith(" not reported")
        && !reason.endsWith(" is not placed by limits of the laboratory's own")
        && !reason.startsWith("status ")
        && !reason.startsWith("age ")
        && !reason.startsWith("nothing that is known")
        && !reason.contains(" reported as ");
  }

  /** What is said of the forms, without which to choose where none may be given. */
  public static String withoutChoice(String text) {
    return CHOICE.matcher(text).replaceFirst("");
  }

  /** What is said of several medicines, of those that are taken. */
  public static String ofThose(String text, List<String> taken) {
    int end = text.indexOf(": ");
    return taken.isEmpty() || end < 0
        ? text
        : "On " + Print.list(taken, "and") + text.substring(end);
  }

  /** Whether a reason tells only that something is taken which the words name. */
  public static boolean isTaken(String reason, String words) {
    return reason.endsWith(TAKEN)
        && words.contains(reason.substring(0, reason.length() - TAKEN.length()));
  }

  /** The text of a finding without its details. */
  public static String text(String text) {
    String shorter = text;
    for (String each : DETAILS) {
      int at = shorter.indexOf(each);
      shorter = at > 0 ? shorter.substring(0, at) : shorter;
    }
    return shorter;
  }

  /** The ids of the rules of which this knows something. */
  public static Set<String> rules() {
    Set<String> rules = new TreeSet<>(SETTLED_BY.keySet());
    rules.addAll(SAID_BY.keySet());
    return rules;
  }
}
