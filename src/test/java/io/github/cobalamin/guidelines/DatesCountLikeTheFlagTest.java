package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 9: doses that days show to be missed are missed, whether or not anybody says so. */
class DatesCountLikeTheFlagTest {
  private static final int PATIENTS = Behaviour.share(4000);

  /** Long past one and a half times what is between doses, and within the year. */
  private static final int LATE = 200;

  private static final int EVERY = 84;

  @Test
  void days_that_show_missed_doses_count_like_the_word() {
    List<String> different = new ArrayList<>();
    int injected = 0;
    WidePatients wide = new WidePatients(20261203);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = wide.next();
      List<Replacement> given = patient.replacements();
      if (given.size() == 1 && isInjected(given.get(0))) {
        injected++;
        Replacement late =
            given.get(0).toBuilder()
                .daysBetweenDoses(EVERY)
                .since(Vignette.DAY.minusYears(3))
                .lastDose(Vignette.DAY.minusDays(LATE))
                .missedDoses(Truth.UNKNOWN)
                .build();
        Replacement said = late.toBuilder().missedDoses(Truth.TRUE).build();
        String byDays = answer(patient, late);
        String byWord = answer(patient, said);
        if (!byDays.equals(byWord)) {
          different.add(byDays + " and by the word " + byWord + " of " + patient);
        }
      }
    }

    assertThat(injected).isGreaterThan(PATIENTS / 50);
    assertThat(different).isEmpty();
  }

  private static boolean isInjected(Replacement given) {
    return given.until().isEmpty() && given.route().filter(each -> each.parenteral()).isPresent();
  }

  private static String answer(Patient patient, Replacement given) {
    Assessment assessment =
        Guidelines.NICE_NG239.assess(
            untreated(patient).addReplacement(given).build(), Vignette.DAY);
    return assessment.status().classification()
        + " "
        + assessment.urgency()
        + " "
        + TreatmentKind.of(assessment)
        + " "
        + assessment.summary().text();
  }

  /** The same person, without what is given. */
  private static Patient.Builder untreated(Patient patient) {
    List<String> facts = new ArrayList<>(List.of(RecordedPatient.write(patient).split(";", -1)));
    facts.removeIf(each -> each.startsWith("rep "));
    return RecordedPatient.read(String.join(";", facts)).toBuilder();
  }
}
