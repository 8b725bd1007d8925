package io.github.cobalamin.patient;

/** The sex that the limits of a laboratory test depend on. Not stated means unknown. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE
}
