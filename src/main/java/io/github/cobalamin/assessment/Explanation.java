package io.github.cobalamin.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * An assessment in plain sentences, each with its citation and a stable key.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param sentences the sentences, what is urgent first
 */
public record Explanation(List<Sentence> sentences) implements Serializable {
  /**
   * Copies the sentences.
   *
   * @param sentences the sentences, what is urgent first
   */
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /** {@return the sentences, one a line} */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n").append(sentence);
    }
    return text.toString();
  }
}
