package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.ageUnderMonths;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Criterion;

/** What a number of a blood count shows under 16, where no limit of adults is applied. */
final class BloodOfChildren {
  /**
   * By the laboratory's range or word, or by WHO's limits of 2024 by age and sex, the own first.
   */
  static final Criterion ANAEMIA =
      all(
          ageUnder(16),
          any(
              result(LabTests.HAEMOGLOBIN).atWorst().is(Outcome.LOW),
              all(ageAtLeast(15), sex(Sex.MALE), haemoglobinBelow("130 g/L")),
              all(ageAtLeast(12), haemoglobinBelow("120 g/L")),
              all(ageAtLeast(5), haemoglobinBelow("115 g/L")),
              all(ageAtLeast(2), haemoglobinBelow("110 g/L")),
              all(not(established(ageUnderMonths(6))), haemoglobinBelow("105 g/L"))));

  /** Cells of a newborn are large. */
  static final Criterion MACROCYTOSIS =
      all(
          ageUnder(16),
          any(
              result(LabTests.MCV).is(Outcome.RAISED),
              all(result(LabTests.MCV).above("100 fL"), not(established(ageUnderMonths(3))))));

  private BloodOfChildren() {}

  private static Criterion haemoglobinBelow(String limit) {
    return result(LabTests.HAEMOGLOBIN).atWorst().below(limit);
  }
}
