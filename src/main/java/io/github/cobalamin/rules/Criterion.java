package io.github.cobalamin.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A question about a patient that is answered true, false or unknown. It is data: a tree of a
 * closed set of nodes, whose leaves are {@link Leaf}s, built with {@link Criteria}.
 */
public sealed interface Criterion extends Serializable
    permits Criterion.All,
        Criterion.Any,
        Criterion.AtLeast,
        Criterion.Not,
        Criterion.FirstDecided,
        Criterion.Established,
        Leaf {

  /** {@return the criteria it is made of; none for a leaf} */
  default List<Criterion> parts() {
    return List.of();
  }

  /**
   * {@return what it asks, in words and without a patient, such as "all of (glossitis; total B12
   * below 180 ng/L)"}
   */
  default String words() {
    return Asked.words(this);
  }

  /**
   * True if all parts are true, false if one is false.
   *
   * @param parts the parts, at least one
   */
  record All(List<Criterion> parts) implements Criterion {
    /**
     * Checks that there are parts.
     *
     * @param parts the parts, at least one
     */
    public All {
      parts = atLeastOne(parts);
    }
  }

  /**
   * True if one part is true, false if all are false.
   *
   * @param parts the parts, at least one
   */
  record Any(List<Criterion> parts) implements Criterion {
    /**
     * Checks that there are parts.
     *
     * @param parts the parts, at least one
     */
    public Any {
      parts = atLeastOne(parts);
    }
  }

  /**
   * True if at least so many parts are true, false if too many are false for that.
   *
   * @param count how many, from 1 to the number of parts
   * @param parts the parts
   */
  record AtLeast(int count, List<Criterion> parts) implements Criterion {
    /**
     * Checks the count.
     *
     * @param count how many, from 1 to the number of parts
     * @param parts the parts
     */
    public AtLeast {
      parts = atLeastOne(parts);
      if (count < 1 || count > parts.size()) {
        throw new IllegalArgumentException(
            "count must be from 1 to " + parts.size() + " but was " + count);
      }
    }
  }

  /**
   * True if the part is false, false if it is true.
   *
   * @param part the part
   */
  record Not(Criterion part) implements Criterion {
    /**
     * Checks that there is a part.
     *
     * @param part the part
     */
    public Not {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public List<Criterion> parts() {
      return List.of(part);
    }
  }

  /**
   * The verdict of the first part that is known: a laboratory's own range first, say, and a
   * published limit only if there is none.
   *
   * @param parts the parts, at least one
   */
  record FirstDecided(List<Criterion> parts) implements Criterion {
    /**
     * Checks that there are parts.
     *
     * @param parts the parts, at least one
     */
    public FirstDecided {
      parts = atLeastOne(parts);
    }
  }

  /**
   * True if the part is known to be true, and false if it is false or unknown. It is about what the
   * record establishes, never about the person: it serves to choose a default, such as the usual
   * test unless the record says that the person is pregnant.
   *
   * @param part the part
   */
  record Established(Criterion part) implements Criterion {
    @Override
    public List<Criterion> parts() {
      return List.of(part);
    }
  }

  private static List<Criterion> atLeastOne(List<Criterion> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("criterion must have at least one part");
    }
    return List.copyOf(parts);
  }
}
