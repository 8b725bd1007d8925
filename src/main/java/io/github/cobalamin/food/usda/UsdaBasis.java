package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.ContentBasis;
import java.util.List;

/**
 * How USDA came to a value. Its derivation and source codes are those of sr28_doc.pdf, files
 * DERIV_CD and SRC_CD; FoodData Central kept the derivation codes and added label ones.
 */
final class UsdaBasis {
  private UsdaBasis() {}

  /** By a derivation code, such as A, Z or LCCS. */
  static ContentBasis ofDerivation(String code) {
    if (code.equals("Z")) {
      return ContentBasis.ASSUMED_ZERO;
    }
    if (code.startsWith("A") || List.of("JA", "MA").contains(code)) {
      return ContentBasis.ANALYSED;
    }
    return code.startsWith("LC") || code.equals("ML")
        ? ContentBasis.LABEL
        : ContentBasis.CALCULATED;
  }

  /** By a source code of the standard reference, such as 1, 4 or 7. */
  static ContentBasis ofSource(String code) {
    return switch (code) {
      case "1", "6", "12", "13" -> ContentBasis.ANALYSED;
      case "5", "8" -> ContentBasis.LABEL;
      case "7" -> ContentBasis.ASSUMED_ZERO;
      default -> ContentBasis.CALCULATED;
    };
  }

  /** Without a code: a value with data points was measured, one without was worked out. */
  static ContentBasis ofDataPoints(long dataPoints) {
    return dataPoints > 0 ? ContentBasis.ANALYSED : ContentBasis.CALCULATED;
  }
}
