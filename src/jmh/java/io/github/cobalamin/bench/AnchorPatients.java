package io.github.cobalamin.bench;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded random patients; each laboratory value is unknown in 35 of 100. */
final class AnchorPatients {
  private final SplittableRandom random;

  private AnchorPatients(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Patient[] of(long seed, int count) {
    AnchorPatients patients = new AnchorPatients(seed);
    Patient[] all = new Patient[count];
    for (int i = 0; i < count; i++) {
      all[i] = patients.next();
    }
    return all;
  }

  private Patient next() {
    boolean female = random.nextBoolean();
    Patient.Builder patient =
        Patient.builder()
            .age(Age.years(18 + random.nextInt(75)))
            .sex(female ? Sex.FEMALE : Sex.MALE)
            .noOtherSymptoms()
            .noOtherConditions()
            .noOtherRiskFactors()
            .noOtherMedicines();
    if (female && random.nextInt(10) == 0) {
      patient.pregnant();
    } else {
      patient.notPregnant();
    }
    boolean high = random.nextInt(20) == 0;
    add(
        patient,
        LabTests.TOTAL_B12,
        high ? 1000 : 60,
        high ? 2000 : 600,
        0,
        Unit.PICOMOLE_PER_LITRE);
    add(patient, LabTests.ACTIVE_B12, 10, 120, 0, Unit.PICOMOLE_PER_LITRE);
    add(patient, LabTests.METHYLMALONIC_ACID, 0.1, 0.9, 2, Unit.MICROMOLE_PER_LITRE);
    add(patient, LabTests.HOMOCYSTEINE, 5, 30, 1, Unit.MICROMOLE_PER_LITRE);
    add(patient, LabTests.MCV, 75, 120, 0, Unit.FEMTOLITRE);
    add(patient, LabTests.HAEMOGLOBIN, 90, 170, 0, Unit.GRAM_PER_LITRE);
    add(patient, LabTests.SERUM_FOLATE, 3, 40, 1, Unit.NANOMOLE_PER_LITRE);
    pick(AnchorFacts.MEDICINES, 4).forEach(each -> patient.addMedicine(MedicineUse.of(each)));
    pick(AnchorFacts.CONDITIONS, 3).forEach(patient::addPresent);
    pick(AnchorFacts.SYMPTOMS, 4).forEach(patient::addPresent);
    if (random.nextInt(8) == 0) {
      patient.addPresent(RiskFactors.VEGAN_DIET);
    }
    if (random.nextInt(20) == 0) {
      patient.addPresent(Conditions.GASTRECTOMY);
    }
    if (random.nextInt(3) == 0) {
      patient.addMedicine(
          MedicineUse.of(AnchorFacts.SUPPLEMENT).withDailyDose((1 + random.nextInt(50)) + " ug"));
    }
    return patient.build();
  }

  private void add(
      Patient.Builder patient, LabTest test, double low, double high, int digits, Unit unit) {
    if (random.nextInt(100) >= 35) {
      BigDecimal value =
          BigDecimal.valueOf(low + random.nextDouble() * (high - low))
              .setScale(digits, RoundingMode.HALF_UP);
      patient.addResult(LabResult.of(test, Quantity.of(value, unit)));
    }
  }

  private <T> List<T> pick(List<? extends T> from, int atMost) {
    List<T> rest = new ArrayList<>(from);
    List<T> picked = new ArrayList<>();
    int count = random.nextInt(atMost + 1);
    for (int i = 0; i < count; i++) {
      picked.add(rest.remove(random.nextInt(rest.size())));
    }
    return picked;
  }
}
