package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the age is so many completed years or more. */
final class AgeAtLeast extends Leaf {
  private static final long serialVersionUID = 1L;

  private final int years;

  AgeAtLeast(int years) {
    super(Input.of(Input.Kind.AGE), years);
    this.years = years;
  }

  @Override
  Truth read(Patient patient, @Nullable LocalDate date) {
    Age age = patient.age().orElse(null);
    return age == null ? Truth.UNKNOWN : Truth.of(age.years() >= years);
  }

  @Override
  void turns(Turns turns) {
    turns.age(years);
  }

  @Override
  public String words() {
    return "age at least " + years + " years";
  }

  @Override
  String seen(Truth truth, View view) {
    Age age = view.patient().age().orElse(null);
    return age == null
        ? "age not known"
        : "age " + age + (truth == Truth.TRUE ? " is at least " : " is under ") + years + " years";
  }
}
