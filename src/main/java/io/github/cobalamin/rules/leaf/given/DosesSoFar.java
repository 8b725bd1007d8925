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
 * Whether the vitamin B12 that is being given was begun no more than so many days before the
 * assessment, or has not been given for longer. Of several that are being given, all must have
 * been.
 */
public final class DosesSoFar extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  /** What is asked of their days. */
  public enum What {
    BEGUN_WITHIN("vitamin B12 begun within ", "no vitamin B12 begun within "),
    NONE_WITHIN(
        "vitamin B12 being given, but no dose within ",
        "no vitamin B12 of which the last dose is older than ");

    private final String words;
    private final String denied;

    What(String words, String denied) {
      this.words = words;
      this.denied = denied;
    }
  }

  private final What what;
  private final int days;

  /**
   * So many days.
   *
   * @throws IllegalArgumentException if they are not above 0
   */
  public DosesSoFar(What what, int days) {
    super(Input.REPLACEMENT, what, days);
    if (days < 1) {
      throw new IllegalArgumentException("days must be above 0 but were " + days);
    }
    this.what = what;
    this.days = days;
  }

  @Override
  public Truth read(Case who) {
    boolean given = false;
    Truth all = Truth.TRUE;
    for (Replacement replacement : who.patient().replacements()) {
      if (replacement.until().isEmpty()) {
        given = true;
        all = all.and(met(replacement, who));
      }
    }
    return given
        ? all
        : who.patient().closed().contains(Patient.Part.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth met(Replacement replacement, Case who) {
    LocalDate dose =
        (what == What.BEGUN_WITHIN ? replacement.since() : replacement.lastDose()).orElse(null);
    if (dose == null) {
      return Truth.UNKNOWN;
    }
    return what == What.BEGUN_WITHIN ? near(dose, who) : near(dose, who).not();
  }

  private Truth near(LocalDate dose, Case who) {
    LocalDate day = day(who);
    return day == null ? Truth.UNKNOWN : Truth.of(ChronoUnit.DAYS.between(dose, day) <= days);
  }

  @Override
  public String words() {
    return what.words + days + " days";
  }

  @Override
  public String denied() {
    return what.denied + days + " days";
  }
}
