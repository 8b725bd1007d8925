package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Place;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leaf about the deciding result of a test: the latest one. Where the record holds none, the
 * answer is unknown, except to what is asked of the record itself.
 */
public abstract sealed class ResultLeaf extends Leaf
    permits Beyond,
        Called,
        FiltrationBelow,
        IsOutcome,
        LittleAboveRange,
        OtherResultLeaf,
        SampledBefore,
        SampledBeforePregnancy,
        SampleLeaf,
        Suspicious,
        ThresholdLeaf {
  private static final long serialVersionUID = 1L;

  private final LabTest test;

  protected ResultLeaf(LabTest test, Object... key) {
    super(Input.of(test), test, List.of(key));
    this.test = test;
  }

  /**
   * {@return its answer by a result}
   *
   * @param result the result that decides
   * @param value its number; null if it is none
   * @param who the patient, on a day if there is one
   */
  public abstract Truth read(LabResult result, @Nullable Quantity value, Case who);

  /**
   * {@return whether it goes by an exact number alone where a test has one result, and then adds
   * the numbers in a unit at which its answer turns}
   */
  public abstract boolean addEdges(Unit unit, Collection<BigDecimal> edges);

  /** Its answer where there is no result. */
  public Truth withoutResult() {
    return Truth.UNKNOWN;
  }

  /** What is asked of the result, in words that follow the name of the test. */
  public abstract String asked();

  /** What it saw of a result. */
  public abstract String seen(LabResult result, Truth truth, Case who);

  /** The result that it compares, if there is one. */
  public Optional<LabResult> compared(Patient patient) {
    return patient.latest(test);
  }

  public final LabTest of() {
    return test;
  }

  @Override
  public int wire(Place place) {
    return place.read();
  }

  @Override
  public Leaf standing(String owner, Map<LabTest, Thresholds> thresholds) {
    return this;
  }

  @Override
  public final Truth read(Case who) {
    LabResult result = who.patient().latest(test).orElse(null);
    return result == null ? withoutResult() : read(result, result.quantity().orElse(null), who);
  }

  @Override
  public final Optional<LabTest> test() {
    return Optional.of(test);
  }

  /** What is asked of the record is known without further input. */
  @Override
  public List<Input> inputs() {
    return withoutResult().known() ? List.of() : super.inputs();
  }

  @Override
  public final String words() {
    return test + " " + asked();
  }

  @Override
  public String seen(Truth truth, Case who) {
    LabResult result = who.patient().latest(test).orElse(null);
    return result == null
        ? test + " not known"
        : seen(result, truth, who) + several(result, who.patient());
  }

  /** Which of several results decides, and why, is said. */
  private static String several(LabResult deciding, Patient patient) {
    return patient.whyLatest(deciding.test()).map(why -> " (" + why + ")").orElse("");
  }

  /** The verb that says an answer. */
  public static String is(Truth truth) {
    return switch (truth) {
      case TRUE -> " is ";
      case FALSE -> " is not ";
      case UNKNOWN -> " may or may not be ";
    };
  }

  /** {@return how far an exact number lies from what it asks, if that can be measured} */
  public Optional<Quantity> distance(Quantity value) {
    return Optional.empty();
  }

  /** Of the result that it compares. */
  @Override
  public final Optional<Quantity> distance(Case who) {
    return compared(who.patient())
        .flatMap(LabResult::quantity)
        .filter(Quantity::exact)
        .flatMap(this::distance);
  }
}
