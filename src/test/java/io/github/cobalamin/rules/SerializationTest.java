package io.github.cobalamin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.knowledge.evidence.ResponseMilestones;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.Prevention;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.source.Strength;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {
  private static final Criterion SIGN =
      Criteria.present(Tiny.symptom("sign", Tiny.symptom("group")));

  private enum Own implements Criteria.PatientPredicate {
    ALWAYS;

    @Override
    public Truth test(Patient patient) {
      return Truth.TRUE;
    }
  }

  static Stream<Criterion> criteria() {
    Criteria.OfResult marker = Criteria.result(Tiny.MARKER);
    return Stream.of(
        SIGN,
        Criteria.all(SIGN, Criteria.not(SIGN)),
        Criteria.any(SIGN),
        Criteria.atLeast(1, SIGN, SIGN),
        Criteria.not(SIGN),
        Criteria.firstDecided(SIGN),
        Criteria.established(SIGN),
        Criteria.contradicted(Tiny.condition("c")),
        Criteria.taking(Tiny.medicine("m", Tiny.medicineClass("k"))),
        Criteria.takingForMonths(Tiny.medicine("m"), 3, "1 mg"),
        Criteria.ageAtLeast(16),
        Criteria.sex(Sex.FEMALE),
        Criteria.ethnicity(Ethnicity.BLACK),
        Criteria.pregnant(),
        Criteria.pregnant(Trimester.FIRST),
        Criteria.breastfeeding(),
        Criteria.allergic(Allergen.COBALT),
        Criteria.onReplacement(),
        marker.reported(),
        marker.is(Outcome.LOW),
        marker.below("180 ng/L", "133 pmol/L"),
        marker.above("180 ng/L"),
        marker.in(Band.DEFICIENT, Band.SUFFICIENT),
        marker.nearThreshold(10),
        marker.littleAboveRange(25),
        marker.suspicious(),
        marker.onReplacement(90, "1 mg"),
        marker.aboveOrOpen("180 ng/L", "200 ng/L", "why"),
        marker.olderThan(30),
        marker.before(Tiny.condition("c")),
        marker.untreated(),
        Criteria.onInjections(),
        Criteria.onOralReplacement("50 ug"),
        Criteria.responded(Replacement.Response.BETTER),
        Criteria.refused(Route.ORAL),
        Criteria.failed(Route.ORAL),
        Criteria.assessedAfter(LocalDate.of(2026, 1, 1)),
        Criteria.concluded("r"),
        Criteria.leftOpen("why"),
        Criteria.custom("own", 1, List.of(Input.AGE), Own.ALWAYS));
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void a_criterion_comes_back_equal(Criterion criterion) throws Exception {
    assertThat(copy(criterion)).isEqualTo(criterion).hasSameHashCodeAs(criterion);
  }

  static Stream<Conclusion> conclusions() {
    return Stream.of(
        Conclusion.shows(Tiny.symptom("sign")),
        Note.suspicion("a"),
        RedFlag.of(Urgency.URGENT, Strength.OFFER, "a"),
        TestAdvice.offer(Tiny.MARKER, Tiny.CELLS),
        Advice.of(Strength.CONSIDER, "a"),
        Banded.of(Tiny.MARKER, Band.DEFICIENT, "a"),
        Classified.of(Classification.CONFIRMED, "a"),
        Note.of("a"),
        Caution.of("a", Tiny.MARKER),
        Advice.toPerson(Strength.OFFER, "a"),
        OnCause.of(Causes.VEGAN_DIET, Likelihood.LIKELY, "a"),
        OtherExplanation.of("a", Tiny.MARKER),
        TreatmentAdvice.of(Strength.OFFER, "a", Treatments.OROBALIN).lifelong(),
        TreatmentObjection.of("a", List.of(Treatments.OROBALIN)).forbidding(),
        Caution.of(Precautions.NO_UPPER_LIMIT),
        FollowUp.at(Strength.OFFER, ResponseMilestones.FIRST_REVIEW),
        FollowUp.of(Strength.OFFER, "a"),
        Prevention.of("body", "a", Treatments.OROBALIN));
  }

  @ParameterizedTest
  @MethodSource("conclusions")
  void a_rule_comes_back_equal(Conclusion conclusion) throws Exception {
    Rule rule =
        Rule.builder("r").when(SIGN).conclude(conclusion).outsideScope().cite(Tiny.CITATION);
    assertThat(copy(rule)).isEqualTo(rule).hasSameHashCodeAs(rule).hasToString(rule.toString());
  }

  @Test
  void thresholds_come_back_equal() throws Exception {
    assertThat(copy(Tiny.THRESHOLDS)).isEqualTo(Tiny.THRESHOLDS);
  }

  @Test
  void a_rule_that_came_back_gives_the_same_verdict() throws Exception {
    Rule rule = Tiny.rule("r", Criteria.all(SIGN, Criteria.result(Tiny.MARKER).in(Band.DEFICIENT)));
    Patient patient =
        Tiny.with(Tiny.MARKER, "100 ng/L")
            .addPresent(Tiny.symptom("sign", Tiny.symptom("group")))
            .build();
    Evaluation evaluation = Tiny.ruleSet((Rule) copy(rule)).evaluate((Patient) copy(patient));
    assertThat(evaluation.verdict("r").truth()).isEqualTo(Truth.TRUE);
  }

  @SuppressWarnings("BanSerializableRead") // what was written by the test itself
  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
