package io.github.cobalamin.assessment;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The combined indicator cB12 of four markers: log10(active B12 x total B12 / (methylmalonic acid x
 * homocysteine)), in pmol/L and umol/L, less a term for the age, 3.79 / (1 + (years / 230)^2.6).
 *
 * <p>It is experimental. The constants were not read in print; with published medians of healthy
 * people they give about 0 at every age, as they should. It never decides a status. Instances are
 * immutable and thread-safe.
 */
public final class CombinedIndicator {
  private static final double AT_BIRTH = 3.79;
  private static final double HALF_LIFE_YEARS = 230;
  private static final double STEEPNESS = 2.6;

  private static final Map<LabTest, Unit> MARKERS = units();

  private final Map<LabTest, Quantity> markers;
  private final double logRatio;
  private final double ageTerm;
  private final List<String> reasons;
  private final List<String> cautions;

  /** Without a score. */
  private CombinedIndicator(List<String> reasons) {
    this(Map.of(), 0, 0, reasons, List.of());
  }

  private CombinedIndicator(
      Map<LabTest, Quantity> markers,
      double logRatio,
      double ageTerm,
      List<String> reasons,
      List<String> cautions) {
    this.markers = Collections.unmodifiableMap(markers);
    this.logRatio = logRatio;
    this.ageTerm = ageTerm;
    this.reasons = List.copyOf(reasons);
    this.cautions = List.copyOf(cautions);
  }

  /**
   * {@return the indicator of a patient, from the latest result of each of the four markers}
   *
   * @param patient the patient
   */
  public static CombinedIndicator of(Patient patient) {
    Objects.requireNonNull(patient, "patient");
    if (patient.age().isEmpty()) {
      return new CombinedIndicator(List.of("the age is not known"));
    }
    List<String> reasons = new ArrayList<>();
    Map<LabTest, Quantity> measured = measured(patient, reasons);
    for (LabTest marker : MARKERS.keySet()) {
      if (patient.latest(marker).isEmpty()) {
        reasons.add(marker + " was not measured");
      }
    }
    if (measured.size() < MARKERS.size()) {
      return new CombinedIndicator(reasons);
    }
    double years = patient.age().get().totalMonths() / 12.0;
    double ageTerm = AT_BIRTH / (1 + Math.pow(years / HALF_LIFE_YEARS, STEEPNESS));
    return new CombinedIndicator(
        measured, logRatio(measured), ageTerm, whyNoBand(patient), cautions(patient));
  }

  /** {@return the score, the log ratio less the age term; empty if it cannot be computed} */
  public OptionalDouble value() {
    return computed(logRatio - ageTerm);
  }

  /** {@return the decimal logarithm of the ratio of markers; empty without a score} */
  public OptionalDouble logRatio() {
    return computed(logRatio);
  }

  /** {@return the term of the age; empty without a score} */
  public OptionalDouble ageTerm() {
    return computed(ageTerm);
  }

  private OptionalDouble computed(double term) {
    return markers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(term);
  }

  /**
   * {@return the authors' word for where the score lies: elevated above 1.5, adequate above -0.5,
   * low above -1.5, possible deficiency above -2.5, else probable deficiency; a score on an edge
   * belongs to the lower one, which the sources leave open. Empty without a score, and where the
   * words do not hold}
   */
  public Optional<String> label() {
    if (markers.isEmpty() || !reasons.isEmpty()) {
      return Optional.empty();
    }
    double score = logRatio - ageTerm;
    return Optional.of(
        score > 1.5
            ? "elevated"
            : score > -0.5
                ? "adequate"
                : score > -1.5
                    ? "low"
                    : score > -2.5 ? "possible deficiency" : "probable deficiency");
  }

  /** {@return the value of each marker, in the unit of the formula; none without a score} */
  public Map<LabTest, Quantity> markers() {
    return markers;
  }

  /** {@return why it cannot be computed or read, as sentences without a full stop} */
  public List<String> reasons() {
    return reasons;
  }

  /** {@return what makes the score less safe to rely on} */
  public List<String> cautions() {
    return cautions;
  }

  /** {@return who says so, and that it waits for review} */
  public List<Citation> citations() {
    return Remarks.COMBINED_INDICATOR.citations();
  }

  /** {@return the score and the word for it, or why there is none} */
  @Override
  public String toString() {
    String text =
        markers.isEmpty()
            ? "no cB12"
            : String.format(Locale.ROOT, "cB12 %+.2f", logRatio - ageTerm);
    return text
        + label().map(word -> ", " + word).orElse("")
        + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons))
        + " (experimental)";
  }

  private static Map<LabTest, Unit> units() {
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
          Unit unit = Objects.requireNonNull(MARKERS.get(marker));
          measured.put(marker, marker.convert(exact.get(), unit));
        } else {
          reasons.add(result.get() + " is no exact value");
        }
      }
    }
    return measured;
  }

  private static double logRatio(Map<LabTest, Quantity> values) {
    double logRatio = 0;
    for (Map.Entry<LabTest, Quantity> each : values.entrySet()) {
      double log = Math.log10(each.getValue().value().doubleValue());
      boolean circulating = MARKERS.get(each.getKey()) == Unit.PICOMOLE_PER_LITRE;
      logRatio += circulating ? log : -log;
    }
    return logRatio;
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

  private static List<String> cautions(Patient patient) {
    List<String> cautions = new ArrayList<>();
    cautions.add("Experimental: the constants were not read in print, and no guideline uses it");
    if (kidney(patient) == Truth.UNKNOWN) {
      cautions.add("Failing kidneys lower the score, and kidney function is not known");
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
