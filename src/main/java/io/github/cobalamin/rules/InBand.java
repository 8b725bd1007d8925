package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a result lies in one of some bands, by the thresholds of the rule set. */
final class InBand extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final Set<Band> bands;
  private final @Nullable Thresholds thresholds;

  /**
   * In some bands.
   *
   * @throws IllegalArgumentException if there is no band
   */
  InBand(LabTest test, Set<Band> bands) {
    this(test, bands, null);
  }

  private InBand(LabTest test, Set<Band> bands, @Nullable Thresholds thresholds) {
    super(test, bands);
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("criterion on " + test + " must have at least one band");
    }
    this.bands = Collections.unmodifiableSet(EnumSet.copyOf(bands));
    this.thresholds = thresholds;
  }

  @Override
  Leaf standing(String owner, Map<LabTest, Thresholds> given) {
    return new InBand(of(), bands, given.get(of()));
  }

  @Override
  int wire(Place place) {
    return place.byThresholds(of(), "bands of");
  }

  @Override
  @Nullable Thresholds thresholds() {
    return thresholds;
  }

  @Override
  public boolean byThresholds() {
    return true;
  }

  @Override
  Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return value == null || thresholds == null ? Truth.UNKNOWN : thresholds.contains(value, bands);
  }

  @Override
  boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return thresholds != null
        && thresholds.deficientBelow().addEdge(unit, edges)
        && thresholds.sufficientAbove().addEdge(unit, edges);
  }

  @Override
  void turns(PossibleValues values) {
    if (thresholds != null) {
      values.limit(thresholds.deficientBelow());
      values.limit(thresholds.sufficientAbove());
    }
  }

  @Override
  String asked() {
    List<String> words = new ArrayList<>();
    for (Band band : bands) {
      words.add(lower(band));
    }
    return "in the band " + String.join(" or ", words);
  }

  @Override
  String seen(LabResult result, Truth truth, Case who) {
    return result.quantity().isEmpty() || thresholds == null
        ? result + " is not a number"
        : result + is(truth) + stretch(thresholds, result.quantity().get());
  }

  /** The bands as limits: those that lie side by side are one stretch. */
  private String stretch(Thresholds given, Quantity value) {
    String low = given.deficientBelow().heldAgainst(value);
    String high = given.sufficientAbove().heldAgainst(value);
    if (bands.equals(EnumSet.of(Band.DEFICIENT, Band.INTERMEDIATE))) {
      return "at most " + high;
    }
    if (bands.equals(EnumSet.of(Band.INTERMEDIATE, Band.SUFFICIENT))) {
      return "at least " + low;
    }
    List<String> ranges = new ArrayList<>();
    for (Band band : bands) {
      ranges.add(
          switch (band) {
            case DEFICIENT -> "below " + low;
            case INTERMEDIATE -> "from " + low + " to " + high;
            case SUFFICIENT -> "above " + high;
          });
    }
    return String.join(" or ", ranges);
  }

  @Override
  Optional<Quantity> distance(Case who) {
    Quantity value = exact(who).orElse(null);
    if (value == null || thresholds == null) {
      return Optional.empty();
    }
    Quantity low = thresholds.deficientBelow().distance(value);
    Quantity high = thresholds.sufficientAbove().distance(value);
    return Optional.of(low.isBelow(high) == Truth.TRUE ? low : high);
  }
}
