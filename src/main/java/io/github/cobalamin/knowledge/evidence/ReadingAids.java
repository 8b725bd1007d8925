package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/** Aids to reading results. */
public final class ReadingAids {
  /** No single test decides. */
  public static final Remark NO_SINGLE_TEST =
      Remark.builder()
          .id("no-single-test")
          .name("no single test decides")
          .topic(Remark.Topic.READING)
          .addAbout(
              LabTests.TOTAL_B12,
              LabTests.ACTIVE_B12,
              LabTests.METHYLMALONIC_ACID,
              LabTests.HOMOCYSTEINE)
          .text(
              "In 37 people who answered to treatment total B12 had been normal in 54 %, methylmalonic acid in 23 % and homocysteine in 50 %; and 43 to 45 % of people with abnormal markers did not answer.")
          .addCitation(Sources.SOLOMON_2005.at("results", READ_ONCE))
          .build();

  /** Results swing by themselves. */
  public static final Remark BIOLOGICAL_SWING =
      Remark.builder()
          .id("biological-swing")
          .name("results swing by themselves")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
          .text(
              "Within 2 to 6 weeks the same person varies by 23 % in total B12, 23 % in methylmalonic acid and 17 % in homocysteine.")
          .addCitation(Sources.SOLOMON_2005.at("results", READ_ONCE))
          .build();

