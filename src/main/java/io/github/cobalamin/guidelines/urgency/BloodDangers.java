package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.notStable;
import static io.github.cobalamin.guidelines.urgency.Flag.atAnyAge;
import static io.github.cobalamin.guidelines.urgency.Flag.flag;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.measured;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.VitalSigns;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** The blood count, and the heart that has to live with it. */
final class BloodDangers {
  private static final int A_WEEK = 7;

  /** In sickle cell disease the usual haemoglobin is the person's own. */
  private static final Criterion STEADY_SICKLE_CELL_DISEASE =
      all(
          present(Conditions.SICKLE_CELL_DISEASE),
          any(
              onset(Symptoms.ANAEMIA, History.Onset.STABLE),
              all(
                  measured(Conditions.SICKLE_CELL_DISEASE, "30 g/L"),
                  not(established(fallenBelowUsual())))),
          not(established(result(LabTests.RETICULOCYTES).is(Outcome.LOW))));

  static final Guard VERY_LOW_HAEMOGLOBIN =
      Guard.alarming(Blood.HAEMOGLOBIN_BELOW_70, STEADY_SICKLE_CELL_DISEASE);

  static final Guard SEVERE_ANAEMIA =
      Guard.alarming(
          Blood.SEVERE_ANAEMIA,
          all(STEADY_SICKLE_CELL_DISEASE, not(established(Blood.ALL_CELLS_LOW))));

  /** How low, a word does not say. */
  private static final Criterion NEUTROPHILS_CALLED_LOW =
      all(
          result(LabTests.NEUTROPHILS).is(Outcome.LOW),
          not(established(result(LabTests.NEUTROPHILS).atLeast("1.0 10^9/L"))),
          not(established(present(Conditions.DUFFY_NULL_PHENOTYPE))));

  private static final Criterion HARDLY_ANY_WHITE_CELLS =
      result(LabTests.WHITE_CELLS).atWorst().below("1.0 10^9/L");

  /** They are not more than all white cells, and a pancytopenia leaves few of them. */
  private static final Criterion NEUTROPHILS_NOT_COUNTED =
      all(
          any(present(Symptoms.PANCYTOPENIA), HARDLY_ANY_WHITE_CELLS),
          not(established(result(LabTests.NEUTROPHILS).atLeast("1.0 10^9/L"))));

  /** Few platelets in a word alone, while something bleeds. */
  private static final Criterion BLEEDING_AND_NOT_COUNTED =
      all(
          present(Symptoms.THROMBOCYTOPENIA),
          any(
              not(result(LabTests.PLATELETS).reported()),
              result(LabTests.PLATELETS).called(Outcome.LOW)),
          anyPresent(Symptoms.BLEEDING, Symptoms.BRUISING));

  private static final Criterion NO_COUNT =
      all(
          not(result(LabTests.HAEMOGLOBIN).reported()),
          not(result(LabTests.HAEMATOCRIT).reported()),
          not(established(not(Blood.ANAEMIA))));

  private static final Criterion HEART_NOT_STABLE =
      any(present(Symptoms.SYNCOPE), notStable(Symptoms.CHEST_PAIN, Symptoms.HEART_FAILURE));

  /** Stable angina or heart failure is spared where the anaemia is known to be mild. */
  private static final Criterion HEART_WITH_MORE_THAN_MILD_ANAEMIA =
      all(
          anyPresent(Symptoms.CHEST_PAIN, Symptoms.HEART_FAILURE),
          not(established(result(LabTests.HAEMOGLOBIN).atWorst().atLeast("100 g/L"))));

  private static final Criterion NEW_HAEMOLYSIS =
      all(Blood.HAEMOLYSIS.stands(), not(established(stable())));

  /** A liver or alcohol that is known explains platelets from 20, while nothing bleeds. */
  static final Guard FEW_PLATELETS_AND_LARGE_CELLS =
      Guard.alarming(
          all(Blood.MACROCYTOSIS, Blood.PLATELETS_BELOW_50),
          all(
              any(
                  anyPresent(Conditions.LIVER_DISEASE, Conditions.CIRRHOSIS),
                  present(RiskFactors.HARMFUL_ALCOHOL_USE)),
              not(established(Blood.PLATELETS_BELOW_20)),
              not(established(Blood.SEVERE_ANAEMIA)),
              not(established(present(Symptoms.BLEEDING)))));

  static final Criterion FEW_CELLS_AND_LARGE_ONES =
      all(
          any(
              FEW_PLATELETS_AND_LARGE_CELLS.stands(),
              all(Blood.MACROCYTOSIS, SEVERE_ANAEMIA.stands())),
          not(established(Blood.RETICULOCYTES_RAISED)));

  private BloodDangers() {}

