package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;

/** Whether the assessment is made after a day. */
public final class DatedAfter extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final LocalDate day;

  public DatedAfter(LocalDate day) {
    super(null, day);
    this.day = day;
  }

  @Override
  public Object subject() {
    return WHOLE_RECORD;
  }

  @Override
  public Truth read(Case who) {
    return who.day() == null ? Truth.UNKNOWN : Truth.of(who.day().isAfter(day));
  }

  @Override
  public String words() {
    return "assessed after " + day;
  }

  @Override
  public String seen(Truth truth, Case who) {
    return who.day() == null
        ? "day of the assessment not known"
        : who.day() + (truth == Truth.TRUE ? " is after " : " is not after ") + day;
  }
}
