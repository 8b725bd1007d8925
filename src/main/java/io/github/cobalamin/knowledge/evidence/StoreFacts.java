package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.StoreOutlook;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Remark;
import java.util.List;

/**
 * What deficiency is, what the body holds and loses, and which harm stays. {@link StoreOutlook}
 * works out how long stores last.
 */
public final class StoreFacts {
  /** What vitamin B12 deficiency is. */
  public static final Remark WHAT_DEFICIENCY_IS =
      Remark.builder()
          .id("what-deficiency-is")
          .name("what vitamin B12 deficiency is")
          .topic(Remark.Topic.DEFINITION)
          .addAbout(Conditions.VITAMIN_B12_DEFICIENCY)
          .text(
              "Too little vitamin B12 reaches the cells for their two enzymes to work. The body makes none of it: it comes from food, and a lack is of intake, absorption, transport or use.")
          .addCitation(Sources.GREEN_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NICE_RATIONALE.at("context", INDEPENDENTLY_CONFIRMED))
          .build();

  /** The body pool. */
  public static final Remark BODY_POOL =
      Remark.builder()
          .id("body-pool")
          .name("the body pool")
          .topic(Remark.Topic.STORES)
          .addAbout(Conditions.VITAMIN_B12_DEFICIENCY)
          .text(
              "Most estimates of the pool are 2 to 3 mg, with a range of 0.6 to 3.9 mg; about half lies in the liver.")
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 308", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.HUNT_2014.at("causes", READ_ONCE))
          .build();

