package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Patients at random in whom what decides the status is dense: values at the limits, words, bounds,
 * several assays and days, replacement with dates and doses, pregnancy, children, gas, and much
 * that is not known.
 */
final class WidePatients {
  static final LocalDate DAY = Vignette.DAY;

  static final List<Clue> COMPLAINTS =
      List.of(
          Symptoms.FATIGUE,
          Symptoms.GLOSSITIS,
          Symptoms.POOR_CONCENTRATION,
          Symptoms.PARAESTHESIA,
          Symptoms.NUMBNESS,
          Symptoms.IMPAIRED_GAIT,
          Symptoms.FALLS,
          Symptoms.LEG_WEAKNESS,
          Symptoms.VISUAL_LOSS,
          Symptoms.BLADDER_OR_BOWEL_CHANGE,
          Symptoms.CHEST_PAIN,
          Symptoms.DELIRIUM);

  static final List<Clue> SIGNS =
      List.of(
          Symptoms.OPTIC_ATROPHY,
          Symptoms.VISUAL_ACUITY_LOSS,
          Symptoms.REDUCED_VIBRATION_SENSE,
          Symptoms.VIBRATION_SENSE_LOST_AT_THE_ANKLE,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.ROMBERG_SIGN,
          Symptoms.ATAXIA,
          Symptoms.SPASTICITY,
          Symptoms.BRISK_REFLEXES,
          Symptoms.ABSENT_ANKLE_REFLEXES,
          Symptoms.OBJECTIVE_WEAKNESS,
          Symptoms.OBJECTIVE_SENSORY_LOSS,
          Symptoms.SUBACUTE_COMBINED_DEGENERATION);

  /** Those of the complaints and signs that low copper does not explain. */
  static final List<Clue> OF_SIGHT =
      List.of(Symptoms.OPTIC_ATROPHY, Symptoms.VISUAL_ACUITY_LOSS, Symptoms.VISUAL_LOSS);

  /** Those of the signs that no neuropathy of the longest nerves makes. */
  static final List<Clue> BEYOND_THE_LONGEST_NERVES =
      List.of(
          Symptoms.OPTIC_ATROPHY,
          Symptoms.VISUAL_ACUITY_LOSS,
          Symptoms.REDUCED_PROPRIOCEPTION,
          Symptoms.ROMBERG_SIGN,
          Symptoms.ATAXIA,
          Symptoms.SPASTICITY,
          Symptoms.BRISK_REFLEXES,
          Symptoms.SUBACUTE_COMBINED_DEGENERATION);

  /** Those of the complaints that are of nerves or of the tongue. */
  static final List<Clue> OF_NERVES_OR_TONGUE =
      List.of(
          Symptoms.GLOSSITIS,
          Symptoms.PARAESTHESIA,
          Symptoms.NUMBNESS,
          Symptoms.IMPAIRED_GAIT,
          Symptoms.FALLS,
          Symptoms.LEG_WEAKNESS,
          Symptoms.VISUAL_LOSS,
          Symptoms.BLADDER_OR_BOWEL_CHANGE);

  private static final List<Clue> BLOOD =
      List.of(
          Symptoms.ANAEMIA,
          Symptoms.MACROCYTOSIS,
          Symptoms.PANCYTOPENIA,
          Symptoms.THROMBOCYTOPENIA,
          Symptoms.HYPERSEGMENTED_NEUTROPHILS,
          Symptoms.OVAL_MACROCYTES,
          Symptoms.MEGALOBLASTIC_ANAEMIA);

  private static final List<Clue> CAUSES =
      List.of(
          Conditions.TOTAL_GASTRECTOMY,
          Conditions.GASTRIC_BYPASS,
          Conditions.PERNICIOUS_ANAEMIA,
          Conditions.SLEEVE_GASTRECTOMY,
          Conditions.TERMINAL_ILEAL_RESECTION,
          Conditions.COELIAC_DISEASE,
          Conditions.GASTRIC_HISTOLOGY_PENDING,
          Conditions.INBORN_ERROR_OF_COBALAMIN,
          RiskFactors.VEGAN_DIET,
          RiskFactors.RECREATIONAL_NITROUS_OXIDE,
          RiskFactors.NITROUS_OXIDE_AT_WORK,
          RiskFactors.ANAESTHETIC_NITROUS_OXIDE);

