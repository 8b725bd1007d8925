package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.atLeast;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.measured;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.within;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Criterion;

/** Lack of thiamine beside that of B12: when it is asked for today, and when it is minded. */
public final class Thiamine {
  private static final Criterion ALCOHOL = present(RiskFactors.HARMFUL_ALCOHOL_USE);

  private static final Criterion EYES =
      anyPresent(Symptoms.EYE_MOVEMENT_DISORDER, Symptoms.NYSTAGMUS);

  private static final Criterion MIND =
      any(
          anyPresent(Symptoms.DELIRIUM, Symptoms.REDUCED_CONSCIOUSNESS, Symptoms.CONFABULATION),
          Course.notStable(Symptoms.MEMORY_LOSS));

  private static final Criterion COLD_OR_FAINT = any(VitalSigns.COLD, VitalSigns.LOW_PRESSURE);

  /** What malnutrition has in common with deficiency of B12, so that one alone does not point. */
  private static final Criterion OTHER_SIGNS_TWICE =
      atLeast(2, present(Symptoms.ATAXIA), VitalSigns.COLD, VitalSigns.LOW_PRESSURE);

  /** Of a drinker; a stroke or multiple sclerosis explains eyes and gait of which none is new. */
  public static final Guard EYES_OR_GAIT =
      Guard.alarming(
          all(ALCOHOL, any(EYES, present(Symptoms.ATAXIA))),
          all(
              Nerves.PROVEN_OTHER_DISEASE,
              not(
                  established(
                      Course.newOrWorse(
                          Symptoms.EYE_MOVEMENT_DISORDER, Symptoms.NYSTAGMUS, Symptoms.ATAXIA)))));

  private static final Criterion NERVES_FAST =
      any(
          Course.notStable(Symptoms.LEG_WEAKNESS),
          present(Symptoms.RAPIDLY_PROGRESSIVE_NEUROPATHY));

  private static final Criterion OPERATED_WITHIN_THE_YEAR =
      all(
          present(Conditions.BARIATRIC_SURGERY),
          not(established(not(within(Conditions.BARIATRIC_SURGERY, 365)))));

  /** Stores are empty, or soon will be. */
  private static final Criterion UNDERFED =
      any(
          anyPresent(Conditions.MALNUTRITION, Conditions.HYPEREMESIS_GRAVIDARUM),
          present(RiskFactors.EATING_DISORDER),
          present(Symptoms.PROLONGED_VOMITING),
          measured(Symptoms.WEIGHT_LOSS, "10.1 %"),
          OPERATED_WITHIN_THE_YEAR);

  /** Dialysis loses thiamine, and counts with a sign alone. */
  private static final Criterion MALNOURISHED = any(UNDERFED, present(Conditions.DIALYSIS));

  /** Is it Wernicke encephalopathy? To be asked the same day. */
  public static final Criterion WERNICKE_QUESTION =
      any(
          present(Conditions.WERNICKE_ENCEPHALOPATHY),
          EYES_OR_GAIT.stands(),
          all(ALCOHOL, any(MIND, COLD_OR_FAINT)),
          all(present(Conditions.BARIATRIC_SURGERY), EYES), // however long ago
          all(MALNOURISHED, any(EYES, MIND, NERVES_FAST, OTHER_SIGNS_TWICE)));

  /** Thiamine, and a look for signs, without any yet. */
  public static final Criterion AT_RISK =
      any(
          present(Conditions.THIAMINE_DEFICIENCY),
          UNDERFED,
          EYES_OR_GAIT.heldBack(),
          all(
              anyPresent(Symptoms.VOMITING, Symptoms.WEIGHT_LOSS),
              any(ALCOHOL, present(Conditions.BARIATRIC_SURGERY))));

  private Thiamine() {}
}
