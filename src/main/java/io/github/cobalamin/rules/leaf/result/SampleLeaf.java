package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * A leaf that asks how, when or whether a sample was measured. Its number tells nothing of that, so
 * that no number is supposed for its sake.
 */
public abstract sealed class SampleLeaf extends ResultLeaf
    permits BeforeReplacement, ByAssay, Marked, Old, OlderThan, OnReplacement, Reported {
  private static final long serialVersionUID = 1L;

  protected SampleLeaf(LabTest test, Object... key) {
    super(test, key);
  }

  @Override
  public final boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  @Override
  public final void turns(PossibleValues values) {}
}
