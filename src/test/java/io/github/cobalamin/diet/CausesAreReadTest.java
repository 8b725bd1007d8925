package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cause that nobody reads would be known and change nothing. */
class CausesAreReadTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** None: what the knowledge base calls a cause is read as one. */
  private static final Set<String> READ_BY_NO_RULE = Set.of();

  @Test
  void every_cause_or_a_kind_of_it_is_read_by_a_rule() {
    Set<Cause> concluded = new HashSet<>();
    Set<Fact> asked = new HashSet<>();
    for (Guideline guideline : Guidelines.all()) {
      for (Rule rule : guideline.rules()) {
        if (rule.conclusion() instanceof OnCause finding) {
          concluded.add(finding.cause());
        }
        rule.when().inputs().stream().flatMap(CausesAreReadTest::fact).forEach(asked::add);
      }
    }
    List<String> faults = new ArrayList<>();
    for (Cause cause : KNOWN.all(Cause.class)) {
      boolean read =
          concluded.stream().anyMatch(each -> each.isIn(cause))
              || cause.clues().stream().anyMatch(clue -> isAsked(clue, asked))
              || cause.medicines().stream().anyMatch(asked::contains)
              || KNOWN.all(Cause.class).stream()
                  .anyMatch(each -> !each.equals(cause) && each.isIn(cause));
      boolean hinders =
          cause.clues().stream().anyMatch(CausesAreReadTest::hinders)
              || cause.medicines().stream().anyMatch(CausesAreReadTest::hinders);
      if (read == READ_BY_NO_RULE.contains(cause.id())) {
        faults.add(
            cause.id()
                + (read
                    ? " is read by a rule, and must not be listed as read by none"
                    : " is read by no rule (see CauseHistory)"
                        + (hinders ? "; it hinders uptake" : ", and hinders no uptake")));
      }
    }

    assertThat(faults).isEmpty();
    assertThat(concluded).hasSizeGreaterThan(40);
  }

  private static Stream<Fact> fact(Input input) {
    return input.fact().stream();
  }

  private static boolean isAsked(Clue clue, Set<Fact> asked) {
    return asked.contains(clue) || clue.wider().stream().anyMatch(each -> isAsked(each, asked));
  }

  private static boolean hinders(Clue clue) {
    return hinders(Patient.builder().addPresent(clue));
  }

  private static boolean hinders(Medicine medicine) {
    return hinders(Patient.builder().addMedicine(MedicineUse.of(medicine)));
  }

  private static boolean hinders(Patient.Builder patient) {
    return !Hindrance.of(patient.build()).remark().isEmpty();
  }
}
