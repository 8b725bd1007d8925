package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.quantity.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What to expect after treatment has begun, and what to think of when it does not come. */
public final class ResponseMilestones {
  /** The marrow becomes normoblastic. */
  public static final ResponseMilestone MARROW_RECOVERS =
      ResponseMilestone.builder()
          .id("marrow-recovers")
          .name("the marrow becomes normoblastic")
          .after(Span.of(24, 48, ChronoUnit.HOURS))
          .expect(
              "The marrow becomes normoblastic; well-being lifts within days. Potassium and iron fall.")
          .addTests(LabTests.POTASSIUM)
          .addCitation(Sources.REVIEW_COPY.at("response to treatment", SECONDARY))
          .addCitation(Sources.BNSSG.at("monitoring", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("first days, standard teaching", PROVISIONAL))
          .build();

  /** Reticulocytes begin to rise. */
  public static final ResponseMilestone RETICULOCYTES_BEGIN =
      ResponseMilestone.builder()
          .id("reticulocytes-begin")
          .name("reticulocytes begin to rise")
          .after(Span.of(2, 4, ChronoUnit.DAYS))
          .expect("Reticulocytes begin to rise.")
          .addTests(LabTests.RETICULOCYTES)
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 313", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.REVIEW_COPY.at("response to treatment", SECONDARY))
          .build();

  /** Reticulocytes peak. */
  public static final ResponseMilestone RETICULOCYTES_PEAK =
      ResponseMilestone.builder()
          .id("reticulocytes-peak")
          .name("reticulocytes peak")
          .after(Span.of(3, 10, ChronoUnit.DAYS))
          .expect("Many reticulocytes, most of them on day 5 to 8.")
          .otherwise(
              "Another diagnosis, lack of iron or folate, infection, kidney failure, hypothyroidism, marrow disease, or chloramphenicol.")
          .addTests(LabTests.RETICULOCYTES)
          .addCitation(Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.IOM_1998.at("chapter 9, p. 313", INDEPENDENTLY_CONFIRMED))
          .addCitation(
              Sources.LIBRARY.at("why there is no response, standard teaching", PROVISIONAL))
          .build();

  /** First check of the count. */
  public static final ResponseMilestone FIRST_COUNT =
      ResponseMilestone.builder()
          .id("first-count")
          .name("first check of the count")
          .after(Span.of(7, 10, ChronoUnit.DAYS))
          .expect("Count and reticulocytes where there was anaemia.")
          .otherwise(
              "Another diagnosis, lack of iron or folate, infection, kidney failure or marrow disease.")
          .addTests(LabTests.HAEMOGLOBIN, LabTests.RETICULOCYTES)
          .addCitation(Sources.LOTHIAN_2025.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .build();

  /** The count climbs. */
  public static final ResponseMilestone COUNT_CLIMBS =
      ResponseMilestone.builder()
          .id("count-climbs")
          .name("the count climbs")
          .after(Span.of(1, 2, ChronoUnit.WEEKS))
          .expect(
              "Haemoglobin begins to climb; white cells and platelets become normal; hypersegmented neutrophils may last 14 days.")
          .addTests(
              LabTests.HAEMOGLOBIN,
              LabTests.PLATELETS,
              LabTests.WHITE_CELLS,
              LabTests.LACTATE_DEHYDROGENASE)
          .addCitation(Sources.REVIEW_COPY.at("response to treatment", SECONDARY))
          .addCitation(Sources.LIBRARY.at("course of the count, standard teaching", PROVISIONAL))
          .build();

  /** Haemoglobin rises week by week. */
  public static final ResponseMilestone WEEKLY_RISE =
      ResponseMilestone.builder()
          .id("weekly-rise")
          .name("haemoglobin rises week by week")
          .after(Span.of(2, 8, ChronoUnit.WEEKS))
          .expect("About 10 to 20 g/L more each week.")
          .otherwise("Look for lack of iron or folate, and for chronic disease.")
          .addTests(LabTests.HAEMOGLOBIN, LabTests.FERRITIN, LabTests.SERUM_FOLATE)
          .addCitation(Sources.LIBRARY.at("pace of recovery, standard teaching", PROVISIONAL))
          .build();

  /** The metabolites fall. */
  public static final ResponseMilestone METABOLITES_FALL =
      ResponseMilestone.builder()
          .id("metabolites-fall")
          .name("the metabolites fall")
          .after(Span.of(1, 4, ChronoUnit.WEEKS))
          .expect("Methylmalonic acid and homocysteine fall by more than half.")
          .otherwise("The kidneys, or another diagnosis.")
          .addTests(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
          .addCitation(Sources.LINDENBAUM_1988.at("abstract", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("time of the fall, standard teaching", PROVISIONAL))
          .build();

  /** The count is normal. */
  public static final ResponseMilestone COUNT_NORMAL =
      ResponseMilestone.builder()
          .id("count-normal")
          .name("the count is normal")
          .after(Span.of(8, ChronoUnit.WEEKS))
          .expect("Count normal, cell volume nearly so; check ferritin and folate.")
          .otherwise("Refer.")
          .addTests(LabTests.HAEMOGLOBIN, LabTests.MCV, LabTests.FERRITIN, LabTests.SERUM_FOLATE)
          .addCitation(Sources.LOTHIAN_2025.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .build();

  /** The cell volume is normal. */
  public static final ResponseMilestone MCV_NORMAL =
      ResponseMilestone.builder()
          .id("mcv-normal")
          .name("the cell volume is normal")
          .after(Span.of(25, 78, ChronoUnit.DAYS))
          .expect("The cell volume is back in its range.")
          .otherwise("Liver, alcohol, thyroid, myelodysplasia.")
          .addTests(LabTests.MCV)
          .addCitation(
              Sources.LIBRARY.at("time of the cell volume, standard teaching", PROVISIONAL))
          .build();

  /** Nerves improve. */
  public static final ResponseMilestone NERVES_IMPROVE =
      ResponseMilestone.builder()
          .id("nerves-improve")
          .name("nerves improve")
          .after(Span.of(6, 12, ChronoUnit.WEEKS))
          .expect(
              "Neurological symptoms improve; tingling may first get worse, which is no reason to end treatment.")
          .otherwise(
              "Specialist advice; do not lengthen the interval. New objective loss is a red flag.")
          .addCitation(Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.LINDENBAUM_1988.at("abstract", READ_ONCE))
          .addCitation(Sources.LIBRARY.at("early worsening, standard teaching", PROVISIONAL))
          .build();

  /** First review. */
  public static final ResponseMilestone FIRST_REVIEW =
      ResponseMilestone.builder()
          .id("first-review")
          .name("first review")
          .after(Span.of(3, ChronoUnit.MONTHS))
          .expect(
              "Review of symptoms, sooner where they are severe: do they still get in the way of everyday life? Improvement takes weeks to months.")
          .otherwise(
              "Another diagnosis or another cause of the symptoms; on tablets a higher dose or injections; on injections a shorter interval.")
          .addCitation(Sources.NICE_NG239.at("section 1.6", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NASGP.at("follow-up", INDEPENDENTLY_CONFIRMED))
          .build();

  /** First review in pregnancy or while breastfeeding. */
  public static final ResponseMilestone FIRST_REVIEW_IN_PREGNANCY =
      ResponseMilestone.builder()
          .id("first-review-in-pregnancy")
          .name("first review in pregnancy or while breastfeeding")
          .after(Span.of(1, ChronoUnit.MONTHS))
          .expect(
              "Review of symptoms, earlier than for others: do they still get in the way of everyday life?")
          .otherwise(
              "Another diagnosis or another cause of the symptoms; on tablets a higher dose or injections; on injections a shorter interval.")
          .addCitation(Sources.NICE_NG239.at("section 1.6", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NASGP.at("follow-up", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Last gains of the nerves. */
  public static final ResponseMilestone LAST_NEUROLOGICAL_GAINS =
      ResponseMilestone.builder()
          .id("last-neurological-gains")
          .name("last gains of the nerves")
          .after(Span.of(6, 12, ChronoUnit.MONTHS))
          .expect("The last neurological gains; what is left after that is mostly permanent.")
          .otherwise("Rehabilitation.")
          .addCitation(Sources.LIBRARY.at("last gains, standard teaching", PROVISIONAL))
          .build();

  private ResponseMilestones() {}

  /** All of them, in the order of this file. */
  public static List<ResponseMilestone> all() {
    return List.of(
        MARROW_RECOVERS,
        RETICULOCYTES_BEGIN,
        RETICULOCYTES_PEAK,
        FIRST_COUNT,
        COUNT_CLIMBS,
        WEEKLY_RISE,
        METABOLITES_FALL,
        COUNT_NORMAL,
        MCV_NORMAL,
        NERVES_IMPROVE,
        FIRST_REVIEW,
        FIRST_REVIEW_IN_PREGNANCY,
        LAST_NEUROLOGICAL_GAINS);
  }
}
