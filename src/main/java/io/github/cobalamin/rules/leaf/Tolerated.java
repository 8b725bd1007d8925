package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;

/** Whether a form of cobalamin was tolerated since an allergic reaction. */
public final class Tolerated extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Cobalamin form;

  public Tolerated(Cobalamin form) {
    super(Input.ALLERGIES, form);
    this.form = form;
  }

  @Override
  public Truth read(Case who) {
    for (Allergy each : who.patient().allergies()) {
      if (each.tolerated().contains(form)) {
        return Truth.TRUE;
      }
    }
    return Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return form.label() + " " + "tolerated since an allergic reaction";
  }

  @Override
  public String denied() {
    return form.label() + " not " + "tolerated since an allergic reaction";
  }
}
