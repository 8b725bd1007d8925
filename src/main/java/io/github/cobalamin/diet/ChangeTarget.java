package io.github.cobalamin.diet;

import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a diet is to reach a day, in how many sittings at least, what of it the body reckons to
 * be absorbed, whose figure it is, and what that took for granted. For vegans it is the Vegan
 * Society's for fortified food where a body's is smaller: that is a schedule by itself, and asks
 * for sittings instead of what is absorbed.
 */
record ChangeTarget(
    BigDecimal micrograms, int sittings, BigDecimal absorbed, String by, String remark) {
  private static final BigDecimal HALF = BigDecimal.valueOf(Uptake.HALF);

  /** EFSA is said to reckon with 40 %, which was not read in print. */
  private static final BigDecimal EFSA = new BigDecimal("0.4");

  static Optional<ChangeTarget> of(Adequacy adequacy, boolean vegan) {
    return adequacy
        .recommendation()
        .map(reference -> of(adequacy, reference))
        .map(target -> vegan ? target.forVegans() : target);
  }

  private static ChangeTarget of(Adequacy adequacy, ReferenceIntakes.Row reference) {
    BigDecimal figure = reference.perDay().in(Unit.MICROGRAM).value();
    BigDecimal share = adequacy.body().equals(ReferenceIntakes.EFSA_2015) ? EFSA : HALF;
    String marks =
        (reference.provisional() ? " (provisional)" : "")
            + (adequacy.body().historic() ? " (historic)" : "");
    return new ChangeTarget(
        figure, 1, figure.multiply(share), adequacy.body().name() + marks, adequacy.remark());
  }

  private ChangeTarget forVegans() {
    Phase schedule = Treatments.VEGAN_FORTIFIED_FOOD.phases().get(0);
    BigDecimal each = schedule.dose().high().orElseThrow().in(Unit.MICROGRAM).value();
    BigDecimal least = each.multiply(BigDecimal.valueOf(schedule.times()));
    return micrograms.compareTo(least) >= 0
        ? new ChangeTarget(micrograms, schedule.times(), absorbed, by, remark)
        : new ChangeTarget(least, schedule.times(), BigDecimal.ZERO, "the Vegan Society", remark);
  }

  /** The figure, such as "4 µg a day by EFSA 2015". */
  @Override
  public String toString() {
    return Micrograms.text(micrograms) + " a day by " + by;
  }
}
