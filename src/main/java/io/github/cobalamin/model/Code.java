package io.github.cobalamin.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A code of a terminology with its official name there, unchanged.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param system the terminology
 * @param value the code, such as "2132-9"
 * @param display the official name
 */
public record Code(CodeSystem system, String value, String display) implements Serializable {

  /**
   * Checks the values.
   *
   * @param system the terminology
   * @param value the code, such as "2132-9"
   * @param display the official name
   * @throws IllegalArgumentException if the code or the name is blank
   */
  public Code {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(display, "display");
    Require.text("code", value);
    Require.text("name of code " + value, display);
  }

  /**
   * {@return a code of LOINC}
   *
   * @param value the code with its check digit
   * @param display an official LOINC name, unchanged
   */
  public static Code loinc(String value, String display) {
    return new Code(CodeSystem.LOINC, value, display);
  }
}
