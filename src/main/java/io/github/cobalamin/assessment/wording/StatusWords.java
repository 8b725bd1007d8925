package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.model.Classification;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the row that decided the status is said. "{b12}" is the deciding B12 result with its day and
 * limit, "{value}" the same without the limit, "{other}" the second result that the row reads,
 * "{replaced}" how little was given, "{earlier}" which result came before.
 */
public final class StatusWords {
  private static final String BOTH = "{b12}, and {other}";
  private static final String BOTH_SHORT = "{value}; {other}";
  private static final String GAS = "{other} after nitrous oxide";

  private static final Map<String, String> BY_RULE =
      Map.ofEntries(
          Map.entry("status-1a-replaced-and-mma-raised", "{other} in spite of replacement"),
          Map.entry("status-1b-replaced", "{value} shows only that vitamin B12 was given"),
          Map.entry(
              "status-1c-measured-before-replacement",
              "{value} was measured before vitamin B12 was given"),
          Map.entry(
              "status-1d-perhaps-replaced", "{value} may show only vitamin B12 that was given"),
          Map.entry("status-3a-partly-replaced-and-not-well", "{value} {replaced} may hide it"),
          Map.entry("status-3b-partly-replaced", "{b12}, {replaced}"),
          Map.entry("status-4a-nitrous-oxide-with-a-marker", GAS),
          Map.entry("status-4b-nitrous-oxide", "after nitrous oxide {value} says little"),
          Map.entry("status-5-inborn-error", "in an inborn error {value} says nothing"),
          Map.entry(
              "status-5-inborn-error-treatment-ended",
              "treatment of an inborn error has ended, and signs show it"),
          Map.entry(
              "status-6a-antibody-and-mma-raised",
              "{other}, and intrinsic-factor antibody is positive"),
          Map.entry("status-6a-known-gastritis-and-mma-raised", "{other}, and {clue} is on record"),
          Map.entry(
              "status-6b-antibody",
              "intrinsic-factor antibody is positive, so {value} does not reassure"),
          Map.entry(
              "status-7-active-sufficient-in-pregnancy-with-signs",
              "{b12}, but other findings speak against it"),
          Map.entry(
              "status-8g-low-before-a-birth-with-a-strong-finding",
              "{value} was low before the birth and has to be measured again"),
          Map.entry(
              "status-8h-low-before-a-birth",
              "{value} was measured before the birth and has to be measured again"),
          Map.entry("status-old-deficient", "{b12} and has to be measured again"),
          Map.entry("status-old-result", "{value} has to be measured again"),
          Map.entry("status-earlier-deficient-and-well", "{earlier} result was low, and {b12}"),
          Map.entry("status-earlier-deficient", "{earlier} result was low; {b12}"),
          Map.entry(
              "status-shown-before-and-not-treated",
              "it was diagnosed before, and is not known to be treated in full"),
          Map.entry("status-shown-before-treatment", "it was shown before replacement began"),
          Map.entry(
              "status-7-active-deficient-in-pregnancy",
              "{b12}, and in pregnancy active B12 decides"),
          Map.entry("status-7-active-sufficient-in-pregnancy-mma-high", BOTH),
          Map.entry("status-8b-pregnant-below-100", "{b12}, and hardly pregnancy alone does so"),
          Map.entry("status-8d-pregnant-low", "{b12}, and in pregnancy active B12 decides"),
          Map.entry("status-8e-pregnant-middle-mma-high", BOTH),
          Map.entry("status-8f-pregnant-middle", "{b12}, and in pregnancy active B12 decides"),
          Map.entry("status-9a-assays-disagree-mma-raised", BOTH),
          Map.entry("status-9b-assays-disagree-mma-normal", "{pair}"),
          Map.entry("status-9c-assays-disagree-with-signs", "{pair}"),
          Map.entry("status-9d-assays-disagree", "{pair}"),
          Map.entry("status-10a-low-in-words-mma-raised", BOTH),
          Map.entry("status-10a-low-in-words-mma-raised-by-something-else", BOTH),
          Map.entry("status-11-middle-mma-raised", BOTH),
          Map.entry("status-11-normal-in-words-mma-raised", BOTH),
          Map.entry("status-12-middle-mma-above-470", BOTH),
          Map.entry("status-13a-middle-mma-raised-by-something-else-with-signs", BOTH),
          Map.entry("status-13b-middle-mma-raised-by-something-else", BOTH),
          Map.entry("status-14-middle-homocysteine-raised", BOTH),
          Map.entry("status-16-middle-mma-normal", BOTH),
          Map.entry("status-17-sufficient-mma-raised", BOTH),
          Map.entry("status-18a-sufficient-metabolite-raised-not-well", BOTH),
          Map.entry("status-18b-sufficient-metabolite-raised", BOTH),
          Map.entry("status-19-sufficient-with-objective-signs", "{b12}, but {clue} is on record"),
          Map.entry(
              "status-19a-sufficient-after-treatment-or-with-a-cause-for-life",
              "{b12}, but a cause that stays or a deficiency not known to be treated is on record"),
          Map.entry("status-19b-falsely-high-and-not-well", "{b12}, but {clue} can raise it"),
          Map.entry("status-19b-falsely-high", "{b12}, though {clue} can raise it"),
          Map.entry("status-22-no-b12-mma-raised", "{other}, and no B12 result is on record"),
          Map.entry("status-22-no-b12-metabolites", "no B12 result is on record"));

