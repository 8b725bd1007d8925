package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Confirmation;

/**
 * Diseases, operations and treatments, whether they are risk factors, confounders of tests,
 * contraindications or other explanations.
 */
public final class Conditions {
  private static final Citation BOX_2 =
      Sources.NICE_NG239.at("Box 2", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation BOX_2_ONCE = Sources.NICE_NG239.at("Box 2", Confirmation.READ_ONCE);
  private static final Citation READ =
      Sources.LIBRARY.at(
          "causes and confounders, read in reviews", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation READ_ONCE =
      Sources.LIBRARY.at("confounders, read in one place", Confirmation.READ_ONCE);
  private static final Citation TEACHING =
      Sources.LIBRARY.at("confounders, standard teaching", Confirmation.PROVISIONAL);

  /** Atrophic gastritis of the body of the stomach. */
  public static final Condition ATROPHIC_GASTRITIS =
      condition("atrophic-gastritis", "atrophic gastritis of the body of the stomach", BOX_2)
          .addSynonyms("atrophic gastritis")
          .build();

  /** Autoimmune gastritis. */
  public static final Condition AUTOIMMUNE_GASTRITIS =
      condition("autoimmune-gastritis", "autoimmune gastritis", BOX_2)
          .addPartOf(ATROPHIC_GASTRITIS)
          .addSynonyms("autoimmune atrophic gastritis")
          .build();

  /**
   * Pernicious anaemia. The late stage of autoimmune gastritis, when intrinsic factor fails; NG239
   * itself avoids the term.
   */
  public static final Condition PERNICIOUS_ANAEMIA =
      condition("pernicious-anaemia", "pernicious anaemia", BOX_2)
          .addPartOf(AUTOIMMUNE_GASTRITIS)
          .description(
              "The late stage of autoimmune gastritis, when intrinsic factor fails; NG239 itself avoids the term.")
          .addSynonyms("pernicious anemia")
          .build();

  /** Autoimmune condition. */
  public static final Condition AUTOIMMUNE_CONDITION =
      condition("autoimmune-condition", "autoimmune condition", BOX_2)
          .addSynonyms("autoimmune disease")
          .build();

  /** Coeliac disease. */
  public static final Condition COELIAC_DISEASE =
      condition("coeliac-disease", "coeliac disease", BOX_2)
          .addPartOf(AUTOIMMUNE_CONDITION)
          .addSynonyms("celiac disease")
          .build();

  /** Thyroid disease. */
  public static final Condition THYROID_DISEASE =
      condition("thyroid-disease", "thyroid disease", BOX_2).build();

  /** Autoimmune thyroid disease. */
  public static final Condition AUTOIMMUNE_THYROID_DISEASE =
      condition("autoimmune-thyroid-disease", "autoimmune thyroid disease", BOX_2)
          .addPartOf(THYROID_DISEASE)
          .addPartOf(AUTOIMMUNE_CONDITION)
          .addSynonyms("Hashimoto's thyroiditis", "Graves' disease")
          .build();

  /** Hypothyroidism. */
  public static final Condition HYPOTHYROIDISM =
      condition("hypothyroidism", "hypothyroidism", READ)
          .addPartOf(THYROID_DISEASE)
          .addSynonyms("underactive thyroid")
          .build();

  /** Sjögren's syndrome. */
  public static final Condition SJOGREN_SYNDROME =
      condition("sjogren-syndrome", "Sjögren's syndrome", BOX_2)
          .addPartOf(AUTOIMMUNE_CONDITION)
          .addSynonyms("Sjogren's syndrome")
          .build();

  /** Type 1 diabetes. */
  public static final Condition TYPE_1_DIABETES =
      condition("type-1-diabetes", "type 1 diabetes", BOX_2)
          .addPartOf(AUTOIMMUNE_CONDITION)
          .addSynonyms("insulin-dependent diabetes")
          .build();

  /** Bariatric surgery. */
  public static final Condition BARIATRIC_SURGERY =
      condition("bariatric-surgery", "bariatric surgery", BOX_2)
          .addSynonyms("weight-loss surgery")
          .build();

  /** Roux-en-Y gastric bypass. */
  public static final Condition GASTRIC_BYPASS =
      condition("gastric-bypass", "Roux-en-Y gastric bypass", BOX_2)
          .addPartOf(BARIATRIC_SURGERY)
          .addSynonyms("gastric bypass", "RYGB")
          .build();

  /** Sleeve gastrectomy. */
  public static final Condition SLEEVE_GASTRECTOMY =
      condition("sleeve-gastrectomy", "sleeve gastrectomy", BOX_2)
          .addPartOf(BARIATRIC_SURGERY)
          .addSynonyms("gastric sleeve")
          .build();

  /** Gastrectomy. Of any extent. */
  public static final Condition GASTRECTOMY =
      condition("gastrectomy", "gastrectomy", BOX_2).description("Of any extent.").build();

  /** Total gastrectomy. */
  public static final Condition TOTAL_GASTRECTOMY =
      condition("total-gastrectomy", "total gastrectomy", BOX_2).addPartOf(GASTRECTOMY).build();

  /** Partial gastrectomy. */
  public static final Condition PARTIAL_GASTRECTOMY =
      condition("partial-gastrectomy", "partial gastrectomy", BOX_2).addPartOf(GASTRECTOMY).build();

  /** Resection of the terminal ileum. Of any extent; the length is stated on the patient. */
  public static final Condition TERMINAL_ILEAL_RESECTION =
      condition("terminal-ileal-resection", "resection of the terminal ileum", BOX_2)
          .description("Of any extent; the length is stated on the patient.")
          .addSynonyms("ileal resection")
          .build();

  /** Complete resection of the terminal ileum. */
  public static final Condition COMPLETE_TERMINAL_ILEAL_RESECTION =
      condition(
              "complete-terminal-ileal-resection",
              "complete resection of the terminal ileum",
              BOX_2)
          .addPartOf(TERMINAL_ILEAL_RESECTION)
          .build();

  /** Abdominal or pelvic radiotherapy. */
  public static final Condition ABDOMINAL_OR_PELVIC_RADIOTHERAPY =
      condition("abdominal-or-pelvic-radiotherapy", "abdominal or pelvic radiotherapy", BOX_2_ONCE)
          .addSynonyms("pelvic radiotherapy", "abdominal radiotherapy")
          .build();

  /** Chronic kidney disease. */
  public static final Condition CHRONIC_KIDNEY_DISEASE =
      condition("chronic-kidney-disease", "chronic kidney disease", READ)
          .addSynonyms("kidney disease", "renal failure", "renal impairment")
          .build();

  /** Liver disease. */
  public static final Condition LIVER_DISEASE =
      condition("liver-disease", "liver disease", READ)
          .addSynonyms("cirrhosis", "hepatitis")
          .build();

  /** Myeloproliferative neoplasm. */
  public static final Condition MYELOPROLIFERATIVE_NEOPLASM =
      condition("myeloproliferative-neoplasm", "myeloproliferative neoplasm", READ)
          .addSynonyms("chronic myeloid leukaemia", "polycythaemia vera")
          .build();

  /** Solid tumour. */
  public static final Condition SOLID_TUMOUR =
      condition("solid-tumour", "solid tumour", READ).addSynonyms("cancer").build();

  /** Myeloma. */
  public static final Condition MYELOMA =
      condition("myeloma", "myeloma", READ).addSynonyms("multiple myeloma").build();

  /** HIV infection. */
  public static final Condition HIV_INFECTION =
      condition("hiv-infection", "HIV infection", READ_ONCE).addSynonyms("HIV").build();

  /** Haptocorrin deficiency. Lowers total B12 and does no harm. */
  public static final Condition HAPTOCORRIN_DEFICIENCY =
      condition("haptocorrin-deficiency", "haptocorrin deficiency", READ_ONCE)
          .description("Lowers total B12 and does no harm.")
          .addSynonyms("transcobalamin I deficiency")
          .build();

  /** Folate deficiency. */
  public static final Condition FOLATE_DEFICIENCY =
      condition("folate-deficiency", "folate deficiency", READ).addSynonyms("low folate").build();

  /** Iron deficiency. */
  public static final Condition IRON_DEFICIENCY =
      condition("iron-deficiency", "iron deficiency", TEACHING).addSynonyms("low iron").build();

  /** Thalassaemia. */
  public static final Condition THALASSAEMIA =
      condition("thalassaemia", "thalassaemia", TEACHING).addSynonyms("thalassemia").build();

  /** Small-intestinal bacterial overgrowth. */
  public static final Condition BACTERIAL_OVERGROWTH =
      condition("bacterial-overgrowth", "small-intestinal bacterial overgrowth", READ)
          .addSynonyms("SIBO")
          .build();

  /** Inborn error of cobalamin metabolism. */
  public static final Condition INBORN_ERROR_OF_COBALAMIN =
      condition("inborn-error-of-cobalamin", "inborn error of cobalamin metabolism", READ)
          .addSynonyms("cobalamin C disease")
          .build();

  /** Leber hereditary optic neuropathy. Not Leber congenital amaurosis. */
  public static final Condition LEBER_HEREDITARY_OPTIC_NEUROPATHY =
      condition("leber-hereditary-optic-neuropathy", "Leber hereditary optic neuropathy", READ)
          .description("Not Leber congenital amaurosis.")
          .addSynonyms("Leber's disease", "LHON")
          .build();

  /** Hypovolaemia. */
  public static final Condition HYPOVOLAEMIA =
      condition("hypovolaemia", "hypovolaemia", READ).addSynonyms("dehydration").build();

  /** Vitamin B6 deficiency. */
  public static final Condition VITAMIN_B6_DEFICIENCY =
      condition("vitamin-b6-deficiency", "vitamin B6 deficiency", READ)
          .addSynonyms("pyridoxine deficiency")
          .build();

  /** Methylenetetrahydrofolate reductase deficiency. */
  public static final Condition MTHFR_DEFICIENCY =
      condition("mthfr-deficiency", "methylenetetrahydrofolate reductase deficiency", READ)
          .addSynonyms("MTHFR deficiency")
          .build();

  private Conditions() {}

  private static Condition.Builder condition(String id, String name, Citation citation) {
    return Condition.builder().id(id).name(name).addCitation(citation);
  }
}
