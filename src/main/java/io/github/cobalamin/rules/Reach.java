package io.github.cobalamin.rules;

/** For whom a rule is meant, where its rule set has a scope. */
enum Reach {
  /** People inside the scope, and those of whom it is unknown. */
  IN_SCOPE,
  /** People outside the scope. */
  OUT_OF_SCOPE,
  /** Everybody: what is urgent, what forbids a treatment, what is wrong with the record. */
  EVERYBODY
}
