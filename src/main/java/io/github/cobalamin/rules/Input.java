package io.github.cobalamin.rules;

import io.github.cobalamin.model.Fact;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a criterion reads from a patient, and that may be unknown.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Input implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A kind of input. */
  public enum Kind {
    /** A symptom, a risk factor or a condition. */
    CLUE("clue"),
    /** A medicine. */
    MEDICINE("medicine"),
    /** A laboratory result. */
    RESULT("result"),
    /** The age. */
    AGE("age"),
    /** The sex. */
    SEX("sex"),
    /** The ethnicity. */
    ETHNICITY("ethnicity"),
    /** Pregnancy and its trimester. */
    PREGNANCY("pregnancy"),
    /** Breastfeeding. */
    BREASTFEEDING("breastfeeding"),
    /** Allergies. */
    ALLERGIES("allergies to B12 medicines"),
    /** Replacement so far. */
    REPLACEMENT("B12 replacement so far"),
    /** Routes of replacement that are refused or have failed. */
    ROUTES("routes that are refused or have failed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private final Kind kind;
  private final @Nullable Fact fact;
  private transient @Nullable String key;

  private Input(Kind kind, @Nullable Fact fact) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.fact = fact;
  }

  /**
   * {@return an input of which there is one}
   *
   * @param kind the kind
   */
  public static Input of(Kind kind) {
    return new Input(kind, null);
  }

  /**
   * {@return an input that is about a fact}
   *
   * @param kind the kind
   * @param fact the symptom, test or medicine
   */
  public static Input of(Kind kind, Fact fact) {
    return new Input(kind, Objects.requireNonNull(fact, "fact"));
  }

  /** {@return what kind of thing it is} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return which symptom, test or medicine it is; empty for things of which there is one, such as
   * the age}
   */
  public Optional<Fact> fact() {
    return Optional.ofNullable(fact);
  }

  /** {@return the stable key: the kind and the id of the fact} */
  public String key() {
    String known = key;
    if (known == null) {
      known = kind.name().toLowerCase(Locale.ROOT) + (fact == null ? "" : ":" + fact.id());
      key = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Input that && kind == that.kind && Objects.equals(fact, that.fact);
  }

  @Override
  public int hashCode() {
    return 31 * kind.name().hashCode() + (fact == null ? 0 : fact.hashCode());
  }

  /** {@return the name in words} */
  @Override
  public String toString() {
    return fact == null ? kind.label : fact.name();
  }
}
