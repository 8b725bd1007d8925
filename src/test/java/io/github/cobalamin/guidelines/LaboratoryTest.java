package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A laboratory's own thresholds, ranges and reflex tests. */
class LaboratoryTest {
  private static final Source LABORATORY =
      Source.of("our-laboratory", "Our laboratory", "Reference ranges 2026");
  private static final Citation RANGES = LABORATORY.at("page 3");

  private static final Guideline OURS =
      Guidelines.NICE_NG239
          .withId("our-laboratory-2026")
          .withThresholds(
              Thresholds.builder(LabTests.ACTIVE_B12)
                  .deficientBelow("37.5 pmol/L")
                  .sufficientAbove("150 pmol/L")
                  .cite(LABORATORY.at("page 2")))
          .withReferenceRange(LabTests.METHYLMALONIC_ACID, "0-280 nmol/L", RANGES)
          .withRule(reflex(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID));

  private static Rule reflex(LabTest first, LabTest next) {
    return Rule.builder("reflex-" + first.id() + "-" + next.id())
        .when(
            all(
                Criteria.result(first).in(Band.INTERMEDIATE),
                not(Criteria.result(next).reported())))
        .conclude(TestAdvice.offer(next))
        .cite(LABORATORY.at("page 4"));
  }

  private static Patient.Builder withGlossitis() {
    return man(50)
        .addPresent(Symptoms.GLOSSITIS)
        .noOtherReplacement()
        .addResult(result(LabTests.ACTIVE_B12, "60 pmol/L"));
  }

