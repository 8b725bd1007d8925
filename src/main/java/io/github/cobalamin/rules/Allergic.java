package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.World;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the person is allergic to something. */
final class Allergic extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Allergen allergen;

  Allergic(Allergen allergen) {
    super(allergen);
    this.allergen = allergen;
  }

  @Override
  Object subject() {
    return Input.Kind.ALLERGIES;
  }

  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
    if (patient.allergies().contains(allergen)) {
      return Truth.TRUE;
    }
    return patient.closed().contains(World.ALLERGIES) ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.of(Input.Kind.ALLERGIES));
  }

  @Override
  public String words() {
    return "allergic to " + allergen.label();
  }

  @Override
  String seen(Truth truth, View view) {
    return stated(words(), truth);
  }
}
