package io.github.cobalamin.diet;

import io.github.cobalamin.quantity.Quantity;
import java.io.Serializable;

/**
 * A change of diet that reaches a target.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param what what is added, such as "2 x 1 cup (244 g) of soya drink a day"
 * @param intake what is added, as an intake
 * @param counted what counts of what is eaten on a mean day with it: of rich sittings less than is
 *     eaten
 * @param absorbed what is likely absorbed on a mean day with it
 * @param arithmetic how the target is reached
 */
public record Addition(
    String what, Intake intake, Quantity counted, Absorbed absorbed, String arithmetic)
    implements Serializable {
  /** {@return what is added, the arithmetic, and what is likely absorbed} */
  @Override
  public String toString() {
    return what + ": " + arithmetic + "; likely absorbed " + absorbed;
  }
}