  static List<Rule> rules() {
    return List.of(
        flag(
            "urgent-same-day-heart-with-anaemia",
            DangerSigns.DANGER_SEVERE_ANAEMIA,
            all(Blood.ANAEMIA, any(HEART_NOT_STABLE, HEART_WITH_MORE_THAN_MILD_ANAEMIA))),
        flag(
            "urgent-same-day-heart-and-no-count",
            DangerSigns.DANGER_SEVERE_ANAEMIA,
            all(HEART_NOT_STABLE, any(B12Level.DEFICIENT, B12Level.ACTIVE_BELOW_5), NO_COUNT)),
        flag(
            "urgent-same-day-very-low-haemoglobin",
            DangerSigns.DANGER_VERY_LOW_HAEMOGLOBIN,
            any(
                VERY_LOW_HAEMOGLOBIN.stands(),
                all(present(Conditions.SICKLE_CELL_DISEASE), fallenBelowUsual()))),
        flag(
            "urgent-same-day-anaemia-with-loss",
            DangerSigns.DANGER_ANAEMIA_WITH_LOSS,
            all(Blood.HAEMOGLOBIN_BELOW_80, any(NEW_HAEMOLYSIS, notStable(Symptoms.BLEEDING)))),
        flag(
            "urgent-same-day-very-low-platelets",
            DangerSigns.DANGER_VERY_LOW_PLATELETS,
            any(
                Blood.PLATELETS_BELOW_20,
                all(Blood.PLATELETS_BELOW_50, present(Symptoms.BLEEDING)),
                BLEEDING_AND_NOT_COUNTED)),
        flag(
            "urgent-same-day-macrocytosis-with-few-cells",
            DangerSigns.DANGER_MACROCYTOSIS_WITH_FEW_CELLS,
            FEW_CELLS_AND_LARGE_ONES),
        flag(
            "urgent-neutropenic-fever",
            DangerSigns.DANGER_NEUTROPENIA_WITH_FEVER,
            all(
                any(Blood.NEUTROPHILS_BELOW_1, NEUTROPHILS_CALLED_LOW, NEUTROPHILS_NOT_COUNTED),
                VitalSigns.FEVER)),
        flag("urgent-possible-ttp", DangerSigns.DANGER_POSSIBLE_TTP, ThromboticPurpura.PURPURA),
        flag(
            "urgent-same-day-fragments-and-no-platelets",
            DangerSigns.DANGER_FRAGMENTS_AND_NO_PLATELETS,
            ThromboticPurpura.PLATELETS_NOT_COUNTED),
        atAnyAge(
            "urgent-haemoglobin-below-80",
            DangerSigns.DANGER_SEVERE_ANAEMIA_WITHOUT_SYMPTOMS,
            all(Blood.HAEMOGLOBIN_BELOW_80, SEVERE_ANAEMIA.stands())),
        atAnyAge("urgent-pancytopenia", DangerSigns.DANGER_PANCYTOPENIA, Blood.ALL_CELLS_LOW),
        atAnyAge(
            "urgent-low-platelets", DangerSigns.DANGER_LOW_PLATELETS, Blood.PLATELETS_BELOW_50),
        atAnyAge(
            "urgent-suspected-megaloblastic-anaemia",
            DangerSigns.DANGER_MEGALOBLASTIC_ANAEMIA,
            Blood.MEGALOBLASTIC),
        atAnyAge(
            "urgent-macrocytic-anaemia-with-neurology",
            DangerSigns.DANGER_MACROCYTIC_ANAEMIA_WITH_NEUROLOGY,
            all(Blood.MACROCYTIC_ANAEMIA, Nerves.NEUROLOGY, not(established(Picture.REASSURED)))));
  }

  /**
   * What an old count shows is counted again before anybody relies on it.
   *
   * @param urgentAnaemia what else makes an anaemia urgent that is not severe
   */
  static Rule countToday(Criterion urgentAnaemia) {
    return Rule.builder("caution-urgency-on-an-old-count")
        .when(
            any(
                all(
                    any(
                        Blood.HAEMOGLOBIN_BELOW_80,
                        all(Blood.HAEMOGLOBIN_BELOW_100, Blood.CYTOPENIA),
                        urgentAnaemia),
                    any(
                        olderThanAWeek(LabTests.HAEMOGLOBIN),
                        all(
                            not(result(LabTests.HAEMOGLOBIN).reported()),
                            olderThanAWeek(LabTests.HAEMATOCRIT)))),
                all(Blood.PLATELETS_BELOW_100, olderThanAWeek(LabTests.PLATELETS)),
                all(Blood.NEUTROPHILS_BELOW_1, olderThanAWeek(LabTests.NEUTROPHILS)),
                all(
                    any(Blood.ALL_CELLS_LOW, HARDLY_ANY_WHITE_CELLS),
                    olderThanAWeek(LabTests.WHITE_CELLS))))
        .conclude(
            Caution.of(
                "The blood count on which the urgency rests is older than 7 days: count today",
                LabTests.HAEMOGLOBIN,
                LabTests.HAEMATOCRIT,
                LabTests.PLATELETS,
                LabTests.NEUTROPHILS,
                LabTests.WHITE_CELLS))
        .everybody()
        .cite(Sources.LIBRARY.at("how old results may be", PROVISIONAL));
  }

  private static Criterion olderThanAWeek(LabTest test) {
    return result(test).olderThan(A_WEEK);
  }

  private static Criterion stable() {
    return onset(Symptoms.HAEMOLYSIS, History.Onset.STABLE);
  }

  /** More than 20 g/L below the usual, read in steps of 5 g/L and then on the safe side. */
  private static Criterion fallenBelowUsual() {
    List<Criterion> steps = new ArrayList<>();
    for (int limit = 40; limit <= 100; limit += 5) {
      steps.add(
          all(
              result(LabTests.HAEMOGLOBIN).atWorst().below(limit + " g/L"),
              measured(Conditions.SICKLE_CELL_DISEASE, (limit + 16) + " g/L")));
    }
    return Criteria.any(steps);
  }
}
