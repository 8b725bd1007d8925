package io.github.cobalamin.bench;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded random patients such as a clinic sees: adults with six clues, two medicines and three
 * results, of whom nothing else is known.
 */
final class ClinicPatients {
  private static final List<Clue> SIGNS =
      List.of(
          Symptoms.PARAESTHESIA,
          Symptoms.FATIGUE,
          Symptoms.MEMORY_LOSS,
          Symptoms.GLOSSITIS,
          Symptoms.NUMBNESS,
          Symptoms.ATAXIA,
          Symptoms.DEPRESSION,
          Symptoms.WEAKNESS);
  private static final List<Clue> BACKGROUND =
      List.of(
          RiskFactors.VEGETARIAN_DIET,
          RiskFactors.VEGAN_DIET,
          Conditions.HYPOTHYROIDISM,
          Conditions.COELIAC_DISEASE,
          Conditions.CHRONIC_KIDNEY_DISEASE,
          Conditions.GASTRECTOMY);
  private static final List<Medicine> MEDICINES =
      List.of(
          Medicines.OMEPRAZOLE,
          Medicines.LANSOPRAZOLE,
          Medicines.PREGABALIN,
          Medicines.TOPIRAMATE,
          Medicines.COLCHICINE);

  private ClinicPatients() {}

  static Patient[] of(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    Patient[] all = new Patient[count];
    for (int i = 0; i < count; i++) {
      all[i] = next(random).build();
    }
    return all;
  }

  /** A patient that is ready to be built. */
  static Patient.Builder next(SplittableRandom random) {
    Patient.Builder patient =
        Patient.builder()
            .age(Age.years(18 + random.nextInt(75)))
            .sex(random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
            .addMedicine(
                MedicineUse.of(Medicines.METFORMIN)
                    .withDailyDose(500 * (1 + random.nextInt(4)) + " mg"))
            .addMedicine(MedicineUse.of(MEDICINES.get(random.nextInt(MEDICINES.size()))))
            .addResult(LabResult.of(LabTests.TOTAL_B12, 90 + random.nextInt(400) + " ng/L"))
            .addResult(LabResult.of(LabTests.HAEMOGLOBIN, 85 + random.nextInt(75) + " g/L"))
            .addResult(LabResult.of(LabTests.MCV, 78 + random.nextInt(40) + " fL"));
    List<Clue> signs = new ArrayList<>(SIGNS);
    for (int i = 0; i < 4; i++) {
      patient.addPresent(signs.remove(random.nextInt(signs.size())));
    }
    List<Clue> background = new ArrayList<>(BACKGROUND);
    for (int i = 0; i < 2; i++) {
      patient.addPresent(background.remove(random.nextInt(background.size())));
    }
    return patient;
  }
}
