/** Placeholder. */
@SuppressWarnings("requires-automatic")
module io.github.cobalamin {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.cobalamin.assessment;
  exports io.github.cobalamin.guidelines;
  exports io.github.cobalamin.knowledge;
  exports io.github.cobalamin.model;
  exports io.github.cobalamin.patient;
  exports io.github.cobalamin.rules;
}
