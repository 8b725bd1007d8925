// Long: one caution for each artefact, to be read side by side.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.ethnicity;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.within;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.MedicineHarm;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * What makes a result read too high or too low, said of the result that it touches. It changes no
 * threshold. Why each does so, fact by fact, stands in {@link
 * io.github.cobalamin.knowledge.evidence.Confounders}; a caution gathers what one reader must mind.
 */
public final class ConfounderCautions {
  /** In days, as long as red cells of others live. */
  private static final int OF_RED_CELLS = 120;

  private static final Citation TEACHING =
      Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL);

  private ConfounderCautions() {}

  public static List<Rule> rules() {
    return List.of(
        caution(
            "caution-total-b12-falsely-low",
            LabTests.TOTAL_B12,
            all(
                not(established(B12Level.TOTAL.sufficient())),
                any(
                    Metabolites.FOLATE_LOW,
                    anyPresent(
                        Conditions.MYELOMA,
                        Conditions.HIV_INFECTION,
                        Conditions.HAPTOCORRIN_DEFICIENCY))),
            "Total B12 may read low without deficiency; active B12 or methylmalonic acid would settle it",
            TEACHING,
            Sources.BNSSG.at("spuriously low levels", READ_ONCE),
            Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE)),
        caution(
            "caution-total-b12-and-contraceptive",
            LabTests.TOTAL_B12,
            all(
                not(established(B12Level.TOTAL.sufficient())),
                taking(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES),
                not(established(MedicineHarm.CONTRACEPTIVE))),
            "A combined hormonal contraceptive lowers total B12 without deficiency; keep taking it, and let active B12 or methylmalonic acid"
                + " settle the matter",
            Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED)),
        caution(
            "caution-total-b12-falsely-high",
            LabTests.TOTAL_B12,
            any(
                anyPresent(
                    Conditions.LIVER_DISEASE,
                    Conditions.MACRO_B12,
                    Conditions.MYELOPROLIFERATIVE_NEOPLASM,
                    Conditions.SOLID_TUMOUR),
                present(RiskFactors.HARMFUL_ALCOHOL_USE),
                present(Conditions.CHRONIC_KIDNEY_DISEASE)),
            "Total B12 may read high, or normal, in spite of deficiency",
            TEACHING),
        caution(
            "caution-total-b12-and-valproate",
            LabTests.TOTAL_B12,
            taking(Medicines.VALPROATE),
            "Valproate raises total B12: the result may be raised by the medicine, and a normal one is less reassuring",
            Sources.LINNEBANK_2011.at("2,730 treated people", INDEPENDENTLY_CONFIRMED)),
        caution(
            "caution-total-b12-antibody-interference",
            LabTests.TOTAL_B12,
            LastingCause.ANTIBODY.finding(),
            "Intrinsic-factor antibody can make total B12 read falsely normal in competitive assays",
            TEACHING),
        Rule.builder("caution-b12-and-supplements")
            .when(
                any(
                    result(LabTests.TOTAL_B12).onReplacement(92, "1 ug"),
                    result(LabTests.ACTIVE_B12).onReplacement(92, "1 ug")))
            .conclude(
                Caution.of(
                    "Vitamin B12 that was being taken raises B12 results and can hide deficiency",
                    LabTests.TOTAL_B12,
                    LabTests.ACTIVE_B12))
            .cite(Sources.NICE_NG239.at("section 1.3", READ_ONCE)),
        Rule.builder("caution-b12-and-ethnicity")
            .when(all(B12Level.REPORTED, ethnicity(Ethnicity.BLACK)))
            .conclude(
                Caution.of(
                    "Reference ranges of serum B12 tend to be higher in people of Black ethnicity; no threshold is shifted for it",
                    LabTests.TOTAL_B12,
                    LabTests.ACTIVE_B12))
            .cite(Sources.NWL_PATHOLOGY.at("note on NG239 recommendation 1.3.13", READ_ONCE)),
        caution(
            "caution-active-b12-variant",
            LabTests.ACTIVE_B12,
            any(
                result(LabTests.ACTIVE_B12).below("5 pmol/L"),
                all(present(Conditions.TRANSCOBALAMIN_VARIANT), B12Level.ACTIVE_DEFICIENT)),
            "A very low active B12 can come from a transcobalamin variant that the usual assays miss, found mostly in people of African"
                + " descent; compare total B12 and methylmalonic acid",
            Sources.TCN2_2016.at("abstract", READ_ONCE)),
        Rule.builder("caution-assay-and-biotin")
            .when(
                all(
                    any(B12Level.REPORTED, result(LabTests.INTRINSIC_FACTOR_ANTIBODY).reported()),
                    taking(Medicines.BIOTIN, "5 mg"),
                    any(
                        biotinDisturbs(LabTests.TOTAL_B12),
                        biotinDisturbs(LabTests.INTRINSIC_FACTOR_ANTIBODY))))
            .conclude(
                Caution.of(
                    "Biotin of 5 mg a day or more disturbs some assays: wait 12 hours or more before sampling, as the laboratory advises",
                    LabTests.TOTAL_B12,
                    LabTests.INTRINSIC_FACTOR_ANTIBODY))
            .cite(Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED)),
        caution(
            "caution-intrinsic-factor-antibody-after-injection",
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            result(LabTests.INTRINSIC_FACTOR_ANTIBODY).injectedWithin(14),
            "Intrinsic-factor antibody sampled under B12 replacement is unreliable if an injection was given within 2 weeks before",
            Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED)),
        caution(
            "caution-mma-and-failing-kidneys",
            LabTests.METHYLMALONIC_ACID,
            all(Metabolites.MMA_ABOVE_750, Kidneys.FAILING),
            "Methylmalonic acid rises where kidneys fail, which explains any level: by itself that confirms nothing",
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
            Sources.CKD_EPI_2009.at("equation", READ_ONCE)),
        caution(
            "caution-mma-and-kidneys-of-unknown-rate",
            LabTests.METHYLMALONIC_ACID,
            all(Metabolites.MMA_ABOVE_750, Kidneys.WORST, not(established(Kidneys.FAILING))),
            "Kidney disease whose filtration rate is not known counts as failing, which explains any methylmalonic acid: by itself that confirms nothing;"
                + " the rate is asked for, and from 30 mL/min/1.73 m2 it explains up to 750 nmol/L",
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
            Sources.LIBRARY.at("kidneys of which no rate is known", PROVISIONAL)),
        caution(
            "caution-mma-above-what-kidneys-explain",
            LabTests.METHYLMALONIC_ACID,
            all(Metabolites.MMA_ABOVE_750, Kidneys.BAD, not(established(Kidneys.WORST))),
            "Reduced kidney function explains a methylmalonic acid up to 750 nmol/L, and this one is above it",
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
            Sources.CKD_EPI_2009.at("equation", READ_ONCE)),
        caution(
            "caution-mma-and-kidney",
            LabTests.METHYLMALONIC_ACID,
            all(Kidneys.BAD, Metabolites.MMA_RAISED, not(established(Metabolites.MMA_ABOVE_750))),
            "Methylmalonic acid rises with reduced kidney function, which explains up to 750 nmol/L: by itself that confirms nothing",
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
            Sources.CKD_EPI_2009.at("equation", READ_ONCE),
            Sources.UKKA_KIDNEY_FUNCTION.at("equation of NICE, without ethnicity", READ_ONCE)),
        caution(
            "caution-mma-and-unknown-kidney",
            LabTests.METHYLMALONIC_ACID,
            all(Metabolites.MMA_RAISED, Kidneys.NOT_KNOWN),
            "Methylmalonic acid is raised and the kidney function is not known: ask for creatinine, above all from 75 years",
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE)),
        caution(
            "caution-intrinsic-factor-antibody-and-unknown-injection",
            LabTests.INTRINSIC_FACTOR_ANTIBODY,
            all(
                LastingCause.ANTIBODY.finding(),
                not(established(LastingCause.ANTIBODY.artefact())),
                not(established(not(LastingCause.ANTIBODY.artefact())))),
            "Whether vitamin B12 was injected within 2 weeks before the antibody was taken is not known; an injection can make it positive",
            Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("caution-b12-and-unknown-replacement")
            .when(
                all(
                    B12Level.SUFFICIENT,
                    not(established(onReplacement())),
                    not(established(not(onReplacement())))))
            .conclude(
                Caution.of(
                    "Whether vitamin B12 was being taken when B12 was measured is not known; a good level would then exclude nothing",
                    LabTests.TOTAL_B12,
                    LabTests.ACTIVE_B12))
            .cite(Sources.NICE_NG239.at("section 1.3", READ_ONCE)),
        caution(
            "caution-mma-and-fluid",
            LabTests.METHYLMALONIC_ACID,
            present(Conditions.HYPOVOLAEMIA),
            "Methylmalonic acid rises in hypovolaemia",
            TEACHING),
        caution(
            "caution-mma-in-pregnancy",
            LabTests.METHYLMALONIC_ACID,
            pregnant(),
            "Methylmalonic acid rises in normal pregnancy: a mild rise is no proof",
            Sources.PREGNANCY_2011.at("27 women", READ_ONCE)),
        caution(
            "caution-mma-and-bowel-bacteria",
            LabTests.METHYLMALONIC_ACID,
            any(present(Conditions.BACTERIAL_OVERGROWTH), taking(Medicines.ANTIBACTERIALS)),
            "Bowel bacteria make propionate: overgrowth raises methylmalonic acid, and antibacterial medicines lower it",
            TEACHING),
        caution(
            "caution-mma-inborn-error",
            LabTests.METHYLMALONIC_ACID,
            present(Conditions.INBORN_ERROR_OF_COBALAMIN),
            "Methylmalonic acid is raised by the inborn error itself",
            TEACHING),
        caution(
            "caution-homocysteine-raised-by-others",
            LabTests.HOMOCYSTEINE,
            all(
                Metabolites.HOMOCYSTEINE_RAISED,
                any(
                    Metabolites.HOMOCYSTEINE.artefact(),
                    anyPresent(
                        Conditions.HYPOTHYROIDISM,
                        Conditions.VITAMIN_B6_DEFICIENCY,
                        Conditions.MTHFR_DEFICIENCY),
                    present(RiskFactors.SMOKING))),
            "Homocysteine may be raised by reduced kidney function, by lack of folate or vitamin B6, by the thyroid, by an inborn error or by"
                + " smoking",
            TEACHING),
        caution(
            "caution-homocysteine-in-pregnancy",
            LabTests.HOMOCYSTEINE,
            pregnant(),
            "Homocysteine changes in normal pregnancy: a mild rise is no proof",
            Sources.PREGNANCY_2011.at("27 women", READ_ONCE)),
        caution(
            "caution-total-b12-and-unknown-pregnancy",
            LabTests.TOTAL_B12,
            all(
                any(B12Level.TOTAL.deficient(), B12Level.TOTAL.low()),
                not(established(sex(Sex.MALE))),
                not(established(ageUnder(12))),
                not(established(ageAtLeast(56))),
                not(established(pregnant())),
                not(established(not(pregnant())))),
            "Whether there is a pregnancy is not known; in pregnancy total B12 falls without deficiency, and active B12 decides",
            Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE)),
        caution(
            "caution-haemoglobin-and-unknown-pregnancy",
            LabTests.HAEMOGLOBIN,
            all(
                result(LabTests.HAEMOGLOBIN).atLeast("105 g/L"),
                result(LabTests.HAEMOGLOBIN).below("120 g/L"),
                not(established(result(LabTests.HAEMOGLOBIN).is(Outcome.NORMAL))),
                not(established(sex(Sex.MALE))),
                not(established(ageUnder(12))),
                not(established(ageAtLeast(56))),
                not(established(pregnant())),
                not(established(not(pregnant())))),
            "Whether there is a pregnancy is not known: below 120 g/L is read as anaemia, and in pregnancy it begins below 110 g/L, in the"
                + " second trimester below 105 g/L",
            Sources.WHO_2024.at("haemoglobin cutoffs from 15 years", INDEPENDENTLY_CONFIRMED)),
        caution(
            "caution-homocysteine-and-medicines",
            LabTests.HOMOCYSTEINE,
            all(
                any(
                    taking(Medicines.METHOTREXATE),
                    taking(Medicines.LEVODOPA),
                    taking(Medicines.LEVODOPA_INTESTINAL_GEL),
                    taking(Medicines.PHENYTOIN),
                    taking(Medicines.CARBAMAZEPINE),
                    taking(Medicines.NICOTINIC_ACID),
                    taking(Medicines.THEOPHYLLINE),
                    taking(Medicines.FENOFIBRATE),
                    taking(Medicines.BEZAFIBRATE),
                    taking(Medicines.CICLOSPORIN)),
                not(established(MedicineHarm.MARROW))),
            "A medicine that is taken raises homocysteine, through folate or by itself; prefer methylmalonic acid, and keep taking the medicine",
            Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE),
            Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE),
            Sources.CICLOSPORIN_1998.at("abstract", READ_ONCE)),
        caution(
            "caution-homocysteine-sample",
            LabTests.HOMOCYSTEINE,
            Metabolites.HOMOCYSTEINE_RAISED,
            "Homocysteine rises in the tube by about 10 % an hour until the cells are separated: check that the sample was cooled and"
                + " separated within 1 hour",
            Sources.HOMOCYSTEINE_SAMPLING.at("catalogues", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("caution-b12-after-transfusion")
            .when(
                all(
                    any(
                        all(
                            transfused(LabTests.TOTAL_B12),
                            not(established(B12Level.TOTAL.deficient()))),
                        all(
                            transfused(LabTests.ACTIVE_B12),
                            not(established(B12Level.ACTIVE.deficient())))),
                    not(result(LabTests.METHYLMALONIC_ACID).reported())))
            .conclude(
                Caution.of(
                    "Plasma of others can raise vitamin B12 for a time: a sample from before the transfusion, or methylmalonic acid, says more",
                    LabTests.TOTAL_B12,
                    LabTests.ACTIVE_B12))
            .cite(Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL)),
        caution(
            "caution-count-after-transfusion",
            LabTests.HAEMOGLOBIN,
            present(Conditions.BLOOD_TRANSFUSION),
            "Red cells of others change haemoglobin, cell volume and film: a count from before the transfusion says more",
            Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL)),
        caution(
            "caution-mcv-raised-by-others",
            LabTests.MCV,
            any(
                anyPresent(Conditions.LIVER_DISEASE, Conditions.HYPOTHYROIDISM),
                present(RiskFactors.HARMFUL_ALCOHOL_USE)),
            "The mean cell volume may be raised by alcohol, by the liver or by the thyroid",
            TEACHING),
        caution(
            "caution-mcv-and-young-cells-or-medicines",
            LabTests.MCV,
            all(
                any(
                    result(LabTests.RETICULOCYTES).is(Outcome.RAISED),
                    Blood.MEDICINE_THAT_ENLARGES_CELLS),
                not(established(MedicineHarm.MARROW))),
            "The mean cell volume may be raised by reticulocytes after bleeding or haemolysis, or by a medicine; keep taking the medicine",
            TEACHING),
        caution(
            "caution-mcv-masked",
            LabTests.MCV,
            any(
                anyPresent(Conditions.IRON_DEFICIENCY, Conditions.THALASSAEMIA),
                result(LabTests.FERRITIN).is(Outcome.LOW)),
            "Iron deficiency or thalassaemia can bring the mean cell volume back to normal",
            TEACHING));
  }

  /** A sample that the record does not place before a transfusion of late. */
  private static Criterion transfused(LabTest test) {
    Criterion lately =
        all(
            present(Conditions.BLOOD_TRANSFUSION),
            not(established(not(within(Conditions.BLOOD_TRANSFUSION, OF_RED_CELLS)))),
            not(established(result(test).before(Conditions.BLOOD_TRANSFUSION))));
    return all(
        result(test).reported(),
        any(
            result(test).transfused(),
            all(lately, not(established(not(result(test).transfused()))))));
  }

  /** An assay that is named so, or of which nobody told. */
  private static Criterion biotinDisturbs(LabTest test) {
    Criterion named =
        any(
            result(test).byAssay("streptavidin"),
            result(test).byAssay("biotin"),
            result(test).byAssay("elecsys"));
    return all(result(test).reported(), not(established(not(named))));
  }

  /** A caution that is said only if the record holds the result that it touches. */
  private static Rule caution(
      String id, LabTest test, Criterion when, String text, Citation... citations) {
    return Rule.builder(id)
        .when(all(result(test).reported(), when))
        .conclude(Caution.of(text, test))
        .cite(citations);
  }
}
