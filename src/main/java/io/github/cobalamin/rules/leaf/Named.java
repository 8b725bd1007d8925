package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.quantity.Truth;

/**
 * Whether a clue, or a part of it, is stated as present or as absent by name: a complete record
 * names nothing. No criterion asks it by itself.
 */
public final class Named extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Clue clue;

  public Named(Clue clue) {
    super(null, clue);
    this.clue = clue;
  }

  @Override
  public Object subject() {
    return clue;
  }

  @Override
  public Truth read(Case who) {
    for (Clue each : who.patient().present()) {
      if (each.isIn(clue)) {
        return Truth.TRUE;
      }
    }
    for (Clue each : who.patient().absent()) {
      if (clue.isIn(each)) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return clue + " named";
  }
}
