package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * Table 1: what a total or active B12 result means by itself. Both ends of the middle band belong
 * to it, and each result is compared in the unit in which it was reported: 132.9 pmol/L is below
 * 133 pmol/L, though it converts to 180.1 ng/L. What its laboratory places by limits of its own is
 * put into none.
 */
public final class Ng239Table1 {
  private static final Citation TABLE_1 = Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED);
  private static final Citation SECTION =
      Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED);

  public static final List<Thresholds> THRESHOLDS =
      List.of(
          Thresholds.builder(LabTests.TOTAL_B12)
              .deficientBelow("180 ng/L", "133 pmol/L")
              .sufficientAbove("350 ng/L", "258 pmol/L")
              .cite(TABLE_1),
          Thresholds.builder(LabTests.ACTIVE_B12)
              .deficientBelow("25 pmol/L")
              .sufficientAbove("70 pmol/L")
              .cite(TABLE_1));

  private Ng239Table1() {}

  public static List<Rule> rules() {
    return List.of(
        band(
            "ng239-total-b12-deficient",
            LabTests.TOTAL_B12,
            Band.DEFICIENT,
            "confirmed deficiency"),
        band(
            "ng239-total-b12-intermediate",
            LabTests.TOTAL_B12,
            Band.INTERMEDIATE,
            "indeterminate, possible deficiency"),
        band(
            "ng239-total-b12-sufficient",
            LabTests.TOTAL_B12,
            Band.SUFFICIENT,
            "deficiency unlikely"),
        band(
            "ng239-active-b12-deficient",
            LabTests.ACTIVE_B12,
            Band.DEFICIENT,
            "confirmed deficiency"),
        band(
            "ng239-active-b12-intermediate",
            LabTests.ACTIVE_B12,
            Band.INTERMEDIATE,
            "indeterminate, possible deficiency"),
        band(
            "ng239-active-b12-sufficient",
            LabTests.ACTIVE_B12,
            Band.SUFFICIENT,
            "deficiency unlikely"));
  }

  private static Rule band(String id, LabTest test, Band band, String label) {
    return Rule.builder(id)
        .when(all(result(test).in(band), not(result(test).disowned())))
        .conclude(Banded.of(test, band, label))
        .cite(SECTION);
  }
}
