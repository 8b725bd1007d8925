package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.newOrWorse;
import static io.github.cobalamin.guidelines.picture.Course.notStable;
import static io.github.cobalamin.guidelines.urgency.Flag.flag;
import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.side;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Course;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.MedicineHarm;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.OnRecord;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Reaction;
import io.github.cobalamin.guidelines.picture.Thiamine;
import io.github.cobalamin.guidelines.picture.VitalSigns;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/**
 * Mind, brain, vessels, potassium, glucose, thiamine, allergy and cancer, and what is treated
 * before results.
 */
final class OtherDangers {
  static final String TREATMENT_BEFORE_RESULTS = "urgent-treatment-before-results";

  /** Signs that are treated before results, unless B12 reassures; gas makes it say nothing. */
  static final Criterion TREATED_BEFORE_RESULTS =
      any(
          NerveDangers.NEUROLOGY_AFTER_GAS,
          all(Picture.TREATED_BEFORE_RESULTS, not(established(Picture.REASSURED))));

  /** The same, and what is treated the same day with the care of another danger. */
  static final Criterion TREATED_TODAY =
      any(
          TREATED_BEFORE_RESULTS,
          PregnancyDangers.LOW_PLATELETS_IN_PREGNANCY,
          all(
              any(
                  BloodDangers.FEW_CELLS_AND_LARGE_ONES,
                  ThromboticPurpura.WITH_CELLS_OF_DEFICIENCY,
                  all(Thiamine.WERNICKE_QUESTION, LastingCause.MALABSORPTION)),
              not(established(B12Level.SUFFICIENT))));

  private static final Criterion HEART_AT_RISK =
      any(
          present(Conditions.HEART_DISEASE),
          taking(Medicines.DIGOXIN),
          taking(Medicines.DIURETICS),
          anyPresent(
              Symptoms.PALPITATIONS,
              Symptoms.SYNCOPE,
              Symptoms.WEAKNESS,
              Symptoms.LEG_WEAKNESS,
              Symptoms.HEART_FAILURE));

  private static final Criterion POTASSIUM_GOES_ON_RISING =
      any(
          present(Conditions.ACUTE_KIDNEY_INJURY),
          taking(Medicines.POTASSIUM_CHLORIDE),
          taking(Medicines.TRIMETHOPRIM));

  private static final Criterion SEPSIS =
      all(any(VitalSigns.FEVER, VitalSigns.COLD), VitalSigns.LOW_PRESSURE);

  private OtherDangers() {}

  static List<Rule> rules() {
    return List.of(
        flag(
            "urgent-mental-state",
            DangerSigns.DANGER_MIND,
            anyPresent(
                Symptoms.PSYCHOSIS, Symptoms.MANIA, Symptoms.DELIRIUM, Symptoms.SUICIDAL_THOUGHTS)),
        flag(
            "urgent-same-day-venous-thrombosis",
            DangerSigns.DANGER_VENOUS_THROMBOSIS,
            notStable(Symptoms.VENOUS_THROMBOSIS)),
        flag(
            "urgent-same-day-low-potassium",
            DangerSigns.DANGER_LOW_POTASSIUM,
            any(
                result(LabTests.POTASSIUM).atWorst().below("2.5 mmol/L"),
                all(
                    any(
                        result(LabTests.POTASSIUM).atWorst().below("3.0 mmol/L"),
                        all(
                            result(LabTests.POTASSIUM).is(Outcome.LOW),
                            not(established(result(LabTests.POTASSIUM).atLeast("3.0 mmol/L")))),
                        all(
                            notStable(Conditions.HYPOKALAEMIA),
                            not(result(LabTests.POTASSIUM).reported()))),
                    HEART_AT_RISK))),
        flag(
            "urgent-same-day-high-potassium",
            DangerSigns.DANGER_HIGH_POTASSIUM,
            all(
                any(
                    result(LabTests.POTASSIUM).atHighest().atLeast("6.5 mmol/L"),
                    all(
                        any(
                            result(LabTests.POTASSIUM).atHighest().atLeast("6.0 mmol/L"),
                            all(
                                result(LabTests.POTASSIUM).is(Outcome.RAISED),
                                not(established(result(LabTests.POTASSIUM).below("6.0 mmol/L"))))),
                        any(HEART_AT_RISK, POTASSIUM_GOES_ON_RISING))),
                not(established(result(LabTests.POTASSIUM).old())))),
        flag(
            "urgent-same-day-low-glucose",
            DangerSigns.DANGER_LOW_GLUCOSE,
            result(LabTests.GLUCOSE).atLowest().below("3.0 mmol/L")),
        flag(
            "urgent-same-day-brain",
            DangerSigns.DANGER_BRAIN,
            any(
                present(Symptoms.REDUCED_CONSCIOUSNESS),
                newOrWorse(Symptoms.SEIZURES, Conditions.STROKE),
                newOnOneSide(Symptoms.NUMBNESS),
                newOnOneSide(Symptoms.WEAKNESS),
                newOnOneSide(Symptoms.OBJECTIVE_WEAKNESS),
                newOnOneSide(Symptoms.OBJECTIVE_SENSORY_LOSS))),
        flag("urgent-same-day-sepsis", DangerSigns.DANGER_SEPSIS, SEPSIS),
        flag(
            "urgent-same-day-medicine-and-marrow",
            DangerSigns.DANGER_MEDICINE_AND_MARROW,
            MedicineHarm.MARROW_TODAY),
        flag("urgent-same-day-thiamine", DangerSigns.DANGER_WERNICKE, Thiamine.WERNICKE_QUESTION),
        flag(
            "urgent-same-day-reaction-to-a-dose",
            DangerSigns.DANGER_ANAPHYLAXIS,
            Reaction.MAY_BE_ANAPHYLAXIS),
        flag(
            "urgent-suspected-cancer",
            DangerSigns.DANGER_UPPER_GUT,
            any(
                any(OnRecord.each(DangerSigns.DANGER_UPPER_GUT.signs())),
                from(55, DangerSigns.DANGER_WEIGHT_LOSS_WITH_DYSPEPSIA))),
        treatedBeforeResults(TREATED_BEFORE_RESULTS),
        flag(
            "urgent-treatment-before-results-with-allergy",
            DangerSigns.DANGER_ALLERGY_BEFORE_RESULTS,
            all(
                Reaction.ANY,
                any(TREATED_TODAY, all(Nerves.UNEXPLAINED, not(established(Course.SETTLED)))))));
  }

  /** Vitamin B12 harms both sides alike: what is new on one may be a stroke. */
  private static Criterion newOnOneSide(Clue sign) {
    return all(side(sign, History.Side.ONE_SIDE), onset(sign, History.Onset.NEW));
  }

  /** A danger of some age on, as the knowledge base has it: a sign, and one that is beside it. */
  private static Criterion from(int years, DangerSign danger) {
    return all(
        ageAtLeast(years), any(OnRecord.each(danger.signs())), any(OnRecord.each(danger.beside())));
  }

  /** Treatment before results, of those who may be given a cobalamin. */
  static Rule treatedBeforeResults(Criterion signs) {
    return flag(
        TREATMENT_BEFORE_RESULTS,
        DangerSigns.DANGER_TREATMENT_BEFORE_RESULTS,
        all(signs, not(established(Reaction.ANY)), not(established(onInjections()))));
  }
}
