package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Criterion;

/** Signs of nerves, cord and blood, on which urgency, status and treatment rest. */
public final class Signs {
  /** Any symptom of nerves or mobility. */
  public static final Criterion NEUROLOGY = present(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM);

  public static final Criterion POSTERIOR_COLUMN_OR_PYRAMIDAL_SIGN =
      anyPresent(
          Symptoms.REDUCED_VIBRATION_SENSE,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.ROMBERG_SIGN,
          Symptoms.SPASTICITY);

  /**
   * Suspected subacute combined degeneration: a sign of the cord with what it does to feeling or
   * walking.
   */
  public static final Criterion SUSPECTED_CORD_DISEASE =
      any(
          present(Symptoms.SUBACUTE_COMBINED_DEGENERATION),
          all(
              POSTERIOR_COLUMN_OR_PYRAMIDAL_SIGN,
              anyPresent(
                  Symptoms.ATAXIA,
                  Symptoms.IMPAIRED_GAIT,
                  Symptoms.BALANCE_PROBLEM,
                  Symptoms.FALLS,
                  Symptoms.PARAESTHESIA,
                  Symptoms.NUMBNESS,
                  Symptoms.LEG_WEAKNESS)));

  public static final Criterion LEBER_OR_TOBACCO =
      anyPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA);

  /**
   * Objective or suspected disease of nerves, cord or optic nerve, or a severe change of the mental
   * state: in treatment it outranks the cause.
   */
  public static final Criterion NEUROLOGICAL_INVOLVEMENT =
      any(
          NEUROLOGY,
          anyPresent(
              Symptoms.SUBACUTE_COMBINED_DEGENERATION,
              Symptoms.OPTIC_NERVE_PROBLEM,
              Symptoms.PSYCHOSIS,
              Symptoms.DELIRIUM),
          LEBER_OR_TOBACCO);

  /**
   * Suspected megaloblastic anaemia: named so, or anaemia with large cells and what alcohol, liver
   * and drugs do not do.
   */
  public static final Criterion SUSPECTED_MEGALOBLASTIC_ANAEMIA =
      any(
          present(Symptoms.MEGALOBLASTIC_ANAEMIA),
          all(
              present(Symptoms.ANAEMIA),
              present(Symptoms.MACROCYTOSIS),
              any(present(Symptoms.HYPERSEGMENTED_NEUTROPHILS), NEUROLOGY)));

  private static final Criterion ANAEMIA_AND_FEW_PLATELETS =
      all(present(Symptoms.ANAEMIA), present(Symptoms.THROMBOCYTOPENIA));

  /** By WHO's limit, by several blood cells, or called megaloblastic and not known to be mild. */
  public static final Criterion SEVERE_ANAEMIA =
      any(
          result(LabTests.HAEMOGLOBIN).below("80 g/L"),
          all(
              present(Symptoms.MEGALOBLASTIC_ANAEMIA),
              not(established(not(result(LabTests.HAEMOGLOBIN).below("100 g/L"))))),
          present(Symptoms.PANCYTOPENIA),
          ANAEMIA_AND_FEW_PLATELETS);

  /** Blood or nerves in keeping with a low total B12 in pregnancy. */
  public static final Criterion SIGNS_IN_KEEPING =
      any(SUSPECTED_MEGALOBLASTIC_ANAEMIA, NEUROLOGY, ANAEMIA_AND_FEW_PLATELETS);

  /** Signs that an examiner finds, which normal markers do not explain away. */
  public static final Criterion OBJECTIVE_SIGNS =
      any(
          POSTERIOR_COLUMN_OR_PYRAMIDAL_SIGN,
          present(Symptoms.ATAXIA),
          SUSPECTED_MEGALOBLASTIC_ANAEMIA);

  private Signs() {}
}
