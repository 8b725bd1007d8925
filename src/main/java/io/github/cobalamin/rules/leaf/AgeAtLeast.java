package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;

/** Whether the age is so many completed years or more. */
public final class AgeAtLeast extends Leaf {
  private static final long serialVersionUID = 1L;

  private static final int ADULT_YEARS = 18;

  private final int years;

  public AgeAtLeast(int years) {
    super(Input.AGE, years);
    this.years = years;
  }

  @Override
  public Truth read(Case who) {
    Age age = who.patient().age().orElse(null);
    if (age == null) {
      return ofAdult(who.patient());
    }
    return Truth.of(age.years() >= years);
  }

  /** Whoever is an adult of unknown age is 18 years or older. */
  private Truth ofAdult(Patient patient) {
    boolean follows = years <= ADULT_YEARS && patient.adult() == Truth.TRUE;
    return follows ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public void turns(PossibleValues values) {
    values.age(years);
  }

  @Override
  public String words() {
    return "age at least " + years + " years";
  }

  @Override
  public String seen(Truth truth, Case who) {
    Age age = who.patient().age().orElse(null);
    if (age == null) {
      return truth == Truth.TRUE ? "an adult is at least " + years + " years" : "age not known";
    }
    return "age " + age + (truth == Truth.TRUE ? " is at least " : " is under ") + years + " years";
  }
}
