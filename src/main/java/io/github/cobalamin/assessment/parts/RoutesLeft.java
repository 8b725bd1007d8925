package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Patient;

/** What is said where neither injections nor tablets are left: why, and who is asked. */
public final class RoutesLeft {
  private RoutesLeft() {}

  /**
   * Why no dose is given: of injections that are refused the person is asked, of failed ones a
   * specialist.
   */
  public static String why(Patient patient) {
    String asks =
        patient.refusedRoutes().contains(Route.INTRAMUSCULAR)
            ? ", and injections, which are advised, are refused; ask again why"
            : ", and injections have failed; ask a specialist";
    String meanwhile =
        patient.replacements().isEmpty() ? "" : ", and what is given goes on meanwhile";
    return tablets(patient) + asks + meanwhile;
  }

  private static String tablets(Patient patient) {
    if (patient.refusedRoutes().contains(Route.ORAL)) {
      return "tablets are refused";
    }
    return patient.failedRoutes().contains(Route.ORAL)
        ? "tablets have failed"
        : "tablets at full dose were not enough";
  }
}
