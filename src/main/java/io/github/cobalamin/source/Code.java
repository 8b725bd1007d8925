package io.github.cobalamin.source;

import io.github.cobalamin.common.Require;
import java.io.Serializable;
import java.util.Objects;

/**
 * A code of a terminology with its official name there, unchanged, and how it fits a fact.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param system the terminology
 * @param value the code, such as "2132-9"
 * @param display the official name
 * @param fit how it fits the fact whose code it is
 */
public record Code(CodeSystem system, String value, String display, Fit fit)
    implements Serializable {

  /**
   * Checks the values: the shape of the code, and its check digit where the terminology has one.
   *
   * @param system the terminology
   * @param value the code, such as "2132-9"
   * @param display the official name
   * @param fit how it fits the fact whose code it is
   * @throws IllegalArgumentException if the code or the name is blank, or the code cannot be one
   */
  public Code {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(display, "display");
    Objects.requireNonNull(fit, "fit");
    Require.text("code", value);
    Require.text("name of code", value, display);
    CodeShape.check(system, value);
  }

  /**
   * {@return a code that means the same as the fact}
   *
   * @param system the terminology
   * @param value the code, such as "2132-9"
   * @param display the official name
   * @throws IllegalArgumentException if the code or the name is blank, or the code cannot be one
   */
  public static Code of(CodeSystem system, String value, String display) {
    return new Code(system, value, display, Fit.SAME);
  }

  /**
   * {@return a copy that fits the fact otherwise}
   *
   * @param other how it fits
   */
  public Code withFit(Fit other) {
    return new Code(system, value, display, other);
  }

  /** {@return the terminology, the code and its name, and how it fits when not as the same} */
  @Override
  public String toString() {
    String code = system.label() + " " + value + " " + display;
    return fit == Fit.SAME ? code : code + " (" + fit.label() + ")";
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
