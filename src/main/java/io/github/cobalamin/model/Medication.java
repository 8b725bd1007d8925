package io.github.cobalamin.model;

/** What a person takes: a medicine, or a class of medicines when only the class is known. */
public abstract sealed class Medication extends Fact permits Medicine, MedicineClass {
  private static final long serialVersionUID = 1L;

  Medication() {}

  /**
   * {@return whether whoever takes this takes the other: it is the same, or a medicine of that
   * class}
   *
   * @param medication the other medication
   */
  public abstract boolean isIn(Medication medication);
}
