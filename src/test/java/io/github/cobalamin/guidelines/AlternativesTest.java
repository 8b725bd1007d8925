package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Criterion.Operator;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.leaf.Present;
import io.github.cobalamin.rules.leaf.given.Taking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Of findings any one of which is enough for a rule on status, urgency or treatment, each decides:
 * in the place of one that turns the rule for a patient, it turns the rule as well.
 */
class AlternativesTest {
  private static final int TRIED = 6;

  private final List<Vignette> vignettes = Vignettes.all();

  /** A patient without one finding, or with another in its place, as the guideline sees him. */
  private final Map<String, Optional<Assessment>> assessed = new HashMap<>();

  @Test
  void each_of_several_findings_that_are_enough_turns_a_rule() {
    Set<Fact> read = new LinkedHashSet<>();
    Set<Fact> turning = new LinkedHashSet<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (Ng239VignettesTest.decides(rule)) {
        for (List<Fact> facts : alternatives(rule.when())) {
          read.addAll(facts);
          if (!turning.containsAll(facts)) {
            turning.addAll(turning(rule, facts));
          }
        }
      }
    }
    assertThat(read).hasSizeGreaterThan(100);
    read.removeAll(turning);

    assertThat(read).as("findings that turn nothing").isEmpty();
  }

  private static Set<List<Fact>> alternatives(Criterion criterion) {
    Set<List<Fact>> all = new LinkedHashSet<>();
    for (Criterion any : criterion.allParts()) {
      List<Fact> facts = new ArrayList<>();
      for (Criterion part : any.operator() == Operator.ANY ? any.parts() : List.<Criterion>of()) {
        if (part instanceof Present || part instanceof Taking) {
          part.inputs().forEach(input -> input.fact().ifPresent(facts::add));
        }
      }
      all.add(facts);
    }
    return all;
  }

  /** Those of some findings that turn a rule in the place of one of them that does. */
  private Set<Fact> turning(Rule rule, List<Fact> facts) {
    Set<Fact> turning = new LinkedHashSet<>();
    int tried = 0;
    for (Vignette each : vignettes) {
      for (Fact one : facts) {
        if (tried < TRIED && isOnRecord(one, each.patient())) {
          boolean holds = holds(rule, unchanged(each));
          if (holds != holds(rule, without(each, one))) {
            tried++;
            turning.add(one);
            for (Fact other : facts) {
              if (!turning.contains(other) && holds == holds(rule, with(each, one, other))) {
                turning.add(other);
              }
            }
          }
        }
      }
    }
    return turning;
  }

  private static boolean holds(Rule rule, Optional<Assessment> assessment) {
    return assessment.filter(each -> each.verdict(rule.id()).truth() == Truth.TRUE).isPresent();
  }

  private Optional<Assessment> unchanged(Vignette vignette) {
    return assessed.computeIfAbsent(vignette.name(), any -> Optional.of(vignette.assessed()));
  }

  private static boolean isOnRecord(Fact fact, Patient patient) {
    return fact instanceof Clue clue
        ? patient.present().contains(clue)
        : patient.medicines().stream().anyMatch(use -> use.medicine().equals(fact));
  }

  private Optional<Assessment> without(Vignette vignette, Fact one) {
    return assessed.computeIfAbsent(
        vignette.name() + one.id(), any -> changed(vignette, one, patient -> patient));
  }

  private Optional<Assessment> with(Vignette vignette, Fact one, Fact other) {
    return assessed.computeIfAbsent(
        vignette.name() + one.id() + other.id(),
        any ->
            changed(
                vignette,
                one,
                patient ->
                    other instanceof Clue clue
                        ? patient.addPresent(clue)
                        : patient.addMedicine(MedicineUse.of((Medicine) other))));
  }

  private static Optional<Assessment> changed(
      Vignette vignette, Fact one, UnaryOperator<Patient.Builder> change) {
    List<String> facts =
        new ArrayList<>(List.of(RecordedPatient.write(vignette.patient()).split(";", -1)));
    String of = "(\\+|ext|med) " + one.id() + "(\\|.*)?";
    facts.removeIf(fact -> fact.matches(of));
    try {
      Patient.Builder patient = RecordedPatient.read(String.join(";", facts)).toBuilder();
      return Optional.of(Guidelines.NICE_NG239.assess(change.apply(patient).build(), Vignette.DAY));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nobody can have both
    }
  }
}
