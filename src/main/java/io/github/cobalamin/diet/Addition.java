package io.github.cobalamin.diet;

import io.github.cobalamin.model.Quantity;
import java.io.Serializable;

/**
 * A change of diet that reaches a target.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param what what is added, such as "1 glass (240 g) of soya drink a day"
 * @param intake what is added, as an intake
 * @param total what is eaten on a mean day with it
 * @param arithmetic how the target is reached
 */
public record Addition(String what, Intake intake, Quantity total, String arithmetic)
    implements Serializable {
  /** {@return what is added, and the arithmetic} */
  @Override
  public String toString() {
    return what + ": " + arithmetic;
  }
}
