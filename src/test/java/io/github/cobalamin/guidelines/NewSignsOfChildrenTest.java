package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Section 7, under 16: a sign of nerves or eyes that is new, or not known before, is of today. */
class NewSignsOfChildrenTest {
  /** Felt by the healthy as well, and no sign of a lack: context, which moves nothing. */
  private static final Set<String> NOT_OF_TODAY =
      Set.of(
          "orthostatic-hypotension",
          "loss-of-smell",
          "restless-legs",
          "headache",
          "dizziness",
          "tinnitus");

  @Test
  void a_new_sign_of_nerves_or_eyes_is_of_today() {
    List<String> late = new ArrayList<>();
    int asked = 0;
    for (Symptom sign : KnowledgeBase.standard().all(Symptom.class)) {
      boolean ofNerves =
          sign.bodySystem() == Symptom.BodySystem.NERVES
              || sign.bodySystem() == Symptom.BodySystem.EYES;
      if (!ofNerves || NOT_OF_TODAY.contains(sign.id())) {
        continue;
      }
      for (Age age : List.of(Age.months(9), Age.years(5), Age.years(15))) {
        asked++;
        Patient who =
            Patient.builder()
                .age(age)
                .addPresent(RiskFactors.DEFICIENT_MOTHER)
                .addHistory(History.of(sign).onset(History.Onset.NEW))
                .build();
        if (Guidelines.NICE_NG239.assess(who, Vignette.DAY).urgency() != Urgency.SAME_DAY) {
          late.add(sign.id() + " at " + age);
        }
      }
    }

    assertThat(late).isEmpty();
    assertThat(asked).isGreaterThan(60);
  }
}
