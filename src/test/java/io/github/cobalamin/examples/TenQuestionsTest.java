package io.github.cobalamin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.Printed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers of the example, read as a person would read them. */
class TenQuestionsTest {
  @Test
  void ten_questions_have_their_answers() throws Exception {
    String printed = Printed.by(() -> TenQuestions.main(new String[0]));
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
}
