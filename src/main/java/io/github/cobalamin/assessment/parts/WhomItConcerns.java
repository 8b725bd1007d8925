// Long: every fact that is asked of some people alone stands in one of its lists.
package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import java.util.List;
import java.util.Set;

/** Which questions are put to whom: nobody is asked another age's or sex's question. */
public final class WhomItConcerns {
  private static final int YOUNGEST_MOTHER = 12;
  private static final int OLDEST_MOTHER = 55;
  private static final int MONTHS_OF_AN_INFANT = 24;
  private static final int OLDEST_WHO_IS_ASKED_FOR_GAS = 75;
  private static final int YOUNGEST_WHO_ANSWERS = 10;
  private static final int ADULT = 16;
  private static final int GROWN_UP = 18;

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
          RiskFactors.NITROUS_OXIDE_AT_WORK,
          Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
          Symptoms.REDUCED_VIBRATION_SENSE,
          Symptoms.SENSORY_LEVEL,
          Symptoms.VISUAL_ACUITY_LOSS,
          Symptoms.COLOUR_VISION_LOSS,
          Symptoms.OPTIC_ATROPHY,
          Symptoms.OPTIC_NERVE_PROBLEM,
          Conditions.BARIATRIC_SURGERY);

  /** What is eaten: of an infant the mother is asked what she eats. */
  private static final Set<Fact> OF_THOSE_WHO_EAT =
      Set.of(
          RiskFactors.VEGAN_DIET,
          RiskFactors.VEGETARIAN_DIET,
          RiskFactors.EARLIER_VEGETARIAN_DIET,
          RiskFactors.ANIMAL_FOOD_AVOIDANCE,
          RiskFactors.LOW_ANIMAL_FOOD_DIET,
          RiskFactors.RESTRICTED_DIET,
          RiskFactors.EATING_DISORDER,
          Conditions.FISH_TAPEWORM_INFECTION,
          Symptoms.TAPEWORM_SEEN);

  /** Hardly any child had it; of children any operation on the gut is asked for. */
  private static final Set<Fact> OF_ADULTS =
      Set.of(
          Conditions.TOTAL_GASTRECTOMY,
          Conditions.PARTIAL_GASTRECTOMY,
          Conditions.AUTOIMMUNE_GASTRITIS,
          Conditions.PERNICIOUS_ANAEMIA);

  /** What is worth asking where nerves are affected. */
  private static final Set<Fact> OF_NERVES =
      Set.of(
          RiskFactors.RECREATIONAL_NITROUS_OXIDE,
          RiskFactors.NITROUS_OXIDE_AT_WORK,
          RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF,
          RiskFactors.ANAESTHETIC_NITROUS_OXIDE,
          Symptoms.VISUAL_LOSS,
          Symptoms.REDUCED_VIBRATION_SENSE);

  /** A sign of lacking thiamine, which is asked for where something empties its stores. */
  private static final Set<Fact> OF_EMPTY_STORES = Set.of(Symptoms.EYE_MOVEMENT_DISORDER);

  private static final List<Clue> EMPTIES_STORES =
      List.of(
          RiskFactors.HARMFUL_ALCOHOL_USE,
          RiskFactors.EATING_DISORDER,
          Conditions.MALNUTRITION,
          Conditions.HYPEREMESIS_GRAVIDARUM,
          Conditions.BARIATRIC_SURGERY,
          Conditions.DIALYSIS,
          Symptoms.PROLONGED_VOMITING);

  /**
   * Which operation for weight it was, of whoever had one; of others any operation is asked for.
   */
  private static final Set<Fact> FOR_WEIGHT =
      Set.of(
          Conditions.GASTRIC_BYPASS,
          Conditions.BILIOPANCREATIC_DIVERSION,
          Conditions.SLEEVE_GASTRECTOMY,
          Conditions.GASTRIC_BAND);

  /** What was cut out, of whoever had an operation; of others any operation is asked for. */
  private static final Set<Fact> CUT_OUT =
      Set.of(
          Conditions.PARTIAL_GASTRECTOMY,
          Conditions.TERMINAL_ILEAL_RESECTION,
          Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION);

  /** Whoever has it is in hospital for it, or is asked by a wider name: nobody is asked. */
  private static final Set<Fact> NOT_ASKED =
      Set.of(
          Conditions.WERNICKE_ENCEPHALOPATHY,
          Conditions.HELLP_SYNDROME,
          Conditions.IMERSLUND_GRASBECK_SYNDROME,
          Conditions.TRANSCOBALAMIN_DEFICIENCY,
          Conditions.INTRINSIC_FACTOR_DEFICIENCY,
          Conditions.METHYLMALONIC_ACIDAEMIA,
          Conditions.HOMOCYSTINURIA,
          Symptoms.SUBACUTE_COMBINED_DEGENERATION);

  /** What is known of a grown person, if he has it: nobody asks for it. */
  private static final Set<Fact> FROM_BIRTH =
      Set.of(Conditions.INBORN_ERROR_OF_COBALAMIN, Conditions.INBORN_DEFECT_OF_SIGHT);

  private WhomItConcerns() {}

  /** A man has no pregnancy, not even one that is excluded. */
  public static boolean concerns(Cause cause, Patient patient) {
    boolean ofMothers = cause.equals(Causes.PREGNANCY) || cause.equals(Causes.BREASTFEEDING);
    return !ofMothers || mayBeMother(patient);
  }

  /** Whether the record leaves it open, and such a person can have it. */
  public static boolean concerns(Input input, Patient patient) {
    return isOpen(input, patient) && canBeOf(input, patient);
  }

  private static boolean isOpen(Input input, Patient patient) {
    if (input.equals(Input.AGE)) {
      return patient.age().isEmpty();
    }
    if (input.equals(Input.SEX)) {
      return patient.sex().isEmpty();
    }
    if (input.equals(Input.PREGNANCY)) {
      return patient.pregnant() == Truth.UNKNOWN;
    }
    if (input.equals(Input.BREASTFEEDING)) {
      return patient.breastfeeding() == Truth.UNKNOWN;
    }
    if (input.equals(Input.ALLERGIES)) {
      return patient.allergies().isEmpty() && !patient.closed().contains(Patient.Part.ALLERGIES);
    }
    if (input.equals(Input.REPLACEMENT)) {
      return patient.replacements().isEmpty()
          && !patient.closed().contains(Patient.Part.REPLACEMENTS);
    }
    if (input.fact().orElse(null) instanceof Clue clue) {
      // of what is there it is asked since when, and of what is not known whether it is there
      boolean more = input.key().startsWith("history:");
      return patient.truth(clue) == (more ? Truth.TRUE : Truth.UNKNOWN);
    }
    return !(input.fact().orElse(null) instanceof Medicine medicine) || isOpen(medicine, patient);
  }

  private static boolean isOpen(Medicine medicine, Patient patient) {
    boolean told = patient.closed().contains(Patient.Part.MEDICINES);
    for (Medicine each : patient.notTaken()) {
      told = told || each.equals(medicine) || medicine.isIn(each);
    }
    for (MedicineUse each : patient.medicines()) {
      told = told || each.medicine().equals(medicine) || each.medicine().isIn(medicine);
    }
    return !told;
  }

  private static boolean canBeOf(Input input, Patient patient) {
    Fact fact = input.fact().orElse(null);
    if (fact != null && isOutOfPlace(fact, patient)) {
      return false;
    }
    if (input.equals(Input.PREGNANCY)
        || input.equals(Input.BREASTFEEDING)
        || (fact != null && OF_WOMEN.contains(fact))) {
      return patient.sex().orElse(Sex.FEMALE) == Sex.FEMALE && mayBeMother(patient);
    }
    Age age = patient.age().orElse(null);
    if (fact != null && OF_INFANTS.contains(fact)) {
      return age == null ? patient.adult() != Truth.TRUE : age.totalMonths() < MONTHS_OF_AN_INFANT;
    }
    if (fact != null && OF_NERVES.contains(fact) && !hasNeurology(patient)) {
      return false;
    }
    if (Symptoms.REDUCED_VIBRATION_SENSE.equals(fact) && isExamined(patient)) {
      return false;
    }
    if (fact != null && FROM_BIRTH.contains(fact)) {
      return age == null ? patient.adult() != Truth.TRUE : age.years() < GROWN_UP;
    }
    if (RiskFactors.RECREATIONAL_NITROUS_OXIDE.equals(fact)) {
      return mayUseGas(patient);
    }
    if (fact != null && age != null && OF_THOSE_WHO_EAT.contains(fact)) {
      return age.years() >= 1;
    }
    if (fact != null && age != null && OF_ADULTS.contains(fact)) {
      return age.years() >= ADULT;
    }
    if (fact != null && age != null && OF_GROWN_PEOPLE.contains(fact)) {
      return age.years() >= YOUNGEST_WHO_ANSWERS;
    }
    return true;
  }

  /** Whether somebody of that age is asked for the gas. */
  public static boolean mayUseGas(Patient patient) {
    Age age = patient.age().orElse(null);
    return age == null
        || (age.years() >= YOUNGEST_WHO_ANSWERS && age.years() < OLDEST_WHO_IS_ASKED_FOR_GAS);
  }

  /** Whether an examiner found something of the nerves already. */
  private static boolean isExamined(Patient patient) {
    for (Clue each : patient.present()) {
      if (each instanceof Symptom symptom
          && symptom.foundBy() == Symptom.FoundBy.EXAMINING
          && symptom.isIn(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing on record gives a reason to ask for it. */
  private static boolean isOutOfPlace(Fact fact, Patient patient) {
    return NOT_ASKED.contains(fact)
        || (OF_EMPTY_STORES.contains(fact) && !hasEmptyStores(patient))
        || (FOR_WEIGHT.contains(fact) && isOpen(Conditions.BARIATRIC_SURGERY, patient))
        || (CUT_OUT.contains(fact) && isOpen(Conditions.STOMACH_OR_BOWEL_OPERATION, patient));
  }

  private static boolean isOpen(Condition wider, Patient patient) {
    return patient.truth(wider) != Truth.TRUE;
  }

  private static boolean hasEmptyStores(Patient patient) {
    for (Clue each : EMPTIES_STORES) {
      if (patient.truth(each) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNeurology(Patient patient) {
    return patient.truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM) == Truth.TRUE;
  }

  private static boolean mayBeMother(Patient patient) {
    Age age = patient.age().orElse(null);
    boolean stated = patient.pregnant() == Truth.TRUE || patient.breastfeeding() == Truth.TRUE;
    return stated
        || (patient.sex().orElse(Sex.FEMALE) == Sex.FEMALE
            && (age == null || (age.years() >= YOUNGEST_MOTHER && age.years() <= OLDEST_MOTHER)));
  }
}
