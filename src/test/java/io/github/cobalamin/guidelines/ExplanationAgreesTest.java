package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An explanation says nothing that another sentence of it takes back. */
class ExplanationAgreesTest {
  private static final int PATIENTS = 400;
  private static final Pattern CAUSE =
      Pattern.compile("(An established|A likely|A possible|Hardly a) cause(?:, [^:]*)?: ([^(.]*)");

  private static final List<Assessment> ALL = assessments();

  @Test
  void a_cause_stands_in_it_once_and_with_one_word() {
    for (Assessment assessment : ALL) {
      List<String> named = new ArrayList<>();
      for (Sentence each : assessment.explanation().sentences()) {
        Matcher matcher = CAUSE.matcher(each.text());
        if (matcher.lookingAt()) {
          named.add(matcher.group(2).strip());
        }
      }

      assertThat(named).as("%s", assessment.patient()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_cause_has_the_word_of_the_causes() {
    for (Assessment assessment : ALL) {
      String text = assessment.explanation().text();
      for (CandidateCause each : assessment.causes()) {
        String other =
            switch (each.likelihood()) {
              case ESTABLISHED -> "A (likely|possible)";
              case LIKELY -> "A possible";
              default -> "(A likely|An established)";
            };

        assertThat(text)
            .as("%s: %s", each, assessment.patient())
            .doesNotContainPattern(other + " cause: " + Pattern.quote(each.cause().name()) + "\\b");
      }
    }
  }

  @Test
  void no_choice_of_route_stands_beside_injections_first() {
    int injections = 0;
    for (Assessment assessment : ALL) {
      String text = assessment.explanation().text();
      if (text.contains("Injections first whatever the cause")
          || text.contains("injections on alternate days while")) {
        injections++;
        assertThat(text)
            .as("%s", assessment.patient())
            .doesNotContainPattern("by (injection or by mouth|mouth or by injection)");
      }
    }

    assertThat(injections).isGreaterThan(50);
  }

  private static List<Assessment> assessments() {
    List<Assessment> all = new ArrayList<>();
    for (Vignette each : Vignettes.all()) {
      all.add(each.assessed());
    }
    RandomPatients random = new RandomPatients(20261130);
    for (int i = 0; i < PATIENTS; i++) {
      all.add(
          Guidelines.NICE_NG239.assess(
              i % 2 == 0 ? random.next() : random.detailed(), SummaryPatients.DAY));
    }
    return all;
  }
}
