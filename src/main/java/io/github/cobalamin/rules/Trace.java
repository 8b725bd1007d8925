package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.result.Marked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a criterion came to its verdict for one patient: the verdict of every part, and for each
 * leaf, in words, the operand it saw. It is made when it is read.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Trace {
  private final Evaluation evaluation;
  private final TraceStep step;

  /** Once asked for; a list of what never changes, so that any thread may write it. */
  private @Nullable List<Trace> decisive;

  Trace(Evaluation evaluation, TraceStep step) {
    this.evaluation = evaluation;
    this.step = step;
  }

  /** {@return the criterion} */
  public Criterion criterion() {
    return step.criterion;
  }

  /** {@return its verdict} */
  public Truth truth() {
    return evaluation.truth(step);
  }

  /**
   * {@return the traces of its parts; of a leaf that asks for another rule, the trace of that rule}
   */
  public List<Trace> parts() {
    return traces(evaluation.parts(step));
  }

  private List<Trace> traces(TraceStep[] steps) {
    if (steps.length == 0) {
      return List.of();
    }
    if (steps.length == 1) {
      return List.of(new Trace(evaluation, steps[0]));
    }
    if (steps.length == 2) {
      return List.of(new Trace(evaluation, steps[0]), new Trace(evaluation, steps[1]));
    }
    Trace[] traces = new Trace[steps.length];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = new Trace(evaluation, steps[i]);
    }
    return List.of(traces);
  }

  /**
   * {@return what a leaf saw, such as "total B12 165 ng/L is below 180 ng/L"; empty for a criterion
   * made of parts, and for one that asks for another rule}
   */
  public Optional<String> words() {
    return criterion() instanceof Leaf leaf && leaf.ruleId().isEmpty()
        ? Optional.of(evaluation.words(leaf, truth()))
        : Optional.empty();
  }

  /**
   * {@return of a leaf that compares a result with a limit, how far the result lies from it; else
   * empty}
   */
  public Optional<Quantity> distance() {
    return criterion() instanceof Leaf leaf && truth().known()
        ? leaf.distance(evaluation)
        : Optional.empty();
  }

  /** {@return the thresholds by which a leaf decided; else empty} */
  public Optional<Thresholds> thresholds() {
    return criterion() instanceof Leaf leaf
        ? Optional.ofNullable(leaf.thresholds())
        : Optional.empty();
  }

  /** {@return the laboratory's own reference range by which a leaf decided; else empty} */
  public Optional<Range> referenceRange() {
    return criterion() instanceof Leaf leaf && truth().known()
        ? leaf.referenceRange(evaluation)
        : Optional.empty();
  }

  /**
   * {@return the leaves that decide the verdict, or that leave it open: for a false "all", those
   * that are false; for an unknown one, those that are unknown; for a true "any", those that are
   * true, and more complicated reasons only if no leaf is}
   */
  public List<Trace> decisive() {
    List<Trace> known = decisive;
    if (known == null) {
      known = traces(evaluation.decisive(step).toArray(TraceStep.NONE));
      decisive = known;
    }
    return known;
  }

  /**
   * {@return the decisive leaves in words, each reason once; what the status is not is said only
   * where there is no other reason}
   */
  public List<String> reasons() {
    List<String> reasons = reasons(false);
    return Collections.unmodifiableList(reasons.isEmpty() ? reasons(true) : reasons);
  }

  private List<String> reasons(boolean notTheStatus) {
    List<String> reasons = new ArrayList<>();
    for (Trace leaf : decisive()) {
      String words = leaf.isNotTheStatus() == notTheStatus ? leaf.words().orElse("") : "";
      if (!words.isEmpty() && !reasons.contains(words)) {
        reasons.add(words);
      }
    }
    return reasons;
  }

  private boolean isNotTheStatus() {
    return truth() == Truth.FALSE
        && (criterion().classification().isPresent() || criterion() instanceof Marked);
  }

  /** {@return the reasons, joined by semicolons} */
  public String text() {
    return String.join("; ", reasons());
  }

  /** {@return the verdict and the reasons} */
  @Override
  public String toString() {
    return truth() + ": " + text();
  }
}
