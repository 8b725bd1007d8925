package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OwnCases.notPregnant;
import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.Vignette.DAY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.History;
import java.util.List;

/** Own patients with an operation on the stomach or the ileum. */
final class OwnCasesOfOperations {
  private OwnCasesOfOperations() {}

  static List<OwnCase> all() {
    return List.of(
        totalGastrectomy(),
        gastrectomyOfUnknownExtent(),
        bariatricOfUnknownKind(),
        sleeve(),
        bypassWithAtaxia(),
        ileum15Centimetres(),
        ileum40Centimetres(),
        ileum80Centimetres(),
        ileumOfUnknownLength());
  }

  // For life, whatever the level.
  private static OwnCase totalGastrectomy() {
    return OwnCase.of(
            "total-gastrectomy-well-420",
            "a well man of 63, seven years after total gastrectomy, level still sufficient",
            man(63)
                .addHistory(History.of(Conditions.TOTAL_GASTRECTOMY).past(2019))
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
                .noOtherSymptoms())
        .established(Causes.TOTAL_GASTRECTOMY)
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.PARTIAL_GASTRECTOMY, Causes.MALABSORPTION)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            LabTests.METHYLMALONIC_ACID,
            LabTests.ACTIVE_B12,
            LabTests.GASTRIN,
            LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN);
  }

  private static OwnCase gastrectomyOfUnknownExtent() {
    return OwnCase.of(
            "gastrectomy-of-unknown-extent",
            "a tired woman of 70, a gastrectomy for ulcers in 1998, B12 in the middle",
            notPregnant(70)
                .addHistory(History.of(Conditions.GASTRECTOMY).past(1998))
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "210 ng/L")))
        .possible(Causes.MALABSORPTION)
        .never(
            Causes.PREGNANCY,
            Causes.BREASTFEEDING,
            Causes.TOTAL_GASTRECTOMY,
            Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.METHYLMALONIC_ACID)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  private static OwnCase bariatricOfUnknownKind() {
    return OwnCase.of(
            "bariatric-of-unknown-kind",
            "a woman of 45, weight-loss surgery abroad five years ago, deficient",
            notPregnant(45)
                .addHistory(History.of(Conditions.BARIATRIC_SURGERY).since(DAY.minusYears(5)))
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "160 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "112 g/L")))
        .likely(Causes.MALABSORPTION)
        .never(
            Causes.PREGNANCY,
            Causes.BREASTFEEDING,
            Causes.GASTRIC_BYPASS,
            Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.FERRITIN, LabTests.SERUM_FOLATE, LabTests.MCV)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  private static OwnCase sleeve() {
    return OwnCase.of(
            "sleeve-well-310",
            "a well man of 39, two years after a sleeve, B12 310: a risk that stays",
            man(39)
                .addHistory(History.of(Conditions.SLEEVE_GASTRECTOMY).since(DAY.minusYears(2)))
                .addResult(result(LabTests.TOTAL_B12, "310 ng/L"))
                .noOtherSymptoms())
        .possible(Causes.SLEEVE_GASTRECTOMY)
        .never(Causes.GASTRIC_BYPASS, Causes.AUTOIMMUNE_GASTRITIS, Causes.MALABSORPTION)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  // Low copper looks the same, and both are common after a bypass.
  private static OwnCase bypassWithAtaxia() {
    return OwnCase.of(
            "bypass-9-years-ataxia",
            "a woman of 52, nine years after bypass, ataxia, anaemia and few neutrophils",
            notPregnant(52)
                .addHistory(History.of(Conditions.GASTRIC_BYPASS).since(DAY.minusYears(9)))
                .addHistory(History.of(Symptoms.ATAXIA).onset(History.Onset.WORSENING))
                .addPresent(Symptoms.REDUCED_PROPRIOCEPTION)
                .addResult(result(LabTests.TOTAL_B12, "290 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "92 g/L"))
                .addResult(result(LabTests.MCV, "99 fL"))
                .addResult(result(LabTests.NEUTROPHILS, "0.9 x10^9/L")))
        .established(Causes.GASTRIC_BYPASS)
        .never(Causes.PREGNANCY, Causes.BREASTFEEDING, Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.COPPER, LabTests.ZINC, LabTests.METHYLMALONIC_ACID, LabTests.SERUM_FOLATE)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN);
  }

  // Below 20 cm absorption stays normal: what is left of the disease counts more.
  private static OwnCase ileum15Centimetres() {
    return OwnCase.of(
            "ileum-15-cm",
            "a man of 33 with Crohn's disease of the ileum, 15 cm removed, B12 165, well",
            man(33)
                .addPresent(Conditions.ILEAL_CROHN_DISEASE)
                .addHistory(
                    History.of(Conditions.TERMINAL_ILEAL_RESECTION).past(2020).measuring("15 cm"))
                .addResult(result(LabTests.TOTAL_B12, "165 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "139 g/L")))
        .possible(Causes.ILEAL_CROHN_DISEASE)
        .unlikely(Causes.ILEAL_RESECTION)
        .never(Causes.COMPLETE_ILEAL_RESECTION)
        .tests(LabTests.FERRITIN, LabTests.SERUM_FOLATE)
        .noTests(LabTests.METHYLMALONIC_ACID);
  }

  private static OwnCase ileum40Centimetres() {
    return OwnCase.of(
            "ileum-40-cm",
            "a woman of 44, 40 cm of ileum removed, tired and deficient",
            notPregnant(44)
                .addHistory(
                    History.of(Conditions.TERMINAL_ILEAL_RESECTION).past(2016).measuring("40 cm"))
                .addPresent(Symptoms.FATIGUE)
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                .addResult(result(LabTests.HAEMOGLOBIN, "119 g/L"))
                .addResult(result(LabTests.MCV, "97 fL")))
        .likely(Causes.ILEAL_RESECTION)
        .never(
            Causes.PREGNANCY,
            Causes.BREASTFEEDING,
            Causes.COMPLETE_ILEAL_RESECTION,
            Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.FERRITIN, LabTests.SERUM_FOLATE)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }

  // For life, whatever the level.
  private static OwnCase ileum80Centimetres() {
    return OwnCase.of(
            "ileum-80-cm-well-330",
            "a well man of 50, 80 cm of ileum removed, B12 330: treated for life from now",
            man(50)
                .addHistory(
                    History.of(Conditions.TERMINAL_ILEAL_RESECTION).past(2023).measuring("80 cm"))
                .addResult(result(LabTests.TOTAL_B12, "330 ng/L"))
                .noOtherSymptoms())
        .established(Causes.ILEAL_RESECTION)
        .never(Causes.AUTOIMMUNE_GASTRITIS, Causes.MALABSORPTION)
        .noTests(LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.GASTRIN, LabTests.ACTIVE_B12);
  }

  private static OwnCase ileumOfUnknownLength() {
    return OwnCase.of(
            "ileum-of-unknown-length",
            "a woman of 61 whose terminal ileum was resected in 2005, nobody knows how much",
            notPregnant(61)
                .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).past(2005))
                .addPresent(Symptoms.PARAESTHESIA)
                .addResult(result(LabTests.TOTAL_B12, "165 ng/L")))
        .likely(Causes.ILEAL_RESECTION)
        .never(
            Causes.PREGNANCY,
            Causes.BREASTFEEDING,
            Causes.COMPLETE_ILEAL_RESECTION,
            Causes.AUTOIMMUNE_GASTRITIS)
        .tests(LabTests.HAEMOGLOBIN, LabTests.MCV)
        .noTests(
            LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID);
  }
}
