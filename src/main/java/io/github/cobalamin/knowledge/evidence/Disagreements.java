package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Disagreement;
import io.github.cobalamin.model.Disagreement.Position;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** Questions on which bodies differ, with the position of each. */
public final class Disagreements {
  private static final List<Disagreement> ALL = new ArrayList<>();

  public static final Disagreement DISAGREEMENT_LOW_TOTAL_B12 =
      add(
          disagreement("disagreement-low-total-b12", "low total B12")
              .addAbout(LabTests.TOTAL_B12)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "180 ng/L (133 pmol/L)",
                      Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "BSH 2014",
                      "200 ng/L (148 pmol/L)",
                      Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2025", "180 pg/mL", Sources.AAFP_2025.at("abstract", READ_ONCE)),
                  new Position(
                      "NHANES",
                      "148 pmol/L",
                      Sources.NHANES_CUTOFFS.at("cut-offs", INDEPENDENTLY_CONFIRMED))),
          Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_GREY_ZONE =
      add(
          disagreement("disagreement-grey-zone", "top of the grey zone")
              .addAbout(LabTests.TOTAL_B12)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "350 ng/L (258 pmol/L)",
                      Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "BSH 2014",
                      "the local range",
                      Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2025", "350 pg/mL", Sources.AAFP_2025.at("abstract", READ_ONCE)),
                  new Position(
                      "CMAJ 2022", "221 pmol/L", Sources.CMAJ_2022.at("cut-offs", READ_ONCE))),
          Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_FIRST_TEST =
      add(
          disagreement("disagreement-first-test", "first test")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "total or active B12, either is fine",
                      Sources.NICE_NG239.at("recommendation 1.3.1", READ_ONCE)),
                  new Position(
                      "BSH 2014",
                      "total B12",
                      Sources.BSH_2014.at("tests", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2025", "total B12", Sources.AAFP_2025.at("abstract", READ_ONCE))),
          Sources.NICE_NG239.at("recommendation 1.3.1", READ_ONCE));

  public static final Disagreement DISAGREEMENT_PREGNANCY =
      add(
          disagreement("disagreement-pregnancy", "testing in pregnancy")
              .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, Causes.PREGNANCY)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "active B12",
                      Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE)),
                  new Position(
                      "BSH 2014",
                      "interpret with care",
                      Sources.BSH_2014.at("pregnancy", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "BNSSG",
                      "avoid testing; its text of 2025 points to new local guidelines",
                      Sources.BNSSG.at("pregnancy, June 2025", READ_ONCE))),
          Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE));

  public static final Disagreement DISAGREEMENT_NITROUS_OXIDE =
      add(
          disagreement("disagreement-nitrous-oxide", "testing after nitrous oxide")
              .addAbout(
                  LabTests.HOMOCYSTEINE,
                  LabTests.METHYLMALONIC_ACID,
                  Causes.RECREATIONAL_NITROUS_OXIDE)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "homocysteine or methylmalonic acid first",
                      Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE)),
                  new Position(
                      "RCEM 2024",
                      "treat before results",
                      Sources.RCEM_2024.at("treatment before results", READ_ONCE))),
          Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE));

  public static final Disagreement DISAGREEMENT_WHO_TO_TEST =
      add(
          disagreement("disagreement-who-to-test", "whom to test")
              .addAbout(LabTests.TOTAL_B12)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "a symptom or sign and a risk factor",
                      Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "BSH 2014",
                      "clinical suspicion",
                      Sources.BSH_2014.at("whom to test", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2025",
                      "a risk factor and a feature",
                      Sources.AAFP_2025.at("abstract", READ_ONCE)),
                  new Position(
                      "AAFP 2017",
                      "lists of risk factors alone as well",
                      Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "KDIGO 2022",
                      "metformin for more than 4 years",
                      Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED))),
          Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED),
          Sources.BMJ_2024.at("whom to test", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_PARIETAL_ANTIBODY =
      add(
          disagreement("disagreement-parietal-antibody", "parietal-cell antibody")
              .addAbout(LabTests.PARIETAL_CELL_ANTIBODY, Causes.AUTOIMMUNE_GASTRITIS)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "an option if gastritis is still suspected",
                      Sources.NICE_NG239.at("section 1.4", PROVISIONAL)),
                  new Position(
                      "BSH 2014",
                      "not recommended",
                      Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)),
                  new Position(
                      "AAFP 2025",
                      "part of the work-up",
                      Sources.AAFP_2025.at("work-up", READ_ONCE))),
          Sources.BSH_2014.at("pernicious anaemia", READ_ONCE));

  public static final Disagreement DISAGREEMENT_ROUTE =
      add(
          disagreement("disagreement-route", "route in pernicious anaemia")
              .addAbout(
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Treatments.NG239_AUTOIMMUNE_GASTRITIS,
                  Treatments.US_ORAL_HIGH_DOSE)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "injections for life",
                      Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "BSH 2014",
                      "injections",
                      Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2017",
                      "1 to 2 mg by mouth is as good",
                      Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2025",
                      "by mouth is not inferior",
                      Sources.AAFP_2025.at("abstract", READ_ONCE)),
                  new Position(
                      "Expert consensus 2024",
                      "injections first when acute or severe, by mouth in the long run",
                      Sources.DELPHI_2024.at("statements", READ_ONCE)),
                  new Position(
                      "US label",
                      "injections; by mouth is not dependable",
                      Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED))),
          Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_ORAL_DOSE =
      add(
          disagreement("disagreement-oral-dose", "oral dose in malabsorption")
              .addAbout(
                  Causes.MALABSORPTION, Treatments.NG239_ORAL_MALABSORPTION, Treatments.OROBALIN)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "at least 1 mg a day",
                      Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "AAFP 2017",
                      "1 to 2 mg a day",
                      Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "Orobalin licence",
                      "4 mg a day to remission, then 1 mg",
                      Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))),
          Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_LOADING =
      add(
          disagreement("disagreement-loading", "loading doses")
              .addAbout(
                  Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                  Treatments.COBALIN_H_WITHOUT_NEUROLOGY,
                  Treatments.US_LABEL_CYANOCOBALAMIN_PERNICIOUS_ANAEMIA)
              .addPositions(
                  new Position(
                      "BNF and BSH 2014",
                      "1 mg three times a week for 2 weeks",
                      Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "UK licence",
                      "0.25 to 1 mg on alternate days for 1 to 2 weeks, then 0.25 mg a week",
                      Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "US label",
                      "100 micrograms a day for 6 to 7 days, then less often",
                      Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED))),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_MAINTENANCE =
      add(
          disagreement("disagreement-maintenance", "maintenance doses")
              .addAbout(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
              .addPositions(
                  new Position(
                      "BSH 2014 and BNF",
                      "every 2 to 3 months",
                      Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "US label",
                      "every month",
                      Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "NICE NG239",
                      "by the licence, adjusted by symptoms",
                      Sources.NICE_NG239.at("section 1.6", INDEPENDENTLY_CONFIRMED))),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
          Sources.SPS_NG239.at("injections", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_BRIDGE =
      add(
          disagreement("disagreement-bridge", "tablets while injections cannot be had")
              .addAbout(
                  RiskFactors.INJECTION_CANNOT_BE_HAD,
                  Causes.MALABSORPTION,
                  Treatments.BSH_2020_ORAL_BRIDGE)
              .addPositions(
                  new Position(
                      "BSH 2020",
                      "1 mg of cyanocobalamin a day by mouth until injections can be had again",
                      Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "Glasgow 2020",
                      "no tablets in their place; without symptoms the next injection may be put off for up to 3 months, with nervous signs it is not",
                      Sources.GLASGOW_2020.at("key messages and advice", READ_ONCE)),
                  new Position(
                      "ANSM 2024",
                      "tablets where swallowing will do, so that injections last for those who cannot absorb",
                      Sources.ANSM_2024.at("communication", SECONDARY))),
          Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_PRECIPITATION =
      add(
          disagreement("disagreement-precipitation", "precipitation with polyethylene glycol")
              .addAbout(LabTests.B12_RECOVERY_AFTER_PEG, LabTests.TOTAL_B12, Conditions.MACRO_B12)
              .addPositions(
                  new Position(
                      "Oncel Van 2023",
                      "the first step where macro-B12 is suspected",
                      Sources.ONCEL_VAN_2023.at("abstract", READ_ONCE)),
                  new Position(
                      "Delgado 2024",
                      "with reference intervals of its own after precipitation, since free vitamin may come down with it",
                      Sources.DELGADO_2024.at("abstract", READ_ONCE)),
                  new Position(
                      "Fedosov and Nexo 2024",
                      "likely to mislead and not to be recommended; methylmalonic acid guides better",
                      Sources.MACRO_B12_2024.at("abstract", READ_ONCE))),
          Sources.MACRO_B12_2024.at("abstract", READ_ONCE));

  public static final Disagreement DISAGREEMENT_COBALT =
      add(
          disagreement("disagreement-cobalt", "cobalt allergy")
              .addAbout(Medicines.CYANOCOBALAMIN, Medicines.HYDROXOCOBALAMIN)
              .addPositions(
                  new Position(
                      "MHRA 2023",
                      "watch for skin reactions, no absolute bar",
                      Sources.MHRA_COBALT_2023.at("advice", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "US label",
                      "contraindication",
                      Sources.US_LABEL_CYANOCOBALAMIN.at(
                          "contraindications", INDEPENDENTLY_CONFIRMED))),
          Sources.MHRA_COBALT_2023.at("advice", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_METFORMIN =
      add(
          disagreement("disagreement-metformin", "metformin")
              .addAbout(Medicines.METFORMIN)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "a risk factor",
                      Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "KDIGO 2022",
                      "monitor yearly after more than 4 years",
                      Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "ADA",
                      "periodic measurement, no duration",
                      Sources.ADA_STANDARDS.at("metformin and vitamin B12", READ_ONCE)),
                  new Position(
                      "AAFP 2017",
                      "screening after more than 4 months",
                      Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "MHRA 2022",
                      "no duration; on symptoms, or with other risk factors",
                      Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED))),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_ADULT_INTAKE =
      add(
          disagreement("disagreement-adult-intake", "adult intake")
              .addAbout(Causes.LOW_INTAKE)
              .addPositions(
                  new Position(
                      "US and Canada",
                      "2.4 micrograms a day, recommended",
                      Sources.IOM_1998.at("chapter 9", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "UK",
                      "1.5 micrograms a day",
                      Sources.UK_COMA_1991.at(
                          "reference nutrient intake", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "EFSA",
                      "4.0 micrograms a day, adequate intake",
                      Sources.EFSA_2015.at("opinion", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "D-A-CH",
                      "4.0 micrograms a day, adequate intake",
                      Sources.DACH_2019.at("abstract", INDEPENDENTLY_CONFIRMED))),
          Sources.IOM_1998.at("chapter 9", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_ANAEMIA_IN_PREGNANCY =
      add(
          disagreement("disagreement-anaemia-in-pregnancy", "anaemia in pregnancy")
              .addAbout(LabTests.HAEMOGLOBIN)
              .addPositions(
                  new Position(
                      "WHO 2011",
                      "110 g/L in every trimester",
                      Sources.WHO_2011.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "WHO 2024",
                      "105 g/L in the second trimester, 110 in the others",
                      Sources.WHO_2024.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "UK practice",
                      "110 g/L in the first, 105 in the second and third",
                      Sources.BSH_PREGNANCY.at("haemoglobin limits", PROVISIONAL))),
          Sources.WHO_2024.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED));

  public static final Disagreement DISAGREEMENT_GASTRIC_SURVEILLANCE =
      add(
          disagreement("disagreement-gastric-surveillance", "endoscopy in autoimmune gastritis")
              .addAbout(Causes.AUTOIMMUNE_GASTRITIS)
              .addPositions(
                  new Position(
                      "NICE NG239",
                      "on new or worse symptoms of the upper gut",
                      Sources.NICE_NG239.at("section 1.7", PROVISIONAL)),
                  new Position(
                      "ESGE 2025", "every 3 years", Sources.ESGE_2025.at("MAPS III", READ_ONCE)),
                  new Position(
                      "BSG 2019",
                      "every 3 years for extensive atrophy or metaplasia; consider once over 50 with other risks",
                      Sources.BSG_2019.at("surveillance", READ_ONCE)),
                  new Position(
                      "AGA",
                      "not routinely",
                      Sources.BMJ_BEST_PRACTICE.at("topic 871", READ_ONCE))),
          Sources.NICE_REVIEW_G.at("evidence review", READ_ONCE));

  public static final Disagreement DISAGREEMENT_LEBER =
      add(
          disagreement("disagreement-leber", "cyanocobalamin in Leber hereditary optic neuropathy")
              .addAbout(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Medicines.CYANOCOBALAMIN)
              .addPositions(
                  new Position(
                      "US label",
                      "a warning",
                      Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED)),
                  new Position(
                      "Danish label",
                      "a contraindication",
                      Sources.DENMARK_LABEL.at("section 4.3", READ_ONCE)),
                  new Position(
                      "UK product texts",
                      "not mentioned",
                      Sources.OROBALIN_SMPC.at("sections 4.3 and 4.4", INDEPENDENTLY_CONFIRMED))),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED));

  private Disagreements() {}

  /** All of them, in the order of this file. */
  public static List<Disagreement> all() {
    return List.copyOf(ALL);
  }

  private static Disagreement.Builder disagreement(String id, String name) {
    return Disagreement.builder().id(id).name(name);
  }

  private static Disagreement add(Disagreement.Builder disagreement, Citation... citations) {
    Disagreement made = disagreement.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
