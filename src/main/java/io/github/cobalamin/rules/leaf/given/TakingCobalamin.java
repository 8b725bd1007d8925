package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a medicine that is vitamin B12 is being taken: what was given of it is a replacement in
 * the record, and is read there.
 */
public final class TakingCobalamin extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  private final Medicine medicine;
  private final Cobalamin form;
  private final Quantity dailyDose;
  private final int months;

  /**
   * Taking.
   *
   * @param dailyDose the least dose of a day; zero asks for none
   * @param months the least time; zero asks for none
   * @throws IllegalArgumentException if {@link Taking} refuses them
   */
  public TakingCobalamin(Medicine medicine, Quantity dailyDose, int months) {
    super(medicine, dailyDose, months);
    Taking.check(dailyDose, months);
    this.medicine = medicine;
    this.form = medicine.cobalamin().orElseThrow();
    this.dailyDose = dailyDose;
    this.months = months;
  }

  /** What is on record as given goes before what is said not to be taken. */
  @Override
  public Truth read(Case who) {
    Truth given = super.read(who);
    return !given.known() && who.patient().notTaken().contains(medicine) ? Truth.FALSE : given;
  }

  @Override
  public Truth met(Replacement replacement, Case who) {
    Truth same =
        replacement.form().isEmpty() ? Truth.UNKNOWN : Truth.of(replacement.form().get() == form);
    Truth dose = dailyDose.value().signum() == 0 ? Truth.TRUE : comesTo(replacement, dailyDose);
    return same.and(dose).and(months == 0 ? Truth.TRUE : lasted(replacement, who));
  }

  private Truth lasted(Replacement replacement, Case who) {
    LocalDate day = day(who);
    LocalDate begun = replacement.since().orElse(null);
    return day == null || begun == null
        ? Truth.UNKNOWN
        : Truth.of(!begun.plusMonths(months).isAfter(day));
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.REPLACEMENT, Input.of(medicine));
  }

  @Override
  public String words() {
    return Taking.words(medicine, dailyDose, months);
  }
}
