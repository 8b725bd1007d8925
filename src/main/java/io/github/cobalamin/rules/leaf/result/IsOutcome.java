package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a result is this outcome, by the laboratory's word or else by its own reference range.
 */
public final class IsOutcome extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final Outcome outcome;

  public IsOutcome(LabTest test, Outcome outcome) {
    super(test, outcome);
    this.outcome = outcome;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return result.truth(outcome);
  }

  /** The range of the laboratory that measured it decides, which each result brings. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  @Override
  public void turns(PossibleValues values) {
    values.outcome(of(), outcome);
  }

  @Override
  public String asked() {
    return outcome.label();
  }

  @Override
  public Optional<Range> referenceRange(Case who) {
    return who.patient()
        .latest(of())
        .filter(result -> result.quantity().isPresent())
        .flatMap(LabResult::referenceRange);
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    boolean placed = result.quantity().isPresent() && result.referenceRange().isPresent();
    if (result.outcome().isPresent() && !placed) {
      return result.toString();
    }
    return truth == Truth.UNKNOWN
        ? result + " against the laboratory's range not known"
        : result
            + is(truth)
            + outcome.label()
            + result.referenceRange().map(range -> " (reference range " + range + ")").orElse("");
  }
}
