package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/** What to look for beside a cause. */
public final class Companions {
  /** Companions of autoimmune gastritis. */
  public static final Remark COMPANIONS_OF_AUTOIMMUNE_GASTRITIS =
      Remark.builder()
          .id("companions-of-autoimmune-gastritis")
          .name("companions of autoimmune gastritis")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(
              Causes.AUTOIMMUNE_GASTRITIS,
              LabTests.THYROID_STIMULATING_HORMONE,
              LabTests.THYROID_PEROXIDASE_ANTIBODY,
              LabTests.FERRITIN,
              LabTests.HBA1C,
              LabTests.TISSUE_TRANSGLUTAMINASE_IGA)
          .text(
              "What clinicians look for once: thyroid disease, lack of iron, diabetes and coeliac disease; vitiligo, Addison disease and type 1 diabetes belong to the same family. Ferritin and thyroid are looked at again yearly or on symptoms.")
          .addCitation(Sources.AUTOIMMUNE_GASTRITIS_2016.at("summary", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("companions, standard teaching", PROVISIONAL))
          .build();

  /** Gastric cancer in autoimmune gastritis. */
  public static final Remark GASTRIC_CANCER_AWARENESS =
      Remark.builder()
          .id("gastric-cancer-awareness")
          .name("gastric cancer in autoimmune gastritis")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(Causes.AUTOIMMUNE_GASTRITIS, Causes.PERNICIOUS_ANAEMIA)
          .text(
              "A small added risk of neuroendocrine tumour and adenocarcinoma belongs to the gastritis, not to the low level: report indigestion, vomiting, weight loss, bleeding or new iron lack.")
          .addCitation(Sources.NICE_REVIEW_G.at("evidence review", READ_ONCE))
          .addCitation(Sources.RUSTGI_2021.at("abstract", READ_ONCE))
          .build();

  /** A negative antibody does not exclude gastritis. */
  public static final Remark NEGATIVE_ANTIBODY_DOES_NOT_EXCLUDE =
      Remark.builder()
          .id("negative-antibody-does-not-exclude")
          .name("a negative antibody does not exclude gastritis")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(Causes.AUTOIMMUNE_GASTRITIS, LabTests.INTRINSIC_FACTOR_ANTIBODY)
          .text(
              "It is absent in about half; a high fasting gastrin with a low pepsinogen I supports the diagnosis, biopsies of body and antrum settle it.")
          .addCitation(Sources.LOTHIAN_2025.at("antibodies", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MAYO_ACASM.at("cascade", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BMJ_BEST_PRACTICE.at("investigations", READ_ONCE))
          .build();

  /** What each antibody means when positive. */
  public static final Remark WHAT_A_POSITIVE_ANTIBODY_MEANS =
      Remark.builder()
          .id("what-a-positive-antibody-means")
          .name("what each antibody means when positive")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(
              Causes.AUTOIMMUNE_GASTRITIS,
              LabTests.INTRINSIC_FACTOR_ANTIBODY,
              LabTests.PARIETAL_CELL_ANTIBODY)
          .text(
              "A positive intrinsic-factor antibody means autoimmune gastritis for practical purposes; a parietal-cell antibody alone is no diagnosis, since thyroid disease and age bring it as well.")
          .addCitation(Sources.LOTHIAN_2025.at("antibodies", READ_ONCE))
          .addCitation(Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Coeliac disease as a cause. */
  public static final Remark COELIAC_TESTING =
      Remark.builder()
          .id("coeliac-testing")
          .name("coeliac disease as a cause")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(Causes.COELIAC_DISEASE, LabTests.TISSUE_TRANSGLUTAMINASE_IGA)
          .text("Unexplained vitamin B12 deficiency is itself a reason to offer coeliac serology.")
          .addCitation(Sources.NICE_NG20.at("recommendation 1.1.1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Copper beside vitamin B12 after bariatric surgery. */
  public static final Remark COPPER_AFTER_BARIATRIC_SURGERY =
      Remark.builder()
          .id("copper-after-bariatric-surgery")
          .name("copper beside vitamin B12 after bariatric surgery")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(Causes.GASTRIC_BYPASS, LabTests.COPPER)
          .text("Copper deficiency looks the same and may coexist: measure both.")
          .addCitation(Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED))
          .build();

  /** When to think of an inherited cause. */
  public static final Remark THINK_INHERITED =
      Remark.builder()
          .id("think-inherited")
          .name("when to think of an inherited cause")
          .topic(Remark.Topic.COMPANIONS)
          .addAbout(Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM, Causes.IMERSLUND_GRASBECK)
          .text(
              "Onset under 5 years with a healthy mother, affected siblings, related parents, proteinuria, very high metabolites, or a normal level with signs.")
          .addCitation(Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("inherited causes, standard teaching", PROVISIONAL))
          .build();

  private Companions() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        COMPANIONS_OF_AUTOIMMUNE_GASTRITIS,
        GASTRIC_CANCER_AWARENESS,
        NEGATIVE_ANTIBODY_DOES_NOT_EXCLUDE,
        WHAT_A_POSITIVE_ANTIBODY_MEANS,
        COELIAC_TESTING,
        COPPER_AFTER_BARIATRIC_SURGERY,
        THINK_INHERITED);
  }
}
