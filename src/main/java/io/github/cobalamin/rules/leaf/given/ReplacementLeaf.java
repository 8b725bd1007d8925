package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PlainLeaf;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether some vitamin B12 that is being given, and has not ended, is as asked. A record that is
 * complete names all that is given.
 */
public abstract sealed class ReplacementLeaf extends PlainLeaf
    permits DosedEvery, Given, ReplacedBy, Responded, TakingCobalamin {
  private static final long serialVersionUID = 1L;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static final Quantity ANY_DOSE = Quantity.of(0, Unit.MILLIGRAM);

  protected ReplacementLeaf(Object... key) {
    super(Input.REPLACEMENT, key);
  }

  /** Whether one replacement that has not ended is as asked. */
  public abstract Truth met(Replacement replacement, Case who);

  @Override
  public Truth read(Case who) {
    Truth any =
        who.patient().closed().contains(Patient.Part.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
    for (Replacement replacement : who.patient().replacements()) {
      if (replacement.until().isEmpty()) {
        any = any.or(met(replacement, who));
      }
    }
    return any;
  }

  /** A dose that a criterion asks for is an exact mass. */
  public static void checkDose(Quantity dose) {
    if (!dose.unit().convertsTo(Unit.MILLIGRAM) || !dose.exact()) {
      throw new IllegalArgumentException("dose must be an exact mass but was " + dose);
    }
  }

  /** Through the nose half a milligram a week stands for a milligram a day by mouth. */
  public static Truth comesTo(Replacement replacement, Quantity least) {
    return replacement.route().orElse(null) == Route.NASAL
        ? weekly(replacement, Quantity.of(least.value().multiply(HALF), least.unit()))
        : daily(replacement, least);
  }

  /** Whether what is swallowed comes to so much a day, where the days between doses are known. */
  private static Truth daily(Replacement replacement, Quantity least) {
    int days = replacement.daysBetweenDoses().orElse(1);
    return atLeast(replacement.dose(), days == 1 ? least : times(days, least));
  }

  /** Whether it comes to so much a week; a dose of which no interval is told is a week's. */
  private static Truth weekly(Replacement replacement, Quantity least) {
    int days = replacement.daysBetweenDoses().orElse(DAYS_OF_A_WEEK);
    return atLeast(replacement.dose().map(dose -> times(DAYS_OF_A_WEEK, dose)), times(days, least));
  }

  /** So many times a mass. */
  static Quantity times(int times, Quantity mass) {
    return Quantity.of(mass.value().multiply(BigDecimal.valueOf(times)), mass.unit());
  }

  public static Truth atLeast(Optional<Quantity> dose, Quantity least) {
    return dose.isEmpty() ? Truth.UNKNOWN : dose.get().isBelow(least).not();
  }

  /** A least dose in words; none if any will do. */
  public static String dose(Quantity least) {
    return least.value().signum() == 0 ? "" : " at " + least + " a day or more";
  }
}
