package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the rules of section 1.5 reach the causes that rules of section 1.4 point to. */
class CauseCareTest {
  private static final List<String> BY_KIND =
      List.of(
          "ng239-diet",
          "treat-medicine-induced",
          "treat-nitrous-oxide",
          "ng239-other-malabsorption");

  /**
   * Else the cause would be pointed to, and treated as if none were known. Acid suppression is of
   * two kinds, a medicine and a malabsorption.
   */
  @Test
  void every_rule_that_points_to_a_cause_is_asked_by_the_treatment_of_its_kind() {
    Set<String> asked = new LinkedHashSet<>();
    for (String treatment : BY_KIND) {
      collect(Guidelines.NICE_NG239.rule(treatment).when(), asked);
    }
    List<String> pointing = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (rule.conclusion() instanceof OnCause finding
          && finding.isFor()
          && !isTreatedByItself(finding)) {
        pointing.add(rule.id());
      }
    }
    asked.removeIf(rule -> !rule.startsWith("history-") && !rule.startsWith("cause-"));

    assertThat(asked).containsExactlyInAnyOrderElementsOf(pointing).hasSizeGreaterThan(30);
  }

  /**
   * Gastritis and what a record establishes are treated for life; a need passes by itself, and a
   * metabolic team treats its own.
   */
  private static boolean isTreatedByItself(OnCause finding) {
    return finding.likelihood() == Likelihood.ESTABLISHED
        || finding.cause().isIn(Causes.LOSS_OF_INTRINSIC_FACTOR)
        || finding.cause().equals(Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM)
        || finding.cause().isIn(Causes.INCREASED_NEED);
  }

  private static void collect(Criterion criterion, Set<String> asked) {
    criterion.allParts().forEach(part -> part.ruleId().ifPresent(asked::add));
  }
}
