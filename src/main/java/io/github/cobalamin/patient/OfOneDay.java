package io.github.cobalamin.patient;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of several results of a test and day decides (the library's own): a sample from before the
 * first dose or a transfusion goes before one from after it; of one assay the later time; else, and
 * between assays, the more alarming.
 */
final class OfOneDay {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<LabResult> results;

  OfOneDay(List<LabResult> results) {
    this.results = results;
  }

  LabResult deciding() {
    List<LabResult> later = latest(untouched());
    return later.size() == 1 ? later.get(0) : mostAlarming(later, later.get(0).test().alarming());
  }

  /** Why the last of them decides, in words that follow "of 2026-11-22, ". */
  String why() {
    LabResult deciding = results.get(results.size() - 1);
    boolean same = true;
    for (LabResult each : results) {
      same = same && sameValue(deciding, each);
    }
    if (same) {
      return "the same value as reported otherwise";
    }
    List<LabResult> untouched = untouched();
    if (untouched.size() == 1) {
      return "from before the first dose or transfusion";
    }
    return latest(untouched).size() == 1 ? "the later" : "the more alarming";
  }

  private List<LabResult> untouched() {
    List<LabResult> left = without(results, true);
    return without(left, false);
  }

  /**
   * Without samples from after the first dose, or a transfusion, where there is one from before.
   */
  private static List<LabResult> without(List<LabResult> all, boolean dose) {
    List<LabResult> before = new ArrayList<>();
    boolean stated = false;
    for (LabResult each : all) {
      Truth after = dose ? each.sampledOnReplacement() : each.sampledAfterTransfusion();
      stated = stated || !dose || after == Truth.FALSE;
      if (after != Truth.TRUE) {
        before.add(each);
      }
    }
    return before.isEmpty() || !stated ? all : before;
  }

  /** Of each assay the latest, if all have a time; an assay without a name is one of its own. */
  private static List<LabResult> latest(List<LabResult> all) {
    if (all.size() == 1) {
      return all;
    }
    Map<String, List<LabResult>> byAssay = new LinkedHashMap<>();
    for (LabResult each : all) {
      List<LabResult> known = byAssay.get(each.assay().orElse(""));
      if (known == null) {
        known = new ArrayList<>();
        byAssay.put(each.assay().orElse(""), known);
      }
      known.add(each);
    }
    List<LabResult> latest = new ArrayList<>();
    for (List<LabResult> ofAssay : byAssay.values()) {
      LocalTime last = last(ofAssay);
      for (LabResult each : ofAssay) {
        if (last == null || each.time().orElse(LocalTime.MIN).equals(last)) {
          latest.add(each);
        }
      }
    }
    return latest;
  }

  /** The last time of dated results; null if one has none, since then no order is known. */
  private static @Nullable LocalTime last(List<LabResult> all) {
    LocalTime last = null;
    for (LabResult each : all) {
      LocalTime time = each.date().isEmpty() ? null : each.time().orElse(null);
      if (time == null) {
        return null;
      }
      last = last == null || time.isAfter(last) ? time : last;
    }
    return last;
  }

  /**
   * The most alarming of some results of a test where one side is. A number goes before a word,
   * unless its own range tells that it is not alarming and the word is.
   */
  static LabResult mostAlarming(List<LabResult> all, Outcome side) {
    LabResult number = null;
    LabResult word = null;
    for (LabResult each : all) {
      if (each.quantity().isEmpty()) {
        word = word == null || rank(each, side) > rank(word, side) ? each : word;
      } else if (number == null || beyond(each, number, side)) {
        number = each;
      }
    }
    if (number == null) {
      return Objects.requireNonNull(word, "result");
    }
    boolean worse = word != null && rank(word, side) > 1 && rank(number, side) == 0;
    return worse ? Objects.requireNonNull(word) : informed(number, all, side);
  }

  /** Of equal values that which the laboratory's range calls alarming, or that has a range. */
  private static LabResult informed(LabResult number, List<LabResult> all, Outcome side) {
    LabResult best = number;
    for (LabResult each : all) {
      if (sameValue(number, each)
          && (rank(each, side) > Math.max(1, rank(best, side))
              || (rank(best, side) == 1 && rank(each, side) == 0 && !beyond(best, each, side)))) {
        best = each;
      }
    }
    return best;
  }

  /** How surely a result is alarming. */
  private static int rank(LabResult result, Outcome side) {
    if (side == Outcome.LOW && result.outcome().orElse(Outcome.NORMAL) == Outcome.UNDETECTABLE) {
      return 3;
    }
    return switch (result.truth(side)) {
      case TRUE -> 2;
      case UNKNOWN -> 1;
      case FALSE -> 0;
    };
  }

  /** Whether a number lies farther on the alarming side than another. */
  private static boolean beyond(LabResult one, LabResult other, Outcome side) {
    Quantity value = one.quantity().orElseThrow();
    Quantity against = other.quantity().orElseThrow();
    LabTest test = one.test();
    if (!test.convertible(against.unit(), value.unit())) {
      return rank(one, side) > rank(other, side);
    }
    int compared = value.value().compareTo(test.convert(against, value.unit()).value());
    if (compared == 0) {
      boolean bound = value.comparator().upper() || value.comparator().lower();
      return bound && against.exact();
    }
    return side == Outcome.LOW ? compared < 0 : compared > 0;
  }

  /** Equal within the rounding of the coarser one, in whatever units; or the same word. */
  static boolean sameValue(LabResult one, LabResult other) {
    if (one.quantity().isEmpty() || other.quantity().isEmpty()) {
      return one.quantity().isEmpty()
          && other.quantity().isEmpty()
          && one.outcome().equals(other.outcome());
    }
    Quantity value = one.quantity().get();
    Quantity against = other.quantity().get();
    LabTest test = one.test();
    if (value.comparator() != against.comparator()
        || !test.convertible(against.unit(), value.unit())) {
      return false;
    }
    BigDecimal apart = value.value().subtract(test.convert(against, value.unit()).value()).abs();
    BigDecimal rounding =
        step(value)
            .value()
            .max(test.convertDifference(step(against), value.unit()).value())
            .multiply(HALF);
    return apart.compareTo(rounding) <= 0;
  }

  /** One of the last digit that was written. */
  private static Quantity step(Quantity quantity) {
    return Quantity.of(BigDecimal.ONE.movePointLeft(quantity.value().scale()), quantity.unit());
  }
}
