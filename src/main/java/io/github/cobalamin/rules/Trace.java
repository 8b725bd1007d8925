package io.github.cobalamin.rules;

import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a criterion came to its verdict for one patient: the verdict of every part, and for each
 * leaf, in words, the operand it saw. Words are made when they are read.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Trace {
  private final Evaluation evaluation;
  private final Criterion criterion;
  private final Truth truth;
  private final List<Trace> parts;

  Trace(Evaluation evaluation, Criterion criterion, Truth truth, List<Trace> parts) {
    this.evaluation = evaluation;
    this.criterion = criterion;
    this.truth = truth;
    this.parts = parts;
  }

  /** {@return the criterion} */
  public Criterion criterion() {
    return criterion;
  }

  /** {@return its verdict} */
  public Truth truth() {
    return truth;
  }

  /**
   * {@return the traces of its parts; of a leaf that asks for another rule, the trace of that rule}
   */
  public List<Trace> parts() {
    return parts;
  }

  /**
   * {@return what a leaf saw, such as "total B12 165 ng/L is below 180 ng/L"; empty for a criterion
   * made of parts}
   */
  public String words() {
    return parts.isEmpty() && criterion instanceof Leaf leaf
        ? new Wording(evaluation).words(leaf, truth)
        : "";
  }

  /**
   * {@return of a leaf that compares a result with a limit, how far the result lies from it; else
   * empty}
   */
  public Optional<Quantity> distance() {
    return criterion instanceof Leaf leaf
        ? new Wording(evaluation).distance(leaf, truth)
        : Optional.empty();
  }

  /**
   * {@return the leaves that decide the verdict, or that leave it open: for a false "all", those
   * that are false; for an unknown one, those that are unknown; for a true "any", those that are
   * true, and more complicated reasons only if no leaf is}
   */
  public List<Trace> decisive() {
    List<Trace> leaves = new ArrayList<>();
    collect(leaves);
    return List.copyOf(leaves);
  }

  private void collect(List<Trace> leaves) {
    if (parts.isEmpty()) {
      add(leaves);
      return;
    }
    if (criterion instanceof Criterion.FirstDecided || criterion instanceof Criterion.Established) {
      decider().collect(leaves);
      return;
    }
    if (criterion instanceof Criterion.Not
        && truth == Truth.TRUE
        && parts.get(0).criterion instanceof Criterion.Established) {
      return; // that the record does not establish something is no reason worth a word
    }
    Truth wanted = criterion instanceof Criterion.Not ? truth.not() : truth;
    boolean plain = criterion instanceof Criterion.Any && truth == Truth.TRUE && anyLeaf(wanted);
    for (Trace part : parts) {
      if (part.truth == wanted && (!plain || part.parts.isEmpty())) {
        part.collect(leaves);
      }
    }
  }

  /** Each leaf once, however often the criterion asks for it. */
  private void add(List<Trace> leaves) {
    for (Trace leaf : leaves) {
      if (leaf.criterion.equals(criterion)) {
        return;
      }
    }
    leaves.add(this);
  }

  private boolean anyLeaf(Truth wanted) {
    for (Trace part : parts) {
      if (part.truth == wanted && part.parts.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The first part that is known; without one, the first part. */
  private Trace decider() {
    for (Trace part : parts) {
      if (part.truth.known()) {
        return part;
      }
    }
    return parts.get(0);
  }

  /**
   * {@return the decisive leaves in words, each reason once, joined by semicolons; what the status
   * is not is said only where there is no other reason}
   */
  public String text() {
    Set<String> reasons = new LinkedHashSet<>();
    Set<String> notTheStatus = new LinkedHashSet<>();
    for (Trace leaf : decisive()) {
      boolean weak = leaf.criterion instanceof Leaf.Classified && leaf.truth == Truth.FALSE;
      (weak ? notTheStatus : reasons).add(leaf.words());
    }
    return String.join("; ", reasons.isEmpty() ? notTheStatus : reasons);
  }

  /** {@return the verdict and the reasons} */
  @Override
  public String toString() {
    return truth + ": " + text();
  }
}
