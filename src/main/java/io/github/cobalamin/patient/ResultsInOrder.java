package io.github.cobalamin.patient;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts results into one order, by test and day, whatever the order in which they were entered. Of a
 * day's results of a test the one that decides is the last, so that the last of a test decides.
 */
final class ResultsInOrder {
  /** Of so many, one is sooner found by looking at each. */
  private static final int FEW = 16;

  private ResultsInOrder() {}

  /** The results in order, each once; the list itself if it is a patient's already. */
  static List<LabResult> of(List<LabResult> results) {
    if (!(results instanceof ArrayList)) {
      return results;
    }
    Map<String, OfOneTest> byId = new HashMap<>();
    for (LabResult each : results) {
      byId.computeIfAbsent(each.test().id(), id -> new OfOneTest(each.test())).add(each);
    }
    List<LabResult> ordered = new ArrayList<>(results.size());
    new TreeMap<>(byId).values().forEach(each -> each.addTo(ordered));
    return List.copyOf(ordered);
  }

  /** The results with others of one test; what is in order stays so. */
  static List<LabResult> replaced(List<LabResult> results, LabTest test, List<LabResult> ofTest) {
    if (results instanceof ArrayList) {
      List<LabResult> all = new ArrayList<>(results);
      all.removeIf(each -> each.test().equals(test));
      all.addAll(ofTest);
      return all;
    }
    int begin = begin(results, test);
    int end = end(results, test);
    if (begin < end) {
      OfOneTest.checkTests(results.get(begin).test(), test);
    }
    List<LabResult> all = new ArrayList<>(results.size() + begin - end + ofTest.size());
    all.addAll(results.subList(0, begin));
    all.addAll(of(ofTest));
    all.addAll(results.subList(end, results.size()));
    return Collections.unmodifiableList(all);
  }

  /** The results of a test, the deciding one last. */
  static List<LabResult> of(List<LabResult> ordered, LabTest test) {
    int end = end(ordered, test);
    if (end == 0 || !ordered.get(end - 1).test().equals(test)) {
      return List.of();
    }
    int from = end - 1;
    if (from > 0 && ordered.get(from - 1).test().equals(test)) {
      from = begin(ordered, test);
    }
    return ordered.subList(from, end);
  }

  /**
   * The most alarming of the results of a test within a day of the latest, where one side is; null
   * if there is none. Of results without a time, yesterday's count.
   */
  static @Nullable LabResult worst(List<LabResult> ofTest, Outcome side) {
    if (ofTest.isEmpty()) {
      return null;
    }
    LabResult latest = ofTest.get(ofTest.size() - 1);
    if (ofTest.size() == 1) {
      return latest;
    }
    List<LabResult> within = new ArrayList<>();
    for (int i = ofTest.size() - 1; i >= 0 && withinADay(ofTest.get(i), latest); i--) {
      within.add(ofTest.get(i));
    }
    return OfOneDay.mostAlarming(within, side);
  }

  private static boolean withinADay(LabResult earlier, LabResult latest) {
    LocalDate day = earlier.date().orElse(null);
    LocalDate last = latest.date().orElse(null);
    if (day == null || last == null) {
      return day == null && last == null;
    }
    return !day.isBefore(last.minusDays(1))
        && (day.equals(last)
            || earlier.time().isEmpty()
            || latest.time().isEmpty()
            || !earlier.time().get().isBefore(latest.time().get()));
  }

  /** Where what comes after a test begins. */
  static int end(List<LabResult> ordered, LabTest test) {
    int hash = test.hashCode(); // different hashes are quicker told than different tests
    for (int i = ordered.size(); i > 0 && ordered.size() <= FEW; i--) {
      LabTest each = ordered.get(i - 1).test();
      if (each.hashCode() == hash && each.equals(test)) {
        return i;
      }
    }
    return place(ordered, test.id(), 0);
  }

  private static int begin(List<LabResult> ordered, LabTest test) {
    return place(ordered, test.id(), -1);
  }

  /** The first place of which the id of the test compares as more than so much. */
  private static int place(List<LabResult> ordered, String id, int than) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Integer.signum(ordered.get(middle).test().id().compareTo(id)) > than) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
