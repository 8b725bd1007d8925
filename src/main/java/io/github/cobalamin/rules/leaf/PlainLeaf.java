package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.given.DosesSoFar;
import io.github.cobalamin.rules.leaf.given.Ended;
import io.github.cobalamin.rules.leaf.given.LastDose;
import io.github.cobalamin.rules.leaf.given.ReplacementLeaf;
import io.github.cobalamin.rules.leaf.given.RouteRuledOut;
import io.github.cobalamin.rules.leaf.given.Taking;
import io.github.cobalamin.rules.leaf.history.LastingPast;
import org.jspecify.annotations.Nullable;

/**
 * A leaf that adds no values to those that are supposed of its input. What there are few of, such
 * as sexes or allergies, is supposed whoever asks; of what is given it is supposed that it is given
 * or not, never a dose or a day.
 */
public abstract sealed class PlainLeaf extends RecordLeaf
    permits Allergic,
        Breastfeeding,
        DatedAfter,
        DosesSoFar,
        Ended,
        LastDose,
        LastingPast,
        LeftOpen,
        Named,
        Pregnant,
        Reacted,
        Recorded,
        ReplacementLeaf,
        RouteRuledOut,
        Taking,
        Tolerated {
  private static final long serialVersionUID = 1L;

  protected PlainLeaf(@Nullable Input input, Object... key) {
    super(input, key);
  }

  @Override
  public final void turns(PossibleValues values) {}
}
