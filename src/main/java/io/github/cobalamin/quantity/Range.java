package io.github.cobalamin.quantity;

import io.github.cobalamin.quantity.text.QuantityText;
import io.github.cobalamin.quantity.text.RangeText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A range of quantities with a lower bound, an upper bound, or both. Whether a bound belongs to the
 * range is said by its comparator.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Range implements Serializable {
  private static final long serialVersionUID = 1L;

  Range() {}

  /** {@return the lower bound, with the comparator "&gt;=" or "&gt;"} */
  public abstract Optional<Quantity> low();

  /** {@return the upper bound, with the comparator "&lt;=" or "&lt;"} */
  public abstract Optional<Quantity> high();

  @Value.Check
  void check() {
    if (low().isPresent() && !low().get().comparator().lower()) {
      throw new IllegalArgumentException("lower bound must have > or >= but was " + low().get());
    }
    if (high().isPresent() && !high().get().comparator().upper()) {
      throw new IllegalArgumentException("upper bound must have < or <= but was " + high().get());
    }
    if (low().isPresent() && high().isPresent() && empty(low().get(), high().get())) {
      throw new IllegalArgumentException("range must hold at least one value but was " + this);
    }
  }

  /**
   * {@return the range from one quantity to another, both of which belong to it}
   *
   * @param low the lower bound
   * @param high the upper bound
   * @throws IllegalArgumentException if one is no exact quantity, the lower bound exceeds the upper
   *     one, or they measure different things
   */
  public static Range of(Quantity low, Quantity high) {
    if (!low.exact() || !high.exact()) {
      throw new IllegalArgumentException(
          "range must be between exact quantities but was from " + low + " to " + high);
    }
    return ImmutableRange.builder()
        .low(new Quantity(low.value(), low.unit(), Quantity.Comparator.AT_LEAST))
        .high(new Quantity(high.value(), high.unit(), Quantity.Comparator.AT_MOST))
        .build();
  }

  /**
   * {@return the range from a quantity upwards, which belongs to it}
   *
   * @param low the lower bound
   * @throws IllegalArgumentException if it is no exact quantity
   */
  public static Range atLeast(Quantity low) {
    return ImmutableRange.builder().low(bound(low, Quantity.Comparator.AT_LEAST)).build();
  }

  /**
   * {@return the range from a quantity downwards, which belongs to it}
   *
   * @param high the upper bound
   * @throws IllegalArgumentException if it is no exact quantity
   */
  public static Range atMost(Quantity high) {
    return ImmutableRange.builder().high(bound(high, Quantity.Comparator.AT_MOST)).build();
  }

  private static Quantity bound(Quantity end, Quantity.Comparator comparator) {
    if (!end.exact()) {
      throw new IllegalArgumentException("bound must be an exact quantity but was " + end);
    }
    return new Quantity(end.value(), end.unit(), comparator);
  }

  /**
   * {@return a range read from text as laboratories print it}
   *
   * @param text two numbers and a unit, such as "180-900 pg/mL" or "180 to 900 pg/mL", one bound,
   *     such as "&lt;15 umol/L", or two, such as "&gt;=100 g/L and &lt;110 g/L"
   * @throws IllegalArgumentException if the text is no such range
   */
  public static Range of(String text) {
    RangeText read = RangeText.read(text);
    return between(end(read.low(), read.high()), end(read.high(), read.low()));
  }

  /** An end as it was read, whose unit stands behind it, or behind the other end. */
  private static Optional<Quantity> end(Optional<QuantityText> end, Optional<QuantityText> other) {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    QuantityText text = end.get().rest().isEmpty() ? other.orElse(end.get()) : end.get();
    return Optional.of(
        Quantity.entered(end.get().value(), Quantity.unit(text), end.get().comparator()));
  }

  /**
   * {@return the range between two ends, of which at least one is there: each a bound, or both
   * exact quantities, which then belong to it}
   *
   * @param low the lower end
   * @param high the upper end
   * @throws IllegalArgumentException if the ends are neither, or contradict
   */
  public static Range between(Optional<Quantity> low, Optional<Quantity> high) {
    return low.isPresent() && high.isPresent() && low.get().exact() && high.get().exact()
        ? of(low.get(), high.get())
        : ImmutableRange.builder().low(low).high(high).build();
  }

  /**
   * {@return whether the quantity lies below the range; unknown when it is a bound that allows
   * both}
   *
   * @param quantity a quantity of the same dimension
   * @throws IllegalArgumentException if the quantity measures something else
   */
  public Truth isAbove(Quantity quantity) {
    Quantity bound = low().orElse(null);
    if (bound == null) {
      return Truth.FALSE;
    }
    return bound.comparator() == Quantity.Comparator.AT_LEAST
        ? quantity.isBelowValueOf(bound)
        : quantity.isAboveValueOf(bound).not();
  }

  /**
   * {@return whether the quantity lies above the range; unknown when it is a bound that allows
   * both}
   *
   * @param quantity a quantity of the same dimension
   * @throws IllegalArgumentException if the quantity measures something else
   */
  public Truth isBelow(Quantity quantity) {
    Quantity bound = high().orElse(null);
    if (bound == null) {
      return Truth.FALSE;
    }
    return bound.comparator() == Quantity.Comparator.AT_MOST
        ? quantity.isAboveValueOf(bound)
        : quantity.isBelowValueOf(bound).not();
  }

  /**
   * {@return whether the quantity lies in the range; unknown when it is a bound that allows both}
   *
   * @param quantity a quantity of the same dimension
   * @throws IllegalArgumentException if the quantity measures something else
   */
  public Truth contains(Quantity quantity) {
    return isAbove(quantity).or(isBelow(quantity)).not();
  }

  /** {@return the unit of its bounds, the upper one's if they differ} */
  public Unit unit() {
    return (high().isPresent() ? high() : low()).orElseThrow().unit();
  }

  /**
   * {@return the bounds, such as "180 to 350 ng/L" or "&lt;15 umol/L"; {@link #of(String)} reads
   * it}
   */
  @Override
  public String toString() {
    if (low().isEmpty() || high().isEmpty()) {
      return high().or(this::low).orElseThrow().toString();
    }
    Quantity from = low().get();
    Quantity to = high().get();
    if (from.comparator() == Quantity.Comparator.AT_LEAST
        && to.comparator() == Quantity.Comparator.AT_MOST
        && from.unit() == to.unit()) {
      return from.value().toPlainString() + " to " + exact(to);
    }
    return from + " and " + to;
  }

  private static boolean empty(Quantity low, Quantity high) {
    Quantity from = exact(low);
    Quantity to = exact(high);
    boolean both =
        low.comparator() == Quantity.Comparator.AT_LEAST
            && high.comparator() == Quantity.Comparator.AT_MOST;
    return from.isAbove(to) == Truth.TRUE || (!both && from.isBelow(to) == Truth.FALSE);
  }

  private static Quantity exact(Quantity bound) {
    return new Quantity(bound.value(), bound.unit(), Quantity.Comparator.EXACT);
  }
}
