package io.github.cobalamin.rules;

import io.github.cobalamin.model.Treatment;
import java.util.List;

/**
 * Why treatments are not to be given to a person, or not the choice.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param against the treatments; at least one
 * @param forbids whether they must not be given; else they are only not the choice
 * @param text the reason as a sentence without a full stop
 */
public record TreatmentObjection(List<Treatment> against, boolean forbids, String text)
    implements Conclusion {
  /**
   * Checks that there is a treatment.
   *
   * @param against the treatments; at least one
   * @param forbids whether they must not be given; else they are only not the choice
   * @param text the reason as a sentence without a full stop
   * @throws IllegalArgumentException if there is no treatment
   */
  public TreatmentObjection {
    against = List.copyOf(against);
    if (against.isEmpty()) {
      throw new IllegalArgumentException(
          "an objection to treatment must name at least one treatment");
    }
  }

  /** {@return the names of the treatments, one after the other} */
  public String names() {
    StringBuilder names = new StringBuilder();
    for (Treatment treatment : against) {
      names.append(names.isEmpty() ? "" : "; ").append(treatment.name());
    }
    return names.toString();
  }

  @Override
  public Stage stage() {
    return Stage.TREAT;
  }
}
