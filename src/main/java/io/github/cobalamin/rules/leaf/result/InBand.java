package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a result lies in one of some bands, by the thresholds of the rule set. */
public final class InBand extends ThresholdLeaf {
  private static final long serialVersionUID = 1L;

  private final Set<Band> bands;
  private final @Nullable Limit low;
  private final @Nullable Limit high;

  /**
   * In some bands.
   *
   * @throws IllegalArgumentException if there is no band
   */
  public InBand(LabTest test, Set<Band> bands) {
    this(test, bands, null);
  }

  private InBand(LabTest test, Set<Band> bands, @Nullable Thresholds thresholds) {
    super(test, thresholds, bands);
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("criterion on " + test + " must have at least one band");
    }
    this.bands = Collections.unmodifiableSet(EnumSet.copyOf(bands));
    this.low = thresholds == null ? null : Limit.of(test, thresholds.deficientBelow());
    this.high = thresholds == null ? null : Limit.of(test, thresholds.sufficientAbove());
  }

  @Override
  protected Leaf with(@Nullable Thresholds given) {
    return new InBand(of(), bands, given);
  }

  @Override
  protected String wants() {
    return "bands of";
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    Thresholds thresholds = thresholds();
    return value == null || thresholds == null ? Truth.UNKNOWN : thresholds.contains(value, bands);
  }

  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return low != null && high != null && low.addEdge(unit, edges) && high.addEdge(unit, edges);
  }

  @Override
  public void turns(PossibleValues values) {
    if (low != null && high != null) {
      values.limit(low);
      values.limit(high);
    }
  }

  @Override
  public String asked() {
    List<String> words = new ArrayList<>();
    for (Band band : bands) {
      words.add(Words.of(band));
    }
    return "in the band " + String.join(" or ", words);
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    Quantity value = result.quantity().orElse(null);
    return value == null || low == null || high == null
        ? result + " is not a number"
        : result + is(truth) + stretch(low.heldAgainst(value), high.heldAgainst(value));
  }

  /** The bands as limits: those that lie side by side are one stretch. */
  private String stretch(String from, String to) {
    if (bands.equals(EnumSet.of(Band.DEFICIENT, Band.INTERMEDIATE))) {
      return "at most " + to;
    }
    if (bands.equals(EnumSet.of(Band.INTERMEDIATE, Band.SUFFICIENT))) {
      return "at least " + from;
    }
    List<String> ranges = new ArrayList<>();
    for (Band band : bands) {
      ranges.add(
          switch (band) {
            case DEFICIENT -> "below " + from;
            case INTERMEDIATE -> "from " + from + " to " + to;
            case SUFFICIENT -> "above " + to;
          });
    }
    return String.join(" or ", ranges);
  }

  @Override
  public Optional<Quantity> distance(Quantity value) {
    if (low == null || high == null) {
      return Optional.empty();
    }
    Quantity toLow = low.distance(value);
    Quantity toHigh = high.distance(value);
    return Optional.of(toLow.isBelow(toHigh) == Truth.TRUE ? toLow : toHigh);
  }
}
