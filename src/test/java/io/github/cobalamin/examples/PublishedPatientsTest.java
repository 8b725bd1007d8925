package io.github.cobalamin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.Printed;
import org.junit.jupiter.api.Test;

/** What is printed first by whoever tries the library is short enough to be read. */
class PublishedPatientsTest {
  private static final int MOST_CHARACTERS = 18_000;

  @Test
  void summaries_stand_first_and_all_is_short() throws Exception {
    String printed = Printed.by(() -> PublishedPatients.main(new String[0]));

    assertThat(printed.length()).isBetween(5_000, MOST_CHARACTERS);
    assertThat(printed.lines().skip(1).findFirst().orElseThrow())
        .startsWith("  Urgent: call neurology");
  }
}
