package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.Prevention;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Traces every rule of every guideline to the question it answers, who says so, how well that is
 * confirmed, and the patients that demand it; writes {@code target/traceability.md}.
 */
class TraceabilityTest {
  private static final Path REPORT = Path.of("target", "traceability.md");

  static List<BodyVignette> bodyVignettes() {
    return BodyVignette.all();
  }

  @ParameterizedTest
  @MethodSource("bodyVignettes")
  void another_body_says_what_its_text_demands(BodyVignette vignette) {
    Assessment assessment =
        Guidelines.get(vignette.guideline()).assess(vignette.patient(), Vignette.DAY);

    assertThat(assessment.findings(Conclusion.class))
        .as("%s, because %s", vignette.guideline(), vignette.because())
        .extracting(Finding::rule)
        .extracting(Rule::id)
        .containsAll(vignette.holds());
  }

  @Test
  void every_rule_of_every_guideline_has_a_citation_and_a_patient_and_the_report_says_which()
      throws IOException {
    Map<String, List<String>> demanded = demanded();
    List<String> lines = new ArrayList<>();
    List<String> untraced = new ArrayList<>();
    lines.add("# Traceability");
    for (Guideline guideline : Guidelines.all()) {
      lines.add("\n## " + guideline + "\n");
      lines.add("| Question | Rule | Citation | Weakest confirmation | Patients |");
      lines.add("|---|---|---|---|---|");
      for (Rule rule : guideline.rules()) {
        List<String> patients =
            demanded.getOrDefault(
                guideline.id() + "/" + rule.id(),
                demanded.getOrDefault("nice-ng239/" + rule.id(), List.of()));
        if (patients.isEmpty() || rule.citations().isEmpty()) {
          untraced.add(guideline.id() + "/" + rule.id());
        }
        lines.add(
            "| "
                + questions(rule)
                + " | "
                + rule.id()
                + " | "
                + cell(rule.citations())
                + " | "
                + weakest(rule)
                + " | "
                + cell(patients)
                + " |");
      }
    }
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, lines);

    assertThat(untraced)
        .as(
            "rules without a Vignette or BodyVignette (those that bodies share: BodyVignette.all())")
        .isEmpty();
    assertThat(REPORT).content().contains("| A9, A11 | ng239-injections-for-life |");
  }

  private static Map<String, List<String>> demanded() {
    Map<String, List<String>> demanded = new LinkedHashMap<>();
    for (Vignette vignette : Vignettes.all()) {
      List<String> rules = new ArrayList<>(vignette.holds());
      rules.add(vignette.decidedBy());
      for (String rule : rules) {
        demanded
            .computeIfAbsent("nice-ng239/" + rule, key -> new ArrayList<>())
            .add(vignette.name());
      }
    }
    for (BodyVignette vignette : BodyVignette.all()) {
      for (String rule : vignette.holds()) {
        demanded
            .computeIfAbsent(vignette.guideline() + "/" + rule, key -> new ArrayList<>())
            .add(vignette.because());
      }
    }
    return demanded;
  }

  /** The questions of the founding article that a rule helps to answer. */
  private static String questions(Rule rule) {
    Conclusion conclusion = rule.conclusion();
    if (rule.stage().compareTo(Stage.RECOGNISE) <= 0) {
      return "A1, A10";
    }
    if (conclusion instanceof OnCause finding) {
      return cause(rule, finding.cause());
    }
    if (conclusion instanceof TestAdvice advice) {
      return advice.forCause() ? "A5, A6, A10" : "A10";
    }
    if (conclusion instanceof TreatmentAdvice || conclusion instanceof TreatmentObjection) {
      return "A9, A11";
    }
    if ((conclusion instanceof Caution && rule.stage() == Stage.TREAT)
        || conclusion instanceof FollowUp) {
      return "A3, A9";
    }
    if (conclusion instanceof Prevention) {
      return "A12";
    }
    if (rule.stage() == Stage.INFORM) {
      return rule.id().startsWith("medicine-") ? "A4" : "A9";
    }
    return conclusion instanceof OtherExplanation ? "A10" : "A2, A10";
  }

  private static String cause(Rule rule, Cause cause) {
    if (rule.id().equals("cause-enough-is-eaten")) {
      return "A8";
    }
    if (cause.isIn(Causes.MEDICINE_INDUCED)) {
      return "A4";
    }
    if (cause.isIn(Causes.LOSS_OF_INTRINSIC_FACTOR)) {
      return "A6";
    }
    return cause.isIn(Causes.LOW_INTAKE) ? "A7" : "A5";
  }

  private static Confirmation weakest(Rule rule) {
    return rule.citations().stream()
        .map(Citation::confirmation)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static String cell(List<?> entries) {
    return String.join(
        "; ", entries.stream().map(each -> each.toString().replace("|", "/")).toList());
  }
}
