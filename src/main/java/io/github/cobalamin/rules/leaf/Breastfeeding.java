package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;

/** Whether the person is breastfeeding. Unless stated, those who cannot be are not. */
public final class Breastfeeding extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private static final int CHILDBEARING_ENDS_AT_YEARS = 60;

  public Breastfeeding() {
    super(Input.BREASTFEEDING);
  }

  /** What is stated; else a man is not, nor is anybody from 60 years. */
  public static Truth unlessImpossible(Truth stated, Patient patient) {
    if (stated.known()) {
      return stated;
    }
    Sex sex = patient.sex().orElse(null);
    Age age = patient.age().orElse(null);
    boolean impossible =
        sex == Sex.MALE || (age != null && age.years() >= CHILDBEARING_ENDS_AT_YEARS);
    return impossible ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Truth read(Case who) {
    return unlessImpossible(who.patient().breastfeeding(), who.patient());
  }

  @Override
  public String words() {
    return "breastfeeding";
  }
}
