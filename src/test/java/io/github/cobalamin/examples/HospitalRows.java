package io.github.cobalamin.examples;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.rows.LabReading;
import io.github.cobalamin.rows.LabRow;
import io.github.cobalamin.rows.RowReader;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ten rows of a hospital's CSV export: read, assessed, and what was refused and warned of. */
final class HospitalRows {
  static final String CSV =
      """
      Vitamin B-12;165 L;pg/mL;(187 - 883);;2026-11-02
      HGB;7.4;gm/dL;12.0 - 16.0;L;2026-11-02
      MCV;121;fL;80-100;H;2026-11-02
      WBC;3.1;x10E3/uL;4.0-11.0;L;2026-11-02
      PLT;98;Thousand/uL;140-400;L;2026-11-02
      Ferritin;1.200;ng/mL;15-150;H;2026-11-02
      Folic acid;8,5;ng/mL;>3.9;;2026-11-02
      2132-9^Cobalamin^LN;122;pmol/L;138-652;L;2026-11-09
      IF Blocking Ab;POS;;Negative;A;2026-11-09
      Potassium;4.1;mEq/L;0-0;N;2026-11-09
      """;

  private HospitalRows() {}

  /** The rows as they stand there. */
  static List<LabRow> rows() {
    List<LabRow> rows = new ArrayList<>();
    for (String line : CSV.split("\n", -1)) {
      String[] cells = line.split(";", -1);
      if (cells.length == 6) {
        rows.add(
            LabRow.builder()
                .test(cells[0])
                .value(cells[1])
                .unit(cells[2])
                .range(cells[3])
                .flag(cells[4])
                .time(cells[5])
                .build());
      }
    }
    return rows;
  }

  static void print(PrintStream out) {
    Patient.Builder patient = Patient.builder().age(Age.years(62)).sex(Sex.FEMALE);
    for (LabReading reading : RowReader.of(Notation.standard()).read(rows())) {
      reading.result().ifPresent(patient::addResult);
      out.println(reading);
    }
    Assessment assessment =
        Guidelines.NICE_NG239.assess(patient.build(), LocalDate.of(2026, 11, 22));
    out.println(assessment.status().text());
  }
}
