package io.github.cobalamin.rules;

import io.github.cobalamin.model.Treatment;
import java.util.List;

/**
 * What a body advises people at risk to do before they are deficient.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param body whose advice it is
 * @param regimens the regimens that it names, of which any one will do; none where it only asks for
 *     tests or for attention
 * @param text the advice as a sentence without a full stop; it holds no dose, since the regimens do
 */
public record Prevention(String body, List<Treatment> regimens, String text) implements Conclusion {
  /**
   * Copies the regimens.
   *
   * @param body whose advice it is
   * @param regimens the regimens that it names, of which any one will do
   * @param text the advice as a sentence without a full stop
   */
  public Prevention {
    regimens = List.copyOf(regimens);
  }

  /**
   * {@return what a body advises}
   *
   * @param body whose advice it is
   * @param text the advice as a sentence without a full stop
   * @param regimens the regimens that it names
   */
  public static Prevention of(String body, String text, Treatment... regimens) {
    return new Prevention(body, List.of(regimens), text);
  }

  @Override
  public Stage stage() {
    return Stage.PREVENT;
  }
}
