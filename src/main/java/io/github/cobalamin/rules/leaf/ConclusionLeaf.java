package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Thresholds;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A leaf on what rules conclude or results show. The rule set answers it, and what those rules ask
 * is what would turn it.
 */
public abstract sealed class ConclusionLeaf extends Leaf
    permits Concluded, Contradicted, HasStatus, Present {
  private static final long serialVersionUID = 1L;

  protected ConclusionLeaf(@Nullable Input input, Object... key) {
    super(input, key);
  }

  @Override
  public final Leaf standing(String owner, Map<LabTest, Thresholds> thresholds) {
    return this;
  }

  @Override
  public final void turns(PossibleValues values) {}
}
