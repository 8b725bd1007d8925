package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.List;

/** The lines by which findings open treatment, each with a patient on either side of its edge. */
final class OpenedVignettes {
  private static final String SIGNS = "section 5, objective signs in keeping";
  private static final String CONSIDER = "section 5, B12 in the middle";
  private static final String FOR_LIFE = "section 5, a cause for life";

  private OpenedVignettes() {}

  static List<Vignette> offered() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "ataxia with a B12 in the middle (audit 10)",
        SIGNS,
        man(50).addPresent(Symptoms.ATAXIA).addResult(total("220 ng/L")),
        "and with a sufficient one",
        man(50).addPresent(Symptoms.ATAXIA).addResult(total("360 ng/L")),
        "treat-5-offer-signs-in-keeping");
    edge(
        all,
        "neuropathy of diabetes with a raised methylmalonic acid",
        SIGNS,
        diabetic().addResult(total("500 ng/L")).addResult(mma("600 nmol/L")),
        "and with a normal one",
        diabetic().addResult(total("500 ng/L")).addResult(mma("150 nmol/L")),
        "treat-5-offer-signs-with-another-cause");
    edge(
        all,
        "lost position sense with a raised homocysteine",
        SIGNS,
        man(50)
            .addPresent(Symptoms.REDUCED_PROPRIOCEPTION)
            .addResult(total("500 ng/L"))
            .addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")),
        "that lack of folate explains",
        man(50)
            .addPresent(Symptoms.REDUCED_PROPRIOCEPTION, Conditions.FOLATE_DEFICIENCY)
            .addResult(total("500 ng/L"))
            .addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")),
        "treat-5-offer-signs-and-homocysteine");
    edge(
        all,
        "lost position sense with large cells",
        SIGNS,
        man(50).addPresent(Symptoms.REDUCED_PROPRIOCEPTION, Symptoms.MACROCYTOSIS),
        "beside a sufficient B12",
        man(50)
            .addPresent(Symptoms.REDUCED_PROPRIOCEPTION, Symptoms.MACROCYTOSIS)
            .addResult(total("500 ng/L")),
        "treat-5-offer-signs-and-large-cells");
    edge(
        all,
        "Romberg's sign and oval macrocytes, MCV 90, no B12",
        "section 5, macrocytosis or hypersegmentation where B12 is not measured; L3",
        man(50)
            .addPresent(Symptoms.ROMBERG_SIGN, Symptoms.OVAL_MACROCYTES)
            .addResult(result(LabTests.MCV, "90 fL")),
        "and a film without them",
        man(50).addPresent(Symptoms.ROMBERG_SIGN).addResult(result(LabTests.MCV, "90 fL")),
        "treat-5-offer-signs-and-large-cells");
    edge(
        all,
        "megaloblastic anaemia with a raised homocysteine beside B12 500",
        "section 5, signs in keeping: a megaloblastic picture is one (section 2)",
        man(50)
            .addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA)
            .addResult(total("500 ng/L"), result(LabTests.HOMOCYSTEINE, "30 umol/L")),
        "that lack of folate explains",
        man(50)
            .addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA, Conditions.FOLATE_DEFICIENCY)
            .addResult(total("500 ng/L"), result(LabTests.HOMOCYSTEINE, "30 umol/L")),
        "treat-5-offer-signs-and-homocysteine",
        "urgent-treatment-before-results");
    edge(
        all,
        "megaloblastic anaemia with a B12 that cirrhosis raises",
        "section 5, signs in keeping beside a stated artefact",
        man(50)
            .addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA, Conditions.CIRRHOSIS)
            .addResult(total("500 ng/L")),
        "with a B12 that nothing raises",
        man(50).addPresent(Symptoms.MEGALOBLASTIC_ANAEMIA).addResult(total("500 ng/L")),
        "treat-5-offer-signs-and-a-level-that-does-not-reassure");
    edge(
        all,
        "cord signs beside multiple sclerosis, B12 150",
        "section 5: signs that a stated cause explains, unless B12 is deficient; law 7",
        man(50)
            .addPresent(Symptoms.CORD_SIGNAL_ON_IMAGING, Conditions.MULTIPLE_SCLEROSIS)
            .addResult(total("150 ng/L")),
        "B12 in the middle: MMA first",
        man(50)
            .addPresent(Symptoms.CORD_SIGNAL_ON_IMAGING, Conditions.MULTIPLE_SCLEROSIS)
            .addResult(total("250 ng/L")),
        "urgent-treatment-before-results");
    edge(
        all,
        "lost position sense with a B12 that myeloproliferation raises",
        SIGNS,
        man(50)
            .addPresent(Symptoms.REDUCED_PROPRIOCEPTION, Conditions.MYELOPROLIFERATIVE_NEOPLASM)
            .addResult(total("500 ng/L")),
        "with a B12 that nothing raises",
        man(50).addPresent(Symptoms.REDUCED_PROPRIOCEPTION).addResult(total("500 ng/L")),
        "treat-5-offer-signs-and-a-level-that-does-not-reassure");
    edge(
        all,
        "suspected cord disease before any result",
        SIGNS,
        man(50).addPresent(Symptoms.ROMBERG_SIGN, Symptoms.IMPAIRED_GAIT),
        "Romberg sign alone before any result",
        man(50).addPresent(Symptoms.ROMBERG_SIGN),
        "treat-5-offer-signs-before-any-result",
        "treat-5-trial-with-signs-of-cord-or-sight");
    all.add(
        Vignette.care(
                "suspected cord disease with a middle B12 and a normal methylmalonic acid (audit 2)",
                SIGNS,
                man(50)
                    .addPresent(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
                    .addResult(total("210 ng/L"))
                    .addResult(mma("200 nmol/L")))
            .holds("treat-5-offer-signs-in-keeping", "treat-neurological-involvement"));
    edge(
        all,
        "tingling within weeks of nitrous oxide",
        "section 5, gas with any neurology",
        gas(1).addPresent(Symptoms.PARAESTHESIA).addResult(total("500 ng/L")),
        "half a year after nitrous oxide, and as ever",
        gas(6)
            .addHistory(History.of(Symptoms.PARAESTHESIA).onset(History.Onset.STABLE))
            .addResult(total("500 ng/L")),
        "treat-5-offer-nitrous-oxide-with-neurology");
    edge(
        all,
        "both assays low in pregnancy",
        "section 5, both B12 tests low; audit 1",
        pregnant().addResult(total("120 ng/L")).addResult(active("20 pmol/L")),
        "and active B12 sufficient",
        pregnant().addResult(total("120 ng/L")).addResult(active("80 pmol/L")),
        "treat-5-expecting");
    edge(
        all,
        "known pernicious anaemia, untreated and numb, with a middle B12 (audit 30)",
        "section 5, known pernicious anaemia with symptoms",
        man(50)
            .addPresent(Conditions.PERNICIOUS_ANAEMIA, Symptoms.NUMBNESS)
            .addResult(total("300 ng/L")),
        "and well",
        man(50).addPresent(Conditions.PERNICIOUS_ANAEMIA).addResult(total("300 ng/L")),
        "treat-5-offer-gastritis-with-symptoms",
        "ng239-injections-for-life");
    all.add(
        Vignette.care(
                "an antibody, tingling and a middle B12 (audit 9)",
                "an irreversible cause is not to wait",
                man(50)
                    .addPresent(Symptoms.PARAESTHESIA)
                    .addResult(total("250 ng/L"))
                    .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE)))
            .holds("treat-5-offer-gastritis-with-symptoms"));
    edge(
        all,
        "tingling, a sufficient B12 and a methylmalonic acid of 1200 (audit 3)",
        "section 5, row 17 with symptoms",
        man(50)
            .addPresent(Symptoms.PARAESTHESIA)
            .addResult(total("360 ng/L"))
            .addResult(mma("1200 nmol/L"))
            .addResult(result(LabTests.EGFR, "95 mL/min/1.73 m2")),
        "with one of 700",
        man(50)
            .addPresent(Symptoms.PARAESTHESIA)
            .addResult(total("360 ng/L"))
            .addResult(mma("700 nmol/L"))
            .addResult(result(LabTests.EGFR, "95 mL/min/1.73 m2")),
        "treat-5-offer-mma-far-above-with-symptoms");
    edge(
        all,
        "a sore tongue below the limit of the laboratory",
        "section 3, below its laboratory's own limit",
        man(50)
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(total("205 ng/L").withReferenceRange("210-900 ng/L")),
        "above the limit of the laboratory",
        man(50)
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(total("205 ng/L").withReferenceRange("200-900 ng/L")),
        "treat-5-offer-below-its-laboratory");
    edge(
        all,
        "a woman's sore tongue below the limit of the laboratory",
        "section 3, below its laboratory's own limit",
        woman(30)
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(total("205 ng/L").withReferenceRange("210-900 ng/L")),
        "in pregnancy no more is made of it than of a lower one",
        woman(30)
            .pregnant()
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(total("205 ng/L").withReferenceRange("210-900 ng/L")),
        "treat-5-offer-below-its-laboratory");
    edge(
        all,
        "a man's sore tongue below the limit of the laboratory",
        "L3: a lower total beside a sufficient active B12 is considered, and no more",
        man(50)
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(total("206 ng/L").withReferenceRange("210-900 ng/L")),
        "and a sufficient active B12",
        man(50)
            .addPresent(Symptoms.GLOSSITIS)
            .addResult(total("206 ng/L").withReferenceRange("210-900 ng/L"))
            .addResult(active("90 pmol/L")),
        "treat-5-offer-below-its-laboratory");
    edge(
        all,
        "large cells and a haemoglobin of 79",
        "section 5, macrocytosis with severe anaemia",
        man(50).addPresent(Symptoms.MACROCYTOSIS).addResult(result(LabTests.HAEMOGLOBIN, "79 g/L")),
        "of 80",
        man(50).addPresent(Symptoms.MACROCYTOSIS).addResult(result(LabTests.HAEMOGLOBIN, "80 g/L")),
        "treat-5-offer-large-cells-and-severe-anaemia");
    edge(
        all,
        "confused after bariatric surgery of last month",
        "section 5, thiamine: B12 the same day in malabsorption",
        man(50)
            .addHistory(
                History.of(Conditions.SLEEVE_GASTRECTOMY).since(Vignette.DAY.minusMonths(1)))
            .addPresent(Symptoms.DELIRIUM),
        "and not confused",
        man(50)
            .addHistory(
                History.of(Conditions.SLEEVE_GASTRECTOMY).since(Vignette.DAY.minusMonths(1))),
        "treat-5-offer-beside-thiamine",
        "treat-5-wernicke-question");
    return all;
  }

  static List<Vignette> considered() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "tingling with a middle B12",
        CONSIDER,
        man(50).addPresent(Symptoms.PARAESTHESIA).addResult(total("240 ng/L")),
        "tired with a middle B12",
        man(50).addPresent(Symptoms.FATIGUE).addResult(total("240 ng/L")),
        "treat-5-consider-undecided-and-may-get-worse",
        "treat-5-trial");
    edge(
        all,
        "tired in pregnancy, total B12 150",
        "section 5, pregnant, total 100 to 179",
        pregnant().addPresent(Symptoms.FATIGUE).addResult(total("150 ng/L")),
        "well in pregnancy, total B12 150",
        pregnant().addResult(total("150 ng/L")),
        "treat-5-consider-pregnant-and-low");
    edge(
        all,
        "neuropathy of diabetes with a middle B12",
        "section 5, not for signs that a stated other cause explains",
        diabetic().addResult(total("240 ng/L")),
        "with a sufficient B12",
        diabetic().addResult(total("360 ng/L")),
        "treat-5-consider-signs-with-another-cause-and-middle");
    edge(
        all,
        "Romberg sign with a sufficient B12",
        "section 5, objective signs that no stated cause explains, B12 sufficient",
        man(50).addPresent(Symptoms.ROMBERG_SIGN).addResult(total("500 ng/L")),
        "Romberg sign of multiple sclerosis",
        man(50)
            .addPresent(Symptoms.ROMBERG_SIGN, Conditions.MULTIPLE_SCLEROSIS)
            .addResult(total("500 ng/L")),
        "treat-5-consider-signs-and-sufficient");
    edge(
        all,
        "Romberg sign and no B12",
        "L3: no result is no less than a sufficient one",
        man(50).addPresent(Symptoms.ROMBERG_SIGN),
        "Romberg sign of multiple sclerosis and no B12",
        man(50).addPresent(Symptoms.ROMBERG_SIGN, Conditions.MULTIPLE_SCLEROSIS),
        "treat-5-consider-signs-and-no-result");
    edge(
        all,
        "tired with a total B12 of 150 two weeks before the birth",
        "section 6, and what is considered in pregnancy",
        mother().addPresent(Symptoms.FATIGUE),
        "and well",
        mother().noOtherSymptoms(),
        "treat-5-consider-pregnant-and-low");
    edge(
        all,
        "tired below the limit of the laboratory",
        "section 3, below its laboratory's own limit: with other symptoms",
        man(50)
            .addPresent(Symptoms.FATIGUE)
            .addResult(total("205 ng/L").withReferenceRange("210-900 ng/L")),
        "tired above the limit of the laboratory",
        man(50)
            .addPresent(Symptoms.FATIGUE)
            .addResult(total("215 ng/L").withReferenceRange("210-900 ng/L")),
        "treat-5-consider-below-its-laboratory-with-symptoms");
    edge(
        all,
        "well on a contraceptive with a B12 of 170 (audit 26)",
        "row 10: active B12 or methylmalonic acid first",
        woman(30)
            .notPregnant()
            .addMedicine(MedicineUse.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
            .addResult(total("170 ng/L")),
        "with a B12 of 99",
        woman(30)
            .notPregnant()
            .addMedicine(MedicineUse.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
            .addResult(total("99 ng/L")),
        "treat-5-consider-after-a-sample-on-oestrogen");
    edge(
        all,
        "well, and the low B12 is a year old",
        "section 4, an old deficient result: sample first",
        man(50).addResult(total("120 ng/L").on(Vignette.DAY.minusMonths(12))),
        "tired, and the low B12 is a year old",
        man(50)
            .addPresent(Symptoms.FATIGUE)
            .addResult(total("120 ng/L").on(Vignette.DAY.minusMonths(12))),
        "treat-5-sample-first");
    edge(
        all,
        "tingling, and the low B12 is a year old",
        "section 4, an old deficient result: sample again, do not wait",
        man(50)
            .addPresent(Symptoms.PARAESTHESIA)
            .addResult(total("120 ng/L").on(Vignette.DAY.minusMonths(12))),
        "tingling, and the low B12 is a month old",
        man(50)
            .addPresent(Symptoms.PARAESTHESIA)
            .addResult(total("120 ng/L").on(Vignette.DAY.minusMonths(1))),
        "treat-5-sample-again");
    return all;
  }

  static List<Vignette> protectedForLife() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "tired after total gastrectomy with a B12 of 420 (audit 6)",
        FOR_LIFE,
        man(60)
            .addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.FATIGUE)
            .addResult(total("420 ng/L")),
        "with a B12 of 170",
        man(60)
            .addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.FATIGUE)
            .addResult(total("170 ng/L")),
        "treat-5-prophylaxis-for-life");
    edge(
        all,
        "pregnant after gastric bypass with an active B12 of 40 (audit 34)",
        FOR_LIFE,
        pregnant().addPresent(Conditions.GASTRIC_BYPASS).addResult(active("40 pmol/L")),
        "and tired",
        pregnant()
            .addPresent(Conditions.GASTRIC_BYPASS, Symptoms.FATIGUE)
            .addResult(active("40 pmol/L")),
        "treat-5-prophylaxis-after-bypass");
    edge(
        all,
        "deficient after gastric bypass",
        FOR_LIFE,
        man(50).addPresent(Conditions.GASTRIC_BYPASS).addResult(total("120 ng/L")),
        "deficient with coeliac disease",
        man(50).addPresent(Conditions.COELIAC_DISEASE).addResult(total("120 ng/L")),
        "treat-5-for-life-after-an-operation");
    edge(
        all,
        "well and untreated with Imerslund-Gräsbeck syndrome",
        FOR_LIFE,
        man(20).addPresent(Conditions.IMERSLUND_GRASBECK_SYNDROME).noOtherReplacement(),
        "with a mutation of transcobalamin in its place",
        man(20).addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY).noOtherReplacement(),
        "treat-5-prophylaxis-of-inherited-malabsorption",
        "test-with-a-danger");
    edge(
        all,
        "well with congenital lack of intrinsic factor and a sufficient B12",
        FOR_LIFE,
        man(20).addPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY).addResult(total("500 ng/L")),
        "and a deficient one",
        man(20).addPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY).addResult(total("120 ng/L")),
        "treat-5-prophylaxis-of-inherited-malabsorption");
    edge(
        all,
        "an antibody, well, with a sufficient B12",
        "section 5, anti-IF alone, well and sufficient",
        man(50)
            .addResult(total("500 ng/L"))
            .addResult(LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE)),
        "an antibody taken after an injection",
        man(50)
            .addResult(total("500 ng/L"))
            .addResult(
                LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.POSITIVE)
                    .duringReplacement()),
        "treat-5-prophylaxis-or-yearly-mma");
    edge(
        all,
        "40 cm of the ileum removed",
        "section 5, lasting risk",
        man(50).addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("40 cm")),
        "10 cm of the ileum removed",
        man(50).addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("10 cm")),
        "treat-5-prophylaxis-or-yearly-test");
    edge(
        all,
        "sleeve gastrectomy and no more",
        "section 5, lasting risk",
        man(50).addPresent(Conditions.SLEEVE_GASTRECTOMY).addResult(total("500 ng/L")),
        "sleeve gastrectomy and deficient",
        man(50).addPresent(Conditions.SLEEVE_GASTRECTOMY).addResult(total("120 ng/L")),
        "treat-5-prophylaxis-or-yearly-test-after-sleeve");
    edge(
        all,
        "histology of the stomach pending and deficient (audit 11)",
        "section 5, a suspected cause for life",
        man(50).addPresent(Conditions.GASTRIC_HISTOLOGY_PENDING).addResult(total("120 ng/L")),
        "gastrin and pepsinogen beside a proton-pump inhibitor (audit 20)",
        man(50)
            .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE))
            .addResult(LabResult.of(LabTests.GASTRIN, Outcome.RAISED))
            .addResult(LabResult.of(LabTests.PEPSINOGEN_I, Outcome.LOW))
            .addResult(total("120 ng/L")),
        "treat-5-suspected-cause-and-deficient",
        "no-tablets-while-gastritis-is-suspected");
    edge(
        all,
        "histology of the stomach pending, tingling, and B12 low in words",
        "section 5, a suspected cause for life",
        man(50)
            .addPresent(Conditions.GASTRIC_HISTOLOGY_PENDING, Symptoms.PARAESTHESIA)
            .addResult(LabResult.of(LabTests.TOTAL_B12, Outcome.LOW)),
        "and B12 sufficient",
        man(50)
            .addPresent(Conditions.GASTRIC_HISTOLOGY_PENDING, Symptoms.PARAESTHESIA)
            .addResult(total("500 ng/L")),
        "treat-5-suspected-cause");
    return all;
  }

  /** L3: what explains a metabolite leaves at least a treatment that is considered. */
  static List<Vignette> explained() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "optic atrophy, homocysteine raised by lack of folate, no B12",
        "L3: OFFER may become CONSIDER",
        man(50)
            .addPresent(Symptoms.OPTIC_ATROPHY, Conditions.FOLATE_DEFICIENCY)
            .addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")),
        "optic atrophy and nothing measured",
        man(50).addPresent(Symptoms.OPTIC_ATROPHY, Conditions.FOLATE_DEFICIENCY),
        "treat-5-consider-signs-and-sufficient");
    edge(
        all,
        "a drinker's lost feeling, MMA raised by the kidneys, no B12",
        "L3: OFFER may become CONSIDER",
        drinker().addResult(mma("500 nmol/L"), result(LabTests.EGFR, "45 mL/min/1.73 m2")),
        "MMA normal",
        drinker().addResult(mma("180 nmol/L"), result(LabTests.EGFR, "45 mL/min/1.73 m2")),
        "treat-5-consider-signs-with-another-cause-and-middle");
    edge(
        all,
        "a drinker's lost feeling, a sufficient B12, MMA raised by the kidneys",
        "L3: OFFER may become CONSIDER",
        drinker()
            .addResult(
                total("500 ng/L"), mma("500 nmol/L"), result(LabTests.EGFR, "45 mL/min/1.73 m2")),
        "MMA normal",
        drinker()
            .addResult(
                total("500 ng/L"), mma("180 nmol/L"), result(LabTests.EGFR, "45 mL/min/1.73 m2")),
        "treat-5-consider-signs-with-another-cause-and-explained-metabolite");
    return all;
  }

  private static Patient.Builder drinker() {
    return man(50).addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS, RiskFactors.HARMFUL_ALCOHOL_USE);
  }

  static void edge(
      List<Vignette> all,
      String name,
      String because,
      Patient.Builder within,
      String otherwise,
      Patient.Builder beyond,
      String... rules) {
    all.add(Vignette.care(name, because, within).holds(rules));
    all.add(Vignette.care(name + ": " + otherwise, because, beyond).fails(rules));
  }

  private static LabResult total(String printed) {
    return result(LabTests.TOTAL_B12, printed);
  }

  private static LabResult active(String printed) {
    return result(LabTests.ACTIVE_B12, printed);
  }

  private static LabResult mma(String printed) {
    return result(LabTests.METHYLMALONIC_ACID, printed).withReferenceRange("0-280 nmol/L");
  }

  private static Patient.Builder diabetic() {
    return man(50).addPresent(Conditions.TYPE_2_DIABETES, Symptoms.LENGTH_DEPENDENT_NEUROPATHY);
  }

  private static Patient.Builder mother() {
    return woman(30)
        .notPregnant()
        .addHistory(History.of(Conditions.RECENT_CHILDBIRTH).since(Vignette.DAY.minusDays(14)))
        .addResult(total("150 ng/L").on(Vignette.DAY.minusDays(28)));
  }

  private static Patient.Builder gas(int months) {
    return man(25)
        .addHistory(
            History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
                .until(Vignette.DAY.minusMonths(months)));
  }
}
