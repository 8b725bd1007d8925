package io.github.cobalamin.rules;

import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;

/** Whether symptoms answered so to the vitamin B12 that is being given. */
final class Responded extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  private final Replacement.Response response;

  Responded(Replacement.Response response) {
    super(response);
    this.response = response;
  }

  @Override
  Truth met(Replacement replacement) {
    Replacement.Response known = replacement.response().orElse(null);
    return known == null ? Truth.UNKNOWN : Truth.of(known == response);
  }

  @Override
  public String words() {
    return "symptoms " + response.label() + " on vitamin B12";
  }
}
