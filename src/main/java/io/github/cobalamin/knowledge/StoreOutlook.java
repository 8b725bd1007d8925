package io.github.cobalamin.knowledge;

import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How long the stores of vitamin B12 of an adult last, with what the figure rests on.
 *
 * <p>One model, with published figures: each day a share of the pool is lost, and what is absorbed
 * is added. The pool begins at 2 to 3 mg, and 0.3 mg is the smallest that goes with health
 * (Institute of Medicine 1998, chapter 9 and appendix N). The share is 0.10 to 0.16 % a day where
 * the ileum takes up again what the bile brings to the gut (0.13 ± 0.03 % in five studies pooled),
 * and 0.2 % where it does not. A cause that hinders uptake in part has the whole range, from none
 * of it to all of it. The result is a range, derived and not published: it says in which years to
 * expect deficiency, and nothing about one person. A smaller pool to begin with empties sooner.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class StoreOutlook {
  private static final double LEAST_POOL = 2000;
  private static final double MOST_POOL = 3000;
  private static final double HEALTHY_POOL = 300;
  private static final double LEAST_LOSS = 0.0010;
  private static final double MOST_LOSS = 0.0016;
  private static final double LOSS_WITHOUT_RECYCLING = 0.002;
  private static final double DAYS_A_YEAR = 365.2425;

  /**
   * Of what is eaten, by mechanism: half is assumed to be absorbed (Institute of Medicine 1998).
   */
  private static final double NORMAL_SHARE = 0.5;

  /** What passes without intrinsic factor: about 1 %, and half of that with food. */
  private static final double PASSIVE_SHARE = 0.01;

  private static final Set<Cause.Mechanism> AFTER_UPTAKE =
      EnumSet.of(
          Cause.Mechanism.INACTIVATION, Cause.Mechanism.TRANSPORT, Cause.Mechanism.CELL_METABOLISM);

  private static final Set<Cause.Mechanism> OF_UPTAKE =
      EnumSet.of(
          Cause.Mechanism.INTRINSIC_FACTOR,
          Cause.Mechanism.ILEAL_UPTAKE,
          Cause.Mechanism.COMPETITION,
          Cause.Mechanism.NOT_ESTABLISHED);

  /** Kinds of cause that leave no uptake by intrinsic factor and ileum at all. */
  private static final Set<Cause> WITHOUT_UPTAKE =
      Set.of(
          Causes.LOSS_OF_INTRINSIC_FACTOR,
          Causes.COMPLETE_ILEAL_RESECTION,
          Causes.IMERSLUND_GRASBECK);

  private final double leastYears;
  private final double mostYears;
  private final List<Remark> assumptions;

  private StoreOutlook(double leastYears, double mostYears) {
    this.leastYears = leastYears;
    this.mostYears = mostYears;
    this.assumptions =
        List.of(
            Remarks.BODY_POOL,
            Remarks.DAILY_LOSS,
            Remarks.LOWEST_HEALTHY_POOL,
            Remarks.BILIARY_RECYCLING);
  }

  /**
   * {@return how long full stores last for an adult who eats so much each day and has a cause of
   * deficiency}
   *
   * @param eatenPerDay what is eaten each day, such as "0.5 ug"; zero is allowed
   * @param cause the cause; it decides how much is absorbed, and whether the bile's share comes
   *     back
   * @throws IllegalArgumentException if what is eaten is no exact mass, or the cause acts after
   *     uptake, so that it does not empty the stores
   */
  public static StoreOutlook of(Quantity eatenPerDay, Cause cause) {
    if (AFTER_UPTAKE.contains(cause.mechanisms().get(0))) {
      throw new IllegalArgumentException(
          "cause must act on intake or uptake, for stores to run down, but was " + cause);
    }
    double eaten = micrograms(eatenPerDay);
    double passive = eaten * PASSIVE_SHARE;
    double normal = eaten * NORMAL_SHARE;
    if (leavesNoUptake(cause)) {
      return between(passive / 2, LOSS_WITHOUT_RECYCLING, passive, LOSS_WITHOUT_RECYCLING);
    }
    if (cause.mechanisms().stream().anyMatch(OF_UPTAKE::contains)) {
      return between(passive / 2, LOSS_WITHOUT_RECYCLING, normal, LEAST_LOSS);
    }
    boolean foodBound = cause.mechanisms().contains(Cause.Mechanism.RELEASE_FROM_FOOD);
    return between(foodBound ? 0 : normal, MOST_LOSS, normal, LEAST_LOSS);
  }

  /**
   * {@return how long full stores last for an adult who absorbs so much each day}
   *
   * @param absorbedPerDay what is absorbed each day, a range of mass; without an upper end there is
   *     no longest time
   * @param bileRecycled whether the ileum takes up again what the bile brings to the gut; where it
   *     is unknown, the range has both
   * @throws IllegalArgumentException if it is no range of mass with a lower end
   */
  public static StoreOutlook of(Range absorbedPerDay, Truth bileRecycled) {
    if (absorbedPerDay.low().isEmpty()) {
      throw new IllegalArgumentException(
          "what is absorbed must have a lower end but was " + absorbedPerDay);
    }
    return between(
        absorbedPerDay.low().get().in(Unit.MICROGRAM).value().doubleValue(),
        bileRecycled == Truth.TRUE ? MOST_LOSS : LOSS_WITHOUT_RECYCLING,
        absorbedPerDay
            .high()
            .map(high -> high.in(Unit.MICROGRAM).value().doubleValue())
            .orElse(Double.POSITIVE_INFINITY),
        bileRecycled == Truth.FALSE ? LOSS_WITHOUT_RECYCLING : LEAST_LOSS);
  }

  private static boolean leavesNoUptake(Cause cause) {
    return WITHOUT_UPTAKE.stream().anyMatch(cause::isIn);
  }

  private static StoreOutlook between(
      double leastGain, double mostLoss, double mostGain, double leastLoss) {
    return new StoreOutlook(
        years(LEAST_POOL, mostLoss, leastGain), years(MOST_POOL, leastLoss, mostGain));
  }

  /** The time until a pool that loses a share each day, and gains something, is at its lowest. */
  private static double years(double pool, double loss, double gain) {
    double rest = gain / loss;
    if (rest >= HEALTHY_POOL) {
      return Double.POSITIVE_INFINITY;
    }
    double days = Math.log((pool - rest) / (HEALTHY_POOL - rest)) / loss;
    return Math.round(10 * days / DAYS_A_YEAR) / 10.0;
  }

  private static double micrograms(Quantity eaten) {
    if (!eaten.exact()) {
      throw new IllegalArgumentException("what is eaten must be an exact mass but was " + eaten);
    }
    return eaten.in(Unit.MICROGRAM).value().doubleValue();
  }

  private static OptionalDouble finite(double years) {
    return Double.isInfinite(years) ? OptionalDouble.empty() : OptionalDouble.of(years);
  }

  /** {@return the shortest time in years; empty if stores last for good at this intake} */
  public OptionalDouble leastYears() {
    return finite(leastYears);
  }

  /** {@return the longest time in years; empty if stores may last for good at this intake} */
  public OptionalDouble mostYears() {
    return finite(mostYears);
  }

  /** {@return whether stores last for good at this intake, by the whole range} */
  public boolean forGood() {
    return Double.isInfinite(leastYears);
  }

  /** {@return what the figure rests on} */
  public List<Remark> assumptions() {
    return assumptions;
  }

  /** {@return the range in words, such as "3.2 to 6.3 years"} */
  @Override
  public String toString() {
    if (forGood()) {
      return "for good";
    }
    return Double.isInfinite(mostYears)
        ? leastYears + " years or more"
        : leastYears + " to " + mostYears + " years";
  }
}
