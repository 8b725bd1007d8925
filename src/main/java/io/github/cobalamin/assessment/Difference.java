package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one assessment differs from another: of another patient, by another guideline, or with other
 * thresholds. Each conclusion that differs is a finding, which names the rule responsible.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Difference {
  private final Assessment before;
  private final Assessment after;
  private final List<Finding<Conclusion>> gained = new ArrayList<>();
  private final List<Finding<Conclusion>> lost = new ArrayList<>();
  private final List<Finding<Conclusion>> changed = new ArrayList<>();

  /** Why, by the id of the rule: what was lost or changed first, then what was gained. */
  private final Map<String, String> reasons = new LinkedHashMap<>();

  Difference(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
    Map<String, Finding<Conclusion>> earlier = byRule(before);
    Map<String, Finding<Conclusion>> later = byRule(after);
    earlier.forEach(
        (rule, was) -> {
          Finding<Conclusion> is = later.get(rule);
          if (is == null) {
            lost.add(was);
            reasons.put(rule, whyNot(rule, after));
          } else if (!was.sentence().equals(is.sentence())) {
            changed.add(is);
            reasons.put(rule, was.why() + "; then " + is.why());
          }
        });
    later.forEach(
        (rule, is) -> {
          if (!earlier.containsKey(rule)) {
            gained.add(is);
            reasons.put(rule, is.why());
          }
        });
  }

  /** {@return the assessment it is the difference from} */
  public Assessment before() {
    return before;
  }

  /** {@return the assessment it leads to} */
  public Assessment after() {
    return after;
  }

  /** {@return whether the status of the person is another} */
  public boolean changesStatus() {
    return before.status().classification() != after.status().classification();
  }

  /** {@return the conclusions that hold only after} */
  public List<Finding<Conclusion>> gained() {
    return Collections.unmodifiableList(gained);
  }

  /** {@return the conclusions that held only before} */
  public List<Finding<Conclusion>> lost() {
    return Collections.unmodifiableList(lost);
  }

  /**
   * {@return the conclusions that hold both times, with other words or for other reasons, as they
   * hold after}
   */
  public List<Finding<Conclusion>> changed() {
    return Collections.unmodifiableList(changed);
  }

  /**
   * {@return why a conclusion differs: what the rule saw after, or before and after if it holds
   * both times; or that there is no such rule}
   *
   * @param finding a conclusion that was gained, lost or changed
   * @throws IllegalArgumentException if the conclusion does not differ
   */
  public String why(Finding<?> finding) {
    String why = reasons.get(Objects.requireNonNull(finding, "finding").rule().id());
    if (why == null) {
      throw new IllegalArgumentException(
          "finding must be one that was gained, lost or changed but was that of "
              + finding.rule().id());
    }
    return why;
  }

  /** {@return the status before and after, and each conclusion that differs in a line} */
  public String text() {
    Map<String, String> lines = new LinkedHashMap<>();
    lost.forEach(finding -> lines.put(finding.rule().id(), "lost: " + finding));
    changed.forEach(finding -> lines.put(finding.rule().id(), "changed: " + finding));
    gained.forEach(finding -> lines.put(finding.rule().id(), "gained: " + finding));
    StringBuilder text = new StringBuilder(status());
    reasons.forEach(
        (rule, why) ->
            text.append('\n')
                .append(lines.get(rule))
                .append(" (")
                .append(rule)
                .append(": ")
                .append(why)
                .append(')'));
    return text.toString();
  }

  private String status() {
    String was = "status: " + before.status().classification().label();
    return changesStatus() ? was + " became " + after.status().classification().label() : was;
  }

  /** {@return the status before and after, and how many conclusions differ} */
  @Override
  public String toString() {
    return status()
        + "; "
        + gained.size()
        + " gained, "
        + lost.size()
        + " lost, "
        + changed.size()
        + " changed";
  }

  private static Map<String, Finding<Conclusion>> byRule(Assessment assessment) {
    Map<String, Finding<Conclusion>> findings = new LinkedHashMap<>();
    for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
      findings.put(finding.rule().id(), finding);
    }
    return findings;
  }

  private static String whyNot(String ruleId, Assessment after) {
    for (Verdict verdict : after.verdicts()) {
      if (verdict.rule().id().equals(ruleId)) {
        String text = verdict.trace().text();
        return text.isEmpty() ? "not for this person" : text;
      }
    }
    return after.guideline() + " has no such rule";
  }
}
