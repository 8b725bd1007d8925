package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The source of a constant says its prose once: in the fact, and not again in the comment. */
class SaidOnceTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?public static final \\w+ (\\w+) =(.*?);\n",
          Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @Test
  void comment_of_a_constant_is_one_line_that_repeats_no_prose() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Class<?> constants : Constants.FACTS) {
      Map<String, Fact> facts = Constants.of(constants, Fact.class);
      List<MatchResult> declared = CONSTANT.matcher(source(constants)).results().toList();
      assertThat(declared)
          .extracting(each -> each.group(2))
          .containsExactlyElementsOf(facts.keySet());
      for (MatchResult each : declared) {
        String comment = Objects.requireNonNullElse(each.group(1), "");
        Fact fact = Objects.requireNonNull(facts.get(each.group(2)));
        if (comment.contains("\n")) {
          faults.add(each.group(2) + " has a comment of more than one line");
        }
        for (String prose : prose(each.group(3))) {
          if (!prose.equals(fact.name()) && lower(comment).contains(lower(prose))) {
            faults.add(each.group(2) + " says twice: " + prose);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> prose(String code) {
    return TEXT.matcher(code)
        .results()
        .map(literal -> literal.group(1))
        .filter(text -> text.length() > 30)
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String source(Class<?> constants) throws IOException {
    return Files.readString(MAIN.resolve(constants.getName().replace('.', '/') + ".java"));
  }
}
