package io.github.cobalamin.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which of several results of a test decides, and why. */
final class Deciding {
  private Deciding() {}

  /** Why the last of a test's results decides; empty if there is no other. */
  static Optional<String> why(List<LabResult> ofTest) {
    int end = ofTest.size();
    if (end < 2) {
      return Optional.empty();
    }
    LabResult deciding = ofTest.get(end - 1);
    int from = end - 1;
    while (from > 0 && ofTest.get(from - 1).date().equals(deciding.date())) {
      from--;
    }
    String day = deciding.date().map(date -> "of " + date).orElse("undated");
    if (from == end - 1) {
      boolean undated = ofTest.get(0).date().isEmpty();
      return Optional.of(
          day + ", the latest of several" + (undated ? ", some of them undated" : ""));
    }
    List<LabResult> ofDay = ofTest.subList(from, end);
    List<String> others = new ArrayList<>();
    for (LabResult each : ofDay.subList(0, ofDay.size() - 1)) {
      others.add(said(each));
    }
    return Optional.of(
        day
            + stated(deciding)
            + ", "
            + new OfOneDay(ofDay).why()
            + (from > 0 ? " of that day, the latest of several" : "")
            + "; beside it "
            + String.join(", ", others));
  }

  private static String said(LabResult result) {
    return result.value() + stated(result) + result.id().map(id -> " (" + id + ")").orElse("");
  }

  /** When a result was taken, and how, as far as it is stated. */
  static String when(LabResult result) {
    return result.date().map(day -> " on " + day).orElse("") + stated(result);
  }

  private static String stated(LabResult result) {
    return result.time().map(time -> " at " + time).orElse("")
        + result.assay().map(assay -> " by " + assay).orElse("")
        + switch (result.sampledAfterTransfusion()) {
          case TRUE -> " after a transfusion";
          case FALSE, UNKNOWN -> "";
        }
        + (result.placedByOwnLimits() ? " by the laboratory's own limits" : "");
  }
}
