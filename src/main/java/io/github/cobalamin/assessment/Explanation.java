package io.github.cobalamin.assessment;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment, or what is made of a single result, in plain sentences, each with its citation and
 * a stable key.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Explanation implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final List<Sentence> sentences;

  Explanation(String subject, List<Sentence> sentences) {
    this.subject = subject;
    this.sentences = List.copyOf(sentences);
  }

  /** {@return the sentences, what is urgent first} */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** {@return the sentences, one a line} */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n").append(sentence);
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Explanation that
        && subject.equals(that.subject)
        && sentences.equals(that.sentences);
  }

  @Override
  public int hashCode() {
    return sentences.hashCode();
  }

  /** {@return what it explains, and in how many sentences} */
  @Override
  public String toString() {
    return subject + "; " + sentences.size() + (sentences.size() == 1 ? " sentence" : " sentences");
  }
}
