package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the stated ethnicity is this one. */
final class IsEthnicity extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Ethnicity ethnicity;

  IsEthnicity(Ethnicity ethnicity) {
    super(Input.of(Input.Kind.ETHNICITY), ethnicity);
    this.ethnicity = ethnicity;
  }

  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
    Ethnicity known = patient.ethnicity().orElse(null);
    return known == null ? Truth.UNKNOWN : Truth.of(known == ethnicity);
  }

  @Override
  public String words() {
    return "ethnicity " + lower(ethnicity);
  }

  @Override
  String seen(Truth truth, View view) {
    Ethnicity known = view.patient().ethnicity().orElse(null);
    return known == null ? "ethnicity not known" : "ethnicity " + lower(known);
  }
}
