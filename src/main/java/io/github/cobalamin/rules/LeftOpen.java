package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Truth;

/** What the sources leave open: always unknown. */
final class LeftOpen extends Leaf {
  private static final long serialVersionUID = 1L;

  private final String why;

  LeftOpen(String why) {
    super(null, why);
    this.why = why;
  }

  @Override
  Truth read(Case who) {
    return Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return "left open: " + why;
  }

  @Override
  String seen(Truth truth, Case who) {
    return why;
  }
}
