package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.ResponseMilestone;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What to expect after treatment has begun, and what to think of when it does not come. */
public final class ResponseMilestones {
  private static final List<ResponseMilestone> ALL = new ArrayList<>();

  public static final ResponseMilestone MARROW_RECOVERS =
      add(
          milestone("marrow-recovers", "the marrow becomes normoblastic")
              .after(Span.of(24, 48, ChronoUnit.HOURS))
              .expect(
                  "The marrow becomes normoblastic; well-being lifts within days. Potassium and iron fall.")
              .addTests(LabTests.POTASSIUM),
          Sources.REVIEW_COPY.at("response to treatment", SECONDARY),
          Sources.BNSSG.at("monitoring", READ_ONCE),
          Sources.LIBRARY.at("first days, standard teaching", PROVISIONAL));

  public static final ResponseMilestone RETICULOCYTES_BEGIN =
      add(
          milestone("reticulocytes-begin", "reticulocytes begin to rise")
              .after(Span.of(2, 4, ChronoUnit.DAYS))
              .expect("Reticulocytes begin to rise.")
              .addTests(LabTests.RETICULOCYTES),
          Sources.IOM_1998.at("chapter 9, p. 313", INDEPENDENTLY_CONFIRMED),
          Sources.REVIEW_COPY.at("response to treatment", SECONDARY));

  public static final ResponseMilestone RETICULOCYTES_PEAK =
      add(
          milestone("reticulocytes-peak", "reticulocytes peak")
              .after(Span.of(3, 10, ChronoUnit.DAYS))
              .expect("Many reticulocytes, most of them on day 5 to 8.")
              .otherwise(
                  "Another diagnosis, lack of iron or folate, infection, kidney failure, hypothyroidism, marrow disease, or chloramphenicol.")
              .addTests(LabTests.RETICULOCYTES),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED),
          Sources.IOM_1998.at("chapter 9, p. 313", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("why there is no response, standard teaching", PROVISIONAL));

