package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.patient.Age;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;

/** Whether the age is so many completed years or more. */
public final class AgeAtLeast extends Leaf {
  private static final long serialVersionUID = 1L;

  private final int years;

  public AgeAtLeast(int years) {
    super(Input.AGE, years);
    this.years = years;
  }

  @Override
  public Truth read(Case who) {
    Age age = who.patient().age().orElse(null);
    return age == null ? Truth.UNKNOWN : Truth.of(age.years() >= years);
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
    return age == null
        ? "age not known"
        : "age " + age + (truth == Truth.TRUE ? " is at least " : " is under ") + years + " years";
  }
}