  @Test
  void whoever_cites_himself_publishes_himself_and_has_read_it() {
    assertThat(LABORATORY.publisher()).isEqualTo("Our laboratory");
    assertThat(RANGES).isEqualTo(LABORATORY.at("page 3", Confirmation.READ_ONCE));
    assertThat(RANGES).hasToString("Our laboratory, page 3");
    assertThatThrownBy(() -> Source.of("Our lab", "Our laboratory", "Ranges"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Source.of("our-lab", " ", "Ranges"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** 59 ug/L is 500 nmol/L. */
  @Test
  void its_range_is_read_in_mass_and_in_moles() {
    for (String value : new String[] {"500 nmol/L", "59 ug/L"}) {
      Patient patient =
          man(50)
              .addResult(
                  result(LabTests.TOTAL_B12, "200 ng/L"),
                  result(LabTests.METHYLMALONIC_ACID, value))
              .build();

      assertThat(OURS.assess(patient, Vignette.DAY).status().classification())
          .as(value)
          .isEqualTo(Classification.CONFIRMED);
    }
  }

  /** Of two results the later decides, and whose range it was read by is said all the same. */
  @Test
  void its_range_is_cited_where_a_test_was_repeated() {
    Patient patient =
        man(50)
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "200 nmol/L").on(Vignette.DAY.minusDays(90)),
                result(LabTests.METHYLMALONIC_ACID, "500 nmol/L").on(Vignette.DAY.minusDays(9)))
            .build();

    assertThat(OURS.assess(patient, Vignette.DAY).notes())
        .filteredOn(note -> note.rule().id().equals("note-mma-raised"))
        .singleElement()
        .satisfies(note -> assertThat(note.citations()).contains(RANGES));
  }

  @Test
  void rules_may_be_taken_out_in_any_order() {
    List<String> told =
        OURS.rules().stream()
            .filter(rule -> rule.stage() == Stage.INFORM)
            .map(Rule::id)
            .limit(2)
            .toList();
    assertThat(OURS.withoutRule(told.get(0)).withoutRule(told.get(1)))
        .isEqualTo(OURS.withoutRule(told.get(1)).withoutRule(told.get(0)));
  }

  @Test
  void equal_guidelines_have_one_fingerprint_in_whatever_order_they_were_made() {
    Guideline one =
        OURS.withReferenceRange(LabTests.HOMOCYSTEINE, "5-15 umol/L", RANGES)
            .withReferenceRange(LabTests.FERRITIN, "15-300 ug/L", RANGES);
    Guideline other =
        OURS.withReferenceRange(LabTests.FERRITIN, "15-300 ug/L", RANGES)
            .withReferenceRange(LabTests.HOMOCYSTEINE, "5-15 umol/L", RANGES);
    Patient patient = withGlossitis().build();

    assertThat(one).isEqualTo(other);
    assertThat(one.assess(patient, Vignette.DAY).reviewPacket().fingerprint())
        .isEqualTo(other.assess(patient, Vignette.DAY).reviewPacket().fingerprint());
  }

  @Test
  void its_thresholds_decide_and_are_named() {
    var interpretation = OURS.interpret(result(LabTests.ACTIVE_B12, "30 pmol/L"));

    assertThat(interpretation.band()).contains(Band.DEFICIENT);
    assertThat(OURS.basedOn()).contains("nice-ng239");
    assertThat(OURS).hasToString("our-laboratory-2026, changed from NICE NG239");
    assertThat(
            OURS.assess(
                    man(50).addResult(result(LabTests.ACTIVE_B12, "30 pmol/L")).build(),
                    Vignette.DAY)
                .status()
                .thresholds())
        .allSatisfy(each -> assertThat(each.citation().source()).isEqualTo(LABORATORY));
  }

  @Test
  void a_result_without_a_range_is_read_by_the_laboratorys_and_one_with_it_is_left() {
    Patient bare =
        withGlossitis().addResult(result(LabTests.METHYLMALONIC_ACID, "400 nmol/L")).build();
    Patient ranged =
        man(50)
            .addResult(
                result(LabTests.METHYLMALONIC_ACID, "400 nmol/L")
                    .withReferenceRange("0-500 nmol/L"))
            .build();

    assertThat(Guidelines.NICE_NG239.assess(bare, Vignette.DAY).status().classification())
        .isEqualTo(Classification.INDETERMINATE);
    assertThat(OURS.assess(bare, Vignette.DAY).status().classification())
        .isEqualTo(Classification.CONFIRMED);
    assertThat(OURS.assess(bare).patient().results())
        .filteredOn(each -> each.test().equals(LabTests.METHYLMALONIC_ACID))
        .extracting(LabResult::referenceRange)
        .containsExactly(java.util.Optional.of(Range.of("0-280 nmol/L")));
    assertThat(OURS.assess(ranged, Vignette.DAY).patient()).isEqualTo(ranged);
  }

  @Test
  void whose_range_decided_is_cited_and_only_where_it_decided() {
    Assessment byOurs =
        OURS.assess(
            withGlossitis().addResult(result(LabTests.METHYLMALONIC_ACID, "400 nmol/L")).build(),
            Vignette.DAY);
    Assessment byTheirs =
        OURS.assess(
            withGlossitis()
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "600 nmol/L")
                        .withReferenceRange("0-500 nmol/L"))
                .build(),
            Vignette.DAY);

    assertThat(byOurs.status().decidedBy().orElseThrow().citations()).contains(RANGES);
    assertThat(byOurs.reviewPacket().sources()).contains(LABORATORY);
    assertThat(byTheirs.status().decidedBy().orElseThrow().citations()).doesNotContain(RANGES);
    assertThat(
            OURS.interpret(result(LabTests.METHYLMALONIC_ACID, "400 nmol/L"))
                .explanation()
                .sentences()
                .get(0))
        .hasToString(
            "methylmalonic acid 400 nmol/L is raised, by the laboratory's range of 0 to 280 nmol/L. [Our laboratory, page 3]");
  }

  @Test
  void ranges_are_read_in_their_order_last_as_given_and_change_the_fingerprint() throws Exception {
    Guideline other =
        OURS.withReferenceRange(LabTests.MCV, "80-100 fL", RANGES)
            .withReferenceRange(LabTests.METHYLMALONIC_ACID, "0-400 nmol/L", RANGES);
    Patient patient = withGlossitis().build();

    assertThat(other.referenceRanges())
        .containsExactly(
            java.util.Map.entry(LabTests.METHYLMALONIC_ACID, Range.of("0-400 nmol/L")),
            java.util.Map.entry(LabTests.MCV, Range.of("80-100 fL")));
    assertThat(OURS.referenceRanges()).hasSize(1);
    assertThat(Guidelines.NICE_NG239.referenceRanges()).isEmpty();
    assertThat(other).isNotEqualTo(OURS);
    assertThat(
            OURS.withReferenceRange(LabTests.METHYLMALONIC_ACID, "0-400 nmol/L", RANGES)
                .assess(patient)
                .reviewPacket()
                .fingerprint())
        .isNotEqualTo(OURS.assess(patient).reviewPacket().fingerprint());
    assertThat(copied(other)).isEqualTo(other);
  }

