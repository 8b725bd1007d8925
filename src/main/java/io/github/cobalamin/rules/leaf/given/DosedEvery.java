package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;

/** Whether the vitamin B12 that is being given is given every so many days, or more often. */
public final class DosedEvery extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  private final int days;

  /**
   * Every so many days.
   *
   * @throws IllegalArgumentException if they are not above 0
   */
  public DosedEvery(int days) {
    super(days);
    if (days < 1) {
      throw new IllegalArgumentException("days must be above 0 but were " + days);
    }
    this.days = days;
  }

  @Override
  public Truth met(Replacement replacement, Case who) {
    int known = replacement.daysBetweenDoses().orElse(0);
    return known == 0 ? Truth.UNKNOWN : Truth.of(known <= days);
  }

  @Override
  public String words() {
    return "vitamin B12" + " " + "given every " + days + " days or more often";
  }

  @Override
  public String denied() {
    return "vitamin B12" + " not " + "given every " + days + " days or more often";
  }
}
