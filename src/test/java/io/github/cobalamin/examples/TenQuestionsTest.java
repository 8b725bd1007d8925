package io.github.cobalamin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers of the example, read as a person would read them. */
class TenQuestionsTest {
  @Test
  void ten_questions_have_their_answers() {
    String printed = printed();
    List<String> questions =
        Arrays.stream(printed.split("\\R")).filter(line -> line.endsWith("?")).toList();
    assertThat(questions).hasSize(10);
    assertThat(printed)
        .contains(
            "  cobalamin D disease, homocystinuria form",
            "  cobalamin E disease",
            "  cobalamin G disease",
            "  two years or more: odds ratio 1.65 [Lam 2013, abstract]",
            "  metformin (product: RxNorm 860975)",
            "  paraesthesia",
            "  56.4 % of people with a low level; none of 34 others",
            "  Leber hereditary optic neuropathy (US, Denmark and France)",
            "  pregnancy raises homocysteine",
            "  total B12, NG239: deficient [<180 ng/L, <133 pmol/L]",
            "  NICE NG239: injections for life",
            "  3.2 to 6.3 years")
        .doesNotContain("  cobalamin C disease");
  }

  private static String printed() {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      TenQuestions.main(new String[0]);
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
