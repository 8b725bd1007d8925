package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes can be begun in any order, by many threads at once, in a fresh virtual machine. */
@Execution(ExecutionMode.CONCURRENT)
class FreshStartTest {
  private static final int MOST_SECONDS = 120;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void all_classes_begin_in_a_seeded_order(int seed) throws Exception {
    begin(String.valueOf(seed));
  }

  static Stream<String> classes() throws Exception {
    return AnyOrder.classes().stream();
  }

  @ParameterizedTest
  @MethodSource("classes")
  @Tag("every-class-first")
  void each_class_can_be_the_first(String name) throws Exception {
    begin(name);
  }

  private static void begin(String argument) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    AnyOrder.class.getName(),
                    argument))
            .redirectErrorStream(true)
            .start();
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("%s must not hang", argument).isTrue();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).contains("begun " + AnyOrder.classes().size()).doesNotContain("Exception");
  }
}
