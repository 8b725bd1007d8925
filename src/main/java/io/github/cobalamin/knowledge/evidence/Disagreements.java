package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Disagreement;
import java.util.List;

/** Questions on which bodies differ, with the position of each. */
public final class Disagreements {
  /** Low total B12. */
  public static final Disagreement DISAGREEMENT_LOW_TOTAL_B12 =
      Disagreement.builder()
          .id("disagreement-low-total-b12")
          .name("low total B12")
          .addAbout(LabTests.TOTAL_B12)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "180 ng/L (133 pmol/L)",
                  Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014",
                  "200 ng/L (148 pmol/L)",
                  Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2025", "180 pg/mL", Sources.AAFP_2025.at("abstract", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "NHANES",
                  "148 pmol/L",
                  Sources.NHANES_CUTOFFS.at("cut-offs", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Top of the grey zone. */
  public static final Disagreement DISAGREEMENT_GREY_ZONE =
      Disagreement.builder()
          .id("disagreement-grey-zone")
          .name("top of the grey zone")
          .addAbout(LabTests.TOTAL_B12)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "350 ng/L (258 pmol/L)",
                  Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014",
                  "the local range",
                  Sources.BSH_2014.at("cut-off", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2025", "350 pg/mL", Sources.AAFP_2025.at("abstract", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "CMAJ 2022", "221 pmol/L", Sources.CMAJ_2022.at("cut-offs", READ_ONCE)))
          .addCitation(Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** First test. */
  public static final Disagreement DISAGREEMENT_FIRST_TEST =
      Disagreement.builder()
          .id("disagreement-first-test")
          .name("first test")
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "total or active B12, either is fine",
                  Sources.NICE_NG239.at("recommendation 1.3.1", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014", "total B12", Sources.BSH_2014.at("tests", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2025", "total B12", Sources.AAFP_2025.at("abstract", READ_ONCE)))
          .addCitation(Sources.NICE_NG239.at("recommendation 1.3.1", READ_ONCE))
          .build();

  /** Testing in pregnancy. */
  public static final Disagreement DISAGREEMENT_PREGNANCY =
      Disagreement.builder()
          .id("disagreement-pregnancy")
          .name("testing in pregnancy")
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, Causes.PREGNANCY)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "active B12",
                  Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014",
                  "interpret with care",
                  Sources.BSH_2014.at("pregnancy", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "BNSSG",
                  "avoid testing; its text of 2025 points to new local guidelines",
                  Sources.BNSSG.at("pregnancy, June 2025", READ_ONCE)))
          .addCitation(Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE))
          .build();

  /** Testing after nitrous oxide. */
  public static final Disagreement DISAGREEMENT_NITROUS_OXIDE =
      Disagreement.builder()
          .id("disagreement-nitrous-oxide")
          .name("testing after nitrous oxide")
          .addAbout(
              LabTests.HOMOCYSTEINE, LabTests.METHYLMALONIC_ACID, Causes.RECREATIONAL_NITROUS_OXIDE)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "homocysteine or methylmalonic acid first",
                  Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "RCEM 2024",
                  "treat before results",
                  Sources.RCEM_2024.at("treatment before results", READ_ONCE)))
          .addCitation(Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE))
          .build();

  /** Whom to test. */
  public static final Disagreement DISAGREEMENT_WHO_TO_TEST =
      Disagreement.builder()
          .id("disagreement-who-to-test")
          .name("whom to test")
          .addAbout(LabTests.TOTAL_B12)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "a symptom or sign and a risk factor",
                  Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014",
                  "clinical suspicion",
                  Sources.BSH_2014.at("whom to test", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2025",
                  "a risk factor and a feature",
                  Sources.AAFP_2025.at("abstract", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2017",
                  "lists of risk factors alone as well",
                  Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "KDIGO 2022",
                  "metformin for more than 4 years",
                  Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Parietal-cell antibody. */
  public static final Disagreement DISAGREEMENT_PARIETAL_ANTIBODY =
      Disagreement.builder()
          .id("disagreement-parietal-antibody")
          .name("parietal-cell antibody")
          .addAbout(LabTests.PARIETAL_CELL_ANTIBODY, Causes.AUTOIMMUNE_GASTRITIS)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "an option if gastritis is still suspected",
                  Sources.NICE_NG239.at("section 1.4", PROVISIONAL)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014",
                  "not recommended",
                  Sources.BSH_2014.at("pernicious anaemia", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2025", "part of the work-up", Sources.AAFP_2025.at("work-up", READ_ONCE)))
          .addCitation(Sources.BSH_2014.at("pernicious anaemia", READ_ONCE))
          .build();

  /** Route in pernicious anaemia. */
  public static final Disagreement DISAGREEMENT_ROUTE =
      Disagreement.builder()
          .id("disagreement-route")
          .name("route in pernicious anaemia")
          .addAbout(
              Causes.AUTOIMMUNE_GASTRITIS,
              Treatments.NG239_AUTOIMMUNE_GASTRITIS,
              Treatments.US_ORAL_HIGH_DOSE)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "injections for life",
                  Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014",
                  "injections",
                  Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2017",
                  "1 to 2 mg by mouth is as good",
                  Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2025",
                  "by mouth is not inferior",
                  Sources.AAFP_2025.at("abstract", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "Expert consensus 2024",
                  "injections first when acute or severe, by mouth in the long run",
                  Sources.DELPHI_2024.at("statements", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "US label",
                  "injections; by mouth is not dependable",
                  Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral dose in malabsorption. */
  public static final Disagreement DISAGREEMENT_ORAL_DOSE =
      Disagreement.builder()
          .id("disagreement-oral-dose")
          .name("oral dose in malabsorption")
          .addAbout(Causes.MALABSORPTION, Treatments.NG239_ORAL_MALABSORPTION, Treatments.OROBALIN)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "at least 1 mg a day",
                  Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2017",
                  "1 to 2 mg a day",
                  Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "Orobalin licence",
                  "4 mg a day to remission, then 1 mg",
                  Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Loading doses. */
  public static final Disagreement DISAGREEMENT_LOADING =
      Disagreement.builder()
          .id("disagreement-loading")
          .name("loading doses")
          .addAbout(
              Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
              Treatments.COBALIN_H_WITHOUT_NEUROLOGY,
              Treatments.US_LABEL_CYANOCOBALAMIN_PERNICIOUS_ANAEMIA)
          .addPosition(
              new Disagreement.Position(
                  "BNF and BSH 2014",
                  "1 mg three times a week for 2 weeks",
                  Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "UK licence",
                  "0.25 to 1 mg on alternate days for 1 to 2 weeks, then 0.25 mg a week",
                  Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "US label",
                  "100 micrograms a day for 6 to 7 days, then less often",
                  Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Maintenance doses. */
  public static final Disagreement DISAGREEMENT_MAINTENANCE =
      Disagreement.builder()
          .id("disagreement-maintenance")
          .name("maintenance doses")
          .addAbout(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
          .addPosition(
              new Disagreement.Position(
                  "BSH 2014 and BNF",
                  "every 2 to 3 months",
                  Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "US label",
                  "every month",
                  Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "by the licence, adjusted by symptoms",
                  Sources.NICE_NG239.at("section 1.6", READ_ONCE)))
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cobalt allergy. */
  public static final Disagreement DISAGREEMENT_COBALT =
      Disagreement.builder()
          .id("disagreement-cobalt")
          .name("cobalt allergy")
          .addAbout(Medicines.CYANOCOBALAMIN, Medicines.HYDROXOCOBALAMIN)
          .addPosition(
              new Disagreement.Position(
                  "MHRA 2023",
                  "watch for skin reactions, no absolute bar",
                  Sources.MHRA_COBALT_2023.at("advice", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "US label",
                  "contraindication",
                  Sources.US_LABEL_CYANOCOBALAMIN.at("contraindications", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.MHRA_COBALT_2023.at("advice", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Metformin. */
  public static final Disagreement DISAGREEMENT_METFORMIN =
      Disagreement.builder()
          .id("disagreement-metformin")
          .name("metformin")
          .addAbout(Medicines.METFORMIN)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "a risk factor",
                  Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "KDIGO 2022",
                  "monitor yearly after more than 4 years",
                  Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "ADA",
                  "periodic measurement, no duration",
                  Sources.ADA_STANDARDS.at("metformin and vitamin B12", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "AAFP 2017",
                  "screening after more than 4 months",
                  Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "MHRA 2022",
                  "no duration; on symptoms, or with other risk factors",
                  Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Adult intake. */
  public static final Disagreement DISAGREEMENT_ADULT_INTAKE =
      Disagreement.builder()
          .id("disagreement-adult-intake")
          .name("adult intake")
          .addAbout(Causes.LOW_INTAKE)
          .addPosition(
              new Disagreement.Position(
                  "US and Canada",
                  "2.4 micrograms a day, recommended",
                  Sources.IOM_1998.at("chapter 9", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "UK",
                  "1.5 micrograms a day",
                  Sources.UK_COMA_1991.at("reference nutrient intake", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "EFSA",
                  "4.0 micrograms a day, adequate intake",
                  Sources.EFSA_2015.at("opinion", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "D-A-CH",
                  "4.0 micrograms a day, adequate intake",
                  Sources.DACH_2019.at("abstract", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.IOM_1998.at("chapter 9", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Anaemia in pregnancy. */
  public static final Disagreement DISAGREEMENT_ANAEMIA_IN_PREGNANCY =
      Disagreement.builder()
          .id("disagreement-anaemia-in-pregnancy")
          .name("anaemia in pregnancy")
          .addAbout(LabTests.HAEMOGLOBIN)
          .addPosition(
              new Disagreement.Position(
                  "WHO 2011",
                  "110 g/L in every trimester",
                  Sources.WHO_2011.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "WHO 2024",
                  "105 g/L in the second trimester, 110 in the others",
                  Sources.WHO_2024.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "UK practice",
                  "110 g/L in the first, 105 in the second and third",
                  Sources.BSH_PREGNANCY.at("haemoglobin limits", PROVISIONAL)))
          .addCitation(Sources.WHO_2024.at("haemoglobin cutoffs", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Endoscopy in autoimmune gastritis. */
  public static final Disagreement DISAGREEMENT_GASTRIC_SURVEILLANCE =
      Disagreement.builder()
          .id("disagreement-gastric-surveillance")
          .name("endoscopy in autoimmune gastritis")
          .addAbout(Causes.AUTOIMMUNE_GASTRITIS)
          .addPosition(
              new Disagreement.Position(
                  "NICE NG239",
                  "on new or worse symptoms of the upper gut",
                  Sources.NICE_NG239.at("section 1.7", PROVISIONAL)))
          .addPosition(
              new Disagreement.Position(
                  "ESGE 2025", "every 3 years", Sources.ESGE_2025.at("MAPS III", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "BSG 2019",
                  "every 3 years for extensive atrophy or metaplasia; consider once over 50 with other risks",
                  Sources.BSG_2019.at("surveillance", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "AGA", "not routinely", Sources.BMJ_BEST_PRACTICE.at("topic 871", READ_ONCE)))
          .addCitation(Sources.NICE_REVIEW_G.at("evidence review", READ_ONCE))
          .build();

  /** Cyanocobalamin in Leber hereditary optic neuropathy. */
  public static final Disagreement DISAGREEMENT_LEBER =
      Disagreement.builder()
          .id("disagreement-leber")
          .name("cyanocobalamin in Leber hereditary optic neuropathy")
          .addAbout(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Medicines.CYANOCOBALAMIN)
          .addPosition(
              new Disagreement.Position(
                  "US label",
                  "a warning",
                  Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED)))
          .addPosition(
              new Disagreement.Position(
                  "Danish label",
                  "a contraindication",
                  Sources.DENMARK_LABEL.at("section 4.3", READ_ONCE)))
          .addPosition(
              new Disagreement.Position(
                  "UK product texts",
                  "not mentioned",
                  Sources.OROBALIN_SMPC.at("sections 4.3 and 4.4", INDEPENDENTLY_CONFIRMED)))
          .addCitation(Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED))
          .build();

  private Disagreements() {}

  /** All of them, in the order of this file. */
  public static List<Disagreement> all() {
    return List.of(
        DISAGREEMENT_LOW_TOTAL_B12,
        DISAGREEMENT_GREY_ZONE,
        DISAGREEMENT_FIRST_TEST,
        DISAGREEMENT_PREGNANCY,
        DISAGREEMENT_NITROUS_OXIDE,
        DISAGREEMENT_WHO_TO_TEST,
        DISAGREEMENT_PARIETAL_ANTIBODY,
        DISAGREEMENT_ROUTE,
        DISAGREEMENT_ORAL_DOSE,
        DISAGREEMENT_LOADING,
        DISAGREEMENT_MAINTENANCE,
        DISAGREEMENT_COBALT,
        DISAGREEMENT_METFORMIN,
        DISAGREEMENT_ADULT_INTAKE,
        DISAGREEMENT_ANAEMIA_IN_PREGNANCY,
        DISAGREEMENT_GASTRIC_SURVEILLANCE,
        DISAGREEMENT_LEBER);
  }
}
