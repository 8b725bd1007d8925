package io.github.cobalamin.rules;

import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.source.Strength;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to look at, or to do, once replacement has begun.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class FollowUp implements Conclusion {
  private static final long serialVersionUID = 1L;

  private final Strength strength;
  private final @Nullable ResponseMilestone milestone;
  private final String text;

  private FollowUp(Strength strength, @Nullable ResponseMilestone milestone, String text) {
    this.strength = Objects.requireNonNull(strength, "strength");
    this.milestone = milestone;
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * {@return follow-up at a time after the first dose}
   *
   * @param strength how strongly it is recommended
   * @param milestone when, and what to expect
   */
  public static FollowUp at(Strength strength, ResponseMilestone milestone) {
    String text =
        "After "
            + milestone.after()
            + ", "
            + milestone.name()
            + ": "
            + withoutFullStop(milestone.expect())
            + (milestone.otherwise().isEmpty()
                ? ""
                : "; if not: " + withoutFullStop(milestone.otherwise()));
    return new FollowUp(strength, milestone, text);
  }

  /**
   * {@return follow-up that belongs to no fixed time}
   *
   * @param strength how strongly it is recommended
   * @param text what to do, as a sentence without a full stop
   */
  public static FollowUp of(Strength strength, String text) {
    return new FollowUp(strength, null, text);
  }

  private static String withoutFullStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** {@return how strongly it is recommended} */
  public Strength strength() {
    return strength;
  }

  /**
   * {@return when, what to expect and what to think of else, where it belongs to a time after the
   * first dose}
   */
  public Optional<ResponseMilestone> milestone() {
    return Optional.ofNullable(milestone);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Stage stage() {
    return Stage.FOLLOW_UP;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FollowUp that
        && strength == that.strength
        && Objects.equals(milestone, that.milestone)
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * strength.hashCode() + text.hashCode();
  }

  /** {@return the strength and the text} */
  @Override
  public String toString() {
    return strength.label() + ": " + text;
  }
}
