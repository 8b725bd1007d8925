package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import org.jspecify.annotations.Nullable;

/** Whether the recorded sex, or the stated ethnicity, is this one. */
public final class Recorded extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Enum<?> asked;

  public Recorded(Sex sex) {
    super(Input.SEX, sex);
    this.asked = sex;
  }

  public Recorded(Ethnicity ethnicity) {
    super(Input.ETHNICITY, ethnicity);
    this.asked = ethnicity;
  }

  private @Nullable Enum<?> known(Patient patient) {
    return asked instanceof Sex ? patient.sex().orElse(null) : patient.ethnicity().orElse(null);
  }

  @Override
  public Truth read(Case who) {
    Enum<?> known = known(who.patient());
    return known == null ? Truth.UNKNOWN : Truth.of(known == asked);
  }

  @Override
  public String words() {
    return words(asked);
  }

  @Override
  public String seen(Truth truth, Case who) {
    Enum<?> known = known(who.patient());
    return known == null ? inputs().get(0) + " not known" : words(known);
  }

  private String words(Enum<?> constant) {
    return (asked instanceof Sex ? "recorded sex " : "ethnicity ") + Words.of(constant);
  }
}
