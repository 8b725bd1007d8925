package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
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

  /** What an input is, and how it is asked for where it is about no fact. */
  enum Kind {
    CLUE("", ""),
    HISTORY("", ""),
    MEDICINE("", ""),
    RESULT("", ""),
    AGE("age", "What is the age?"),
    SEX("sex", "What is the sex?"),
    ETHNICITY("ethnicity", "What is the ethnicity?"),
    PREGNANCY("pregnancy", "Is there a pregnancy, and in which trimester?"),
    BREASTFEEDING("breastfeeding", "Is the person breastfeeding?"),
    ALLERGIES("allergies to B12 medicines", "Are there allergies to B12 medicines?"),
    REPLACEMENT("B12 replacement so far", "Has vitamin B12 been given, how, how much and when?"),
    ROUTES(
        "routes that are refused or have failed",
        "Are injections or tablets refused, or have they failed?");

    private final String label;
    private final String question;

    Kind(String label, String question) {
      this.label = label;
      this.question = question;
    }
  }

  /** The age. */
  public static final Input AGE = new Input(Kind.AGE, null);

  /** The sex. */
  public static final Input SEX = new Input(Kind.SEX, null);

  /** The ethnicity. */
  public static final Input ETHNICITY = new Input(Kind.ETHNICITY, null);

  /** Pregnancy and its trimester. */
  public static final Input PREGNANCY = new Input(Kind.PREGNANCY, null);

  /** Breastfeeding. */
  public static final Input BREASTFEEDING = new Input(Kind.BREASTFEEDING, null);

  /** Allergies to B12 medicines. */
  public static final Input ALLERGIES = new Input(Kind.ALLERGIES, null);

  /** B12 replacement so far. */
  public static final Input REPLACEMENT = new Input(Kind.REPLACEMENT, null);

  /** Routes of replacement that are refused or have failed. */
  public static final Input ROUTES = new Input(Kind.ROUTES, null);

  private final Kind kind;
  private final @Nullable Fact fact;
  private transient @Nullable String key;

  private Input(Kind kind, @Nullable Fact fact) {
    this.kind = kind;
    this.fact = fact;
  }

  /**
   * {@return an input that is about a fact}
   *
   * @param fact a symptom, a risk factor or a condition; a test; or a medicine or a class of them
   * @throws IllegalArgumentException if it is another kind of fact
   */
  public static Input of(Fact fact) {
    if (fact instanceof Clue) {
      return new Input(Kind.CLUE, fact);
    }
    if (fact instanceof LabTest) {
      return new Input(Kind.RESULT, fact);
    }
    if (fact instanceof Medicine) {
      return new Input(Kind.MEDICINE, fact);
    }
    throw new IllegalArgumentException(
        "an input must be about a symptom, risk factor, condition, test or medicine but was about "
            + Objects.requireNonNull(fact, "fact"));
  }

  /**
   * {@return the input of more of a clue than that it is present: since when, how much, whether it
   * is new}
   *
   * @param clue the clue
   */
  public static Input history(Clue clue) {
    return new Input(Kind.HISTORY, Objects.requireNonNull(clue, "clue"));
  }

  Kind kind() {
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

  /** {@return the question that asks a person or a record for it} */
  public String question() {
    return switch (kind) {
      case CLUE -> ofClue();
      case HISTORY ->
          "What more is known of "
              + fact().map(Fact::name).orElse("")
              + ": since when, how much, is it new?";
      case MEDICINE ->
          "Is "
              + (fact instanceof Medicine medicine && medicine.isClass() ? "any " : "")
              + this
              + " being taken, at what dose and since when?";
      case RESULT -> "What is the result of " + this + ", and the laboratory's reference range?";
      default -> kind.question;
    };
  }

  /** In words that fit one thing and several, and what is said without an article. */
  private String ofClue() {
    if (fact instanceof Condition) {
      return toString().contains(",") ? "Is this known: " + this + "?" : "Is " + this + " known?";
    }
    if (fact instanceof Symptom symptom) {
      return symptom.foundBy() == Symptom.FoundBy.EXAMINING
          ? "On examination, any " + this + "?"
          : "Any " + this + "?";
    }
    return "Does this apply: " + this + "?";
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
    return fact == null ? kind.label : (kind == Kind.HISTORY ? "history of " : "") + fact.name();
  }
}
