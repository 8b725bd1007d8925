package io.github.cobalamin.rules;

import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;

/** Whether the person is allergic to something. */
final class Allergic extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Allergen allergen;

  Allergic(Allergen allergen) {
    super(Input.of(Input.Kind.ALLERGIES), allergen);
    this.allergen = allergen;
  }

  @Override
  Truth read(Case who) {
    if (who.patient().allergies().contains(allergen)) {
      return Truth.TRUE;
    }
    return who.patient().closed().contains(Patient.Part.ALLERGIES) ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return "allergic to " + allergen.label();
  }
}
