// Long: every rule of every other body has a patient.
package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A patient with what another body's guideline or strategy demands.
 *
 * @param guideline the id of the guideline
 * @param because the edge or text that demands it
 * @param patient the patient
 * @param holds rules that must be true
 */
record BodyVignette(String guideline, String because, Patient patient, List<String> holds) {
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
          .since(Vignette.DAY.minusDays(100));

  /** They advise tests, and give no status. */
  private static final Set<String> CLASSIFIES_NOBODY = Set.of("aafp-2017", "allina-reflex");

  private static BodyVignette of(
      String guideline, String because, Patient.Builder patient, String... holds) {
    return new BodyVignette(guideline, because, patient.build(), List.of(holds));
  }

  static List<BodyVignette> all() {
    List<BodyVignette> all = new ArrayList<>();
    all.addAll(bsh());
    all.addAll(us());
    all.addAll(strategies());
    for (String[] each :
        new String[][] {
          {"bsh-2014", "bsh"},
          {"us-practice-2025", "us"},
          {"aafp-2017", "aafp-2017"},
          {"mayo-cascade", "mayo"},
          {"allina-reflex", "allina"},
          {"active-b12-first", "active-first"},
          {"valente", "valente"},
          {"two-markers", "two-markers"}
        }) {
      all.add(
          of(
              each[0],
              "adults only",
              Patient.builder().age(Age.years(9)),
              each[1] + "-status-under-16"));
      if (!CLASSIFIES_NOBODY.contains(each[0])) {
        all.addAll(floors(each[0], each[1]));
      }
    }
    return all;
  }

