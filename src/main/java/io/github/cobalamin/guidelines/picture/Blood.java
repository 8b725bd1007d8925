package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.atLeast;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;

/** What a blood count and a film show. A stated word without a number counts as found. */
public final class Blood {
  public static final Criterion ANAEMIA = any(present(Symptoms.ANAEMIA), BloodOfChildren.ANAEMIA);
  public static final Criterion MACROCYTOSIS =
      any(present(Symptoms.MACROCYTOSIS), BloodOfChildren.MACROCYTOSIS);
  public static final Criterion MACROCYTIC_ANAEMIA = all(ANAEMIA, MACROCYTOSIS);

  public static final Criterion HAEMOGLOBIN_BELOW_100 = worst(LabTests.HAEMOGLOBIN, "100 g/L");

  /** The picture of small clots that a deficiency makes is named for its few platelets, too. */
  public static final Criterion PLATELETS_BELOW_100 =
      any(
          stated(Symptoms.THROMBOCYTOPENIA, LabTests.PLATELETS, "100 10^9/L"),
          stated(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY, LabTests.PLATELETS, "100 10^9/L"));

  /** Red cells are torn. */
  public static final Criterion FRAGMENTS =
      anyPresent(Symptoms.RED_CELL_FRAGMENTS, Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY);

  public static final Criterion PLATELETS_BELOW_50 = worst(LabTests.PLATELETS, "50 10^9/L");
  public static final Criterion PLATELETS_BELOW_20 = worst(LabTests.PLATELETS, "20 10^9/L");

  /** By the haematocrit, a third of it in other units, only where no haemoglobin is known. */
  public static final Criterion HAEMOGLOBIN_BELOW_80 = haemoglobin("80 g/L", "24 %");

  public static final Criterion HAEMOGLOBIN_BELOW_70 = haemoglobin("70 g/L", "21 %");

  public static final Criterion NEUTROPHILS_BELOW_1 =
      any(present(Symptoms.SEVERE_NEUTROPENIA), worst(LabTests.NEUTROPHILS, "1.0 10^9/L"));

  /** Below the laboratory's range, which for a Duffy-null person begins at 1.0. */
  private static final Criterion NEUTROPHILS_LOW =
      any(
          NEUTROPHILS_BELOW_1,
          all(
              firstDecided(
                  result(LabTests.NEUTROPHILS).is(Outcome.LOW),
                  result(LabTests.NEUTROPHILS).below("1.5 10^9/L")),
              not(established(present(Conditions.DUFFY_NULL_PHENOTYPE)))));

  private static final Criterion WHITE_CELLS_BELOW =
      firstDecided(
          worst(LabTests.NEUTROPHILS, "1.0 10^9/L"),
          stated(Symptoms.LEUCOPENIA, LabTests.WHITE_CELLS, "3.0 10^9/L"));

  public static final Criterion ALL_CELLS_LOW =
      named(
          "all cells low",
          any(
              present(Symptoms.PANCYTOPENIA),
              all(
                  stated(Symptoms.ANAEMIA, LabTests.HAEMOGLOBIN, "100 g/L"),
                  PLATELETS_BELOW_100,
                  WHITE_CELLS_BELOW)));

  public static final Criterion CYTOPENIA =
      named(
          "cytopenia",
          any(
              ALL_CELLS_LOW,
              PLATELETS_BELOW_100,
              NEUTROPHILS_BELOW_1,
              all(
                  HAEMOGLOBIN_BELOW_100,
                  any(present(Symptoms.THROMBOCYTOPENIA), NEUTROPHILS_LOW))));

  /** Of red cells, platelets and white cells two, as iron lack alone does not do. */
  public static final Criterion TWO_KINDS_LOW =
      atLeast(2, ANAEMIA, PLATELETS_BELOW_100, WHITE_CELLS_BELOW);

  public static final Criterion SEVERE_ANAEMIA =
      named(
          "severe anaemia",
          any(
              ALL_CELLS_LOW,
              HAEMOGLOBIN_BELOW_70,
              all(
                  HAEMOGLOBIN_BELOW_80,
                  not(established(pregnant())),
                  not(established(ageUnder(5))))));

  public static final Criterion IRON_LACK =
      named(
          "iron lack",
          any(
              present(Conditions.IRON_DEFICIENCY),
              firstDecided(
                  result(LabTests.FERRITIN).is(Outcome.LOW),
                  result(LabTests.FERRITIN).below("30 ug/L"))));

  public static final Criterion RETICULOCYTES_RAISED =
      any(
          result(LabTests.RETICULOCYTES).is(Outcome.RAISED),
          present(Conditions.REACTIVE_RETICULOCYTOSIS));

  /** By the laboratory, or without its range at the limit of the criteria of HELLP syndrome. */
  private static final Criterion LACTATE_DEHYDROGENASE_RAISED =
      firstDecided(
          result(LabTests.LACTATE_DEHYDROGENASE).is(Outcome.RAISED),
          result(LabTests.LACTATE_DEHYDROGENASE).atLeast("600 U/L"));

