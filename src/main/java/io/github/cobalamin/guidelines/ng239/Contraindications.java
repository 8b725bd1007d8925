package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.tolerated;

import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Reaction;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.rules.Criterion;

/** What forbids a cobalamin, or leaves it to specialists. */
public final class Contraindications {
  public static final Criterion COBALAMIN_ALLERGY = Reaction.ANY;

  public static final Criterion HYDROXOCOBALAMIN_BARRED =
      all(COBALAMIN_ALLERGY, not(established(tolerated(Cobalamin.HYDROXOCOBALAMIN))));

  public static final Criterion CYANOCOBALAMIN_BARRED =
      all(COBALAMIN_ALLERGY, not(established(tolerated(Cobalamin.CYANOCOBALAMIN))));

  /** What is given by mouth is barred, and hydroxocobalamin is not. */
  static final Criterion ONLY_HYDROXOCOBALAMIN_TOLERATED =
      all(CYANOCOBALAMIN_BARRED, tolerated(Cobalamin.HYDROXOCOBALAMIN));

  /** Perhaps reacting now, or allergic, and no form is known that was tolerated since. */
  public static final Criterion BLOCKED =
      any(
          Reaction.PERHAPS_NOW,
          all(
              HYDROXOCOBALAMIN_BARRED,
              CYANOCOBALAMIN_BARRED,
              not(
                  established(
                      any(
                          tolerated(Cobalamin.METHYLCOBALAMIN),
                          tolerated(Cobalamin.ADENOSYLCOBALAMIN))))));

  /** Not recorded, the dose stands and the question comes first. */
  public static final Guard ALLERGY = Guard.protective(BLOCKED);

  /** Allergic, and a form was tolerated since, which may go on. */
  public static final Criterion TOLERATES_A_FORM = all(COBALAMIN_ALLERGY, ALLERGY.stands());

  /** A reaction to a cobalamin, a local one too. */
  static final Criterion ANY_ALLERGY =
      any(
          allergic(Allergen.HYDROXOCOBALAMIN),
          allergic(Allergen.CYANOCOBALAMIN),
          allergic(Allergen.OTHER_COBALAMIN));

  /** Nobody has said whether there is an allergy. */
  public static final Criterion ALLERGY_UNKNOWN =
      all(not(established(ANY_ALLERGY)), not(established(not(ANY_ALLERGY))));

  /** Inborn errors in which a level of B12 says little, and a metabolic team treats. */
  public static final Criterion INHERITED = LastingCause.INBORN;

  /** Not recorded, it forbids nobody anything; no specialist, no block. */
  public static final Guard INBORN_ERROR = Guard.protective(INHERITED);

  public static final Criterion LEBER = present(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY);

  /** Of cyanocobalamin; not recorded, only who has optic signs is spared it. */
  public static final Guard LEBER_DISEASE = Guard.protective(LEBER);

  /** Sight is affected, and nobody has said whether it is Leber hereditary optic neuropathy. */
  public static final Criterion LEBER_UNKNOWN =
      all(Nerves.OPTIC, not(established(LEBER)), not(established(not(LEBER))));

  /** Where a cobalamin is forbidden, nothing is said of more of it. */
  public static final Criterion NOT_FORBIDDEN = all(ALLERGY.stands(), INBORN_ERROR.stands());

  /** Not recorded, no dose: the age is asked for first. */
  public static final Guard AGE = Guard.protectiveUntilKnown(ageAtLeast(16));

  public static final Criterion AGE_UNKNOWN = all(AGE.heldBack(), not(established(AGE.artefact())));

  /** Nothing forbids a cobalamin, and the age is known: else nothing is advised. */
  public static final Criterion MAY_BE_GIVEN = all(NOT_FORBIDDEN, AGE.stands());

  private Contraindications() {}
}
