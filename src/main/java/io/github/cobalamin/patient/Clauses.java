package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Joins what is known to one line; what is not known is not said. */
final class Clauses {
  private final List<String> said = new ArrayList<>();

  Clauses add(Optional<?> value) {
    value.ifPresent(each -> said.add(said(each)));
    return this;
  }

  Clauses add(String what, Truth stated) {
    if (stated.known()) {
      said.add(stated == Truth.TRUE ? what : "not " + what);
    }
    return this;
  }

  Clauses add(String what, Collection<?> values) {
    if (!values.isEmpty()) {
      said.add(what + ": " + values.stream().map(Clauses::said).collect(Collectors.joining(", ")));
    }
    return this;
  }

  /** A constant in lower case. */
  private static String said(Object value) {
    return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
  }

  @Override
  public String toString() {
    return said.isEmpty() ? "nothing known" : String.join("; ", said);
  }
}
