package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A patient with what a clinician expects at the desk.
 *
 * @param id the patient's short name
 * @param who the patient in a few words, and what matters
 * @param patient the patient
 * @param causes the causes that must be named, the surest first; of equals the weightier first.
 *     Where a narrower one is named its wider one is not
 * @param never causes that must not be named at all
 * @param asked tests that must be asked for
 * @param notAsked tests that must not be asked for
 */
record OwnCase(
    String id,
    String who,
    Patient patient,
    List<Likely> causes,
    List<Cause> never,
    List<LabTest> asked,
    List<LabTest> notAsked) {
  private static final int CHILD_YEARS = 10;

  /**
   * A cause and how likely it is.
   *
   * @param cause the cause
   * @param likelihood how likely
   */
  record Likely(Cause cause, Likelihood likelihood) {
    @Override
    public String toString() {
      return cause + ": " + likelihood.label();
    }
  }

  /** Pregnancy and breastfeeding are never causes in a man or a child. */
  static OwnCase of(String id, String who, Patient.Builder builder) {
    Patient patient = builder.build();
    boolean man = patient.sex().equals(Optional.of(Sex.MALE));
    boolean child = patient.age().filter(age -> age.years() < CHILD_YEARS).isPresent();
    List<Cause> never =
        (man || child) && patient.pregnant() != Truth.TRUE
            ? List.of(Causes.PREGNANCY, Causes.BREASTFEEDING)
            : List.of();
    return new OwnCase(id, who, patient, List.of(), never, List.of(), List.of());
  }

  OwnCase established(Cause... more) {
    return with(Likelihood.ESTABLISHED, more);
  }

  OwnCase likely(Cause... more) {
    return with(Likelihood.LIKELY, more);
  }

  OwnCase possible(Cause... more) {
    return with(Likelihood.POSSIBLE, more);
  }

  OwnCase unlikely(Cause... more) {
    return with(Likelihood.UNLIKELY, more);
  }

  OwnCase never(Cause... more) {
    return new OwnCase(id, who, patient, causes, and(never, List.of(more)), asked, notAsked);
  }

  OwnCase tests(LabTest... more) {
    return new OwnCase(id, who, patient, causes, never, and(asked, List.of(more)), notAsked);
  }

  OwnCase noTests(LabTest... more) {
    return new OwnCase(id, who, patient, causes, never, asked, and(notAsked, List.of(more)));
  }

  private OwnCase with(Likelihood likelihood, Cause... more) {
    List<Likely> added = new ArrayList<>();
    for (Cause each : more) {
      added.add(new Likely(each, likelihood));
    }
    return new OwnCase(id, who, patient, and(causes, added), never, asked, notAsked);
  }

  private static <E> List<E> and(List<E> some, List<E> more) {
    List<E> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return id;
  }
}
