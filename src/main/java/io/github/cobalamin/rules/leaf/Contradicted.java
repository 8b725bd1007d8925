package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.quantity.Truth;

/** Whether what was stated of a clue and what results show of it contradict each other. */
public final class Contradicted extends ConclusionLeaf {
  private static final long serialVersionUID = 1L;

  private final Clue clue;

  public Contradicted(Clue clue) {
    super(null, clue);
    this.clue = clue;
  }

  public Clue clue() {
    return clue;
  }

  /** The record alone contradicts nothing. */
  @Override
  public Truth read(Case who) {
    return Truth.FALSE;
  }

  @Override
  public int wire(Place place) {
    return place.contradicted(clue);
  }

  @Override
  public boolean canBeUnknown() {
    return false;
  }

  @Override
  public String words() {
    return clue + " stated otherwise than results show";
  }

  @Override
  public String seen(Truth truth, Case who) {
    if (truth != Truth.TRUE) {
      return clue + " not contradicted by results";
    }
    boolean present = who.patient().present().contains(clue);
    return clue
        + (present ? " stated as present, yet " : " stated as absent, yet ")
        + who.whyShown(clue, Truth.FALSE);
  }
}
