package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {
  @ParameterizedTest
  @ValueSource(strings = {"25 cm", "0.25 m", "0.1 cm", "10 m", "1000 cm", ">20 cm", "<=60cm"})
  void length_above_zero_and_up_to_ten_metres_is_kept_as_stated(String length) {
    Extent extent = Extent.of(Conditions.TERMINAL_ILEAL_RESECTION, length);
    assertThat(extent.condition()).isEqualTo(Conditions.TERMINAL_ILEAL_RESECTION);
    assertThat(extent.length()).isEqualTo(Quantity.of(length));
    assertThat(extent)
        .isEqualTo(new Extent(Conditions.TERMINAL_ILEAL_RESECTION, Quantity.of(length)));
  }
}
