package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the recorded sex is this one. */
final class IsSex extends Leaf {
  private static final long serialVersionUID = 1L;

  private final Sex sex;

  IsSex(Sex sex) {
    super(Input.of(Input.Kind.SEX), sex);
    this.sex = sex;
  }

  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
    Sex known = patient.sex().orElse(null);
    return known == null ? Truth.UNKNOWN : Truth.of(known == sex);
  }

  @Override
  public String words() {
    return "recorded sex " + lower(sex);
  }

  @Override
  String seen(Truth truth, View view) {
    Sex known = view.patient().sex().orElse(null);
    return known == null ? "sex not known" : "recorded sex " + lower(known);
  }
}
