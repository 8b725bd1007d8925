package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.model.Condition;
import java.util.List;

/**
 * Diseases, operations and treatments, whether they are risk factors, confounders of tests,
 * contraindications or other explanations. What they lead to stands in {@link Causes}.
 */
public final class Conditions {
  /** Atrophic gastritis of the body of the stomach. */
  public static final Condition ATROPHIC_GASTRITIS =
      condition("atrophic-gastritis", "atrophic gastritis of the body of the stomach")
          .addSynonyms("atrophic gastritis")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Autoimmune gastritis. */
  public static final Condition AUTOIMMUNE_GASTRITIS =
      condition("autoimmune-gastritis", "autoimmune gastritis")
          .addWider(ATROPHIC_GASTRITIS)
          .addSynonyms("autoimmune atrophic gastritis")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", INDEPENDENTLY_CONFIRMED))
          .build();

  /**
   * Pernicious anaemia. The late stage of autoimmune gastritis, when intrinsic factor fails; NG239
   * itself avoids the term.
   */
  public static final Condition PERNICIOUS_ANAEMIA =
      condition("pernicious-anaemia", "pernicious anaemia")
          .addWider(AUTOIMMUNE_GASTRITIS)
          .description(
              "The late stage of autoimmune gastritis, when intrinsic factor fails; NG239 itself avoids the term.")
          .addSynonyms("pernicious anemia")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.PERNICIOUS_ANAEMIA_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Autoimmune condition. */
  public static final Condition AUTOIMMUNE_CONDITION =
      condition("autoimmune-condition", "autoimmune condition")
          .addSynonyms("autoimmune disease")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Coeliac disease. */
  public static final Condition COELIAC_DISEASE =
      condition("coeliac-disease", "coeliac disease")
          .addWider(AUTOIMMUNE_CONDITION)
          .addSynonyms("celiac disease")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.COELIAC_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Thyroid disease. */
  public static final Condition THYROID_DISEASE =
      condition("thyroid-disease", "thyroid disease")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Autoimmune thyroid disease. */
  public static final Condition AUTOIMMUNE_THYROID_DISEASE =
      condition("autoimmune-thyroid-disease", "autoimmune thyroid disease")
          .addWider(THYROID_DISEASE)
          .addWider(AUTOIMMUNE_CONDITION)
          .addSynonyms("Hashimoto's thyroiditis", "Graves' disease")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.THYROID_2023.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hypothyroidism. */
  public static final Condition HYPOTHYROIDISM =
      condition("hypothyroidism", "hypothyroidism")
          .addWider(THYROID_DISEASE)
          .addSynonyms("underactive thyroid")
          .addCitations(
              Sources.THYROID_2023.at("abstract", READ_ONCE),
              Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL))
          .build();

  /** Sjögren's syndrome. */
  public static final Condition SJOGREN_SYNDROME =
      condition("sjogren-syndrome", "Sjögren's syndrome")
          .addWider(AUTOIMMUNE_CONDITION)
          .addSynonyms("Sjogren's syndrome")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Type 1 diabetes. */
  public static final Condition TYPE_1_DIABETES =
      condition("type-1-diabetes", "type 1 diabetes")
          .addWider(AUTOIMMUNE_CONDITION)
          .addSynonyms("insulin-dependent diabetes")
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Bariatric surgery. */
  public static final Condition BARIATRIC_SURGERY =
      condition("bariatric-surgery", "bariatric surgery")
          .addSynonyms("weight-loss surgery")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.BOMSS_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Roux-en-Y gastric bypass. */
  public static final Condition GASTRIC_BYPASS =
      condition("gastric-bypass", "Roux-en-Y gastric bypass")
          .addWider(BARIATRIC_SURGERY)
          .addSynonyms("gastric bypass", "RYGB")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Sleeve gastrectomy. */
  public static final Condition SLEEVE_GASTRECTOMY =
      condition("sleeve-gastrectomy", "sleeve gastrectomy")
          .addWider(BARIATRIC_SURGERY)
          .addSynonyms("gastric sleeve")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.BARIATRIC_2022.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Gastrectomy. Of any extent. */
  public static final Condition GASTRECTOMY =
      condition("gastrectomy", "gastrectomy")
          .description("Of any extent.")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Total gastrectomy. */
  public static final Condition TOTAL_GASTRECTOMY =
      condition("total-gastrectomy", "total gastrectomy")
          .addWider(GASTRECTOMY)
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Partial gastrectomy. */
  public static final Condition PARTIAL_GASTRECTOMY =
      condition("partial-gastrectomy", "partial gastrectomy")
          .addWider(GASTRECTOMY)
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.GASTRECTOMY_KOREA.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Resection of the terminal ileum. Of any extent; the length is stated on the patient. */
  public static final Condition TERMINAL_ILEAL_RESECTION =
      condition("terminal-ileal-resection", "resection of the terminal ileum")
          .description("Of any extent; the length is stated on the patient.")
          .addSynonyms("ileal resection")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.ILEAL_RESECTION_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.BATTAT.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Complete resection of the terminal ileum. */
  public static final Condition COMPLETE_TERMINAL_ILEAL_RESECTION =
      condition("complete-terminal-ileal-resection", "complete resection of the terminal ileum")
          .addWider(TERMINAL_ILEAL_RESECTION)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Abdominal or pelvic radiotherapy. */
  public static final Condition ABDOMINAL_OR_PELVIC_RADIOTHERAPY =
      condition("abdominal-or-pelvic-radiotherapy", "abdominal or pelvic radiotherapy")
          .addSynonyms("pelvic radiotherapy", "abdominal radiotherapy")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", READ_ONCE),
              Sources.RADIATION_1987.at("abstract", READ_ONCE))
          .build();

  /** Chronic kidney disease. */
  public static final Condition CHRONIC_KIDNEY_DISEASE =
      condition("chronic-kidney-disease", "chronic kidney disease")
          .addSynonyms("kidney disease", "renal failure", "renal impairment")
          .addCitations(
              Sources.MMA_RENAL_2018.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.URINE_MMA_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Liver disease. */
  public static final Condition LIVER_DISEASE =
      condition("liver-disease", "liver disease")
          .addSynonyms("cirrhosis", "hepatitis")
          .addCitations(
              Sources.ALCOHOL_2012.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Myeloproliferative neoplasm. */
  public static final Condition MYELOPROLIFERATIVE_NEOPLASM =
      condition("myeloproliferative-neoplasm", "myeloproliferative neoplasm")
          .addSynonyms("chronic myeloid leukaemia", "polycythaemia vera")
          .addCitations(
              Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.AAFP_2025.at("high vitamin B12", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Solid tumour. */
  public static final Condition SOLID_TUMOUR =
      condition("solid-tumour", "solid tumour")
          .addSynonyms("cancer")
          .addCitation(Sources.AAFP_2025.at("high vitamin B12", READ_ONCE))
          .build();

  /** Myeloma. */
  public static final Condition MYELOMA =
      condition("myeloma", "myeloma")
          .addSynonyms("multiple myeloma")
          .addCitation(Sources.GARDYN_2000.at("causes of a low level", READ_ONCE))
          .build();

  /** HIV infection. */
  public static final Condition HIV_INFECTION =
      condition("hiv-infection", "HIV infection")
          .addSynonyms("HIV")
          .addCitations(
              Sources.BNSSG.at("low levels", READ_ONCE), Sources.HIV_2003.at("abstract", READ_ONCE))
          .build();

  /** Haptocorrin deficiency. Lowers total B12 and does no harm. */
  public static final Condition HAPTOCORRIN_DEFICIENCY =
      condition("haptocorrin-deficiency", "haptocorrin deficiency")
          .description("Lowers total B12 and does no harm.")
          .addSynonyms("transcobalamin I deficiency")
          .addCitation(Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE))
          .build();

  /** Folate deficiency. */
  public static final Condition FOLATE_DEFICIENCY =
      condition("folate-deficiency", "folate deficiency")
          .addSynonyms("low folate")
          .addCitations(
              Sources.SAVAGE.at("abstract", SECONDARY),
              Sources.GARDYN_2000.at("causes of a low level", READ_ONCE))
          .build();

  /** Iron deficiency. */
  public static final Condition IRON_DEFICIENCY =
      condition("iron-deficiency", "iron deficiency")
          .addSynonyms("low iron")
          .addCitation(Sources.LIBRARY.at("masked macrocytosis, standard teaching", PROVISIONAL))
          .build();

  /** Thalassaemia. */
  public static final Condition THALASSAEMIA =
      condition("thalassaemia", "thalassaemia")
          .addSynonyms("thalassemia")
          .addCitation(Sources.LIBRARY.at("masked macrocytosis, standard teaching", PROVISIONAL))
          .build();

  /** Small-intestinal bacterial overgrowth. */
  public static final Condition BACTERIAL_OVERGROWTH =
      condition("bacterial-overgrowth", "small-intestinal bacterial overgrowth")
          .addSynonyms("SIBO")
          .addCitations(
              Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
              Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Inborn error of cobalamin metabolism. */
  public static final Condition INBORN_ERROR_OF_COBALAMIN =
      condition("inborn-error-of-cobalamin", "inborn error of cobalamin metabolism")
          .addSynonyms("cobalamin C disease")
          .addCitations(
              Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
              Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Leber hereditary optic neuropathy. Not Leber congenital amaurosis. */
  public static final Condition LEBER_HEREDITARY_OPTIC_NEUROPATHY =
      condition("leber-hereditary-optic-neuropathy", "Leber hereditary optic neuropathy")
          .description("Not Leber congenital amaurosis.")
          .addSynonyms("Leber's disease", "LHON")
          .addCitations(
              Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
              Sources.DENMARK_LABEL.at("section 4.3", READ_ONCE))
          .build();

  /** Tobacco amblyopia. Loss of vision in smokers, for which hydroxocobalamin is licensed. */
  public static final Condition TOBACCO_AMBLYOPIA =
      condition("tobacco-amblyopia", "tobacco amblyopia")
          .description("Loss of vision in smokers, for which hydroxocobalamin is licensed.")
          .addCitation(Sources.COBALIN_H_SMPC.at("section 4.1", READ_ONCE))
          .build();

  /** Hypovolaemia. */
  public static final Condition HYPOVOLAEMIA =
      condition("hypovolaemia", "hypovolaemia")
          .addSynonyms("dehydration")
          .addCitation(Sources.MMA_REVIEW_2015.at("review", READ_ONCE))
          .build();

  /** Vitamin B6 deficiency. */
  public static final Condition VITAMIN_B6_DEFICIENCY =
      condition("vitamin-b6-deficiency", "vitamin B6 deficiency")
          .addSynonyms("pyridoxine deficiency")
          .addCitation(
              Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL))
          .build();

  /** Methylenetetrahydrofolate reductase deficiency. */
  public static final Condition MTHFR_DEFICIENCY =
      condition("mthfr-deficiency", "methylenetetrahydrofolate reductase deficiency")
          .addSynonyms("MTHFR deficiency")
          .addCitation(Sources.REMETHYLATION_2015.at("introduction", READ_ONCE))
          .build();

  /**
   * Vitamin B12 deficiency. As a diagnosis that somebody has made; the library reads it and does
   * not rest on it.
   */
  public static final Condition VITAMIN_B12_DEFICIENCY =
      condition("vitamin-b12-deficiency", "vitamin B12 deficiency")
          .description(
              "As a diagnosis that somebody has made; the library reads it and does not rest on it.")
          .addSynonyms("cobalamin deficiency", "B12 deficiency")
          .addCitations(
              Sources.NICE_NG239.at("overview", INDEPENDENTLY_CONFIRMED),
              Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Anaemia of vitamin B12 deficiency. */
  public static final Condition VITAMIN_B12_DEFICIENCY_ANAEMIA =
      condition("vitamin-b12-deficiency-anaemia", "anaemia of vitamin B12 deficiency")
          .addWider(VITAMIN_B12_DEFICIENCY)
          .addSynonyms("B12 deficiency anaemia")
          .addCitations(
              Sources.NICE_CKS.at("B12 deficiency anaemia", INDEPENDENTLY_CONFIRMED),
              Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Vitiligo. */
  public static final Condition VITILIGO =
      condition("vitiligo", "vitiligo")
          .addWider(AUTOIMMUNE_CONDITION)
          .addCitations(
              Sources.KANNAN_2008.at("introduction", INDEPENDENTLY_CONFIRMED),
              Sources.BRESCOLL_2015.at("cutaneous manifestations", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Addison's disease. */
  public static final Condition ADDISON_DISEASE =
      condition("addison-disease", "Addison's disease")
          .addWider(AUTOIMMUNE_CONDITION)
          .addSynonyms("adrenal insufficiency")
          .addCitation(Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL))
          .build();

  /** Alopecia areata. */
  public static final Condition ALOPECIA_AREATA =
      condition("alopecia-areata", "alopecia areata")
          .addWider(AUTOIMMUNE_CONDITION)
          .addCitation(Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL))
          .build();

  /** Autoimmune polyglandular syndrome. */
  public static final Condition AUTOIMMUNE_POLYGLANDULAR_SYNDROME =
      condition("autoimmune-polyglandular-syndrome", "autoimmune polyglandular syndrome")
          .addWider(AUTOIMMUNE_CONDITION)
          .addSynonyms("autoimmune polyendocrinopathy")
          .addCitation(Sources.LIBRARY.at("autoimmune companions, standard teaching", PROVISIONAL))
          .build();

  /** Type 2 diabetes. No cause by itself; metformin may be one, and neuropathy may be its own. */
  public static final Condition TYPE_2_DIABETES =
      condition("type-2-diabetes", "type 2 diabetes")
          .description("No cause by itself; metformin may be one, and neuropathy may be its own.")
          .addSynonyms("adult-onset diabetes")
          .addCitation(Sources.METFORMIN_NHANES_2012.at("abstract", READ_ONCE))
          .build();

  /** Crohn's disease. */
  public static final Condition CROHN_DISEASE =
      condition("crohn-disease", "Crohn's disease")
          .addSynonyms("Crohn's")
          .addCitations(
              Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
              Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Crohn's disease of the ileum. Without resection a systematic review found no added risk. */
  public static final Condition ILEAL_CROHN_DISEASE =
      condition("ileal-crohn-disease", "Crohn's disease of the ileum")
          .addWider(CROHN_DISEASE)
          .description("Without resection a systematic review found no added risk.")
          .addSynonyms("ileal Crohn's disease", "terminal ileitis")
          .addCitation(Sources.BATTAT.at("abstract", READ_ONCE))
          .build();

  /** Infection with Helicobacter pylori. */
  public static final Condition HELICOBACTER_PYLORI_INFECTION =
      condition("helicobacter-pylori-infection", "infection with Helicobacter pylori")
          .addSynonyms("H. pylori")
          .addCitations(
              Sources.KAPTAN_2000.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.FOOD_COBALAMIN_2008.at("Table 3", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Achlorhydria. */
  public static final Condition ACHLORHYDRIA =
      condition("achlorhydria", "achlorhydria")
          .addSynonyms("no stomach acid", "hypochlorhydria")
          .addCitation(Sources.GASTRINOMA_2024.at("abstract", READ_ONCE))
          .build();

  /** Gastrinoma. */
  public static final Condition GASTRINOMA =
      condition("gastrinoma", "gastrinoma")
          .addSynonyms("Zollinger-Ellison syndrome")
          .addCitation(Sources.GASTRINOMA_2024.at("abstract", READ_ONCE))
          .build();

  /** Chronic pancreatitis. */
  public static final Condition CHRONIC_PANCREATITIS =
      condition("chronic-pancreatitis", "chronic pancreatitis")
          .addCitation(Sources.PANCREAS_1990.at("abstract", READ_ONCE))
          .build();

  /** Exocrine pancreatic insufficiency. */
  public static final Condition PANCREATIC_INSUFFICIENCY =
      condition("pancreatic-insufficiency", "exocrine pancreatic insufficiency")
          .addSynonyms("pancreatic insufficiency")
          .addCitations(
              Sources.CCJM_CAUSES.at("table", INDEPENDENTLY_CONFIRMED),
              Sources.PANCREAS_1990.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cystic fibrosis. */
  public static final Condition CYSTIC_FIBROSIS =
      condition("cystic-fibrosis", "cystic fibrosis")
          .addCitation(Sources.PANCREAS_1990.at("abstract", READ_ONCE))
          .build();

  /** Tropical sprue. */
  public static final Condition TROPICAL_SPRUE =
      condition("tropical-sprue", "tropical sprue")
          .addSynonyms("sprue")
          .addCitation(Sources.TROPICAL_SPRUE_1969.at("abstract", READ_ONCE))
          .build();

  /** Short bowel syndrome. */
  public static final Condition SHORT_BOWEL_SYNDROME =
      condition("short-bowel-syndrome", "short bowel syndrome")
          .addSynonyms("short gut")
          .addCitation(Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE))
          .build();

  /** Intestinal malabsorption. Of whatever cause. */
  public static final Condition MALABSORPTION =
      condition("malabsorption", "intestinal malabsorption")
          .description("Of whatever cause.")
          .addSynonyms("malabsorption syndrome")
          .addCitations(
              Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CARMEL_2008.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Blind loop or jejunal diverticula. */
  public static final Condition BLIND_LOOP_SYNDROME =
      condition("blind-loop-syndrome", "blind loop or jejunal diverticula")
          .addWider(BACTERIAL_OVERGROWTH)
          .addSynonyms("blind loop syndrome", "stagnant loop", "small-bowel diverticulosis")
          .addCitations(
              Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED),
              Sources.OVERGROWTH_NOTES.at("aetiology", SECONDARY))
          .build();

  /** Systemic sclerosis. By bacterial overgrowth. */
  public static final Condition SYSTEMIC_SCLEROSIS =
      condition("systemic-sclerosis", "systemic sclerosis")
          .description("By bacterial overgrowth.")
          .addSynonyms("scleroderma")
          .addCitation(Sources.SCLERODERMA_2019.at("abstract", READ_ONCE))
          .build();

  /** Infection with the fish tapeworm. */
  public static final Condition FISH_TAPEWORM_INFECTION =
      condition("fish-tapeworm-infection", "infection with the fish tapeworm")
          .addSynonyms("diphyllobothriasis", "Diphyllobothrium latum")
          .addCitations(
              Sources.TAPEWORM_TEXTBOOK.at("opening", INDEPENDENTLY_CONFIRMED),
              Sources.DIAGNOSAURUS_2014.at("differential list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Giardiasis. */
  public static final Condition GIARDIASIS =
      condition("giardiasis", "giardiasis")
          .addSynonyms("Giardia")
          .addCitation(Sources.GIARDIASIS_BMJ.at("complications", READ_ONCE))
          .build();

  /** Whipple's disease. */
  public static final Condition WHIPPLE_DISEASE =
      condition("whipple-disease", "Whipple's disease")
          .addCitation(
              Sources.LIBRARY.at("causes of malabsorption, standard teaching", PROVISIONAL))
          .build();

  /** Intestinal tuberculosis. */
  public static final Condition INTESTINAL_TUBERCULOSIS =
      condition("intestinal-tuberculosis", "intestinal tuberculosis")
          .addSynonyms("ileocaecal tuberculosis")
          .addCitation(Sources.INTESTINAL_TB_2017.at("abstract", READ_ONCE))
          .build();

  /** Graft-versus-host disease of the gut. */
  public static final Condition GRAFT_VERSUS_HOST_DISEASE =
      condition("graft-versus-host-disease", "graft-versus-host disease of the gut")
          .addSynonyms("GVHD")
          .addCitation(Sources.GVHD_1987.at("abstract", READ_ONCE))
          .build();

  /** Amyloidosis of the small bowel. */
  public static final Condition INTESTINAL_AMYLOIDOSIS =
      condition("intestinal-amyloidosis", "amyloidosis of the small bowel")
          .addSynonyms("amyloidosis")
          .addCitation(Sources.AMYLOIDOSIS_CASE.at("case report", READ_ONCE))
          .build();

  /** Antibody deficiency. Gastritis without antibodies; giardiasis is common. */
  public static final Condition COMMON_VARIABLE_IMMUNODEFICIENCY =
      condition("common-variable-immunodeficiency", "antibody deficiency")
          .description("Gastritis without antibodies; giardiasis is common.")
          .addSynonyms("common variable immunodeficiency", "hypogammaglobulinaemia")
          .addCitation(Sources.HYPOGAMMAGLOBULINAEMIA.at("abstract", READ_ONCE))
          .build();

  /** Ileal conduit or neobladder. */
  public static final Condition ILEAL_CONDUIT_OR_NEOBLADDER =
      condition("ileal-conduit-or-neobladder", "ileal conduit or neobladder")
          .addSynonyms("urinary diversion")
          .addCitation(Sources.BLADDER_RECONSTRUCTION.at("abstract", READ_ONCE))
          .build();

  /** Ileal pouch. */
  public static final Condition ILEAL_POUCH =
      condition("ileal-pouch", "ileal pouch")
          .addSynonyms("ileal pouch-anal anastomosis", "J pouch")
          .addCitation(Sources.ILEAL_POUCH_2007.at("abstract", READ_ONCE))
          .build();

  /** Biliopancreatic diversion or one-anastomosis bypass. */
  public static final Condition BILIOPANCREATIC_DIVERSION =
      condition("biliopancreatic-diversion", "biliopancreatic diversion or one-anastomosis bypass")
          .addWider(BARIATRIC_SURGERY)
          .addSynonyms("duodenal switch", "SADI", "mini gastric bypass")
          .addCitation(Sources.BOMSS_2023.at("groups not covered", READ_ONCE))
          .build();

  /** Gastric band. */
  public static final Condition GASTRIC_BAND =
      condition("gastric-band", "gastric band")
          .addWider(BARIATRIC_SURGERY)
          .addSynonyms("gastric banding")
          .addCitation(Sources.BANDING_2016.at("abstract", READ_ONCE))
          .build();

  /** Congenital intrinsic factor deficiency. */
  public static final Condition INTRINSIC_FACTOR_DEFICIENCY =
      condition("intrinsic-factor-deficiency", "congenital intrinsic factor deficiency")
          .addSynonyms("inherited intrinsic factor deficiency")
          .addCitations(
              Sources.ORPHANET_332.at("summary", INDEPENDENTLY_CONFIRMED),
              Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Imerslund-Gräsbeck syndrome. */
  public static final Condition IMERSLUND_GRASBECK_SYNDROME =
      condition("imerslund-grasbeck-syndrome", "Imerslund-Gräsbeck syndrome")
          .addSynonyms("Imerslund-Grasbeck", "selective B12 malabsorption with proteinuria")
          .addCitations(
              Sources.GRASBECK_2006.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.TANNER_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Transcobalamin deficiency. */
  public static final Condition TRANSCOBALAMIN_DEFICIENCY =
      condition("transcobalamin-deficiency", "transcobalamin deficiency")
          .addSynonyms("transcobalamin II deficiency")
          .addCitations(
              Sources.TRANSCOBALAMIN_2022.at("background", INDEPENDENTLY_CONFIRMED),
              Sources.TANNER_2012.at("background", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Homocystinuria. */
  public static final Condition HOMOCYSTINURIA =
      condition("homocystinuria", "homocystinuria")
          .addSynonyms("cystathionine beta-synthase deficiency")
          .addCitation(Sources.GENEREVIEWS_CBS.at("summary", READ_ONCE))
          .build();

  /** Methylmalonic acidaemia. */
  public static final Condition METHYLMALONIC_ACIDAEMIA =
      condition("methylmalonic-acidaemia", "methylmalonic acidaemia")
          .addSynonyms("methylmalonic aciduria")
          .addCitations(
              Sources.GENEREVIEWS_COBALAMIN.at("summary", INDEPENDENTLY_CONFIRMED),
              Sources.MMACHC_2010.at("introduction", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Dialysis. */
  public static final Condition DIALYSIS =
      condition("dialysis", "dialysis")
          .addWider(CHRONIC_KIDNEY_DISEASE)
          .addSynonyms("haemodialysis")
          .addCitation(Sources.DIALYSIS_SERIES.at("abstract", READ_ONCE))
          .build();

  /** Copper deficiency. Looks the same as cord disease of deficiency, and may coexist. */
  public static final Condition COPPER_DEFICIENCY =
      condition("copper-deficiency", "copper deficiency")
          .description("Looks the same as cord disease of deficiency, and may coexist.")
          .addSynonyms("low copper", "zinc excess")
          .addCitation(Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Myelodysplastic syndrome. */
  public static final Condition MYELODYSPLASTIC_SYNDROME =
      condition("myelodysplastic-syndrome", "myelodysplastic syndrome")
          .addSynonyms("myelodysplasia")
          .addCitations(
              Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED),
              Sources.MSD_MANUAL.at("macrocytic anaemia", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Bleeding or haemolysis with many reticulocytes. Of another cause than deficiency. */
  public static final Condition REACTIVE_RETICULOCYTOSIS =
      condition("reactive-reticulocytosis", "bleeding or haemolysis with many reticulocytes")
          .description("Of another cause than deficiency.")
          .addSynonyms("reticulocytosis")
          .addCitation(Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Thiamine deficiency. */
  public static final Condition THIAMINE_DEFICIENCY =
      condition("thiamine-deficiency", "thiamine deficiency")
          .addSynonyms("vitamin B1 deficiency")
          .addCitation(Sources.BOMSS_2023.at("thiamine", READ_ONCE))
          .build();

  /** Low potassium. */
  public static final Condition HYPOKALAEMIA =
      condition("hypokalaemia", "low potassium")
          .addSynonyms("hypokalaemia", "hypokalemia")
          .addCitations(
              Sources.US_LABEL_HYDROXOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
              Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Entrapment of a peripheral nerve. */
  public static final Condition PERIPHERAL_NERVE_ENTRAPMENT =
      condition("peripheral-nerve-entrapment", "entrapment of a peripheral nerve")
          .addSynonyms("carpal tunnel syndrome", "nerve entrapment")
          .addCitation(Sources.MEDBULLETS_TARSAL_TUNNEL.at("keyed answer", READ_ONCE))
          .build();

  private Conditions() {}

  /** All of them, in the order of this file. */
  static List<Condition> all() {
    return List.of(
        ATROPHIC_GASTRITIS,
        AUTOIMMUNE_GASTRITIS,
        PERNICIOUS_ANAEMIA,
        AUTOIMMUNE_CONDITION,
        COELIAC_DISEASE,
        THYROID_DISEASE,
        AUTOIMMUNE_THYROID_DISEASE,
        HYPOTHYROIDISM,
        SJOGREN_SYNDROME,
        TYPE_1_DIABETES,
        BARIATRIC_SURGERY,
        GASTRIC_BYPASS,
        SLEEVE_GASTRECTOMY,
        GASTRECTOMY,
        TOTAL_GASTRECTOMY,
        PARTIAL_GASTRECTOMY,
        TERMINAL_ILEAL_RESECTION,
        COMPLETE_TERMINAL_ILEAL_RESECTION,
        ABDOMINAL_OR_PELVIC_RADIOTHERAPY,
        CHRONIC_KIDNEY_DISEASE,
        LIVER_DISEASE,
        MYELOPROLIFERATIVE_NEOPLASM,
        SOLID_TUMOUR,
        MYELOMA,
        HIV_INFECTION,
        HAPTOCORRIN_DEFICIENCY,
        FOLATE_DEFICIENCY,
        IRON_DEFICIENCY,
        THALASSAEMIA,
        BACTERIAL_OVERGROWTH,
        INBORN_ERROR_OF_COBALAMIN,
        LEBER_HEREDITARY_OPTIC_NEUROPATHY,
        TOBACCO_AMBLYOPIA,
        HYPOVOLAEMIA,
        VITAMIN_B6_DEFICIENCY,
        MTHFR_DEFICIENCY,
        VITAMIN_B12_DEFICIENCY,
        VITAMIN_B12_DEFICIENCY_ANAEMIA,
        VITILIGO,
        ADDISON_DISEASE,
        ALOPECIA_AREATA,
        AUTOIMMUNE_POLYGLANDULAR_SYNDROME,
        TYPE_2_DIABETES,
        CROHN_DISEASE,
        ILEAL_CROHN_DISEASE,
        HELICOBACTER_PYLORI_INFECTION,
        ACHLORHYDRIA,
        GASTRINOMA,
        CHRONIC_PANCREATITIS,
        PANCREATIC_INSUFFICIENCY,
        CYSTIC_FIBROSIS,
        TROPICAL_SPRUE,
        SHORT_BOWEL_SYNDROME,
        MALABSORPTION,
        BLIND_LOOP_SYNDROME,
        SYSTEMIC_SCLEROSIS,
        FISH_TAPEWORM_INFECTION,
        GIARDIASIS,
        WHIPPLE_DISEASE,
        INTESTINAL_TUBERCULOSIS,
        GRAFT_VERSUS_HOST_DISEASE,
        INTESTINAL_AMYLOIDOSIS,
        COMMON_VARIABLE_IMMUNODEFICIENCY,
        ILEAL_CONDUIT_OR_NEOBLADDER,
        ILEAL_POUCH,
        BILIOPANCREATIC_DIVERSION,
        GASTRIC_BAND,
        INTRINSIC_FACTOR_DEFICIENCY,
        IMERSLUND_GRASBECK_SYNDROME,
        TRANSCOBALAMIN_DEFICIENCY,
        HOMOCYSTINURIA,
        METHYLMALONIC_ACIDAEMIA,
        DIALYSIS,
        COPPER_DEFICIENCY,
        MYELODYSPLASTIC_SYNDROME,
        REACTIVE_RETICULOCYTOSIS,
        THIAMINE_DEFICIENCY,
        HYPOKALAEMIA,
        PERIPHERAL_NERVE_ENTRAPMENT);
  }

  private static Condition.Builder condition(String id, String name) {
    return Condition.builder().id(id).name(name);
  }
}
