package io.github.cobalamin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // nulls are passed to see them refused
class FactTest {
  /** What the builders of all kinds of facts have in common. */
  record Draft(String id, String name, List<Citation> citations) {
    Draft(String id, String name, Citation... citations) {
      this(id, name, Arrays.asList(citations));
    }
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind(
            "symptom",
            draft ->
                Symptom.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .bodySystem(Symptom.BodySystem.BLOOD)
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "risk factor",
            draft ->
                RiskFactor.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "condition",
            draft ->
                Condition.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "medicine",
            draft ->
                Medicine.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "medicine class",
            draft ->
                Medicine.builder()
                    .isClass(true)
                    .id(draft.id())
                    .name(draft.name())
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "test",
            draft ->
                LabTest.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addOutcomes(Outcome.POSITIVE)
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "cause",
            draft ->
                Cause.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addMechanism(Cause.Mechanism.INTAKE)
                    .how("Somehow.")
                    .reversibility(Cause.Reversibility.REVERSIBLE)
                    .atRisk("nobody")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "treatment",
            draft ->
                Treatment.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .form(Cobalamin.CYANOCOBALAMIN)
                    .route(Route.ORAL)
                    .addPhase(TestFacts.PHASE)
                    .course(Treatment.Course.LIFELONG)
                    .forWhom("nobody")
                    .addCause(TestFacts.CAUSE)
                    .country("Nowhere")
                    .licence(Treatment.Licence.LICENSED)
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "precaution",
            draft ->
                Precaution.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .kind(Precaution.Kind.CAUTION)
                    .text("Mind.")
                    .action("Act.")
                    .where("Nowhere")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "effect",
            draft ->
                MedicineEffect.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .kind(MedicineEffect.Kind.LOWERS_B12)
                    .addMedicine(TestFacts.MEDICINE)
                    .how("Somehow.")
                    .grade(MedicineEffect.Grade.WEAK)
                    .monitoring("None.")
                    .advice("Ask the prescriber.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "danger sign",
            draft ->
                DangerSign.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addSign(TestFacts.SURGERY)
                    .urgency(Urgency.URGENT)
                    .reason("Why.")
                    .harm("What.")
                    .action("Act.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "frequency",
            draft ->
                Frequency.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addSymptom(TestFacts.SYMPTOM)
                    .share(Quantity.of("10 %"))
                    .population("nobody")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "accuracy",
            draft ->
                Accuracy.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .test(TestFacts.TEST)
                    .detects("nothing")
                    .sensitivity(Range.of("10 to 20 %"))
                    .population("nobody")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "confounder",
            draft ->
                Confounder.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .test(TestFacts.TEST)
                    .makes(Outcome.RAISED)
                    .text("Somehow.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "cut-off",
            draft ->
                Cutoff.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .test(TestFacts.TEST)
                    .meaning(Cutoff.Meaning.DEFICIENT)
                    .addLimit(Range.of("<180 ng/L"))
                    .body(TestFacts.SOURCE)
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "pattern",
            draft ->
                TestPattern.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .kind(TestPattern.Kind.STAGE)
                    .addFinding(TestFinding.of(TestFacts.TEST, Outcome.LOW))
                    .text("Meaning.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "differential",
            draft ->
                Differential.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addFinding(TestFacts.SYMPTOM)
                    .tells("Something.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "milestone",
            draft ->
                ResponseMilestone.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .after(Span.of(3, ChronoUnit.MONTHS))
                    .expect("Something.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "remark",
            draft ->
                Remark.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .topic(Remark.Topic.READING)
                    .text("Something.")
                    .addAllCitations(draft.citations())
                    .build()),
        kind(
            "disagreement",
            draft ->
                Disagreement.builder()
                    .id(draft.id())
                    .name(draft.name())
                    .addPositions(
                        new Disagreement.Position("One", "Yes.", TestFacts.CITATION),
                        new Disagreement.Position("Other", "No.", TestFacts.CITATION))
                    .addAllCitations(draft.citations())
                    .build()));
  }

  private static Arguments kind(String kind, Function<Draft, Fact> build) {
    return Arguments.of(kind, build);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fact_is_built_and_printed_by_its_name(String kind, Function<Draft, Fact> build) {
    Fact fact = build.apply(new Draft("made-up-12", "made up", TestFacts.CITATION));
    assertThat(fact.id()).isEqualTo("made-up-12");
    assertThat(fact.name()).isEqualTo("made up");
    assertThat(fact.synonyms()).isEmpty();
    assertThat(fact.citations()).containsExactly(TestFacts.CITATION);
    assertThat(fact).as(kind).hasToString("made up");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void malformed_id_is_refused(String kind, Function<Draft, Fact> build) {
    String[] malformed = {
      "",
      " ",
      "-",
      "-a",
      "a-",
      "a--b",
      "Fatigue",
      "sore tongue",
      "sore_tongue",
      "anämie",
      "a.b",
      "a\n"
    };
    for (String id : malformed) {
      assertThatIllegalArgumentException()
          .as(id)
          .isThrownBy(() -> build.apply(new Draft(id, "made up", TestFacts.CITATION)))
          .withMessage(
              kind + " id must be lower-case words joined by hyphens but was \"" + id + "\"");
    }
    String longId = "a".repeat(201);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build.apply(new Draft(longId, "made up", TestFacts.CITATION)))
        .withMessage(
            kind
                + " id must be lower-case words joined by hyphens but was \""
                + "a".repeat(60)
                + "...\"");
    assertThat(build.apply(new Draft("a".repeat(200), "made up", TestFacts.CITATION)).id())
        .hasSize(200);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void blank_name_is_refused(String kind, Function<Draft, Fact> build) {
    for (String name : new String[] {"", " ", "\t\n"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> build.apply(new Draft("made-up", name, TestFacts.CITATION)))
          .withMessage("name of " + kind + " made-up must not be blank");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void missing_citation_is_refused(String kind, Function<Draft, Fact> build) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> build.apply(new Draft("made-up", "made up")))
        .withMessage(kind + " made-up must have a citation");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void null_is_refused_by_name(String kind, Function<Draft, Fact> build) {
    assertThatNullPointerException()
        .as(kind)
        .isThrownBy(() -> build.apply(new Draft(null, "made up", TestFacts.CITATION)))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> build.apply(new Draft("made-up", null, TestFacts.CITATION)))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> build.apply(new Draft("made-up", "made up", (Citation) null)))
        .withMessageContaining("citations");
  }

  @ParameterizedTest
  @MethodSource("emptyBuilders")
  void missing_attributes_are_reported_together(Supplier<Object> build, String[] missing) {
    assertThatIllegalStateException()
        .isThrownBy(build::get)
        .withMessageContaining(
            "required attributes are not set [" + String.join(", ", missing) + "]");
  }

  static Stream<Arguments> emptyBuilders() {
    return Stream.of(
        empty(() -> Symptom.builder().build(), "id", "name", "bodySystem"),
        empty(() -> RiskFactor.builder().build(), "id", "name"),
        empty(() -> Condition.builder().build(), "id", "name"),
        empty(() -> Medicine.builder().build(), "id", "name"),
        empty(() -> Medicine.builder().isClass(true).build(), "id", "name"),
        empty(() -> LabTest.builder().build(), "id", "name"),
        empty(() -> Cause.builder().build(), "id", "name", "how", "reversibility", "atRisk"),
        empty(
            () -> Treatment.builder().build(),
            "id",
            "name",
            "form",
            "route",
            "course",
            "forWhom",
            "country",
            "licence"),
        empty(() -> Precaution.builder().build(), "id", "name", "kind", "text", "action", "where"),
        empty(
            () -> MedicineEffect.builder().build(),
            "id",
            "name",
            "kind",
            "how",
            "grade",
            "monitoring",
            "advice"),
        empty(
            () -> DangerSign.builder().build(),
            "id",
            "name",
            "urgency",
            "reason",
            "harm",
            "action"),
        empty(() -> Frequency.builder().build(), "id", "name", "share", "population"),
        empty(() -> Accuracy.builder().build(), "id", "name", "test", "detects", "population"),
        empty(() -> Confounder.builder().build(), "id", "name", "test", "text"),
        empty(() -> Cutoff.builder().build(), "id", "name", "test", "meaning", "body"),
        empty(() -> TestPattern.builder().build(), "id", "name", "kind", "text"),
        empty(() -> Differential.builder().build(), "id", "name", "tells"),
        empty(() -> ResponseMilestone.builder().build(), "id", "name", "after", "expect"),
        empty(() -> Remark.builder().build(), "id", "name", "topic", "text"),
        empty(() -> Disagreement.builder().build(), "id", "name"),
        empty(() -> Phase.builder().build(), "dose", "every"),
        empty(() -> MedicineEffect.Exposure.builder().build(), "figure", "citation"),
        empty(() -> Source.builder().build(), "id", "shortName", "title", "publisher"));
  }

  private static Arguments empty(Supplier<Object> build, String... missing) {
    return Arguments.of(build, missing);
  }

  @Test
  void clue_implies_itself_and_all_that_it_is_part_of() {
    assertThat(TestFacts.LONG_BYPASS.isIn(TestFacts.LONG_BYPASS)).isTrue();
    assertThat(TestFacts.LONG_BYPASS.isIn(TestFacts.BYPASS)).isTrue();
    assertThat(TestFacts.LONG_BYPASS.isIn(TestFacts.SURGERY)).isTrue();
    assertThat(TestFacts.SURGERY.isIn(TestFacts.BYPASS)).isFalse();
    assertThat(TestFacts.BYPASS.isIn(TestFacts.LONG_BYPASS)).isFalse();
  }

  @Test
  void clue_implies_each_of_several_wider_ones() {
    Condition other =
        Condition.builder().id("other").name("other").addCitation(TestFacts.CITATION).build();
    Condition both =
        Condition.builder()
            .id("both")
            .name("both")
            .addWider(other, TestFacts.LONG_BYPASS)
            .addCitation(TestFacts.CITATION)
            .build();
    assertThat(both.isIn(other)).isTrue();
    assertThat(both.isIn(TestFacts.SURGERY)).isTrue();
    assertThat(other.isIn(TestFacts.SURGERY)).isFalse();
    assertThat(both.wider()).containsExactly(other, TestFacts.LONG_BYPASS);
  }

  @Test
  void clue_of_another_kind_with_the_same_id_is_another_clue() {
    RiskFactor namesake =
        RiskFactor.builder().id("surgery").name("surgery").addCitation(TestFacts.CITATION).build();
    assertThat(TestFacts.LONG_BYPASS.isIn(namesake)).isFalse();
    assertThat(namesake.isIn(TestFacts.SURGERY)).isFalse();
    assertThat((Object) namesake).isNotEqualTo(TestFacts.SURGERY);
  }

  @Test
  void equal_clues_built_apart_imply_each_other() {
    Condition again =
        Condition.builder().id("surgery").name("surgery").addCitation(TestFacts.CITATION).build();
    assertThat(TestFacts.LONG_BYPASS.isIn(again)).isTrue();
    assertThat(again.isIn(TestFacts.SURGERY)).isTrue();
  }

  @Test
  void description_is_empty_unless_given() {
    assertThat(TestFacts.SURGERY.description()).isEmpty();
    assertThat(TestFacts.LONG_BYPASS.description()).contains("Longer than the short one.");
  }

  @Test
  void medicine_is_in_itself_and_its_classes() {
    Medicine group =
        Medicine.builder()
            .isClass(true)
            .id("group")
            .name("group")
            .addCitation(TestFacts.CITATION)
            .build();
    Medicine second =
        Medicine.builder()
            .isClass(true)
            .id("second")
            .name("second")
            .addCitation(TestFacts.CITATION)
            .build();
    Medicine foreign =
        Medicine.builder()
            .isClass(true)
            .id("foreign")
            .name("foreign")
            .addCitation(TestFacts.CITATION)
            .build();
    Medicine member =
        Medicine.builder()
            .id("member")
            .name("member")
            .addWider(group, second)
            .addCitation(TestFacts.CITATION)
            .build();
    Medicine loner =
        Medicine.builder().id("loner").name("loner").addCitation(TestFacts.CITATION).build();
    assertThat(member.isIn(member)).isTrue();
    assertThat(member.isIn(group)).isTrue();
    assertThat(member.isIn(second)).isTrue();
    assertThat(member.isIn(foreign)).isFalse();
    assertThat(member.isIn(loner)).isFalse();
    assertThat(group.isIn(group)).isTrue();
    assertThat(group.isIn(member)).isFalse();
    assertThat(group.isIn(second)).isFalse();
    assertThat(member.isClass()).isFalse();
    assertThat(group.isClass()).isTrue();
    assertThat(member.wider()).containsExactly(group, second);
  }

  @Test
  void medicine_of_a_class_within_a_class_is_in_both() {
    Medicine wide = medicine("wide").isClass(true).build();
    Medicine narrow = medicine("narrow").isClass(true).addWider(wide).build();
    Medicine member = medicine("member").addWider(narrow).build();
    assertThat(member.isIn(wide)).isTrue();
    assertThat(narrow.isIn(wide)).isTrue();
    assertThat(wide.isIn(narrow)).isFalse();
  }

  @Test
  void medicine_falls_under_classes_only_and_a_class_is_no_form_of_b12() {
    Medicine.Builder part = medicine("part").addWider(medicine("other").build());
    assertThatIllegalArgumentException()
        .isThrownBy(part::build)
        .withMessage("medicine part must fall under classes but fell under other");
    Medicine.Builder form =
        medicine("cobalamins").isClass(true).cobalamin(Cobalamin.METHYLCOBALAMIN);
    assertThatIllegalArgumentException()
        .isThrownBy(form::build)
        .withMessage("class of medicines cobalamins must not be a form of vitamin B12 but was one");
  }

  private static Medicine.Builder medicine(String id) {
    return Medicine.builder().id(id).name(id).addCitation(TestFacts.CITATION);
  }

  @Test
  void collections_of_a_fact_cannot_be_changed() {
    assertThat(TestFacts.LONG_BYPASS.synonyms()).isUnmodifiable();
    assertThat(TestFacts.LONG_BYPASS.wider()).isUnmodifiable();
    assertThat(TestFacts.LONG_BYPASS.citations()).isUnmodifiable();
    assertThat(TestFacts.TEST.units()).isUnmodifiable();
    assertThat(TestFacts.TEST.outcomes()).isUnmodifiable();
  }

  @Test
  void builder_that_is_used_again_does_not_change_what_it_built() {
    Condition.Builder builder =
        Condition.builder().id("surgery").name("surgery").addCitation(TestFacts.CITATION);
    Condition first = builder.build();
    Condition second = builder.addSynonyms("operation").build();
    assertThat(first).isEqualTo(TestFacts.SURGERY);
    assertThat(first.synonyms()).isEmpty();
    assertThat(second.synonyms()).containsExactly("operation");
  }

  @Test
  void source_is_printed_by_its_short_name_and_need_not_have_a_year() {
    assertThat(TestFacts.SOURCE).hasToString("Made up 2026");
    assertThat(TestFacts.SOURCE.year()).hasValue(2026);
    Source page =
        Source.builder().id("page").shortName("Page").title("A page").publisher("Nobody").build();
    assertThat(page.year()).isEmpty();
    assertThat(page.identifier()).isEmpty();
  }

  @Test
  void malformed_source_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Source.builder().id("Page").shortName("P").title("T").publisher("N").build())
        .withMessage("source id must be lower-case words joined by hyphens but was \"Page\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Source.builder().id("page").shortName(" ").title("T").publisher("N").build())
        .withMessage("short name of source page must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Source.builder().id("page").shortName("P").title("").publisher("N").build())
        .withMessage("title of source page must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Source.builder().id("page").shortName("P").title("T").publisher("").build())
        .withMessage("publisher of source page must not be blank");
  }

  @Test
  void citation_says_where_and_whether_it_is_provisional() {
    assertThat(TestFacts.CITATION).hasToString("Made up 2026, Table 1");
    assertThat(TestFacts.CITATION.provisional()).isFalse();
    assertThat(TestFacts.CITATION)
        .isEqualTo(new Citation(TestFacts.SOURCE, "Table 1", Confirmation.READ_ONCE));
    Citation provisional = TestFacts.SOURCE.at("Box 2", Confirmation.PROVISIONAL);
    assertThat(provisional).hasToString("Made up 2026, Box 2 (provisional)");
    assertThat(provisional.provisional()).isTrue();
  }

  @Test
  void citation_without_a_place_is_refused() {
    for (String locator : new String[] {"", "  "}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TestFacts.SOURCE.at(locator, Confirmation.READ_ONCE))
          .withMessage("locator in Made up 2026 must not be blank");
    }
    assertThatNullPointerException()
        .isThrownBy(() -> new Citation(null, "Table 1", Confirmation.READ_ONCE))
        .withMessage("source");
    assertThatNullPointerException()
        .isThrownBy(() -> TestFacts.SOURCE.at(null, Confirmation.READ_ONCE))
        .withMessage("locator");
    assertThatNullPointerException()
        .isThrownBy(() -> TestFacts.SOURCE.at("Table 1", null))
        .withMessage("confirmation");
  }

  @Test
  void code_keeps_system_value_and_display() {
    Code code = Code.of(CodeSystem.LOINC, "2132-9", "Cobalamin");
    assertThat(code).isEqualTo(Code.of(CodeSystem.LOINC, "2132-9", "Cobalamin"));
    assertThat(CodeSystem.LOINC.uri()).isEqualTo("http://loinc.org");
    assertThat(CodeSystem.UCUM.uri()).isEqualTo("http://unitsofmeasure.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blank_code_or_display_is_refused(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.of(CodeSystem.LOINC, blank, "Cobalamin"))
        .withMessage("code must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.of(CodeSystem.LOINC, "2132-9", blank))
        .withMessage("name of code 2132-9 must not be blank");
  }

  @Test
  void null_in_a_code_is_refused_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> Code.of(null, "2132-9", "Cobalamin"))
        .withMessage("system");
    assertThatNullPointerException()
        .isThrownBy(() -> Code.of(CodeSystem.LOINC, null, "Cobalamin"))
        .withMessageContaining("value");
    assertThatNullPointerException()
        .isThrownBy(() -> Code.of(CodeSystem.LOINC, "2132-9", null))
        .withMessageContaining("display");
  }
}