  @SuppressWarnings("BanSerializableRead") // what was written by the test itself
  private static Object copied(Object value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void a_guideline_with_ranges_is_compared_with_one_without() {
    Patient bare =
        withGlossitis().addResult(result(LabTests.METHYLMALONIC_ACID, "400 nmol/L")).build();

    assertThat(Guidelines.compare(bare, Vignette.DAY, Guidelines.NICE_NG239, OURS).agreeOnStatus())
        .contains(false);
  }

  @Test
  void its_reflex_test_follows_between_the_thresholds() {
    Patient between = man(50).addResult(result(LabTests.ACTIVE_B12, "100 pmol/L")).build();

    assertThat(OURS.assess(between, Vignette.DAY).tests())
        .extracting(finding -> finding.rule().id())
        .contains("reflex-active-b12-methylmalonic-acid");
  }

  @Test
  void a_range_in_a_unit_that_the_test_cannot_have_is_refused() {
    Guideline other = Guidelines.NICE_NG239.withId("other-laboratory");

    assertThatThrownBy(() -> other.withReferenceRange(LabTests.MCV, "80-100 g/L", RANGES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "reference range of mean cell volume must be in one of its units but was 80 to 100 g/L");
    assertThatThrownBy(
            () -> other.withReferenceRange(LabTests.INTRINSIC_FACTOR_ANTIBODY, "0-1 fL", RANGES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be in one of its units");
    assertThatThrownBy(() -> other.withReferenceRange(LabTests.MCV, "normal", RANGES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // a caller may have no such checker
  void a_range_without_an_owner_is_refused() {
    Guideline other = Guidelines.NICE_NG239.withId("other-laboratory");

    assertThatThrownBy(() -> other.withReferenceRange(LabTests.MCV, "80-100 fL", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("citation");
    assertThatThrownBy(() -> LABORATORY.at(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("locator in Our laboratory");
  }

  @Test
  void a_reflex_of_a_test_without_thresholds_is_refused() {
    Guideline other = Guidelines.NICE_NG239.withId("other-laboratory");

    assertThatThrownBy(() -> other.withRule(reflex(LabTests.MCV, LabTests.TOTAL_B12)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no thresholds");
  }

  @Test
  void a_result_in_a_unit_that_the_range_does_not_reach_is_left_as_it_is() {
    Guideline gastrin =
        Guidelines.NICE_NG239
            .withId("gastrin-laboratory")
            .withReferenceRange(LabTests.GASTRIN, "0-100 ng/L", RANGES);
    Patient patient = man(50).addResult(result(LabTests.GASTRIN, "60 pmol/L")).build();

    assertThat(gastrin.assess(patient).patient()).isEqualTo(patient);
  }

  @Test
  void thresholds_given_again_replace_those_before() {
    Thresholds again =
        Thresholds.builder(LabTests.ACTIVE_B12)
            .deficientBelow("30 pmol/L")
            .sufficientAbove("60 pmol/L")
            .cite(LABORATORY.at("page 2"));

    assertThat(OURS.withThresholds(again).thresholds())
        .filteredOn(each -> each.test().equals(LabTests.ACTIVE_B12))
        .containsExactly(again);
  }

  @Test
  void a_test_is_no_reflex_of_itself() {
    Guideline ours = OURS.withRule(reflex(LabTests.ACTIVE_B12, LabTests.ACTIVE_B12));
    Patient between = man(50).addResult(result(LabTests.ACTIVE_B12, "100 pmol/L")).build();

    assertThat(ours.assess(between).verdict("reflex-active-b12-active-b12").truth())
        .isEqualTo(Truth.FALSE);
  }
}
