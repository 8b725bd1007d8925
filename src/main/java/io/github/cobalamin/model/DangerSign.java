package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A red flag: signs that must not wait, with the reason, the harm of delay and how soon to act.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DangerSign extends Fact {
  private static final long serialVersionUID = 1L;

  DangerSign() {}

  /** {@return the signs, any one of which is enough; at least one, unless a result shows it} */
  public abstract List<Clue> signs();

  /** {@return what must be there as well, any one of it; empty if the signs are enough alone} */
  public abstract List<Clue> beside();

  /** {@return the ages it is about; empty if about any} */
  public abstract Optional<AgeBand> ages();

  /** {@return whether it is about pregnancy only} */
  @Value.Default
  public boolean inPregnancy() {
    return false;
  }

  /** {@return the tests that show it, where it is a result} */
  public abstract List<LabTest> tests();

  /** {@return how soon somebody must act} */
  public abstract Urgency urgency();

  /** {@return why it is a red flag} */
  public abstract String reason();

  /** {@return the harm if it is delayed} */
  public abstract String harm();

  /** {@return what to do} */
  public abstract String action();

  @Value.Check
  void check() {
    RequireFact.whole("danger sign", this);
    if (tests().isEmpty()) {
      Require.some("sign of danger sign", id(), signs());
    }
    Require.text("reason of", id(), reason());
    Require.text("harm of", id(), harm());
    Require.text("action of", id(), action());
  }

  @Override
  public List<Fact> related() {
    return Links.of(signs(), beside(), tests());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link DangerSign} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableDangerSign.Builder {
    Builder() {}
  }
}
