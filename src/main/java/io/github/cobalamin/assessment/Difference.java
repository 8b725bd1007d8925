package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one assessment differs from another: of another patient, by another guideline, or with other
 * thresholds. Each change names the rule responsible.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Difference {
  private final Assessment before;
  private final Assessment after;
  private final List<Change> changes;

  Difference(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
    this.changes = changes(before, after);
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

  /** {@return all changes: what was lost or changed, then what was gained} */
  public List<Change> changes() {
    return changes;
  }

  /** {@return the conclusions that hold only after} */
  public List<Change> gained() {
    return changes.stream().filter(Change::gained).toList();
  }

  /** {@return the conclusions that held only before} */
  public List<Change> lost() {
    return changes.stream().filter(Change::lost).toList();
  }

  /** {@return the conclusions that hold both times, with other words or for other reasons} */
  public List<Change> changed() {
    return changes.stream().filter(change -> !change.gained() && !change.lost()).toList();
  }

  /** {@return the status before and after, and each change in a line} */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("status: ").append(before.status().classification().label());
    if (changesStatus()) {
      text.append(" became ").append(after.status().classification().label());
    }
    for (Change change : changes) {
      text.append('\n').append(change);
    }
    return text.toString();
  }

  /** {@return how many conclusions were gained, lost and changed} */
  @Override
  public String toString() {
    return gained().size()
        + " gained, "
        + lost().size()
        + " lost, "
        + changed().size()
        + " changed";
  }

  private static List<Change> changes(Assessment before, Assessment after) {
    Map<String, Finding<Conclusion>> earlier = byRule(before);
    Map<String, Finding<Conclusion>> later = byRule(after);
    List<Change> changes = new ArrayList<>();
    earlier.forEach(
        (rule, was) -> {
          Optional<Finding<Conclusion>> is = Optional.ofNullable(later.get(rule));
          if (is.isEmpty()) {
            changes.add(new Change(rule, Optional.of(was), is, whyNot(rule, after)));
          } else if (!was.sentence().equals(is.get().sentence())) {
            String why = was.why() + "; then " + is.get().why();
            changes.add(new Change(rule, Optional.of(was), is, why));
          }
        });
    later.forEach(
        (rule, is) -> {
          if (!earlier.containsKey(rule)) {
            changes.add(new Change(rule, Optional.empty(), Optional.of(is), is.why()));
          }
        });
    return List.copyOf(changes);
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
