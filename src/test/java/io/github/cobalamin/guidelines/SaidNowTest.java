package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Law L7 of words: whoever is told that B12 is given or tested now is offered that, or why not. */
class SaidNowTest {
  private static final long SEED = 20261130;
  private static final int PATIENTS = Behaviour.share(2000);

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:given|treated|injected) (?:now|today)|start vitamin B12 without|treat before results"
              + "|treatment before results|treatment is not delayed|B12 and folate together"
              + "|Injections first");

  private static final Pattern TESTED =
      Pattern.compile(
          "test now|Take blood(?: for B12|,| and ask)|samples for vitamin B12|B12 and folate now"
              + "|measure it, and do not wait|B12 is measured today|Samples and specialist");

  private static final List<LabTest> OF_B12 =
      List.of(
          LabTests.TOTAL_B12,
          LabTests.ACTIVE_B12,
          LabTests.METHYLMALONIC_ACID,
          LabTests.HOMOCYSTEINE);

  /** What forbids a dose, leaves it to others or lets a better one come first. */
  private static final List<String> REASONS =
      List.of(
          "not-without-age",
          "treat-5-age-first",
          "treat-5-inborn-error",
          "treat-5-allergy-what-to-avoid",
          "treat-5-sample-first",
          "treat-5-no-route-is-left",
          "treat-5-goes-on",
          "treat-5-tolerated-form-goes-on",
          "status-20-sufficient");

  @Test
  void what_is_given_now_is_offered_or_told_why_not() {
    assertThat(silent(GIVEN, SaidNowTest::isGiven)).isEmpty();
  }

  @Test
  void what_is_tested_now_is_offered_and_no_matter_of_judgement() {
    assertThat(silent(TESTED, SaidNowTest::isTested)).isEmpty();
  }

  /** How the words are borne out. */
  private interface Borne {
    boolean by(Assessment assessment);
  }

  private static List<String> silent(Pattern words, Borne borne) {
    List<String> silent = new ArrayList<>();
    int said = 0;
    for (Patient patient : people()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      if (assessment.status().classification() == Classification.OUT_OF_SCOPE) {
        continue; // paediatrics decides
      }
      for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
        if (words.matcher(finding.text()).find()) {
          said++;
          if (!borne.by(assessment)) {
            silent.add(finding.rule().id() + ": " + patient);
          }
        }
      }
    }

    assertThat(said).isGreaterThan(200);
    return silent;
  }

  private static List<Patient> people() {
    List<Patient> people = new ArrayList<>();
    Vignettes.all().forEach(vignette -> people.add(vignette.patient()));
    WidePatients wide = new WidePatients(SEED);
    for (int i = 0; i < PATIENTS; i++) {
      people.add(wide.next());
    }
    return people;
  }

  private static boolean isGiven(Assessment assessment) {
    return !assessment.treatments().isEmpty() || hasReason(assessment);
  }

  private static boolean hasReason(Assessment assessment) {
    return REASONS.stream().anyMatch(id -> assessment.verdict(id).truth() == Truth.TRUE);
  }

  /** On injections a level says nothing, and what is known need not be asked for. */
  private static boolean isTested(Assessment assessment) {
    boolean known = false;
    for (LabTest test : OF_B12) {
      known = known || assessment.patient().latest(test).isPresent();
    }
    for (Finding<TestAdvice> advice : assessment.tests()) {
      if (advice.conclusion().strength() == Strength.OFFER
          && advice.conclusion().tests().stream().anyMatch(OF_B12::contains)) {
        return true;
      }
    }
    return known || isInjected(assessment.patient());
  }

  private static boolean isInjected(Patient patient) {
    return patient.replacements().stream()
        .anyMatch(
            each ->
                each.until().isEmpty()
                    && each.route().map(route -> route.parenteral()).orElse(false));
  }

  /** The words of each rule are swept, and not those of a list that somebody keeps. */
  @Test
  void rules_that_say_so_are_found_by_their_words() {
    List<String> given = new ArrayList<>();
    List<String> tested = new ArrayList<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (GIVEN.matcher(rule.conclusion().text()).find()) {
        given.add(rule.id());
      }
      if (TESTED.matcher(rule.conclusion().text()).find()) {
        tested.add(rule.id());
      }
    }

    assertThat(given)
        .contains(
            "urgent-treatment-before-results",
            "urgent-nitrous-oxide-neurology",
            "urgent-same-day-platelets-in-pregnancy");
    assertThat(tested)
        .contains(
            "urgent-objective-neurology", "urgent-objective-sign", "urgent-same-day-thiamine");
  }
}
