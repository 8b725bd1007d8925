package io.github.cobalamin.quantity;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a source writes numbers and words: its decimal mark, the mark between thousands if there is
 * one, and the language of its words. A caller states it once for a source, since "1.200" cannot
 * tell by itself whether it is 1.2 or 1200.
 *
 * <p>English words are read in every notation. Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Notation implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String GROUPINGS = ",. '";

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt");

  /** Made when first asked for. */
  private static final class Standard {
    static final Notation INSTANCE = ImmutableNotation.builder().build();
  }

  Notation() {}

  /** {@return the decimal mark: a point or a comma} */
  @Value.Default
  public char decimal() {
    return '.';
  }

  /** {@return the mark between thousands; empty if there must be none} */
  public abstract Optional<Character> grouping();

  /** {@return the language of words beside English, with the country if it was given} */
  @Value.Default
  public Locale language() {
    return Locale.ENGLISH;
  }

  @Value.Check
  void check() {
    if (decimal() != '.' && decimal() != ',') {
      throw new IllegalArgumentException(
          "decimal mark must be a point or a comma but was \"" + decimal() + "\"");
    }
    char mark = grouping().orElse(' ');
    if (GROUPINGS.indexOf(mark) < 0 || mark == decimal()) {
      throw new IllegalArgumentException(
          "grouping mark must be a comma, a point, a space or an apostrophe, and not the decimal mark, but was \""
              + mark
              + "\"");
    }
    if (!LANGUAGES.contains(language().getLanguage())) {
      throw new IllegalArgumentException(
          "language must be one of " + LANGUAGES + " but was " + language());
    }
  }

  /** {@return a decimal point, no mark between thousands, and English words} */
  public static Notation standard() {
    return Standard.INSTANCE;
  }

  /**
   * {@return a copy with another decimal mark; a grouping by the same mark goes}
   *
   * @param mark a point or a comma
   * @throws IllegalArgumentException if it is another
   */
  public Notation withDecimal(char mark) {
    boolean taken = grouping().isPresent() && grouping().get() == mark;
    return of(mark, taken ? Optional.empty() : grouping(), language());
  }

  /**
   * {@return a copy with a mark between thousands}
   *
   * @param mark a comma, a point, a space (of any width) or an apostrophe
   * @throws IllegalArgumentException if it is another, or the decimal mark
   */
  public Notation withGrouping(char mark) {
    return of(decimal(), Optional.of(mark), language());
  }

  /**
   * {@return a copy that reads words of a language beside English ones; the country says whether
   * "02/11/2026" is of November, as of {@code Locale.UK}, or of February, as of {@code Locale.US}}
   *
   * @param language English, German, French, Spanish, Italian, Dutch or Portuguese
   * @throws IllegalArgumentException if it is another
   */
  public Notation withLanguage(Locale language) {
    Objects.requireNonNull(language, "language");
    Locale plain = new Locale(language.getLanguage(), language.getCountry());
    return of(decimal(), grouping(), plain);
  }

  private static Notation of(char decimal, Optional<Character> grouping, Locale language) {
    return ImmutableNotation.builder()
        .decimal(decimal)
        .grouping(grouping)
        .language(language)
        .build();
  }

  /** {@return an example and the language, such as "1.234,5 (de)"} */
  @Override
  public String toString() {
    String mark = grouping().map(String::valueOf).orElse("");
    return "1" + mark + "234" + decimal() + "5 (" + language().toLanguageTag() + ")";
  }
}
