package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** The checks that facts share; each message says what must hold and what was. */
final class RequireFact {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RequireFact() {}

  /** What every fact must have: a well-formed id, a name and a citation. */
  static void whole(String kind, Fact fact) {
    Require.id(kind, fact.id());
    if (fact.name().isBlank()) {
      throw new IllegalArgumentException(
          "name of " + kind + " " + fact.id() + " must not be blank");
    }
    if (fact.citations().isEmpty()) {
      throw new IllegalArgumentException(kind + " " + fact.id() + " must have a citation");
    }
  }

  /** What is given is not blank. */
  static void text(String what, Object subject, Optional<String> text) {
    if (text.isPresent()) {
      Require.text(what, subject, text.get());
    }
  }

  static void percent(String what, Object subject, Quantity share) {
    if (share.unit() != Unit.PER_CENT || share.value().compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          what + " " + subject + " must be from 0 to 100 % but was " + share);
    }
  }
}
