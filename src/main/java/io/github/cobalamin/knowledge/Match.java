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
public record Match(Fact fact, Kind how, String matched, boolean possible) {
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

  /** How something that was looked up was matched, the surest way first. */
  public enum Kind {
    /** The code, or the name, is the fact's own. */
    EXACT("exact"),
    /** The words are a synonym of the fact. */
    SYNONYM("synonym"),
    /** The code is that of a product which holds the medicine. */
    PRODUCT("product"),
    /** One code is the beginning of the other, or each word begins a word of the fact. */
    PREFIX("prefix"),
    /** The name or a synonym stands in the text, among other words. */
    IN_TEXT("in the text"),
    /** The code is that of a unit in which the test is reported. */
    UNIT("unit"),
    /** One letter is wrong, missing, too many, or swapped with the next. */
    TYPO("one letter off");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
