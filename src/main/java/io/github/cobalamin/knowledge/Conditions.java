// Long: all of it is one kind of fact. Parted, each constant would be named twice, or inherited
// from a hidden class, where reflection does not reach it.
package io.github.cobalamin.knowledge;

import static io.github.cobalamin.quantity.Truth.FALSE;
import static io.github.cobalamin.quantity.Truth.TRUE;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.model.Condition;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Diseases, operations and treatments, whether they are risk factors, confounders of tests,
 * contraindications or other explanations. What they lead to stands in {@link Causes}.
 */
public final class Conditions {
  private static final List<Condition> ALL = new ArrayList<>();

  /** Atrophic gastritis of the body of the stomach. */
  public static final Condition ATROPHIC_GASTRITIS =
      add(
          condition("atrophic-gastritis", "atrophic gastritis of the body of the stomach")
              .lasting(TRUE)
              .addSynonyms(
                  "atrophic gastritis", "corpus atrophy on biopsy", "atrophy on gastric biopsy"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Autoimmune gastritis. */
  public static final Condition AUTOIMMUNE_GASTRITIS =
      add(
          condition("autoimmune-gastritis", "autoimmune gastritis")
              .lasting(TRUE)
              .addWider(ATROPHIC_GASTRITIS)
              .addSynonyms(
                  "autoimmune atrophic gastritis", "gastritis confined to the body of the stomach"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", INDEPENDENTLY_CONFIRMED));

  /** Pernicious anaemia. */
  public static final Condition PERNICIOUS_ANAEMIA =
      add(
          condition("pernicious-anaemia", "pernicious anaemia")
              .lasting(TRUE)
              .addWider(AUTOIMMUNE_GASTRITIS)
              .description(
                  "The late stage of autoimmune gastritis, when intrinsic factor fails; NG239 itself avoids the term.")
              .addSynonyms("Biermer's disease", "Biermer's anaemia", "pernicious anemia"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.PERNICIOUS_ANAEMIA_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Biopsy of the stomach, result awaited. */
  public static final Condition GASTRIC_HISTOLOGY_PENDING =
      add(
          condition("gastric-histology-pending", "biopsy of the stomach, result awaited")
              .lasting(FALSE)
              .addSynonyms("gastric biopsy pending"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Autoimmune condition. */
  public static final Condition AUTOIMMUNE_CONDITION =
      add(
          condition("autoimmune-condition", "autoimmune condition")
              .lasting(TRUE)
              .addSynonyms("autoimmune disease"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Coeliac disease. */
  public static final Condition COELIAC_DISEASE =
      add(
          condition("coeliac-disease", "coeliac disease")
              .lasting(TRUE)
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("celiac disease"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.COELIAC_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Thyroid disease. */
  public static final Condition THYROID_DISEASE =
      add(
          condition("thyroid-disease", "thyroid disease"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Autoimmune thyroid disease. */
  public static final Condition AUTOIMMUNE_THYROID_DISEASE =
      add(
          condition("autoimmune-thyroid-disease", "autoimmune thyroid disease")
              .lasting(TRUE)
              .addWider(THYROID_DISEASE)
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("Hashimoto's thyroiditis", "Graves' disease"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.THYROID_2023.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Hypothyroidism. */
  public static final Condition HYPOTHYROIDISM =
      add(
          condition("hypothyroidism", "hypothyroidism")
              .addWider(THYROID_DISEASE)
              .addSynonyms("hypothyroid", "underactive thyroid"),
          Sources.THYROID_2023.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL));

  /** Sjögren's syndrome. */
  public static final Condition SJOGREN_SYNDROME =
      add(
          condition("sjogren-syndrome", "Sjögren's syndrome")
              .lasting(TRUE)
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("Sjogren's syndrome"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Diabetes. */
  public static final Condition DIABETES =
      add(
          condition("diabetes", "diabetes")
              .description(
                  "Of whatever type; its type is recorded where it is known. That insulin is needed does not tell it.")
              .addSynonyms(
                  "diabetes mellitus",
                  "diabetes of unstated type",
                  "sugar diabetes",
                  "insulin-dependent diabetes",
                  "insulin-treated diabetes"),
          Sources.METFORMIN_NHANES_2012.at("abstract", READ_ONCE));

  /** Type 1 diabetes. */
  public static final Condition TYPE_1_DIABETES =
      add(
          condition("type-1-diabetes", "type 1 diabetes")
              .addSynonyms("T1DM", "T1D")
              .lasting(TRUE)
              .addWider(DIABETES)
              .addWider(AUTOIMMUNE_CONDITION),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Operation on the stomach or the bowel. */
  public static final Condition STOMACH_OR_BOWEL_OPERATION =
      add(
          condition("stomach-or-bowel-operation", "operation on the stomach or the bowel")
              .lasting(TRUE)
              .description("Of whatever kind; what was done is recorded where it is known.")
              .addSynonyms(
                  "stomach surgery",
                  "bowel surgery",
                  "bowel resection",
                  "gastrointestinal surgery",
                  "Whipple procedure",
                  "Whipple operation",
                  "pancreaticoduodenectomy",
                  "right hemicolectomy"),
          Sources.NICE_NG239.at("Box 2", PROVISIONAL));

  /** Bariatric surgery. */
  public static final Condition BARIATRIC_SURGERY =
      add(
          condition("bariatric-surgery", "bariatric surgery")
              .lasting(TRUE)
              .addWider(STOMACH_OR_BOWEL_OPERATION)
              .addSynonyms("weight-loss surgery", "weight-loss operation", "obesity surgery"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Roux-en-Y gastric bypass. */
  public static final Condition GASTRIC_BYPASS =
      add(
          condition("gastric-bypass", "Roux-en-Y gastric bypass")
              .lasting(TRUE)
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("gastric bypass", "RYGB"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Sleeve gastrectomy. */
  public static final Condition SLEEVE_GASTRECTOMY =
      add(
          condition("sleeve-gastrectomy", "sleeve gastrectomy")
              .lasting(TRUE)
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("gastric sleeve"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Gastrectomy. */
  public static final Condition GASTRECTOMY =
      add(
          condition("gastrectomy", "gastrectomy")
              .lasting(TRUE)
              .addWider(STOMACH_OR_BOWEL_OPERATION)
              .description("Of any extent."),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED));

  /** Total gastrectomy. */
  public static final Condition TOTAL_GASTRECTOMY =
      add(
          condition("total-gastrectomy", "total gastrectomy").lasting(TRUE).addWider(GASTRECTOMY),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Partial gastrectomy. */
  public static final Condition PARTIAL_GASTRECTOMY =
      add(
          condition("partial-gastrectomy", "partial gastrectomy")
              .lasting(TRUE)
              .addSynonyms(
                  "subtotal gastrectomy",
                  "distal gastrectomy",
                  "hemigastrectomy",
                  "antrectomy",
                  "Billroth",
                  "Billroth II")
              .addWider(GASTRECTOMY),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Resection of the terminal ileum. */
  public static final Condition TERMINAL_ILEAL_RESECTION =
      add(
          condition("terminal-ileal-resection", "resection of the terminal ileum")
              .lasting(TRUE)
              .addWider(STOMACH_OR_BOWEL_OPERATION)
              .description("Of any extent; the length is stated on the patient.")
              .addSynonyms(
                  "ileal resection",
                  "ileocaecal resection",
                  "ileocolic resection",
                  "resection of the ileum"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.ILEAL_RESECTION_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BATTAT.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Complete resection of the terminal ileum. */
  public static final Condition COMPLETE_TERMINAL_ILEAL_RESECTION =
      add(
          condition("complete-terminal-ileal-resection", "complete resection of the terminal ileum")
              .lasting(TRUE)
              .addWider(TERMINAL_ILEAL_RESECTION),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Abdominal or pelvic radiotherapy. */
  public static final Condition ABDOMINAL_OR_PELVIC_RADIOTHERAPY =
      add(
          condition("abdominal-or-pelvic-radiotherapy", "abdominal or pelvic radiotherapy")
              .lasting(TRUE)
              .addSynonyms("pelvic radiotherapy", "abdominal radiotherapy"),
          Sources.NICE_NG239.at("Box 2", READ_ONCE),
          Sources.RADIATION_1987.at("abstract", READ_ONCE));

  /** Chronic kidney disease. */
  public static final Condition CHRONIC_KIDNEY_DISEASE =
      add(
          condition("chronic-kidney-disease", "chronic kidney disease")
              .addSynonyms(
                  "CKD",
                  "end-stage renal disease",
                  "end-stage kidney disease",
                  "ESRD",
                  "ESKD",
                  "kidney failure",
                  "kidney disease",
                  "renal failure",
                  "renal impairment"),
          Sources.MMA_RENAL_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.URINE_MMA_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Acute kidney injury. */
  public static final Condition ACUTE_KIDNEY_INJURY =
      add(
          condition("acute-kidney-injury", "acute kidney injury")
              .lasting(FALSE)
              .addSynonyms(
                  "acute kidney failure", "acute renal failure", "acute renal impairment", "AKI"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Liver disease. */
  public static final Condition LIVER_DISEASE =
      add(
          condition("liver-disease", "liver disease")
              .addSynonyms("hepatitis", "fatty liver", "hepatic steatosis"),
          Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cirrhosis of the liver. */
  public static final Condition CIRRHOSIS =
      add(
          condition("cirrhosis", "cirrhosis of the liver")
              .addWider(LIVER_DISEASE)
              .addSynonyms("cirrhosis", "liver cirrhosis"),
          Sources.AMMOURI_2020.at("abstract", PROVISIONAL),
          Sources.HIGH_B12_LIST.at("list", READ_ONCE));

  /** Active hepatitis. */
  public static final Condition ACTIVE_HEPATITIS =
      add(
          condition("active-hepatitis", "active hepatitis")
              .lasting(FALSE)
              .addWider(LIVER_DISEASE)
              .addSynonyms("acute hepatitis", "flare of hepatitis"),
          Sources.HIGH_B12_LIST.at("list", READ_ONCE));

  /** Myeloproliferative neoplasm. */
  public static final Condition MYELOPROLIFERATIVE_NEOPLASM =
      add(
          condition("myeloproliferative-neoplasm", "myeloproliferative neoplasm")
              .addSynonyms(
                  "chronic myeloid leukaemia",
                  "polycythaemia vera",
                  "myelofibrosis",
                  "essential thrombocythaemia"),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("high vitamin B12", INDEPENDENTLY_CONFIRMED));

  /** Solid tumour. */
  public static final Condition SOLID_TUMOUR =
      add(
          condition("solid-tumour", "solid tumour")
              .addSynonyms("cancer", "hepatocellular carcinoma"),
          Sources.AAFP_2025.at("high vitamin B12", READ_ONCE));

  /** Myeloma. */
  public static final Condition MYELOMA =
      add(
          condition("myeloma", "myeloma").addSynonyms("multiple myeloma"),
          Sources.GARDYN_2000.at("causes of a low level", READ_ONCE));

  /** HIV infection. */
  public static final Condition HIV_INFECTION =
      add(
          condition("hiv-infection", "HIV infection")
              .lasting(TRUE)
              .addSynonyms("acquired immunodeficiency syndrome", "HIV"),
          Sources.BNSSG.at("low levels", READ_ONCE),
          Sources.HIV_2003.at("abstract", READ_ONCE));

  /** Haptocorrin deficiency. */
  public static final Condition HAPTOCORRIN_DEFICIENCY =
      add(
          condition("haptocorrin-deficiency", "haptocorrin deficiency")
              .lasting(TRUE)
              .description("Lowers total B12 and does no harm.")
              .addSynonyms("transcobalamin I deficiency"),
          Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE));

  /** Macro-B12. */
  public static final Condition MACRO_B12 =
      add(
          condition("macro-b12", "macro-B12")
              .description(
                  "Measured B12 that cells cannot use; it makes the total look high or normal.")
              .addSynonyms("vitamin B12 bound to antibodies", "immune complexes of vitamin B12"),
          Sources.MACRO_B12_2023.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.B12_COMPLEXES_2009.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Transcobalamin variant with a falsely low active B12. */
  public static final Condition TRANSCOBALAMIN_VARIANT =
      add(
          condition(
                  "transcobalamin-variant", "transcobalamin variant with a falsely low active B12")
              .lasting(TRUE)
              .description("Harmless; it lowers the measured active B12 only.")
              .addSynonyms("TCN2 variant"),
          Sources.TCN2_2016.at("abstract", READ_ONCE));

  /** Folate deficiency. */
  public static final Condition FOLATE_DEFICIENCY =
      add(
          condition("folate-deficiency", "folate deficiency")
              .lasting(FALSE)
              .addSynonyms("low folate"),
          Sources.SAVAGE.at("abstract", SECONDARY),
          Sources.GARDYN_2000.at("causes of a low level", READ_ONCE));

  /** Iron deficiency. */
  public static final Condition IRON_DEFICIENCY =
      add(
          condition("iron-deficiency", "iron deficiency")
              .lasting(FALSE)
              .addSynonyms("low iron", "iron lack"),
          Sources.LIBRARY.at("masked macrocytosis, standard teaching", PROVISIONAL));

  /** Iron deficiency anaemia. */
  public static final Condition IRON_DEFICIENCY_ANAEMIA =
      add(
          condition("iron-deficiency-anaemia", "iron deficiency anaemia")
              .lasting(FALSE)
              .addWider(IRON_DEFICIENCY)
              .addSynonyms("iron deficiency anemia"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Thalassaemia. */
  public static final Condition THALASSAEMIA =
      add(
          condition("thalassaemia", "thalassaemia")
              .lasting(TRUE)
              .addSynonyms("thalassaemia trait", "thalassaemia minor", "thalassemia"),
          Sources.LIBRARY.at("masked macrocytosis, standard teaching", PROVISIONAL));

  /** Small-intestinal bacterial overgrowth. */
  public static final Condition BACTERIAL_OVERGROWTH =
      add(
          condition("bacterial-overgrowth", "small-intestinal bacterial overgrowth")
              .lasting(FALSE)
              .addSynonyms("SIBO"),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED));

  /** Inborn error of cobalamin metabolism. */
  public static final Condition INBORN_ERROR_OF_COBALAMIN =
      add(
          condition("inborn-error-of-cobalamin", "inborn error of cobalamin metabolism")
              .lasting(TRUE)
              .addSynonyms("cobalamin C disease"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED));

  /** Leber hereditary optic neuropathy. */
  public static final Condition LEBER_HEREDITARY_OPTIC_NEUROPATHY =
      add(
          condition("leber-hereditary-optic-neuropathy", "Leber hereditary optic neuropathy")
              .lasting(TRUE)
              .description("Not Leber congenital amaurosis.")
              .addSynonyms("Leber's disease", "LHON"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.DENMARK_LABEL.at("section 4.3", READ_ONCE));

  /** Tobacco amblyopia. */
  public static final Condition TOBACCO_AMBLYOPIA =
      add(
          condition("tobacco-amblyopia", "tobacco amblyopia")
              .description("Loss of vision in smokers, for which hydroxocobalamin is licensed."),
          Sources.COBALIN_H_SMPC.at("section 4.1", READ_ONCE));

  /** Glaucoma. */
  public static final Condition GLAUCOMA =
      add(
          condition("glaucoma", "glaucoma").addSynonyms("raised eye pressure with nerve damage"),
          Sources.NORMAL_TENSION_GLAUCOMA_2017.at("abstract", READ_ONCE));

  /** Disease of the macula. */
  public static final Condition MACULAR_DEGENERATION =
      add(
          condition("macular-degeneration", "disease of the macula")
              .addSynonyms("macular degeneration", "AMD", "maculopathy"),
          Sources.NUTRITIONAL_OPTIC_TROBE.at("differential", READ_ONCE));

  /** Refractive error. */
  public static final Condition REFRACTIVE_ERROR =
      add(
          condition("refractive-error", "refractive error")
              .addSynonyms("short sight", "long sight", "astigmatism", "needs new glasses"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Cataract. */
  public static final Condition CATARACT =
      add(
          condition("cataract", "cataract").lasting(FALSE).addSynonyms("cloudy lens"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Inborn defect of sight. */
  public static final Condition INBORN_DEFECT_OF_SIGHT =
      add(
          condition("inborn-defect-of-sight", "inborn defect of sight")
              .lasting(TRUE)
              .description("Of acuity, field or colour, known from childhood.")
              .addSynonyms("colour blindness from birth", "lazy eye", "amblyopia"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Hypovolaemia. */
  public static final Condition HYPOVOLAEMIA =
      add(
          condition("hypovolaemia", "hypovolaemia").lasting(FALSE).addSynonyms("dehydration"),
          Sources.MMA_REVIEW_2015.at("review", READ_ONCE));

  /** Vitamin B6 deficiency. */
  public static final Condition VITAMIN_B6_DEFICIENCY =
      add(
          condition("vitamin-b6-deficiency", "vitamin B6 deficiency")
              .lasting(FALSE)
              .addSynonyms("pyridoxine deficiency"),
          Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL));

  /** Too much vitamin B6. */
  public static final Condition VITAMIN_B6_EXCESS =
      add(
          condition("vitamin-b6-excess", "too much vitamin B6")
              .lasting(FALSE)
              .description("Mostly from supplements, often several at once; it harms the nerves.")
              .addSynonyms("vitamin B6 excess", "pyridoxine toxicity", "vitamin B6 toxicity"),
          Sources.TGA_VITAMIN_B6.at("safety article", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Methylenetetrahydrofolate reductase deficiency. */
  public static final Condition MTHFR_DEFICIENCY =
      add(
          condition("mthfr-deficiency", "methylenetetrahydrofolate reductase deficiency")
              .lasting(TRUE)
              .addSynonyms("MTHFR deficiency"),
          Sources.REMETHYLATION_2015.at("introduction", READ_ONCE));

  /** Vitamin B12 deficiency. */
  public static final Condition VITAMIN_B12_DEFICIENCY =
      add(
          condition("vitamin-b12-deficiency", "vitamin B12 deficiency")
              .description(
                  "As a diagnosis that somebody has made; the library reads it and does not rest on it.")
              .addSynonyms("cobalamin deficiency", "B12 deficiency"),
          Sources.NICE_NG239.at("overview", INDEPENDENTLY_CONFIRMED),
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Anaemia of vitamin B12 deficiency. */
  public static final Condition VITAMIN_B12_DEFICIENCY_ANAEMIA =
      add(
          condition("vitamin-b12-deficiency-anaemia", "anaemia of vitamin B12 deficiency")
              .addWider(VITAMIN_B12_DEFICIENCY)
              .addSynonyms("B12 deficiency anaemia"),
          Sources.NICE_CKS.at("B12 deficiency anaemia", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Vitiligo. */
  public static final Condition VITILIGO =
      add(
          condition("vitiligo", "vitiligo").lasting(TRUE).addWider(AUTOIMMUNE_CONDITION),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED));

  /** Addison's disease. */
  public static final Condition ADDISON_DISEASE =
      add(
          condition("addison-disease", "Addison's disease")
              .lasting(TRUE)
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("adrenal insufficiency"),
          Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL));

  /** Alopecia areata. */
  public static final Condition ALOPECIA_AREATA =
      add(
          condition("alopecia-areata", "alopecia areata")
              .lasting(TRUE)
              .addWider(AUTOIMMUNE_CONDITION),
          Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL));

  /** Autoimmune polyglandular syndrome. */
  public static final Condition AUTOIMMUNE_POLYGLANDULAR_SYNDROME =
      add(
          condition("autoimmune-polyglandular-syndrome", "autoimmune polyglandular syndrome")
              .lasting(TRUE)
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("autoimmune polyendocrinopathy"),
          Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL));

  /** Type 2 diabetes. */
  public static final Condition TYPE_2_DIABETES =
      add(
          condition("type-2-diabetes", "type 2 diabetes")
              .addWider(DIABETES)
              .description(
                  "No cause by itself; metformin may be one, and neuropathy may be its own.")
              .addSynonyms("T2DM", "T2D", "adult-onset diabetes"),
          Sources.METFORMIN_NHANES_2012.at("abstract", READ_ONCE));

  /** Crohn's disease. */
  public static final Condition CROHN_DISEASE =
      add(
          condition("crohn-disease", "Crohn's disease").lasting(TRUE).addSynonyms("Crohn's"),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED));

  /** Crohn's disease of the ileum. */
  public static final Condition ILEAL_CROHN_DISEASE =
      add(
          condition("ileal-crohn-disease", "Crohn's disease of the ileum")
              .lasting(TRUE)
              .addWider(CROHN_DISEASE)
              .description("Without resection a systematic review found no added risk.")
              .addSynonyms("ileal Crohn's disease", "terminal ileitis"),
          Sources.BATTAT.at("abstract", READ_ONCE));

  /** Infection with Helicobacter pylori. */
  public static final Condition HELICOBACTER_PYLORI_INFECTION =
      add(
          condition("helicobacter-pylori-infection", "infection with Helicobacter pylori")
              .lasting(FALSE)
              .addSynonyms("H. pylori"),
          Sources.KAPTAN_2000.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED));

  /** Achlorhydria. */
  public static final Condition ACHLORHYDRIA =
      add(
          condition("achlorhydria", "achlorhydria")
              .addSynonyms("no stomach acid", "hypochlorhydria"),
          Sources.GASTRINOMA_2024.at("abstract", READ_ONCE));

  /** Gastrinoma. */
  public static final Condition GASTRINOMA =
      add(
          condition("gastrinoma", "gastrinoma").addSynonyms("Zollinger-Ellison syndrome"),
          Sources.GASTRINOMA_2024.at("abstract", READ_ONCE));

  /** Chronic pancreatitis. */
  public static final Condition CHRONIC_PANCREATITIS =
      add(
          condition("chronic-pancreatitis", "chronic pancreatitis").lasting(TRUE),
          Sources.PANCREAS_1990.at("abstract", READ_ONCE));

  /** Exocrine pancreatic insufficiency. */
  public static final Condition PANCREATIC_INSUFFICIENCY =
      add(
          condition("pancreatic-insufficiency", "exocrine pancreatic insufficiency")
              .lasting(TRUE)
              .addSynonyms("pancreatic insufficiency"),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
          Sources.PANCREAS_1990.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cystic fibrosis. */
  public static final Condition CYSTIC_FIBROSIS =
      add(
          condition("cystic-fibrosis", "cystic fibrosis").lasting(TRUE),
          Sources.PANCREAS_1990.at("abstract", READ_ONCE));

  /** Tropical sprue. */
  public static final Condition TROPICAL_SPRUE =
      add(
          condition("tropical-sprue", "tropical sprue").lasting(FALSE),
          Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE));

  /** Short bowel syndrome. */
  public static final Condition SHORT_BOWEL_SYNDROME =
      add(
          condition("short-bowel-syndrome", "short bowel syndrome")
              .lasting(TRUE)
              .addSynonyms("short gut"),
          Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE));

  /** Intestinal malabsorption. */
  public static final Condition MALABSORPTION =
      add(
          condition("malabsorption", "intestinal malabsorption")
              .description("Of whatever cause.")
              .addSynonyms("malabsorption syndrome"),
          Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CARMEL_2008.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Blind loop or jejunal diverticula. */
  public static final Condition BLIND_LOOP_SYNDROME =
      add(
          condition("blind-loop-syndrome", "blind loop or jejunal diverticula")
              .lasting(TRUE)
              .addWider(BACTERIAL_OVERGROWTH)
              .addSynonyms("blind loop syndrome", "stagnant loop", "small-bowel diverticulosis"),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
          Sources.OVERGROWTH_NOTES.at("aetiology", SECONDARY));

  /** Systemic sclerosis. */
  public static final Condition SYSTEMIC_SCLEROSIS =
      add(
          condition("systemic-sclerosis", "systemic sclerosis")
              .lasting(TRUE)
              .description("By bacterial overgrowth.")
              .addSynonyms("scleroderma"),
          Sources.SCLERODERMA_2019.at("abstract", READ_ONCE));

  /** Infection with the fish tapeworm. */
  public static final Condition FISH_TAPEWORM_INFECTION =
      add(
          condition("fish-tapeworm-infection", "infection with the fish tapeworm")
              .lasting(FALSE)
              .addSynonyms("diphyllobothriasis", "Diphyllobothrium latum"),
          Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED));

  /** Giardiasis. */
  public static final Condition GIARDIASIS =
      add(
          condition("giardiasis", "giardiasis").lasting(FALSE).addSynonyms("Giardia"),
          Sources.GIARDIASIS_BMJ.at("complications", READ_ONCE));

  /** Whipple's disease. */
  public static final Condition WHIPPLE_DISEASE =
      add(
          condition("whipple-disease", "Whipple's disease").lasting(FALSE),
          Sources.LIBRARY.at("causes of malabsorption, standard teaching", PROVISIONAL));

  /** Intestinal tuberculosis. */
  public static final Condition INTESTINAL_TUBERCULOSIS =
      add(
          condition("intestinal-tuberculosis", "intestinal tuberculosis")
              .lasting(FALSE)
              .addSynonyms("ileocaecal tuberculosis"),
          Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE));

  /** Graft-versus-host disease of the gut. */
  public static final Condition GRAFT_VERSUS_HOST_DISEASE =
      add(
          condition("graft-versus-host-disease", "graft-versus-host disease of the gut")
              .addSynonyms("GVHD"),
          Sources.GVHD_1987.at("abstract", READ_ONCE));

  /** Amyloidosis of the small bowel. */
  public static final Condition INTESTINAL_AMYLOIDOSIS =
      add(
          condition("intestinal-amyloidosis", "amyloidosis of the small bowel")
              .lasting(TRUE)
              .addSynonyms("amyloidosis"),
          Sources.AMYLOIDOSIS_CASE.at("case report", READ_ONCE));

  /** Antibody deficiency. */
  public static final Condition COMMON_VARIABLE_IMMUNODEFICIENCY =
      add(
          condition("common-variable-immunodeficiency", "antibody deficiency")
              .lasting(TRUE)
              .description("Gastritis without antibodies; giardiasis is common.")
              .addSynonyms("CVID", "common variable immunodeficiency", "hypogammaglobulinaemia"),
          Sources.HYPOGAMMAGLOBULINAEMIA.at("abstract", READ_ONCE));

  /** Ileal conduit or neobladder. */
  public static final Condition ILEAL_CONDUIT_OR_NEOBLADDER =
      add(
          condition("ileal-conduit-or-neobladder", "ileal conduit or neobladder")
              .lasting(TRUE)
              .addWider(STOMACH_OR_BOWEL_OPERATION)
              .addSynonyms("urinary diversion"),
          Sources.BLADDER_RECONSTRUCTION.at("abstract", READ_ONCE));

  /** Ileal pouch. */
  public static final Condition ILEAL_POUCH =
      add(
          condition("ileal-pouch", "ileal pouch")
              .lasting(TRUE)
              .addWider(STOMACH_OR_BOWEL_OPERATION)
              .addSynonyms("ileal pouch-anal anastomosis", "J pouch"),
          Sources.ILEAL_POUCH_2007.at("abstract", READ_ONCE));

  /** Biliopancreatic diversion or one-anastomosis bypass. */
  public static final Condition BILIOPANCREATIC_DIVERSION =
      add(
          condition(
                  "biliopancreatic-diversion",
                  "biliopancreatic diversion or one-anastomosis bypass")
              .lasting(TRUE)
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms(
                  "duodenal switch",
                  "SADI",
                  "mini gastric bypass",
                  "one-anastomosis gastric bypass",
                  "OAGB",
                  "SADI-S",
                  "single-anastomosis duodeno-ileal bypass",
                  "BPD"),
          Sources.BOMSS_2023.at("groups not covered", READ_ONCE));

  /** Gastric band. */
  public static final Condition GASTRIC_BAND =
      add(
          condition("gastric-band", "gastric band")
              .lasting(FALSE)
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("gastric banding"),
          Sources.BANDING_2016.at("abstract", READ_ONCE));

  /** Congenital intrinsic factor deficiency. */
  public static final Condition INTRINSIC_FACTOR_DEFICIENCY =
      add(
          condition("intrinsic-factor-deficiency", "congenital intrinsic factor deficiency")
              .lasting(TRUE)
              .addSynonyms(
                  "inherited intrinsic factor deficiency", "congenital pernicious anaemia"),
          Sources.ORPHANET_332.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Imerslund-Gräsbeck syndrome. */
  public static final Condition IMERSLUND_GRASBECK_SYNDROME =
      add(
          condition("imerslund-grasbeck-syndrome", "Imerslund-Gräsbeck syndrome")
              .lasting(TRUE)
              .addSynonyms("Imerslund-Grasbeck", "selective B12 malabsorption with proteinuria"),
          Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Transcobalamin deficiency. */
  public static final Condition TRANSCOBALAMIN_DEFICIENCY =
      add(
          condition("transcobalamin-deficiency", "transcobalamin deficiency")
              .lasting(TRUE)
              .addSynonyms("transcobalamin II deficiency"),
          Sources.TRANSCOBALAMIN_2022.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED));

  /** Homocystinuria. */
  public static final Condition HOMOCYSTINURIA =
      add(
          condition("homocystinuria", "homocystinuria")
              .lasting(TRUE)
              .addSynonyms("cystathionine beta-synthase deficiency"),
          Sources.GENEREVIEWS_CBS.at("summary", READ_ONCE));

  /** Methylmalonic acidaemia. */
  public static final Condition METHYLMALONIC_ACIDAEMIA =
      add(
          condition("methylmalonic-acidaemia", "methylmalonic acidaemia")
              .lasting(TRUE)
              .addSynonyms("methylmalonic aciduria"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Dialysis. */
  public static final Condition DIALYSIS =
      add(
          condition("dialysis", "dialysis")
              .lasting(FALSE)
              .addWider(CHRONIC_KIDNEY_DISEASE)
              .addSynonyms("haemodialysis"),
          Sources.DIALYSIS_SERIES.at("abstract", READ_ONCE));

  /** Copper deficiency. */
  public static final Condition COPPER_DEFICIENCY =
      add(
          condition("copper-deficiency", "copper deficiency")
              .lasting(FALSE)
              .description("Looks the same as cord disease of deficiency, and may coexist.")
              .addSynonyms("low copper", "zinc excess"),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Myelodysplastic syndrome. */
  public static final Condition MYELODYSPLASTIC_SYNDROME =
      add(
          condition("myelodysplastic-syndrome", "myelodysplastic syndrome")
              .addSynonyms("MDS", "myelodysplasia"),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED));

  /** Bleeding or haemolysis with many reticulocytes. */
  public static final Condition REACTIVE_RETICULOCYTOSIS =
      add(
          condition("reactive-reticulocytosis", "bleeding or haemolysis with many reticulocytes")
              .lasting(FALSE)
              .description("Of another cause than deficiency.")
              .addSynonyms("reticulocytosis"),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Long-standing haemolysis. */
  public static final Condition CHRONIC_HAEMOLYSIS =
      add(
          condition("chronic-haemolysis", "long-standing haemolysis")
              .description(
                  "Known for long, mostly inherited; its markers are always abnormal and the usual haemoglobin is the person's own.")
              .addSynonyms(
                  "chronic haemolysis", "chronic haemolytic anaemia", "chronic hemolytic anemia"),
          Sources.SPHEROCYTOSIS_2000.at("introduction", READ_ONCE));

  /** Sickle cell disease. */
  public static final Condition SICKLE_CELL_DISEASE =
      add(
          condition("sickle-cell-disease", "sickle cell disease")
              .lasting(TRUE)
              .addWider(CHRONIC_HAEMOLYSIS)
              .description("Not the trait.")
              .addSynonyms("sickle cell anaemia", "sickle cell anemia"),
          Sources.SICKLE_NITROUS_OXIDE_2020.at("abstract", READ_ONCE));

  /** Hereditary spherocytosis. */
  public static final Condition HEREDITARY_SPHEROCYTOSIS =
      add(
          condition("hereditary-spherocytosis", "hereditary spherocytosis")
              .lasting(TRUE)
              .addWider(CHRONIC_HAEMOLYSIS)
              .addSynonyms("congenital spherocytosis"),
          Sources.SPHEROCYTOSIS_2000.at("abstract", READ_ONCE));

  /** Blood transfusion. */
  public static final Condition BLOOD_TRANSFUSION =
      add(
          condition("blood-transfusion", "blood transfusion")
              .lasting(FALSE)
              .addSynonyms("transfusion of red cells", "transfused"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Chemotherapy. */
  public static final Condition CHEMOTHERAPY =
      add(
          condition("chemotherapy", "chemotherapy")
              .lasting(FALSE)
              .addSynonyms("cancer chemotherapy", "cytotoxic treatment"),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Hypersplenism. */
  public static final Condition HYPERSPLENISM =
      add(
          condition("hypersplenism", "hypersplenism")
              .description("A large spleen that holds back blood cells of all kinds.")
              .addSynonyms("overactive spleen"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Duffy-null phenotype. */
  public static final Condition DUFFY_NULL_PHENOTYPE =
      add(
          condition("duffy-null-phenotype", "Duffy-null phenotype")
              .lasting(TRUE)
              .description("Stated, never inferred: lower neutrophils are normal for these people.")
              .addSynonyms(
                  "Duffy-null",
                  "Duffy-null associated neutrophil count",
                  "benign ethnic neutropenia"),
          Sources.DUFFY_2023.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DUFFY_RANGES_2023.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Thrombotic thrombocytopenic purpura. */
  public static final Condition THROMBOTIC_THROMBOCYTOPENIC_PURPURA =
      add(
          condition("thrombotic-thrombocytopenic-purpura", "thrombotic thrombocytopenic purpura")
              .description(
                  "As a diagnosis that is proven or treated for; a lack of vitamin B12 can look the same.")
              .addSynonyms("TTP"),
          Sources.PSEUDO_TMA_2019.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HELLP_2019.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Thiamine deficiency. */
  public static final Condition THIAMINE_DEFICIENCY =
      add(
          condition("thiamine-deficiency", "thiamine deficiency")
              .lasting(FALSE)
              .addSynonyms("vitamin B1 deficiency", "beriberi"),
          Sources.BOMSS_2023.at("thiamine", READ_ONCE));

  /** Malnutrition. */
  public static final Condition MALNUTRITION =
      add(
          condition("malnutrition", "malnutrition")
              .lasting(FALSE)
              .addSynonyms("undernutrition", "malnourished", "starvation"),
          Sources.WERNICKE_MEDSCAPE.at("history", INDEPENDENTLY_CONFIRMED),
          Sources.CAINE_1997.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Severe vomiting of pregnancy. */
  public static final Condition HYPEREMESIS_GRAVIDARUM =
      add(
          condition("hyperemesis-gravidarum", "severe vomiting of pregnancy")
              .lasting(FALSE)
              .description(
                  "More than sickness of pregnancy: loss of weight, dehydration and disturbed salts.")
              .addSynonyms("hyperemesis gravidarum", "hyperemesis"),
          Sources.RCOG_69.at("definition", READ_ONCE),
          Sources.WERNICKE_MEDSCAPE.at("history", READ_ONCE));

  /** Wernicke encephalopathy. */
  public static final Condition WERNICKE_ENCEPHALOPATHY =
      add(
          condition("wernicke-encephalopathy", "Wernicke encephalopathy")
              .addWider(THIAMINE_DEFICIENCY)
              .addSynonyms(
                  "Wernicke's encephalopathy", "Wernicke-Korsakoff syndrome", "Korsakoff syndrome"),
          Sources.CAINE_1997.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.WERNICKE_MEDSCAPE.at("history", INDEPENDENTLY_CONFIRMED));

  /** Vitamin E deficiency. */
  public static final Condition VITAMIN_E_DEFICIENCY =
      add(
          condition("vitamin-e-deficiency", "vitamin E deficiency")
              .lasting(FALSE)
              .addSynonyms("low vitamin E", "tocopherol deficiency"),
          Sources.VITAMIN_E_CASE.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED));

  /** Low potassium. */
  public static final Condition HYPOKALAEMIA =
      add(
          condition("hypokalaemia", "low potassium")
              .lasting(FALSE)
              .addSynonyms("hypokalaemia", "hypokalemia"),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  /** Entrapment of a peripheral nerve. */
  public static final Condition PERIPHERAL_NERVE_ENTRAPMENT =
      add(
          condition("peripheral-nerve-entrapment", "entrapment of a peripheral nerve")
              .lasting(FALSE)
              .addSynonyms("carpal tunnel syndrome", "nerve entrapment"),
          Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE));

  /** Neuropathy of diabetes. */
  public static final Condition DIABETIC_NEUROPATHY =
      add(
          condition("diabetic-neuropathy", "neuropathy of diabetes")
              .addWider(DIABETES)
              .addSynonyms("diabetic neuropathy", "diabetic polyneuropathy"),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Neuropathy from alcohol. */
  public static final Condition ALCOHOLIC_NEUROPATHY =
      add(
          condition("alcoholic-neuropathy", "neuropathy from alcohol")
              .addSynonyms("alcoholic neuropathy", "alcoholic polyneuropathy"),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Neuropathy from chemotherapy. */
  public static final Condition CHEMOTHERAPY_NEUROPATHY =
      add(
          condition("chemotherapy-neuropathy", "neuropathy from chemotherapy")
              .addSynonyms("chemotherapy-induced neuropathy"),
          Sources.NEUROPATHY_TABLE_2015.at("table 2", INDEPENDENTLY_CONFIRMED),
          Sources.UCSF_NEUROPATHY.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Stroke. */
  public static final Condition STROKE =
      add(
          condition("stroke", "stroke").addSynonyms("cerebral infarction", "brain haemorrhage"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Multiple sclerosis. */
  public static final Condition MULTIPLE_SCLEROSIS =
      add(
          condition("multiple-sclerosis", "multiple sclerosis")
              .addSynonyms("MS", "disseminated sclerosis"),
          Sources.MYELOPATHY_MIMICS_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.SPONDYLOSIS_LIST.at("list", INDEPENDENTLY_CONFIRMED));

  /** Compression of the spinal cord. */
  public static final Condition SPINAL_CORD_COMPRESSION =
      add(
          condition("spinal-cord-compression", "compression of the spinal cord")
              .addSynonyms("cervical myelopathy", "cord compression", "spondylotic myelopathy"),
          Sources.MYELOPATHY_MIMICS_2013.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.SPONDYLOSIS_LIST.at("list", INDEPENDENTLY_CONFIRMED));

  /** Epilepsy. */
  public static final Condition EPILEPSY =
      add(
          condition("epilepsy", "epilepsy").addSynonyms("seizure disorder"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Heart disease. */
  public static final Condition HEART_DISEASE =
      add(
          condition("heart-disease", "heart disease").addSynonyms("cardiac disease"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** Coronary heart disease. */
  public static final Condition CORONARY_HEART_DISEASE =
      add(
          condition("coronary-heart-disease", "coronary heart disease")
              .lasting(TRUE)
              .addWider(HEART_DISEASE)
              .addSynonyms(
                  "angina pectoris",
                  "ischaemic heart disease",
                  "heart attack",
                  "coronary artery disease"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  /** High blood pressure. */
  public static final Condition HYPERTENSION =
      add(
          condition("hypertension", "high blood pressure")
              .addSynonyms("hypertension", "raised blood pressure"),
          Sources.HELLP_2019.at("case", INDEPENDENTLY_CONFIRMED),
          Sources.HELLP_POSTER.at("table of HELLP", INDEPENDENTLY_CONFIRMED));

  /** Pre-eclampsia. */
  public static final Condition PRE_ECLAMPSIA =
      add(
          condition("pre-eclampsia", "pre-eclampsia")
              .lasting(FALSE)
              .addSynonyms("preeclampsia", "toxaemia of pregnancy"),
          Sources.HELLP_2019.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HELLP_POSTER.at("background", INDEPENDENTLY_CONFIRMED));

  /** HELLP syndrome. */
  public static final Condition HELLP_SYNDROME =
      add(
          condition("hellp-syndrome", "HELLP syndrome")
              .lasting(FALSE)
              .description("A lack of vitamin B12 can look the same.")
              .addSynonyms("haemolysis, raised liver enzymes and low platelets of pregnancy"),
          Sources.HELLP_2019.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HELLP_POSTER.at("background", INDEPENDENTLY_CONFIRMED));

  /** Recent childbirth. */
  public static final Condition RECENT_CHILDBIRTH =
      add(
          condition("recent-childbirth", "recent childbirth")
              .lasting(FALSE)
              .description("Within about six weeks, where the weeks are not stated.")
              .addSynonyms("postnatal", "postpartum", "gave birth lately"),
          Sources.LIBRARY.at("what a record may say, standard teaching", PROVISIONAL));

  private Conditions() {}

  /** All of them, in the order of this file. */
  static List<Condition> all() {
    return List.copyOf(ALL);
  }

  private static Condition.Builder condition(String id, String name) {
    return Condition.builder().id(id).name(name);
  }

  private static Condition add(Condition.Builder condition, Citation... citations) {
    Condition made = condition.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
