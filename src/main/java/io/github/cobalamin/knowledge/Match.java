package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Fact;
import java.util.Objects;

/**
 * A fact that was found, and how.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param fact the fact
 * @param how how it was matched
 * @param matched what was matched: the code with its name, or the words
 * @param possible whether what was looked up means more than the fact, so that it is only possible:
 *     E53.8 stands for a lack of B12, of folate or of biotin
 */
public record Match(Fact fact, MatchKind how, String matched, boolean possible) {
  /**
   * Checks the values.
   *
   * @param fact the fact
   * @param how how it was matched
   * @param matched what was matched: the code with its name, or the words
   * @param possible whether it is only possible
   */
  public Match {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(matched, "matched");
  }

  /** {@return the fact, how it was matched, and whether it is only possible} */
  @Override
  public String toString() {
    return (possible ? "possibly " : "") + fact + " (" + how.label() + ": " + matched + ")";
  }
}
