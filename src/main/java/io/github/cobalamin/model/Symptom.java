package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;
import java.util.List;
import org.immutables.value.Value;

/**
 * A symptom or a sign of vitamin B12 deficiency.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Symptom extends Clue {
  private static final long serialVersionUID = 1L;

  Symptom() {}

  @Override
  public abstract List<String> synonyms();

  /** {@return the body system in which it shows} */
  public abstract BodySystem bodySystem();

  /** {@return how it is found: by asking, if nothing else is said} */
  @Value.Default
  public FoundBy foundBy() {
    return FoundBy.ASKING;
  }

  @Override
  public abstract List<Symptom> wider();

  @Value.Check
  void check() {
    RequireFact.whole("symptom", this);
    RequireFact.text("description of", id(), description());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Symptom} values. {@link #build()} throws {@link IllegalStateException} when id or
   * name is missing, and {@link IllegalArgumentException} when the id is malformed, the name blank
   * or the citation missing.
   */
  public static final class Builder extends ImmutableSymptom.Builder {
    Builder() {}
  }

  /** How a symptom or a sign is found. */
  public enum FoundBy {
    /** A person feels it, or sees it in himself or in another. */
    ASKING,
    /** An examiner finds it, or names it. */
    EXAMINING,
    /** A count, a film, an image or tissue shows it. */
    TESTING;

    /** {@return the meaning in words} */
    public String label() {
      return Words.of(this);
    }
  }

  /** The part of the body in which a symptom or a sign shows. */
  public enum BodySystem {
    /** The blood and the bone marrow. */
    BLOOD("blood"),
    /** Nerves, spinal cord, gait and balance. */
    NERVES("nerves and spinal cord"),
    /** Memory, thinking, mood and behaviour. */
    MIND("mind"),
    /** The eyes and the optic nerves. */
    EYES("eyes"),
    /** Mouth, stomach and bowel. */
    MOUTH_AND_GUT("mouth and gut"),
    /** Skin, hair and nails. */
    SKIN("skin and hair"),
    /** Heart and circulation. */
    HEART("heart and circulation"),
    /** Fertility and pregnancy. */
    REPRODUCTION("fertility and pregnancy"),
    /** Growth and development of infants and children. */
    DEVELOPMENT("growth and development"),
    /** The whole body. */
    GENERAL("general");

    private final String label;

    BodySystem(String label) {
      this.label = label;
    }

    /** {@return the name in words} */
    public String label() {
      return label;
    }
  }
}
