package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.patient.Allergy.Reaction;
import io.github.cobalamin.quantity.Truth;
import org.junit.jupiter.api.Test;

class AllergyTest {
  private static final Allergy PLAIN = Allergy.of(Allergen.CYANOCOBALAMIN);

  @Test
  void reaction_is_unknown_unless_told() {
    assertThat(PLAIN.allergen()).isEqualTo(Allergen.CYANOCOBALAMIN);
    assertThat(PLAIN.reactions()).isEmpty();
    assertThat(PLAIN.tolerated()).isEmpty();
    assertThat(PLAIN).hasToString("cyanocobalamin");
  }

  @Test
  void copies_add_one_thing_each() {
    Allergy told =
        PLAIN
            .reaction(Reaction.SEVERE)
            .reaction(Reaction.IMMEDIATE)
            .tolerating(Cobalamin.HYDROXOCOBALAMIN);
    assertThat(told.reactions()).containsExactly(Reaction.IMMEDIATE, Reaction.SEVERE);
    assertThat(told.tolerated()).containsExactly(Cobalamin.HYDROXOCOBALAMIN);
    assertThat(told.reaction(Reaction.SEVERE)).isEqualTo(told).hasSameHashCodeAs(told);
    assertThat(told)
        .hasToString(
            "cyanocobalamin (immediate reaction, severe reaction, hydroxocobalamin tolerated"
                + " since)");
  }

  @Test
  void what_is_told_of_one_allergen_is_joined_in_any_order() {
    Allergy local = PLAIN.reaction(Reaction.LOCAL);
    Allergy tolerating = PLAIN.tolerating(Cobalamin.HYDROXOCOBALAMIN);
    Patient patient =
        Patient.builder()
            .addAllergy(local, tolerating)
            .addAllergy(Allergen.COBALT, Allergen.CYANOCOBALAMIN)
            .build();
    assertThat(patient.allergies())
        .containsExactly(local.tolerating(Cobalamin.HYDROXOCOBALAMIN), Allergy.of(Allergen.COBALT));
    assertThat(
            Patient.builder()
                .addAllergy(Allergen.COBALT)
                .addAllergy(tolerating)
                .addAllergy(local)
                .build())
        .isEqualTo(patient);
    assertThat(patient)
        .hasToString(
            "allergic to: cyanocobalamin (local reaction, hydroxocobalamin tolerated since),"
                + " cobalt");
  }

  @Test
  void who_is_allergic_is_told_by_allergen() {
    Patient.Builder patient = Patient.builder().addAllergy(PLAIN);
    assertThat(patient.build().allergic(Allergen.CYANOCOBALAMIN)).isEqualTo(Truth.TRUE);
    assertThat(patient.build().allergic(Allergen.COBALT)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.noOtherAllergies().build().allergic(Allergen.COBALT)).isEqualTo(Truth.FALSE);
  }
}
