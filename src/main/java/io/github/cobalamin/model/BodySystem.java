package io.github.cobalamin.model;

/** The part of the body in which a symptom or a sign shows. */
public enum BodySystem {
  /** The blood and the bone marrow. */
  BLOOD("blood"),
  /** Nerves, spinal cord, gait and balance. */
  NERVES("nerves and spinal cord"),
  /** Memory, thinking, mood and behaviour. */
  MIND("mind"),
  /** The eyes and the optic nerves. */
  EYES("eyes"),
  /** Mouth, stomach and bowel. */
  MOUTH_AND_GUT("mouth and gut"),
  /** Skin, hair and nails. */
  SKIN("skin and hair"),
  /** Heart and circulation. */
  HEART("heart and circulation"),
  /** Fertility and pregnancy. */
  REPRODUCTION("fertility and pregnancy"),
  /** Growth and development of infants and children. */
  DEVELOPMENT("growth and development"),
  /** The whole body. */
  GENERAL("general");

  private final String label;

  BodySystem(String label) {
    this.label = label;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }
}
