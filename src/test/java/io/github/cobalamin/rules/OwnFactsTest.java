package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.custom;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.source.Strength;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A fact is known by what it is, whoever made it and however many there are. */
class OwnFactsTest {
  private static Symptom symptom(String id, Symptom.BodySystem system) {
    return Symptom.builder().id(id).name(id).bodySystem(system).addCitation(Tiny.CITATION).build();
  }

  @Test
  void an_equal_fact_counts_as_the_same_and_one_with_other_contents_does_not() {
    RuleSet rules =
        Tiny.ruleSet(Tiny.rule("r", present(symptom("sign", Symptom.BodySystem.GENERAL))));
    Symptom equal = symptom("sign", Symptom.BodySystem.GENERAL);
    Symptom other = symptom("sign", Symptom.BodySystem.EYES);

    for (int i = 0; i < 3; i++) {
      assertThat(truth(rules, Patient.builder().addPresent(equal))).isEqualTo(Truth.TRUE);
      assertThat(truth(rules, Patient.builder().addAbsent(equal))).isEqualTo(Truth.FALSE);
      assertThat(truth(rules, Patient.builder().addPresent(other))).isEqualTo(Truth.UNKNOWN);
      assertThat(truth(rules, Patient.builder().addAbsent(other))).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void a_fact_that_no_rule_names_counts_for_the_wider_one_that_a_rule_names() {
    Symptom wide = symptom("wide", Symptom.BodySystem.GENERAL);
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", present(wide)));
    Symptom part = Tiny.symptom("part", Tiny.symptom("middle", wide));

    assertThat(truth(rules, Patient.builder().addPresent(part))).isEqualTo(Truth.TRUE);
    assertThat(truth(rules, Patient.builder().addAbsent(part))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_medicine_that_no_rule_names_counts_for_its_class() {
    Medicine group = Tiny.medicineClass("group");
    Medicine member = Tiny.medicine("member", group);
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", taking(group)));

    assertThat(truth(rules, Patient.builder().addMedicine(MedicineUse.of(member))))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(rules, Patient.builder().addNotTaken(member))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(rules, Patient.builder().addNotTaken(group))).isEqualTo(Truth.FALSE);
  }

  @Test
  void facts_without_end_are_not_all_remembered_and_all_are_found() {
    RuleSet rules =
        Tiny.ruleSet(Tiny.rule("r", present(symptom("sign", Symptom.BodySystem.GENERAL))));
    for (int i = 0; i < 2500; i++) {
      Symptom each = symptom(i % 2 == 0 ? "sign" : "other-" + i, Symptom.BodySystem.GENERAL);

      assertThat(truth(rules, Patient.builder().addPresent(each)))
          .isEqualTo(i % 2 == 0 ? Truth.TRUE : Truth.UNKNOWN);
    }
  }

  /** A leaf is read at most once of a patient, even where later rules come after the status. */
  @Test
  void an_own_criterion_is_asked_once_of_a_patient() {
    AtomicInteger asked = new AtomicInteger();
    Criterion own =
        custom(
            "own",
            1,
            List.of(Input.AGE),
            patient -> {
              asked.incrementAndGet();
              return Truth.TRUE;
            });
    Rule early = Tiny.rule("early", own);
    Rule late =
        Rule.builder("late")
            .when(own)
            .conclude(Advice.toPerson(Strength.OFFER, "late"))
            .cite(Tiny.CITATION);
    RuleSet rules = RuleSet.of(List.of(early), List.of(), Optional.empty(), () -> List.of(late));
    Evaluation evaluation = rules.evaluate(Patient.builder().build());

    assertThat(evaluation.verdict("early").truth()).isEqualTo(Truth.TRUE);
    assertThat(evaluation.verdict("late").truth()).isEqualTo(Truth.TRUE);
    assertThat(evaluation.fired()).hasSize(2);
    assertThat(evaluation.verdict("early").trace().text()).contains("own criterion own");
    assertThat(asked).hasValue(1);
    assertThat(rules.evaluate(Patient.builder().build()).fired()).hasSize(2);
    assertThat(asked).hasValue(2);
  }

  @Test
  void an_own_criterion_that_throws_leaves_nothing_behind() {
    Symptom sign = symptom("sign", Symptom.BodySystem.GENERAL);
    Criterion own =
        custom(
            "own",
            1,
            List.of(Input.AGE),
            patient -> Truth.of(patient.age().orElseThrow().years() > 60));
    RuleSet rules = Tiny.ruleSet(Tiny.rule("r", Criteria.any(own, present(sign))));

    for (int i = 0; i < 3; i++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> rules.evaluate(Patient.builder().addPresent(sign).build()))
          .withMessageContaining("own criterion own of rule r must not throw");
      assertThat(truth(rules, Patient.builder().age(Age.years(50)))).isEqualTo(Truth.UNKNOWN);
      assertThat(truth(rules, Patient.builder().age(Age.years(70)))).isEqualTo(Truth.TRUE);
    }
  }

  private static Truth truth(RuleSet rules, Patient.Builder patient) {
    return rules.evaluate(patient.build()).verdict("r").truth();
  }
}
