package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PlainLeaf;

/** Whether vitamin B12 was given, and is no more: some has ended, and none goes on. */
public final class Ended extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  public Ended() {
    super(Input.REPLACEMENT);
  }

  @Override
  public Truth read(Case who) {
    boolean ended = false;
    for (Replacement replacement : who.patient().replacements()) {
      if (replacement.until().isEmpty()) {
        return Truth.FALSE;
      }
      ended = true;
    }
    return ended
        ? Truth.TRUE
        : who.patient().closed().contains(Patient.Part.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return "vitamin B12 given before, and no more";
  }

  @Override
  public String denied() {
    return "no vitamin B12 that was given before, and is no more";
  }
}