  public static final ResponseMilestone FIRST_COUNT =
      add(
          milestone("first-count", "first check of the count")
              .after(Span.of(7, 10, ChronoUnit.DAYS))
              .expect("Count and reticulocytes where there was anaemia.")
              .otherwise(
                  "Another diagnosis, lack of iron or folate, infection, kidney failure or marrow disease.")
              .addTests(LabTests.HAEMOGLOBIN, LabTests.RETICULOCYTES),
          Sources.LOTHIAN_2025.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED));

  public static final ResponseMilestone COUNT_CLIMBS =
      add(
          milestone("count-climbs", "the count climbs")
              .after(Span.of(1, 2, ChronoUnit.WEEKS))
              .expect(
                  "Haemoglobin begins to climb; white cells and platelets become normal; hypersegmented neutrophils may last 14 days.")
              .addTests(
                  LabTests.HAEMOGLOBIN,
                  LabTests.PLATELETS,
                  LabTests.WHITE_CELLS,
                  LabTests.LACTATE_DEHYDROGENASE),
          Sources.REVIEW_COPY.at("response to treatment", SECONDARY),
          Sources.LIBRARY.at("course of the count, standard teaching", PROVISIONAL));

  public static final ResponseMilestone WEEKLY_RISE =
      add(
          milestone("weekly-rise", "haemoglobin rises week by week")
              .after(Span.of(2, 8, ChronoUnit.WEEKS))
              .expect("About 10 to 20 g/L more each week.")
              .otherwise("Look for lack of iron or folate, and for chronic disease.")
              .addTests(LabTests.HAEMOGLOBIN, LabTests.FERRITIN, LabTests.SERUM_FOLATE),
          Sources.LIBRARY.at("pace of recovery, standard teaching", PROVISIONAL));

  public static final ResponseMilestone METABOLITES_FALL =
      add(
          milestone("metabolites-fall", "the metabolites fall")
              .after(Span.of(1, 4, ChronoUnit.WEEKS))
              .expect("Methylmalonic acid and homocysteine fall by more than half.")
              .otherwise("The kidneys, or another diagnosis.")
              .addTests(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE),
          Sources.LINDENBAUM_1988.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("time of the fall, standard teaching", PROVISIONAL));

  public static final ResponseMilestone COUNT_NORMAL =
      add(
          milestone("count-normal", "the count is normal")
              .after(Span.of(8, ChronoUnit.WEEKS))
              .expect("Count normal, cell volume nearly so; check ferritin and folate.")
              .otherwise("Refer.")
              .addTests(
                  LabTests.HAEMOGLOBIN, LabTests.MCV, LabTests.FERRITIN, LabTests.SERUM_FOLATE),
          Sources.LOTHIAN_2025.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED));

  public static final ResponseMilestone MCV_NORMAL =
      add(
          milestone("mcv-normal", "the cell volume is normal")
              .after(Span.of(25, 78, ChronoUnit.DAYS))
              .expect("The cell volume is back in its range.")
              .otherwise("Liver, alcohol, thyroid, myelodysplasia.")
              .addTests(LabTests.MCV),
          Sources.LIBRARY.at("time of the cell volume, standard teaching", PROVISIONAL));

  public static final ResponseMilestone NERVES_IMPROVE =
      add(
          milestone("nerves-improve", "nerves improve")
              .after(Span.of(6, 12, ChronoUnit.WEEKS))
              .expect(
                  "Neurological symptoms improve; tingling may first get worse, which is no reason to end treatment.")
              .otherwise(
                  "Specialist advice; do not lengthen the interval. New objective loss is a red flag."),
          Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.LINDENBAUM_1988.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("early worsening, standard teaching", PROVISIONAL));

  public static final ResponseMilestone FIRST_REVIEW =
      add(
          milestone("first-review", "first review")
              .after(Span.of(3, ChronoUnit.MONTHS))
              .expect(
                  "Review of symptoms, sooner where they are severe: do they still get in the way of everyday life? Improvement takes weeks to months.")
              .otherwise(
                  "Another diagnosis or another cause of the symptoms; on tablets a higher dose or injections; on injections a shorter interval."),
          Sources.NICE_NG239.at("section 1.6", INDEPENDENTLY_CONFIRMED),
          Sources.NASGP.at("follow-up", INDEPENDENTLY_CONFIRMED));

  public static final ResponseMilestone FIRST_REVIEW_IN_PREGNANCY =
      add(
          milestone("first-review-in-pregnancy", "first review in pregnancy or while breastfeeding")
              .after(Span.of(1, ChronoUnit.MONTHS))
              .expect(
                  "Review of symptoms, earlier than for others: do they still get in the way of everyday life?")
              .otherwise(
                  "Another diagnosis or another cause of the symptoms; on tablets a higher dose or injections; on injections a shorter interval."),
          Sources.NICE_NG239.at("section 1.6", INDEPENDENTLY_CONFIRMED),
          Sources.NASGP.at("follow-up", INDEPENDENTLY_CONFIRMED));

  public static final ResponseMilestone LAST_NEUROLOGICAL_GAINS =
      add(
          milestone("last-neurological-gains", "last gains of the nerves")
              .after(Span.of(6, 12, ChronoUnit.MONTHS))
              .expect("The last neurological gains; what is left after that is mostly permanent.")
              .otherwise("Rehabilitation."),
          Sources.LIBRARY.at("last gains, standard teaching", PROVISIONAL));

  private ResponseMilestones() {}

  /** All of them, in the order of this file. */
  public static List<ResponseMilestone> all() {
    return List.copyOf(ALL);
  }

  private static ResponseMilestone.Builder milestone(String id, String name) {
    return ResponseMilestone.builder().id(id).name(name);
  }

  private static ResponseMilestone add(
      ResponseMilestone.Builder responseMilestone, Citation... citations) {
    ResponseMilestone made = responseMilestone.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
