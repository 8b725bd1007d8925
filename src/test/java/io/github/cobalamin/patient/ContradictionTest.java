package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Confirmation;
import org.junit.jupiter.api.Test;

/** What a record cannot hold at once is refused by name; what it can, is kept. */
class ContradictionTest {
  private static final History FOLATE = History.of(Conditions.FOLATE_DEFICIENCY);

  private static final Condition LASTING =
      Condition.builder()
          .id("lasting")
          .name("lasting")
          .lasting(Truth.TRUE)
          .addCitation(Sources.LIBRARY.at("test", Confirmation.DERIVED))
          .build();

  private static void refused(Patient.Builder patient, String message) {
    assertThatIllegalArgumentException().isThrownBy(patient::build).withMessage(message);
  }

  @Test
  void pregnant_and_not_pregnant_are_refused_in_either_order() {
    String message = "the person must not be both pregnant and not pregnant";
    refused(Patient.builder().pregnant().notPregnant(), message);
    refused(Patient.builder().notPregnant().pregnant(Trimester.FIRST), message);
  }

  @Test
  void breastfeeding_and_not_breastfeeding_are_refused_in_either_order() {
    String message = "the person must not be both breastfeeding and not breastfeeding";
    refused(Patient.builder().breastfeeding().notBreastfeeding(), message);
    refused(Patient.builder().notBreastfeeding().breastfeeding(), message);
  }

  @Test
  void a_copy_may_say_otherwise_than_what_it_began_with() {
    Patient pregnant = Patient.builder().pregnant().notBreastfeeding().build();
    Patient after = pregnant.toBuilder().notPregnant().breastfeeding().build();
    assertThat(after.pregnant()).isEqualTo(Truth.FALSE);
    assertThat(after.breastfeeding()).isEqualTo(Truth.TRUE);
  }

  @Test
  void an_adult_is_eighteen_or_older() {
    Patient adult = Patient.builder().adult().build();
    assertThat(adult.age()).isEmpty();
    assertThat(adult.adult()).isEqualTo(Truth.TRUE);
    assertThat(adult).hasToString("adult");
    assertThat(Patient.builder().build().adult()).isEqualTo(Truth.UNKNOWN);
    assertThat(Patient.builder().age(Age.years(17)).build().adult()).isEqualTo(Truth.FALSE);
    Patient old = Patient.builder().age(Age.years(18)).build();
    assertThat(old.adult()).isEqualTo(Truth.TRUE);
    assertThat(old.toBuilder().adult().build()).isEqualTo(old);
    assertThat(adult.toBuilder().age(Age.years(18)).build()).isEqualTo(old);
    refused(
        adult.toBuilder().age(Age.years(17)),
        "an adult must be 18 years or older but the age was 17 years");
  }

  @Test
  void what_is_past_is_neither_present_nor_absent_unless_it_lasts() {
    Patient past = Patient.builder().addHistory(FOLATE.past(2019)).build();
    assertThat(past.present()).isEmpty();
    assertThat(past.truth(Conditions.FOLATE_DEFICIENCY)).isEqualTo(Truth.UNKNOWN);
    Patient complete = past.toBuilder().noOtherConditions().build();
    assertThat(complete.truth(Conditions.FOLATE_DEFICIENCY)).isEqualTo(Truth.UNKNOWN);
    Patient lasts = Patient.builder().addHistory(History.of(LASTING).past(1994)).build();
    assertThat(lasts.present()).containsExactly(LASTING);
    assertThat(lasts.toBuilder().addPresent(LASTING).build()).isEqualTo(lasts);
  }

  @Test
  void what_was_and_is_no_more_may_be_said_to_be_absent() {
    Patient over =
        Patient.builder()
            .addHistory(FOLATE.past(2019))
            .addAbsent(Conditions.FOLATE_DEFICIENCY)
            .build();
    assertThat(over.truth(Conditions.FOLATE_DEFICIENCY)).isEqualTo(Truth.FALSE);
    refused(
        Patient.builder().addHistory(History.of(LASTING).past()).addAbsent(LASTING),
        "lasting must not be absent when the history of lasting (past) is stated");
  }

  @Test
  void what_was_may_be_again() {
    Patient again =
        Patient.builder()
            .addHistory(FOLATE.past(2019))
            .addPresent(Conditions.FOLATE_DEFICIENCY)
            .build();
    assertThat(again.truth(Conditions.FOLATE_DEFICIENCY)).isEqualTo(Truth.TRUE);
    assertThat(Patient.builder().addHistory(FOLATE, FOLATE.past(2019)).build()).isEqualTo(again);
    assertThat(again.toBuilder().build()).isEqualTo(again);
  }

  @Test
  void histories_that_agree_are_one_and_others_are_refused() {
    History onset = FOLATE.onset(History.Onset.NEW);
    History side = FOLATE.side(History.Side.BOTH_SIDES);
    assertThat(Patient.builder().addHistory(onset, side, FOLATE).build())
        .isEqualTo(Patient.builder().addHistory(side.onset(History.Onset.NEW)).build());
    refused(
        Patient.builder().addHistory(onset, FOLATE.onset(History.Onset.STABLE)),
        "folate deficiency must have one history but had folate deficiency (new) and folate"
            + " deficiency (stable)");
  }

  @Test
  void what_has_ended_may_be_said_not_to_be_taken() {
    MedicineUse ended = MedicineUse.of(Medicines.METFORMIN).ended();
    assertThat(ended.ongoing()).isFalse();
    assertThat(ended).hasToString("metformin, ended");
    Patient patient = Patient.builder().addMedicine(ended).addNotTaken(Medicines.METFORMIN).build();
    assertThat(patient.medicines()).containsExactly(ended);
  }
}
