package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Response;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.patient.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each kind of leaf says of a patient. */
final class LeafReader {
  private static final int NOT_PREGNANT_FROM_YEARS = 60;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<LabTest, Thresholds> thresholds;

  LeafReader(Map<LabTest, Thresholds> thresholds) {
    this.thresholds = thresholds;
  }

  Thresholds thresholds(LabTest test) {
    Thresholds found = thresholds.get(test);
    if (found == null) {
      throw new IllegalStateException("thresholds of " + test + " must be given");
    }
    return found;
  }

  /** A leaf about the patient as a whole. */
  static Truth person(Leaf leaf, Patient patient, @Nullable LocalDate date) {
    if (leaf instanceof Leaf.AgeAtLeast age) {
      Age known = patient.age().orElse(null);
      return known == null ? Truth.UNKNOWN : Truth.of(known.years() >= age.years());
    }
    if (leaf instanceof Leaf.IsSex sex) {
      Sex known = patient.sex().orElse(null);
      return known == null ? Truth.UNKNOWN : Truth.of(known == sex.sex());
    }
    if (leaf instanceof Leaf.IsEthnicity ethnicity) {
      return patient.ethnicity().isEmpty()
          ? Truth.UNKNOWN
          : Truth.of(patient.ethnicity().get() == ethnicity.ethnicity());
    }
    if (leaf instanceof Leaf.Pregnant) {
      return unlessImpossible(patient.pregnant(), patient);
    }
    if (leaf instanceof Leaf.InTrimester asked) {
      return inTrimester(unlessImpossible(patient.pregnant(), patient), asked.trimester(), patient);
    }
    if (leaf instanceof Leaf.Breastfeeding) {
      return unlessImpossible(patient.breastfeeding(), patient);
    }
    if (leaf instanceof Leaf.Allergic allergic) {
      return allergic(allergic.allergen(), patient);
    }
    if (leaf instanceof Leaf.Replaced) {
      return replaced(patient);
    }
    if (leaf instanceof Leaf.ReplacedBy by) {
      return replacedBy(by, patient);
    }
    if (leaf instanceof Leaf.Responded responded) {
      return responded(responded.response(), patient);
    }
    if (leaf instanceof Leaf.RouteRuledOut ruledOut) {
      Set<Route> routes = ruledOut.failed() ? patient.failedRoutes() : patient.refusedRoutes();
      return routes.contains(ruledOut.route()) ? Truth.TRUE : Truth.UNKNOWN;
    }
    if (leaf instanceof Leaf.DatedAfter after) {
      return date == null ? Truth.UNKNOWN : Truth.of(date.isAfter(after.day()));
    }
    return Truth.UNKNOWN;
  }

  private static Truth inTrimester(Truth pregnant, Trimester asked, Patient patient) {
    if (pregnant != Truth.TRUE) {
      return pregnant;
    }
    Trimester stated = patient.trimester().orElse(null);
    return stated == null ? Truth.UNKNOWN : Truth.of(stated == asked);
  }

