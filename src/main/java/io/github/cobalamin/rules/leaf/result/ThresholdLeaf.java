package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leaf that goes by the thresholds of the rule set in which it stands. */
public abstract sealed class ThresholdLeaf extends ResultLeaf permits InBand, NearThreshold {
  private static final long serialVersionUID = 1L;

  private final @Nullable Thresholds thresholds;

  /**
   * A leaf.
   *
   * @param thresholds the thresholds; null until it is known where it stands
   */
  protected ThresholdLeaf(LabTest test, @Nullable Thresholds thresholds, Object... key) {
    super(test, key);
    this.thresholds = thresholds;
  }

  /** What it asks for, in words that stand before the name of its test. */
  protected abstract String wants();

  /** It, with the thresholds of its test; null if there are none. */
  protected abstract Leaf with(@Nullable Thresholds given);

  @Override
  public final int wire(Place place) {
    return place.byThresholds(of(), wants());
  }

  @Override
  public final Leaf standing(String owner, Map<LabTest, Thresholds> given) {
    return with(given.get(of()));
  }

  @Override
  public final @Nullable Thresholds thresholds() {
    return thresholds;
  }

  @Override
  public final boolean byThresholds() {
    return true;
  }
}
