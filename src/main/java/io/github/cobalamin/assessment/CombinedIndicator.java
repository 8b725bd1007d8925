package io.github.cobalamin.assessment;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.evidence.ReadingAids;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The combined indicator cB12 of four markers: log10(active B12 x total B12 / (methylmalonic acid x
 * homocysteine)), in pmol/L and umol/L, less a term for the age, 3.79 / (1 + (years / 230)^2.6).
 *
 * <p>It is experimental. The constants were not read in print; with published medians of healthy
 * people they give about 0 at every age, as they should. It never decides a status. Instances are
 * immutable and thread-safe.
 *
 * @param score the score and the terms it was made of; empty if it cannot be computed
 * @param band the band; empty without a score, and where the bands do not hold
 * @param reasons why there is no score or no band, as sentences without a full stop
 * @param cautions what makes the score less safe to rely on
 */
public record CombinedIndicator(
    Optional<Score> score,
    Optional<CombinedBand> band,
    List<String> reasons,
    List<String> cautions) {
  private static final double AT_BIRTH = 3.79;
  private static final double HALF_LIFE_YEARS = 230;
  private static final double STEEPNESS = 2.6;

  private static final Map<LabTest, Unit> MARKERS = markers();

  /**
   * A score and what it was made of.
   *
   * @param value the score: the log ratio less the age term
   * @param logRatio the decimal logarithm of the ratio of markers
   * @param ageTerm the term of the age
   * @param markers the value of each marker, in the unit of the formula
   * @param estimated the markers that were not measured, but estimated
   */
  public record Score(
      double value,
      double logRatio,
      double ageTerm,
      Map<LabTest, Quantity> markers,
      List<LabTest> estimated) {
    /**
     * Copies the collections.
     *
     * @param value the score: the log ratio less the age term
     * @param logRatio the decimal logarithm of the ratio of markers
     * @param ageTerm the term of the age
     * @param markers the value of each marker, in the unit of the formula
     * @param estimated the markers that were not measured, but estimated
     */
    public Score {
      markers = Map.copyOf(markers);
      estimated = List.copyOf(estimated);
    }
  }

  /**
   * Copies the lists.
   *
   * @param score the score and the terms it was made of; empty if it cannot be computed
   * @param band the band; empty without a score, and where the bands do not hold
   * @param reasons why there is no score or no band, as sentences without a full stop
   * @param cautions what makes the score less safe to rely on
   */
  public CombinedIndicator {
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
  }

  /**
   * {@return the indicator of a patient, from the latest result of each of the four markers}
   *
   * @param patient the patient
   */
  public static CombinedIndicator of(Patient patient) {
    return of(patient, MarkerEstimate.NONE);
  }

  /**
   * {@return the indicator of a patient, with an equation for markers that were not measured}
   *
   * @param patient the patient
   * @param estimate the equation
   * @throws IllegalArgumentException if it gives a bound, or nothing above 0
   */
  public static CombinedIndicator of(Patient patient, MarkerEstimate estimate) {
    List<String> reasons = new ArrayList<>();
    if (patient.age().isEmpty()) {
      reasons.add("the age is not known");
      return new CombinedIndicator(Optional.empty(), Optional.empty(), reasons, List.of());
    }
    Age age = patient.age().get();
    Map<LabTest, Quantity> measured = measured(patient, reasons);
    Map<LabTest, Quantity> values = new LinkedHashMap<>(measured);
    List<LabTest> estimated = new ArrayList<>();
    for (LabTest marker : MARKERS.keySet()) {
      if (patient.latest(marker).isEmpty()) {
        Optional<Quantity> guess = estimate.estimate(marker, Map.copyOf(measured), age);
        if (guess.isPresent()) {
          values.put(marker, estimated(marker, guess.get()));
          estimated.add(marker);
        } else {
          reasons.add(marker + " was not measured");
        }
      }
    }
    if (values.size() < MARKERS.size()) {
      return new CombinedIndicator(Optional.empty(), Optional.empty(), reasons, List.of());
    }
    Score score = score(values, estimated, age);
    reasons.addAll(whyNoBand(patient));
    Optional<CombinedBand> band =
        reasons.isEmpty() ? Optional.of(CombinedBand.of(score.value())) : Optional.empty();
    return new CombinedIndicator(Optional.of(score), band, reasons, cautions(patient, estimated));
  }

  /** {@return who says so, and that it waits for review} */
  public List<Citation> citations() {
    return ReadingAids.COMBINED_INDICATOR.citations();
  }

  /** {@return the score and the band, or why there is none} */
  @Override
  public String toString() {
    String text =
        score.map(each -> String.format(Locale.ROOT, "cB12 %+.2f", each.value())).orElse("no cB12");
    return text
        + band.map(each -> ", " + each.label()).orElse("")
        + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons))
        + " (experimental)";
  }

  private static Map<LabTest, Unit> markers() {
    Map<LabTest, Unit> markers = new LinkedHashMap<>();
    markers.put(LabTests.ACTIVE_B12, Unit.PICOMOLE_PER_LITRE);
    markers.put(LabTests.TOTAL_B12, Unit.PICOMOLE_PER_LITRE);
    markers.put(LabTests.METHYLMALONIC_ACID, Unit.MICROMOLE_PER_LITRE);
    markers.put(LabTests.HOMOCYSTEINE, Unit.MICROMOLE_PER_LITRE);
    return markers;
  }

  private static Map<LabTest, Quantity> measured(Patient patient, List<String> reasons) {
    Map<LabTest, Quantity> measured = new LinkedHashMap<>();
    for (LabTest marker : MARKERS.keySet()) {
      Optional<LabResult> result = patient.latest(marker);
      if (result.isPresent()) {
        Optional<Quantity> exact = result.get().quantity().filter(Quantity::exact);
        if (exact.isPresent()) {
          measured.put(marker, inFormula(marker, exact.get()));
        } else {
          reasons.add(result.get() + " is no exact value");
        }
      }
    }
    return measured;
  }

  private static Quantity estimated(LabTest marker, Quantity estimate) {
    if (!estimate.exact() || estimate.value().signum() <= 0) {
      throw new IllegalArgumentException(
          "an estimate of " + marker + " must be exact and above 0 but was " + estimate);
    }
    return inFormula(marker, estimate);
  }

  private static Quantity inFormula(LabTest marker, Quantity quantity) {
    return marker.convert(quantity, Objects.requireNonNull(MARKERS.get(marker)));
  }

  private static Score score(Map<LabTest, Quantity> values, List<LabTest> estimated, Age age) {
    double logRatio = 0;
    for (Map.Entry<LabTest, Quantity> each : values.entrySet()) {
      double log = Math.log10(each.getValue().value().doubleValue());
      boolean circulating = MARKERS.get(each.getKey()) == Unit.PICOMOLE_PER_LITRE;
      logRatio += circulating ? log : -log;
    }
    double years = age.totalMonths() / 12.0;
    double ageTerm = AT_BIRTH / (1 + Math.pow(years / HALF_LIFE_YEARS, STEEPNESS));
    return new Score(logRatio - ageTerm, logRatio, ageTerm, values, estimated);
  }

  private static List<String> whyNoBand(Patient patient) {
    List<String> reasons = new ArrayList<>();
    if (patient.pregnant() == Truth.TRUE
        && patient.trimester().filter(each -> each == Trimester.FIRST).isEmpty()) {
      reasons.add("the bands do not hold after about 20 weeks of pregnancy");
    }
    if (kidney(patient) == Truth.TRUE) {
      reasons.add("the bands do not hold with failing kidneys, which lower the score");
    }
    if (!patient.replacements().isEmpty()) {
      reasons.add("the bands do not hold on treatment");
    }
    if (patient.truth(RiskFactors.RECREATIONAL_NITROUS_OXIDE) == Truth.TRUE) {
      reasons.add("the bands do not hold after nitrous oxide");
    }
    return reasons;
  }

  private static List<String> cautions(Patient patient, List<LabTest> estimated) {
    List<String> cautions = new ArrayList<>();
    cautions.add("Experimental: the constants were not read in print, and no guideline uses it");
    if (kidney(patient) == Truth.UNKNOWN) {
      cautions.add("Failing kidneys lower the score, and kidney function is not known");
    }
    for (LabTest marker : estimated) {
      cautions.add(marker + " was estimated by the caller's equation, not measured");
    }
    return cautions;
  }

  private static Truth kidney(Patient patient) {
    Truth low =
        patient
            .latest(LabTests.EGFR)
            .flatMap(LabResult::quantity)
            .map(egfr -> egfr.isBelow(LabTests.EGFR.quantity("60 mL/min/1.73 m2")))
            .orElse(Truth.UNKNOWN);
    return patient.truth(Conditions.CHRONIC_KIDNEY_DISEASE).or(low);
  }
}
