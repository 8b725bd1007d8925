package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.guidelines.picture.Course.notStable;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.lastDoseWithin;
import static io.github.cobalamin.rules.Criteria.noDoseWithin;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onMultivitamin;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.replacementBegunWithin;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.rules.Criterion;

/** A reaction to a cobalamin: what is on record, and what may be happening. */
public final class Reaction {
  private static final int A_DAY = 1;

  private static final Criterion DOSED_TODAY = lastDoseWithin(A_DAY);

  /** A dose of which the day is not known may have been the last thing that happened. */
  private static final Criterion AFTER_A_DOSE =
      any(DOSED_TODAY, all(onReplacement(), not(established(not(DOSED_TODAY)))));

  /** What is swallowed was borne for so long. */
  private static final int A_MONTH = 30;

  /**
   * Of a low pressure or a wheeze, which have many causes: not after an injection of another day,
   * nor on tablets of long standing, nor on a product of which nobody told how it is taken.
   */
  private static final Criterion SOON_AFTER_A_DOSE =
      all(
          AFTER_A_DOSE,
          any(DOSED_TODAY, onInjections(), onOralReplacement("0 mg"), replacementEnded()),
          not(
              established(
                  any(
                      all(noDoseWithin(A_DAY), not(established(DOSED_TODAY))),
                      all(
                          onOralReplacement("0 mg"),
                          not(established(any(DOSED_TODAY, onInjections()))),
                          not(replacementBegunWithin(A_MONTH)))))));

  /**
   * Stated anaphylaxis, of which nobody need say after what; and what may be one after a dose,
   * whether the dose goes on or was the last.
   */
  public static final Criterion MAY_BE_ANAPHYLAXIS =
      any(
          present(Symptoms.ANAPHYLAXIS),
          all(notStable(Symptoms.ANGIO_OEDEMA), AFTER_A_DOSE),
          all(notStable(Symptoms.WHEEZE, Symptoms.HYPOTENSION), SOON_AFTER_A_DOSE),
          all(
              DOSED_TODAY,
              any(
                  result(LabTests.SYSTOLIC_BLOOD_PRESSURE).atWorst().below("90 mm[Hg]"),
                  all(
                      notStable(Symptoms.URTICARIA),
                      anyPresent(Symptoms.SYNCOPE, Symptoms.BREATHLESSNESS)))));

  /** The same, or weals within a day of a dose: no cobalamin until it is told what it was. */
  public static final Criterion PERHAPS_NOW =
      any(MAY_BE_ANAPHYLAXIS, all(notStable(Symptoms.URTICARIA), DOSED_TODAY));

  /** A reaction to a cobalamin, of which it is not known that it was local and no more. */
  private static final Criterion RECORDED =
      any(
          reactedTo(Allergen.HYDROXOCOBALAMIN),
          reactedTo(Allergen.CYANOCOBALAMIN),
          reactedTo(Allergen.OTHER_COBALAMIN));

  /** On record, or perhaps happening: no cobalamin without an allergy specialist. */
  public static final Criterion ANY = any(RECORDED, PERHAPS_NOW);

  /** More than a multivitamin is given still, which after a reaction must stop. */
  public static final Criterion OF_WHAT_IS_GIVEN =
      all(ANY, onReplacement(), not(established(onMultivitamin())));

  private Reaction() {}

  /** A reaction that was more than local; one of unknown kind counts as a severe one. */
  public static Criterion reactedTo(Allergen allergen) {
    return all(
        allergic(allergen),
        not(
            established(
                all(
                    allergic(allergen, Allergy.Reaction.LOCAL),
                    not(
                        allergic(
                            allergen,
                            Allergy.Reaction.IMMEDIATE,
                            Allergy.Reaction.SEVERE,
                            Allergy.Reaction.DELAYED))))));
  }
}
