package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.LifeStage;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Thresholds;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutoffTest {
  /** What NG239 decides by and what the knowledge base quotes of it must not drift apart. */
  @ParameterizedTest
  @CsvSource({
    "TOTAL_B12, ng/L, 133 179.9 180 350 350.1 900",
    "TOTAL_B12, pmol/L, 100 132.9 133 258 258.1",
    "ACTIVE_B12, pmol/L, 24.9 25 70 70.1"
  })
  void quoted_bands_agree_with_the_guideline(String constant, String unit, String values) {
    LabTest test =
        Objects.requireNonNull(Constants.of(LabTests.class, LabTest.class).get(constant));
    Thresholds thresholds =
        Guidelines.NICE_NG239.thresholds().stream()
            .filter(each -> each.test().equals(test))
            .findFirst()
            .orElseThrow();
    for (String value : values.split(" ", -1)) {
      Quantity result = Quantity.of(value + " " + unit);
      for (Band band : Band.values()) {
        Cutoff.Meaning meaning =
            switch (band) {
              case DEFICIENT -> Cutoff.Meaning.DEFICIENT;
              case INTERMEDIATE -> Cutoff.Meaning.INDETERMINATE;
              case SUFFICIENT -> Cutoff.Meaning.SUFFICIENT;
            };
        assertThat(quoted(test, meaning, unit).contains(result))
            .as("%s %s", result, band)
            .isEqualTo(thresholds.contains(result, band));
      }
    }
  }

  private static Range quoted(LabTest test, Cutoff.Meaning meaning, String unit) {
    for (Cutoff cutoff : KnowledgeBase.standard().about(test, Cutoff.class)) {
      if (cutoff.body().equals(Sources.NICE_NG239) && cutoff.meaning() == meaning) {
        for (Range limit : cutoff.limits()) {
          if (limit.unit().code().equals(unit)) {
            return limit;
          }
        }
      }
    }
    throw new AssertionError("no cut-off of NG239 for " + test + " " + meaning + " " + unit);
  }

  /** As printed, the paper leaves the age of eleven uncovered; nothing closes the gap by guess. */
  @ParameterizedTest
  @CsvSource({"0, 1", "11, 1", "12, 1", "131, 1", "132, 0", "143, 0", "144, 1", "500, 1"})
  void danish_intervals_leave_a_gap_at_eleven(int months, int bands) {
    assertThat(
            KnowledgeBase.standard().about(LabTests.TOTAL_B12, Cutoff.class).stream()
                .filter(cutoff -> cutoff.body().equals(Sources.DANISH_INTERVALS))
                .filter(cutoff -> cutoff.coversMonths(months)))
        .hasSize(bands);
  }

  /** The second trimester: 107 g/L is anaemia by the edition of 2011 and not by that of 2024. */
  @Test
  void editions_of_the_world_health_organization_differ() {
    Quantity result = Quantity.of("107 g/L");
    assertThat(anaemia(Sources.WHO_2011, LifeStage.SECOND_TRIMESTER).contains(result))
        .isEqualTo(Truth.TRUE);
    assertThat(anaemia(Sources.WHO_2024, LifeStage.SECOND_TRIMESTER).contains(result))
        .isEqualTo(Truth.FALSE);
    assertThat(anaemia(Sources.WHO_2024, LifeStage.THIRD_TRIMESTER).contains(result))
        .isEqualTo(Truth.TRUE);
  }

  private static Range anaemia(io.github.cobalamin.source.Source body, LifeStage stage) {
    return KnowledgeBase.standard().about(LabTests.HAEMOGLOBIN, Cutoff.class).stream()
        .filter(cutoff -> cutoff.body().equals(body) && cutoff.lifeStage() == stage)
        .filter(cutoff -> cutoff.meaning() == Cutoff.Meaning.ANAEMIA)
        .findFirst()
        .orElseThrow()
        .limits()
        .get(0);
  }

  /**
   * Severity: each haemoglobin from 50 to 150 g/L lies in one degree, or in none above the limit.
   */
  @Test
  void degrees_of_anaemia_cover_what_lies_below_the_limit_once() {
    List<Cutoff> cutoffs = KnowledgeBase.standard().about(LabTests.HAEMOGLOBIN, Cutoff.class);
    List<Cutoff.Meaning> degrees =
        List.of(
            Cutoff.Meaning.MILD_ANAEMIA,
            Cutoff.Meaning.MODERATE_ANAEMIA,
            Cutoff.Meaning.SEVERE_ANAEMIA);
    int checked = 0;
    for (Cutoff limit : cutoffs) {
      boolean graded =
          limit.meaning() == Cutoff.Meaning.ANAEMIA && !limit.body().equals(Sources.BSH_PREGNANCY);
      for (int value = 50; graded && value <= 150; value++) {
        Quantity result = Quantity.of(value + " g/L");
        long inside =
            cutoffs.stream()
                .filter(each -> each.body().equals(limit.body()))
                .filter(each -> each.ages().equals(limit.ages()))
                .filter(each -> each.lifeStage() == limit.lifeStage())
                .filter(each -> degrees.contains(each.meaning()))
                .filter(each -> each.limits().get(0).contains(result) == Truth.TRUE)
                .count();
        assertThat(inside)
            .as("%s at %s", limit.id(), result)
            .isEqualTo(limit.limits().get(0).contains(result) == Truth.TRUE ? 1 : 0);
        checked++;
      }
    }
    assertThat(checked).isEqualTo(18 * 101);
  }
}
