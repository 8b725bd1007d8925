package io.github.cobalamin.patient;

import io.github.cobalamin.model.LabTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The results of one test, to be put into order by day, of a day the one that decides last. Many
 * results cost what it costs to read them, so each is read once (a cast would read it again).
 */
final class OfOneTest {
  private static final int FEW = 8;

  /** What is not stated comes before what is. */
  private static final Comparator<OfADay> BY_TIME =
      new Comparator<>() {
        @Override
        public int compare(OfADay one, OfADay other) {
          int compared = stated(one.result.time(), other.result.time());
          compared = compared == 0 ? stated(one.result.id(), other.result.id()) : compared;
          return compared == 0 ? one.all().compareTo(other.all()) : compared;
        }
      };

  /** A result of a day that has several. */
  private static final class OfADay {
    private final LabResult result;
    private @Nullable String all;

    OfADay(LabResult result) {
      this.result = result;
    }

    /** All else that is stated of it. */
    String all() {
      String known = all;
      if (known == null) {
        known =
            String.join(
                "|",
                result.value(),
                result.referenceRange().toString(),
                result.assay().toString(),
                result.sampledOnReplacement().name(),
                result.sampledAfterTransfusion().name(),
                Boolean.toString(result.placedByOwnLimits()));
        all = known;
      }
      return known;
    }
  }

  private final LabTest test;
  private LabResult[] results = new LabResult[FEW];
  private final Days days = new Days();
  private int count;

  OfOneTest(LabTest test) {
    this.test = test;
  }

  void add(LabResult result) {
    checkTests(test, result.test());
    if (count == Days.MOST) {
      throw new IllegalArgumentException(
          "results of one test must be at most "
              + Days.MOST
              + " but those of "
              + test
              + " are more");
    }
    if (count == results.length) {
      results = Arrays.copyOf(results, 2 * count);
    }
    results[count] = result;
    days.add(result.date().orElse(null));
    count++;
  }

  /** Results are found by the id of their test, so one id is one test. */
  static void checkTests(LabTest one, LabTest other) {
    if (one.id().equals(other.id()) && !one.equals(other)) {
      throw new IllegalArgumentException(
          "tests of one id must be equal but two with the id \"" + one.id() + "\" are not");
    }
  }

  /** Adds them in order, each once. */
  void addTo(List<LabResult> ordered) {
    long[] sorted = days.inOrder();
    int begin = 0;
    for (int end = 1; end <= sorted.length; end++) {
      if (end == sorted.length || !Days.same(sorted[end], sorted[begin])) {
        addDay(Arrays.copyOfRange(sorted, begin, end), ordered);
        begin = end;
      }
    }
  }

  private void addDay(long[] sorted, List<LabResult> ordered) {
    if (sorted.length == 1) {
      ordered.add(at(sorted[0]));
      return;
    }
    Set<LabResult> distinct = new LinkedHashSet<>();
    for (long each : sorted) {
      distinct.add(at(each));
    }
    List<OfADay> inOrder = new ArrayList<>();
    for (LabResult each : distinct) {
      inOrder.add(new OfADay(each));
    }
    inOrder.sort(BY_TIME);
    List<LabResult> day = new ArrayList<>();
    for (OfADay each : inOrder) {
      day.add(each.result);
    }
    LabResult deciding = new OfOneDay(day).deciding();
    day.remove(deciding);
    ordered.addAll(day);
    ordered.add(deciding);
  }

  private LabResult at(long sorted) {
    return results[Days.place(sorted)];
  }

  private static <T extends Comparable<? super T>> int stated(Optional<T> one, Optional<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }
}
