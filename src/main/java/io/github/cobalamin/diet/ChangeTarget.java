package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a diet is to reach a day, in how many sittings at least, and whose figure that is. For
 * vegans it is the Vegan Society's for fortified food where a body's is smaller.
 */
record ChangeTarget(BigDecimal micrograms, int sittings, String by) {

  static Optional<ChangeTarget> of(Adequacy adequacy, boolean vegan) {
    Optional<BigDecimal> figure =
        adequacy.recommendation().map(reference -> reference.perDay().in(Unit.MICROGRAM).value());
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    ChangeTarget target = new ChangeTarget(figure.get(), 1, adequacy.body().name());
    return Optional.of(vegan ? target.forVegans() : target);
  }

  private ChangeTarget forVegans() {
    Phase schedule = Treatments.VEGAN_FORTIFIED_FOOD.phases().get(0);
    BigDecimal each = schedule.dose().high().orElseThrow().in(Unit.MICROGRAM).value();
    BigDecimal least = each.multiply(BigDecimal.valueOf(schedule.times()));
    return micrograms.compareTo(least) >= 0
        ? new ChangeTarget(micrograms, schedule.times(), by)
        : new ChangeTarget(least, schedule.times(), "the Vegan Society");
  }

  /** What a diet lacks of it a day; zero or less if nothing. */
  BigDecimal gap(Intake diet) {
    return micrograms.subtract(Sittings.perDay(diet));
  }

  /** Whether what is added to a diet reaches it, by the lowest values of tables. */
  boolean reachedBy(Intake diet, Intake added) {
    return Sittings.leastPerDay(added).compareTo(gap(diet)) >= 0;
  }

  /** The figure, such as "4 µg". */
  @Override
  public String toString() {
    return Micrograms.text(micrograms);
  }
}
