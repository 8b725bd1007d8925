package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.rules.Conclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The path of a patient through the guideline, as a Mermaid flowchart. */
class DrawingTest {
  private static final Pattern NODE =
      Pattern.compile("  ([rk]\\d+)(\\{\\{|\\[\\[|\\(\\[|\\[)\".+\".+");
  private static final Pattern EDGE = Pattern.compile("  ([rk]\\d+) --> (r\\d+)");

  @Test
  void path_of_one_patient_leads_from_what_is_known_to_the_conclusions() {
    String drawing =
        Guidelines.NICE_NG239
            .assess(
                People.man(50)
                    .addPresent(Symptoms.GLOSSITIS)
                    .addResult(LabResult.of(LabTests.TOTAL_B12, "<100 ng/L"))
                    .build())
            .drawing();
    assertThat(drawing)
        .startsWith("flowchart LR\n")
        .contains("([\"glossitis present\"])")
        .contains("total B12 #lt;100 ng/L is below 180 ng/L")
        .contains("[[\"B12 is in the deficient band\"]]");
  }

  @Test
  void path_to_one_rule_leaves_out_what_does_not_lead_to_it() {
    Assessment assessment =
        Guidelines.NICE_NG239.assess(
            People.man(50)
                .addPresent(Symptoms.GLOSSITIS)
                .addResult(LabResult.of(LabTests.TOTAL_B12, "240 ng/L"))
                .build());
    String drawing = assessment.drawing("ng239-consider-mma");
    assertThat(drawing.lines().toList())
        .hasSizeLessThan(assessment.drawing().lines().toList().size());
    assertThat(drawing)
        .contains(
            "Consider a test: methylmalonic acid", "glossitis present", "is not above 350 ng/L")
        .doesNotContain("Explain that");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessment.drawing("ng239-total-b12-deficient"))
        .withMessage(
            "rule ng239-total-b12-deficient must hold for the patient, to be drawn, but does not");
  }

  /** Every rule that holds is drawn, every line is well formed, and no edge leads nowhere. */
  @Test
  void every_vignette_is_drawn_whole() {
    for (Vignette vignette : Vignettes.all()) {
      Assessment assessment = vignette.assessed();
      Set<String> nodes = new HashSet<>();
      List<String> ends = new ArrayList<>();
      String drawing = assessment.drawing();
      for (String line : drawing.lines().toList()) {
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        if (node.matches()) {
          if (!nodes.add(node.group(1))) {
            throw new AssertionError("drawn twice: " + line);
          }
        } else if (edge.matches()) {
          ends.add(edge.group(1));
          ends.add(edge.group(2));
        } else {
          assertThat(line).isEqualTo("flowchart LR");
        }
      }
      ends.removeAll(nodes); // a set finds them quicker than an assertion does
      assertThat(ends).as(vignette.name()).isEmpty();
      assertThat(nodes.stream().filter(node -> node.startsWith("r")))
          .as(vignette.name())
          .hasSameSizeAs(assessment.findings(Conclusion.class));
    }
    Assessment first = Vignettes.all().get(0).assessed();
    assertThat(first.drawing()).isEqualTo(first.drawing());
  }
}
