package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Plain;
import io.github.cobalamin.model.Classification;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in at most ten sentences that a clinician reads: how soon, what it is, what to give
 * first and then, what to take before, the cause, what to test, what else, what not, and what to
 * ask.
 *
 * <p>Each sentence has one of ten keys, always in this order: {@code urgency}, {@code status},
 * {@code first}, {@code give}, {@code before}, {@code cause}, {@code test}, {@code else}, {@code
 * not}, {@code ask}. A key with nothing to say is left out; only {@code urgency} may stand twice,
 * where two teams must be called the same day. Each sentence restates findings of the assessment
 * and has their citations. Instances are immutable and thread-safe.
 */
public final class Summary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Sentence> sentences;
  private final Classification status;

  Summary(List<Sentence> sentences, Classification status) {
    this.sentences = List.copyOf(sentences);
    this.status = status;
  }

  /** {@return the sentences, at most ten, in the order of their keys} */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** {@return the sentences without citations, one a line} */
  public String text() {
    return joined(sentences);
  }

  /**
   * {@return the same lines for people without training, with the same facts, keys and citations:
   * no doses, and nothing that a person is to begin or end without a clinician; of a child they are
   * told to whoever looks after it}
   */
  public List<Sentence> plain() {
    List<Sentence> plain = new ArrayList<>();
    for (Sentence each : sentences) {
      String words = plain(each);
      boolean child = status == Classification.OUT_OF_SCOPE;
      plain.add(new Sentence(each.key(), child ? Plain.ofChild(words) : words, each.citations()));
    }
    return List.copyOf(plain);
  }

  private String plain(Sentence sentence) {
    String text = sentence.text();
    return switch (sentence.key()) {
      case "urgency" -> Plain.urgency(text);
      case "status" -> Plain.status(status, text);
      case "first" -> Plain.first(text);
      case "give" -> Plain.give(text);
      case "before" -> Plain.before(text);
      case "cause" -> Plain.cause(text);
      case "test" -> Plain.test(text);
      case "else" -> Plain.elsewhere(text);
      case "not" -> Plain.not(text);
      default -> Plain.ask(text);
    };
  }

  private static String joined(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n").append(sentence.text());
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Summary that && sentences.equals(that.sentences);
  }

  @Override
  public int hashCode() {
    return sentences.hashCode();
  }

  /** {@return the first sentence} */
  @Override
  public String toString() {
    return sentences.get(0).text();
  }
}
