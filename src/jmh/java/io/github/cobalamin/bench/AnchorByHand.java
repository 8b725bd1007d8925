package io.github.cobalamin.bench;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The anchor set by hand: if and else over the same patient. */
final class AnchorByHand {
  private static final BigDecimal B148 = new BigDecimal("148");
  private static final BigDecimal B221 = new BigDecimal("221");
  private static final BigDecimal B1000 = new BigDecimal("1000");
  private static final BigDecimal M040 = new BigDecimal("0.40");
  private static final BigDecimal H15 = new BigDecimal("15");
  private static final BigDecimal A35 = new BigDecimal("35");
  private static final BigDecimal C100 = new BigDecimal("100");
  private static final BigDecimal G120 = new BigDecimal("120");
  private static final BigDecimal G130 = new BigDecimal("130");
  private static final BigDecimal F7 = new BigDecimal("7");
  private static final BigDecimal U10 = new BigDecimal("10");

  private AnchorByHand() {}

  static List<AnchorFinding> findings(Patient patient) {
    List<AnchorFinding> findings = new ArrayList<>();
    Quantity b12 = latest(patient, LabTests.TOTAL_B12);
    Quantity active = latest(patient, LabTests.ACTIVE_B12);
    Quantity mma = latest(patient, LabTests.METHYLMALONIC_ACID);
    Quantity homocysteine = latest(patient, LabTests.HOMOCYSTEINE);
    Quantity mcv = latest(patient, LabTests.MCV);
    Quantity haemoglobin = latest(patient, LabTests.HAEMOGLOBIN);
    Quantity folate = latest(patient, LabTests.SERUM_FOLATE);
    List<Clue> present = patient.present();
    Sex sex = patient.sex().orElse(null);
    int years = patient.age().isPresent() ? patient.age().get().years() : -1;
    if (b12 != null && below(b12, B148)) {
      findings.add(new AnchorFinding("r01", "low total B12", b12));
    }
    if (b12 != null && !below(b12, B148) && below(b12, B221)) {
      findings.add(new AnchorFinding("r02", "borderline total B12", b12));
    }
    if (b12 != null && above(b12, B1000) && !takes(patient, AnchorFacts.SUPPLEMENT)) {
      findings.add(new AnchorFinding("r03", "high total B12 without supplement", b12));
    }
    if (mma != null && above(mma, M040)) {
      findings.add(new AnchorFinding("r04", "raised methylmalonic acid", mma));
    }
    if (homocysteine != null && above(homocysteine, H15)) {
      findings.add(new AnchorFinding("r05", "raised homocysteine", homocysteine));
    }
    if (active != null && below(active, A35)) {
      findings.add(new AnchorFinding("r06", "low active B12", active));
    }
    if (mcv != null && above(mcv, C100)) {
      findings.add(new AnchorFinding("r07", "macrocytosis", mcv));
    }
    if (haemoglobin != null && below(haemoglobin, sex == Sex.FEMALE ? G120 : G130)) {
      findings.add(new AnchorFinding("r08", "anaemia", haemoglobin));
    }
    if (folate != null && below(folate, F7)) {
      findings.add(new AnchorFinding("r09", "low folate", folate));
    }
    if (takes(patient, Medicines.METFORMIN)) {
      findings.add(new AnchorFinding("r10", "metformin", null));
    }
    if (takes(patient, Medicines.OMEPRAZOLE)
        || takes(patient, Medicines.PANTOPRAZOLE)
        || takes(patient, Medicines.LANSOPRAZOLE)
        || takes(patient, Medicines.ESOMEPRAZOLE)) {
      findings.add(new AnchorFinding("r11", "proton-pump inhibitor", null));
    }
    if (takes(patient, AnchorFacts.NITROUS_OXIDE)) {
      findings.add(new AnchorFinding("r12", "nitrous oxide", null));
    }
    if (years >= 65) {
      findings.add(new AnchorFinding("r13", "65 years or more", null));
    }
    if (present.contains(RiskFactors.VEGAN_DIET)
        && !takesAtLeast(patient, AnchorFacts.SUPPLEMENT, U10)) {
      findings.add(new AnchorFinding("r14", "vegan with little supplement", null));
    }
    if (present.contains(Conditions.GASTRECTOMY)) {
      findings.add(new AnchorFinding("r15", "gastric surgery", null));
    }
    if (present.contains(AnchorFacts.CROHN_DISEASE)
        || present.contains(Conditions.COELIAC_DISEASE)) {
      findings.add(new AnchorFinding("r16", "Crohn or coeliac disease", null));
    }
    if (count(present) >= 2) {
      findings.add(new AnchorFinding("r17", "two neurological symptoms", null));
    }
    if (patient.pregnant() == Truth.TRUE && b12 != null && below(b12, B221)) {
      findings.add(new AnchorFinding("r18", "pregnant with low or borderline B12", b12));
    }
    if (b12 != null && below(b12, B148) && folate != null && below(folate, F7)) {
      findings.add(new AnchorFinding("r19", "low B12 and low folate", b12));
    }
    if (b12 != null && below(b12, B221) && takes(patient, Medicines.METFORMIN)) {
      findings.add(new AnchorFinding("r20", "metformin with low or borderline B12", b12));
    }
    return findings;
  }

  private static @Nullable Quantity latest(Patient patient, LabTest test) {
    List<LabResult> results = patient.results();
    for (int i = results.size() - 1; i >= 0; i--) {
      LabResult result = results.get(i);
      if (result.test() == test) {
        return result.quantity().orElse(null);
      }
    }
    return null;
  }

  private static boolean below(Quantity value, BigDecimal limit) {
    return value.value().compareTo(limit) < 0;
  }

  private static boolean above(Quantity value, BigDecimal limit) {
    return value.value().compareTo(limit) > 0;
  }

  private static boolean takes(Patient patient, Medicine medicine) {
    List<MedicineUse> uses = patient.medicines();
    for (int i = 0; i < uses.size(); i++) {
      if (uses.get(i).medicine() == medicine) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesAtLeast(Patient patient, Medicine medicine, BigDecimal micrograms) {
    for (MedicineUse use : patient.medicines()) {
      if (use.medicine() == medicine
          && use.dailyDose().orElseThrow().value().compareTo(micrograms) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int count(List<Clue> present) {
    return (present.contains(Symptoms.PARAESTHESIA) ? 1 : 0)
        + (present.contains(Symptoms.ATAXIA) ? 1 : 0)
        + (present.contains(Symptoms.NUMBNESS) ? 1 : 0);
  }
}