  /** The daily loss. */
  public static final Remark DAILY_LOSS =
      Remark.builder()
          .id("daily-loss")
          .name("the daily loss")
          .topic(Remark.Topic.STORES)
          .addAbout(Conditions.VITAMIN_B12_DEFICIENCY)
          .text(
              "0.1 % of the pool a day with normal recycling, 0.2 % in pernicious anaemia; five studies pooled gave 0.13 %.")
          .addCitation(
              Sources.IOM_1998.at("chapter 9, p. 331 and appendix N", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LOSSES_REVIEW.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Recycling through the bile. */
  public static final Remark BILIARY_RECYCLING =
      Remark.builder()
          .id("biliary-recycling")
          .name("recycling through the bile")
          .topic(Remark.Topic.STORES)
          .addAbout(Causes.LOSS_OF_INTRINSIC_FACTOR, Causes.MALABSORPTION)
          .text(
              "Bile brings about 1.4 micrograms a day to the gut, of which half comes back; without intrinsic factor next to none does, so malabsorption empties stores faster than a vegan diet.")
          .addCitation(Sources.IOM_1998.at("chapter 9, pp. 309 and 310", READ_ONCE))
          .build();

  /** The lowest pool of health. */
  public static final Remark LOWEST_HEALTHY_POOL =
      Remark.builder()
          .id("lowest-healthy-pool")
          .name("the lowest pool of health")
          .topic(Remark.Topic.STORES)
          .addAbout(Conditions.VITAMIN_B12_DEFICIENCY)
          .text("About 0.3 mg is the smallest pool that goes with health.")
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 331", READ_ONCE))
          .build();

  /** Time to deficiency after gastrectomy. */
  public static final Remark TIME_AFTER_GASTRECTOMY =
      Remark.builder()
          .id("time-after-gastrectomy")
          .name("time to deficiency after gastrectomy")
          .topic(Remark.Topic.STORES)
          .addAbout(Causes.TOTAL_GASTRECTOMY)
          .text(
              "Median 15 months after total gastrectomy, and all within 4 years in one series; 65 % after 4 years in another.")
          .addCitation(Sources.GASTRECTOMY_KOREA.at("abstract", READ_ONCE))
          .addCitation(Sources.GASTRECTOMY_2003.at("abstract", READ_ONCE))
          .build();

  /** Years on a diet do not predict the level. */
  public static final Remark YEARS_ON_A_DIET_DO_NOT_PREDICT =
      Remark.builder()
          .id("years-on-a-diet-do-not-predict")
          .name("years on a diet do not predict the level")
          .topic(Remark.Topic.STORES)
          .addAbout(Causes.VEGAN_DIET)
          .text(
              "Among 689 men neither age nor years on the diet went with the level; 52 % of vegans and 7 % of vegetarians were below 118 pmol/L.")
          .addCitation(Sources.GILSING_2010.at("abstract", READ_ONCE))
          .build();

  /** Stores from before birth. */
  public static final Remark STORES_FROM_BEFORE_BIRTH =
      Remark.builder()
          .id("stores-from-before-birth")
          .name("stores from before birth")
          .topic(Remark.Topic.STORES)
          .addAbout(Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY, Causes.IMERSLUND_GRASBECK)
          .text(
              "Inherited malabsorption shows after months to years, when the stores from before birth are gone.")
          .addCitation(Sources.TANNER_2012.at("background", READ_ONCE))
          .build();

  /** Loss with the milk. */
  public static final Remark MILK_LOSS =
      Remark.builder()
          .id("milk-loss")
          .name("loss with the milk")
          .topic(Remark.Topic.STORES)
          .addAbout(Causes.BREASTFEEDING)
          .text("0.33 micrograms a day in the first 6 months, 0.25 in the next.")
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 341", READ_ONCE))
          .build();

  /** Cord damage beyond 3 months. */
  public static final Remark HARM_AFTER_THREE_MONTHS =
      Remark.builder()
          .id("harm-after-three-months")
          .name("cord damage beyond 3 months")
          .topic(Remark.Topic.HARM)
          .addAbout(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .text(
              "Deficiency that goes on for longer than 3 months may leave permanent damage of the spinal cord.")
          .addCitation(Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Outcome of cord disease. */
  public static final Remark HARM_OUTCOME_OF_CORD_DISEASE =
      Remark.builder()
          .id("harm-outcome-of-cord-disease")
          .name("outcome of cord disease")
          .topic(Remark.Topic.HARM)
          .addAbout(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .text(
              "Of 57 people 86 % improved and 14 % recovered fully; better without a sensory level, Romberg or Babinski sign, and under 50 years.")
          .addCitation(Sources.SCD_OUTCOME_2006.at("abstract", READ_ONCE))
          .build();

  /** Lasting harm to infants. */
  public static final Remark HARM_TO_INFANTS =
      Remark.builder()
          .id("harm-to-infants")
          .name("lasting harm to infants")
          .topic(Remark.Topic.HARM)
          .addAbout(Causes.DEFICIENT_MOTHER, Symptoms.DEVELOPMENTAL_DELAY)
          .text(
              "Of 30 reported infants about half still had delayed development after treatment; early treatment brings fast gains.")
          .addCitation(Sources.DROR_2008.at("restated", SECONDARY))
          .build();

  /** The blood recovers. */
  public static final Remark HARM_BLOOD_RECOVERS =
      Remark.builder()
          .id("harm-blood-recovers")
          .name("the blood recovers")
          .topic(Remark.Topic.HARM)
          .addAbout(Symptoms.ANAEMIA)
          .text(
              "Blood findings improved on treatment in 36 of 39 people whose nerves or mind were affected.")
          .addCitation(Sources.LINDENBAUM_1988.at("abstract", READ_ONCE))
          .build();

  /** Harm to vision. */
  public static final Remark HARM_TO_VISION =
      Remark.builder()
          .id("harm-to-vision")
          .name("harm to vision")
          .topic(Remark.Topic.HARM)
          .addAbout(Symptoms.OPTIC_ATROPHY, Symptoms.VISUAL_LOSS)
          .text("Loss of vision may come back in part when treated early; optic atrophy stays.")
          .addCitation(Sources.LIBRARY.at("optic nerve, standard teaching", PROVISIONAL))
          .build();

  private StoreFacts() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        WHAT_DEFICIENCY_IS,
        BODY_POOL,
        DAILY_LOSS,
        BILIARY_RECYCLING,
        LOWEST_HEALTHY_POOL,
        TIME_AFTER_GASTRECTOMY,
        YEARS_ON_A_DIET_DO_NOT_PREDICT,
        STORES_FROM_BEFORE_BIRTH,
        MILK_LOSS,
        HARM_AFTER_THREE_MONTHS,
        HARM_OUTCOME_OF_CORD_DISEASE,
        HARM_TO_INFANTS,
        HARM_BLOOD_RECOVERS,
        HARM_TO_VISION);
  }
}
