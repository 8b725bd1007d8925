package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;

/** Whether symptoms answered so to the vitamin B12 that is being given. */
public final class Responded extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  private final Replacement.Response response;

  public Responded(Replacement.Response response) {
    super(response);
    this.response = response;
  }

  @Override
  public Truth met(Replacement replacement, Case who) {
    Replacement.Response known = replacement.response().orElse(null);
    return known == null ? Truth.UNKNOWN : Truth.of(known == response);
  }

  @Override
  public String words() {
    return "symptoms" + " " + response.label() + " on vitamin B12";
  }

  @Override
  public String denied() {
    return "symptoms" + " not " + response.label() + " on vitamin B12";
  }
}
