package io.github.cobalamin.rules;

import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Replacement;

/** Whether vitamin B12 is being given, in any form. */
final class Replaced extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  Replaced() {
    super();
  }

  @Override
  Truth met(Replacement replacement) {
    return Truth.TRUE;
  }

  @Override
  public String words() {
    return "vitamin B12 being given";
  }

  @Override
  String seen(Truth truth, View view) {
    return switch (truth) {
      case TRUE -> words();
      case FALSE -> "no " + words();
      case UNKNOWN -> "whether vitamin B12 is being given not known";
    };
  }
}
