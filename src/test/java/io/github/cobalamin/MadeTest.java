package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made from the library is up to date. */
class MadeTest {
  static List<Made.Text> texts() {
    return Made.TEXTS;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_is_as_the_library_makes_it(Made.Text text) throws Exception {
    assertThat(text.differences()).as("%s, made anew by %s", text, Made.COMMAND).isEmpty();
  }
}
