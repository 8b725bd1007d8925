package io.github.cobalamin.model;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phase of a treatment: a dose, how often, and for how long.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Phase implements Serializable {
  private static final long serialVersionUID = 1L;

  Phase() {}

  /**
   * {@return whether it keeps the level; the phases before it fill the stores or bring remission}
   */
  @Value.Default
  public boolean maintenance() {
    return false;
  }

  /**
   * {@return the dose of one time, a mass; both ends are the same where the source leaves no room,
   * and the upper one is lacking where it says "or more"}
   */
  public abstract Range dose();

  /** {@return how many doses are given in each interval} */
  @Value.Default
  public int times() {
    return 1;
  }

  /** {@return the interval: every day, every 2 days, every 2 to 3 months} */
  public abstract Span every();

  /** {@return how long the phase lasts, where the source says so} */
  public abstract Optional<Span> length();

  /** {@return what ends the phase, in words, where it is no fixed time} */
  public abstract Optional<String> until();

  @Value.Check
  void check() {
    if (dose().low().isEmpty()) {
      throw new IllegalArgumentException("dose must have a lower end but was " + dose());
    }
    if (!dose().unit().convertsTo(Unit.MILLIGRAM)) {
      throw new IllegalArgumentException("dose must be a mass but was " + dose());
    }
    RequireFact.text("end of", "phase", until());
    if (times() < 1 || every().least() < 1) {
      throw new IllegalArgumentException(
          "doses must be at least one in an interval above 0 but were "
              + times()
              + " every "
              + every());
    }
  }

  /** {@return the phase in words, such as "1 mg 3 times every week for 2 weeks"} */
  @Override
  public String toString() {
    Quantity low = dose().low().orElseThrow();
    Optional<Quantity> high = dose().high();
    StringBuilder text = new StringBuilder(high.isEmpty() ? "at least " : "");
    text.append(low.value().toPlainString());
    if (high.isPresent() && low.value().compareTo(high.get().value()) != 0) {
      text.append(" to ").append(high.get().value().toPlainString());
    }
    text.append(' ').append(dose().unit());
    if (times() > 1) {
      text.append(times() == 2 ? " twice" : " " + times() + " times");
    }
    boolean single = every().least() == 1 && every().most() == 1;
    text.append(" every ").append(single ? every().toString().substring(2) : every());
    length().ifPresent(span -> text.append(" for ").append(span));
    until().ifPresent(end -> text.append(' ').append(end));
    return text.toString();
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Phase} values. {@link #build()} throws {@link IllegalStateException} when dose or
   * interval is missing, and {@link IllegalArgumentException} when they cannot be.
   */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
