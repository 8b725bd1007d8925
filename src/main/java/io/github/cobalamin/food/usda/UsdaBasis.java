package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import java.util.List;

/**
 * How USDA came to a value. Its derivation and source codes are those of sr28_doc.pdf, files
 * DERIV_CD and SRC_CD; FoodData Central kept the derivation codes and added label ones.
 */
final class UsdaBasis {
  private UsdaBasis() {}

  /** By a derivation code, such as A, Z or LCCS. */
  static B12Content.Basis ofDerivation(String code) {
    if (code.equals("Z")) {
      return B12Content.Basis.ASSUMED_ZERO;
    }
    if (code.startsWith("A") || List.of("JA", "MA").contains(code)) {
      return B12Content.Basis.ANALYSED;
    }
    return code.startsWith("LC") || code.equals("ML")
        ? B12Content.Basis.LABEL
        : B12Content.Basis.CALCULATED;
  }

  /** By a source code of the standard reference, such as 1, 4 or 7. */
  static B12Content.Basis ofSource(String code) {
    return switch (code) {
      case "1", "6", "12", "13" -> B12Content.Basis.ANALYSED;
      case "5", "8" -> B12Content.Basis.LABEL;
      case "7" -> B12Content.Basis.ASSUMED_ZERO;
      default -> B12Content.Basis.CALCULATED;
    };
  }

  /** Without a code: a value with data points was measured, one without was worked out. */
  static B12Content.Basis ofDataPoints(long dataPoints) {
    return dataPoints > 0 ? B12Content.Basis.ANALYSED : B12Content.Basis.CALCULATED;
  }
}
