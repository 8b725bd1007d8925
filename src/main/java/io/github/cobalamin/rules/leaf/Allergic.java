package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;

/** Whether the person is allergic to something. */
public final class Allergic extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Allergen allergen;

  public Allergic(Allergen allergen) {
    super(Input.ALLERGIES, allergen);
    this.allergen = allergen;
  }

  @Override
  public Truth read(Case who) {
    return who.patient().allergic(allergen);
  }

  @Override
  public String words() {
    return "allergic to " + allergen.label();
  }
}
