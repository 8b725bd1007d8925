package io.github.cobalamin.patient;

/** How symptoms answered to replacement. */
public enum Response {
  /** Gone. */
  RESOLVED,
  /** Better. */
  BETTER,
  /** The same. */
  UNCHANGED,
  /** Worse, or new ones. */
  WORSE
}
