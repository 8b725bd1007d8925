package io.github.cobalamin.model;

/** What a person takes: a medicine, or a class of medicines when only the class is known. */
public sealed interface Medication extends Fact permits Medicine, MedicineClass {
  /**
   * {@return whether whoever takes this takes the other: it is the same, or a medicine of that
   * class}
   *
   * @param medication the other medication
   */
  boolean isIn(Medication medication);
}
