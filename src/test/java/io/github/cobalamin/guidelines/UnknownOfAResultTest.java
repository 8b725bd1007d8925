package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Caution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law 6: what is not known of a result is said in one sentence, and only where it is possible for
 * that person.
 */
class UnknownOfAResultTest {
  private static final long SEED = 606060;
  private static final int PATIENTS = Behaviour.share(4000);

  private final List<Assessment> assessments = assessments();

  @Test
  void of_a_result_one_thing_at_most_is_said_not_to_be_known() {
    int said = 0;
    for (Assessment each : assessments) {
      Map<LabTest, Integer> unknown = new HashMap<>();
      for (Finding<Caution> caution : each.cautions()) {
        if (caution.rule().id().contains("-unknown-")) {
          caution.conclusion().tests().forEach(test -> unknown.merge(test, 1, Integer::sum));
          said++;
        }
      }
      assertThat(unknown.values()).as("%s of %s", unknown, each.patient()).allMatch(n -> n == 1);
    }

    assertThat(said).isGreaterThan(200);
  }

  @Test
  void pregnancy_is_spoken_of_to_whom_it_can_concern() {
    int said = 0;
    for (Assessment each : assessments) {
      for (Finding<Caution> caution : each.cautions()) {
        if (caution.rule().id().endsWith("-pregnancy")) {
          said++;
          assertThat(canBePregnant(each.patient())).as("%s", each.patient()).isTrue();
        }
      }
    }

    assertThat(said).isGreaterThan(100);
  }

  private static boolean canBePregnant(Patient patient) {
    boolean ofAge = patient.age().filter(age -> age.years() < 12 || age.years() > 55).isEmpty();
    return patient.pregnant() == Truth.TRUE
        || (ofAge && patient.sex().filter(Sex.MALE::equals).isEmpty());
  }

  private static List<Assessment> assessments() {
    List<Assessment> all =
        new ArrayList<>(Vignettes.all().stream().map(Vignette::assessed).toList());
    Stream.generate(new WidePatients(SEED)::next)
        .limit(PATIENTS)
        .map(each -> Guidelines.NICE_NG239.assess(each, Vignette.DAY))
        .forEach(all::add);
    return all;
  }
}
