package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.cobalamin.guidelines.SurveyParadox.Seen;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The survey is read whole, and a sample of it assessed; the profile population assesses all. */
class SurveyTest {
  private static final int EVERY_NTH_IS_ASSESSED = 40;
  private static final List<SurveyPerson> PEOPLE = Survey.people();

  @Test
  void every_row_is_read() {
    Map<String, Long> cycles =
        PEOPLE.stream().collect(Collectors.groupingBy(SurveyPerson::cycle, Collectors.counting()));

    assertThat(PEOPLE).hasSize(8875);
    assertThat(cycles).isEqualTo(Map.of(Survey.REPRESENTATIVE, 8325L, "2001-2002r", 550L));
    assertThat(PEOPLE.stream().filter(SurveyPerson::expecting)).hasSize(292);
    assertThat(PEOPLE.stream().mapToInt(each -> each.results().size()).sum()).isEqualTo(71_601);
    assertThat(PEOPLE).allMatch(each -> each.unknownMedicines().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("prevalences")
  void results_are_as_frequent_as_was_published(SurveyPrevalence prevalence) {
    assertThat(prevalence.of(PEOPLE)).isCloseTo(prevalence.recorded(), within(0.05));
    assertThat(prevalence.recorded()).isCloseTo(prevalence.published(), within(1.1));
  }

  static List<SurveyPrevalence> prevalences() {
    return SurveyPrevalence.ALL;
  }

  @Test
  void nobody_is_refused() {
    for (int i = 0; i < PEOPLE.size(); i += EVERY_NTH_IS_ASSESSED) {
      SurveyPerson person = PEOPLE.get(i);

      assertThat(person.patient(true).results()).hasSize(person.results().size());
      assertThat(Seen.of(person, false, Guidelines.NICE_NG239).status()).isNotNull();
    }
  }

  @Test
  void a_row_becomes_a_patient() {
    Patient patient =
        Survey.person(
                "7,2003-2004,24,300,F,1,8634.48,598,0.04,umol/L,8.38,15.3,309,0.7,97,0.5,51,4.4,METFORMIN; LISINOPRIL")
            .patient(true);

    assertThat(patient.age()).hasToString("Optional[25 years]");
    assertThat(patient.pregnant()).isEqualTo(Truth.TRUE);
    assertThat(patient.medicines()).containsExactly(MedicineUse.of(Medicines.METFORMIN));
    assertThat(patient.results())
        .hasSize(10)
        .contains(
            LabResult.of(LabTests.TOTAL_B12, "598 pg/mL"),
            LabResult.of(LabTests.METHYLMALONIC_ACID, "0.04 umol/L")
                .withReferenceRange("<=271 nmol/L"));
  }

  @Test
  void what_a_row_says_and_the_library_does_not_know_is_told() {
    String row = "7,2003-2004,24,,%s,,8634.48,,,,,,,,,,,,%s";

    assertThat(Survey.person(row.formatted("M", "METFORMIN; ABCDEFG")).unknownMedicines())
        .containsExactly(" ABCDEFG");
    assertThatIllegalStateException()
        .isThrownBy(() -> Survey.person(row.formatted("X", "")))
        .withMessageContaining("sex must be one of")
        .withMessageContaining("but was \"X\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> Survey.person("7,2003-2004"))
        .withMessage("a row must have 19 cells but was 7,2003-2004");
  }
}
