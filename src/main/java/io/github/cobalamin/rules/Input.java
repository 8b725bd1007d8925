package io.github.cobalamin.rules;

import io.github.cobalamin.model.Fact;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a criterion reads from a patient, and that may be unknown.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param kind what kind of thing it is
 * @param fact which symptom, test or medicine it is; empty for things of which there is one, such
 *     as the age
 */
public record Input(Kind kind, Optional<Fact> fact) {

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
    /** The date of the assessment. */
    DATE("date of the assessment");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /**
   * {@return an input of which there is one}
   *
   * @param kind the kind
   */
  public static Input of(Kind kind) {
    return new Input(kind, Optional.empty());
  }

  /**
   * {@return an input that is about a fact}
   *
   * @param kind the kind
   * @param fact the symptom, test or medicine
   */
  public static Input of(Kind kind, Fact fact) {
    return new Input(kind, Optional.of(fact));
  }

  /** {@return the stable key: the kind and the id of the fact} */
  public String key() {
    String kindKey = kind.name().toLowerCase(Locale.ROOT);
    return fact.isEmpty() ? kindKey : kindKey + ":" + fact.get().id();
  }

  /** {@return the name in words} */
  @Override
  public String toString() {
    return fact.isEmpty() ? kind.label : fact.get().name();
  }
}
