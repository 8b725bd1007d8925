package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.quantity.Quantity;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineUseTest {
  private static final YearMonth MAY = YearMonth.of(2020, 5);

  @Test
  void use_is_of_unknown_dose_and_duration_unless_told() {
    MedicineUse use = MedicineUse.of(Medicines.METFORMIN);
    assertThat(use.medicine()).isEqualTo(Medicines.METFORMIN);
    assertThat(use.dailyDose()).isEmpty();
    assertThat(use.since()).isEmpty();
    assertThat(use.until()).isEmpty();
    assertThat(MedicineUse.of(Medicines.PROTON_PUMP_INHIBITORS).medicine())
        .isEqualTo(Medicines.PROTON_PUMP_INHIBITORS);
  }

  @Test
  void copies_change_one_thing_each() {
    MedicineUse plain = MedicineUse.of(Medicines.METFORMIN);
    MedicineUse use = plain.withDailyDose("2000 mg").since(MAY).until(MAY.plusMonths(3));
    assertThat(use.dailyDose()).contains(Quantity.of("2000 mg"));
    assertThat(use.since()).contains(MAY);
    assertThat(use.until()).contains(YearMonth.of(2020, 8));
    assertThat(use.since(MAY)).isEqualTo(use).hasSameHashCodeAs(use);
    assertThat(use).hasToString("metformin 2000 mg a day since 2020-05 until 2020-08");
    assertThat(plain).hasToString("metformin");
    assertThat(plain).isEqualTo(MedicineUse.of(Medicines.METFORMIN)).isNotEqualTo(use);
  }

  @Test
  void use_may_end_in_the_month_in_which_it_began() {
    MedicineUse use = MedicineUse.of(Medicines.METFORMIN).since(MAY).until(MAY);
    assertThat(use.until()).isEqualTo(use.since());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 mg", "100 g", "100000 mg", "0.001 ug", "2 g", ">1500 mg"})
  void dose_above_zero_and_up_to_a_hundred_grams_is_kept_as_stated(String dose) {
    assertThat(MedicineUse.of(Medicines.METFORMIN).withDailyDose(dose).dailyDose())
        .contains(Quantity.of(dose));
  }
}
