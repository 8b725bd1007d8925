package io.github.cobalamin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers say of what they left out. */
class RefusalTest {
  @Test
  void refusal_says_where_why_and_what_was_there() {
    Refusal refusal = Refusal.of("food.csv:12:3", "amount must be a number", "x");
    assertThat(refusal).hasToString("food.csv:12:3: amount must be a number but was \"x\"");
    assertThat(refusal.place()).isEqualTo("food.csv:12:3");
    assertThat(refusal.reason()).isEqualTo("amount must be a number");
    assertThat(refusal.found()).contains("x");
    assertThat(refusal).isEqualTo(Refusal.of("food.csv:12:3", "amount must be a number", "x"));
  }

  @Test
  void what_is_missing_is_not_shown_and_what_is_empty_is() {
    assertThat(Refusal.of("row 7", "unit must be there")).hasToString("row 7: unit must be there");
    assertThat(Refusal.of("row 7", "unit must be there").found()).isEmpty();
    assertThat(Refusal.of("row 7", "unit must be known", ""))
        .hasToString("row 7: unit must be known but was \"\"");
  }

  @Test
  void long_text_is_kept_whole_and_shown_in_one_line() {
    String text = "a\r\nb\u2028c|" + "d".repeat(1000);
    Refusal refusal = Refusal.of("row 7", "name must be short", text);
    assertThat(refusal.found()).contains(text);
    assertThat(refusal)
        .hasToString("row 7: name must be short but was \"a  b c|" + "d".repeat(33) + "...\"");
    assertThat(Refusal.of("r", "must", "e".repeat(39) + "\uD83D\uDE00!").toString())
        .endsWith("\"" + "e".repeat(39) + "...\"");
    assertThat(Refusal.of("r", "must", "e".repeat(40)).toString()).endsWith("e\"");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', must, place of a refusal must not be blank",
    "row 7, '', reason of a refusal at row 7 must not be blank"
  })
  void place_and_reason_must_be_there(String place, String reason, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.of(place, reason))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.of(place, reason, "x"))
        .withMessage(message);
  }

  @Test
  @SuppressWarnings("NullAway") // what is asked is what null does
  void null_is_named() {
    assertThatNullPointerException().isThrownBy(() -> Refusal.of(null, "x")).withMessage("place");
    assertThatNullPointerException()
        .isThrownBy(() -> Refusal.of("x", "x", null))
        .withMessageContaining("found");
  }
}
