package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Mechanism;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Range;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.model.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How long the body's stores of vitamin B12 last.
 *
 * <p>One model, with published figures: each day a share of the pool is lost, and what is absorbed
 * is added. The pool begins at 2 to 3 mg, the share is 0.1 to 0.2 % a day, and 0.3 mg is the
 * smallest pool that goes with health (Institute of Medicine 1998, chapter 9 and appendix N). Where
 * the ileum takes nothing up again the bile loses 0.7 micrograms more a day from a pool of 2.5 mg,
 * which is 0.028 %. The result is a range, derived and not published: it says in which years to
 * expect deficiency, and nothing about one person. A smaller pool to begin with empties sooner.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Stores {
  private static final double LEAST_POOL = 2000;
  private static final double MOST_POOL = 3000;
  private static final double HEALTHY_POOL = 300;
  private static final double LEAST_LOSS = 0.001;
  private static final double MOST_LOSS = 0.002;
  private static final double LOSS_WITHOUT_RECYCLING = 0.7 / 2500;
  private static final double DAYS_A_YEAR = 365.2425;

  /**
   * Of what is eaten, by mechanism: half is assumed to be absorbed (Institute of Medicine 1998).
   */
  private static final double NORMAL_SHARE = 0.5;

  /** What passes without intrinsic factor: about 1 %, and half of that with food. */
  private static final double PASSIVE_SHARE = 0.01;

  private static final Set<Mechanism> AFTER_UPTAKE =
      EnumSet.of(Mechanism.INACTIVATION, Mechanism.TRANSPORT, Mechanism.CELL_METABOLISM);

  private Stores() {}

  /**
   * How long stores last, in years, with what the figure rests on.
   *
   * @param leastYears the shortest time, 0 or more
   * @param mostYears the longest time; empty if stores last for good at this intake
   * @param assumptions what the figure rests on
   */
  public record Duration(double leastYears, OptionalDouble mostYears, List<Remark> assumptions) {
    /**
     * Copies the list.
     *
     * @param leastYears the shortest time, 0 or more
     * @param mostYears the longest time; empty if stores last for good at this intake
     * @param assumptions what the figure rests on
     */
    public Duration {
      assumptions = List.copyOf(assumptions);
    }

    /** {@return whether stores last for good at this intake, by the whole range} */
    public boolean forGood() {
      return Double.isInfinite(leastYears);
    }

    /** {@return the range in words, such as "2.6 to 6.3 years"} */
    @Override
    public String toString() {
      if (forGood()) {
        return "for good";
      }
      return mostYears.isEmpty()
          ? leastYears + " years or more"
          : leastYears + " to " + mostYears.getAsDouble() + " years";
    }
  }

  /**
   * {@return how long full stores last for somebody who eats so much each day and has a cause of
   * deficiency}
   *
   * @param eatenPerDay what is eaten each day, such as "0.5 ug"; zero is allowed
   * @param cause the cause; it decides how much is absorbed, and whether the bile's share comes
   *     back
   * @throws IllegalArgumentException if what is eaten is no exact mass, or the cause acts after
   *     uptake, so that it does not empty the stores
   */
  public static Duration lasting(Quantity eatenPerDay, Cause cause) {
    if (AFTER_UPTAKE.contains(cause.mechanisms().get(0))) {
      throw new IllegalArgumentException(
          "cause must act on intake or uptake, for stores to run down, but was " + cause);
    }
    double eaten = micrograms(eatenPerDay);
    boolean lost = !recycles(cause);
    boolean foodBound = cause.actsBy(Mechanism.RELEASE_FROM_FOOD);
    double least = lost ? eaten * PASSIVE_SHARE / 2 : foodBound ? 0 : eaten * NORMAL_SHARE;
    double most = lost ? eaten * PASSIVE_SHARE : eaten * NORMAL_SHARE;
    return between(least, most, lost);
  }

  /**
   * {@return how long full stores last for somebody who absorbs so much each day}
   *
   * @param absorbedPerDay what is absorbed each day, a range of mass
   * @param bileRecycled whether the ileum takes up again what the bile brings to the gut
   * @throws IllegalArgumentException if it is no range of mass with both ends
   */
  public static Duration lasting(Range absorbedPerDay, boolean bileRecycled) {
    if (absorbedPerDay.low().isEmpty() || absorbedPerDay.high().isEmpty()) {
      throw new IllegalArgumentException(
          "what is absorbed must have both ends but was " + absorbedPerDay);
    }
    double least = absorbedPerDay.low().get().in(Unit.MICROGRAM).value().doubleValue();
    double most = absorbedPerDay.high().get().in(Unit.MICROGRAM).value().doubleValue();
    return between(least, most, !bileRecycled);
  }

  /**
   * {@return whether somebody with a cause still takes up what the bile brings to the gut: neither
   * intrinsic factor nor ileum fails, and nothing in the gut takes it first}
   *
   * @param cause the cause
   */
  public static boolean recycles(Cause cause) {
    return !cause.actsBy(Mechanism.INTRINSIC_FACTOR)
        && !cause.actsBy(Mechanism.ILEAL_UPTAKE)
        && !cause.actsBy(Mechanism.COMPETITION);
  }

  private static Duration between(double least, double most, boolean lost) {
    double extra = lost ? LOSS_WITHOUT_RECYCLING : 0;
    double shortest = years(LEAST_POOL, MOST_LOSS + extra, least);
    double longest = years(MOST_POOL, LEAST_LOSS + extra, most);
    return new Duration(
        shortest,
        Double.isInfinite(longest) ? OptionalDouble.empty() : OptionalDouble.of(longest),
        List.of(
            StoreFacts.BODY_POOL,
            StoreFacts.DAILY_LOSS,
            StoreFacts.LOWEST_HEALTHY_POOL,
            StoreFacts.BILIARY_RECYCLING));
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
}
