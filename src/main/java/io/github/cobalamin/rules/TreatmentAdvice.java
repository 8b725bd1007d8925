package io.github.cobalamin.rules;

import io.github.cobalamin.model.Course;
import io.github.cobalamin.model.Strength;
import io.github.cobalamin.model.Treatment;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation of treatments, of which any one will do unless something speaks against it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param options the treatments, the first choice first; at least one
 * @param course how long, where the recommendation says more than the treatments do
 * @param text the recommendation as a sentence without a full stop; it holds no dose, since the
 *     treatments do
 */
public record TreatmentAdvice(
    Strength strength, List<Treatment> options, Optional<Course> course, String text)
    implements Conclusion {
  /**
   * Checks that there is a treatment.
   *
   * @param strength how strongly it is recommended
   * @param options the treatments, the first choice first; at least one
   * @param course how long, where the recommendation says more than the treatments do
   * @param text the recommendation as a sentence without a full stop
   * @throws IllegalArgumentException if there is no treatment
   */
  public TreatmentAdvice {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("advice on treatment must name at least one treatment");
    }
  }

  /**
   * {@return advice on treatments}
   *
   * @param strength how strongly it is recommended
   * @param text the recommendation as a sentence without a full stop
   * @param options the treatments, the first choice first; at least one
   * @throws IllegalArgumentException if there is no treatment
   */
  public static TreatmentAdvice of(Strength strength, String text, Treatment... options) {
    return new TreatmentAdvice(strength, List.of(options), Optional.empty(), text);
  }

  /** {@return the same advice, for life} */
  public TreatmentAdvice forLife() {
    return new TreatmentAdvice(strength, options, Optional.of(Course.LIFELONG), text);
  }

  @Override
  public Stage stage() {
    return Stage.TREAT;
  }
}
