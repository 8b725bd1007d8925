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
 * for sittings instead of what is absorbed; then it also says in place of what it stands.
 */
record ChangeTarget(
    BigDecimal micrograms,
    int sittings,
    BigDecimal absorbed,
    String by,
    String inPlaceOf,
    String remark) {
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
    String marks =
        (reference.provisional() ? " (provisional)" : "")
            + (adequacy.body().historic() ? " (historic)" : "");
    return new ChangeTarget(
        figure,
        1,
        absorbed(adequacy.body(), reference),
        adequacy.body().name() + marks,
        "",
        adequacy.remark());
  }

  /** What the body reckons to be absorbed of a figure of its own. */
  static BigDecimal absorbed(ReferenceIntakes body, ReferenceIntakes.Row figure) {
    BigDecimal share = body.equals(ReferenceIntakes.EFSA_2015) ? EFSA : HALF;
    return figure.perDay().in(Unit.MICROGRAM).value().multiply(share);
  }

  private ChangeTarget forVegans() {
    Phase schedule = Treatments.VEGAN_FORTIFIED_FOOD.phases().get(0);
    BigDecimal each = schedule.dose().high().orElseThrow().in(Unit.MICROGRAM).value();
    BigDecimal least = each.multiply(BigDecimal.valueOf(schedule.times()));
    return micrograms.compareTo(least) >= 0
        ? new ChangeTarget(micrograms, schedule.times(), absorbed, by, "", remark)
        : new ChangeTarget(
            least,
            schedule.times(),
            BigDecimal.ZERO,
            "the Vegan Society",
            ", since vegans are advised to reach more than " + this,
            remark);
  }

  /** What vegans are to reach, whatever the body's figure. */
  String ofVegans() {
    return "vegans are advised to reach "
        + this
        + ", in "
        + sittings
        + " sittings or more, or to take a supplement";
  }

  /** The figure, such as "4 µg a day by EFSA 2015". */
  @Override
  public String toString() {
    return Micrograms.text(micrograms) + " a day by " + by;
  }
}
