package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Breastfeeding;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sample of the deciding result was taken before the pregnancy began. It is unknown
 * where either has no date, and on that very day; without a pregnancy it is false.
 */
public final class SampledBeforePregnancy extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  public SampledBeforePregnancy(LabTest test) {
    super(test, "pregnancy");
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    Truth pregnant = Breastfeeding.unlessImpossible(who.patient().pregnant(), who.patient());
    LocalDate sampled = result.date().orElse(null);
    LocalDate conceived = who.patient().conceived().orElse(null);
    if (pregnant == Truth.FALSE) {
      return Truth.FALSE;
    }
    return sampled == null || conceived == null
        ? Truth.UNKNOWN
        : Sampled.before(sampled, conceived);
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.of(of()), Input.PREGNANCY);
  }

  /** Its day decides. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  @Override
  public void turns(PossibleValues values) {
    values.sampleOfPregnancy(of());
  }

  @Override
  public String asked() {
    return "sampled before the pregnancy";
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    String since = who.patient().conceived().map(day -> " (since " + day + ")").orElse("");
    return Sampled.seen(result, truth, "the pregnancy" + since);
  }
}
