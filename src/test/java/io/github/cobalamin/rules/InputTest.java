package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Tiny.MARKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Causes;
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
        Arguments.of(marker.before(CLUE), List.of("result:marker", "history:sign")),
        Arguments.of(marker.untreated(), List.of("result:marker", "replacement")),
        Arguments.of(Criteria.concluded("r"), List.of()),
        Arguments.of(Criteria.leftOpen("why"), List.of()),
        Arguments.of(
            Criteria.custom("own", 1, List.of(Input.AGE, Input.of(MARKER)), patient -> Truth.TRUE),
            List.of("age", "result:marker")));
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void a_leaf_knows_what_it_reads(Criterion leaf, List<String> keys) {
    assertThat(((Leaf) leaf).inputs()).extracting(Input::key).isEqualTo(keys);
  }

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of(Input.AGE, "age", "What is the age?"),
        Arguments.of(Input.SEX, "sex", "What is the sex?"),
        Arguments.of(Input.ETHNICITY, "ethnicity", "What is the ethnicity?"),
        Arguments.of(Input.PREGNANCY, "pregnancy", "Is there a pregnancy, and in which trimester?"),
        Arguments.of(Input.BREASTFEEDING, "breastfeeding", "Is the person breastfeeding?"),
        Arguments.of(
            Input.ALLERGIES, "allergies to B12 medicines", "Are there allergies to B12 medicines?"),
        Arguments.of(
            Input.REPLACEMENT,
            "B12 replacement so far",
            "Has vitamin B12 been given, how, how much and when?"),
        Arguments.of(
            Input.ROUTES,
            "routes that are refused or have failed",
            "Are injections or tablets refused, or have they failed?"),
        Arguments.of(Input.of(Tiny.symptom("sign")), "sign", "Any sign?"),
        Arguments.of(
            Input.of(Tiny.medicine("drug")),
            "drug",
            "Is drug being taken, at what dose and since when?"),
        Arguments.of(
            Input.of(MARKER),
            "marker",
            "What is the result of marker, and the laboratory's reference range?"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void an_input_is_said_in_words_and_asked_for(Input input, String words, String question) {
    assertThat(input).hasToString(words);
    assertThat(input.question()).isEqualTo(question);
  }

  @Test
  void an_input_about_a_fact_that_no_record_holds_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Input.of(Causes.VEGAN_DIET))
        .withMessageContaining("must be about a symptom, risk factor, condition, test or medicine")
        .withMessageContaining("vegan diet");
  }

  @Test
  void an_input_about_a_fact_is_said_by_its_name() {
    assertThat(Input.of(MARKER)).hasToString("marker");
    assertThat(Input.of(MARKER).fact()).contains(MARKER);
  }
}
