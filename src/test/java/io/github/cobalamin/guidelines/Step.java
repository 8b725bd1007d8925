package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.patient.Patient;
import java.util.EnumSet;
import java.util.Set;

/**
 * One more piece of evidence for deficiency.
 *
 * @param what what came to be known
 * @param before the assessment without it
 * @param after the assessment with it
 */
record Step(String what, Assessment before, Assessment after) {
  private static final Set<TreatmentKind> BEGINS =
      EnumSet.of(
          TreatmentKind.TRIAL, TreatmentKind.DOSE_UP, TreatmentKind.LOADING, TreatmentKind.RELOAD);

  static Step of(String what, Assessment before, Patient after) {
    return new Step(what, before, before.guideline().assess(after, Vignette.DAY));
  }

  boolean lowersStatus() {
    return before.status().classification().saysMoreThan(after.status().classification());
  }

  boolean lowersUrgency() {
    return before.urgency().compareTo(after.urgency()) > 0;
  }

  boolean takesTreatment() {
    return !before.treatments().isEmpty() && after.treatments().isEmpty();
  }

  /** What begins is only considered, or is no more than protection. */
  boolean weakensTreatment() {
    return begins(before) && !begins(after) && !takesTreatment();
  }

  boolean raisesUrgency() {
    return before.urgency().compareTo(after.urgency()) < 0;
  }

  boolean opensTreatment() {
    return before.treatments().isEmpty() && !after.treatments().isEmpty();
  }

  /** What was only considered begins. */
  boolean strengthensTreatment() {
    return TreatmentKind.of(before) == TreatmentKind.CONSIDER && begins(after);
  }

  private static boolean begins(Assessment assessment) {
    return BEGINS.contains(TreatmentKind.of(assessment));
  }

  /** The two rules of the status between which the step lies. */
  String rules() {
    return rule(before) + " -> " + rule(after);
  }

  private static String rule(Assessment assessment) {
    return assessment.status().decidedBy().map(found -> found.rule().id()).orElse("none");
  }

  @Override
  public String toString() {
    return what
        + ": "
        + rules()
        + ", "
        + before.urgency()
        + " -> "
        + after.urgency()
        + " of "
        + before.patient();
  }
}
