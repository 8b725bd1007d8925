package io.github.cobalamin.rules;

import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a criterion came to its verdict for one patient: the verdict of every part, and for each
 * leaf, in words, the operand it saw.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param truth its verdict
 * @param distance of a leaf that compares a result with a limit, how far the result lies from it;
 *     else empty
 * @param words what a leaf saw, such as "total B12 165 ng/L is below 180 ng/L"; empty for a
 *     criterion made of parts
 * @param parts the traces of its parts
 */
public record Trace(
    Criterion criterion,
    Truth truth,
    Optional<Quantity> distance,
    String words,
    List<Trace> parts) {
  /** Copies the parts. */
  public Trace {
    parts = List.copyOf(parts);
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
      if (!leaves.contains(this)) {
        leaves.add(this);
      }
      return;
    }
    if (criterion instanceof Criterion.FirstDecided || criterion instanceof Criterion.Established) {
      decider().collect(leaves);
      return;
    }
    if (criterion instanceof Criterion.Not
        && parts.get(0).criterion instanceof Criterion.Established
        && truth == Truth.TRUE) {
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

  /** {@return the decisive leaves in words, joined by semicolons} */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Trace leaf : decisive()) {
      text.append(text.isEmpty() ? "" : "; ").append(leaf.words());
    }
    return text.toString();
  }
}
