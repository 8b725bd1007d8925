package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/** What happens to levels after treatment, and what they can still say. */
public final class Kinetics {
  /** Loss with the urine after an injection. */
  public static final Remark URINE_LOSS_AFTER_INJECTION =
      Remark.builder()
          .id("urine-loss-after-injection")
          .name("loss with the urine after an injection")
          .topic(Remark.Topic.KINETICS)
          .addAbout(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
          .text(
              "After 1 mg into a muscle 27 % of hydroxocobalamin and 69 % of cyanocobalamin leave with the urine in 72 hours; at weeks 2 to 4 the level is 2.4 times as high with hydroxocobalamin. That fits the intervals of 2 to 3 months in the UK and 1 month in the US.")
          .addCitation(Sources.KINETICS_1961.at("abstract", READ_ONCE))
          .addCitation(Sources.KINETICS_1961.at("what it means for the interval", DERIVED))
          .build();

  /** Peak and half-life. */
  public static final Remark PEAK_AND_HALF_LIFE =
      Remark.builder()
          .id("peak-and-half-life")
          .name("peak and half-life")
          .topic(Remark.Topic.KINETICS)
          .addAbout(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
          .text(
              "The peak comes after 1 hour with cyanocobalamin and after 24 with hydroxocobalamin, whose half-life in plasma is about 5 days; of 25, 100 and 1000 micrograms of cyanocobalamin the kidneys lose 5, 47 and 85 %.")
          .addCitation(Sources.SWISS_KINETICS.at("kinetics", READ_ONCE))
          .build();

  /** A level on injections. */
  public static final Remark LEVEL_ON_INJECTIONS =
      Remark.builder()
          .id("level-on-injections")
          .name("a level on injections")
          .topic(Remark.Topic.KINETICS)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text(
              "A high level weeks after an injection says only that an injection was given; a low one means missed doses, a wrong sample or a faulty assay. It is not worth measuring.")
          .addCitation(Sources.BNSSG.at("monitoring", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("levels on injections", DERIVED))
          .build();

  /** How long a level says nothing after a dose. */
  public static final Remark UNINFORMATIVE_WINDOW =
      Remark.builder()
          .id("uninformative-window")
          .name("how long a level says nothing after a dose")
          .topic(Remark.Topic.KINETICS)
          .addAbout(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text(
              "After an injection in the last 3 months, or on 1 mg a day or more by mouth, total and active B12 cannot make deficiency unlikely. History and methylmalonic acid help, which may be normal already.")
          .addCitation(Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LIBRARY.at("window of 3 months, standard teaching", PROVISIONAL))
          .build();

  /** A level on tablets. */
  public static final Remark LEVEL_ON_TABLETS =
      Remark.builder()
          .id("level-on-tablets")
          .name("a level on tablets")
          .topic(Remark.Topic.KINETICS)
          .addAbout(LabTests.TOTAL_B12)
          .text(
              "It can show that tablets are taken and absorbed; judge success by symptoms and count.")
          .addCitation(Sources.LIBRARY.at("levels on tablets, standard teaching", PROVISIONAL))
          .build();

  /** Symptoms before the next dose. */
  public static final Remark SYMPTOMS_BEFORE_NEXT_DOSE =
      Remark.builder()
          .id("symptoms-before-next-dose")
          .name("symptoms before the next dose")
          .topic(Remark.Topic.KINETICS)
          .addAbout(Medicines.HYDROXOCOBALAMIN)
          .text(
              "There is no level to adjust against: the interval may be shortened within the licence.")
          .addCitation(Sources.SPS_NG239.at("interval of injections", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("interval, standard teaching", PROVISIONAL))
          .build();

  /** Tablets against injections. */
  public static final Remark ORAL_AGAINST_INJECTION =
      Remark.builder()
          .id("oral-against-injection")
          .name("tablets against injections")
          .topic(Remark.Topic.KINETICS)
          .addAbout(Medicines.CYANOCOBALAMIN, Medicines.HYDROXOCOBALAMIN)
          .text(
              "Three trials with 153 people, low certainty, none on symptoms; a review judged 1 mg a day enough in pernicious anaemia, while NG239 asks for injections for life.")
          .addCitation(Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CHAN_2016.at("abstract", READ_ONCE))
          .build();

  /** Under the tongue is no better. */
  public static final Remark SUBLINGUAL_NO_BETTER =
      Remark.builder()
          .id("sublingual-no-better")
          .name("under the tongue is no better")
          .topic(Remark.Topic.KINETICS)
          .addAbout(Medicines.CYANOCOBALAMIN)
          .text("Dissolved under the tongue it does no better than swallowed.")
          .addCitation(Sources.AAFP_2017.at("treatment", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Methylmalonic acid on treatment. */
  public static final Remark MMA_ON_TREATMENT =
      Remark.builder()
          .id("mma-on-treatment")
          .name("methylmalonic acid on treatment")
          .topic(Remark.Topic.KINETICS)
          .addAbout(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
          .text(
              "Once treatment has begun both markers fall within weeks, so a normal one no longer excludes the deficiency that was.")
          .addCitation(Sources.LINDENBAUM_1988.at("abstract", READ_ONCE))
          .build();

  private Kinetics() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        URINE_LOSS_AFTER_INJECTION,
        PEAK_AND_HALF_LIFE,
        LEVEL_ON_INJECTIONS,
        UNINFORMATIVE_WINDOW,
        LEVEL_ON_TABLETS,
        SYMPTOMS_BEFORE_NEXT_DOSE,
        ORAL_AGAINST_INJECTION,
        SUBLINGUAL_NO_BETTER,
        MMA_ON_TREATMENT);
  }
}
