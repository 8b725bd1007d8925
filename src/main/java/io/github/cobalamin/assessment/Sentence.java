package io.github.cobalamin.assessment;

import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.List;

/**
 * A sentence of an explanation.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param key what it is about: the id of the rule, stable from one version to the next
 * @param text the sentence
 * @param citations who says so; none where the library only repeats the patient's record
 */
public record Sentence(String key, String text, List<Citation> citations) implements Serializable {
  /**
   * Copies the citations.
   *
   * @param key what it is about: the id of the rule, stable from one version to the next
   * @param text the sentence
   * @param citations who says so; none where the library only repeats the patient's record
   */
  public Sentence {
    citations = List.copyOf(citations);
  }

  /** {@return the sentence with its citations in brackets} */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < citations.size(); i++) {
      line.append(i == 0 ? " [" : "; ")
          .append(citations.get(i))
          .append(i == citations.size() - 1 ? "]" : "");
    }
    return line.toString();
  }
}
