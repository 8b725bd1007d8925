package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the assessment is made after a day. */
final class DatedAfter extends Leaf {
  private static final long serialVersionUID = 1L;

  /** What it is found by. */
  static final String DAY = "day of the assessment";

  private final LocalDate day;

  DatedAfter(LocalDate day) {
    super(null, day);
    this.day = day;
  }

  @Override
  Object subject() {
    return DAY;
  }

  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
    return date == null ? Truth.UNKNOWN : Truth.of(date.isAfter(day));
  }

  @Override
  public String words() {
    return "assessed after " + day;
  }

  @Override
  String seen(Truth truth, View view) {
    return view.date() == null
        ? DAY + " not known"
        : view.date() + (truth == Truth.TRUE ? " is after " : " is not after ") + day;
  }
}
