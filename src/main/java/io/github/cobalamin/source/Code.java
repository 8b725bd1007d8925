package io.github.cobalamin.source;

import io.github.cobalamin.common.Require;
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
   * Checks the values: the shape of the code, and its check digit where the terminology has one.
   *
   * @param system the terminology
   * @param value the code, such as "2132-9"
   * @param display the official name
   * @throws IllegalArgumentException if the code or the name is blank, or the code cannot be one
   */
  public Code {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(display, "display");
    Require.text("code", value);
    Require.text("name of code", value, display);
    CodeShape.check(system, value);
  }

  /**
   * {@return a code of LOINC}
   *
   * @param value the code with its check digit
   * @param display an official LOINC name, unchanged
   * @throws IllegalArgumentException if the check digit is wrong
   */
  public static Code loinc(String value, String display) {
    return new Code(CodeSystem.LOINC, value, display);
  }

  /** {@return the terminology, the code and its name} */
  @Override
  public String toString() {
    return system.label() + " " + value + " " + display;
  }

  /** How a code of a terminology fits a fact. */
  public enum Fit {
    /** The code means the fact; it may be sent as well as read. */
    SAME("means the same", true),
    /** The code means a special case of the fact: who has it has the fact. */
    NARROWER("means a special case", true),
    /** The code means more than the fact: who has it has the fact possibly. */
    BROADER("means more, so it is possible", false),
    /** The code means the fact, and is read but no longer sent. */
    READ_ONLY("means the same, and is read but not sent", true);

    private final String label;
    private final boolean certain;

    Fit(String label, boolean certain) {
      this.label = label;
      this.certain = certain;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }

    /** {@return whether somebody with the code surely has the fact} */
    public boolean certain() {
      return certain;
    }
  }
}