  private static Truth unlessImpossible(Truth stated, Patient patient) {
    if (stated.known()) {
      return stated;
    }
    boolean impossible =
        (patient.sex().isPresent() && patient.sex().get() == Sex.MALE)
            || (patient.age().isPresent()
                && patient.age().get().years() >= NOT_PREGNANT_FROM_YEARS);
    return impossible ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth allergic(Allergen allergen, Patient patient) {
    if (patient.allergies().contains(allergen)) {
      return Truth.TRUE;
    }
    return patient.closed().contains(World.ALLERGIES) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth replaced(Patient patient) {
    for (Replacement replacement : patient.replacements()) {
      if (replacement.until().isEmpty()) {
        return Truth.TRUE;
      }
    }
    return patient.closed().contains(World.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth replacedBy(Leaf.ReplacedBy asked, Patient patient) {
    Truth any = patient.closed().contains(World.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
    for (Replacement replacement : patient.replacements()) {
      if (replacement.until().isEmpty()) {
        Route route = replacement.route().orElse(null);
        Truth by =
            route == null ? Truth.UNKNOWN : Truth.of(route.parenteral() == asked.injections());
        boolean anyDose = asked.least().value().signum() == 0;
        any = any.or(by.and(anyDose ? Truth.TRUE : atLeast(replacement.dose(), asked.least())));
      }
    }
    return any;
  }

  private static Truth responded(Response asked, Patient patient) {
    Truth any = patient.closed().contains(World.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
    for (Replacement replacement : patient.replacements()) {
      if (replacement.until().isEmpty()) {
        Response response = replacement.response().orElse(null);
        any = any.or(response == null ? Truth.UNKNOWN : Truth.of(response == asked));
      }
    }
    return any;
  }

  /** A leaf about the deciding result of its test, with its limit in the units of the test. */
  Truth result(
      ResultLeaf leaf,
      Map<Unit, Quantity> limits,
      LabResult result,
      @Nullable Quantity value,
      Patient patient,
      @Nullable LocalDate date) {
    if (value != null && (leaf instanceof ResultLeaf.Below || leaf instanceof ResultLeaf.Above)) {
      Quantity limit = limits.get(value.unit());
      if (limit == null) {
        return Truth.UNKNOWN;
      }
      return leaf instanceof ResultLeaf.Below ? value.isBelow(limit) : value.isAbove(limit);
    }
    if (leaf instanceof ResultLeaf.Is is) {
      return result.is(is.outcome());
    }
    if (leaf instanceof ResultLeaf.Reported) {
      return Truth.TRUE;
    }
    if (leaf instanceof ResultLeaf.OlderThan older) {
      return date == null || result.date().isEmpty()
          ? Truth.UNKNOWN
          : Truth.of(result.date().get().plusDays(older.days()).isBefore(date));
    }
    if (leaf instanceof ResultLeaf.OnReplacement replacement) {
      return onReplacement(replacement, result, patient, date);
    }
    if (value == null) {
      return leaf instanceof ResultLeaf.Suspicious ? Truth.FALSE : Truth.UNKNOWN;
    }
    if (leaf instanceof ResultLeaf.InBand inBand) {
      return inBand(inBand, value);
    }
    if (leaf instanceof ResultLeaf.NearThreshold near) {
      return value.exact() ? Truth.of(nearest(near, value) != null) : Truth.UNKNOWN;
    }
    return Truth.of(leaf.test().suspicion(value).isPresent());
  }

  /**
   * The bands asked for are one stretch or the two ends; a bound that straddles bands asked for is
   * inside all the same.
   */
  private Truth inBand(ResultLeaf.InBand leaf, Quantity value) {
    Thresholds given = thresholds(leaf.test());
    Truth outside = Truth.FALSE;
    Truth inside = Truth.FALSE;
    for (Band band : Band.values()) {
      Truth in = given.contains(value, band);
      if (leaf.bands().contains(band)) {
        inside = inside.or(in);
      } else {
        outside = outside.or(in);
      }
    }
    return outside == Truth.FALSE ? Truth.TRUE : inside;
  }

  /** The threshold that a repeat of an exact value may cross, if there is one. */
  @Nullable Quantity nearest(ResultLeaf.NearThreshold leaf, Quantity value) {
    Thresholds given = thresholds(leaf.test());
    for (Limit limit : new Limit[] {given.deficientBelow(), given.sufficientAbove()}) {
      if (!limit.reaches(value.unit())) {
        return null;
      }
      Quantity threshold = limit.in(value.unit());
      BigDecimal swing = value.value().multiply(BigDecimal.valueOf(leaf.percent())).divide(HUNDRED);
      if (threshold.value().subtract(value.value()).abs().compareTo(swing) <= 0) {
        return threshold;
      }
    }
    return null;
  }

  /**
   * What the result itself says goes first; then what the replacements say of the day on which the
   * sample was taken.
   */
  private static Truth onReplacement(
      ResultLeaf.OnReplacement leaf, LabResult result, Patient patient, @Nullable LocalDate date) {
    if (result.sampledOnReplacement().known()) {
      return result.sampledOnReplacement();
    }
    LocalDate sampled = result.date().orElse(date);
    Truth any = patient.closed().contains(World.REPLACEMENTS) ? Truth.FALSE : Truth.UNKNOWN;
    for (Replacement replacement : patient.replacements()) {
      any = any.or(covers(replacement, leaf, sampled));
    }
    return any;
  }

  private static Truth covers(
      Replacement replacement, ResultLeaf.OnReplacement leaf, @Nullable LocalDate sampled) {
    Truth during = during(replacement, leaf, sampled);
    if (replacement.route().isEmpty()) {
      return during.and(Truth.UNKNOWN);
    }
    boolean injected = replacement.route().get().parenteral();
    return during.and(injected ? Truth.TRUE : atLeast(replacement.dose(), leaf.oralDose()));
  }

  /**
   * Whether the sample was taken while the replacement counted: an injection counts for some time
   * after it.
   */
  private static Truth during(
      Replacement replacement, ResultLeaf.OnReplacement leaf, @Nullable LocalDate sampled) {
    if (sampled == null) {
      return Truth.UNKNOWN;
    }
    if (replacement.since().isPresent() && !replacement.since().get().isBefore(sampled)) {
      return Truth.FALSE;
    }
    if (replacement.until().isPresent()) {
      boolean swallowed =
          replacement.route().isPresent() && !replacement.route().get().parenteral();
      LocalDate end = replacement.until().get().plusDays(swallowed ? 0 : leaf.days());
      if (end.isBefore(sampled)) {
        return Truth.FALSE;
      }
    }
    boolean begun = replacement.since().isPresent() || endedBefore(replacement, sampled);
    return begun ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Without a beginning, an end before the sample says that it had begun. */
  private static boolean endedBefore(Replacement replacement, LocalDate sampled) {
    return replacement.until().isPresent() && replacement.until().get().isBefore(sampled);
  }

  private static Truth atLeast(Optional<Quantity> dose, Quantity least) {
    return dose.isEmpty() ? Truth.UNKNOWN : dose.get().isBelow(least).not();
  }

  /**
   * Whether a medicine or one of a class is taken as asked. What is said not to be taken is not; a
   * medicine that is named is known by its uses alone; of a class, other members may be taken
   * unless the record is complete; and whoever takes an unknown member of a class may take this
   * one.
   */
  static Truth taking(Leaf.Taking leaf, Patient patient, @Nullable LocalDate date) {
    List<Medication> notTaken = patient.notTaken();
    for (int i = 0; i < notTaken.size(); i++) {
      if (leaf.medication().isIn(notTaken.get(i))) {
        return Truth.FALSE;
      }
    }
    Truth any = Truth.FALSE;
    List<MedicineUse> uses = patient.medicines();
    for (int i = 0; i < uses.size(); i++) {
      MedicineUse use = uses.get(i);
      if (use.medication().isIn(leaf.medication())) {
        any = any.or(taking(leaf, use, date));
      } else if (leaf.medication().isIn(use.medication())) {
        any = any.or(current(use, date).and(Truth.UNKNOWN));
      }
    }
    boolean complete =
        leaf.medication() instanceof Medicine || patient.closed().contains(World.MEDICINES);
    return complete ? any : any.or(Truth.UNKNOWN);
  }

  /** Whether one use of a medicine meets a leaf that asks for that medicine or its class. */
  static Truth taking(Leaf.Taking leaf, MedicineUse use, @Nullable LocalDate date) {
    Truth current = current(use, date);
    Truth dose =
        leaf.dailyDose().value().signum() == 0
            ? Truth.TRUE
            : atLeast(use.dailyDose(), leaf.dailyDose());
    Truth duration = leaf.months() == 0 ? Truth.TRUE : lasted(use, leaf.months(), date);
    return current.and(dose).and(duration);
  }

  private static Truth current(MedicineUse use, @Nullable LocalDate date) {
    if (use.until().isEmpty()) {
      return Truth.TRUE;
    }
    return date == null
        ? Truth.UNKNOWN
        : Truth.of(!use.until().get().isBefore(YearMonth.from(date)));
  }

  /** The month of the beginning is known but not its day: the duration lies between two values. */
  private static Truth lasted(MedicineUse use, int months, @Nullable LocalDate date) {
    if (use.since().isEmpty() || date == null) {
      return Truth.UNKNOWN;
    }
    YearMonth begun = use.since().get();
    if (ChronoUnit.MONTHS.between(begun.atEndOfMonth(), date) >= months) {
      return Truth.TRUE;
    }
    return ChronoUnit.MONTHS.between(begun.atDay(1), date) < months ? Truth.FALSE : Truth.UNKNOWN;
  }
}
