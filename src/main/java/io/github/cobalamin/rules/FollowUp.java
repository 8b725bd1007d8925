package io.github.cobalamin.rules;

import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.model.Strength;
import java.util.Optional;

/**
 * What to look at, or to do, once replacement has begun.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param milestone when, what to expect and what to think of else, where it belongs to a time after
 *     the first dose
 * @param text what to do, as a sentence without a full stop
 */
public record FollowUp(Strength strength, Optional<ResponseMilestone> milestone, String text)
    implements Conclusion {
  /**
   * {@return follow-up at a time after the first dose}
   *
   * @param strength how strongly it is recommended
   * @param milestone when, and what to expect
   */
  public static FollowUp at(Strength strength, ResponseMilestone milestone) {
    String expect = milestone.expect();
    String text =
        "After "
            + milestone.after()
            + ", "
            + milestone.name()
            + ": "
            + withoutFullStop(expect)
            + (milestone.otherwise().isEmpty()
                ? ""
                : "; if not: " + withoutFullStop(milestone.otherwise()));
    return new FollowUp(strength, Optional.of(milestone), text);
  }

  /**
   * {@return follow-up that belongs to no fixed time}
   *
   * @param strength how strongly it is recommended
   * @param text what to do, as a sentence without a full stop
   */
  public static FollowUp of(Strength strength, String text) {
    return new FollowUp(strength, Optional.empty(), text);
  }

  private static String withoutFullStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public Stage stage() {
    return Stage.FOLLOW_UP;
  }
}
