package io.github.cobalamin.rules;

import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Replacement;

/**
 * Whether vitamin B12 is being given by injection, or else by mouth, under the tongue or through
 * the nose at so much a day or more.
 */
final class ReplacedBy extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  private static final Quantity ANY_DOSE = Quantity.of(0, Unit.MILLIGRAM);

  private final boolean injections;
  private final Quantity least;

  /**
   * By one way or the other.
   *
   * @param least the least dose: of one injection, else of one day; zero asks for none
   */
  private ReplacedBy(boolean injections, Quantity least) {
    super(injections, least);
    checkDose(least);
    this.injections = injections;
    this.least = least;
  }

  static ReplacedBy injections() {
    return new ReplacedBy(true, ANY_DOSE);
  }

  static ReplacedBy mouth(String leastDailyDose) {
    return new ReplacedBy(false, Quantity.of(leastDailyDose));
  }

  @Override
  Truth met(Replacement replacement) {
    Route route = replacement.route().orElse(null);
    Truth by = route == null ? Truth.UNKNOWN : Truth.of(route.parenteral() == injections);
    boolean anyDose = least.value().signum() == 0;
    return by.and(anyDose ? Truth.TRUE : atLeast(replacement.dose(), least));
  }

  @Override
  public String words() {
    return injections
        ? "on injections of vitamin B12"
        : "on tablets, drops or spray of vitamin B12" + dose(least);
  }
}
