package io.github.cobalamin.knowledge;

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
              .addSynonyms("atrophic gastritis"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Autoimmune gastritis. */
  public static final Condition AUTOIMMUNE_GASTRITIS =
      add(
          condition("autoimmune-gastritis", "autoimmune gastritis")
              .addWider(ATROPHIC_GASTRITIS)
              .addSynonyms("autoimmune atrophic gastritis"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", INDEPENDENTLY_CONFIRMED));

  /** Pernicious anaemia. */
  public static final Condition PERNICIOUS_ANAEMIA =
      add(
          condition("pernicious-anaemia", "pernicious anaemia")
              .addWider(AUTOIMMUNE_GASTRITIS)
              .description(
                  "The late stage of autoimmune gastritis, when intrinsic factor fails; NG239 itself avoids the term.")
              .addSynonyms("pernicious anemia"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.PERNICIOUS_ANAEMIA_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Autoimmune condition. */
  public static final Condition AUTOIMMUNE_CONDITION =
      add(
          condition("autoimmune-condition", "autoimmune condition")
              .addSynonyms("autoimmune disease"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Coeliac disease. */
  public static final Condition COELIAC_DISEASE =
      add(
          condition("coeliac-disease", "coeliac disease")
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
              .addSynonyms("underactive thyroid"),
          Sources.THYROID_2023.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL));

  /** Sjögren's syndrome. */
  public static final Condition SJOGREN_SYNDROME =
      add(
          condition("sjogren-syndrome", "Sjögren's syndrome")
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("Sjogren's syndrome"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Type 1 diabetes. */
  public static final Condition TYPE_1_DIABETES =
      add(
          condition("type-1-diabetes", "type 1 diabetes")
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("insulin-dependent diabetes"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Bariatric surgery. */
  public static final Condition BARIATRIC_SURGERY =
      add(
          condition("bariatric-surgery", "bariatric surgery").addSynonyms("weight-loss surgery"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Roux-en-Y gastric bypass. */
  public static final Condition GASTRIC_BYPASS =
      add(
          condition("gastric-bypass", "Roux-en-Y gastric bypass")
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("gastric bypass", "RYGB"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Sleeve gastrectomy. */
  public static final Condition SLEEVE_GASTRECTOMY =
      add(
          condition("sleeve-gastrectomy", "sleeve gastrectomy")
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("gastric sleeve"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Gastrectomy. */
  public static final Condition GASTRECTOMY =
      add(
          condition("gastrectomy", "gastrectomy").description("Of any extent."),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED));

  /** Total gastrectomy. */
  public static final Condition TOTAL_GASTRECTOMY =
      add(
          condition("total-gastrectomy", "total gastrectomy").addWider(GASTRECTOMY),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Partial gastrectomy. */
  public static final Condition PARTIAL_GASTRECTOMY =
      add(
          condition("partial-gastrectomy", "partial gastrectomy").addWider(GASTRECTOMY),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Resection of the terminal ileum. */
  public static final Condition TERMINAL_ILEAL_RESECTION =
      add(
          condition("terminal-ileal-resection", "resection of the terminal ileum")
              .description("Of any extent; the length is stated on the patient.")
              .addSynonyms("ileal resection"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.ILEAL_RESECTION_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BATTAT.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Complete resection of the terminal ileum. */
  public static final Condition COMPLETE_TERMINAL_ILEAL_RESECTION =
      add(
          condition("complete-terminal-ileal-resection", "complete resection of the terminal ileum")
              .addWider(TERMINAL_ILEAL_RESECTION),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Abdominal or pelvic radiotherapy. */
  public static final Condition ABDOMINAL_OR_PELVIC_RADIOTHERAPY =
      add(
          condition("abdominal-or-pelvic-radiotherapy", "abdominal or pelvic radiotherapy")
              .addSynonyms("pelvic radiotherapy", "abdominal radiotherapy"),
          Sources.NICE_NG239.at("Box 2", READ_ONCE),
          Sources.RADIATION_1987.at("abstract", READ_ONCE));

  /** Chronic kidney disease. */
  public static final Condition CHRONIC_KIDNEY_DISEASE =
      add(
          condition("chronic-kidney-disease", "chronic kidney disease")
              .addSynonyms("kidney disease", "renal failure", "renal impairment"),
          Sources.MMA_RENAL_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.URINE_MMA_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Liver disease. */
  public static final Condition LIVER_DISEASE =
      add(
          condition("liver-disease", "liver disease").addSynonyms("cirrhosis", "hepatitis"),
          Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Myeloproliferative neoplasm. */
  public static final Condition MYELOPROLIFERATIVE_NEOPLASM =
      add(
          condition("myeloproliferative-neoplasm", "myeloproliferative neoplasm")
              .addSynonyms("chronic myeloid leukaemia", "polycythaemia vera"),
          Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("high vitamin B12", INDEPENDENTLY_CONFIRMED));

  /** Solid tumour. */
  public static final Condition SOLID_TUMOUR =
      add(
          condition("solid-tumour", "solid tumour").addSynonyms("cancer"),
          Sources.AAFP_2025.at("high vitamin B12", READ_ONCE));

  /** Myeloma. */
  public static final Condition MYELOMA =
      add(
          condition("myeloma", "myeloma").addSynonyms("multiple myeloma"),
          Sources.GARDYN_2000.at("causes of a low level", READ_ONCE));

  /** HIV infection. */
  public static final Condition HIV_INFECTION =
      add(
          condition("hiv-infection", "HIV infection").addSynonyms("HIV"),
          Sources.BNSSG.at("low levels", READ_ONCE),
          Sources.HIV_2003.at("abstract", READ_ONCE));

  /** Haptocorrin deficiency. */
  public static final Condition HAPTOCORRIN_DEFICIENCY =
      add(
          condition("haptocorrin-deficiency", "haptocorrin deficiency")
              .description("Lowers total B12 and does no harm.")
              .addSynonyms("transcobalamin I deficiency"),
          Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE));

  /** Folate deficiency. */
  public static final Condition FOLATE_DEFICIENCY =
      add(
          condition("folate-deficiency", "folate deficiency").addSynonyms("low folate"),
          Sources.SAVAGE.at("abstract", SECONDARY),
          Sources.GARDYN_2000.at("causes of a low level", READ_ONCE));

  /** Iron deficiency. */
  public static final Condition IRON_DEFICIENCY =
      add(
          condition("iron-deficiency", "iron deficiency").addSynonyms("low iron"),
          Sources.LIBRARY.at("masked macrocytosis, standard teaching", PROVISIONAL));

  /** Thalassaemia. */
  public static final Condition THALASSAEMIA =
      add(
          condition("thalassaemia", "thalassaemia").addSynonyms("thalassemia"),
          Sources.LIBRARY.at("masked macrocytosis, standard teaching", PROVISIONAL));

  /** Small-intestinal bacterial overgrowth. */
  public static final Condition BACTERIAL_OVERGROWTH =
      add(
          condition("bacterial-overgrowth", "small-intestinal bacterial overgrowth")
              .addSynonyms("SIBO"),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
          Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED));

  /** Inborn error of cobalamin metabolism. */
  public static final Condition INBORN_ERROR_OF_COBALAMIN =
      add(
          condition("inborn-error-of-cobalamin", "inborn error of cobalamin metabolism")
              .addSynonyms("cobalamin C disease"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED));

  /** Leber hereditary optic neuropathy. */
  public static final Condition LEBER_HEREDITARY_OPTIC_NEUROPATHY =
      add(
          condition("leber-hereditary-optic-neuropathy", "Leber hereditary optic neuropathy")
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

  /** Hypovolaemia. */
  public static final Condition HYPOVOLAEMIA =
      add(
          condition("hypovolaemia", "hypovolaemia").addSynonyms("dehydration"),
          Sources.MMA_REVIEW_2015.at("review", READ_ONCE));

  /** Vitamin B6 deficiency. */
  public static final Condition VITAMIN_B6_DEFICIENCY =
      add(
          condition("vitamin-b6-deficiency", "vitamin B6 deficiency")
              .addSynonyms("pyridoxine deficiency"),
          Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL));

  /** Methylenetetrahydrofolate reductase deficiency. */
  public static final Condition MTHFR_DEFICIENCY =
      add(
          condition("mthfr-deficiency", "methylenetetrahydrofolate reductase deficiency")
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
          condition("vitiligo", "vitiligo").addWider(AUTOIMMUNE_CONDITION),
          Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED));

  /** Addison's disease. */
  public static final Condition ADDISON_DISEASE =
      add(
          condition("addison-disease", "Addison's disease")
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("adrenal insufficiency"),
          Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL));

  /** Alopecia areata. */
  public static final Condition ALOPECIA_AREATA =
      add(
          condition("alopecia-areata", "alopecia areata").addWider(AUTOIMMUNE_CONDITION),
          Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL));

  /** Autoimmune polyglandular syndrome. */
  public static final Condition AUTOIMMUNE_POLYGLANDULAR_SYNDROME =
      add(
          condition("autoimmune-polyglandular-syndrome", "autoimmune polyglandular syndrome")
              .addWider(AUTOIMMUNE_CONDITION)
              .addSynonyms("autoimmune polyendocrinopathy"),
          Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL));

  /** Type 2 diabetes. */
  public static final Condition TYPE_2_DIABETES =
      add(
          condition("type-2-diabetes", "type 2 diabetes")
              .description(
                  "No cause by itself; metformin may be one, and neuropathy may be its own.")
              .addSynonyms("adult-onset diabetes"),
          Sources.METFORMIN_NHANES_2012.at("abstract", READ_ONCE));

  /** Crohn's disease. */
  public static final Condition CROHN_DISEASE =
      add(
          condition("crohn-disease", "Crohn's disease").addSynonyms("Crohn's"),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED));

  /** Crohn's disease of the ileum. */
  public static final Condition ILEAL_CROHN_DISEASE =
      add(
          condition("ileal-crohn-disease", "Crohn's disease of the ileum")
              .addWider(CROHN_DISEASE)
              .description("Without resection a systematic review found no added risk.")
              .addSynonyms("ileal Crohn's disease", "terminal ileitis"),
          Sources.BATTAT.at("abstract", READ_ONCE));

  /** Infection with Helicobacter pylori. */
  public static final Condition HELICOBACTER_PYLORI_INFECTION =
      add(
          condition("helicobacter-pylori-infection", "infection with Helicobacter pylori")
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
          condition("chronic-pancreatitis", "chronic pancreatitis"),
          Sources.PANCREAS_1990.at("abstract", READ_ONCE));

  /** Exocrine pancreatic insufficiency. */
  public static final Condition PANCREATIC_INSUFFICIENCY =
      add(
          condition("pancreatic-insufficiency", "exocrine pancreatic insufficiency")
              .addSynonyms("pancreatic insufficiency"),
          Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
          Sources.PANCREAS_1990.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cystic fibrosis. */
  public static final Condition CYSTIC_FIBROSIS =
      add(
          condition("cystic-fibrosis", "cystic fibrosis"),
          Sources.PANCREAS_1990.at("abstract", READ_ONCE));

  /** Tropical sprue. */
  public static final Condition TROPICAL_SPRUE =
      add(
          condition("tropical-sprue", "tropical sprue").addSynonyms("sprue"),
          Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE));

  /** Short bowel syndrome. */
  public static final Condition SHORT_BOWEL_SYNDROME =
      add(
          condition("short-bowel-syndrome", "short bowel syndrome").addSynonyms("short gut"),
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
              .addWider(BACTERIAL_OVERGROWTH)
              .addSynonyms("blind loop syndrome", "stagnant loop", "small-bowel diverticulosis"),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
          Sources.OVERGROWTH_NOTES.at("aetiology", SECONDARY));

  /** Systemic sclerosis. */
  public static final Condition SYSTEMIC_SCLEROSIS =
      add(
          condition("systemic-sclerosis", "systemic sclerosis")
              .description("By bacterial overgrowth.")
              .addSynonyms("scleroderma"),
          Sources.SCLERODERMA_2019.at("abstract", READ_ONCE));

  /** Infection with the fish tapeworm. */
  public static final Condition FISH_TAPEWORM_INFECTION =
      add(
          condition("fish-tapeworm-infection", "infection with the fish tapeworm")
              .addSynonyms("diphyllobothriasis", "Diphyllobothrium latum"),
          Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED),
          Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED));

  /** Giardiasis. */
  public static final Condition GIARDIASIS =
      add(
          condition("giardiasis", "giardiasis").addSynonyms("Giardia"),
          Sources.GIARDIASIS_BMJ.at("complications", READ_ONCE));

  /** Whipple's disease. */
  public static final Condition WHIPPLE_DISEASE =
      add(
          condition("whipple-disease", "Whipple's disease"),
          Sources.LIBRARY.at("causes of malabsorption, standard teaching", PROVISIONAL));

  /** Intestinal tuberculosis. */
  public static final Condition INTESTINAL_TUBERCULOSIS =
      add(
          condition("intestinal-tuberculosis", "intestinal tuberculosis")
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
              .addSynonyms("amyloidosis"),
          Sources.AMYLOIDOSIS_CASE.at("case report", READ_ONCE));

  /** Antibody deficiency. */
  public static final Condition COMMON_VARIABLE_IMMUNODEFICIENCY =
      add(
          condition("common-variable-immunodeficiency", "antibody deficiency")
              .description("Gastritis without antibodies; giardiasis is common.")
              .addSynonyms("common variable immunodeficiency", "hypogammaglobulinaemia"),
          Sources.HYPOGAMMAGLOBULINAEMIA.at("abstract", READ_ONCE));

  /** Ileal conduit or neobladder. */
  public static final Condition ILEAL_CONDUIT_OR_NEOBLADDER =
      add(
          condition("ileal-conduit-or-neobladder", "ileal conduit or neobladder")
              .addSynonyms("urinary diversion"),
          Sources.BLADDER_RECONSTRUCTION.at("abstract", READ_ONCE));

  /** Ileal pouch. */
  public static final Condition ILEAL_POUCH =
      add(
          condition("ileal-pouch", "ileal pouch")
              .addSynonyms("ileal pouch-anal anastomosis", "J pouch"),
          Sources.ILEAL_POUCH_2007.at("abstract", READ_ONCE));

  /** Biliopancreatic diversion or one-anastomosis bypass. */
  public static final Condition BILIOPANCREATIC_DIVERSION =
      add(
          condition(
                  "biliopancreatic-diversion",
                  "biliopancreatic diversion or one-anastomosis bypass")
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("duodenal switch", "SADI", "mini gastric bypass"),
          Sources.BOMSS_2023.at("groups not covered", READ_ONCE));

  /** Gastric band. */
  public static final Condition GASTRIC_BAND =
      add(
          condition("gastric-band", "gastric band")
              .addWider(BARIATRIC_SURGERY)
              .addSynonyms("gastric banding"),
          Sources.BANDING_2016.at("abstract", READ_ONCE));

  /** Congenital intrinsic factor deficiency. */
  public static final Condition INTRINSIC_FACTOR_DEFICIENCY =
      add(
          condition("intrinsic-factor-deficiency", "congenital intrinsic factor deficiency")
              .addSynonyms("inherited intrinsic factor deficiency"),
          Sources.ORPHANET_332.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Imerslund-Gräsbeck syndrome. */
  public static final Condition IMERSLUND_GRASBECK_SYNDROME =
      add(
          condition("imerslund-grasbeck-syndrome", "Imerslund-Gräsbeck syndrome")
              .addSynonyms("Imerslund-Grasbeck", "selective B12 malabsorption with proteinuria"),
          Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Transcobalamin deficiency. */
  public static final Condition TRANSCOBALAMIN_DEFICIENCY =
      add(
          condition("transcobalamin-deficiency", "transcobalamin deficiency")
              .addSynonyms("transcobalamin II deficiency"),
          Sources.TRANSCOBALAMIN_2022.at("background", INDEPENDENTLY_CONFIRMED),
          Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED));

  /** Homocystinuria. */
  public static final Condition HOMOCYSTINURIA =
      add(
          condition("homocystinuria", "homocystinuria")
              .addSynonyms("cystathionine beta-synthase deficiency"),
          Sources.GENEREVIEWS_CBS.at("summary", READ_ONCE));

  /** Methylmalonic acidaemia. */
  public static final Condition METHYLMALONIC_ACIDAEMIA =
      add(
          condition("methylmalonic-acidaemia", "methylmalonic acidaemia")
              .addSynonyms("methylmalonic aciduria"),
          Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
          Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED));

  /** Dialysis. */
  public static final Condition DIALYSIS =
      add(
          condition("dialysis", "dialysis")
              .addWider(CHRONIC_KIDNEY_DISEASE)
              .addSynonyms("haemodialysis"),
          Sources.DIALYSIS_SERIES.at("abstract", READ_ONCE));

  /** Copper deficiency. */
  public static final Condition COPPER_DEFICIENCY =
      add(
          condition("copper-deficiency", "copper deficiency")
              .description("Looks the same as cord disease of deficiency, and may coexist.")
              .addSynonyms("low copper", "zinc excess"),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Myelodysplastic syndrome. */
  public static final Condition MYELODYSPLASTIC_SYNDROME =
      add(
          condition("myelodysplastic-syndrome", "myelodysplastic syndrome")
              .addSynonyms("myelodysplasia"),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
          Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED));

  /** Bleeding or haemolysis with many reticulocytes. */
  public static final Condition REACTIVE_RETICULOCYTOSIS =
      add(
          condition("reactive-reticulocytosis", "bleeding or haemolysis with many reticulocytes")
              .description("Of another cause than deficiency.")
              .addSynonyms("reticulocytosis"),
          Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED));

  /** Thiamine deficiency. */
  public static final Condition THIAMINE_DEFICIENCY =
      add(
          condition("thiamine-deficiency", "thiamine deficiency")
              .addSynonyms("vitamin B1 deficiency"),
          Sources.BOMSS_2023.at("thiamine", READ_ONCE));

  /** Low potassium. */
  public static final Condition HYPOKALAEMIA =
      add(
          condition("hypokalaemia", "low potassium").addSynonyms("hypokalaemia", "hypokalemia"),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  /** Entrapment of a peripheral nerve. */
  public static final Condition PERIPHERAL_NERVE_ENTRAPMENT =
      add(
          condition("peripheral-nerve-entrapment", "entrapment of a peripheral nerve")
              .addSynonyms("carpal tunnel syndrome", "nerve entrapment"),
          Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE));

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
