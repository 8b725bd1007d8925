package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/** How samples are taken and kept, and what spoils them. */
public final class SampleHandling {
  /** Sample before the first dose. */
  public static final Remark SAMPLE_BEFORE_TREATMENT =
      Remark.builder()
          .id("sample-before-treatment")
          .name("sample before the first dose")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID)
          .text(
              "Take it before the first dose, and note supplements, energy drinks and injections with their dates.")
          .addCitation(Sources.BNSSG.at("sampling", READ_ONCE))
          .addCitation(Sources.NASGP.at("sampling", READ_ONCE))
          .build();

  /** Baseline tests before the first dose. */
  public static final Remark SAMPLE_BASELINE_SET =
      Remark.builder()
          .id("sample-baseline-set")
          .name("baseline tests before the first dose")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(
              LabTests.HAEMOGLOBIN,
              LabTests.RETICULOCYTES,
              LabTests.TOTAL_B12,
              LabTests.SERUM_FOLATE,
              LabTests.FERRITIN,
              LabTests.CREATININE,
              LabTests.POTASSIUM,
              LabTests.THYROID_STIMULATING_HORMONE)
          .text(
              "Blood count with film and reticulocytes, vitamin B12 with spare serum for methylmalonic acid and the intrinsic-factor antibody, folate, ferritin, kidney, potassium, liver and thyroid tests, and HIV where there is a risk. They do not delay the first dose.")
          .addCitation(Sources.LIBRARY.at("baseline tests, standard teaching", PROVISIONAL))
          .build();

  /** Samples and biotin. */
  public static final Remark SAMPLE_AND_BIOTIN =
      Remark.builder()
          .id("sample-and-biotin")
          .name("samples and biotin")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(
              LabTests.TOTAL_B12,
              LabTests.INTRINSIC_FACTOR_ANTIBODY,
              LabTests.SERUM_FOLATE,
              LabTests.THYROID_STIMULATING_HORMONE,
              LabTests.FERRITIN,
              Medicines.BIOTIN)
          .text(
              "Above 5 mg of biotin a day wait at least 12 hours, or 72 by another laboratory: competitive assays read falsely high, sandwich assays falsely low. Not all analysers are affected.")
          .addCitation(Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Keeping total B12. */
  public static final Remark SAMPLE_OF_TOTAL_B12 =
      Remark.builder()
          .id("sample-of-total-b12")
          .name("keeping total B12")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.TOTAL_B12)
          .text(
              "Stable for 7 days at room temperature or in the fridge in one laboratory; protect it from light and avoid haemolysis.")
          .addCitation(Sources.NWL_PATHOLOGY.at("sample", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("light, standard teaching", PROVISIONAL))
          .build();

  /** Keeping homocysteine. */
  public static final Remark SAMPLE_OF_HOMOCYSTEINE =
      Remark.builder()
          .id("sample-of-homocysteine")
          .name("keeping homocysteine")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.HOMOCYSTEINE)
          .text(
              "Cool at once and separate within an hour: whole blood gains about 10 % an hour at room temperature. Once off the cells it keeps about 4 days, or 4 weeks in the cold. No strict fast; plasma rather than serum.")
          .addCitation(Sources.HOMOCYSTEINE_SAMPLING.at("catalogues", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Keeping methylmalonic acid. */
  public static final Remark SAMPLE_OF_METHYLMALONIC_ACID =
      Remark.builder()
          .id("sample-of-methylmalonic-acid")
          .name("keeping methylmalonic acid")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.METHYLMALONIC_ACID)
          .text(
              "Stable for days in serum, without ice; fasting is not essential. Note antibiotics and kidney function.")
          .addCitation(Sources.ALLINA.at("reflex", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("methylmalonic acid, standard teaching", PROVISIONAL))
          .build();

  /** Timing of the intrinsic-factor antibody. */
  public static final Remark SAMPLE_OF_INTRINSIC_FACTOR_ANTIBODY =
      Remark.builder()
          .id("sample-of-intrinsic-factor-antibody")
          .name("timing of the intrinsic-factor antibody")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.INTRINSIC_FACTOR_ANTIBODY)
          .text(
              "Not within 2 weeks of a B12 injection; other laboratories say 1 week, an old assay 24 hours.")
          .addCitation(Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Fasting gastrin. */
  public static final Remark SAMPLE_OF_GASTRIN =
      Remark.builder()
          .id("sample-of-gastrin")
          .name("fasting gastrin")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.GASTRIN, Medicines.PROTON_PUMP_INHIBITORS)
          .text(
              "Fast for 8 hours. Proton-pump inhibitors (a week) and opioids (2 weeks) disturb it: ask the prescriber whether they can be paused, and note them if not.")
          .addCitation(Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Keeping folate. */
  public static final Remark SAMPLE_OF_FOLATE =
      Remark.builder()
          .id("sample-of-folate")
          .name("keeping folate")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.SERUM_FOLATE)
          .text("Fasting is better; haemolysis raises it falsely, light lowers it.")
          .addCitation(Sources.LIBRARY.at("folate samples, standard teaching", PROVISIONAL))
          .build();

  /** Old samples swell. */
  public static final Remark SAMPLE_OF_MCV =
      Remark.builder()
          .id("sample-of-mcv")
          .name("old samples swell")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.MCV)
          .text(
              "A sample older than a day, a cold agglutinin or a glucose above 30 mmol/L: check again.")
          .addCitation(Sources.LIBRARY.at("cell volume, standard teaching", PROVISIONAL))
          .build();

  /** Samples after the cyanide antidote. */
  public static final Remark SAMPLE_AFTER_CYANIDE_KIT =
      Remark.builder()
          .id("sample-after-cyanide-kit")
          .name("samples after the cyanide antidote")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.BILIRUBIN, LabTests.CREATININE, Medicines.HYDROXOCOBALAMIN)
          .text("5 g of hydroxocobalamin turn plasma red and disturb colour-based tests for days.")
          .addCitation(Sources.CYANOKIT_LABEL.at("section 5.5", READ_ONCE))
          .build();

  /** Trends within one laboratory. */
  public static final Remark SAMPLES_ON_ONE_PLATFORM =
      Remark.builder()
          .id("samples-on-one-platform")
          .name("trends within one laboratory")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text("Methods disagree: follow a trend within one laboratory only.")
          .addCitation(Sources.BNSSG.at("methods", READ_ONCE))
          .build();

  /** Coeliac serology on gluten. */
  public static final Remark SAMPLE_FOR_COELIAC_SEROLOGY =
      Remark.builder()
          .id("sample-for-coeliac-serology")
          .name("coeliac serology on gluten")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, LabTests.TOTAL_IGA)
          .text(
              "With gluten in more than one meal a day for at least 6 weeks, and with total IgA; never a gluten-free diet first.")
          .addCitation(Sources.NICE_NG20.at("recommendations 1.1.3 and 1.1.4", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("coeliac serology, standard teaching", PROVISIONAL))
          .build();

  /** Helicobacter tests off acid suppression. */
  public static final Remark SAMPLE_FOR_HELICOBACTER =
      Remark.builder()
          .id("sample-for-helicobacter")
          .name("Helicobacter tests off acid suppression")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(
              LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN,
              LabTests.HELICOBACTER_PYLORI_BREATH_TEST,
              Medicines.PROTON_PUMP_INHIBITORS)
          .text(
              "Proton-pump inhibitors hide it: ask the prescriber whether they can be paused for 2 weeks. Test 4 weeks or more after a course of antibiotics has ended; antibodies do not prove a present infection.")
          .addCitation(Sources.NICE_CG184.at("proton-pump inhibitors before a test", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("Helicobacter tests, standard teaching", PROVISIONAL))
          .build();

  /** Absorption test before treatment. */
  public static final Remark SAMPLE_FOR_ABSORPTION_TEST =
      Remark.builder()
          .id("sample-for-absorption-test")
          .name("absorption test before treatment")
          .topic(Remark.Topic.SAMPLING)
          .addAbout(LabTests.ACTIVE_B12_AFTER_TEST_DOSE)
          .text(
              "Active B12 before and after 2 days of 9 micrograms of cyanocobalamin three times a day; it needs a first sample before treatment.")
          .addCitation(Sources.COBASORB_2011.at("abstract", READ_ONCE))
          .build();

  private SampleHandling() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        SAMPLE_BEFORE_TREATMENT,
        SAMPLE_BASELINE_SET,
        SAMPLE_AND_BIOTIN,
        SAMPLE_OF_TOTAL_B12,
        SAMPLE_OF_HOMOCYSTEINE,
        SAMPLE_OF_METHYLMALONIC_ACID,
        SAMPLE_OF_INTRINSIC_FACTOR_ANTIBODY,
        SAMPLE_OF_GASTRIN,
        SAMPLE_OF_FOLATE,
        SAMPLE_OF_MCV,
        SAMPLE_AFTER_CYANIDE_KIT,
        SAMPLES_ON_ONE_PLATFORM,
        SAMPLE_FOR_COELIAC_SEROLOGY,
        SAMPLE_FOR_HELICOBACTER,
        SAMPLE_FOR_ABSORPTION_TEST);
  }
}
