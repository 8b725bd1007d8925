package io.github.cobalamin.assessment.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What of a finding is said below a summary, and what no longer needs to be. */
public final class Shortened {
  /** What goes on after what is to be said: what if not, how to monitor it. */
  private static final List<String> DETAILS =
      List.of("; if not: ", ". Monitoring: ", ". What tells: ", ". ");

  /** Hedges, and what settles them: a finding that is stronger evidence than what they doubt. */
  private static final Map<String, List<String>> SETTLED_BY =
      Map.of(
          "note-total-b12-near-threshold",
          List.of(
              "note-mma-raised", "ng239-active-b12-deficient", "cause-intrinsic-factor-antibody"),
          "caution-total-b12-antibody-interference",
          List.of("ng239-total-b12-deficient"),
          "caution-total-b12-falsely-high",
          List.of("ng239-total-b12-deficient", "ng239-active-b12-deficient"),
          "caution-total-b12-and-valproate",
          List.of("ng239-total-b12-deficient"),
          "caution-total-b12-falsely-low",
          List.of(
              "note-mma-raised",
              "note-mma-normal",
              "ng239-active-b12-deficient",
              "ng239-active-b12-sufficient"),
          "ng239-information-when-suspected",
          List.of("urgent-treatment-before-results", "status-21-no-b12-signs-treated-at-once"),
          "ng239-box-1",
          List.of("status-10-deficient"),
          "ng239-box-2",
          List.of("status-10-deficient"));

  private Shortened() {}

  /** Whether stronger evidence has settled what a finding doubts. */
  public static boolean settled(String rule, Predicate<String> holds) {
    for (String each : SETTLED_BY.getOrDefault(rule, List.of())) {
      if (holds.test(each)) {
        return true;
      }
    }
    return false;
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
    return SETTLED_BY.keySet();
  }
}
