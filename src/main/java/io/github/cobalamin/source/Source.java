package io.github.cobalamin.source;

import io.github.cobalamin.common.Require;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A publication that vouches for statements: a guideline, a paper, a label.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Source implements Serializable {
  private static final long serialVersionUID = 1L;

  Source() {}

  /** {@return the id: lower-case words joined by hyphens} */
  public abstract String id();

  /** {@return the short name by which it is cited, such as "NICE NG239"} */
  public abstract String shortName();

  /** {@return its title, or what it is where the title was not read} */
  public abstract String title();

  /** {@return who published it} */
  public abstract String publisher();

  /** {@return the year of publication; empty for pages without one} */
  public abstract OptionalInt year();

  /**
   * {@return where to find it: a DOI, a PubMed id or an address; empty for the library's own
   * reading}
   */
  public abstract Optional<String> identifier();

  @Value.Check
  void check() {
    Require.id("source", id());
    Require.text("short name of source", id(), shortName());
    Require.text("title of source", id(), title());
    Require.text("publisher of source", id(), publisher());
    if (identifier().isPresent()) {
      Require.text("identifier of source", id(), identifier().get());
    }
  }

  /**
   * {@return a citation of a place in this source}
   *
   * @param locator the place, such as "Table 1" or "section 1.3"
   * @param confirmation how well it was confirmed
   * @throws IllegalArgumentException if the locator is blank
   */
  public Citation at(String locator, Confirmation confirmation) {
    return new Citation(this, locator, confirmation);
  }

  /**
   * {@return a citation of a place in this source, as its own author or whoever has it before him
   * cites it: {@linkplain Confirmation#READ_ONCE read in one place}}
   *
   * @param locator the place, such as "page 3"
   * @throws IllegalArgumentException if the locator is blank
   */
  public Citation at(String locator) {
    return at(locator, Confirmation.READ_ONCE);
  }

  /** {@return the short name} */
  @Override
  public String toString() {
    return shortName();
  }

  /**
   * {@return a source of a caller's own, such as house rules, which he publishes himself: the short
   * name is the publisher's}
   *
   * @param id the id: lower-case words joined by hyphens
   * @param shortName the short name by which it is cited, such as "Our clinic"
   * @param title its title
   * @throws IllegalArgumentException if the id is malformed, or a text blank
   */
  public static Source of(String id, String shortName, String title) {
    return builder().id(id).shortName(shortName).title(title).publisher(shortName).build();
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Source} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing and {@link IllegalArgumentException} when one is malformed.
   */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
