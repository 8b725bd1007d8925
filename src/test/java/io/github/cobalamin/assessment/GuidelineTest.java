package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A guideline as a value: asked, changed, compared and shipped. */
class GuidelineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Source BATH =
      Source.builder()
          .id("ruh-bath")
          .shortName("RUH Bath")
          .title("Vitamin B12, test information")
          .publisher("Royal United Hospitals Bath")
          .build();
  private static final Citation BATH_LIMITS = BATH.at("possible 145-180", Confirmation.READ_ONCE);
  private static final Thresholds OF_BATH =
      Thresholds.builder(LabTests.TOTAL_B12)
          .deficientBelow("145 ng/L")
          .sufficientAbove("180 ng/L")
          .cite(BATH_LIMITS);
  private static final Rule OWN_RULE =
      Rule.builder("clinic-over-75-and-frail")
          .when(Criteria.all(Criteria.ageAtLeast(75), Criteria.present(RiskFactors.FRAILTY)))
          .conclude(TestAdvice.consider(LabTests.TOTAL_B12))
          .cite(BATH.at("clinic letter", Confirmation.READ_ONCE));

  private static final Guideline NICE = Guidelines.NICE_NG239;

  /** Case B12-132: a symptomatic adult with 160 ng/L. */
  private static Patient.Builder adult(String total) {
    return Patient.builder()
        .age(Age.years(50))
        .sex(Sex.FEMALE)
        .notPregnant()
        .addPresent(Symptoms.FATIGUE)
        .addResult(LabResult.of(LabTests.TOTAL_B12, total));
  }

  @Test
  void a_copy_needs_an_id_of_its_own_before_it_is_changed() {
    assertThatThrownBy(() -> NICE.withThresholds(OF_BATH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nice-ng239")
        .hasMessageContaining("withId");
    assertThatThrownBy(() -> NICE.withRule(OWN_RULE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NICE.withoutRule("note-mma-normal"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> NICE.withReferenceRange(LabTests.METHYLMALONIC_ACID, "0-280 nmol/L", BATH_LIMITS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withId");
    assertThatThrownBy(() -> NICE.withId("nice-ng239"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an id of its own");
  }

  @Test
  void a_copy_says_from_what_it_was_changed_and_the_original_stays() {
    Guideline bath = NICE.withId("ruh-bath");

    assertThat(bath.id()).isEqualTo("ruh-bath");
    assertThat(bath.basedOn()).contains("nice-ng239");
    assertThat(bath.name()).contains("NICE NG239").contains("ruh-bath");
    assertThat(bath).isNotEqualTo(NICE);
    assertThat(bath.rules()).isEqualTo(NICE.rules());
    assertThat(NICE.basedOn()).isEmpty();
    assertThat(NICE.id()).isEqualTo("nice-ng239");
  }

  @Test
  void other_thresholds_move_the_status_at_both_ends() {
    Guideline bath = NICE.withId("ruh-bath").withThresholds(OF_BATH);

    assertThat(status(bath, "144.9 ng/L")).isEqualTo(Classification.CONFIRMED);
    assertThat(status(bath, "145 ng/L")).isEqualTo(Classification.INDETERMINATE);
    assertThat(status(bath, "160 ng/L")).isEqualTo(Classification.INDETERMINATE);
    assertThat(status(bath, "180 ng/L")).isEqualTo(Classification.INDETERMINATE);
    assertThat(status(bath, "180.1 ng/L")).isEqualTo(Classification.UNLIKELY);
    assertThat(status(NICE, "160 ng/L")).isEqualTo(Classification.CONFIRMED);
  }

  @Test
  void other_thresholds_leave_those_of_other_tests() {
    Guideline bath = NICE.withId("ruh-bath").withThresholds(OF_BATH);

    assertThat(bath.thresholds(LabTests.TOTAL_B12)).contains(OF_BATH);
    assertThat(bath.thresholds(LabTests.ACTIVE_B12))
        .isEqualTo(NICE.thresholds(LabTests.ACTIVE_B12));
    assertThat(bath.thresholds(LabTests.HOMOCYSTEINE)).isEmpty();
  }

  @Test
  void the_explanation_cites_the_laboratory_whose_thresholds_decided() {
    Guideline bath = NICE.withId("ruh-bath").withThresholds(OF_BATH);
    Assessment assessment = bath.assess(adult("160 ng/L").build(), DAY);

    assertThat(assessment.explanation().text()).contains("RUH Bath, possible 145-180");
    assertThat(assessment.status().thresholds()).containsExactly(OF_BATH);
    assertThat(bath.interpret(LabResult.of(LabTests.TOTAL_B12, "160 ng/L")).explanation().text())
        .contains("RUH Bath, possible 145-180");
  }

  /** One by one: middle, deficient, sufficient. Table 1 was replaced, and may not vouch. */
  @Test
  void the_explanation_no_longer_cites_table_1_once_its_thresholds_are_replaced() {
    Guideline bath = NICE.withId("ruh-bath").withThresholds(OF_BATH);

    for (String total : new String[] {"160 ng/L", "100 ng/L", "300 ng/L"}) {
      Assessment assessment = bath.assess(adult(total).build(), DAY);

      assertThat(assessment.explanation().text())
          .as(total)
          .contains("RUH Bath, possible 145-180")
          .doesNotContain("Table 1");
    }
  }

  @Test
  void a_rule_of_the_users_own_fires_and_comes_last() {
    Guideline own = NICE.withId("clinic").withRule(OWN_RULE);
    Patient frail = Patient.builder().age(Age.years(75)).addPresent(RiskFactors.FRAILTY).build();
    Patient younger = Patient.builder().age(Age.years(74)).addPresent(RiskFactors.FRAILTY).build();

    assertThat(own.assess(frail, DAY).tests())
        .anySatisfy(found -> assertThat(found.rule()).isEqualTo(OWN_RULE));
    assertThat(own.assess(younger, DAY).verdict("clinic-over-75-and-frail").truth())
        .isEqualTo(Truth.FALSE);
    assertThat(own.rules()).filteredOn(rule -> rule.stage() == OWN_RULE.stage()).endsWith(OWN_RULE);
  }

  @Test
  void a_rule_with_an_id_that_stands_already_is_refused() {
    Rule duplicate =
        Rule.builder("note-mma-normal")
            .when(Criteria.ageAtLeast(16))
            .conclude(Note.of("A note"))
            .cite(BATH_LIMITS);

    assertThatThrownBy(() -> NICE.withId("clinic").withRule(duplicate))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("note-mma-normal");
  }

  @Test
  void a_rule_is_left_out_and_no_longer_speaks() {
    Guideline without = NICE.withId("clinic").withoutRule("note-total-b12-near-threshold");
    Patient patient = adult("200 ng/L").build();

    assertThat(NICE.assess(patient, DAY).explanation().text()).contains("A repeat may fall");
    assertThat(without.assess(patient, DAY).explanation().text())
        .doesNotContain("A repeat may fall");
    assertThat(without.rules()).hasSize(NICE.rules().size() - 1);
  }

  @Test
  void a_rule_for_which_another_one_asks_cannot_be_left_out() {
    assertThatThrownBy(() -> NICE.withId("clinic").withoutRule("ng239-box-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ng239-box-1");
  }

  @Test
  void an_unknown_rule_is_refused_with_the_ids_near_it() {
    assertThatThrownBy(() -> NICE.withId("clinic").withoutRule("ng239-bocks-1"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("ng239-bocks-1")
        .hasMessageContaining("ng239-box-1");
    assertThatThrownBy(() -> NICE.rule("ng239-consider-mna"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("ng239-consider-mma");
    assertThatThrownBy(() -> NICE.assess(adult("200 ng/L").build()).verdict("no-such-rule"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_rule_is_found_by_its_id() {
    assertThat(NICE.rule("ng239-consider-mma").id()).isEqualTo("ng239-consider-mma");
    assertThat(NICE.rule("ng239-consider-mma").conclusion())
        .isEqualTo(TestAdvice.consider(LabTests.METHYLMALONIC_ACID));
  }

  @Test
  void without_a_day_criteria_about_time_are_unknown_and_the_rest_is_decided() {
    Patient patient =
        adult("200 ng/L")
            .addMedicine(
                MedicineUse.of(Medicines.METFORMIN).since(YearMonth.from(DAY.minusYears(3))))
            .build();
    Guideline ours =
        NICE.withId("ours")
            .withRule(
                Rule.builder("metformin-for-years")
                    .when(Criteria.takingForMonths(Medicines.METFORMIN, 24))
                    .conclude(Note.of("Metformin for years"))
                    .cite(Sources.LIBRARY.at("a test", Confirmation.DERIVED)));

    assertThat(ours.assess(patient, DAY).verdict("metformin-for-years").truth())
        .isEqualTo(Truth.TRUE);
    assertThat(ours.assess(patient).verdict("metformin-for-years").truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(ours.assess(patient).date()).isEmpty();
    assertThat(ours.assess(patient).verdict("ng239-total-b12-intermediate").truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void a_record_dated_after_the_assessment_is_refused() {
    Patient patient =
        Patient.builder()
            .addResult(LabResult.of(LabTests.TOTAL_B12, "200 ng/L").on(DAY.plusDays(1)))
            .build();

    assertThatThrownBy(() -> NICE.assess(patient, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-11-23");
    assertThat(NICE.assess(patient, DAY.plusDays(1)).status().classification())
        .isEqualTo(Classification.INDETERMINATE);
  }

  @Test
  void assessing_twice_gives_equal_assessments_and_equal_words() {
    Patient patient = adult("160 ng/L").build();
    Assessment once = NICE.assess(patient, DAY);
    Assessment twice = NICE.assess(patient, DAY);

    assertThat(once).isEqualTo(twice).hasSameHashCodeAs(twice);
    assertThat(once.explanation()).isEqualTo(twice.explanation());
    assertThat(once.explanation()).isEqualTo(once.explanation());
    assertThat(once.questions()).isEqualTo(twice.questions());
  }

  @Test
  void assessments_differ_by_guideline_by_patient_and_by_day() {
    Assessment assessment = NICE.assess(adult("160 ng/L").build(), DAY);

    assertThat(assessment)
        .isNotEqualTo(NICE.withId("clinic").assess(adult("160 ng/L").build(), DAY))
        .isNotEqualTo(NICE.assess(adult("161 ng/L").build(), DAY))
        .isNotEqualTo(NICE.assess(adult("160 ng/L").build(), DAY.minusDays(1)))
        .isNotEqualTo(NICE.assess(adult("160 ng/L").build()))
        .isNotEqualTo(new Object());
  }

  @Test
  void a_guideline_comes_back_equal_from_serialisation() throws Exception {
    Guideline bath = NICE.withId("ruh-bath").withThresholds(OF_BATH).withRule(OWN_RULE);

    assertThat(roundTrip(NICE)).isEqualTo(NICE);
    assertThat(roundTrip(bath)).isEqualTo(bath).isNotEqualTo(NICE);
  }

  @Test
  void an_assessment_comes_back_equal_from_serialisation_and_says_the_same() throws Exception {
    Assessment dated = NICE.assess(adult("160 ng/L").build(), DAY);
    Assessment undated =
        NICE.withId("ruh-bath").withThresholds(OF_BATH).assess(adult("160 ng/L").build());

    for (Assessment assessment : new Assessment[] {dated, undated}) {
      Object back = roundTrip(assessment);

      assertThat(back).isEqualTo(assessment).hasSameHashCodeAs(assessment);
      assertThat(((Assessment) back).explanation()).isEqualTo(assessment.explanation());
      assertThat(((Assessment) back).date()).isEqualTo(assessment.date());
    }
  }

  @Test
  void a_verdict_says_why_with_the_operand_it_saw() {
    Verdict why = NICE.assess(adult("165 ng/L").build(), DAY).verdict("ng239-total-b12-deficient");

    assertThat(why.truth()).isEqualTo(Truth.TRUE);
    assertThat(why.trace().text()).isEqualTo("total B12 165 ng/L is below 180 ng/L");
    assertThat(why.seen()).contains(LabResult.of(LabTests.TOTAL_B12, "165 ng/L"));
  }

  @Test
  void a_verdict_says_why_not_and_how_far_from_it() {
    Verdict whyNot =
        NICE.assess(adult("192 ng/L").build(), DAY).verdict("ng239-total-b12-deficient");
    Trace leaf = whyNot.trace().decisive().get(0);

    assertThat(whyNot.truth()).isEqualTo(Truth.FALSE);
    assertThat(whyNot.trace().text()).isEqualTo("total B12 192 ng/L is not below 180 ng/L");
    assertThat(leaf.distance().map(Quantity::toString)).contains("12 ng/L");
  }

  @Test
  void a_verdict_says_what_is_missing() {
    Verdict open =
        NICE.assess(adult("<220 ng/L").build(), DAY).verdict("ng239-total-b12-deficient");
    Verdict missing =
        NICE.assess(Patient.builder().build(), DAY).verdict("ng239-active-b12-deficient");

    assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(open.trace().text())
        .isEqualTo("total B12 <220 ng/L may or may not be below 180 ng/L");
    assertThat(open.trace().decisive().get(0).distance()).isEmpty();
    assertThat(missing.trace().text()).isEqualTo("active B12 not known");
  }

  @Test
  void a_threshold_in_another_unit_is_converted_and_the_trace_says_so() {
    Guideline bath = NICE.withId("ruh-bath").withThresholds(OF_BATH);
    Interpretation converted = bath.interpret(LabResult.of(LabTests.TOTAL_B12, "100 pmol/L"));

    // 145 ng/L / 1355.37 g/mol = 106.98 pmol/L.
    assertThat(converted.band()).contains(Band.DEFICIENT);
    assertThat(converted.explanation().text()).contains("107 pmol/L (converted from 145 ng/L)");
  }

  /** A guideline may ask for the age by a criterion of the user's own and by no other. */
  @Test
  void questions_cope_with_a_users_own_criterion_on_the_age() {
    Assessment assessment = own(Input.AGE).assess(Patient.builder().build(), DAY);

    assertThat(assessment.verdict("own-rule").truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(assessment.questions()).isEmpty();
  }

  /** A user's own criterion may stay unknown though one of the inputs that it names is known. */
  @Test
  void questions_cope_with_a_users_own_criterion_of_which_one_input_is_known() {
    Assessment assessment =
        own(Input.of(Symptoms.FATIGUE), Input.of(LabTests.TOTAL_B12))
            .assess(Patient.builder().addPresent(Symptoms.FATIGUE).build(), DAY);

    assertThat(assessment.verdict("own-rule").truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(assessment.questions())
        .noneMatch(question -> question.input().key().startsWith("clue:"));
  }

  @Test
  void without_a_rule_that_classifies_nobody_is_tested_and_the_bare_status_is_said() {
    Assessment assessment = own(Input.SEX).assess(Patient.builder().build());

    assertThat(assessment.status().classification()).isEqualTo(Classification.NOT_CLASSIFIED);
    assertThat(assessment.status().decidedBy()).isEmpty();
    assertThat(assessment).hasToString("Own: not classified");
    assertThat(assessment.status()).hasToString("not classified: Own does not classify");
  }

  @Test
  @SuppressWarnings("NullAway") // nulls are passed to see them refused
  void a_null_is_refused_by_its_name() {
    Guideline own = NICE.withId("own");
    Assessment assessment = NICE.assess(adult("160 ng/L").build(), DAY);
    Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
    calls.put("patient", () -> NICE.assess(null, DAY));
    calls.put("date", () -> NICE.assess(adult("160 ng/L").build(), null));
    calls.put("result", () -> NICE.interpret(null));
    calls.put("ownId", () -> NICE.withId(null));
    calls.put("thresholds", () -> own.withThresholds(null));
    calls.put("rule", () -> own.withRule(null));
    calls.put("range", () -> own.withReferenceRange(LabTests.MCV, null, BATH_LIMITS));
    calls.put("test", () -> NICE.thresholds(null));
    calls.put("ruleId", () -> NICE.rule(null));
    calls.put("stage", () -> NICE.drawing((Stage) null));
    calls.put("id", () -> Guidelines.get(null));
    calls.put("kind", () -> assessment.findings(null));
    calls.put("other", () -> assessment.differenceFrom(null));
    calls.put("finding", () -> assessment.differenceFrom(assessment).why(null));
    calls.put("guideline", () -> Guidelines.compare(adult("160 ng/L").build(), DAY, NICE, null));

    calls.forEach(
        (name, call) ->
            assertThatThrownBy(call)
                .as(name)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
  }

  private static Guideline own(Input... inputs) {
    return Guideline.builder()
        .id("own")
        .name("Own")
        .published(DAY)
        .scopeText("Everybody.")
        .addRule(
            Rule.builder("own-rule")
                .when(Criteria.custom("own", 1, List.of(inputs), patient -> Truth.UNKNOWN))
                .conclude(Note.of("A note"))
                .cite(BATH_LIMITS))
        .build();
  }

  @Test
  void a_guideline_says_for_whom_it_is_meant_and_of_which_day_it_is() {
    assertThat(NICE.published()).contains(LocalDate.of(2024, 3, 6));
    assertThat(NICE.scopeText()).contains("16 and over");
    assertThat(NICE.toString()).isEqualTo("NICE NG239");
    assertThatThrownBy(() -> Guideline.builder().id("x").build())
        .isInstanceOf(IllegalStateException.class);
  }

  private static Classification status(Guideline guideline, String total) {
    return guideline.assess(adult(total).build(), DAY).status().classification();
  }

  private static Object roundTrip(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  static java.util.List<Guideline> guidelines() {
    return Guidelines.all();
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("guidelines")
  void every_guideline_and_what_it_says_can_be_serialised(Guideline guideline) throws Exception {
    Assessment assessment = guideline.assess(adult("160 ng/L").build(), DAY);

    assertThat(copied(guideline)).isEqualTo(guideline);
    assertThat(((Assessment) copied(assessment)).explanation()).isEqualTo(assessment.explanation());
    assertThat(copied(guideline.withId("own").withRule(LATE_RULE)))
        .isEqualTo(guideline.withId("own").withRule(LATE_RULE));
  }

  @SuppressWarnings("BanSerializableRead") // what was written by the test itself
  private static Object copied(Object value) throws Exception {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (java.io.ObjectInputStream in =
        new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static final Rule LATE_RULE =
      Rule.builder("clinic-late")
          .when(io.github.cobalamin.rules.Criteria.ageAtLeast(16))
          .conclude(
              TreatmentAdvice.of(
                  io.github.cobalamin.source.Strength.CONSIDER,
                  "The clinic's own",
                  io.github.cobalamin.knowledge.Treatments.NASCOBAL))
          .cite(
              io.github.cobalamin.knowledge.Sources.LIBRARY.at(
                  "test", io.github.cobalamin.source.Confirmation.DERIVED));

  @Test
  void a_rule_of_a_later_stage_may_ask_for_later_rules_and_comes_last_of_its_stage() {
    Guideline own =
        NICE.withId("own")
            .withRule(
                Rule.builder("clinic-treatment")
                    .when(
                        io.github.cobalamin.rules.Criteria.concluded(
                            "cause-intrinsic-factor-antibody"))
                    .conclude(LATE_RULE.conclusion())
                    .cite(LATE_RULE.citations().get(0)));
    Assessment assessment =
        own.assess(
            adult("100 ng/L")
                .noOtherReplacement()
                .addResult(
                    LabResult.of(
                        io.github.cobalamin.knowledge.LabTests.INTRINSIC_FACTOR_ANTIBODY,
                        "positive"))
                .build(),
            DAY);
    java.util.List<TreatmentOption> offered = assessment.treatments();

    assertThat(offered.get(0).treatment())
        .isEqualTo(io.github.cobalamin.knowledge.Treatments.NG239_AUTOIMMUNE_GASTRITIS);
    assertThat(offered.get(offered.size() - 1).treatment())
        .isEqualTo(io.github.cobalamin.knowledge.Treatments.NASCOBAL);
  }

  @Test
  void a_later_rule_can_be_taken_out_and_one_on_the_guideline_itself_cannot() {
    Guideline own = NICE.withId("own");
    Guideline without = own.withoutRule("ng239-diet");

    assertThat(without.rules()).hasSize(NICE.rules().size() - 1);
    assertThat(without.rules())
        .extracting(Rule::id)
        .doesNotContain("ng239-diet")
        .contains("ng239-total-b12-deficient");
    assertThatThrownBy(() -> without.rule("ng239-diet"))
        .isInstanceOf(java.util.NoSuchElementException.class);
    assertThatThrownBy(() -> own.withoutRule("guideline-review-due"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it is about the guideline itself");
  }

  @Test
  void a_changed_guideline_cannot_take_back_the_id_of_the_published_one() {
    Guideline changed = NICE.withId("own").withoutRule("note-total-b12-near-threshold");

    assertThatThrownBy(() -> changed.withId("nice-ng239"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have an id of its own");
    assertThat(changed.withId("own-2").basedOn()).contains("nice-ng239");
    assertThatThrownBy(() -> NICE.withId("--"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower-case words joined by hyphens");
  }

  @Test
  void a_later_rule_of_an_early_stage_is_refused_when_it_is_read() {
    Guideline wrong =
        Guideline.builder()
            .id("wrong")
            .name("Wrong")
            .scopeText("nobody")
            .rulesAfterStatus(WrongLater.RULES)
            .build();

    assertThatThrownBy(wrong::rules)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("later rule early must be of a stage after ACT but is of INTERPRET");
  }

  @Test
  void thresholds_of_a_test_are_given_once_to_a_builder() {
    Guideline.Builder twice =
        Guideline.builder()
            .id("twice")
            .name("Twice")
            .scopeText("nobody")
            .addThresholds(OF_BATH, OF_BATH);

    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("thresholds of a test must be given once but were for [total B12, total B12]");
  }

  @Test
  void the_guideline_that_a_copy_was_changed_from_cannot_be_named_by_a_caller() {
    assertThat(Guideline.Builder.class.getMethods())
        .filteredOn(method -> method.getReturnType() == Guideline.Builder.class)
        .extracting(java.lang.reflect.Method::getName)
        .containsExactlyInAnyOrder(
            "id",
            "name",
            "published",
            "superseded",
            "nextReview",
            "scopeText",
            "scope",
            "addThresholds",
            "addRule",
            "addRules",
            "rulesAfterStatus");
    assertThat(Guideline.Builder.class.getSuperclass()).isEqualTo(Object.class);
  }

  private enum WrongLater implements java.util.function.Supplier<List<Rule>> {
    RULES;

    @Override
    public List<Rule> get() {
      return java.util.List.of(
          Rule.builder("early")
              .when(io.github.cobalamin.rules.Criteria.ageAtLeast(16))
              .conclude(io.github.cobalamin.rules.Conclusion.Note.of("a"))
              .cite(LATE_RULE.citations().get(0)));
    }
  }

  @Test
  void a_changed_guideline_takes_no_id_of_the_librarys_own() {
    assertThat(Guideline.SHIPPED)
        .containsExactlyInAnyOrderElementsOf(Guidelines.all().stream().map(Guideline::id).toList());
    for (String id : Guideline.SHIPPED) {
      assertThatThrownBy(() -> NICE.withId(id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a changed guideline must have an id of its own, such as \"%s-of-our-laboratory\", but was given \"%s\", which the library's own has",
              id, id);
    }
  }

  @Test
  void a_caller_says_how_old_results_of_a_test_may_be() {
    Guideline own = NICE.withId("own").withResultsOldAfter(LabTests.TOTAL_B12, 50);
    Patient patient =
        Patient.builder()
            .age(Age.years(40))
            .addResult(LabResult.of(LabTests.TOTAL_B12, "160 ng/L").on(DAY.minusDays(60)))
            .build();

    assertThat(NICE.oldAfterDays(LabTests.TOTAL_B12)).hasValue(183);
    assertThat(own.oldAfterDays(LabTests.TOTAL_B12)).hasValue(50);
    assertThat(own.assess(patient, DAY).verdict("caution-total-b12-old").truth())
        .isEqualTo(Truth.TRUE);
    assertThat(own.assess(patient, DAY).reviewPacket().fingerprint())
        .isNotEqualTo(NICE.withId("own").assess(patient, DAY).reviewPacket().fingerprint());
    assertThatThrownBy(() -> own.withResultsOldAfter(LabTests.TOTAL_B12, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days must be above 0 but were 0");
  }
}
