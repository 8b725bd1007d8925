package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The public API fits a page, and the page lists it. */
class OverviewTest {
  private static final Path OVERVIEW = Path.of("src", "main", "javadoc", "overview.html");
  private static final Pattern LISTED =
      Pattern.compile("<li>\\{@link io\\.github\\.cobalamin\\.([\\w.]+)");

  /** What parts of the library that are still to come may add stands in the issue of each. */
  private static final int MOST_TYPES = 160;

  private static final int MOST_RULES = 30;
  private static final int MOST_METHODS = 1_330;
  private static final int MOST_HANDED_ON = 450;

  @Test
  void the_overview_lists_every_public_type_once() throws IOException {
    List<String> listed = new ArrayList<>();
    Matcher matcher = LISTED.matcher(Files.readString(OVERVIEW));
    while (matcher.find()) {
      listed.add(matcher.group(1));
    }

    assertThat(listed).doesNotHaveDuplicates();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(names());
  }

  private static List<String> names() {
    return types().stream()
        .map(type -> type.getCanonicalName().substring("io.github.cobalamin.".length()))
        .toList();
  }

  private static List<Class<?>> types() {
    return PublicTypes.all().stream().filter(type -> !PublicTypes.isBuilder(type)).toList();
  }

  @Test
  void the_public_api_fits_a_page() {
    List<Class<?>> rules =
        types().stream().filter(type -> type.getPackageName().endsWith(".rules")).toList();
    int methods = 0;
    int handedOn = 0;
    for (Class<?> type : PublicTypes.all()) {
      methods += PublicTypes.declared(type).size() + PublicTypes.constructors(type).size();
      handedOn += PublicTypes.handedOn(type).size();
    }

    assertThat(types()).hasSizeLessThanOrEqualTo(MOST_TYPES);
    assertThat(rules).hasSizeLessThanOrEqualTo(MOST_RULES);
    assertThat(methods).as("public methods").isLessThanOrEqualTo(MOST_METHODS);
    assertThat(handedOn).as("methods that builders hand on").isLessThanOrEqualTo(MOST_HANDED_ON);
  }
}
