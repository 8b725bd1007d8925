package io.github.cobalamin.patient;

import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A medicine that a person takes or took.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class MedicineUse implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Quantity HIGHEST_DOSE = Quantity.of(100, Unit.GRAM);

  MedicineUse() {}

  /** {@return the medicine, or its class if only that is known} */
  public abstract Medicine medicine();

  /** {@return the dose of a day, above 0 and at most 100 g} */
  public abstract Optional<Quantity> dailyDose();

  /** {@return the month in which it was begun} */
  public abstract Optional<YearMonth> since();

  /** {@return the month in which it was ended, if that is known} */
  public abstract Optional<YearMonth> until();

  /** {@return whether it is still taken: it was not said to have ended} */
  @Value.Default
  public boolean ongoing() {
    return true;
  }

  @Value.Check
  void check() {
    if (medicine().cobalamin().isPresent()) {
      throw new IllegalArgumentException(
          "vitamin B12 must be recorded as a replacement, not as a medicine, but was "
              + medicine());
    }
    if (dailyDose().isPresent()) {
      Quantity dose = dailyDose().get();
      if (!dose.unit().convertsTo(Unit.MILLIGRAM)
          || dose.value().signum() == 0
          || dose.isAbove(HIGHEST_DOSE) == Truth.TRUE) {
        throw new IllegalArgumentException(
            "daily dose of "
                + medicine()
                + " must be above 0 and at most "
                + HIGHEST_DOSE
                + " but was "
                + dose);
      }
    }
    if (since().isPresent() && until().isPresent() && until().get().isBefore(since().get())) {
      throw new IllegalArgumentException(
          medicine()
              + " must not end before it begins but was from "
              + since().get()
              + " to "
              + until().get());
    }
  }

  /**
   * {@return the use of a medicine, still taken, of unknown dose and duration}
   *
   * @param medicine the medicine, or its class
   * @throws IllegalArgumentException if it is vitamin B12, which is a {@link Replacement}
   */
  public static MedicineUse of(Medicine medicine) {
    return ImmutableMedicineUse.builder().medicine(medicine).build();
  }

  /**
   * {@return a copy with the dose of a day}
   *
   * @param dose the dose as text, such as "2000 mg", "1,000 mg", "40 mg/day", "2 x 500 mg", "500 mg
   *     b.d.", "500 mg 1-0-1" or "half a 500 mg tablet"; a comma before three digits parts
   *     thousands
   * @throws IllegalArgumentException if it is no mass, or not above 0 and at most 100 g; if it may
   *     mean two things, as "1.000 mg" does; if it is tablets without their strength; or if it may
   *     be a pack or a week, as "500 mg x 28" is
   */
  public MedicineUse withDailyDose(String dose) {
    return copy().dailyDose(DailyDose.read(Objects.requireNonNull(dose, "dose"))).build();
  }

  /**
   * {@return a copy with the month in which it was begun}
   *
   * @param month the month
   */
  public MedicineUse since(YearMonth month) {
    return copy().since(month).build();
  }

  /**
   * {@return a copy with the month in which it was ended}
   *
   * @param month the month
   * @throws IllegalArgumentException if it ends before it begins
   */
  public MedicineUse until(YearMonth month) {
    return copy().until(month).ongoing(false).build();
  }

  /** {@return a copy that was ended, at a time that is not known} */
  public MedicineUse ended() {
    return copy().ongoing(false).build();
  }

  private ImmutableMedicineUse.Builder copy() {
    return ImmutableMedicineUse.builder().from(this);
  }

  /** {@return the medicine with its dose and its months} */
  @Override
  public String toString() {
    return medicine()
        + dailyDose().map(dose -> " " + dose + " a day").orElse("")
        + since().map(month -> " since " + month).orElse("")
        + until().map(month -> " until " + month).orElse(ongoing() ? "" : ", ended");
  }
}
