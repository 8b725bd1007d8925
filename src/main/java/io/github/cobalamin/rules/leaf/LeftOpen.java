package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.quantity.Truth;

/** What the sources leave open: always unknown. */
public final class LeftOpen extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final String why;

  public LeftOpen(String why) {
    super(null, why);
    this.why = why;
  }

  @Override
  public Truth read(Case who) {
    return Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return "left open: " + why;
  }

  @Override
  public String seen(Truth truth, Case who) {
    return why;
  }
}
