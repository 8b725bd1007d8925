package io.github.cobalamin.rules.leaf.history;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.RecordLeaf;
import java.util.List;

/** Whether more is so of a clue than that it is present. */
public abstract sealed class HistoryLeaf extends RecordLeaf implements Histories.Asked
    permits Amounting, Course, Lasting, Past, Within {
  private static final long serialVersionUID = 1L;

  private final Clue clue;

  protected HistoryLeaf(Clue clue, Object... key) {
    super(Input.history(clue), clue, List.of(key));
    this.clue = clue;
  }

  public final Clue clue() {
    return clue;
  }

  /** {@return whether it is false of whoever has no such clue; else that leaves it open} */
  public boolean deniedByAbsence() {
    return true;
  }

  /** Whether one history is as asked. */
  @Override
  public abstract Truth met(History history, Case who);

  @Override
  public Truth read(Case who) {
    return Histories.any(clue, who, this);
  }

  /** The histories that were read, and what was asked of them if it is not so; or none. */
  @Override
  public String seen(Truth truth, Case who) {
    String told = Histories.told(clue, who.patient());
    if (told.isEmpty()) {
      return super.seen(truth, who);
    }
    return switch (truth) {
      case TRUE -> told;
      case FALSE -> told + ", not " + asked();
      case UNKNOWN -> told + ", perhaps not " + asked();
    };
  }

  /** {@return what is asked of the clue, as it stands behind its name} */
  protected abstract String asked();

  @Override
  public final String words() {
    return clue + " " + asked();
  }

  @Override
  public final String denied() {
    return clue + " not " + asked();
  }
}
