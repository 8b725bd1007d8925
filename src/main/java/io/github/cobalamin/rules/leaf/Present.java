package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import java.util.List;

/** Whether a clue is present, as stated or as results show. */
public final class Present extends ConclusionLeaf {
  private static final long serialVersionUID = 1L;

  private final Clue clue;

  public Present(Clue clue) {
    super(Input.of(clue), clue);
    this.clue = clue;
  }

  @Override
  public Truth read(Case who) {
    return who.patient().truth(clue);
  }

  @Override
  public int wire(Place place) {
    return place.present(clue);
  }

  @Override
  public String words() {
    return clue.toString();
  }

  @Override
  public String seen(Truth truth, Case who) {
    return switch (truth) {
      case FALSE -> clue + " absent";
      case UNKNOWN -> clue + " not known";
      case TRUE -> presence(who);
    };
  }

  /** The clue itself, or the part of it that was stated, or what results show of it. */
  private String presence(Case who) {
    List<Clue> present = who.patient().present();
    if (present.contains(clue)) {
      return clue + " present";
    }
    for (Clue each : present) {
      if (each.isIn(clue)) {
        return each + " present";
      }
    }
    return clue + " shown (" + who.whyShown(clue, Truth.TRUE) + ")";
  }
}
