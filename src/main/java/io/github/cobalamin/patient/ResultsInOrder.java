package io.github.cobalamin.patient;

import io.github.cobalamin.model.LabTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts results into one order, by test and day, whatever the order in which they were entered. Of a
 * day's results of a test the one that decides is the last, so that the last of a test decides.
 */
final class ResultsInOrder {
  /** What is not stated comes before what is. */
  private static final Comparator<Placed> BY_TEST_AND_TIME =
      new Comparator<>() {
        @Override
        public int compare(Placed one, Placed other) {
          int compared = one.test.id().compareTo(other.test.id());
          compared = compared == 0 ? Long.compare(one.day, other.day) : compared;
          compared = compared == 0 ? stated(one.result.time(), other.result.time()) : compared;
          compared = compared == 0 ? stated(one.result.id(), other.result.id()) : compared;
          return compared == 0 ? one.all().compareTo(other.all()) : compared;
        }
      };

  /** A result with what mostly places it at hand: of many, to fetch them takes the time. */
  private static final class Placed {
    private final LabResult result;
    private final LabTest test;
    private final long day;
    private @Nullable String all;

    Placed(LabResult result) {
      this.result = result;
      this.test = result.test();
      this.day = result.date().isEmpty() ? Long.MIN_VALUE : result.date().get().toEpochDay();
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

    boolean sameDay(Placed other) {
      return day == other.day && test.equals(other.test);
    }
  }

  private ResultsInOrder() {}

  private static <T extends Comparable<? super T>> int stated(Optional<T> one, Optional<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  /** The results in order, each once; the list itself if it is a patient's already. */
  static List<LabResult> of(List<LabResult> results) {
    if (!(results instanceof ArrayList)) {
      return results;
    }
    Placed[] placed = new Placed[results.size()];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = new Placed(results.get(i));
    }
    Arrays.sort(placed, BY_TEST_AND_TIME);
    List<LabResult> ordered = new ArrayList<>(placed.length);
    int begin = 0;
    for (int i = 0; i < placed.length; i++) {
      boolean sameDay = i > 0 && placed[i].sameDay(placed[i - 1]);
      if (i > 0 && !sameDay) {
        checkTests(placed[i - 1].test, placed[i].test);
        decidingLast(ordered.subList(begin, ordered.size()));
        begin = ordered.size();
      }
      if (!sameDay || !placed[i].result.equals(placed[i - 1].result)) {
        ordered.add(placed[i].result);
      }
    }
    decidingLast(ordered.subList(begin, ordered.size()));
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
      checkTests(results.get(begin).test(), test);
    }
    List<LabResult> all = new ArrayList<>(results.size() + begin - end + ofTest.size());
    all.addAll(results.subList(0, begin));
    all.addAll(of(ofTest));
    all.addAll(results.subList(end, results.size()));
    return Collections.unmodifiableList(all);
  }

  /** Results are found by the id of their test, so one id is one test. */
  private static void checkTests(LabTest one, LabTest other) {
    if (one.id().equals(other.id()) && !one.equals(other)) {
      throw new IllegalArgumentException(
          "tests of one id must be equal but two with the id \"" + one.id() + "\" are not");
    }
  }

  private static void decidingLast(List<LabResult> ofOneDay) {
    if (ofOneDay.size() < 2) {
      return;
    }
    LabResult deciding = new OfOneDay(ofOneDay).deciding();
    for (int i = 0; i < ofOneDay.size(); i++) {
      if (ofOneDay.get(i).equals(deciding)) {
        ofOneDay.add(ofOneDay.remove(i));
        return;
      }
    }
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
   * The most alarming of the results of a test within a day of the latest; null if there is none.
   * Of results without a time, yesterday's count.
   */
  static @Nullable LabResult worst(List<LabResult> ofTest) {
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
    return OfOneDay.mostAlarming(within);
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
