package io.github.cobalamin.assessment;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import java.util.Set;

/** Which questions are put to whom: nobody is asked another age's or sex's question. */
final class WhomItConcerns {
  private static final int YOUNGEST_MOTHER = 12;
  private static final int OLDEST_MOTHER = 55;
  private static final int MONTHS_OF_AN_INFANT = 24;
  private static final int YOUNGEST_TO_USE_DRUGS = 10;

  private static final Set<Fact> OF_WOMEN =
      Set.of(
          Symptoms.MENSTRUATION,
          Symptoms.HEAVY_MENSTRUAL_BLEEDING,
          Symptoms.RECURRENT_MISCARRIAGE,
          Conditions.RECENT_CHILDBIRTH,
          Conditions.HYPEREMESIS_GRAVIDARUM,
          Conditions.PRE_ECLAMPSIA,
          Conditions.HELLP_SYNDROME,
          RiskFactors.PLANNING_PREGNANCY);

  private static final Set<Fact> OF_INFANTS =
      Set.of(
          Symptoms.FAILURE_TO_THRIVE,
          Symptoms.FEEDING_DIFFICULTY,
          Symptoms.INFANT_DROWSINESS,
          Symptoms.INFANT_IRRITABILITY,
          Symptoms.DEVELOPMENTAL_REGRESSION,
          Symptoms.DEVELOPMENTAL_DELAY,
          Symptoms.MICROCEPHALY,
          RiskFactors.DEFICIENT_MOTHER);

  private static final Set<Fact> OF_GROWN_PEOPLE =
      Set.of(
          Symptoms.DELIRIUM,
          Symptoms.PSYCHOSIS,
          Symptoms.MANIA,
          Symptoms.SUICIDAL_THOUGHTS,
          Symptoms.DEMENTIA_LIKE_DECLINE,
          Symptoms.LHERMITTE_SIGN,
          Symptoms.CHEST_PAIN,
          Symptoms.BLADDER_OR_BOWEL_CHANGE,
          Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY,
          Conditions.TOBACCO_AMBLYOPIA,
          Conditions.GLAUCOMA,
          Conditions.MACULAR_DEGENERATION,
          RiskFactors.DEMENTIA,
          RiskFactors.FRAILTY,
          RiskFactors.SMOKING,
          RiskFactors.HARMFUL_ALCOHOL_USE,
          RiskFactors.RECREATIONAL_NITROUS_OXIDE,
          RiskFactors.NITROUS_OXIDE_AT_WORK);

  private WhomItConcerns() {}

  /** A man has no pregnancy, not even one that is excluded. */
  static boolean concerns(Cause cause, Patient patient) {
    boolean ofMothers = cause.equals(Causes.PREGNANCY) || cause.equals(Causes.BREASTFEEDING);
    return !ofMothers || mayBeMother(patient);
  }

  static boolean concerns(Input input, Patient patient) {
    Fact fact = input.fact().orElse(null);
    if (input.equals(Input.PREGNANCY)
        || input.equals(Input.BREASTFEEDING)
        || (fact != null && OF_WOMEN.contains(fact))) {
      return mayBeMother(patient);
    }
    Age age = patient.age().orElse(null);
    if (fact != null && OF_INFANTS.contains(fact)) {
      return age == null ? patient.adult() != Truth.TRUE : age.totalMonths() < MONTHS_OF_AN_INFANT;
    }
    return fact == null
        || age == null
        || age.years() >= YOUNGEST_TO_USE_DRUGS
        || !OF_GROWN_PEOPLE.contains(fact);
  }

  private static boolean mayBeMother(Patient patient) {
    Age age = patient.age().orElse(null);
    boolean stated = patient.pregnant() == Truth.TRUE || patient.breastfeeding() == Truth.TRUE;
    return stated
        || (patient.sex().orElse(Sex.FEMALE) == Sex.FEMALE
            && (age == null || (age.years() >= YOUNGEST_MOTHER && age.years() <= OLDEST_MOTHER)));
  }
}
