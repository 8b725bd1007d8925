package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several results of a test decides, whatever the order in which they were entered. */
class SeveralResultsTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static LabResult b12(String value) {
    return LabResult.of(LabTests.TOTAL_B12, value).on(DAY);
  }

  private static Patient patient(LabResult... results) {
    return Patient.builder().addResult(results).build();
  }

  private static void decides(LabResult deciding, String why, LabResult... others) {
    List<LabResult> all = new ArrayList<>(List.of(others));
    all.add(deciding);
    Patient first = patient(all.toArray(new LabResult[0]));
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(all, new Random(i));
      Patient again = patient(all.toArray(new LabResult[0]));
      assertThat(again).isEqualTo(first);
      assertThat(again.latest(deciding.test())).contains(deciding);
      assertThat(again.results(deciding.test())).hasSameElementsAs(all).endsWith(deciding);
    }
    assertThat(first.whyLatest(deciding.test()).orElse("")).isEqualTo(why);
  }

  @Test
  void a_single_result_decides_without_a_word() {
    decides(b12("165 ng/L"), "");
    assertThat(patient().results(LabTests.TOTAL_B12)).isEmpty();
    assertThat(patient().worst(LabTests.TOTAL_B12)).isEmpty();
  }

  /** Few are put into order in another way than many. */
  @ParameterizedTest
  @ValueSource(ints = {3, 100, 101, 3000})
  void days_stand_in_order_however_many_and_far_apart_they_are(int count) {
    Random random = new Random(count);
    List<LabResult> entered = new ArrayList<>(List.of(LabResult.of(LabTests.TOTAL_B12, "90 ng/L")));
    for (LocalDate far : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
      entered.add(LabResult.of(LabTests.TOTAL_B12, "95 ng/L").on(far));
    }
    while (entered.size() < count) {
      int value = 100 + random.nextInt(100);
      entered.add(b12(value + " ng/L").on(DAY.minusDays(random.nextInt(count) - count / 2)));
    }
    Collections.shuffle(entered, random);
    List<LabResult> distinct = entered.stream().distinct().toList();

    List<LabResult> results = patient(entered.toArray(new LabResult[0])).results();

    assertThat(results).containsExactlyInAnyOrderElementsOf(distinct);
    assertThat(results.subList(1, results.size()))
        .isSortedAccordingTo(Comparator.comparing(each -> each.date().orElseThrow()));
    assertThat(results.get(0).date()).isEmpty();
  }

  @Test
  void two_tests_of_one_id_are_refused_by_name() {
    LabTest other =
        LabTest.builder()
            .id("total-b12")
            .name("another B12")
            .addOutcomes(Outcome.LOW)
            .addCitation(LabTests.TOTAL_B12.citations().get(0))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patient(b12("165 ng/L"), LabResult.of(other, "low")))
        .withMessage("tests of one id must be equal but two with the id \"total-b12\" are not");
  }

  @Test
  void the_later_day_decides_and_undated_results_only_among_themselves() {
    decides(
        b12("500 ng/L"),
        "of 2026-11-22, the latest of several",
        b12("90 ng/L").on(DAY.minusDays(1)));
    decides(
        b12("500 ng/L"),
        "of 2026-11-22, the latest of several, some of them undated",
        LabResult.of(LabTests.TOTAL_B12, "90 ng/L"));
    LabResult undated = LabResult.of(LabTests.TOTAL_B12, "90 ng/L");
    decides(
        undated,
        "undated, the more alarming; beside it 300 ng/L",
        LabResult.of(LabTests.TOTAL_B12, "300 ng/L"));
  }

  @Test
  void the_sample_from_before_the_first_dose_or_a_transfusion_goes_first() {
    decides(
        b12("300 ng/L").beforeReplacement(),
        "of 2026-11-22, from before the first dose or transfusion; beside it 165 ng/L at 12:00",
        b12("165 ng/L").duringReplacement().at(LocalTime.NOON));
    LabResult before = LabResult.of(LabTests.HAEMOGLOBIN, "80 g/L").on(DAY);
    decides(
        before,
        "of 2026-11-22, from before the first dose or transfusion; beside it 78 g/L after a transfusion",
        LabResult.of(LabTests.HAEMOGLOBIN, "78 g/L").on(DAY).afterTransfusion());
  }

  @Test
  void of_one_assay_the_later_time_decides() {
    decides(
        b12("300 ng/L").at(LocalTime.of(15, 30)),
        "of 2026-11-22 at 15:30, the later; beside it 90 ng/L at 08:00",
        b12("90 ng/L").at(LocalTime.of(8, 0)));
  }

  @Test
  void without_times_and_between_assays_the_more_alarming_decides() {
    decides(
        b12("165 ng/L"), "of 2026-11-22, the more alarming; beside it 210 ng/L", b12("210 ng/L"));
    decides(
        b12("165 ng/L").withAssay("Architect").at(LocalTime.of(8, 0)),
        "of 2026-11-22 at 08:00 by Architect, the more alarming; beside it 210 ng/L at 15:00 by Centaur (row 7)",
        b12("210 ng/L").withAssay("Centaur").at(LocalTime.of(15, 0)).withId("row 7"));
    decides(
        LabResult.of(LabTests.METHYLMALONIC_ACID, "900 nmol/L").on(DAY),
        "of 2026-11-22, the more alarming; beside it 0.3 umol/L",
        LabResult.of(LabTests.METHYLMALONIC_ACID, "0.3 umol/L").on(DAY));
    decides(
        LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive").on(DAY),
        "of 2026-11-22, the more alarming; beside it borderline, negative",
        LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative").on(DAY),
        LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "borderline").on(DAY));
  }

  @Test
  void a_number_goes_before_a_word_unless_its_own_range_says_that_it_is_harmless() {
    decides(b12("90 ng/L"), "of 2026-11-22, the more alarming; beside it low", b12("low"));
    decides(
        b12("low"),
        "of 2026-11-22, the more alarming; beside it 500 ng/L",
        b12("500 ng/L").withReferenceRange("200-900 ng/L"));
  }

  @Test
  void equal_values_are_one_result_whatever_their_units_or_references() {
    decides(
        b12("180 ng/L"),
        "of 2026-11-22, the same value as reported otherwise; beside it 133 pmol/L",
        b12("133 pmol/L"));
    decides(
        b12("165 ng/L").withReferenceRange("180-900 ng/L"),
        "of 2026-11-22, the same value as reported otherwise; beside it 165 pg/mL",
        b12("165 pg/mL"));
    decides(
        LabResult.of(LabTests.RETICULOCYTES, "1.2 %").on(DAY).withReferenceRange("2-4 %"),
        "of 2026-11-22, the more alarming; beside it 55 10^9/L",
        LabResult.of(LabTests.RETICULOCYTES, "55 10^9/L").on(DAY));
  }

  @Test
  void equal_tests_are_one_though_they_are_different_objects() {
    LabResult first = LabResult.of(ownTest(), "low").on(DAY.minusDays(30));
    LabResult last = LabResult.of(ownTest(), "raised").on(DAY);
    Patient patient = patient(first, last);

    assertThat(first.test()).isNotSameAs(last.test());
    for (LabTest test : List.of(first.test(), last.test(), ownTest())) {
      assertThat(patient.latest(test)).contains(last);
      assertThat(patient.results(test)).containsExactly(first, last);
    }
    assertThat(patient.toBuilder().results(first.test(), List.of(first)).build().results())
        .containsExactly(first);
  }

  private static LabTest ownTest() {
    return LabTest.builder()
        .id("own-test")
        .name("a caller's own test")
        .addOutcomes(Outcome.LOW, Outcome.RAISED)
        .addCitation(LabTests.TOTAL_B12.citations().get(0))
        .build();
  }

  @Test
  void the_lowest_and_the_highest_of_a_day_are_found_whichever_decides() {
    LabResult high = LabResult.of(LabTests.POTASSIUM, "6.8 mmol/L").on(DAY);
    LabResult good = LabResult.of(LabTests.POTASSIUM, "4.0 mmol/L").on(DAY);
    Patient patient = patient(high, good);

    assertThat(patient.worst(LabTests.POTASSIUM)).contains(good);
    assertThat(patient.worst(LabTests.POTASSIUM, Outcome.LOW)).contains(good);
    assertThat(patient.worst(LabTests.POTASSIUM, Outcome.RAISED)).contains(high);
    assertThat(patient.worst(LabTests.GLUCOSE, Outcome.RAISED)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patient.worst(LabTests.POTASSIUM, Outcome.NORMAL))
        .withMessage(
            "side of potassium must be low, raised or its alarming one (low) but was normal");
  }

  @Test
  void the_worst_of_a_day_is_found_beside_the_latest() {
    LabResult yesterday =
        LabResult.of(LabTests.PLATELETS, "18 10^9/L").on(DAY.minusDays(1)).at(LocalTime.of(20, 0));
    LabResult today = LabResult.of(LabTests.PLATELETS, "60 10^9/L").on(DAY).at(LocalTime.of(8, 0));
    LabResult old = LabResult.of(LabTests.PLATELETS, "5 10^9/L").on(DAY.minusDays(2));
    Patient patient = patient(today, old, yesterday);

    assertThat(patient.latest(LabTests.PLATELETS)).contains(today);
    assertThat(patient.worst(LabTests.PLATELETS)).contains(yesterday);
    assertThat(patient(today, old, yesterday.at(LocalTime.of(7, 0))).worst(LabTests.PLATELETS))
        .contains(today);
  }

  @Test
  void a_word_beside_a_number_decides_what_the_number_leaves_open() {
    LabResult result = LabResult.of(LabTests.TOTAL_B12, "190 ng/L").withWord(Outcome.LOW);

    assertThat(result).hasToString("total B12 190 ng/L (called low)");
    assertThat(result.truth(Outcome.LOW).label()).isEqualTo("true");
    assertThat(result.contradictory()).isFalse();
    LabResult inRange = result.withReferenceRange("180-900 ng/L");
    assertThat(inRange.truth(Outcome.LOW).label()).isEqualTo("false");
    assertThat(inRange.contradictory()).isTrue();
    assertThat(patient(b12("165 ng/L").at(LocalTime.NOON).byOwnLimits()))
        .hasToString(
            "results: total B12 165 ng/L on 2026-11-22 at 12:00 by the laboratory's own limits");
  }

  @Test
  void undetectable_is_low_and_borderline_is_neither() {
    LabResult undetectable = LabResult.of(LabTests.ACTIVE_B12, "undetectable");
    LabResult borderline = LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "equivocal");

    assertThat(undetectable.truth(Outcome.LOW).label()).isEqualTo("true");
    assertThat(undetectable.truth(Outcome.RAISED).label()).isEqualTo("false");
    assertThat(borderline.truth(Outcome.BORDERLINE).label()).isEqualTo("true");
    assertThat(borderline.truth(Outcome.POSITIVE).label()).isEqualTo("unknown");
    assertThat(borderline.truth(Outcome.NEGATIVE).label()).isEqualTo("unknown");
    assertThat(LabResult.of(LabTests.ACTIVE_B12, "borderline").truth(Outcome.RAISED).label())
        .isEqualTo("false");
  }

  @Test
  void the_results_of_one_test_are_replaced_and_the_others_stay_in_order() {
    LabResult count = LabResult.of(LabTests.PLATELETS, "200 10^9/L").on(DAY);
    LabResult cells = LabResult.of(LabTests.MCV, "101 fL").on(DAY);
    Patient before = patient(count, b12("165 ng/L"), b12("500 ng/L").at(LocalTime.NOON), cells);
    List<LabResult> now = List.of(b12("190 ng/L").on(DAY), b12("80 ng/L").on(DAY.minusDays(9)));

    Patient after = before.toBuilder().results(LabTests.TOTAL_B12, now).build();
    assertThat(after).isEqualTo(patient(now.get(0), cells, now.get(1), count));
    assertThat(after.latest(LabTests.TOTAL_B12)).contains(now.get(0));
    assertThat(Patient.builder().addResult(b12("165 ng/L"), cells).results(LabTests.TOTAL_B12, now))
        .extracting(Patient.Builder::build)
        .isEqualTo(patient(cells, now.get(1), now.get(0)));
    assertThat(after.toBuilder().results(LabTests.TOTAL_B12, List.of()).addResult(count).build())
        .isEqualTo(patient(cells, count));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> before.toBuilder().results(LabTests.TOTAL_B12, List.of(cells)))
        .withMessage("results must be of total B12 but one was mean cell volume 101 fL");
    LabTest other =
        LabTest.builder()
            .id("total-b12")
            .name("another")
            .addOutcomes(Outcome.LOW)
            .addCitation(LabTests.TOTAL_B12.citations().get(0))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> before.toBuilder().results(other, List.of()))
        .withMessage("tests of one id must be equal but two with the id \"total-b12\" are not");
  }

  /**
   * Of 32 times as many a quadratic one takes 1024 times as much work; the bound leaves room. It is
   * the work of this thread, whatever else the machine does.
   */
  @ParameterizedTest
  @ValueSource(strings = {"one test", "many tests", "undated", "one day"})
  void building_and_reading_are_near_linear_in_the_results(String shape) {
    long few = Long.MAX_VALUE;
    long many = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      few = Math.min(few, nanos(shape, 250));
    }
    for (int i = 0; i < 4; i++) {
      many = Math.min(many, nanos(shape, 8_000));
    }

    assertThat(many / (double) few).isLessThan(400);
  }

  private static long nanos(String shape, int count) {
    List<LabResult> results = new ArrayList<>();
    List<LabTest> tests =
        List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, LabTests.MCV, LabTests.HAEMOGLOBIN);
    for (int i = 0; i < count; i++) {
      LabTest test = shape.equals("many tests") ? tests.get(i % tests.size()) : tests.get(0);
      LabResult result = LabResult.of(test, 60 + i % 100 + " " + test.units().get(0).label());
      result = result.withId("r" + i);
      LocalDate day = shape.equals("one day") ? DAY : DAY.minusDays(i);
      results.add(shape.equals("undated") ? result : result.on(day));
    }
    Collections.shuffle(results, new Random(1));
    long begin = CLOCK.getCurrentThreadCpuTime();
    Patient patient = Patient.builder().results(results).build();
    for (LabTest test : tests) {
      patient.latest(test);
      patient.worst(test);
    }
    patient.toBuilder().addResult(LabResult.of(LabTests.MCV, "90 fL")).build();
    return CLOCK.getCurrentThreadCpuTime() - begin;
  }
}
