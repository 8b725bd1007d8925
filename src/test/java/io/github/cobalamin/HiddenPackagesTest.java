package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever opens a package sees whether a caller does: one that is not exported says so. */
class HiddenPackagesTest {
  private static final String HIDDEN = "is not exported";

  @Test
  void a_package_says_whether_a_caller_sees_it() throws IOException {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target", "classes"))
            .find("io.github.cobalamin")
            .orElseThrow()
            .descriptor();
    Set<String> exported =
        module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    for (String each : new TreeSet<>(module.packages())) {
      Path file = Path.of("src", "main", "java", each.replace('.', '/'), "package-info.java");
      if (Files.exists(file) && says(file) == exported.contains(each)) {
        wrong.add(each);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(module.packages()).hasSizeGreaterThan(exported.size());
  }

  private static boolean says(Path packageInfo) throws IOException {
    return Files.readString(packageInfo).replaceAll("[\\s*]+", " ").contains(HIDDEN);
  }
}
