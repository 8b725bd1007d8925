package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two results of one day that cannot both be right: which was first is not known, and neither takes
 * away the danger that the other is.
 */
class SecondResultTest {
  private static final int PATIENTS = Behaviour.share(4000);

  @Test
  void another_result_of_the_same_day_takes_no_danger_away() {
    TreeMap<String, List<String>> taken = new TreeMap<>();
    int tried = 0;
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261130);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    for (Patient patient : patients) {
      Assessment before = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      for (Finding<Conclusion> danger : before.findings(Conclusion.class)) {
        if (!isDanger(danger)) {
          continue;
        }
        for (LabResult result : danger.verdict().results()) {
          // worse kidneys explain more of a metabolite
          boolean explains = result.test().equals(LabTests.EGFR);
          if (!explains && patient.results(result.test()).size() == 1) {
            for (LabResult other : others(result)) {
              tried++;
              if (isTaken(danger, patient.toBuilder().addResult(other).build())) {
                taken
                    .computeIfAbsent(
                        danger.rule().id() + " " + result.test(), key -> new ArrayList<>())
                    .add(result + " and " + other);
              }
            }
          }
        }
      }
    }

    assertThat(tried).isGreaterThan(1000);
    assertThat(taken).isEmpty();
  }

  /** A number that nobody minds beside one that endangers, whichever is the alarming side. */
  @ParameterizedTest
  @CsvSource({
    "potassium, 6.8 mmol/L, 4.0 mmol/L, urgent-same-day-high-potassium",
    "potassium, 2.3 mmol/L, 4.0 mmol/L, urgent-same-day-low-potassium",
    "potassium, 6.8 mmol/L, 4.0 mmol/L, other-far-potassium",
    "glucose, 26 mmol/L, 5 mmol/L, other-far-glucose",
    "magnesium, 0.3 mmol/L, 0.9 mmol/L, other-far-magnesium",
    "creatinine, 400 umol/L, 80 umol/L, other-far-creatinine"
  })
  void a_good_result_of_the_same_day_hides_none(
      String id, String danger, String good, String rule) {
    LabTest test = (LabTest) KnowledgeBase.standard().find(id).orElseThrow();
    LabResult alarming = LabResult.of(test, Quantity.of(danger)).on(Vignette.DAY);
    Assessment assessment =
        Guidelines.NICE_NG239.assess(
            People.man(50)
                .addResult(LabResult.of(test, Quantity.of(good)).on(Vignette.DAY), alarming)
                .build(),
            Vignette.DAY);

    assertThat(assessment.verdict(rule).truth()).isEqualTo(Truth.TRUE);
    assertThat(assessment.verdict(rule).seen()).contains(alarming);
    assertThat(assessment.explanation().text())
        .containsIgnoringCase(test.name() + " " + Print.units(danger));
    assertThat(assessment.summary().text()).doesNotContain(good);
  }

  /** A danger with another name and the same clock is no less. */
  private static boolean isTaken(Finding<Conclusion> danger, Patient patient) {
    Assessment after = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
    return danger.conclusion() instanceof RedFlag flag
        ? after.urgency().compareTo(flag.urgency()) < 0
        : after.verdict(danger.rule().id()).truth() != Truth.TRUE;
  }

  private static boolean isDanger(Finding<Conclusion> finding) {
    return finding.conclusion() instanceof RedFlag
        || (finding.conclusion() instanceof OtherExplanation
            && finding.rule().id().startsWith("other-far-"));
  }

  /** At both ends of what is plausible, of the same day; none of a word or with a time. */
  private static List<LabResult> others(LabResult result) {
    Quantity number = result.quantity().orElse(null);
    List<LabResult> others = new ArrayList<>();
    if (number != null && result.time().isEmpty()) {
      for (Range usual : result.test().usual()) {
        for (Quantity end : List.of(usual.low().orElseThrow(), usual.high().orElseThrow())) {
          if (result.test().convertible(end.unit(), number.unit())) {
            LabResult other = LabResult.of(result.test(), Quantity.of(end.value(), end.unit()));
            others.add(result.date().map(other::on).orElse(other));
          }
        }
      }
    }
    return others;
  }
}