  private static List<BodyVignette> floors(String id, String prefix) {
    LabResult raised =
        result(LabTests.METHYLMALONIC_ACID, "900 nmol/L").withReferenceRange("0-280 nmol/L");
    Patient.Builder good =
        man(50)
            .addResult(result(LabTests.TOTAL_B12, "900 ng/L").withReferenceRange("180-900 ng/L"))
            .addResult(
                result(LabTests.ACTIVE_B12, "120 pmol/L").withReferenceRange("25-150 pmol/L"))
            .addResult(result(LabTests.HOMOCYSTEINE, "9 umol/L").withReferenceRange("5-15 umol/L"));
    Patient patient = good.build();
    String least = prefix + "-status-at-least-";
    return List.of(
        of(
            id,
            "row 1: uninformative on injections",
            patient.toBuilder().addReplacement(INJECTIONS),
            least + "replaced"),
        of(
            id,
            "row 1: methylmalonic acid raised in spite of injections",
            patient.toBuilder().addReplacement(INJECTIONS).addResult(raised),
            least + "replaced-and-mma-raised"),
        of(
            id,
            "row 4: a marker is raised after nitrous oxide",
            patient.toBuilder()
                .addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .addResult(raised),
            least + "nitrous-oxide-with-a-marker"),
        of(
            id,
            "row 4: a normal B12 is ignored after nitrous oxide",
            patient.toBuilder().addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            least + "nitrous-oxide"),
        of(
            id,
            "row 5: a level says little in an inborn error",
            patient.toBuilder().addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN),
            least + "inborn-error"),
        of(
            id,
            "row 6: the antibody beside a raised methylmalonic acid",
            antibody(patient).addResult(raised),
            least + "antibody-and-mma-raised"),
        of(id, "row 6: the antibody beside a good level", antibody(patient), least + "antibody"),
        of(
            id,
            "row 19: objective signs beside a good level",
            patient.toBuilder().addPresent(Symptoms.ROMBERG_SIGN),
            least + "signs"));
  }

  private static Patient.Builder antibody(Patient patient) {
    return patient.toBuilder().addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive"));
  }

  private static Patient.Builder total(String printed) {
    return man(50).addResult(result(LabTests.TOTAL_B12, printed));
  }

  private static LabResult raisedMma() {
    return result(LabTests.METHYLMALONIC_ACID, "900 nmol/L").withReferenceRange("0-280 nmol/L");
  }

  private static Patient.Builder active(String printed) {
    return man(50).addResult(result(LabTests.ACTIVE_B12, printed));
  }

  private static List<BodyVignette> bsh() {
    String id = "bsh-2014";
    return List.of(
        of(
            id,
            "no cyanocobalamin in Leber's disease",
            total("147 pmol/L").addPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
            "bsh-not-cyanocobalamin-in-leber-disease"),
        of(
            id,
            "sight is affected, and Leber's disease not asked for",
            total("147 pmol/L").addPresent(Symptoms.VISUAL_ACUITY_LOSS),
            "bsh-not-cyanocobalamin-before-leber-is-asked-for"),
        of(
            id,
            "tablets are refused",
            total("147 pmol/L").noOtherSymptoms().addRefusedRoute(Route.ORAL),
            "bsh-tablets-ruled-out"),
        of(
            id,
            "cut-off 200 ng/L, and the picture fits",
            total("199 ng/L").addPresent(Symptoms.PARAESTHESIA),
            "bsh-total-b12-deficient",
            "bsh-status-low-with-picture",
            "bsh-treat-with-neurology"),
        of(
            id,
            "law 3: symptoms while a very high methylmalonic acid is not explained",
            total("450 ng/L")
                .addPresent(Symptoms.PARAESTHESIA)
                .addResult(result(LabTests.METHYLMALONIC_ACID, "1200 nmol/L")),
            "bsh-treat-with-neurology"),
        of(
            id,
            "law 3: lost position sense, which nothing explains, beside a good level",
            total("450 ng/L").addPresent(Symptoms.ROMBERG_SIGN),
            "bsh-consider-for-signs-that-nothing-explains"),
        of(
            id,
            "law 3: the same where no level is known",
            man(50).addPresent(Symptoms.ROMBERG_SIGN),
            "bsh-consider-for-signs-that-nothing-explains"),
        of(
            id,
            "law 2: lost position sense and the antibody, whatever the level",
            total("450 ng/L")
                .addPresent(Symptoms.ROMBERG_SIGN)
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
            "bsh-treat-with-neurology"),
        of(
            id,
            "cut-off 148 pmol/L, with macrocytosis",
            total("147 pmol/L").addPresent(Symptoms.MACROCYTOSIS).noOtherSymptoms(),
            "bsh-treat-without-neurology"),
        of(
            id,
            "subclinical: small doses by mouth",
            total("147 pmol/L").noOtherSymptoms(),
            "bsh-treat-diet-by-mouth"),
        of(
            id,
            "second-line tests: methylmalonic acid raised below the cut-off",
            total("147 pmol/L")
                .noOtherSymptoms()
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "900 nmol/L")
                        .withReferenceRange("0-280 nmol/L")),
            "bsh-status-low-metabolite-raised"),
        of(
            id,
            "second-line tests: methylmalonic acid raised above the cut-off",
            total("400 ng/L")
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "900 nmol/L")
                        .withReferenceRange("0-280 nmol/L")),
            "bsh-status-not-low-metabolite-raised"),
        of(
            id,
            "second-line tests: homocysteine raised above the cut-off",
            total("400 ng/L").addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")),
            "bsh-status-not-low-homocysteine-raised"),
        of(
            id,
            "row 8: a low total in pregnancy with a strong finding",
            People.pregnant()
                .addPresent(Symptoms.ROMBERG_SIGN)
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
            "bsh-status-pregnant-low-with-a-strong-finding"),
        of(
            id,
            "row 8: total B12 alone decides nothing in pregnancy",
            People.pregnant().addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
            "bsh-status-pregnant"),
        of(
            id,
            "row 8: a very high methylmalonic acid in pregnancy",
            People.pregnant()
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "900 nmol/L")),
            "bsh-status-pregnant-mma-high"),
        of(
            id,
            "cut-off 148 pmol/L, without signs",
            total("147 pmol/L").noOtherSymptoms(),
            "bsh-status-low",
            "bsh-second-line-mma",
            "bsh-antibody-without-anaemia",
            "bsh-no-parietal-cell-antibody"),
        of(
            id,
            "strong signs conflict with a normal result",
            total("400 ng/L").addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA),
            "bsh-status-strong-picture",
            "bsh-treatment-is-not-delayed"),
        of(
            id,
            "at the cut-off",
            total("200 ng/L").noOtherSymptoms(),
            "bsh-total-b12-intermediate",
            "bsh-status-not-low"),
        of(
            id,
            "not below the cut-off",
            total("200.1 ng/L").noOtherSymptoms(),
            "bsh-total-b12-sufficient",
            "bsh-status-not-low"),
        of(
            id,
            "recommendation 1A: whatever the level",
            man(50).addPresent(Symptoms.GLOSSITIS, Conditions.AUTOIMMUNE_CONDITION),
            "bsh-antibody-whatever-the-level"),
        of(
            id,
            "no cobalamin with an allergy to one",
            total("90 ng/L").addAllergy(Allergen.OTHER_COBALAMIN),
            "bsh-not-with-cobalamin-allergy"),
        of(
            id,
            "no dose without an age",
            Patient.builder()
                .addPresent(Symptoms.ANAEMIA)
                .addResult(result(LabTests.TOTAL_B12, "90 ng/L")),
            "bsh-not-without-age"),
        of(
            id,
            "the metabolic team chooses",
            total("90 ng/L").addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN),
            "bsh-not-in-inborn-errors"),
        of(
            id,
            "what the person refuses",
            total("90 ng/L").addRefusedRoute(Route.INTRAMUSCULAR),
            "bsh-injections-ruled-out"));
  }

  private static List<BodyVignette> us() {
    String id = "us-practice-2025";
    return List.of(
        of(
            id,
            "row 17: methylmalonic acid raised above the upper limit",
            total("500 pg/mL").addResult(raisedMma()),
            "us-status-high-raised"),
        of(
            id,
            "law L3: a lower level never says less",
            total("149 pg/mL").addResult(raisedMma()),
            "us-status-low-raised"),
        of(
            id,
            "row 15: signs in keeping between the limits",
            total("250 pg/mL").addPresent(Symptoms.ROMBERG_SIGN),
            "us-status-middle-with-signs"),
        of(
            id,
            "row 8: a low total in pregnancy with a strong finding",
            People.pregnant()
                .addPresent(Symptoms.ROMBERG_SIGN)
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
            "us-status-pregnant-low-with-a-strong-finding"),
        of(
            id,
            "row 8: total B12 alone decides nothing in pregnancy",
            People.pregnant().addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
            "us-status-pregnant"),
        of(
            id,
            "row 8: a very high methylmalonic acid in pregnancy",
            People.pregnant()
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "900 nmol/L")),
            "us-status-pregnant-mma-high"),
        of(
            id,
            "law 3: in pregnancy a methylmalonic acid of 600 is not raised, and does not reassure",
            People.pregnant()
                .addResult(result(LabTests.TOTAL_B12, "250 ng/L"))
                .addResult(result(LabTests.ACTIVE_B12, "100 pmol/L"))
                .addResult(result(LabTests.METHYLMALONIC_ACID, "600 nmol/L")),
            "us-status-middle"),
        of(
            id,
            "law 3: lost position sense, which nothing explains, beside a good level",
            total("450 pg/mL").addPresent(Symptoms.ROMBERG_SIGN),
            "us-consider-for-signs-that-nothing-explains"),
        of(
            id,
            "law 3: the same where no level is known",
            man(50).addPresent(Symptoms.ROMBERG_SIGN),
            "us-consider-for-signs-that-nothing-explains"),
        of(
            id,
            "law 2: lost position sense and a raised MMA, whatever the level",
            total("450 pg/mL")
                .addPresent(Symptoms.ROMBERG_SIGN)
                .addResult(result(LabTests.METHYLMALONIC_ACID, "raised")),
            "us-treat-severe"),
        of(
            id,
            "below 180 pg/mL, nothing severe",
            total("179 pg/mL").noOtherSymptoms(),
            "us-total-b12-deficient",
            "us-status-low",
            "us-cause-helicobacter",
            "us-cause-gastritis-antibodies",
            "us-treat-by-mouth",
            "us-nasal-only-after-remission"),
        of(
            id,
            "180 to 350 pg/mL",
            total("180 pg/mL"),
            "us-total-b12-intermediate",
            "us-status-middle",
            "us-middle-mma"),
        of(
            id,
            "methylmalonic acid decides, raised",
            total("350 pg/mL").addResult(result(LabTests.METHYLMALONIC_ACID, "raised")),
            "us-status-middle-raised"),
        of(
            id,
            "clinical review N5: kidneys raise it too",
            total("250 pg/mL")
                .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
                .addResult(result(LabTests.EGFR, "20 mL/min/1.73 m2")),
            "us-status-middle-raised-confounded"),
        of(
            id,
            "methylmalonic acid decides, not raised",
            total("350 pg/mL").addResult(result(LabTests.METHYLMALONIC_ACID, "normal")),
            "us-status-middle-not-raised"),
        of(
            id,
            "above 350 pg/mL",
            total("350.1 pg/mL"),
            "us-total-b12-sufficient",
            "us-status-high"),
        of(
            id,
            "above 1000 pg/mL without supplements",
            total("1001 pg/mL").noOtherReplacement(),
            "us-high-b12"),
        of(
            id,
            "a risk and a feature",
            man(50).addPresent(RiskFactors.VEGAN_DIET, Symptoms.GLOSSITIS),
            "us-test-risk-and-feature"),
        of(
            id,
            "ADA: periodic measurement",
            man(50).addMedicine(MedicineUse.of(Medicines.METFORMIN)),
            "ada-metformin-periodic-test"),
        of(
            id,
            "injections for severe disease",
            total("90 pg/mL").addPresent(Symptoms.ATAXIA),
            "us-treat-severe",
            "us-injections-first-when-severe",
            "us-label-dose-is-not-for-nerves"),
        of(
            id,
            "labels: pernicious anaemia",
            total("90 pg/mL").addPresent(Conditions.PERNICIOUS_ANAEMIA),
            "us-treat-pernicious-anaemia"),
        of(
            id,
            "labels: cobalt allergy",
            total("90 pg/mL").addAllergy(Allergen.COBALT),
            "us-not-with-cobalt-allergy"),
        of(
            id,
            "allergy to a cobalamin",
            total("90 pg/mL").addAllergy(Allergen.CYANOCOBALAMIN),
            "us-not-with-cobalamin-allergy"),
        of(
            id,
            "no dose without an age",
            Patient.builder().addResult(result(LabTests.TOTAL_B12, "90 pg/mL")),
            "us-not-without-age"),
        of(
            id,
            "the metabolic team chooses",
            total("90 pg/mL").addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN),
            "us-not-in-inborn-errors"),
        of(
            id,
            "labels: Leber disease",
            total("90 pg/mL").addPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
            "us-not-cyanocobalamin-in-leber-disease"),
        of(
            id,
            "sight is affected, and Leber's disease not asked for",
            total("90 pg/mL").addPresent(Symptoms.VISUAL_ACUITY_LOSS),
            "us-not-cyanocobalamin-before-leber-is-asked-for",
            "us-treat-while-it-may-be-leber-disease"),
        of(
            id,
            "injections failed",
            total("90 pg/mL").addFailedRoute(Route.INTRAMUSCULAR),
            "us-injections-ruled-out"),
        of(
            id,
            "tablets refused",
            total("90 pg/mL").addRefusedRoute(Route.ORAL),
            "us-tablets-ruled-out"),
        of(
            "aafp-2017",
            "metformin for more than 4 months",
            man(50).addMedicine(MedicineUse.of(Medicines.METFORMIN).since(YearMonth.of(2026, 2))),
            "aafp-2017-screen-by-risk"),
        of("aafp-2017", "average risk", closed(notPregnant()), "aafp-2017-no-routine-screening"));
  }

  private static List<BodyVignette> strategies() {
    LabTest mma = LabTests.METHYLMALONIC_ACID;
    LabTest antibody = LabTests.INTRINSIC_FACTOR_ANTIBODY;
    return List.of(
        of(
            "mayo-cascade",
            "row 17: methylmalonic acid raised above the upper limit",
            total("500 ng/L").addResult(result(mma, "0.90 umol/L")),
            "mayo-status-high-raised"),
        of(
            "mayo-cascade",
            "law L3: a lower level never says less",
            total("149 ng/L").addResult(result(mma, "0.90 umol/L")),
            "mayo-status-low-raised"),
        of(
            "mayo-cascade",
            "row 15: signs in keeping between the limits",
            total("250 ng/L").addPresent(Symptoms.ROMBERG_SIGN),
            "mayo-status-middle-with-signs"),
        of(
            "mayo-cascade",
            "row 8: a low total in pregnancy with a strong finding",
            People.pregnant()
                .addPresent(Symptoms.ROMBERG_SIGN)
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
            "mayo-status-pregnant-low-with-a-strong-finding"),
        of(
            "mayo-cascade",
            "row 8: total B12 alone decides nothing in pregnancy",
            People.pregnant().addResult(result(LabTests.TOTAL_B12, "120 ng/L")),
            "mayo-status-pregnant"),
        of(
            "mayo-cascade",
            "row 8: a very high methylmalonic acid in pregnancy",
            People.pregnant()
                .addResult(result(LabTests.TOTAL_B12, "120 ng/L"))
                .addResult(result(mma, "900 nmol/L")),
            "mayo-status-pregnant-mma-high"),
        of(
            "active-b12-first",
            "row 17: methylmalonic acid raised above the upper limit",
            active("90 pmol/L")
                .addResult(result(mma, "900 nmol/L").withReferenceRange("0-280 nmol/L")),
            "active-first-status-high-raised"),
        of(
            "mayo-cascade",
            "below 150 ng/L",
            total("149 ng/L"),
            "mayo-total-b12-deficient",
            "mayo-status-low",
            "mayo-antibody"),
        of(
            "mayo-cascade",
            "the antibody is negative",
            total("149 ng/L").addResult(result(antibody, "negative")),
            "mayo-gastrin"),
        of(
            "mayo-cascade",
            "150 ng/L belongs to the middle",
            total("150 ng/L"),
            "mayo-total-b12-intermediate",
            "mayo-status-middle",
            "mayo-methylmalonic-acid"),
        of(
            "mayo-cascade",
            "methylmalonic acid above 0.40 umol/L",
            total("400 ng/L").addResult(result(mma, "0.41 umol/L")),
            "mayo-status-middle-raised"),
        of(
            "mayo-cascade",
            "clinical review N5: kidneys raise it too",
            total("250 ng/L")
                .addResult(result(mma, "0.90 umol/L"))
                .addResult(result(LabTests.EGFR, "20 mL/min/1.73 m2")),
            "mayo-status-middle-raised-confounded"),
        of(
            "mayo-cascade",
            "methylmalonic acid of 0.40 umol/L",
            total("400 ng/L").addResult(result(mma, "0.40 umol/L")),
            "mayo-status-middle-not-raised"),
        of(
            "mayo-cascade",
            "above 400 ng/L",
            total("401 ng/L"),
            "mayo-total-b12-sufficient",
            "mayo-status-high"),
        of("allina-reflex", "below 200 ng/L", total("199 ng/L"), "allina-total-b12-deficient"),
        of(
            "allina-reflex",
            "200 to 400 ng/L",
            total("200 ng/L"),
            "allina-total-b12-intermediate",
            "allina-methylmalonic-acid"),
        of(
            "allina-reflex",
            "methylmalonic acid above 378 nmol/L",
            total("300 ng/L").addResult(result(mma, "379 nmol/L")),
            "allina-antibodies"),
        of("allina-reflex", "above 400 ng/L", total("401 ng/L"), "allina-total-b12-sufficient"),
        of(
            "active-b12-first",
            "below 25 pmol/L",
            active("24 pmol/L"),
            "active-first-active-b12-deficient",
            "active-first-status-low"),
        of(
            "active-b12-first",
            "25 to 70 pmol/L",
            active("70 pmol/L"),
            "active-first-active-b12-intermediate",
            "active-first-status-middle",
            "active-first-methylmalonic-acid"),
        of(
            "active-b12-first",
            "methylmalonic acid raised by the laboratory's range",
            active("50 pmol/L")
                .addResult(result(mma, "300 nmol/L").withReferenceRange("0-280 nmol/L")),
            "active-first-status-middle-raised",
            "active-first-quoted-limits"),
        of(
            "active-b12-first",
            "clinical review K4: a variant hides from the assay",
            active("3 pmol/L").addResult(result(mma, "normal")),
            "active-first-status-variant"),
        of(
            "active-b12-first",
            "above 70 pmol/L",
            active("70.1 pmol/L"),
            "active-first-active-b12-sufficient",
            "active-first-status-high"),
        of(
            "valente",
            "below 20 pmol/L",
            active("19 pmol/L"),
            "valente-active-b12-deficient",
            "valente-status-low"),
        of(
            "valente",
            "20 to 30 pmol/L",
            active("30 pmol/L"),
            "valente-active-b12-intermediate",
            "valente-status-middle"),
        of(
            "valente",
            "above 30 pmol/L",
            active("30.1 pmol/L"),
            "valente-active-b12-sufficient",
            "valente-status-high"),
        of(
            "two-markers",
            "one of each kind",
            man(50).addResult(result(LabTests.TOTAL_B12, "low")).addResult(result(mma, "raised")),
            "two-markers-both"),
        of(
            "two-markers",
            "one kind only",
            man(50)
                .addResult(result(LabTests.TOTAL_B12, "low"))
                .addResult(result(mma, "normal"))
                .addResult(result(LabTests.HOMOCYSTEINE, "normal")),
            "two-markers-one"),
        of(
            "two-markers",
            "the other kind not measured",
            man(50).addResult(result(LabTests.TOTAL_B12, "low")),
            "two-markers-open"),
        of(
            "two-markers",
            "neither kind",
            man(50)
                .addResult(result(LabTests.TOTAL_B12, "normal"))
                .addResult(result(LabTests.ACTIVE_B12, "normal"))
                .addResult(result(mma, "normal"))
                .addResult(result(LabTests.HOMOCYSTEINE, "normal")),
            "two-markers-none"));
  }

  private static Patient.Builder closed(Patient.Builder patient) {
    for (Patient.Part world : Patient.Part.values()) {
      patient.noOther(world);
    }
    return patient;
  }

  @Override
  public String toString() {
    return guideline + ": " + because;
  }
}
