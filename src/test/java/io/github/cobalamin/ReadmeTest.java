package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@link ReadmeTest} says of the README beside what {@link MadeTest} compares. */
class ReadmeTest {
  @Test
  void the_readme_has_at_most_250_lines_and_names_both_commands() throws IOException {
    assertThat(Readme.text().lines()).hasSizeLessThanOrEqualTo(250);
    assertThat(Readme.text())
        .contains(
            "mvn -q test-compile exec:java", "mvn verify", "mvn -q -Pbench test-compile exec:exec");
  }

  @Test
  void the_first_example_has_at_most_ten_lines() throws IOException {
    assertThat(Readme.snippets(Readme.text())).hasSizeGreaterThan(5);
    assertThat(Readme.snippets(Readme.text()).get(0).lines()).hasSizeLessThanOrEqualTo(10);
  }
}