  /** By the laboratory, or without its range at the limit that told haemolysis in 1980. */
  private static final Criterion HAPTOGLOBIN_LOW =
      firstDecided(
          result(LabTests.HAPTOGLOBIN).is(Outcome.LOW),
          result(LabTests.HAPTOGLOBIN).atMost("0.25 g/L"));

  /** Cells are destroyed, in the blood or in the marrow. */
  public static final Criterion CELLS_DESTROYED =
      any(
          LACTATE_DEHYDROGENASE_RAISED,
          raisedBilirubin(LabTests.BILIRUBIN),
          raisedBilirubin(LabTests.INDIRECT_BILIRUBIN),
          HAPTOGLOBIN_LOW);

  /**
   * By the laboratory, or without its range at the limit of a board: it makes a danger, and takes
   * none from whoever has large cells.
   */
  public static final Criterion MANY_RETICULOCYTES =
      firstDecided(
          result(LabTests.RETICULOCYTES).is(Outcome.RAISED),
          result(LabTests.RETICULOCYTES).atHighest().above("85 10^9/L", "5 %"));

  /** Haemolysis by name or by its markers; where it is known for long it is no danger by itself. */
  public static final Guard HAEMOLYSIS =
      Guard.alarming(
          any(present(Symptoms.HAEMOLYSIS), all(CELLS_DESTROYED, MANY_RETICULOCYTES)),
          all(
              present(Conditions.CHRONIC_HAEMOLYSIS),
              not(established(Course.newOrWorse(Symptoms.HAEMOLYSIS)))));

  /** They make cells large and the marrow look as in deficiency: only the film counts. */
  public static final Criterion MEDICINE_THAT_ENLARGES_CELLS =
      any(
          taking(Medicines.HYDROXYCARBAMIDE),
          taking(Medicines.ZIDOVUDINE),
          taking(Medicines.THIOPURINES),
          taking(Medicines.METHOTREXATE));

  private static final Criterion LARGE_CELLS_HIDDEN =
      any(not(result(LabTests.MCV).reported()), IRON_LACK, present(Conditions.THALASSAEMIA));

  public static final Criterion HYPERSEGMENTATION = present(Symptoms.HYPERSEGMENTED_NEUTROPHILS);

  private static final Criterion BY_FILM =
      all(
          any(HYPERSEGMENTATION, present(Symptoms.OVAL_MACROCYTES)),
          any(MACROCYTOSIS, all(ANAEMIA, LARGE_CELLS_HIDDEN)));

  private static final Criterion BY_NUMBERS =
      any(
          all(
              ANAEMIA,
              result(LabTests.MCV).atLeast("115 fL"),
              not(established(RETICULOCYTES_RAISED))),
          all(
              MACROCYTIC_ANAEMIA,
              LACTATE_DEHYDROGENASE_RAISED,
              not(result(LabTests.RETICULOCYTES).is(Outcome.RAISED))));

  /** What the marrow of a deficiency shows. */
  public static final Criterion MEGALOBLASTIC =
      named(
          "megaloblastic picture",
          any(
              anyPresent(Symptoms.MEGALOBLASTIC_ANAEMIA, Symptoms.MEGALOBLASTIC_MARROW),
              BY_FILM,
              all(BY_NUMBERS, not(established(MEDICINE_THAT_ENLARGES_CELLS)))));

  /** Of the blood in pregnancy: deep, or of a kind that pregnancy does not make. */
  public static final Criterion STRONG =
      any(
          HYPERSEGMENTATION,
          MACROCYTIC_ANAEMIA,
          all(HAEMOGLOBIN_BELOW_70, not(established(IRON_LACK))),
          ALL_CELLS_LOW,
          PLATELETS_BELOW_100,
          NEUTROPHILS_BELOW_1);

  private Blood() {}

  private static Criterion haemoglobin(String limit, String haematocrit) {
    return any(
        worst(LabTests.HAEMOGLOBIN, limit),
        all(
            not(result(LabTests.HAEMOGLOBIN).reported()),
            worst(LabTests.HAEMATOCRIT, haematocrit)));
  }

  /** By the laboratory, or without its range at the limit of the criteria of HELLP syndrome. */
  private static Criterion raisedBilirubin(LabTest bilirubin) {
    return firstDecided(
        result(bilirubin).is(Outcome.RAISED), result(bilirubin).above("20.5 umol/L", "1.2 mg/dL"));
  }

  private static Criterion worst(LabTest test, String limit) {
    return result(test).atWorst().below(limit);
  }

  /**
   * Below a limit, or said in a word and not in a number, by whoever tells or by the laboratory.
   */
  private static Criterion stated(Clue word, LabTest test, String limit) {
    return any(
        worst(test, limit),
        all(present(word), any(not(result(test).reported()), result(test).called(Outcome.LOW))));
  }
}
