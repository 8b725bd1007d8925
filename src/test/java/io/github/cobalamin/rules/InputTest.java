package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Tiny.MARKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Leaf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InputTest {
  private static final Clue CLUE = Tiny.symptom("sign");
  private static final Medicine MEDICINE = Tiny.medicine("pill");

  static Stream<Arguments> leaves() {
    Criteria.OfResult marker = Criteria.result(MARKER);
    return Stream.of(
        Arguments.of(Criteria.present(CLUE), List.of("clue:sign")),
        Arguments.of(Criteria.contradicted(CLUE), List.of()),
        Arguments.of(Criteria.takingForMonths(MEDICINE, 3), List.of("medicine:pill")),
        Arguments.of(Criteria.ageAtLeast(3), List.of("age")),
        Arguments.of(Criteria.sex(Sex.MALE), List.of("sex")),
        Arguments.of(Criteria.ethnicity(Ethnicity.BLACK), List.of("ethnicity")),
        Arguments.of(Criteria.pregnant(), List.of("pregnancy")),
        Arguments.of(Criteria.breastfeeding(), List.of("breastfeeding")),
        Arguments.of(Criteria.allergic(Allergen.COBALT), List.of("allergies")),
        Arguments.of(Criteria.onReplacement(), List.of("replacement")),
        Arguments.of(marker.reported(), List.of()),
        Arguments.of(marker.suspicious(), List.of()),
        Arguments.of(marker.is(Outcome.LOW), List.of("result:marker")),
        Arguments.of(marker.below("180 ng/L"), List.of("result:marker")),
        Arguments.of(marker.above("180 ng/L"), List.of("result:marker")),
        Arguments.of(marker.in(Band.DEFICIENT), List.of("result:marker")),
        Arguments.of(marker.nearThreshold(5), List.of("result:marker")),
        Arguments.of(marker.onReplacement(90, "1 mg"), List.of("replacement")),
        Arguments.of(Criteria.concluded("r"), List.of()),
        Arguments.of(Criteria.leftOpen("why"), List.of()),
        Arguments.of(
            Criteria.custom(
                "own",
                1,
                List.of(Input.of(Input.Kind.AGE), Input.of(Input.Kind.RESULT, MARKER)),
                patient -> Truth.TRUE),
            List.of("age", "result:marker")));
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void a_leaf_knows_what_it_reads(Criterion leaf, List<String> keys) {
    assertThat(((Leaf) leaf).inputs()).extracting(Input::key).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource({
    "CLUE, clue",
    "MEDICINE, medicine",
    "RESULT, result",
    "AGE, age",
    "SEX, sex",
    "ETHNICITY, ethnicity",
    "PREGNANCY, pregnancy",
    "BREASTFEEDING, breastfeeding",
    "ALLERGIES, allergies to B12 medicines",
    "REPLACEMENT, B12 replacement so far",
  })
  void an_input_of_which_there_is_one_is_said_by_its_kind(Input.Kind kind, String words) {
    assertThat(Input.of(kind)).hasToString(words);
  }

  @Test
  void an_input_about_a_fact_is_said_by_its_name() {
    assertThat(Input.of(Input.Kind.RESULT, MARKER)).hasToString("marker");
    assertThat(Input.of(Input.Kind.RESULT, MARKER).fact()).contains(MARKER);
  }
}
