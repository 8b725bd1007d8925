package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.Objects;

/**
 * What one body says on a question on which bodies differ.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param body the body, such as "NICE NG239"
 * @param text what it says
 * @param citation where it says so
 */
public record Position(String body, String text, Citation citation) implements Serializable {
  /**
   * Checks the values.
   *
   * @param body the body, such as "NICE NG239"
   * @param text what it says
   * @param citation where it says so
   * @throws IllegalArgumentException if body or text is blank
   */
  public Position {
    Require.text("body", body);
    Require.text("position of", body, text);
    Objects.requireNonNull(citation, "citation");
  }

  /** {@return body and text, such as "AAFP 2017: 1 mg by mouth a day for life"} */
  @Override
  public String toString() {
    return body + ": " + text;
  }
}
