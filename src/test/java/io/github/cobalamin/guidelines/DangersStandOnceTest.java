package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Audit 16: clocks and words of what must not wait stand once, in the danger signs. */
class DangersStandOnceTest {
  private static final List<DangerSign> DANGERS = KnowledgeBase.standard().all(DangerSign.class);

  /** They are of somebody who is deficient or allergic, which other signs and results tell. */
  private static final Set<DangerSign> OF_A_STATUS =
      Set.of(DangerSigns.DANGER_ALLERGY_BEFORE_RESULTS, DangerSigns.DANGER_ALLERGY_AND_DEFICIENCY);

  @Test
  void every_red_flag_has_clock_words_and_sources_of_a_danger_sign() {
    Map<String, DangerSign> byText = new LinkedHashMap<>();
    for (DangerSign danger : DANGERS) {
      assertThat(byText.put(RedFlag.of(danger).text(), danger)).as(danger.id()).isNull();
    }
    for (Guideline guideline : Guidelines.all()) {
      for (Rule rule : guideline.rules()) {
        if (rule.conclusion() instanceof RedFlag flag) {
          DangerSign danger = Objects.requireNonNull(byText.get(flag.text()), rule.id());

          assertThat(flag.urgency()).as(rule.id()).isEqualTo(danger.urgency());
          assertThat(rule.citations()).as(rule.id()).isEqualTo(danger.citations());
        }
      }
    }
  }

  @Test
  void every_danger_sign_is_said_by_a_rule_or_by_one_with_the_same_clock() {
    Set<String> said = new LinkedHashSet<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (rule.conclusion() instanceof RedFlag flag) {
        said.add(flag.text());
      }
    }
    List<String> unsaid = new ArrayList<>();
    for (DangerSign danger : DANGERS) {
      if (!said.contains(RedFlag.of(danger).text())) {
        unsaid.add(danger.id());
      }
    }

    assertThat(unsaid)
        .containsExactly("danger-neurological-sign", "danger-weight-loss-with-dyspepsia");
  }

  /** Each sign that the knowledge calls enough, new, with what must be beside it. */
  @Test
  void every_sign_of_a_danger_has_its_clock_in_a_patient() {
    List<String> later = new ArrayList<>();
    for (DangerSign danger : DANGERS) {
      if (OF_A_STATUS.contains(danger)) {
        continue;
      }
      List<Clue> beside = new ArrayList<>(danger.beside());
      for (Clue sign : danger.signs()) {
        if (beside.isEmpty()) {
          add(later, danger, sign, List.of());
        }
        for (Clue each : beside) {
          add(later, danger, sign, List.of(each));
        }
      }
    }

    assertThat(later).isEmpty();
  }

  private static void add(List<String> later, DangerSign danger, Clue sign, List<Clue> beside) {
    Patient.Builder patient =
        Patient.builder()
            .age(danger.ages().map(DangersStandOnceTest::youngest).orElse(Age.years(60)))
            .addPresent(sign)
            .addHistory(History.of(sign).onset(History.Onset.NEW));
    beside.forEach(patient::addPresent);
    if (danger.inPregnancy()) {
      patient.age(Age.years(30)).pregnant();
    }
    Assessment assessment = Guidelines.NICE_NG239.assess(patient.build(), Vignette.DAY);
    if (assessment.urgency().compareTo(danger.urgency()) < 0) {
      later.add(danger.id() + ": " + sign + " beside " + beside + " is " + assessment.urgency());
    }
  }

  private static Age youngest(AgeBand ages) {
    return Age.months(ages.fromMonths());
  }
}
