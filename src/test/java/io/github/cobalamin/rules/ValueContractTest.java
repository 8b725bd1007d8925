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
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
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
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.rules.leaf.Named;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Strength;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class ValueContractTest {
  private static final Symptom ONE = Tiny.symptom("one");
  private static final Symptom TWO = Tiny.symptom("two");

  @Test
  void rules_are_equal_by_all_they_hold() {
    verify(Rule.class);
  }

  @Test
  void thresholds_are_equal_by_all_they_hold() {
    verify(Thresholds.class);
  }

  private static void verify(Class<?> type) {
    EqualsVerifier.forClass(type)
        .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE) // a rule's hash is its id's
        .withPrefabValues(Criterion.class, Criteria.present(ONE), Criteria.present(TWO))
        .withPrefabValues(
            Citation.class, Tiny.CITATION, Tiny.SOURCE.at("page 2", Confirmation.DERIVED))
        .withPrefabValues(Conclusion.class, Note.of("one"), Note.of("two"))
        .withPrefabValues(
            Limit.class, Limit.of(Tiny.MARKER, "180 ng/L"), Limit.of(Tiny.MARKER, "350 ng/L"))
        .verify();
  }

  @Test
  void records_that_check_their_values_differ_by_each_of_them() {
    Criterion one = Criteria.present(ONE);
    Criterion two = Criteria.present(TWO);
    List<Object> different =
        List.of(
            Criteria.all(one, two),
            Criteria.all(two, one),
            Criteria.any(one, two),
            Criteria.firstDecided(one, two),
            Criteria.atLeast(1, one, two),
            Criteria.atLeast(2, one, two),
            Criteria.atLeast(1, two, one),
            Criteria.result(Tiny.MARKER).in(Band.DEFICIENT),
            Criteria.result(Tiny.CELLS).in(Band.DEFICIENT),
            Criteria.result(Tiny.MARKER).in(Band.DEFICIENT, Band.INTERMEDIATE),
            Criteria.result(Tiny.MARKER).below("180 ng/L"),
            Criteria.result(Tiny.MARKER).below("180 ng/L", "133 pmol/L"),
            Criteria.result(Tiny.MARKER).above("180 ng/L"),
            Criteria.result(Tiny.MARKER).onReplacement(1, "1 mg"),
            Criteria.result(Tiny.MARKER).onReplacement(2, "1 mg"),
            Criteria.result(Tiny.MARKER).onReplacement(1, "2 mg"),
            Criteria.taking(Tiny.medicine("a")),
            Criteria.taking(Tiny.medicine("b")),
            Criteria.takingForMonths(Tiny.medicine("a"), 1),
            Criteria.taking(Tiny.medicine("a"), "1 mg"),
            one,
            two,
            Criteria.not(one),
            Criteria.established(one),
            Criteria.all(one),
            Criteria.contradicted(ONE),
            new Named(ONE),
            Criteria.ageAtLeast(16),
            Criteria.ageAtLeast(17),
            Criteria.sex(Sex.MALE),
            Criteria.sex(Sex.FEMALE),
            Criteria.ethnicity(Ethnicity.BLACK),
            Criteria.ethnicity(Ethnicity.WHITE),
            Criteria.pregnant(),
            Criteria.pregnant(Trimester.FIRST),
            Criteria.pregnant(Trimester.THIRD),
            Criteria.breastfeeding(),
            Criteria.allergic(Allergen.COBALT),
            Criteria.onReplacement(),
            Criteria.onInjections(),
            Criteria.onOralReplacement("1 mg"),
            Criteria.onOralReplacement("2 mg"),
            Criteria.responded(Replacement.Response.BETTER),
            Criteria.responded(Replacement.Response.WORSE),
            Criteria.refused(Route.ORAL),
            Criteria.refused(Route.INTRAMUSCULAR),
            Criteria.failed(Route.ORAL),
            Criteria.assessedAfter(Tiny.TODAY),
            Criteria.assessedAfter(Tiny.TODAY.plusDays(1)),
            Criteria.concluded("a"),
            Criteria.concluded("b"),
            Criteria.classified(Classification.CONFIRMED),
            Criteria.classified(Classification.PROBABLE),
            Criteria.leftOpen("a"),
            Criteria.leftOpen("b"),
            Criteria.result(Tiny.MARKER).reported(),
            Criteria.result(Tiny.CELLS).reported(),
            Criteria.result(Tiny.MARKER).suspicious(),
            Criteria.result(Tiny.MARKER).is(Outcome.LOW),
            Criteria.result(Tiny.MARKER).is(Outcome.RAISED),
            Criteria.result(Tiny.MARKER).nearThreshold(5),
            Criteria.result(Tiny.MARKER).nearThreshold(6),
            Criteria.result(Tiny.MARKER).littleAboveRange(5),
            Criteria.result(Tiny.MARKER).littleAboveRange(6),
            Criteria.result(Tiny.MARKER).olderThan(5),
            Criteria.result(Tiny.MARKER).olderThan(6),
            Criteria.result(Tiny.MARKER).before(ONE),
            Criteria.result(Tiny.MARKER).before(TWO),
            Criteria.result(Tiny.MARKER).untreated(),
            Criteria.result(Tiny.CELLS).untreated(),
            Input.AGE,
            Input.SEX,
            Input.of(Tiny.MARKER),
            Input.of(Tiny.CELLS),
            TestAdvice.offer(Tiny.MARKER),
            TestAdvice.consider(Tiny.MARKER),
            TestAdvice.offer(Tiny.CELLS),
            TestAdvice.offer(Tiny.MARKER).toFindTheCause(),
            TestAdvice.offer(Tiny.MARKER, Tiny.CELLS),
            Caution.of("a"),
            Caution.of("b"),
            Caution.of("a", Tiny.MARKER),
            Caution.of(Precautions.NO_UPPER_LIMIT),
            Conclusion.shows(ONE),
            Conclusion.shows(TWO),
            Note.of("a"),
            Note.of("b"),
            Note.suspicion("a"),
            RedFlag.of(Urgency.URGENT, Strength.OFFER, "a"),
            RedFlag.of(Urgency.SAME_DAY, Strength.OFFER, "a"),
            RedFlag.of(Urgency.URGENT, Strength.CONSIDER, "a"),
            RedFlag.of(Urgency.URGENT, Strength.OFFER, "b"),
            Advice.of(Strength.OFFER, "a"),
            Advice.of(Strength.CONSIDER, "a"),
            Advice.of(Strength.OFFER, "b"),
            Advice.toPerson(Strength.OFFER, "a"),
            Banded.of(Tiny.MARKER, Band.DEFICIENT, "a"),
            Banded.of(Tiny.CELLS, Band.DEFICIENT, "a"),
            Banded.of(Tiny.MARKER, Band.SUFFICIENT, "a"),
            Banded.of(Tiny.MARKER, Band.DEFICIENT, "b"),
            Classified.of(Classification.CONFIRMED, "a"),
            Classified.of(Classification.PROBABLE, "a"),
            Classified.of(Classification.CONFIRMED, "b"),
            OnCause.of(Causes.VEGAN_DIET, Likelihood.LIKELY, "a"),
            OnCause.of(Causes.VEGAN_DIET, Likelihood.POSSIBLE, "a"),
            OnCause.of(Causes.AUTOIMMUNE_GASTRITIS, Likelihood.LIKELY, "a"),
            OtherExplanation.of("a"),
            OtherExplanation.of("a", Tiny.MARKER),
            TreatmentAdvice.of(Strength.OFFER, "a", Treatments.OROBALIN),
            TreatmentAdvice.of(Strength.OFFER, "a", Treatments.OROBALIN).lifelong(),
            TreatmentAdvice.of(Strength.OFFER, "a", Treatments.CYTACON_TABLETS),
            TreatmentObjection.of("a", List.of(Treatments.OROBALIN)),
            TreatmentObjection.of("a", List.of(Treatments.OROBALIN)).forbidding(),
            FollowUp.of(Strength.OFFER, "a"),
            FollowUp.of(Strength.CONSIDER, "a"),
            FollowUp.at(Strength.OFFER, ResponseMilestones.FIRST_REVIEW),
            Prevention.of("body", "a"),
            Prevention.of("other body", "a"),
            Prevention.of("body", "a", Treatments.OROBALIN));
    assertThat(different).doesNotHaveDuplicates();
  }

  @Test
  void values_built_alike_are_equal_in_whatever_order_bands_are_named() {
    Criteria.OfResult marker = Criteria.result(Tiny.MARKER);
    assertThat(marker.in(Band.SUFFICIENT, Band.INTERMEDIATE))
        .isEqualTo(marker.in(Band.INTERMEDIATE, Band.SUFFICIENT))
        .hasSameHashCodeAs(marker.in(Band.INTERMEDIATE, Band.SUFFICIENT));
    assertThat(marker.below("180.0 ng/L")).isEqualTo(marker.below("180 ng/L"));
    assertThat(Tiny.rule("r", marker.below("180 ng/L")))
        .isEqualTo(Tiny.rule("r", marker.below("180 ng/L")))
        .isNotEqualTo(Tiny.rule("r", marker.below("181 ng/L")));
    Symptom sameIdOtherSystem =
        Symptom.builder()
            .id("one")
            .name("one")
            .bodySystem(Symptom.BodySystem.EYES)
            .addCitation(Tiny.CITATION)
            .build();
    assertThat(Criteria.present(ONE)).isNotEqualTo(Criteria.present(sameIdOtherSystem));
  }
}
