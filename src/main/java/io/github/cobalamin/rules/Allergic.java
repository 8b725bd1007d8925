package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.World;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the person is allergic to something. */
final class Allergic extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Allergen allergen;

  Allergic(Allergen allergen) {
    super(Input.of(Input.Kind.ALLERGIES), allergen);
    this.allergen = allergen;
  }

  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
    if (patient.allergies().contains(allergen)) {
      return Truth.TRUE;
    }
    return patient.closed().contains(World.ALLERGIES) ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return "allergic to " + allergen.label();
  }
}
