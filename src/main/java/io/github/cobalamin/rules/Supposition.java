package io.github.cobalamin.rules;

import java.util.List;

/**
 * What rules would say of a patient if something unknown had one of its possible values.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Supposition {
  private final String words;
  private final Evaluation before;
  private final Evaluation then;

  Supposition(String words, Evaluation before, Evaluation then) {
    this.words = words;
    this.before = before;
    this.then = then;
  }

  /** {@return the value in words, such as "present" or "90 ng/L"} */
  public String words() {
    return words;
  }

  /** {@return what the rules would say} */
  public Evaluation then() {
    return then;
  }

  /** {@return the conclusions that would then hold, and do not now; equal ones are one instance} */
  public List<Conclusion> gained() {
    return then.conclusionsBeyond(before);
  }

  /**
   * {@return the conclusions that hold now, and would then no longer; equal ones are one instance}
   */
  public List<Conclusion> lost() {
    return before.conclusionsBeyond(then);
  }

  /** {@return the value, and how many conclusions it would bring and take} */
  @Override
  public String toString() {
    return words + ": " + gained().size() + " gained, " + lost().size() + " lost";
  }
}
