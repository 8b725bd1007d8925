package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Classification;
import io.github.cobalamin.rules.Conclusion;
import java.util.List;

/**
 * What one answer to a question would do.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param words the answer, such as "present" or "total B12 below 180 ng/L"
 * @param status the classification it would lead to
 * @param gained conclusions that would then hold
 * @param lost conclusions that would no longer hold
 */
public record Answer(
    String words, Classification status, List<Conclusion> gained, List<Conclusion> lost) {
  /**
   * Copies the lists.
   *
   * @param words the answer, such as "present" or "total B12 below 180 ng/L"
   * @param status the classification it would lead to
   * @param gained conclusions that would then hold
   * @param lost conclusions that would no longer hold
   */
  public Answer {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }
}
