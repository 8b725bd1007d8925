package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Conclusion;
import java.util.Optional;

/**
 * A rule whose conclusion was gained, lost or reached otherwise between two assessments.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param ruleId the id of the rule responsible
 * @param before the finding before; empty if it was gained
 * @param after the finding after; empty if it was lost
 * @param why what the rule saw after, or before and after if both hold; or that there is no such
 *     rule
 */
public record Change(
    String ruleId,
    Optional<Finding<Conclusion>> before,
    Optional<Finding<Conclusion>> after,
    String why) {

  /** {@return whether the conclusion is new} */
  public boolean gained() {
    return before.isEmpty();
  }

  /** {@return whether the conclusion no longer holds} */
  public boolean lost() {
    return after.isEmpty();
  }

  /** {@return the change in words, with the rule and the reason} */
  @Override
  public String toString() {
    String kind = gained() ? "gained: " : lost() ? "lost: " : "changed: ";
    return kind + after.or(() -> before).orElseThrow() + " (" + ruleId + ": " + why + ")";
  }
}
