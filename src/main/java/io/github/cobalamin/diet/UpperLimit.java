package io.github.cobalamin.diet;

import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a body says of the highest intake that is safe. That none was established is a statement of
 * its own: it is neither zero nor without bound.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param status whether it is known that none was established
 * @param text the statement in words
 * @param citation who says so
 * @param remark what others say; often empty
 */
public record UpperLimit(Status status, String text, Citation citation, String remark)
    implements Serializable {

  /** Whether an upper limit exists. No body known to the library has set a figure. */
  public enum Status {
    /** The body looked and set none, for want of evidence of harm. */
    NOT_ESTABLISHED("not established"),
    /** What the body says of it was not read when the library was made. */
    NOT_READ("not read");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }

  /**
   * Checks the values.
   *
   * @param status whether it is known that none was established
   * @param text the statement in words
   * @param citation who says so
   * @param remark what others say; often empty
   * @throws IllegalArgumentException if the statement is blank
   */
  public UpperLimit {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(remark, "remark");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text of an upper limit must not be blank");
    }
  }

  /** {@return the statement, such as "upper limit: not established"} */
  @Override
  public String toString() {
    return "upper limit: " + status.label();
  }
}
