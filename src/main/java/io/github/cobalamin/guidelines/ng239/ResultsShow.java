package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * What results show of themselves: the laboratory's own range first, a published limit only if
 * there is none.
 */
public final class ResultsShow {
  private static final Citation WHO =
      Sources.WHO_2024.at("haemoglobin cutoffs from 15 years", INDEPENDENTLY_CONFIRMED);
  private static final Citation MACROCYTOSIS =
      Sources.MACROCYTOSIS_2009.at("definition", INDEPENDENTLY_CONFIRMED);
  private static final Citation RANGE_FIRST =
      Sources.LIBRARY.at(
          "the laboratory's range first, a published limit only without one", DERIVED);
  private static final Citation FILM = Sources.MSD_MANUAL.at("macrocytic anaemia", READ_ONCE);
  private static final Citation LIMITS =
      Sources.LIBRARY.at("lower limits of the blood count, standard teaching", PROVISIONAL);

  private static final Citation HAEMATOCRIT =
      Sources.LIBRARY.at("lower limits of the haematocrit, standard teaching", PROVISIONAL);

  /** A pregnancy lowers the limit where it is stated, and nobody's where it is not. */
  private static final Criterion NOT_KNOWN_PREGNANT = not(established(pregnant()));

  private static final Criterion NO_MAN = not(established(sex(Sex.MALE)));

  private ResultsShow() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("shows-anaemia")
            .when(
                any(
                    firstDecided(result(LabTests.HAEMOGLOBIN).is(Outcome.LOW), belowWhoLimit()),
                    all(not(result(LabTests.HAEMOGLOBIN).reported()), lowHaematocrit())))
            .conclude(Conclusion.shows(Symptoms.ANAEMIA))
            .cite(RANGE_FIRST, WHO, HAEMATOCRIT),
        Rule.builder("shows-macrocytosis")
            .when(
                firstDecided(
                    result(LabTests.MCV).is(Outcome.RAISED), result(LabTests.MCV).above("100 fL")))
            .conclude(Conclusion.shows(Symptoms.MACROCYTOSIS))
            .cite(RANGE_FIRST, MACROCYTOSIS),
        Rule.builder("shows-thrombocytopenia")
            .when(lowOrBelow(LabTests.PLATELETS, "150 10^9/L"))
            .conclude(Conclusion.shows(Symptoms.THROMBOCYTOPENIA))
            .everybody()
            .cite(RANGE_FIRST, LIMITS),
        Rule.builder("shows-leucopenia")
            .when(lowOrBelow(LabTests.WHITE_CELLS, "4 10^9/L"))
            .conclude(Conclusion.shows(Symptoms.LEUCOPENIA))
            .everybody()
            .cite(RANGE_FIRST, LIMITS),
        Rule.builder("shows-severe-neutropenia")
            .when(result(LabTests.NEUTROPHILS).below("0.5 10^9/L"))
            .conclude(Conclusion.shows(Symptoms.SEVERE_NEUTROPENIA))
            .everybody()
            .cite(LIMITS),
        Rule.builder("shows-hypersegmented-neutrophils")
            .when(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION).is(Outcome.PRESENT))
            .conclude(Conclusion.shows(Symptoms.HYPERSEGMENTED_NEUTROPHILS))
            .everybody()
            .cite(FILM));
  }

  private static Criterion lowOrBelow(LabTest test, String limit) {
    return firstDecided(result(test).is(Outcome.LOW), result(test).below(limit));
  }

  /** Where no haemoglobin is known. */
  private static Criterion lowHaematocrit() {
    return firstDecided(
        result(LabTests.HAEMATOCRIT).is(Outcome.LOW),
        any(
            all(pregnant(), result(LabTests.HAEMATOCRIT).below("33 %")),
            all(NOT_KNOWN_PREGNANT, NO_MAN, result(LabTests.HAEMATOCRIT).below("36 %")),
            all(NOT_KNOWN_PREGNANT, sex(Sex.MALE), result(LabTests.HAEMATOCRIT).below("39 %"))));
  }

  /**
   * WHO 2024 for 15 years and over, of whom each has one limit, which is the one that is told.
   * Whose sex is not known has that of women; only a pregnancy that is stated lowers it, and its
   * second trimester more.
   */
  private static Criterion belowWhoLimit() {
    return any(
        all(
            pregnant(),
            not(established(pregnant(Trimester.SECOND))),
            result(LabTests.HAEMOGLOBIN).below("110 g/L")),
        all(pregnant(Trimester.SECOND), result(LabTests.HAEMOGLOBIN).below("105 g/L")),
        all(NOT_KNOWN_PREGNANT, NO_MAN, result(LabTests.HAEMOGLOBIN).below("120 g/L")),
        all(NOT_KNOWN_PREGNANT, sex(Sex.MALE), result(LabTests.HAEMOGLOBIN).below("130 g/L")));
  }
}
