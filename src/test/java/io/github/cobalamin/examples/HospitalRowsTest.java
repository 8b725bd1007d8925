package io.github.cobalamin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.rows.LabReading;
import io.github.cobalamin.rows.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HospitalRowsTest {
  @Test
  void ten_rows_are_read_warned_of_or_refused_and_assessed() {
    List<LabReading> readings = RowReader.of(Notation.standard()).read(HospitalRows.rows());
    assertThat(readings).hasSize(10);
    assertThat(readings).filteredOn(each -> each.refusal().isPresent()).hasSize(2);
    assertThat(readings).filteredOn(each -> !each.warnings().isEmpty()).hasSize(3);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    HospitalRows.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains(
            "total B12 165 pg/mL (called low)",
            "ferritin 1.200 ug/L".replace("ug/L", "ng/mL") + " may be 1.2 or 1200 ng/mL",
            "refused: value: quantity must have a decimal point",
            "refused: unit: unit must be one of mass in a volume",
            "warned: range: 0-0 is no range",
            "confirmed");
  }
}
