package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.history.HistoryLeaf;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leaf that decides by the record alone, wherever it stands. */
public abstract sealed class RecordLeaf extends Leaf permits AgeAtLeast, HistoryLeaf, PlainLeaf {
  private static final long serialVersionUID = 1L;

  protected RecordLeaf(@Nullable Input input, Object... key) {
    super(input, key);
  }

  @Override
  public final int wire(Place place) {
    return place.read();
  }

  @Override
  public final Leaf standing(String owner, Map<LabTest, Thresholds> thresholds) {
    return this;
  }
}
