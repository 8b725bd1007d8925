package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PlainLeaf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether the last dose of vitamin B12, of what continues or has ended, lies no more than so many
 * days before the assessment.
 */
public final class LastDose extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final int days;

  /**
   * Within so many days.
   *
   * @throws IllegalArgumentException if they are not above 0
   */
  public LastDose(int days) {
    super(Input.REPLACEMENT, days);
    if (days < 1) {
      throw new IllegalArgumentException("days must be above 0 but were " + days);
    }
    this.days = days;
  }

  @Override
  public Truth read(Case who) {
    Truth any =
        who.patient().closed().contains(Patient.Part.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
    for (Replacement replacement : who.patient().replacements()) {
      any = any.or(met(replacement, who));
    }
    return any;
  }

  /** Of what began within the time, so was the last dose. */
  private Truth met(Replacement replacement, Case who) {
    LocalDate last = replacement.until().or(replacement::lastDose).orElse(null);
    if (last != null) {
      return near(last, who);
    }
    LocalDate first = replacement.since().orElse(null);
    return first != null && near(first, who) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  private Truth near(LocalDate dose, Case who) {
    LocalDate day = day(who);
    return day == null ? Truth.UNKNOWN : Truth.of(ChronoUnit.DAYS.between(dose, day) <= days);
  }

  @Override
  public String words() {
    return "vitamin B12" + " " + "given within " + days + " days";
  }

  @Override
  public String denied() {
    return "vitamin B12" + " not " + "given within " + days + " days";
  }
}
