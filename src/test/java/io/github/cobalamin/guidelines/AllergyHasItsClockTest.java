package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Section 5: where an allergy forbids a treatment, the summary says who decides and how soon,
 * whatever other danger there is; where the treatment comes before results, the same day, or, of
 * whom nothing else is a matter of that day, within days.
 */
class AllergyHasItsClockTest {
  private static final int PATIENTS = Behaviour.share(3000);

  private static final Set<String> BEFORE_RESULTS =
      Set.of(
          "treat-5-offer-signs-before-any-result",
          "treat-5-offer-nitrous-oxide-with-neurology",
          "treat-5-offer-low-platelets-in-pregnancy",
          "treat-5-offer-small-clots-and-cells-of-deficiency",
          "treat-5-offer-large-cells-and-severe-anaemia",
          "treat-5-offer-beside-thiamine");

  @Test
  void what_would_be_treated_before_results_is_asked_of_the_allergy_clinic_in_time() {
    int treated = 0;
    List<String> later = new ArrayList<>();
    for (Patient each : patients()) {
      Assessment allergic = assess(allergic(each));
      if (BEFORE_RESULTS.stream().anyMatch(rule -> holds(assess(each), rule))
          && holds(allergic, "treat-5-allergy-what-to-avoid")) {
        treated++;
        boolean today =
            holds(allergic, "urgent-treatment-before-results-with-allergy")
                && holds(allergic, "treat-5-allergy-clinic-today");
        boolean soon = holds(allergic, "treat-5-allergy-clinic-soon");
        if (!today && !(soon && assess(each).urgency() == Urgency.URGENT)) {
          later.add(each + "\n" + allergic.summary().text());
        }
      }
    }

    assertThat(treated).isGreaterThan(100);
    assertThat(later).isEmpty();
  }

  @Test
  void the_summary_says_who_decides_and_how_soon() {
    int forbidden = 0;
    List<String> silent = new ArrayList<>();
    for (Patient each : patients()) {
      Assessment allergic = assess(allergic(each));
      String said = allergic.summary().text();
      if (holds(allergic, "treat-5-blocked-by-allergy")) {
        forbidden++;
        boolean today = holds(allergic, "treat-5-allergy-clinic-today");
        boolean soon = holds(allergic, "treat-5-allergy-clinic-soon");
        if (today && !said.contains("an allergy specialist") && !said.contains("decides today")) {
          silent.add("today: " + each + "\n" + said);
        }
        if (soon
            && !said.contains("allergy specialist within days")
            && !said.contains("decides within days")
            && !said.contains("call an allergy specialist;")) {
          silent.add("soon: " + each + "\n" + said);
        }
        if (!said.contains("No dose is given here: the allergy")) {
          silent.add("no dose: " + each + "\n" + said);
        }
      }
    }

    assertThat(forbidden).isGreaterThan(500);
    assertThat(silent).isEmpty();
  }

  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261203);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    return patients;
  }

  private static Patient allergic(Patient patient) {
    return patient.toBuilder()
        .addAllergy(Allergy.of(Allergen.HYDROXOCOBALAMIN).reaction(Allergy.Reaction.IMMEDIATE))
        .build();
  }

  private static Assessment assess(Patient patient) {
    return Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
  }

  private static boolean holds(Assessment assessment, String rule) {
    return assessment.verdict(rule).truth() == Truth.TRUE;
  }
}