  /** What else is on record, and explains, hides or confuses. */
  private static final List<Clue> OTHERS =
      List.of(
          Conditions.TYPE_2_DIABETES,
          Conditions.MULTIPLE_SCLEROSIS,
          Conditions.COPPER_DEFICIENCY,
          Conditions.FOLATE_DEFICIENCY,
          Conditions.IRON_DEFICIENCY,
          Conditions.HYPOTHYROIDISM,
          Conditions.CHRONIC_KIDNEY_DISEASE,
          Conditions.DIALYSIS,
          Conditions.CIRRHOSIS,
          Conditions.MYELOPROLIFERATIVE_NEOPLASM,
          Conditions.VITAMIN_B12_DEFICIENCY,
          Conditions.GLAUCOMA,
          RiskFactors.HARMFUL_ALCOHOL_USE);

  /** Whatever else the knowledge base names of a cause, and explains no sign by itself. */
  private static final List<Clue> RARER_CAUSES = rarerCauses();

  private static final List<Medicine> MEDICINES =
      List.of(
          Medicines.METFORMIN,
          Medicines.OMEPRAZOLE,
          Medicines.METHOTREXATE,
          Medicines.COMBINED_HORMONAL_CONTRACEPTIVES);

  private static final int[] DAYS = {0, 0, 0, 3, 60, 92, 93, 150, 183, 184, 300, 366, 500};

  static final List<String> TOTALS =
      List.of(
          "2100 ng/L",
          "500 ng/L",
          "351 ng/L",
          "350 ng/L",
          "270 ng/L",
          "200 ng/L",
          "180 ng/L",
          "179 ng/L",
          "120 ng/L",
          "99 ng/L",
          "50 ng/L");

  static final List<String> ACTIVES =
      List.of(
          "100 pmol/L",
          "70.1 pmol/L",
          "70 pmol/L",
          "40 pmol/L",
          "25 pmol/L",
          "24.9 pmol/L",
          "10 pmol/L",
          "5 pmol/L",
          "4.9 pmol/L");

  static final List<String> MMAS =
      List.of(
          "150 nmol/L",
          "250 nmol/L",
          "400 nmol/L",
          "470 nmol/L",
          "471 nmol/L",
          "750 nmol/L",
          "751 nmol/L",
          "1200 nmol/L");

  static final List<String> HOMOCYSTEINES =
      List.of("9 umol/L", "15 umol/L", "15.1 umol/L", "50 umol/L", "51 umol/L", "120 umol/L");

  static final List<String> HAEMOGLOBINS =
      List.of("140 g/L", "115 g/L", "99 g/L", "79 g/L", "69 g/L");

  static final List<String> PLATELETS =
      List.of("250 10^9/L", "100 10^9/L", "99 10^9/L", "40 10^9/L");

  static final List<String> NEUTROPHILS = List.of("3 10^9/L", "1.0 10^9/L", "0.9 10^9/L");

  private static final List<String> ODD_TOTALS =
      List.of(
          "low",
          "low",
          "normal",
          "raised",
          "undetectable",
          "borderline",
          "<150 ng/L",
          "<220 ng/L",
          ">300 ng/L",
          ">2000 ng/L",
          "132.9 pmol/L",
          "133 pmol/L",
          "258.1 pmol/L");

  private static final List<String> RANGES = List.of("0-280 nmol/L", "0-370 nmol/L");

  private final SplittableRandom random;

  WidePatients(long seed) {
    random = new SplittableRandom(seed);
  }

