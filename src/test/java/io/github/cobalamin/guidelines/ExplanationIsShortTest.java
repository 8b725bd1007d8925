package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An explanation begins with the summary, and is short: nobody's is longer than 8,000 characters,
 * and half of those of the treated vignettes are no longer than 4,000. Published patients have more
 * on record than vignettes, and so their half is longer.
 */
class ExplanationIsShortTest {
  private static final int LONGEST = 8000;
  private static final int MEDIAN = 4000;

  /** Of the record more are read than elsewhere: of few the half is now above, now below. */
  private static final int EVERY = Math.min(Behaviour.EVERY, 7);

  /** Published patients have two to three times the results and signs of a vignette. */
  private static final int MEDIAN_OF_PUBLISHED = 4900;

  @Test
  void of_vignettes() {
    assertThat(median(Vignettes.all().stream().map(Vignette::assessed).toList()))
        .isLessThanOrEqualTo(MEDIAN);
  }

  @Test
  void of_the_fourteen() {
    assertThat(median(assessed(SummaryPatients.all().values())))
        .isLessThanOrEqualTo(MEDIAN_OF_PUBLISHED);
  }

  @Test
  void of_published_patients() {
    List<Patient> patients = new ArrayList<>();
    PublishedCases.all().forEach(each -> patients.add(each.patient()));

    assertThat(median(assessed(patients))).isLessThanOrEqualTo(MEDIAN_OF_PUBLISHED);
  }

  @Test
  void of_recorded_patients() {
    List<Patient> patients = new ArrayList<>();
    List<String> record = Behaviour.record();
    for (int i = 0; i < record.size(); i += EVERY) {
      patients.add(RecordedPatient.read(record.get(i).split("\t", -1)[1]));
    }

    assertThat(median(assessed(patients))).isLessThanOrEqualTo(MEDIAN);
  }

  private static List<Assessment> assessed(Iterable<Patient> patients) {
    List<Assessment> all = new ArrayList<>();
    patients.forEach(each -> all.add(Guidelines.NICE_NG239.assess(each, SummaryPatients.DAY)));
    return all;
  }

  /** The median length of those who are treated, once it is held that none is too long. */
  private static int median(List<Assessment> assessments) {
    List<Integer> lengths = new ArrayList<>();
    for (Assessment each : assessments) {
      String text = each.explanation().text();
      assertThat(text.length()).as("%s", each.patient()).isLessThanOrEqualTo(LONGEST);
      assertThat(text).doesNotContain("Why:", "product licence's own or an older text");
      assertThat(each.explanation().sentences())
          .startsWith(each.summary().sentences().toArray(new Sentence[0]));
      if (!each.treatments().isEmpty()) {
        lengths.add(text.length());
      }
    }
    Collections.sort(lengths);
    return lengths.get(lengths.size() / 2);
  }
}
