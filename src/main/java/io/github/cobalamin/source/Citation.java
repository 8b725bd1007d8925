package io.github.cobalamin.source;

import io.github.cobalamin.common.Require;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a source that vouches for a statement, and how well that was confirmed.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param source the publication
 * @param locator the place in it, such as "Table 1" or "section 1.3"
 * @param confirmation how well the statement was confirmed
 */
public record Citation(Source source, String locator, Confirmation confirmation)
    implements Serializable {

  /**
   * Checks the values.
   *
   * @param source the publication
   * @param locator the place in it, such as "Table 1" or "section 1.3"
   * @param confirmation how well the statement was confirmed
   * @throws IllegalArgumentException if the locator is blank
   */
  public Citation {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(locator, "locator");
    Objects.requireNonNull(confirmation, "confirmation");
    Require.text("locator in", source.shortName(), locator);
  }

  /** {@return whether the statement still waits for a reviewer} */
  public boolean provisional() {
    return confirmation == Confirmation.PROVISIONAL;
  }

  /**
   * {@return the short name of the source and the place, such as "NICE NG239, Table 1", and whether
   * it is provisional}
   */
  @Override
  public String toString() {
    return source.shortName() + ", " + locator + (provisional() ? " (provisional)" : "");
  }
}
