package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A number that is a danger and is not of today or yesterday is told with its day (section 6). */
class OldDangersTest {
  private static final int PATIENTS = Behaviour.share(3000);
  private static final String OLD_COUNT = "caution-urgency-on-an-old-count";

  /** A test that asks for the cells again where the line of a danger has no room. */
  private static final String ASKED_FOR = "test-neutrophils-with-a-medicine";

  private static final Set<LabTest> COUNTS =
      Set.of(
          LabTests.HAEMOGLOBIN,
          LabTests.HAEMATOCRIT,
          LabTests.PLATELETS,
          LabTests.NEUTROPHILS,
          LabTests.WHITE_CELLS);

  @Test
  void a_number_of_two_days_ago_has_its_day() {
    List<String> undated = new ArrayList<>();
    int numbers = 0;
    for (Patient patient : sampled(Vignette.DAY.minusDays(2))) {
      for (String line : urgency(Guidelines.NICE_NG239.assess(patient, Vignette.DAY))) {
        for (LabResult each : patient.results()) {
          String value = Readings.value(each);
          boolean said = line.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
          numbers += said ? 1 : 0;
          if (said && !line.contains(" of 20 Nov 2026")) {
            undated.add(line + " of " + patient);
          }
        }
      }
    }

    assertThat(numbers).isGreaterThan(100);
    assertThat(undated).isEmpty();
  }

  @Test
  void a_number_of_yesterday_needs_none() {
    for (Patient patient : sampled(Vignette.DAY.minusDays(1))) {
      assertThat(urgency(Guidelines.NICE_NG239.assess(patient, Vignette.DAY)))
          .noneMatch(line -> line.contains(" of 21 Nov 2026") || line.contains("count today"));
    }
  }

  /** Section 6: an urgency on a count older than 7 days says "count today". */
  @Test
  void an_urgency_on_a_count_of_three_weeks_ago_says_count_today() {
    List<String> silent = new ArrayList<>();
    int old = 0;
    for (Patient patient : sampled(Vignette.DAY.minusDays(20))) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, Vignette.DAY);
      if (restsOnACount(assessment)) {
        old++;
        List<String> lines = urgency(assessment);
        boolean said =
            assessment.verdict(ASKED_FOR).truth() == Truth.TRUE
                || lines.stream().anyMatch(line -> line.contains("count today"))
                || lines.stream().allMatch(OldDangersTest::isFull);
        if (assessment.verdict(OLD_COUNT).truth() != Truth.TRUE || !said) {
          silent.add(String.join(" ", lines) + " of " + patient);
        }
      }
    }

    assertThat(old).isGreaterThan(100);
    assertThat(silent).isEmpty();
  }

  /** It has no room for three words more, or tells of no count. */
  private static boolean isFull(String line) {
    return line.split(" ", -1).length > 27
        || line.length() > 180
        || !line.contains(" of " + Print.day(Vignette.DAY.minusDays(20)));
  }

  /** Whether a danger that is told is one by the number of a count. */
  private static boolean restsOnACount(Assessment assessment) {
    for (Finding<RedFlag> flag : told(assessment)) {
      for (Trace leaf : flag.verdict().trace().decisive()) {
        if (leaf.truth() == Truth.TRUE
            && leaf.words().orElse("").contains(" is below ")
            && leaf.criterion().test().filter(COUNTS::contains).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** All of the same day; of those that are urgent the first. */
  private static List<Finding<RedFlag>> told(Assessment assessment) {
    List<Finding<RedFlag>> told = new ArrayList<>(assessment.redFlags());
    told.removeIf(each -> each.conclusion().urgency() != assessment.urgency());
    told.sort(Comparator.comparingInt(each -> Calls.rank(each.rule().id())));
    return assessment.urgency() == Urgency.SAME_DAY
        ? told
        : told.subList(0, Math.min(1, told.size()));
  }

  private static List<String> urgency(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    for (Sentence each : assessment.summary().sentences()) {
      if (each.key().equals("urgency")) {
        lines.add(each.text());
      }
    }
    return lines;
  }

  /** All of whose results are of one day. */
  private static List<Patient> sampled(LocalDate day) {
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261202);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    patients.replaceAll(each -> sampled(each, day));
    return patients;
  }

  private static Patient sampled(Patient patient, LocalDate day) {
    List<LabResult> results = new ArrayList<>();
    for (LabResult each : patient.results()) {
      results.add(each.on(day));
    }
    return patient.toBuilder().results(results).build();
  }
}
