package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is on record and can be treated keeps its place, whatever else is on record. */
class OnRecordIsSaidTest {
  private static final int PATIENTS = Behaviour.share(800);

  /** By default every fourth is tried. */
  private static final int STEP = 4 / Behaviour.share(4);

  /** The metabolic team reads them. */
  private static final Set<Clue> READ_BY_OTHERS =
      Set.of(
          Conditions.INBORN_ERROR_OF_COBALAMIN,
          Conditions.TRANSCOBALAMIN_DEFICIENCY,
          Conditions.HOMOCYSTINURIA,
          Conditions.METHYLMALONIC_ACIDAEMIA);

  /** Why a wider disease leads to no cause, though a part of it is one. */
  private static final Map<Condition, String> TOO_WIDE =
      Map.of(
          Conditions.AUTOIMMUNE_GASTRITIS, "it is the one",
          Conditions.CHRONIC_KIDNEY_DISEASE, "dialysis loses the vitamin",
          Conditions.AUTOIMMUNE_CONDITION, "autoimmune gastritis is asked for",
          Conditions.AUTOIMMUNE_POLYGLANDULAR_SYNDROME, "autoimmune gastritis is asked for");

  @Test
  void low_copper_is_named_beside_signs_of_the_cord_whatever_else_is_there() {
    List<String> silent = new ArrayList<>();
    List<Fact> facts = KnowledgeBase.standard().all();
    for (int i = 0; i < facts.size(); i += STEP) {
      if (facts.get(i) instanceof Clue clue && !READ_BY_OTHERS.contains(clue)) {
        String said = summary(cord().addPresent(clue));
        if (!said.contains("opper")) {
          silent.add(clue + ": " + said);
        }
      }
    }
    List<LabTest> tests = KnowledgeBase.standard().all(LabTest.class);
    for (int i = 0; i < tests.size(); i += STEP) {
      LabTest test = tests.get(i);
      for (Outcome word : test.outcomes()) {
        if (!test.equals(LabTests.COPPER)) {
          String said = summary(cord().addResult(LabResult.of(test, word)));
          if (!said.contains("opper")) {
            silent.add(test + " " + word + ": " + said);
          }
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  /** The kidneys are what else raises both metabolites: their function is known, or asked for. */
  @Test
  void kidneys_are_asked_for_where_a_metabolite_is_raised() {
    List<String> silent = new ArrayList<>();
    int raised = 0;
    WidePatients wide = new WidePatients(20261205);
    for (int i = 0; i < PATIENTS; i++) {
      Assessment assessment = Guidelines.NICE_NG239.assess(wide.next(), Vignette.DAY);
      if (!holds(assessment, "caution-mma-and-unknown-kidney")) {
        continue;
      }
      raised++;
      if (!holds(assessment, "treat-5-test-kidneys")
          && !holds(assessment, "treat-5-before-the-first-dose")
          && !holds(assessment, "settle-raised-mma-by-the-filtration-rate")) {
        silent.add(assessment.patient() + ": " + assessment.summary().text());
      }
    }

    assertThat(raised).isGreaterThan(PATIENTS / 100);
    assertThat(silent).isEmpty();
  }

  /** Of two things on record that enlarge red cells, or harm nerves, neither hides the other. */
  @Test
  void two_explanations_on_record_are_both_named() {
    List<String> silent = new ArrayList<>();
    for (List<Clue> kind :
        List.of(
            List.<Clue>of(
                Symptoms.MACROCYTOSIS,
                RiskFactors.HARMFUL_ALCOHOL_USE,
                Conditions.LIVER_DISEASE,
                Conditions.HYPOTHYROIDISM,
                Conditions.MYELODYSPLASTIC_SYNDROME),
            List.<Clue>of(
                Symptoms.NUMBNESS,
                RiskFactors.HARMFUL_ALCOHOL_USE,
                Conditions.TYPE_2_DIABETES,
                Conditions.HYPOTHYROIDISM,
                Conditions.VITAMIN_B6_EXCESS))) {
      for (Clue one : kind.subList(1, kind.size())) {
        for (Clue other : kind.subList(1, kind.size())) {
          String said =
              summary(
                  man(60)
                      .addPresent(kind.get(0), one, other)
                      .addResult(result(LabTests.TOTAL_B12, "240 ng/L")));
          if (!one.equals(other) && !says(said, one)) {
            silent.add(one + " beside " + other + ": " + said);
          }
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  /** By the first of its longer words. */
  private static boolean says(String said, Clue clue) {
    String low = said.toLowerCase(Locale.ROOT);
    return Stream.of(clue.name().split(" ", -1))
        .filter(word -> word.length() > 4)
        .anyMatch(word -> low.contains(word.substring(0, 5)));
  }

  /** A number is read, or it is said that it is not. */
  @Test
  void no_number_is_passed_over_in_silence() {
    List<String> silent = new ArrayList<>();
    String without = explanation(null);
    List<LabTest> tests = KnowledgeBase.standard().all(LabTest.class);
    for (int i = 0; i < tests.size(); i += STEP) {
      LabTest test = tests.get(i);
      for (Outcome word : List.of(Outcome.RAISED, Outcome.LOW)) {
        if (!test.numeric() || !test.outcomes().contains(word)) {
          continue;
        }
        Range usual = test.usual().get(0);
        Quantity end = (word == Outcome.LOW ? usual.low() : usual.high()).orElseThrow();
        LabResult number = LabResult.of(test, end.toString().replaceAll("[<>=]", ""));
        String said = explanation(number);
        if (said.contains("{") || (said.equals(without) && isRead(test, word))) {
          silent.add(number + ": " + said);
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  /** Whether the word says anything that "normal" does not. */
  private static boolean isRead(LabTest test, Outcome word) {
    return !explanation(LabResult.of(test, word))
        .equals(explanation(LabResult.of(test, Outcome.NORMAL)));
  }

  private static String explanation(@Nullable LabResult result) {
    Patient.Builder patient =
        man(60).addPresent(Symptoms.MACROCYTIC_ANAEMIA, Symptoms.NUMBNESS, Symptoms.ATAXIA);
    if (result != null) {
      patient.addResult(result);
    }
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY).explanation().text();
  }

  /** A disease of which one part is a cause may be that part. */
  @Test
  void a_disease_that_may_be_a_cause_is_one_of_the_causes() {
    Set<String> silent = new TreeSet<>();
    for (Cause cause : KnowledgeBase.standard().all(Cause.class)) {
      for (Fact clue : cause.clues()) {
        for (Condition wide :
            clue instanceof Condition part ? part.wider() : List.<Condition>of()) {
          Patient patient =
              man(50).addPresent(wide).addResult(result(LabTests.TOTAL_B12, "90 ng/L")).build();
          List<Cause> causes =
              Guidelines.NICE_NG239.assess(patient, Vignette.DAY).causes().stream()
                  .map(CandidateCause::cause)
                  .toList();
          if (causes.equals(List.of(Causes.AUTOIMMUNE_GASTRITIS)) && !TOO_WIDE.containsKey(wide)) {
            silent.add(wide + " of " + clue);
          }
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  private static Patient.Builder cord() {
    return man(60)
        .addPresent(Symptoms.ATAXIA, Symptoms.REDUCED_PROPRIOCEPTION)
        .addResult(result(LabTests.TOTAL_B12, "400 ng/L"))
        .addResult(result(LabTests.COPPER, "low"));
  }

  private static boolean holds(Assessment assessment, String rule) {
    return assessment.verdict(rule).truth() == Truth.TRUE;
  }

  private static String summary(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY).summary().text();
  }
}
