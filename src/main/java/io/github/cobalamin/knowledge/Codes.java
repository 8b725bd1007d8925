package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes of the standard facts, and the RxNorm products; read when first asked for. */
final class Codes {
  private static final String CODES = "codes.tsv";
  private static final String PRODUCTS = "rxnorm-products.tsv";

  private Codes() {}

  /** The codes of each standard fact by its id, in the order of the table. */
  static Map<String, List<Code>> standard() {
    Map<String, CodeSystem> systems = new LinkedHashMap<>();
    for (CodeSystem system : CodeSystem.values()) {
      systems.put(system.label(), system);
    }
    Map<String, List<Code>> codes = new LinkedHashMap<>();
    Table.each(
        CODES,
        row -> codes.computeIfAbsent(row[0], id -> new ArrayList<>()).add(code(systems, row)),
        "fact",
        "system",
        "code",
        "fit",
        "name");
    return codes;
  }

  private static Code code(Map<String, CodeSystem> systems, String[] row) {
    CodeSystem system = systems.get(row[1]);
    if (system == null) {
      throw new IllegalArgumentException(
          "terminology must be one of " + systems.keySet() + " but was " + row[1]);
    }
    return new Code(
        system, row[2], row[4], Require.constant("fit of code", Code.Fit.class, row[3]));
  }

  /** The ids of the medicines that each RxNorm product holds, by its code. */
  static Map<String, List<String>> products() {
    Map<String, List<String>> products = new HashMap<>();
    for (String[] row : Table.read(PRODUCTS, "product", "medicines")) {
      products.put(row[0], List.of(row[1].split(" ")));
    }
    return products;
  }
}
