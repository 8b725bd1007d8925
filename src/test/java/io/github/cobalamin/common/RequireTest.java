package io.github.cobalamin.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
  @ParameterizedTest
  @ValueSource(strings = {"READ_ONLY", "read-only", "read only"})
  void constant_is_named_in_any_case_and_with_hyphens_or_spaces(String text) {
    assertThat(Require.constant("fit", Code.Fit.class, text)).isEqualTo(Code.Fit.READ_ONLY);
  }

  @Test
  void constant_that_there_is_not_is_refused_in_words() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.constant("truth", Truth.class, "GUESSED"))
        .withMessage("truth must be one of false, unknown, true but was GUESSED");
  }

  @Test
  void type_is_named_in_words() {
    assertThat(Words.of(LabTest.class)).isEqualTo("lab test");
    assertThat(Words.of(Medicine.class)).isEqualTo("medicine");
  }
}
