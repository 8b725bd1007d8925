package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law 9: equal evidence, equal answer. Order of entry, units, words for numbers that lie in one
 * band, and results of a test that is not read change nothing.
 */
class EqualEvidenceTest {
  private static final long SEED = 90909;
  private static final int PATIENTS = 400;

  /** Other units in which the limits are the same numbers, but for powers of ten. */
  private static final Map<Unit, Unit> OTHER_UNITS =
      Map.of(
          Unit.NANOGRAM_PER_LITRE, Unit.PICOGRAM_PER_MILLILITRE,
          Unit.NANOMOLE_PER_LITRE, Unit.MICROMOLE_PER_LITRE,
          Unit.GRAM_PER_LITRE, Unit.GRAM_PER_DECILITRE);

  @Test
  void the_order_of_entry_changes_nothing() {
    RandomPatients shuffler = new RandomPatients(SEED);
    for (Patient patient : patients()) {
      assertSame(patient, shuffler.shuffled(patient));
    }
  }

  @Test
  void units_change_nothing() {
    int turned = 0;
    for (Patient patient : patients()) {
      List<LabResult> results = new ArrayList<>();
      patient.results().forEach(each -> results.add(inOtherUnit(each)));
      turned += results.equals(patient.results()) ? 0 : 1;

      assertSame(patient, patient.toBuilder().results(results).build());
    }

    assertThat(turned).isGreaterThan(PATIENTS / 2);
  }

  private static LabResult inOtherUnit(LabResult result) {
    Quantity value = result.quantity().orElse(null);
    Unit other = value == null ? null : OTHER_UNITS.get(value.unit());
    if (value == null || other == null || !result.test().units().contains(other)) {
      return result;
    }
    LabResult again = LabResult.of(result.test(), value.in(other));
    again = result.date().isPresent() ? again.on(result.date().orElseThrow()) : again;
    again = result.outcome().isPresent() ? again.withWord(result.outcome().orElseThrow()) : again;
    again = result.time().isPresent() ? again.at(result.time().orElseThrow()) : again;
    again = result.assay().isPresent() ? again.withAssay(result.assay().orElseThrow()) : again;
    Range range = result.referenceRange().orElse(null);
    if (range != null) {
      again =
          again.withReferenceRange(
              Range.of(
                  in(range.low().orElseThrow(), other), in(range.high().orElseThrow(), other)));
    }
    return sampledAs(result, result.placedByOwnLimits() ? again.byOwnLimits() : again);
  }

  /** In the circumstances of another. */
  private static LabResult sampledAs(LabResult result, LabResult again) {
    LabResult sampled =
        switch (result.sampledOnReplacement()) {
          case TRUE -> again.duringReplacement();
          case FALSE -> again.beforeReplacement();
          case UNKNOWN -> again;
        };
    return result.sampledAfterTransfusion() == Truth.TRUE ? sampled.afterTransfusion() : sampled;
  }

  /** An end of a range, without its sign. */
  private static Quantity in(Quantity end, Unit other) {
    return Quantity.of(end.value(), end.unit()).in(other);
  }

  @Test
  void words_for_numbers_that_lie_in_one_band_change_no_status() {
    assertWordsSame(assessment -> assessment.status().text());
  }

  /** Urgency and treatment read results in words as numbers of the same band. */
  @Test
  void words_for_numbers_that_lie_in_one_band_change_no_urgency_and_no_treatment() {
    assertWordsSame(EqualEvidenceTest::answer);
  }

  /** Numbers with words that say the same; in pregnancy a word for MMA says more than a number. */
  private static void assertWordsSame(Function<Assessment, String> answer) {
    List<LabResult> numbers =
        List.of(
            Results.total("500 ng/L"),
            Results.total("60 ng/L"),
            Results.active("90 pmol/L"),
            Results.active("4 pmol/L"),
            Results.mmaInRange("600 nmol/L"),
            Results.normalMma(),
            Results.raisedHomocysteine(),
            Results.normalHomocysteine(),
            Results.folate("2 ug/L"));
    List<String> words =
        List.of(
            "raised",
            "undetectable",
            "raised",
            "undetectable",
            "raised",
            "normal",
            "raised",
            "normal",
            "low");
    for (Patient patient : patients()) {
      for (int i = 0; i < numbers.size(); i++) {
        LabResult number = numbers.get(i);
        if (patient.results(number.test()).isEmpty() && patient.pregnant() != Truth.TRUE) {
          LabResult word = LabResult.of(number.test(), words.get(i)).on(Vignette.DAY);
          Patient one = patient.toBuilder().addResult(number.on(Vignette.DAY)).build();
          Patient other = patient.toBuilder().addResult(word).build();

          assertThat(answer.apply(assess(other)))
              .as("%s%nand %s", one, other)
              .isEqualTo(answer.apply(assess(one)));
        }
      }
    }
  }

  @Test
  void results_of_a_test_that_is_not_read_change_nothing() {
    List<LabTest> unread = unread();
    assertThat(unread).isNotEmpty();
    int i = 0;
    for (Patient patient : patients()) {
      LabTest test = unread.get(i++ % unread.size());
      LabResult result =
          test.numeric()
              ? LabResult.of(test, test.usual().get(0).high().orElseThrow())
              : LabResult.of(test, test.outcomes().get(0));

      assertSame(patient, patient.toBuilder().addResult(result.on(Vignette.DAY)).build());
    }
  }

  /** Tests of which no rule asks. */
  private static List<LabTest> unread() {
    Set<Fact> read = new LinkedHashSet<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      for (Input input : rule.when().inputs()) {
        input.fact().ifPresent(read::add);
      }
    }
    List<LabTest> unread = new ArrayList<>();
    for (Fact fact : KnowledgeBase.standard().all()) {
      if (fact instanceof LabTest test && !read.contains(test)) {
        unread.add(test);
      }
    }
    return unread;
  }

  private static List<Patient> patients() {
    List<Patient> patients =
        new ArrayList<>(Vignettes.all().stream().map(Vignette::patient).toList());
    patients.addAll(Stream.generate(new WidePatients(SEED)::next).limit(PATIENTS).toList());
    return patients;
  }

  private static void assertSame(Patient one, Patient other) {
    assertThat(answer(assess(other))).as("%s%nand %s", one, other).isEqualTo(answer(assess(one)));
  }

  private static String answer(Assessment assessment) {
    return assessment.status().text()
        + "; "
        + assessment.urgency()
        + "; "
        + assessment.treatments().stream().map(option -> option.treatment().id()).toList();
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }
}
