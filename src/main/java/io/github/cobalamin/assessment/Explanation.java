package io.github.cobalamin.assessment;

import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment, or what is made of a single result, in plain sentences, each with its citations
 * and a stable key. An assessment's begins with its summary.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Explanation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Room for most texts. */
  private static final int LONG = 8000;

  /** Room for most sources. */
  private static final int MANY = 64;

  private final String subject;
  private final List<Sentence> sentences;

  /** Once asked for. */
  private transient volatile @Nullable String text;

  Explanation(String subject, List<Sentence> sentences) {
    this.subject = subject;
    this.sentences = List.copyOf(sentences);
  }

  /** {@return the sentences, those of the summary first} */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** {@return the sentences, one a line, with numbers of their sources, which are listed below} */
  public String text() {
    String known = text;
    if (known == null) {
      known = joined();
      text = known;
    }
    return known;
  }

  private String joined() {
    Map<String, Integer> sources = new LinkedHashMap<>(2 * MANY);
    IdentityHashMap<Citation, Integer> numbers = new IdentityHashMap<>(MANY);
    StringBuilder joined = new StringBuilder(LONG);
    for (Sentence sentence : sentences) {
      joined.append(joined.isEmpty() ? "" : "\n").append(sentence.text());
      String separator = " [";
      for (Citation each : sentence.citations()) {
        Integer number = numbers.get(each);
        if (number == null) {
          Integer more = sources.size() + 1;
          Integer known = sources.putIfAbsent(each.toString(), more);
          number = known == null ? more : known;
          numbers.put(each, number);
        }
        joined.append(separator).append(number.intValue()); // without a string for it
        separator = ", ";
      }
      joined.append(separator.equals(", ") ? "]" : "");
    }
    sources.forEach(
        (source, number) ->
            joined.append("\n[").append(number.intValue()).append("] ").append(source));
    return joined.toString();
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
