package io.github.cobalamin.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * A code by which a fact is known in a terminology.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param code the code
 * @param fit how it fits the fact
 */
public record CodeMapping(Code code, Code.Fit fit) implements Serializable {
  /**
   * Checks the values.
   *
   * @param code the code
   * @param fit how it fits the fact
   */
  public CodeMapping {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(fit, "fit");
  }

  /** {@return the code, and how it fits when it does not mean the same} */
  @Override
  public String toString() {
    return fit == Code.Fit.SAME ? code.toString() : code + " (" + fit.label() + ")";
  }
}
