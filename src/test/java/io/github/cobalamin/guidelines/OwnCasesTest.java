package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The own patients can be built. What is expected of each stands beside it. */
class OwnCasesTest {
  @Test
  void there_are_sixty_patients() {
    List<OwnCase> cases = OwnCases.all();

    assertThat(cases).extracting(OwnCase::id).doesNotHaveDuplicates().hasSize(60);
  }
}
