package io.github.cobalamin.model;

import io.github.cobalamin.common.Words;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A result reported in words. */
public enum Outcome {
  /** Positive, of an antibody. */
  POSITIVE,
  /** Negative, of an antibody. */
  NEGATIVE,
  /** Within the laboratory's reference range. */
  NORMAL,
  /** Above the laboratory's reference range. */
  RAISED,
  /** Below the laboratory's reference range. */
  LOW,
  /** Seen, on a blood film. */
  PRESENT,
  /** Not seen, on a blood film. */
  ABSENT,
  /** Below what the assay measures; it is low as well. */
  UNDETECTABLE,
  /** Between what is normal and what is not; it is neither. */
  BORDERLINE;

  /** {@return the word} */
  public String label() {
    return Words.of(this);
  }

  /**
   * {@return the outcome that a word or a flag stands for, if it is one: "high", "elevated" and "H"
   * stand for raised, "equivocal" for borderline, "not detected" for negative}
   *
   * @param word a word in English, in any case
   */
  public static Optional<Outcome> find(String word) {
    return Optional.ofNullable(find(Objects.requireNonNull(word, "word"), "en"));
  }

  /** The outcome that a word stands for in English or another language; null if it is none. */
  static @Nullable Outcome find(String word, String language) {
    String name = OutcomeWords.find(word, language);
    return name == null ? null : valueOf(name);
  }
}
