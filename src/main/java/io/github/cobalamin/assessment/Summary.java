package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Plain;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Urgency;
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
  private final Urgency urgency;
  private final String cause;
  private final Likelihood likelihood;

  Summary(
      List<Sentence> sentences,
      Classification status,
      Urgency urgency,
      String cause,
      Likelihood likelihood) {
    this.sentences = List.copyOf(sentences);
    this.status = status;
    this.urgency = urgency;
    this.cause = cause;
    this.likelihood = likelihood;
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
   * {@return the same lines for people without training, with the same keys and citations: no
   * doses, and nothing that a person is to begin or end without a clinician}
   */
  public List<Sentence> plain() {
    List<Sentence> plain = new ArrayList<>();
    for (Sentence each : sentences) {
      if (plain.isEmpty() || !plain.get(plain.size() - 1).key().equals(each.key())) {
        plain.add(new Sentence(each.key(), plain(each), each.citations()));
      }
    }
    return List.copyOf(plain);
  }

  private String plain(Sentence sentence) {
    String text = sentence.text();
    return switch (sentence.key()) {
      case "urgency" -> Plain.urgency(urgency, text);
      case "status" -> Plain.status(status, text);
      case "first" -> Plain.first();
      case "give" -> Plain.give(text);
      case "before" -> Plain.before();
      case "cause" -> Plain.cause(cause, likelihood);
      case "test" -> Plain.test();
      case "else" -> Plain.elsewhere();
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
