package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Injections that were missed, as the days show: the same as where it is said. */
final class DatesOfDosesVignettes {
  private static final String MISSED =
      "section 7, neurology new or back after injections ended or doses were missed; law 9";

  /** Every 12 weeks, with half as much again, and the same without an interval. */
  private static final int LATE = 127;

  private static final int LATE_WITHOUT_INTERVAL = 139;

  private DatesOfDosesVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    all.add(
        Vignette.of("numb, the last of injections every 12 weeks 127 days ago", MISSED, late(LATE))
            .status(Classification.PROBABLE, "status-shown-before-and-not-treated")
            .urgency(Urgency.URGENT)
            .holds(
                "urgent-neurology-after-treatment-ended",
                "treat-5-reload-doses-missed",
                "ng239-offer-initial-test"));
    all.add(
        Vignette.of("numb, the last of them 126 days ago", MISSED, late(LATE - 1))
            .holds("no-level-on-injections")
            .fails("urgent-neurology-after-treatment-ended", "treat-5-reload-doses-missed"));
    all.add(
        Vignette.of(
                "numb, the last of injections of no known interval 139 days ago",
                MISSED,
                withoutInterval(LATE_WITHOUT_INTERVAL))
            .status(Classification.PROBABLE, "status-shown-before-and-not-treated")
            .urgency(Urgency.URGENT)
            .holds("urgent-neurology-after-treatment-ended"));
    all.add(
        Vignette.of(
                "numb, the last of them 138 days ago",
                MISSED,
                withoutInterval(LATE_WITHOUT_INTERVAL - 1))
            .fails("urgent-neurology-after-treatment-ended"));
    edge(
        all,
        "well, the last of injections every 12 weeks 127 days ago",
        "section 5, missed and well: the dose now",
        woman(72)
            .addPresent(Conditions.PERNICIOUS_ANAEMIA)
            .addReplacement(injections().every(84).lastDose(Vignette.DAY.minusDays(LATE))),
        "numb",
        late(LATE),
        "treat-5-missed-dose-now",
        "no-level-on-injections");
    return all;
  }

  private static Patient.Builder late(int days) {
    return numb(injections().every(84).lastDose(Vignette.DAY.minusDays(days)));
  }

  private static Patient.Builder withoutInterval(int days) {
    return numb(injections().lastDose(Vignette.DAY.minusDays(days)));
  }

  private static Patient.Builder numb(Replacement given) {
    return woman(72)
        .addPresent(Conditions.PERNICIOUS_ANAEMIA, Symptoms.NUMBNESS)
        .addReplacement(given);
  }

  private static Replacement injections() {
    return Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  }
}
