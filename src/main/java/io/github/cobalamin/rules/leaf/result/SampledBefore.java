package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import io.github.cobalamin.rules.leaf.history.Histories;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sample of the deciding result was taken before a clue began, or before what happened
 * once, such as an operation. It is unknown where either has no date, and on that very day; of what
 * is absent it is false. Of a group it is so if it is of a part.
 */
public final class SampledBefore extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final Clue clue;

  public SampledBefore(LabTest test, Clue clue) {
    super(test, clue);
    this.clue = clue;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    LocalDate sampled = result.date().orElse(null);
    return Histories.any(clue, who, (history, of) -> before(sampled, history));
  }

  /** What ended, or was had in a year, had begun by then. */
  private static Truth before(@Nullable LocalDate sampled, History history) {
    if (sampled == null) {
      return Truth.UNKNOWN;
    }
    LocalDate since = history.since().orElse(null);
    if (since != null) {
      return Sampled.before(sampled, since);
    }
    LocalDate until = history.until().orElse(null);
    if (until != null && sampled.isAfter(until)) {
      return Truth.FALSE;
    }
    Year year = history.pastYear().orElse(null);
    return year == null || sampled.getYear() == year.getValue()
        ? Truth.UNKNOWN
        : Truth.of(sampled.getYear() < year.getValue());
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.of(of()), Input.history(clue));
  }

  /** Its day decides. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  @Override
  public void turns(PossibleValues values) {
    values.sample(clue, of());
  }

  @Override
  public String asked() {
    return "sampled before " + clue;
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    String told = Histories.told(clue, who.patient());
    return Sampled.seen(result, truth, told.isEmpty() ? clue.name() : told);
  }
}
