package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;

/** Numbers of destroyed cells and of metabolites that came without their laboratory's range. */
final class WithoutRangeVignettes {
  private static final String PURPURA = "section 7, platelets below 100 with haemolysis";
  private static final String HELLP = "section 7, platelets below 100 in pregnancy with haemolysis";
  private static final String EXPLAINED =
      "section 4, rows 14 and 17: what else raises a metabolite";

  private WithoutRangeVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "anaemia with reticulocytes 120",
        "section 7, destruction of cells: raised reticulocytes",
        man(68)
            .addResult(result(LabTests.HAEMOGLOBIN, "52 g/L"))
            .addResult(result(LabTests.RETICULOCYTES, "120 10^9/L")),
        "with 80",
        man(68)
            .addResult(result(LabTests.HAEMOGLOBIN, "52 g/L"))
            .addResult(result(LabTests.RETICULOCYTES, "80 10^9/L")),
        "other-reticulocytes");
    all.add(
        Vignette.of(
                "platelets 60, reticulocytes 86, lactate dehydrogenase 600",
                PURPURA,
                cells("86 10^9/L", LabTests.LACTATE_DEHYDROGENASE, "600 U/L"))
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-possible-ttp", "note-haemolysis"));
    fails(all, "599", cells("86 10^9/L", LabTests.LACTATE_DEHYDROGENASE, "599 U/L"));
    fails(
        all,
        "600, reticulocytes 85",
        cells("85 10^9/L", LabTests.LACTATE_DEHYDROGENASE, "600 U/L"));
    fails(all, "600, reticulocytes 5 %", cells("5 %", LabTests.LACTATE_DEHYDROGENASE, "600 U/L"));
    all.add(
        Vignette.of(
                "platelets 60, reticulocytes 5.1 %, lactate dehydrogenase 600",
                PURPURA, cells("5.1 %", LabTests.LACTATE_DEHYDROGENASE, "600 U/L"))
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-possible-ttp"));
    all.add(
        Vignette.of(
                "platelets 60, reticulocytes 86, haptoglobin 0.25",
                PURPURA,
                cells("86 10^9/L", LabTests.HAPTOGLOBIN, "0.25 g/L"))
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-possible-ttp"));
    fails(all, "haptoglobin 0.26", cells("86 10^9/L", LabTests.HAPTOGLOBIN, "0.26 g/L"));
    all.add(
        Vignette.of(
                "platelets 60 in pregnancy, bilirubin 21",
                HELLP,
                pregnant()
                    .addResult(result(LabTests.PLATELETS, "60 10^9/L"))
                    .addResult(result(LabTests.BILIRUBIN, "21 umol/L")))
            .urgency(Urgency.SAME_DAY)
            .holds("urgent-same-day-platelets-in-pregnancy"));
    all.add(
        Vignette.of(
                "platelets 60 in pregnancy, bilirubin 20",
                HELLP,
                pregnant()
                    .addResult(result(LabTests.PLATELETS, "60 10^9/L"))
                    .addResult(result(LabTests.BILIRUBIN, "20 umol/L")))
            .fails("urgent-same-day-platelets-in-pregnancy"));
    edge(
        all,
        "lactate dehydrogenase 600, and no reticulocytes",
        "section 7, destruction of cells: unknown reticulocytes are asked for",
        man(50).addResult(result(LabTests.LACTATE_DEHYDROGENASE, "600 U/L")),
        "with long-standing haemolysis",
        man(50)
            .addPresent(Conditions.CHRONIC_HAEMOLYSIS)
            .addResult(result(LabTests.LACTATE_DEHYDROGENASE, "600 U/L")),
        "treat-5-test-reticulocytes-of-destroyed-cells");
    edge(
        all,
        "B12 420 ng/L, methylmalonic acid 520 nmol/L",
        EXPLAINED,
        raised(LabTests.METHYLMALONIC_ACID, "520 nmol/L"),
        "eGFR 80",
        raised(LabTests.METHYLMALONIC_ACID, "520 nmol/L")
            .addResult(result(LabTests.EGFR, "80 mL/min/1.73 m2")),
        "treat-5-test-kidneys");
    edge(
        all,
        "B12 420 ng/L, homocysteine 16 umol/L",
        EXPLAINED,
        raised(LabTests.HOMOCYSTEINE, "16 umol/L"),
        "homocysteine 15",
        raised(LabTests.HOMOCYSTEINE, "15 umol/L"),
        "treat-5-test-folate-of-homocysteine",
        "treat-5-test-kidneys");
    edge(
        all,
        "thyroid-stimulating hormone 60 without a range",
        "section 3: a number without a range is not placed",
        man(50).addResult(result(LabTests.THYROID_STIMULATING_HORMONE, "60 mU/L")),
        "with one",
        man(50)
            .addResult(
                result(LabTests.THYROID_STIMULATING_HORMONE, "60 mU/L")
                    .withReferenceRange("0.4-4 mU/L")),
        "caution-number-without-a-range");
    return all;
  }

  private static Patient.Builder cells(String reticulocytes, LabTest marker, String value) {
    return man(50)
        .addResult(result(LabTests.PLATELETS, "60 10^9/L"))
        .addResult(result(LabTests.RETICULOCYTES, reticulocytes))
        .addResult(result(marker, value));
  }

  private static Patient.Builder raised(LabTest metabolite, String value) {
    return man(50)
        .addPresent(Symptoms.FATIGUE)
        .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
        .addResult(result(metabolite, value));
  }

  private static void fails(List<Vignette> all, String name, Patient.Builder patient) {
    all.add(
        Vignette.of("platelets 60, reticulocytes 86: " + name, PURPURA, patient)
            .fails("urgent-possible-ttp"));
  }
}
