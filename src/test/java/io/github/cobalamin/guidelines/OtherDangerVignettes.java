package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Urgency.ROUTINE;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import java.util.List;

/** Dangers of today that a record holds beside vitamin B12, on both sides of their edges. */
final class OtherDangerVignettes {
  private OtherDangerVignettes() {}

  static List<Vignette> all() {
    return List.of(
        of(
            "haematocrit 20 % and no haemoglobin",
            SAME_DAY,
            man(50).addResult(result(LabTests.HAEMATOCRIT, "20 %")),
            "urgent-same-day-very-low-haemoglobin"),
        of(
                "haematocrit 21 % and no haemoglobin",
                URGENT, man(50).addResult(result(LabTests.HAEMATOCRIT, "21 %")))
            .fails("urgent-same-day-very-low-haemoglobin"),
        of(
            "an unsteady walk that gets worse",
            SAME_DAY,
            since(man(50), Symptoms.ATAXIA, History.Onset.WORSENING),
            "urgent-same-day-new-cord-or-motor-signs"),
        of("an unsteady walk since nobody knows when", URGENT, man(50).addPresent(Symptoms.ATAXIA))
            .fails("urgent-same-day-new-cord-or-motor-signs"),
        of(
            "glucose 2.9",
            SAME_DAY,
            man(50).addResult(result(LabTests.GLUCOSE, "2.9 mmol/L")),
            "urgent-same-day-low-glucose"),
        of("glucose 3.0", ROUTINE, man(50).addResult(result(LabTests.GLUCOSE, "3.0 mmol/L")))
            .fails("urgent-same-day-low-glucose"),
        of(
            "hard to wake",
            SAME_DAY,
            man(50).addPresent(Symptoms.REDUCED_CONSCIOUSNESS),
            "urgent-same-day-brain"),
        of(
            "a stroke that is new",
            SAME_DAY,
            since(man(70), Conditions.STROKE, History.Onset.NEW),
            "urgent-same-day-brain"),
        of("a stroke of long ago", ROUTINE, since(man(70), Conditions.STROKE, History.Onset.STABLE))
            .fails("urgent-same-day-brain"),
        of(
            "fever with a systolic pressure of 89",
            SAME_DAY,
            man(60)
                .addPresent(Symptoms.FEVER)
                .addResult(result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "89 mmHg")),
            "urgent-same-day-sepsis"),
        of(
                "fever with a systolic pressure of 90",
                ROUTINE,
                man(60)
                    .addPresent(Symptoms.FEVER)
                    .addResult(result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "90 mmHg")))
            .fails("urgent-same-day-sepsis"),
        of(
            "azathioprine and neutrophils 0.9",
            SAME_DAY,
            man(50)
                .addMedicine(Medicines.AZATHIOPRINE)
                .addResult(result(LabTests.NEUTROPHILS, "0.9 10^9/L")),
            "urgent-same-day-medicine-and-marrow"),
        of(
                "azathioprine and neutrophils 1.0",
                ROUTINE,
                man(50)
                    .addMedicine(Medicines.AZATHIOPRINE)
                    .addResult(result(LabTests.NEUTROPHILS, "1.0 10^9/L")))
            .fails("urgent-same-day-medicine-and-marrow"),
        of(
            "methotrexate and a sore mouth",
            SAME_DAY,
            man(50).addMedicine(Medicines.METHOTREXATE).addPresent(Symptoms.MOUTH_ULCERS),
            "urgent-same-day-medicine-and-marrow"),
        of(
            "pregnant with a systolic pressure of 160",
            SAME_DAY,
            woman(30).pregnant().addResult(result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "160 mmHg")),
            "urgent-same-day-pressure-in-pregnancy"),
        of(
                "pregnant with a systolic pressure of 159",
                ROUTINE,
                woman(30)
                    .pregnant()
                    .addResult(result(LabTests.SYSTOLIC_BLOOD_PRESSURE, "159 mmHg")))
            .fails("urgent-same-day-pressure-in-pregnancy"),
        of(
            "pre-eclampsia with a headache",
            SAME_DAY,
            woman(30).pregnant().addPresent(Conditions.PRE_ECLAMPSIA, Symptoms.HEADACHE),
            "urgent-same-day-pressure-in-pregnancy"),
        of(
            "potassium 6.0 in an acute kidney injury",
            SAME_DAY,
            man(60)
                .addPresent(Conditions.ACUTE_KIDNEY_INJURY)
                .addResult(result(LabTests.POTASSIUM, "6.0 mmol/L")),
            "urgent-same-day-high-potassium"),
        of(
                "potassium 5.9 in an acute kidney injury",
                ROUTINE,
                man(60)
                    .addPresent(Conditions.ACUTE_KIDNEY_INJURY)
                    .addResult(result(LabTests.POTASSIUM, "5.9 mmol/L")))
            .fails("urgent-same-day-high-potassium"),
        of(
            "fever with white cells of 0.9",
            SAME_DAY,
            man(60)
                .addPresent(Symptoms.FEVER)
                .addResult(result(LabTests.WHITE_CELLS, "0.9 10^9/L")),
            "urgent-neutropenic-fever"),
        of(
                "fever with white cells of 1.0",
                ROUTINE,
                man(60)
                    .addPresent(Symptoms.FEVER)
                    .addResult(result(LabTests.WHITE_CELLS, "1.0 10^9/L")))
            .fails("urgent-neutropenic-fever"),
        of(
            "bruises and few platelets in a word",
            SAME_DAY,
            man(60).addPresent(Symptoms.THROMBOCYTOPENIA, Symptoms.BRUISING),
            "urgent-same-day-very-low-platelets"),
        of(
                "bruises and platelets counted at 90",
                ROUTINE,
                man(60)
                    .addPresent(Symptoms.THROMBOCYTOPENIA, Symptoms.BRUISING)
                    .addResult(result(LabTests.PLATELETS, "90 10^9/L")))
            .fails("urgent-same-day-very-low-platelets"),
        of(
            "ADAMTS13 of 9 %",
            SAME_DAY,
            man(40).addResult(result(LabTests.ADAMTS13_ACTIVITY, "9 %")),
            "urgent-possible-ttp"),
        of(
                "ADAMTS13 of 10 %",
                ROUTINE, man(40).addResult(result(LabTests.ADAMTS13_ACTIVITY, "10 %")))
            .fails("urgent-possible-ttp"),
        of(
            "purpura by name",
            SAME_DAY,
            man(40).addPresent(Conditions.THROMBOTIC_THROMBOCYTOPENIC_PURPURA),
            "urgent-possible-ttp"),
        of(
                "purpura by name, with platelets that are good again",
                ROUTINE,
                man(40)
                    .addPresent(Conditions.THROMBOTIC_THROMBOCYTOPENIC_PURPURA)
                    .addResult(result(LabTests.PLATELETS, "210 10^9/L")))
            .fails("urgent-possible-ttp"),
        of(
            "compression of the cord that is new",
            SAME_DAY,
            since(man(60), Conditions.SPINAL_CORD_COMPRESSION, History.Onset.NEW),
            "urgent-cord-compression-or-disease"),
        of(
                "compression of the cord that is known",
                ROUTINE,
                since(man(60), Conditions.SPINAL_CORD_COMPRESSION, History.Onset.STABLE))
            .fails("urgent-cord-compression-or-disease"),
        of(
                "methylmalonic acidaemia and new vomiting",
                SAME_DAY,
                since(
                    man(25).addPresent(Conditions.METHYLMALONIC_ACIDAEMIA),
                    Symptoms.VOMITING,
                    History.Onset.NEW),
                "urgent-inborn-error-with-neurology")
            .status(INDETERMINATE, "status-5-inborn-error"),
        of(
                "methylmalonic acidaemia and nothing new",
                ROUTINE,
                man(25).addPresent(Conditions.METHYLMALONIC_ACIDAEMIA))
            .status(INDETERMINATE, "status-5-inborn-error")
            .fails("urgent-inborn-error-with-neurology"));
  }

  private static Vignette of(
      String name, Urgency urgency, Patient.Builder patient, String... rules) {
    return Vignette.of("danger: " + name, "a danger that vitamin B12 does not explain", patient)
        .urgency(urgency)
        .holds(rules);
  }

  private static Patient.Builder since(Patient.Builder patient, Clue clue, History.Onset onset) {
    return patient.addPresent(clue).addHistory(History.of(clue).onset(onset));
  }
}
