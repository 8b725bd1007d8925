package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.OUT_OF_SCOPE;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;
import static io.github.cobalamin.model.Urgency.SAME_DAY;
import static io.github.cobalamin.model.Urgency.URGENT;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Confirmation;
import java.util.ArrayList;
import java.util.List;

/** What makes a result or a record less safe to rely on, one thing at a time. */
final class CautionVignettes {
  private CautionVignettes() {}

  private static Patient.Builder potassium(int days) {
    return man(50)
        .addReplacement(
            Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                .since(Vignette.DAY.minusDays(5)))
        .addResult(result(LabTests.POTASSIUM, "4.0 mmol/L").on(Vignette.DAY.minusDays(days)));
  }

  static List<Vignette> confounders() {
    return List.of(
        Vignette.of(
                "low B12 with folate deficiency",
                "review K3: class stays, and a false low is possible",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addPresent(Conditions.FOLATE_DEFICIENCY))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-falsely-low"),
        Vignette.care(
                "potassium of 3 days ago, and injections since 5 days",
                "section 6: 48 hours once treatment began",
                potassium(3))
            .holds("caution-potassium-since-treatment-began"),
        Vignette.care(
                "potassium of 2 days ago, and injections since 5 days",
                "section 6: 48 hours, counted as 2 days",
                potassium(2))
            .fails("caution-potassium-since-treatment-began"),
        Vignette.of(
                "low B12 with myeloma",
                "review K3: class stays, and a false low is possible",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addPresent(Conditions.MYELOMA))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-falsely-low"),
        Vignette.of(
                "low B12 with HIV infection",
                "review K3: class stays, and a false low is possible",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addPresent(Conditions.HIV_INFECTION))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-falsely-low"),
        Vignette.of(
                "low B12 with haptocorrin deficiency",
                "review K3: class stays, and a false low is possible",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addPresent(Conditions.HAPTOCORRIN_DEFICIENCY))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-falsely-low"),
        Vignette.of(
                "good B12 with HIV infection",
                "review K3: there is no false low where B12 is not low",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addPresent(Conditions.HIV_INFECTION))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("caution-total-b12-falsely-low"),
        Vignette.of(
                "low B12 and folate 2.9 ug/L",
                "review K3: folate lack, below 3 ug/L",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addResult(result(LabTests.SERUM_FOLATE, "2.9 ug/L")))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-falsely-low"),
        Vignette.of(
                "low B12 and folate 3 ug/L",
                "3 ug/L itself is not below 3",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addResult(result(LabTests.SERUM_FOLATE, "3 ug/L"))
                    .noOtherConditions())
            .status(CONFIRMED, "status-10-deficient")
            .fails("caution-total-b12-falsely-low"),
        Vignette.of(
                "low B12 on a combined contraceptive",
                "facts 1.7, Gardyn 2000",
                notPregnant()
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addMedicine(MedicineUse.of(Medicines.ETHINYLESTRADIOL)))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-and-contraceptive"),
        Vignette.of(
                "good B12 with liver disease",
                "facts, false highs: less reassuring",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addPresent(Conditions.LIVER_DISEASE))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-total-b12-falsely-high"),
        Vignette.of(
                "good B12 with a myeloproliferative neoplasm",
                "facts, false highs: less reassuring",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addPresent(Conditions.MYELOPROLIFERATIVE_NEOPLASM))
            .status(UNLIKELY, "status-19b-falsely-high")
            .holds("caution-total-b12-falsely-high"),
        Vignette.of(
                "good B12 with a solid tumour",
                "facts, false highs: less reassuring",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addPresent(Conditions.SOLID_TUMOUR))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-total-b12-falsely-high"),
        Vignette.of(
                "good B12 with harmful alcohol use",
                "facts, false highs: less reassuring",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-total-b12-falsely-high"),
        Vignette.of(
                "good B12 with kidney disease",
                "facts, false highs: less reassuring",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addPresent(Conditions.CHRONIC_KIDNEY_DISEASE))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-total-b12-falsely-high"),
        Vignette.of(
                "valproate, neuropathy and B12 400 ng/L",
                "review test 10",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "400 ng/L"))
                    .addPresent(Symptoms.NUMBNESS)
                    .addMedicine(MedicineUse.of(Medicines.VALPROATE)))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-total-b12-and-valproate"),
        Vignette.of(
                "Black ethnicity",
                "review K9: attach the note, shift no threshold",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "180 ng/L"))
                    .ethnicity(Ethnicity.BLACK))
            .status(INDETERMINATE, "status-16-middle")
            .holds("caution-b12-and-ethnicity"),
        Vignette.of(
                "biotin 10 mg a day",
                "Mayo cautions: biotin disturbs the assay",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addMedicine(use(Medicines.BIOTIN, "10 mg")))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-assay-and-biotin"),
        Vignette.of(
                "biotin 4.9 mg a day",
                "Mayo cautions: less than 5 mg does not count",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L"))
                    .addMedicine(use(Medicines.BIOTIN, "4.9 mg")))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("caution-assay-and-biotin"),
        Vignette.of(
                "antibody sampled 14 days after an injection",
                "review K29: within 2 weeks unreliable",
                man(60)
                    .addResult(
                        result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive").on(Vignette.DAY))
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .since(Vignette.DAY.minusDays(14))
                            .until(Vignette.DAY.minusDays(14)))
                    .noOtherReplacement())
            .holds("caution-intrinsic-factor-antibody-after-injection"),
        Vignette.of(
                "antibody sampled 15 days after an injection",
                "review K29: one day beyond",
                man(60)
                    .addResult(
                        result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive").on(Vignette.DAY))
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .since(Vignette.DAY.minusDays(15))
                            .until(Vignette.DAY.minusDays(15)))
                    .noOtherReplacement())
            .fails("caution-intrinsic-factor-antibody-after-injection"),
        Vignette.of(
                "MMA raised with an inborn error",
                "the error itself raises MMA",
                man(50)
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
                    .addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN))
            .status(PROBABLE, "status-22-no-b12-mma-raised")
            .holds("caution-mma-inborn-error"),
        Vignette.of(
                "MMA under antibiotics",
                "antibacterials lower propionate and MMA",
                man(50)
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "normal"))
                    .addMedicine(MedicineUse.of(Medicines.ANTIBACTERIALS)))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-mma-and-bowel-bacteria"),
        Vignette.care(
                "a haemoglobin after a transfusion",
                "section 9: counts after transfusion",
                man(50)
                    .addPresent(Conditions.BLOOD_TRANSFUSION)
                    .addResult(result(LabTests.HAEMOGLOBIN, "140 g/L")))
            .holds("caution-count-after-transfusion"),
        Vignette.care(
                "a haemoglobin without one",
                "section 9: counts after transfusion",
                man(50)
                    .addAbsent(Conditions.BLOOD_TRANSFUSION)
                    .addResult(result(LabTests.HAEMOGLOBIN, "140 g/L")))
            .fails("caution-count-after-transfusion"),
        Vignette.of(
                "homocysteine under methotrexate",
                "review N28: medicines that raise homocysteine",
                man(50)
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addMedicine(MedicineUse.of(Medicines.METHOTREXATE)))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-and-medicines"),
        Vignette.of(
                "homocysteine under levodopa",
                "review N28: medicines that raise homocysteine",
                man(50)
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addMedicine(MedicineUse.of(Medicines.LEVODOPA)))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-and-medicines"),
        Vignette.of(
                "homocysteine under phenytoin",
                "review N28: medicines that raise homocysteine",
                man(50)
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addMedicine(MedicineUse.of(Medicines.PHENYTOIN)))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-and-medicines"),
        Vignette.of(
                "homocysteine under carbamazepine",
                "review N28: medicines that raise homocysteine",
                man(50)
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addMedicine(MedicineUse.of(Medicines.CARBAMAZEPINE)))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-and-medicines"),
        Vignette.of(
                "homocysteine with hypothyroidism",
                "NG239 1.3: allow for other causes",
                man(50)
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addPresent(Conditions.HYPOTHYROIDISM))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-raised-by-others"),
        Vignette.of(
                "homocysteine 20 umol/L without a range",
                "facts 1.8: NG239 reads the laboratory's range",
                man(50).addResult(result(LabTests.HOMOCYSTEINE, "20 umol/L")))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-without-range", "note-homocysteine-raised"),
        Vignette.of(
                "large cells with liver disease",
                "standard teaching: other reasons for macrocytosis",
                man(50)
                    .addResult(result(LabTests.MCV, "104 fL"))
                    .addPresent(Conditions.LIVER_DISEASE))
            .holds("caution-mcv-raised-by-others", "shows-macrocytosis"),
        Vignette.of(
                "large cells with hypothyroidism",
                "standard teaching: other reasons for macrocytosis",
                man(50)
                    .addResult(result(LabTests.MCV, "104 fL"))
                    .addPresent(Conditions.HYPOTHYROIDISM))
            .holds("caution-mcv-raised-by-others", "shows-macrocytosis"),
        Vignette.of(
                "large cells with alcohol",
                "standard teaching: other reasons for macrocytosis",
                man(50)
                    .addResult(result(LabTests.MCV, "104 fL"))
                    .addPresent(RiskFactors.HARMFUL_ALCOHOL_USE))
            .holds("caution-mcv-raised-by-others", "shows-macrocytosis"),
        Vignette.of(
                "MMA raised in hypovolaemia",
                "facts 3.4: hypovolaemia raises MMA",
                man(50)
                    .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"))
                    .addPresent(Conditions.HYPOVOLAEMIA))
            .status(PROBABLE, "status-22-no-b12-mma-raised")
            .holds("caution-mma-and-fluid"),
        Vignette.of(
                "macrocytosis with young red cells",
                "facts 3.4: reticulocytosis raises the MCV",
                man(50)
                    .addResult(result(LabTests.MCV, "104 fL"))
                    .addResult(result(LabTests.RETICULOCYTES, "raised")))
            .holds("caution-mcv-and-young-cells-or-medicines"),
        Vignette.of(
                "homocysteine of a smoker",
                "facts 3.4: smoking raises homocysteine",
                man(50)
                    .addResult(result(LabTests.HOMOCYSTEINE, "raised"))
                    .addPresent(RiskFactors.SMOKING))
            .status(INDETERMINATE, "status-22-no-b12-metabolites")
            .holds("caution-homocysteine-raised-by-others"),
        Vignette.of(
                "normal MCV with iron deficiency",
                "case B12-030: iron deficiency hides macrocytosis",
                man(50)
                    .addResult(result(LabTests.MCV, "90 fL"))
                    .addPresent(Conditions.IRON_DEFICIENCY))
            .holds("caution-mcv-masked"),
        Vignette.of(
                "normal MCV with thalassaemia",
                "case B12-030: iron deficiency hides macrocytosis",
                man(50)
                    .addResult(result(LabTests.MCV, "90 fL"))
                    .addPresent(Conditions.THALASSAEMIA))
            .holds("caution-mcv-masked"),
        Vignette.of(
                "normal MCV with low ferritin",
                "case B12-030: iron deficiency hides macrocytosis",
                man(50)
                    .addResult(result(LabTests.MCV, "90 fL"))
                    .addResult(result(LabTests.FERRITIN, "low")))
            .holds("caution-mcv-masked"),
        Vignette.of(
                "allergy to hydroxocobalamin",
                "review K5: one is all, allergy specialist",
                man(50).addAllergy(Allergen.HYDROXOCOBALAMIN))
            .holds("caution-cobalamin-allergy"),
        Vignette.of(
                "allergy to cyanocobalamin",
                "review K5: one is all, allergy specialist",
                man(50).addAllergy(Allergen.CYANOCOBALAMIN))
            .holds("caution-cobalamin-allergy"),
        Vignette.of(
                "allergy to other cobalamin",
                "review K5: one is all, allergy specialist",
                man(50).addAllergy(Allergen.OTHER_COBALAMIN))
            .holds("caution-cobalamin-allergy"),
        Vignette.of("cobalt allergy", "MHRA 2023", man(50).addAllergy(Allergen.COBALT))
            .holds("caution-cobalt-allergy")
            .fails("caution-cobalamin-allergy"),
        Vignette.of(
                "Leber hereditary optic neuropathy",
                "US label: avoid cyanocobalamin",
                man(30).addPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY))
            .holds("caution-leber-and-cyanocobalamin"),
        Vignette.of("a pregnant man", "the record contradicts itself", man(30).pregnant())
            .holds("caution-pregnant-man")
            .fails("caution-pregnancy-at-implausible-age", "caution-breastfeeding-man"),
        Vignette.of("pregnant at 80", "the record contradicts itself", woman(80).pregnant())
            .holds("caution-pregnancy-at-implausible-age"),
        Vignette.of("pregnant at 59", "late, and possible", woman(59).pregnant())
            .fails("caution-pregnancy-at-implausible-age"),
        Vignette.of("pregnant, of unknown age", "nothing contradicts", Patient.builder().pregnant())
            .fails("caution-pregnancy-at-implausible-age"),
        Vignette.of("a breastfeeding man", "is breastfed meant?", man(30).breastfeeding())
            .holds("caution-breastfeeding-man")
            .fails("caution-breastfeeding-child"),
        Vignette.of(
                "a mother of twelve",
                "nothing contradicts",
                Patient.builder().age(Age.years(12)).sex(Sex.FEMALE).breastfeeding())
            .status(OUT_OF_SCOPE, "status-0-under-16")
            .fails("caution-breastfeeding-child", "caution-breastfeeding-man"),
        Vignette.of(
                "a breastfeeding girl of one year",
                "is breastfed meant?",
                Patient.builder().age(Age.years(1)).sex(Sex.FEMALE).breastfeeding())
            .status(OUT_OF_SCOPE, "status-0-under-16")
            .holds("caution-breastfeeding-child")
            .fails("caution-breastfeeding-man"),
        Vignette.of(
                "an operation of the past whose effect lasts",
                "what lasts is read as present, and that is said",
                man(50).addHistory(History.of(LASTING).past(1994)))
            .holds("caution-past-condition-lasts"),
        Vignette.of(
                "folate deficiency of the past",
                "what is reversible is no longer present",
                man(50).addHistory(History.of(Conditions.FOLATE_DEFICIENCY).past(1994)))
            .fails("caution-past-condition-lasts"),
        Vignette.of(
                "a pregnant man with haemoglobin 115 g/L",
                "a stated pregnancy beats the recorded sex: it is no anaemia by the limit of men",
                man(30).pregnant().addResult(result(LabTests.HAEMOGLOBIN, "115 g/L")))
            .fails("shows-anaemia"));
  }

  private static final Condition LASTING =
      Condition.builder()
          .id("operation-that-lasts")
          .name("operation that lasts")
          .addCitation(Sources.LIBRARY.at("test", Confirmation.DERIVED))
          .lasting(Truth.TRUE)
          .build();

  private static MedicineUse use(Medicine medication, String dailyDose) {
    return MedicineUse.of(medication).withDailyDose(dailyDose);
  }

  /** L1 and L6: what is not known of a result; and the tests and notes that the rows ask for. */
  static List<Vignette> notKnown() {
    return List.of(
        Vignette.of(
                "MMA raised and no creatinine",
                "L1: the finding stands, with one caution",
                man(76)
                    .addResult(result(LabTests.TOTAL_B12, "280 ng/L"))
                    .addResult(
                        result(LabTests.METHYLMALONIC_ACID, "330 nmol/L")
                            .withReferenceRange("0-280 nmol/L")))
            .status(CONFIRMED, "status-11-middle-mma-raised")
            .holds("caution-mma-and-unknown-kidney", "note-near-both-limits"),
        Vignette.of(
                "MMA raised, B12 269 and good kidneys",
                "row 11: near both limits from 270 ng/L",
                man(76)
                    .addResult(result(LabTests.TOTAL_B12, "269 ng/L"))
                    .addResult(result(LabTests.EGFR, "90 mL/min/1.73 m2"))
                    .addResult(
                        result(LabTests.METHYLMALONIC_ACID, "330 nmol/L")
                            .withReferenceRange("0-280 nmol/L")))
            .status(CONFIRMED, "status-11-middle-mma-raised")
            .fails("caution-mma-and-unknown-kidney", "note-near-both-limits"),
        Vignette.of(
                "MMA sixteen times its limit, B12 300",
                "row 11: a note up to a quarter above the limit of methylmalonic acid",
                man(76)
                    .addResult(result(LabTests.TOTAL_B12, "300 ng/L"))
                    .addResult(
                        result(LabTests.METHYLMALONIC_ACID, "4480 nmol/L")
                            .withReferenceRange("0-280 nmol/L")))
            .status(CONFIRMED, "status-11-middle-mma-raised")
            .fails("note-near-both-limits"),
        Vignette.of(
                "MMA a quarter above its limit, B12 300",
                "row 11: a note up to a quarter above the limit of methylmalonic acid",
                man(76)
                    .addResult(result(LabTests.TOTAL_B12, "300 ng/L"))
                    .addResult(
                        result(LabTests.METHYLMALONIC_ACID, "350 nmol/L")
                            .withReferenceRange("0-280 nmol/L")))
            .status(CONFIRMED, "status-11-middle-mma-raised")
            .holds("note-near-both-limits"),
        Vignette.of(
                "antibody positive, nobody told of injections",
                "L1: the finding stands, with one caution",
                man(60)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")))
            .status(CONFIRMED, "status-10-deficient")
            .holds(
                "caution-intrinsic-factor-antibody-and-unknown-injection",
                "cause-intrinsic-factor-antibody"),
        Vignette.of(
                "antibody positive three days after an injection",
                "L1: stated, it falls one grade, and is repeated",
                man(60)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L").on(Vignette.DAY))
                    .addResult(
                        result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive").on(Vignette.DAY))
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .since(Vignette.DAY.minusDays(3))))
            .status(CONFIRMED, "status-10-deficient")
            .holds("cause-intrinsic-factor-antibody-after-injection")
            .fails(
                "cause-intrinsic-factor-antibody",
                "caution-intrinsic-factor-antibody-and-unknown-injection"),
        Vignette.of(
                "gastrin and pepsinogen under omeprazole",
                "audit 20: an acid blocker does the same",
                man(60)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addResult(result(LabTests.GASTRIN, "raised"))
                    .addResult(result(LabTests.PEPSINOGEN_I, "low"))
                    .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)))
            .status(CONFIRMED, "status-10-deficient")
            .holds("cause-gastrin-and-pepsinogen-explained")
            .fails("cause-gastrin-and-pepsinogen"),
        Vignette.of(
                "good B12, nobody told of tablets",
                "L1: unknown on a reassuring result is a caution",
                man(50).addResult(result(LabTests.TOTAL_B12, "500 ng/L")))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("caution-b12-and-unknown-replacement"),
        Vignette.of(
                "good B12, nothing taken",
                "L6: nothing is not known",
                man(50).noOtherReplacement().addResult(result(LabTests.TOTAL_B12, "500 ng/L")))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("caution-b12-and-unknown-replacement"),
        Vignette.of(
                "low total B12 of a woman of fifty-six",
                "L6: pregnancy is asked from 12 to 55 years",
                woman(56).addResult(result(LabTests.TOTAL_B12, "150 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("caution-total-b12-and-unknown-pregnancy"),
        Vignette.of(
                "low total B12 of a woman of fifty-five",
                "L6: pregnancy is asked from 12 to 55 years",
                woman(55).addResult(result(LabTests.TOTAL_B12, "150 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .holds("caution-total-b12-and-unknown-pregnancy"),
        Vignette.of(
                "well, B12 150",
                "row 10: haptocorrin deficiency is named, and active B12 asked",
                man(50)
                    .noOtherSymptoms()
                    .noOtherConditions()
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .holds("settle-deficient-and-well", "note-deficient-and-well"),
        Vignette.of(
                "well, B12 95 and the antibody",
                "row 10: a cause for life leaves nothing to haptocorrin",
                man(50)
                    .noOtherSymptoms()
                    .noOtherConditions()
                    .addResult(result(LabTests.TOTAL_B12, "95 ng/L"))
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("note-deficient-and-well"),
        Vignette.of(
                "tired, B12 150",
                "row 10: somebody with symptoms is treated",
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("settle-deficient-and-well", "note-deficient-and-well"),
        Vignette.of(
                "audit 26: well, on the pill, B12 170",
                "audit 26: active B12 or methylmalonic acid first",
                notPregnant()
                    .noOtherSymptoms()
                    .addMedicine(MedicineUse.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
                    .addResult(result(LabTests.TOTAL_B12, "170 ng/L")))
            .status(CONFIRMED, "status-10-deficient")
            .holds("settle-low-total-on-oestrogen"),
        Vignette.of(
                "on the pill, B12 170, active B12 80",
                "L8: no test of what is usable",
                notPregnant()
                    .addMedicine(MedicineUse.of(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES))
                    .addResult(result(LabTests.TOTAL_B12, "170 ng/L"))
                    .addResult(result(LabTests.ACTIVE_B12, "80 pmol/L")))
            .status(DISCORDANT, "status-9d-assays-disagree")
            .fails("settle-low-total-on-oestrogen", "settle-deficient-and-well"),
        Vignette.of(
                "deficient under tablets, no signs",
                "row 2: active B12 or MMA before a dose is raised",
                man(50)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L").on(Vignette.DAY))
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
                            .since(Vignette.DAY.minusYears(1))))
            .status(CONFIRMED, "status-10-deficient")
            .holds("settle-deficient-under-replacement"),
        Vignette.of(
                "deficient under tablets, Romberg's sign",
                "row 2: with signs nothing is waited for",
                man(50)
                    .addPresent(Symptoms.ROMBERG_SIGN)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L").on(Vignette.DAY))
                    .addReplacement(
                        Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")
                            .since(Vignette.DAY.minusYears(1))))
            .status(CONFIRMED, "status-10-deficient")
            .urgency(URGENT)
            .fails("settle-deficient-under-replacement"),
        Vignette.of(
                "total gastrectomy, tired, B12 420",
                "row 19a: methylmalonic acid, active B12, macro-B12",
                man(60)
                    .addPresent(Symptoms.FATIGUE, Conditions.TOTAL_GASTRECTOMY)
                    .noOtherReplacement()
                    .addResult(result(LabTests.TOTAL_B12, "420 ng/L")))
            .status(INDETERMINATE, "status-19a-sufficient-after-treatment-or-with-a-cause-for-life")
            .holds("settle-sufficient-after-treatment-or-with-a-cause-for-life"),
        Vignette.of(
                "total gastrectomy, well, B12 420",
                "row 19a asks for symptoms",
                man(60)
                    .addPresent(Conditions.TOTAL_GASTRECTOMY)
                    .noOtherSymptoms()
                    .noOtherReplacement()
                    .addResult(result(LabTests.TOTAL_B12, "420 ng/L")))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("settle-sufficient-after-treatment-or-with-a-cause-for-life"),
        Vignette.of(
                "B12 normal in words, with a caution",
                "section 3: the number asked for",
                man(50).addResult(result(LabTests.TOTAL_B12, "normal")))
            .status(INDETERMINATE, "status-16-normal-in-words")
            .holds("ask-for-the-number"),
        Vignette.of(
                "B12 raised in words",
                "section 3: raised counts as a high number",
                man(50).addResult(result(LabTests.TOTAL_B12, "raised")))
            .status(UNLIKELY, "status-20-sufficient")
            .fails("ask-for-the-number"),
        Vignette.of(
                "B12 150 and a normal homocysteine",
                "row 10: normal in half of the responders",
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "9 umol/L")))
            .status(CONFIRMED, "status-10-deficient")
            .holds("note-deficient-beside-normal-metabolites"),
        Vignette.of(
                "B12 150 and homocysteine 30",
                "row 10: it is not normal",
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                    .addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")))
            .status(CONFIRMED, "status-10-deficient")
            .fails("note-deficient-beside-normal-metabolites"),
        Vignette.of(
                "ferritin 60 and a raised CRP",
                "section 7: 30 to 100 with raised CRP is doubtful",
                man(50)
                    .addResult(result(LabTests.FERRITIN, "60 ug/L"))
                    .addResult(result(LabTests.C_REACTIVE_PROTEIN, "raised")))
            .holds("other-iron-doubtful")
            .fails("other-iron"),
        Vignette.of(
                "ferritin 29",
                "section 7: below 30 ug/L is lack of iron",
                man(50).addResult(result(LabTests.FERRITIN, "29 ug/L")))
            .holds("other-iron")
            .fails("other-iron-doubtful"),
        Vignette.of(
                "audit 15: on injections and numb",
                "audit 15: the level is not measured again",
                man(60)
                    .addPresent(Symptoms.NUMBNESS)
                    .addReplacement(
                        Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                            .since(Vignette.DAY.minusYears(1))))
            .fails("ng239-judge-initial-test", "ng239-offer-initial-test"));
  }

  /** Values that can be, and that deserve a second look: outside the usual range of each test. */
  static List<Vignette> unusual() {
    List<Vignette> vignettes = new ArrayList<>();
    vignettes.add(unusual(LabTests.TOTAL_B12, "25 ng/L").status(CONFIRMED, "status-10-deficient"));
    vignettes.add(
        unusual(LabTests.ACTIVE_B12, "1 pmol/L").status(CONFIRMED, "status-10-deficient"));
    vignettes.add(
        unusual(LabTests.METHYLMALONIC_ACID, "20 nmol/L")
            .status(INDETERMINATE, "status-22-no-b12-metabolites"));
    vignettes.add(unusual(LabTests.URINE_METHYLMALONIC_ACID, "0.05 mmol/mol"));
    vignettes.add(
        unusual(LabTests.HOMOCYSTEINE, "1.5 umol/L")
            .status(INDETERMINATE, "status-22-no-b12-metabolites"));
    vignettes.add(unusual(LabTests.SERUM_FOLATE, "0.2 ug/L"));
    vignettes.add(unusual(LabTests.RED_CELL_FOLATE, "20 ug/L"));
    vignettes.add(unusual(LabTests.HAEMOGLOBIN, "20 g/L").urgency(SAME_DAY));
    vignettes.add(unusual(LabTests.MCV, "45 fL"));
    vignettes.add(unusual(LabTests.HAEMATOCRIT, "5 %").urgency(SAME_DAY));
    vignettes.add(unusual(LabTests.RETICULOCYTES, "1500 10^9/L"));
    vignettes.add(unusual(LabTests.PLATELETS, "1 10^9/L").urgency(SAME_DAY));
    vignettes.add(unusual(LabTests.WHITE_CELLS, "0.1 10^9/L"));
    vignettes.add(unusual(LabTests.NEUTROPHILS, "300 10^9/L"));
    vignettes.add(unusual(LabTests.GASTRIN, "3 ng/L"));
    vignettes.add(unusual(LabTests.CREATININE, "8 umol/L"));
    vignettes.add(unusual(LabTests.EGFR, "1 mL/min/1.73 m2"));
    vignettes.add(unusual(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "50000 U/mL"));
    vignettes.add(unusual(LabTests.FERRITIN, "0.7 ug/L"));
    vignettes.add(unusual(LabTests.LACTATE_DEHYDROGENASE, "30 U/L"));
    vignettes.add(unusual(LabTests.BILIRUBIN, "0.7 umol/L"));
    vignettes.add(unusual(LabTests.THYROID_STIMULATING_HORMONE, "500 mU/L"));
    return vignettes;
  }

  private static Vignette unusual(LabTest test, String printed) {
    return Vignette.of(
            "unusual " + test + " " + printed,
            "plausibility of the record: possible, and outside what is usual",
            man(50).noOtherSymptoms().addResult(result(test, printed)))
        .holds("caution-" + test.id() + "-unusual");
  }

  /** A number within its own range that was called raised; which number it is does not matter. */
  static List<Vignette> calledOtherwise() {
    List<Vignette> vignettes = new ArrayList<>();
    for (Vignette each : unusual()) {
      LabResult result = each.patient().results().get(0);
      LabResult called =
          result
              .withReferenceRange(
                  Range.of(result.quantity().orElseThrow(), result.quantity().orElseThrow()))
              .withWord(Outcome.RAISED);
      Vignette vignette =
          Vignette.of(
                  called + " within its range",
                  "plausibility of the record: a word that its own number contradicts",
                  man(50).noOtherSymptoms().addResult(called))
              .holds("caution-" + result.test().id() + "-called-otherwise");
      vignettes.add(
          vignette
              .status(each.classification(), each.decidedBy())
              .urgency(each.urgency().orElseThrow()));
    }
    return vignettes;
  }

  /** Review and architecture 4: a stated clue and an implied one that contradict each other. */
  static List<Vignette> contradictions() {
    return List.of(
        contradiction(Symptoms.ANAEMIA, result(LabTests.HAEMOGLOBIN, "100 g/L")),
        contradiction(Symptoms.MACROCYTOSIS, result(LabTests.MCV, "110 fL")),
        contradiction(Symptoms.THROMBOCYTOPENIA, result(LabTests.PLATELETS, "90 10^9/L")),
        contradiction(Symptoms.LEUCOPENIA, result(LabTests.WHITE_CELLS, "2 10^9/L")),
        contradiction(Symptoms.SEVERE_NEUTROPENIA, result(LabTests.NEUTROPHILS, "0.3 10^9/L")),
        contradiction(
            Symptoms.HYPERSEGMENTED_NEUTROPHILS,
            result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "present")));
  }

  private static Vignette contradiction(Clue clue, LabResult result) {
    return Vignette.of(
            clue + " denied, yet shown",
            "architecture 4: results imply what they show, and the contradiction is a caution",
            man(50).addAbsent(clue).addResult(result))
        .holds("caution-" + clue.id() + "-contradicted", "shows-" + clue.id());
  }
}