  Patient next() {
    Patient.Builder patient = Patient.builder();
    who(patient);
    add(patient, COMPLAINTS, 14);
    add(patient, SIGNS, 6);
    add(patient, BLOOD, 7);
    add(patient, CAUSES, 4);
    add(patient, OTHERS, 5);
    if (chance(20)) {
      patient.addPresent(one(RARER_CAUSES));
    }
    for (Medicine medicine : MEDICINES) {
      if (chance(6)) {
        patient.addMedicine(MedicineUse.of(medicine));
      }
    }
    results(patient);
    replacement(patient);
    if (chance(4)) {
      Allergy allergy = Allergy.of(Allergen.HYDROXOCOBALAMIN);
      patient.addAllergy(
          chance(70) ? allergy.reaction(one(List.of(Allergy.Reaction.values()))) : allergy);
    } else if (chance(40)) {
      patient.noOtherAllergies();
    }
    if (chance(30)) {
      patient.noOtherSymptoms();
    }
    return patient.build();
  }

  private void who(Patient.Builder patient) {
    int kind = random.nextInt(100);
    boolean fertile = kind >= 60;
    if (kind >= 6) {
      patient.age(
          kind < 9
              ? Age.months(random.nextInt(24))
              : Age.years(
                  kind < 13
                      ? 2 + random.nextInt(14)
                      : fertile ? 16 + random.nextInt(35) : 50 + random.nextInt(45)));
    }
    boolean female = chance(60);
    if (chance(88)) {
      patient.sex(female ? Sex.FEMALE : Sex.MALE);
    }
    if (fertile && (female || chance(3)) && chance(40)) {
      patient.pregnant();
    } else if (chance(50)) {
      patient.notPregnant();
    }
  }

  private void add(Patient.Builder patient, List<Clue> clues, int percent) {
    for (Clue clue : clues) {
      if (chance(percent)) {
        patient.addHistory(told(History.of(clue)));
      }
    }
  }

