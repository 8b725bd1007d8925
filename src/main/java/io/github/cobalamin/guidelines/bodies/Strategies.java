package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.guidelines.ng239.StatusOrder.status;
import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** Published test strategies of laboratories and researchers, each as far as it was read. */
public final class Strategies {
  private static final Citation MAYO = Sources.MAYO_ACASM.at("cascade", READ_ONCE);
  private static final Citation ALLINA = Sources.ALLINA.at("reflex", READ_ONCE);
  private static final Citation VALENTE = Sources.VALENTE.at("strategy", SECONDARY);
  private static final Citation ACTIVE_BANDS =
      Sources.NICE_NG239.at("Table 1", INDEPENDENTLY_CONFIRMED);

  private static final Citation SEQUENCE =
      Sources.LIBRARY.at("active B12 and methylmalonic acid in sequence", DERIVED);

  private static final LabTest TOTAL = LabTests.TOTAL_B12;
  private static final LabTest ACTIVE = LabTests.ACTIVE_B12;
  private static final LabTest MMA = LabTests.METHYLMALONIC_ACID;
  private static final LabTest ANTIBODY = LabTests.INTRINSIC_FACTOR_ANTIBODY;

  private Strategies() {}

  /** Total B12, then methylmalonic acid, then the antibody, then gastrin. */
  public static Guideline mayo() {
    Criterion raised = result(MMA).above("0.40 umol/L");
    Criterion low = result(TOTAL).in(Band.DEFICIENT);
    Criterion middle = result(TOTAL).in(Band.INTERMEDIATE);
    Criterion lookForCause = any(low, all(middle, raised));
    List<Rule> rules = new ArrayList<>(OtherBody.common("mayo"));
    rules.addAll(
        OtherBody.bands(
            "mayo", TOTAL, MAYO, "antibody next", "methylmalonic acid next", "the cascade ends"));
    rules.addAll(OtherBody.stepwise("mayo", TOTAL, raised, Classification.PROBABLE, MAYO, MAYO));
    rules.addAll(
        List.of(
            Rule.builder("mayo-methylmalonic-acid")
                .when(all(middle, not(result(MMA).reported())))
                .conclude(TestAdvice.offer(MMA))
                .cite(MAYO),
            Rule.builder("mayo-antibody")
                .when(all(lookForCause, not(result(ANTIBODY).reported())))
                .conclude(TestAdvice.offer(ANTIBODY))
                .cite(MAYO),
            Rule.builder("mayo-gastrin")
                .when(
                    all(
                        lookForCause,
                        result(ANTIBODY).reported(),
                        not(result(ANTIBODY).is(Outcome.POSITIVE)),
                        not(result(LabTests.GASTRIN).reported())))
                .conclude(TestAdvice.offer(LabTests.GASTRIN))
                .cite(MAYO)));
    return OtherBody.guideline("mayo-cascade", "Mayo cascade", rules)
        .addThresholds(
            Thresholds.builder(TOTAL)
                .deficientBelow("150 ng/L")
                .sufficientAbove("400 ng/L")
                .cite(MAYO))
        .build();
  }

  /** Its low and high ends were not read: it reflexes between the limits, and gives no status. */
  public static Guideline allina() {
    Criterion middle = result(TOTAL).in(Band.INTERMEDIATE);
    List<Rule> rules = new ArrayList<>(OtherBody.common("allina"));
    rules.addAll(
        OtherBody.bands(
            "allina",
            TOTAL,
            ALLINA,
            "below the reflex",
            "methylmalonic acid next",
            "above the reflex"));
    rules.addAll(
        List.of(
            Rule.builder("allina-methylmalonic-acid")
                .when(all(middle, not(result(MMA).reported())))
                .conclude(TestAdvice.offer(MMA))
                .cite(ALLINA),
            Rule.builder("allina-antibodies")
                .when(all(middle, result(MMA).above("378 nmol/L")))
                .conclude(TestAdvice.offer(ANTIBODY, LabTests.PARIETAL_CELL_ANTIBODY))
                .cite(ALLINA, Sources.ALLINA.at("reference range", READ_ONCE))));
    return OtherBody.guideline("allina-reflex", "Allina reflex", rules)
        .addThresholds(
            Thresholds.builder(TOTAL)
                .deficientBelow("200 ng/L")
                .sufficientAbove("400 ng/L")
                .cite(ALLINA))
        .build();
  }

