package io.github.cobalamin.rules;

import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * A recommendation of treatments, of which any one will do unless something speaks against it.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param strength how strongly it is recommended
 * @param options the treatments, the first choice first; at least one
 * @param forLife whether the recommendation is for life, whatever the treatments say
 * @param text the recommendation as a sentence without a full stop; it holds no dose, since the
 *     treatments do
 */
public record TreatmentAdvice(
    Strength strength, List<Treatment> options, boolean forLife, String text)
    implements Conclusion {
  /**
   * Checks that there is a treatment, and that it is recommended.
   *
   * @param strength how strongly it is recommended
   * @param options the treatments, the first choice first; at least one
   * @param forLife whether the recommendation is for life, whatever the treatments say
   * @param text the recommendation as a sentence without a full stop
   * @throws IllegalArgumentException if there is no treatment, or the strength is not to give it,
   *     which a {@link TreatmentObjection} says
   */
  public TreatmentAdvice {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("advice on treatment must name at least one treatment");
    }
    if (strength == Strength.DO_NOT || strength == Strength.BE_AWARE) {
      throw new IllegalArgumentException(
          "advice on treatment must recommend it but said \"" + strength.label() + "\"");
    }
  }

  /**
   * {@return advice on treatments}
   *
   * @param strength how strongly it is recommended
   * @param text the recommendation as a sentence without a full stop
   * @param options the treatments, the first choice first; at least one
   * @throws IllegalArgumentException if there is no treatment, or the strength is not to give it
   */
  public static TreatmentAdvice of(Strength strength, String text, Treatment... options) {
    return new TreatmentAdvice(strength, List.of(options), false, text);
  }

  /** {@return the same advice, for life} */
  public TreatmentAdvice lifelong() {
    return new TreatmentAdvice(strength, options, true, text);
  }

  @Override
  public Stage stage() {
    return Stage.TREAT;
  }
}
