package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A question on which bodies differ, with the position of each.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Disagreement extends Fact {
  private static final long serialVersionUID = 1L;

  Disagreement() {}

  /** {@return the facts it is about} */
  public abstract List<Fact> about();

  /** {@return the positions; at least two} */
  public abstract List<Position> positions();

  @Override
  public List<Citation> allCitations() {
    List<Citation> all = new ArrayList<>(citations());
    for (Position position : positions()) {
      all.add(position.citation());
    }
    return List.copyOf(all);
  }

  @Value.Check
  void check() {
    RequireFact.whole("disagreement", this);
    if (positions().size() < 2) {
      throw new IllegalArgumentException(
          "disagreement " + id() + " must have two positions but had " + positions());
    }
  }

  @Override
  public List<Fact> related() {
    return Links.of(about());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Disagreement} values. {@link #build()} throws {@link IllegalStateException} when
   * a value is missing, and {@link IllegalArgumentException} when one is malformed or no citation
   * is given.
   */
  public static final class Builder extends ImmutableDisagreement.Builder {
    Builder() {}
  }

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

    /**
     * {@return the position of a body}
     *
     * @param body the body, such as "NICE NG239"
     * @param text what it says
     * @param citation where it says so
     * @throws IllegalArgumentException if body or text is blank
     */
    public static Position of(String body, String text, Citation citation) {
      return new Position(body, text, citation);
    }

    /** {@return body and text, such as "AAFP 2017: 1 mg by mouth a day for life"} */
    @Override
    public String toString() {
      return body + ": " + text;
    }
  }
}
