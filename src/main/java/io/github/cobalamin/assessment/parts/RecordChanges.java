package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts by which the record of one patient differs from that of another. */
public final class RecordChanges {
  private final List<String> added = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();

  /**
   * What differs.
   *
   * @param ranges the laboratory's own ranges then, which are no part of the record
   * @param rangesNow the same now
   */
  public RecordChanges(
      Patient before, Map<LabTest, Range> ranges, Patient after, Map<LabTest, Range> rangesNow) {
    Map<String, List<String>> then = OnRecord.of(before, ranges);
    Map<String, List<String>> now = OnRecord.of(after, rangesNow);
    Set<String> subjects = new LinkedHashSet<>(then.keySet());
    subjects.addAll(now.keySet());
    for (String each : subjects) {
      compare(then.getOrDefault(each, List.of()), now.getOrDefault(each, List.of()));
    }
  }

  /** Of one subject: what took the place of something is a change. */
  private void compare(List<String> then, List<String> now) {
    List<String> gone = without(then, now);
    List<String> come = without(now, then);
    int both = Math.min(gone.size(), come.size());
    for (int i = 0; i < both; i++) {
      changed.add(gone.get(i) + " became " + come.get(i));
    }
    removed.addAll(gone.subList(both, gone.size()));
    added.addAll(come.subList(both, come.size()));
  }

  private static List<String> without(List<String> some, List<String> others) {
    List<String> rest = new ArrayList<>(some);
    for (String each : others) {
      rest.remove(each);
    }
    return rest;
  }

  /** What is on record only now. */
  public List<String> added() {
    return added;
  }

  /** What was on record only then. */
  public List<String> removed() {
    return removed;
  }

  /** What is told otherwise: "then became now". */
  public List<String> changed() {
    return changed;
  }
}
