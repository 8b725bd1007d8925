package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.data.FoodTable;
import java.util.Map;
import java.util.Optional;

/** What kind of row food.csv has; only some are foods. */
enum FdcType {
  FOUNDATION("usda-fooddata-central", "Foundation"),
  SR_LEGACY("usda-sr-legacy", "SR Legacy"),
  FNDDS("usda-fooddata-central", "FNDDS"),
  BRANDED("usda-branded", "branded"),
  /** What Foundation foods were analysed from, and foods of experiments. */
  SAMPLE("", "");

  private static final Map<String, FdcType> BY_NAME =
      Map.of(
          "foundation_food", FOUNDATION,
          "sr_legacy_food", SR_LEGACY,
          "survey_fndds_food", FNDDS,
          "branded_food", BRANDED,
          "sample_food", SAMPLE,
          "sub_sample_food", SAMPLE,
          "market_acquisition", SAMPLE,
          "market_acquistion", SAMPLE,
          "agricultural_acquisition", SAMPLE,
          "experimental_food", SAMPLE);

  private final String source;
  private final String label;

  FdcType(String source, String label) {
    this.source = source;
    this.label = label;
  }

  static Optional<FdcType> of(String dataType) {
    return Optional.ofNullable(BY_NAME.get(dataType));
  }

  /** The source, as {@link FoodTable} knows it. */
  String source() {
    return source;
  }

  String label() {
    return label;
  }

  /** How a value is known: FNDDS calculates all, labels say theirs, others were told apart. */
  B12Amount known(B12Amount amount) {
    return switch (this) {
      case FNDDS -> amount.as(B12Content.Basis.CALCULATED);
      case BRANDED -> amount.as(B12Content.Basis.LABEL);
      default -> amount;
    };
  }
}