  /** Active B12, then methylmalonic acid by the laboratory's own range. */
  public static Guideline activeFirst() {
    List<Rule> rules = new ArrayList<>(OtherBody.common("active-first"));
    rules.addAll(
        OtherBody.bands(
            "active-first",
            ACTIVE,
            ACTIVE_BANDS,
            "deficient",
            "methylmalonic acid next",
            "adequate"));
    Criterion low = result(ACTIVE).in(Band.DEFICIENT);
    Criterion middle = result(ACTIVE).in(Band.INTERMEDIATE);
    Criterion high = result(ACTIVE).in(Band.SUFFICIENT);
    Criterion raised = Metabolites.MMA_RAISED_BY_LABORATORY;
    rules.addAll(OtherBody.floors("active-first", high, Kidneys.BAD));
    rules.addAll(
        List.of(
            status(
                "active-first-status-variant",
                all(
                    low,
                    Metabolites.MMA_NORMAL,
                    not(established(any(Picture.IN_KEEPING, LastingCause.FOR_LIFE, pregnant())))),
                Classification.DISCORDANT,
                "Active B12 is low and methylmalonic acid is not raised: a common transcobalamin variant hides from the assay",
                Sources.TCN2_2016.at("abstract", READ_ONCE)),
            status(
                "active-first-status-low",
                low,
                Classification.CONFIRMED,
                "Active B12 is below the lower limit",
                ACTIVE_BANDS),
            status(
                "active-first-status-middle-raised",
                all(middle, raised),
                Classification.PROBABLE,
                "Active B12 is between the limits, and methylmalonic acid is raised",
                ACTIVE_BANDS,
                SEQUENCE),
            status(
                "active-first-status-middle",
                result(ACTIVE).in(Band.DEFICIENT, Band.INTERMEDIATE),
                Classification.INDETERMINATE,
                "Active B12 is between the limits",
                ACTIVE_BANDS),
            status(
                "active-first-status-high-raised",
                all(high, Metabolites.MMA_OPEN),
                Classification.DISCORDANT,
                "Active B12 is above the upper limit while methylmalonic acid is raised",
                SEQUENCE),
            status(
                "active-first-status-high",
                high,
                Classification.UNLIKELY,
                "Active B12 is above the upper limit",
                ACTIVE_BANDS)));
    rules.add(
        Rule.builder("active-first-methylmalonic-acid")
            .when(all(result(ACTIVE).in(Band.INTERMEDIATE), not(result(MMA).reported())))
            .conclude(TestAdvice.offer(MMA))
            .cite(ACTIVE_BANDS));
    rules.add(
        Rule.builder("active-first-quoted-limits")
            .when(
                any(
                    all(ageUnder(65), result(MMA).above("280 nmol/L")),
                    all(ageAtLeast(65), result(MMA).above("360 nmol/L"))))
            .conclude(
                Note.of(
                    "Methylmalonic acid is above the limit often quoted with this strategy: 280 nmol/L under 65 years, 360 from 65 on"))
            .cite(Sources.LIBRARY.at("limits quoted with active B12 first", PROVISIONAL)));
    return OtherBody.guideline("active-b12-first", "Active B12 first, then MMA", rules)
        .addThresholds(
            Thresholds.builder(ACTIVE)
                .deficientBelow("25 pmol/L")
                .sufficientAbove("70 pmol/L")
                .cite(ACTIVE_BANDS))
        .build();
  }

  public static Guideline valente() {
    List<Rule> rules = new ArrayList<>(OtherBody.common("valente"));
    rules.addAll(
        OtherBody.bands("valente", ACTIVE, VALENTE, "deficient", "unclear", "not deficient"));
    rules.addAll(OtherBody.floors("valente", result(ACTIVE).in(Band.SUFFICIENT), Kidneys.BAD));
    rules.addAll(
        List.of(
            status(
                "valente-status-low",
                result(ACTIVE).in(Band.DEFICIENT),
                Classification.PROBABLE,
                "Active B12 is below the lower limit, which was read in a restatement only",
                VALENTE),
            status(
                "valente-status-middle",
                result(ACTIVE).in(Band.DEFICIENT, Band.INTERMEDIATE),
                Classification.INDETERMINATE,
                "Active B12 is between the limits",
                VALENTE),
            status(
                "valente-status-high",
                result(ACTIVE).in(Band.SUFFICIENT),
                Classification.UNLIKELY,
                "Active B12 is above the upper limit",
                VALENTE)));
    return OtherBody.guideline("valente", "Valente, older people", rules)
        .addThresholds(
            Thresholds.builder(ACTIVE)
                .deficientBelow("20 pmol/L")
                .sufficientAbove("30 pmol/L")
                .cite(VALENTE))
        .build();
  }

  /** One circulating and one functional marker, each by the laboratory's own range. */
  public static Guideline twoMarkers() {
    Citation carmel = Sources.MARKERS_REVIEW.at("two abnormal markers", INDEPENDENTLY_CONFIRMED);
    Criterion circulating = any(result(TOTAL).is(Outcome.LOW), result(ACTIVE).is(Outcome.LOW));
    Criterion functional =
        any(result(MMA).is(Outcome.RAISED), result(LabTests.HOMOCYSTEINE).is(Outcome.RAISED));
    List<Rule> rules = new ArrayList<>(OtherBody.common("two-markers"));
    rules.addAll(OtherBody.floors("two-markers", not(circulating), Kidneys.BAD));
    rules.addAll(
        List.of(
            status(
                "two-markers-both",
                all(circulating, functional),
                Classification.CONFIRMED,
                "A circulating and a functional marker are abnormal by the laboratory's ranges",
                carmel),
            status(
                "two-markers-one",
                all(any(circulating, functional), not(all(circulating, functional))),
                Classification.DISCORDANT,
                "Of a circulating and a functional marker only one is abnormal",
                carmel),
            status(
                "two-markers-open",
                any(circulating, functional),
                Classification.INDETERMINATE,
                "One marker is abnormal, and the other kind is not known",
                carmel),
            status(
                "two-markers-none",
                all(not(circulating), not(functional)),
                Classification.UNLIKELY,
                "Neither kind of marker is abnormal",
                carmel)));
    return OtherBody.guideline("two-markers", "Two abnormal markers", rules).build();
  }
}
