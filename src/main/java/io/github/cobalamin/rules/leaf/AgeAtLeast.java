package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;

/** Whether the age is so much or more, in completed years or months. */
public final class AgeAtLeast extends RecordLeaf {
  private static final long serialVersionUID = 1L;

  private static final int ADULT_MONTHS = 18 * 12;

  private final long months;

  private AgeAtLeast(long months) {
    super(Input.AGE, months);
    this.months = months;
  }

  public static AgeAtLeast years(int years) {
    return new AgeAtLeast(12L * years);
  }

  public static AgeAtLeast months(int months) {
    return new AgeAtLeast(months);
  }

  @Override
  public Truth read(Case who) {
    Age age = who.patient().age().orElse(null);
    if (age == null) {
      return ofAdult(who.patient());
    }
    return Truth.of(age.totalMonths() >= months);
  }

  /** Whoever is an adult of unknown age is 18 years or older. */
  private Truth ofAdult(Patient patient) {
    boolean follows = months <= ADULT_MONTHS && patient.adult() == Truth.TRUE;
    return follows ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Of months, on either side of the year that they end in. */
  @Override
  public void turns(PossibleValues values) {
    values.age((int) ((months + 11) / 12));
  }

  @Override
  public String words() {
    return "age at least " + limit();
  }

  private String limit() {
    return months % 12 == 0 ? months / 12 + " years" : months + " months";
  }

  @Override
  public String seen(Truth truth, Case who) {
    Age age = who.patient().age().orElse(null);
    if (age == null) {
      return truth == Truth.TRUE ? "an adult is at least " + limit() : "age not known";
    }
    return "age " + age + (truth == Truth.TRUE ? " is at least " : " is under ") + limit();
  }
}
