package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.newOrWorse;
import static io.github.cobalamin.guidelines.urgency.Flag.flag;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.within;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/** Pregnancy, and the six weeks after it: platelets that fall, and a pressure that rises. */
final class PregnancyDangers {
  private static final int SIX_WEEKS = 42;

  /** By the laboratory, or without its range at the limit of NICE NG133. */
  private static final Criterion RAISED_LIVER_ENZYMES =
      any(raised(LabTests.ALANINE_AMINOTRANSFERASE), raised(LabTests.ASPARTATE_AMINOTRANSFERASE));

  /** At the limits of NICE NG133. */
  private static final Criterion HIGH_BLOOD_PRESSURE =
      any(
          anyPresent(Conditions.HYPERTENSION, Conditions.PRE_ECLAMPSIA),
          result(LabTests.SYSTOLIC_BLOOD_PRESSURE).atWorst().atLeast("140 mmHg"),
          result(LabTests.DIASTOLIC_BLOOD_PRESSURE).atWorst().atLeast("90 mmHg"));

  static final Criterion PREGNANT_OR_SIX_WEEKS_AFTER =
      any(
          pregnant(),
          all(
              present(Conditions.RECENT_CHILDBIRTH),
              not(established(not(within(Conditions.RECENT_CHILDBIRTH, SIX_WEEKS))))));

  /** At the limits of NICE NG133 for a severe one. */
  private static final Criterion SEVERE_PRESSURE_OR_FIT =
      any(
          result(LabTests.SYSTOLIC_BLOOD_PRESSURE).atHighest().atLeast("160 mmHg"),
          result(LabTests.DIASTOLIC_BLOOD_PRESSURE).atHighest().atLeast("110 mmHg"),
          newOrWorse(Symptoms.SEIZURES),
          all(present(Symptoms.SEIZURES), not(established(present(Conditions.EPILEPSY)))));

  /** Named so, with what goes before a fit, or is one. */
  private static final Criterion PRE_ECLAMPSIA =
      all(
          present(Conditions.PRE_ECLAMPSIA),
          anyPresent(
              Symptoms.SEIZURES,
              Symptoms.HEADACHE,
              Symptoms.OPTIC_NERVE_PROBLEM,
              Symptoms.UPPER_ABDOMINAL_PAIN));

  /** HELLP syndrome, named so or by what makes it. */
  static final Criterion LOW_PLATELETS_IN_PREGNANCY =
      any(
          present(Conditions.HELLP_SYNDROME),
          all(
              PREGNANT_OR_SIX_WEEKS_AFTER,
              Blood.PLATELETS_BELOW_100,
              any(
                  present(Symptoms.HAEMOLYSIS),
                  Blood.CELLS_DESTROYED,
                  RAISED_LIVER_ENZYMES,
                  HIGH_BLOOD_PRESSURE,
                  present(Symptoms.UPPER_ABDOMINAL_PAIN))));

  private PregnancyDangers() {}

  private static Criterion raised(LabTest enzyme) {
    return firstDecided(
        result(enzyme).atWorst().is(Outcome.RAISED), result(enzyme).atWorst().above("40 U/L"));
  }

  static List<Rule> rules() {
    return List.of(
        flag(
            "urgent-same-day-platelets-in-pregnancy",
            DangerSigns.DANGER_HELLP,
            LOW_PLATELETS_IN_PREGNANCY),
        flag(
            "urgent-same-day-pressure-in-pregnancy",
            DangerSigns.DANGER_PRESSURE_IN_PREGNANCY,
            any(all(PREGNANT_OR_SIX_WEEKS_AFTER, SEVERE_PRESSURE_OR_FIT), PRE_ECLAMPSIA)));
  }
}
