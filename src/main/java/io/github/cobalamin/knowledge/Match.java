package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Fact;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was found, and how.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param <F> the kind of fact
 */
public final class Match<F extends Fact> {
  private final F fact;
  private final Kind how;
  private final String matched;
  private final boolean possible;

  Match(F fact, Kind how, String matched, boolean possible) {
    this.fact = Objects.requireNonNull(fact, "fact");
    this.how = how;
    this.matched = matched;
    this.possible = possible;
  }

  /** {@return the fact} */
  public F fact() {
    return fact;
  }

  /** {@return how it was matched} */
  public Kind how() {
    return how;
  }

  /** {@return what was matched: the code with its name, or the words} */
  public String matched() {
    return matched;
  }

  /**
   * {@return whether what was looked up means more than the fact, so that it is only possible:
   * E53.8 stands for a lack of B12, of folate or of biotin, eye drops hardly reach the blood, what
   * a mother has need not be what her child has, and what is suspected or past need not be there}
   */
  public boolean possible() {
    return possible;
  }

  /**
   * {@return whether it may be taken for what the record says: it is not only possible, and nothing
   * was guessed from the beginning of a word or code, a unit, or one letter off}
   */
  public boolean sure() {
    return !possible && how.compareTo(Kind.IN_TEXT) <= 0;
  }

  /** The same match, if its fact is of a kind. */
  <T extends Fact> Optional<Match<T>> as(Class<T> kind) {
    return kind.isInstance(fact)
        ? Optional.of(new Match<>(kind.cast(fact), how, matched, possible))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Match<?> that
        && fact.equals(that.fact)
        && how == that.how
        && matched.equals(that.matched)
        && possible == that.possible;
  }

  @Override
  public int hashCode() {
    return 31 * fact.hashCode() + matched.hashCode();
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
    /** The name or a synonym stands in the text, among other words. */
    IN_TEXT("in the text"),
    /** One code is the beginning of the other, or each word begins a word of the fact. */
    PREFIX("prefix"),
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
