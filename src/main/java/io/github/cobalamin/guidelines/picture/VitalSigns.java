package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Criterion;

/** What a thermometer and a cuff show, in a word or in a number: each is as good as the other. */
public final class VitalSigns {
  public static final Criterion FEVER =
      any(present(Symptoms.FEVER), result(LabTests.BODY_TEMPERATURE).atWorst().atLeast("38 °C"));

  /** Below 35 degrees, as the word says. */
  public static final Criterion COLD =
      any(
          present(Symptoms.HYPOTHERMIA),
          result(LabTests.BODY_TEMPERATURE).atLowest().below("35 °C"));

  public static final Criterion LOW_PRESSURE =
      any(
          present(Symptoms.HYPOTENSION),
          result(LabTests.SYSTOLIC_BLOOD_PRESSURE).atLowest().below("90 mmHg"));

  private VitalSigns() {}
}
