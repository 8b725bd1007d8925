package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.wording.Plain;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain form of an infant is not told to the infant. */
class PlainOfChildTest {
  private static final int PATIENTS = Behaviour.share(1500);

  /** The reader himself, or a verb that fits only "you". */
  private static final Pattern TO_THE_CHILD =
      Pattern.compile(
          "(?i)\\byou\\b(?! know)|\\byour\\b(?! (clinician|family|child))"
              + "|(?<!does |has |is |did )your child (most likely )?(are|have|do|need|get|take|feel)\\b");

  @Test
  void nothing_is_said_to_a_child_under_16() {
    List<String> wrong = new ArrayList<>();
    int said = 0;
    for (Patient patient : patients()) {
      Patient child = patient.toBuilder().age(Age.months(said % 192)).build();
      for (Sentence each : Guidelines.NICE_NG239.assess(child, Vignette.DAY).summary().plain()) {
        said++;
        if (TO_THE_CHILD.matcher(each.text()).find()) {
          wrong.add(each.text());
        }
      }
    }

    assertThat(said).isGreaterThan(5000);
    assertThat(wrong.stream().distinct()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You need to be seen today. Your clinician will call the hospital. | Your child needs to be seen today. Your clinician will call the hospital.
          have you had an operation on your stomach?                        | has your child had an operation on your child's stomach?
          do you know of early loss of sight in your family?                | do you know of early loss of sight in your family?
          The kind that you get is not safe for you.                        | The kind that your child gets is not safe for your child.
          """)
  void it_is_told_to_whoever_looks_after_the_child(String told, String ofChild) {
    assertThat(Plain.ofChild(told)).isEqualTo(ofChild);
  }

  @Test
  void an_adult_is_spoken_to() {
    assertThat(
            Guidelines.NICE_NG239
                .assess(
                    People.man(50).addResult(People.result(LabTests.TOTAL_B12, "90 ng/L")).build(),
                    Vignette.DAY)
                .summary()
                .plain()
                .get(0)
                .text())
        .startsWith("Your tests show too little vitamin B12");
  }

  private static List<Patient> patients() {
    List<Patient> patients = new ArrayList<>();
    Vignettes.all().forEach(each -> patients.add(each.patient()));
    WidePatients wide = new WidePatients(20261202);
    for (int i = 0; i < PATIENTS; i++) {
      patients.add(wide.next());
    }
    return patients;
  }
}
