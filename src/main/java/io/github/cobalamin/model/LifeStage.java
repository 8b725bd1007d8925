package io.github.cobalamin.model;

/** A sex or a stage of life on which limits and reference intakes depend. */
public enum LifeStage {
  /** Anyone of the age. */
  ANYONE("anyone"),
  /** Women and girls who are not pregnant. */
  FEMALE("women and girls, not pregnant"),
  /** Men and boys. */
  MALE("men and boys"),
  /** Pregnancy. */
  PREGNANT("pregnancy"),
  /** The first trimester of pregnancy. */
  FIRST_TRIMESTER("first trimester of pregnancy"),
  /** The second trimester of pregnancy. */
  SECOND_TRIMESTER("second trimester of pregnancy"),
  /** The third trimester of pregnancy. */
  THIRD_TRIMESTER("third trimester of pregnancy"),
  /** The weeks after giving birth. */
  AFTER_BIRTH("after birth"),
  /** Breastfeeding. */
  BREASTFEEDING("breastfeeding");

  private final String label;

  LifeStage(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
