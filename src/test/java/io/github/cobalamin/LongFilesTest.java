package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file holds one idea; one that is long says why in its first line. */
class LongFilesTest {
  private static final int LONG = 300;
  private static final int LONG_FOR_CONSTANTS = 800;

  @Test
  void a_long_file_says_why() throws IOException {
    List<String> silent = new ArrayList<>();
    int files = 0;
    try (Stream<Path> found = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : found.filter(each -> each.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        int most = ofConstants(lines) ? LONG_FOR_CONSTANTS : LONG;
        files++;
        if (lines.size() > most && !lines.get(0).startsWith("// Long: ")) {
          silent.add(file.getFileName() + " has " + lines.size() + " lines and must say why");
        }
      }
    }

    assertThat(silent).isEmpty();
    assertThat(files).isGreaterThan(300);
  }

  private static boolean ofConstants(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("  public static final ")).count() > 10;
  }
}
