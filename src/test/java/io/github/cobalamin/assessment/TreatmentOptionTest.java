package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Treatments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A treatment that nothing names; those that a guideline names are tested with it. */
class TreatmentOptionTest {
  @Test
  void an_option_that_nothing_names_says_so() {
    TreatmentOption option = new TreatmentOption(Treatments.OROBALIN, List.of(), List.of());

    assertThat(option.offered()).isFalse();
    assertThat(option.strength()).isEmpty();
    assertThat(option.course()).isEqualTo(Treatments.OROBALIN.course());
    assertThat(option.whyNot()).contains("No recommendation for this person names it");
    assertThat(option.sentence().text()).startsWith("Not chosen: Orobalin 1 mg tablets");
    assertThat(option).hasToString(option.text());
  }
}