  /** The same where there is no room, if it is not the limit of the level alone that goes. */
  private static final Map<String, String> SHORT =
      Map.of(
          "status-6a-antibody-and-mma-raised",
          "{other} beside intrinsic-factor antibody",
          "status-19a-sufficient-after-treatment-or-with-a-cause-for-life",
          "{value}, but a lasting cause or a known deficiency is on record");

  private static final Map<String, String> BY_SIGNS =
      Map.of(
          "status-21-no-b12-signs-treated-at-once",
          " on these signs; no B12 result is on record",
          "status-21-no-b12-signs-explained",
          " on these signs, which another cause explains; no B12 result is on record");

  /** Where no level is on record, and none is needed. */
  public static final String TREATED = "vitamin B12 is given by injection, and no level is needed";

  /** What is treated beside a deficiency, where a status has no room for the number. */
  public static final String LOW_FOLATE = "low folate";

  private StatusWords() {}

  /** The word with which a status begins, of a guideline. */
  public static String head(Classification status, String rule, String guideline) {
    return switch (status) {
          case OUT_OF_SCOPE -> guideline + " gives no status under 16";
          case NOT_CLASSIFIED -> guideline + " does not classify";
          case NOT_TESTED -> "Vitamin B12 deficiency has not been tested";
          case DISCORDANT -> "Results are discordant";
          case CONFIRMED, PROBABLE, INDETERMINATE, UNLIKELY ->
              "Vitamin B12 deficiency is " + status.label();
        }
        + BY_SIGNS.getOrDefault(rule, "");
  }

  /** What is said behind the word; empty if the word says all. */
  public static String body(Classification status, String rule) {
    if (BY_SIGNS.containsKey(rule)) {
      return "";
    }
    if (status == Classification.NOT_TESTED) {
      return "no B12 result is on record";
    }
    return BY_RULE.getOrDefault(rule, "{b12}");
  }

  /**
   * What is said behind the word where B12 is on record, by a test that a guideline does not read.
   */
  public static String unread(String guideline) {
    return "no result that " + guideline + " reads is on record";
  }

  /** The same where there is no room: what decides stays, and of the level its limit goes. */
  public static String shorter(String rule) {
    String words = BY_RULE.getOrDefault(rule, "{b12}");
    return words.equals(BOTH)
        ? BOTH_SHORT
        : SHORT.getOrDefault(rule, words.replace("{b12}", "{value}"));
  }

  /** How little vitamin B12 was given. */
  public static String replaced(boolean byInjection) {
    return byInjection ? "months after an injection" : "under a small replacement";
  }

  /** Which of the results was low before, if that has a day. */
  public static String earlier(boolean dated) {
    return dated ? "an earlier" : "an undated";
  }

  /** The ids of the rules of which words are held. */
  public static Set<String> rules() {
    Set<String> rules = new TreeSet<>(BY_RULE.keySet());
    rules.addAll(BY_SIGNS.keySet());
    rules.addAll(SHORT.keySet());
    return rules;
  }
}