  /** A low number is no proof. */
  public static final Remark LOW_NUMBER_IS_NO_PROOF =
      Remark.builder()
          .id("low-number-is-no-proof")
          .name("a low number is no proof")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.TOTAL_B12)
          .text("Of 145 unselected people below 200 pg/mL 86 answered to treatment.")
          .addCitation(Sources.STABLER_1990.at("abstract", READ_ONCE))
          .build();

  /** A normal count excludes nothing. */
  public static final Remark NORMAL_COUNT_EXCLUDES_NOTHING =
      Remark.builder()
          .id("normal-count-excludes-nothing")
          .name("a normal count excludes nothing")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.HAEMOGLOBIN, LabTests.MCV)
          .text(
              "Among 141 people with neuropsychiatric disorder 24 % had a normal haematocrit, 18 % a normal cell volume and 13 % both. Unselected responders: cell volume at most 100 fL in 36 %, haematocrit normal in 44 %.")
          .addCitation(Sources.LINDENBAUM_1988.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.STABLER_1990.at("abstract", SECONDARY))
          .build();

  /** One raised metabolite may be enough. */
  public static final Remark BOTH_METABOLITES_NOT_NEEDED =
      Remark.builder()
          .id("both-metabolites-not-needed")
          .name("one raised metabolite may be enough")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
          .text(
              "A clearly raised methylmalonic acid with healthy kidneys supports deficiency even with a normal homocysteine.")
          .addCitation(Sources.ASCLS_2021.at("case report", READ_ONCE))
          .build();

  /** One circulating and one functional marker. */
  public static final Remark RESEARCH_RULE =
      Remark.builder()
          .id("research-rule")
          .name("one circulating and one functional marker")
          .topic(Remark.Topic.READING)
          .addAbout(
              LabTests.TOTAL_B12,
              LabTests.ACTIVE_B12,
              LabTests.METHYLMALONIC_ACID,
              LabTests.HOMOCYSTEINE)
          .text(
              "Researchers ask for one abnormal circulating marker and one abnormal functional marker.")
          .addCitation(Sources.MARKERS_REVIEW.at("two abnormal markers", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NHANES_CUTOFFS.at("round table", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Homocysteine first after nitrous oxide. */
  public static final Remark HOMOCYSTEINE_AFTER_NITROUS_OXIDE_TIMING =
      Remark.builder()
          .id("homocysteine-after-nitrous-oxide-timing")
          .name("homocysteine first after nitrous oxide")
          .topic(Remark.Topic.READING)
          .addAbout(
              LabTests.HOMOCYSTEINE,
              LabTests.METHYLMALONIC_ACID,
              RiskFactors.RECREATIONAL_NITROUS_OXIDE)
          .text(
              "Homocysteine rises within hours, methylmalonic acid later and less: a normal one does not exclude it. Breath tests come too late after minutes.")
          .addCitation(Sources.CCLM_N2O_2024.at("review", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("nitrous oxide, standard teaching", PROVISIONAL))
          .build();

  /** Urine methylmalonic acid in kidney disease. */
  public static final Remark URINE_MMA_IN_KIDNEY_DISEASE =
      Remark.builder()
          .id("urine-mma-in-kidney-disease")
          .name("urine methylmalonic acid in kidney disease")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.URINE_METHYLMALONIC_ACID, Conditions.CHRONIC_KIDNEY_DISEASE)
          .text(
              "For creatinine it did not depend on kidney function in 127 people with a total B12 of 201 to 350 ng/L.")
          .addCitation(Sources.URINE_MMA_2020.at("abstract", READ_ONCE))
          .build();

  /** Very high metabolites. */
  public static final Remark VERY_HIGH_METABOLITES =
      Remark.builder()
          .id("very-high-metabolites")
          .name("very high metabolites")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
          .text(
              "Methylmalonic acid above 0.75 umol/L with normal creatinine is highly suggestive of deficiency; above 10 umol/L in a child it suggests an inborn error and the metabolic team the same day. Homocysteine above 100 umol/L suggests homocystinuria, an inborn error of cobalamin, severe deficiency or nitrous oxide, with a risk of thrombosis.")
          .addCitation(Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("very high metabolites, standard teaching", PROVISIONAL))
          .build();

  /** No marker wins in everybody. */
  public static final Remark NO_MARKER_WINS =
      Remark.builder()
          .id("no-marker-wins")
          .name("no marker wins in everybody")
          .topic(Remark.Topic.READING)
          .addAbout(
              LabTests.TOTAL_B12,
              LabTests.ACTIVE_B12,
              LabTests.METHYLMALONIC_ACID,
              LabTests.HOMOCYSTEINE)
          .text(
              "Against the combined indicator in 11,833 people no single marker was best in men or in women under 50; the comparison favours each marker, since the indicator is made of them.")
          .addCitation(Sources.MARKERS_2020.at("abstract", READ_ONCE))
          .build();

  /** The combined indicator. */
  public static final Remark COMBINED_INDICATOR =
      Remark.builder()
          .id("combined-indicator")
          .name("the combined indicator")
          .topic(Remark.Topic.READING)
          .addAbout(
              LabTests.TOTAL_B12,
              LabTests.ACTIVE_B12,
              LabTests.METHYLMALONIC_ACID,
              LabTests.HOMOCYSTEINE)
          .text(
              "cB12 joins all four markers and the age in one number: about 0 in health, above 1.5 elevated, -0.5 or less low, -1.5 or less possible and -2.5 or less probable deficiency. It is experimental: its constants were not read in print, only tested against published medians. Its bands do not hold after about 20 weeks of pregnancy, with failing kidneys, on treatment or after nitrous oxide.")
          .addCitation(Sources.FEDOSOV_2015.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.FEDOSOV_2010.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.SWISS_MARKERS_2015.at("medians, with the constants put in", DERIVED))
          .addCitation(Sources.CB12_PREGNANCY_2022.at("abstract", READ_ONCE))
          .addCitation(
              Sources.LIBRARY.at(
                  "constants of the combined indicator, standard teaching", PROVISIONAL))
          .build();

  /** Ethnicity. */
  public static final Remark ETHNICITY_NOTE =
      Remark.builder()
          .id("ethnicity-note")
          .name("ethnicity")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text(
              "Reference ranges of serum B12 tend to be higher in Black people. Two restatements of recommendation 1.3.13 of NG239 take it to mean treatment at lower values; a higher range would argue the opposite. So no limit is shifted either way. Active B12 may be falsely low through a common variant.")
          .addCitation(Sources.NASGP.at("ethnicity", INDEPENDENTLY_CONFIRMED))
          .addCitation(
              Sources.NWL_PATHOLOGY.at("ethnicity, recommendation 1.3.13", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.TCN2_2016.at("abstract", READ_ONCE))
          .build();

  /** Homocysteine is no target. */
  public static final Remark DO_NOT_CHASE_HOMOCYSTEINE =
      Remark.builder()
          .id("do-not-chase-homocysteine")
          .name("homocysteine is no target")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.HOMOCYSTEINE)
          .text(
              "Lowering homocysteine with B vitamins does not prevent heart attack, stroke or cognitive decline, and harmed kidneys in diabetic nephropathy.")
          .addCitation(Sources.AAFP_2017.at("homocysteine", READ_ONCE))
          .addCitation(Sources.DIVINE_2010.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Children have other ranges. */
  public static final Remark CHILDREN_HAVE_OTHER_RANGES =
      Remark.builder()
          .id("children-have-other-ranges")
          .name("children have other ranges")
          .topic(Remark.Topic.READING)
          .addAbout(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID)
          .text(
              "Healthy infants and children run far higher: lower limits of 180, 260 and 200 pmol/L by age, and methylmalonic acid up to 1.25 umol/L in the first year.")
          .addCitation(Sources.DANISH_INTERVALS.at("abstract", READ_ONCE))
          .build();

  /** A normal newborn screen does not exclude it. */
  public static final Remark NEWBORN_SCREEN_DOES_NOT_EXCLUDE =
      Remark.builder()
          .id("newborn-screen-does-not-exclude")
          .name("a normal newborn screen does not exclude it")
          .topic(Remark.Topic.READING)
          .addAbout(Causes.DEFICIENT_MOTHER)
          .text("A normal newborn screen does not exclude deficiency of an infant.")
          .addCitation(Sources.NEWBORN_SCREEN_2025.at("title and aim", READ_ONCE))
          .build();

  private ReadingAids() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        NO_SINGLE_TEST,
        BIOLOGICAL_SWING,
        LOW_NUMBER_IS_NO_PROOF,
        NORMAL_COUNT_EXCLUDES_NOTHING,
        BOTH_METABOLITES_NOT_NEEDED,
        RESEARCH_RULE,
        HOMOCYSTEINE_AFTER_NITROUS_OXIDE_TIMING,
        URINE_MMA_IN_KIDNEY_DISEASE,
        VERY_HIGH_METABOLITES,
        NO_MARKER_WINS,
        COMBINED_INDICATOR,
        ETHNICITY_NOTE,
        DO_NOT_CHASE_HOMOCYSTEINE,
        CHILDREN_HAVE_OTHER_RANGES,
        NEWBORN_SCREEN_DOES_NOT_EXCLUDE);
  }
}
