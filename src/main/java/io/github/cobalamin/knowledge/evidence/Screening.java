package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/**
 * Whom bodies advise to test without symptoms, or to watch: age and medicines among them, which a
 * patient's record states by itself.
 */
public final class Screening {
  /** Age as a context, NG239. */
  public static final Remark SCREENING_NG239_AGE =
      Remark.builder()
          .id("screening-ng239-age")
          .name("age as a context, NG239")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Causes.FOOD_BOUND_MALABSORPTION)
          .text(
              "About 5 % at 65 to 74 years and more than 10 % from 75 are deficient; no summary of the final Box 2 lists age.")
          .addCitation(Sources.NICE_RATIONALE.at("context", READ_ONCE))
          .build();

  /** Age over 75, AAFP 2017. */
  public static final Remark SCREENING_AAFP_AGE =
      Remark.builder()
          .id("screening-aafp-age")
          .name("age over 75, AAFP 2017")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Causes.FOOD_BOUND_MALABSORPTION)
          .text("Screening may be warranted over 75 years.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Metformin for more than 4 months, AAFP 2017. */
  public static final Remark SCREENING_AAFP_METFORMIN =
      Remark.builder()
          .id("screening-aafp-metformin")
          .name("metformin for more than 4 months, AAFP 2017")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Medicines.METFORMIN, Causes.METFORMIN)
          .text("Screening may be warranted.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Metformin for more than 4 years, KDIGO 2022. */
  public static final Remark SCREENING_KDIGO_METFORMIN =
      Remark.builder()
          .id("screening-kdigo-metformin")
          .name("metformin for more than 4 years, KDIGO 2022")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Medicines.METFORMIN, Causes.METFORMIN)
          .text("KDIGO advises to monitor yearly after more than 4 years.")
          .addCitation(Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Metformin, ADA. */
  public static final Remark SCREENING_ADA_METFORMIN =
      Remark.builder()
          .id("screening-ada-metformin")
          .name("metformin, ADA")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Medicines.METFORMIN, Causes.METFORMIN)
          .text("Periodic measurement, above all with anaemia or neuropathy; no duration.")
          .addCitation(Sources.ADA_STANDARDS.at("metformin and vitamin B12", READ_ONCE))
          .build();

  /** Metformin with other risk factors, MHRA 2022. */
  public static final Remark SCREENING_MHRA_METFORMIN =
      Remark.builder()
          .id("screening-mhra-metformin")
          .name("metformin with other risk factors, MHRA 2022")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Medicines.METFORMIN, Causes.METFORMIN)
          .text("Test on symptoms; consider periodic tests where other risk factors are present.")
          .addCitation(Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Metformin with acid suppression. */
  public static final Remark SCREENING_METFORMIN_WITH_ACID_SUPPRESSION =
      Remark.builder()
          .id("screening-metformin-with-acid-suppression")
          .name("metformin with acid suppression")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Medicines.METFORMIN, Medicines.PROTON_PUMP_INHIBITORS)
          .text("The two risks add up in somebody who takes both: a lower threshold to test.")
          .addCitation(
              Sources.LIBRARY.at("metformin with acid suppression, standard teaching", PROVISIONAL))
          .build();

  /** Acid suppression for more than 12 months, AAFP 2017. */
  public static final Remark SCREENING_AAFP_ACID_SUPPRESSION =
      Remark.builder()
          .id("screening-aafp-acid-suppression")
          .name("acid suppression for more than 12 months, AAFP 2017")
          .topic(Remark.Topic.SCREENING)
          .addAbout(
              Medicines.PROTON_PUMP_INHIBITORS,
              Medicines.H2_RECEPTOR_ANTAGONISTS,
              Causes.PROTON_PUMP_INHIBITORS,
              Causes.H2_RECEPTOR_ANTAGONISTS)
          .text("Screening may be warranted.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Resection of stomach or small bowel, AAFP 2017. */
  public static final Remark SCREENING_AAFP_SURGERY =
      Remark.builder()
          .id("screening-aafp-surgery")
          .name("resection of stomach or small bowel, AAFP 2017")
          .topic(Remark.Topic.SCREENING)
          .addAbout(
              Conditions.GASTRECTOMY,
              Conditions.TERMINAL_ILEAL_RESECTION,
              Causes.PARTIAL_GASTRECTOMY,
              Causes.ILEAL_RESECTION)
          .text("Screening may be warranted.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Inflammatory bowel disease, AAFP 2017. */
  public static final Remark SCREENING_AAFP_BOWEL_DISEASE =
      Remark.builder()
          .id("screening-aafp-bowel-disease")
          .name("inflammatory bowel disease, AAFP 2017")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Conditions.CROHN_DISEASE, Causes.ILEAL_CROHN_DISEASE)
          .text("Screening may be warranted.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Vegan or strict vegetarian diet, AAFP 2017. */
  public static final Remark SCREENING_AAFP_DIET =
      Remark.builder()
          .id("screening-aafp-diet")
          .name("vegan or strict vegetarian diet, AAFP 2017")
          .topic(Remark.Topic.SCREENING)
          .addAbout(RiskFactors.VEGAN_DIET, RiskFactors.VEGETARIAN_DIET, Causes.VEGAN_DIET)
          .text("Screening may be warranted.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Bariatric surgery, ASMBS and BOMSS. */
  public static final Remark SCREENING_BARIATRIC =
      Remark.builder()
          .id("screening-bariatric")
          .name("bariatric surgery, ASMBS and BOMSS")
          .topic(Remark.Topic.SCREENING)
          .addAbout(Conditions.BARIATRIC_SURGERY, Causes.GASTRIC_BYPASS, Causes.SLEEVE_GASTRECTOMY)
          .text("Before surgery for all; after it bloods at 3, 6 and 12 months, then yearly.")
          .addCitation(Sources.BOMSS_2020.at("monitoring", READ_ONCE))
          .addCitation(Sources.ASMBS_2016.at("screening", READ_ONCE))
          .build();

  /** No screening at average risk, AAFP. */
  public static final Remark SCREENING_NOT_FOR_ALL =
      Remark.builder()
          .id("screening-not-for-all")
          .name("no screening at average risk, AAFP")
          .topic(Remark.Topic.SCREENING)
          .addAbout(LabTests.TOTAL_B12)
          .text("Adults at average risk need no routine screening.")
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** NG239 asks for a symptom and a risk factor. */
  public static final Remark SCREENING_NG239_NEEDS_A_SYMPTOM =
      Remark.builder()
          .id("screening-ng239-needs-a-symptom")
          .name("NG239 asks for a symptom and a risk factor")
          .topic(Remark.Topic.SCREENING)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text(
              "It offers a test when both are present, and leaves the rest to clinical judgement; for people who are well it does not ask for screening.")
          .addCitation(Sources.NICE_NG239.at("recommendation 1.2.5", INDEPENDENTLY_CONFIRMED))
          .build();

  private Screening() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        SCREENING_NG239_AGE,
        SCREENING_AAFP_AGE,
        SCREENING_AAFP_METFORMIN,
        SCREENING_KDIGO_METFORMIN,
        SCREENING_ADA_METFORMIN,
        SCREENING_MHRA_METFORMIN,
        SCREENING_METFORMIN_WITH_ACID_SUPPRESSION,
        SCREENING_AAFP_ACID_SUPPRESSION,
        SCREENING_AAFP_SURGERY,
        SCREENING_AAFP_BOWEL_DISEASE,
        SCREENING_AAFP_DIET,
        SCREENING_BARIATRIC,
        SCREENING_NOT_FOR_ALL,
        SCREENING_NG239_NEEDS_A_SYMPTOM);
  }
}