  private History told(History plain) {
    boolean gas =
        plain.clue().equals(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
            || plain.clue().equals(RiskFactors.ANAESTHETIC_NITROUS_OXIDE);
    if (gas && chance(60)) {
      return plain.until(DAY.minusDays(one(List.of(1, 60, 92, 93, 400))));
    }
    if (plain.clue().equals(Conditions.TERMINAL_ILEAL_RESECTION) && chance(60)) {
      return plain.measuring(one(List.of("10 cm", "20 cm", "21 cm", "60 cm", "61 cm")));
    }
    boolean symptom = COMPLAINTS.contains(plain.clue()) || SIGNS.contains(plain.clue());
    return symptom && chance(50) ? plain.onset(one(List.of(History.Onset.values()))) : plain;
  }

  private void results(Patient.Builder patient) {
    if (chance(75)) {
      patient.addResult(total(day()));
      if (chance(15)) {
        patient.addResult(total(day()).withAssay(chance(50) ? "Architect" : "Centaur"));
      }
    }
    if (chance(30)) {
      patient.addResult(
          LabResult.of(LabTests.ACTIVE_B12, some(ACTIVES, "low", "normal")).on(day()));
    }
    if (chance(40)) {
      patient.addResult(mma(some(MMAS, "raised", "normal")));
    }
    if (chance(30)) {
      patient.addResult(
          LabResult.of(LabTests.HOMOCYSTEINE, some(HOMOCYSTEINES, "raised", "normal")).on(DAY));
    }
    one(
        patient,
        20,
        LabTests.EGFR,
        List.of(
            "90 mL/min/1.73 m2",
            "60 mL/min/1.73 m2",
            "59 mL/min/1.73 m2",
            "30 mL/min/1.73 m2",
            "29 mL/min/1.73 m2"));
    one(patient, 15, LabTests.SERUM_FOLATE, List.of("2.9 ug/L", "3 ug/L", "10 ug/L", "low"));
    one(
        patient,
        12,
        LabTests.INTRINSIC_FACTOR_ANTIBODY,
        List.of("positive", "positive", "negative"));
    one(patient, 25, LabTests.HAEMOGLOBIN, HAEMOGLOBINS);
    one(patient, 25, LabTests.MCV, List.of("90 fL", "100 fL", "101 fL", "115 fL"));
    one(patient, 12, LabTests.PLATELETS, PLATELETS);
    one(patient, 12, LabTests.NEUTROPHILS, NEUTROPHILS);
  }

  private LabResult total(LocalDate day) {
    LabResult total = LabResult.of(LabTests.TOTAL_B12, one(chance(70) ? TOTALS : ODD_TOTALS));
    total = chance(20) ? total : total.on(day);
    total = total.date().isPresent() && chance(20) ? total.at(LocalTime.of(9, 0)) : total;
    if (total.quantity().isPresent() && chance(20)) {
      total = total.withReferenceRange("211-911 ng/L");
      total = chance(20) ? total.byOwnLimits() : total;
    }
    return total;
  }

  private LabResult mma(String printed) {
    LabResult mma = LabResult.of(LabTests.METHYLMALONIC_ACID, printed);
    mma = chance(20) ? mma : mma.on(chance(85) ? DAY : DAY.minusDays(184));
    return mma.quantity().isPresent() && chance(50) ? mma.withReferenceRange(one(RANGES)) : mma;
  }

  private void replacement(Patient.Builder patient) {
    if (!chance(22)) {
      if (chance(50)) {
        patient.noOtherReplacement();
      }
      return;
    }
    Replacement.Builder given = Replacement.builder();
    if (chance(50)) {
      given.route(Route.INTRAMUSCULAR).form(Cobalamin.HYDROXOCOBALAMIN);
      if (chance(80)) {
        LocalDate last = DAY.minusDays(one(List.of(0, 14, 92, 93, 200, 365, 366, 500)));
        given = chance(50) ? given.until(last) : given.lastDose(last);
      }
    } else {
      given.route(chance(80) ? Route.ORAL : Route.NASAL).form(Cobalamin.CYANOCOBALAMIN);
      given.multivitamin(chance(20));
      if (chance(70)) {
        given
            .since(DAY.minusDays(one(List.of(20, 200, 900))))
            .daysBetweenDoses(one(List.of(1, 1, 2, 7)));
      }
    }
    if (chance(80)) {
      given.dose(Quantity.of(one(List.of("1 mg", "1 mg", "500 ug", "50 ug", "49 ug"))));
    }
    if (chance(40)) {
      given.response(one(List.of(Replacement.Response.values())));
    }
    patient.addReplacement(given.missedDoses(one(List.of(Truth.values()))).build());
  }

  private void one(Patient.Builder patient, int percent, LabTest test, List<String> printed) {
    if (chance(percent)) {
      LabResult result = LabResult.of(test, one(printed));
      patient.addResult(chance(70) ? result.on(DAY) : result);
    }
  }

  private String some(List<String> values, String... words) {
    return chance(75) ? one(values) : one(List.of(words));
  }

  private LocalDate day() {
    return DAY.minusDays(DAYS[random.nextInt(DAYS.length)]);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  static List<Clue> evidence() {
    List<Clue> all = new ArrayList<>(COMPLAINTS);
    all.addAll(SIGNS);
    all.addAll(BLOOD);
    all.addAll(CAUSES);
    all.addAll(RARER_CAUSES);
    return all;
  }

  private static List<Clue> rarerCauses() {
    Set<Clue> causes = new LinkedHashSet<>();
    for (Cause cause : KnowledgeBase.standard().all(Cause.class)) {
      for (Clue clue : cause.clues()) {
        if (!(clue instanceof Symptom) && OTHERS.stream().noneMatch(clue::isIn)) {
          causes.add(clue);
        }
      }
    }
    causes.removeAll(CAUSES);
    return List.copyOf(causes);
  }
}
