package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.rules.Criterion;

/** What forbids a cobalamin, or leaves it to specialists. */
public final class Contraindications {
  public static final Criterion COBALAMIN_ALLERGY =
      any(
          allergic(Allergen.HYDROXOCOBALAMIN),
          allergic(Allergen.CYANOCOBALAMIN),
          allergic(Allergen.OTHER_COBALAMIN));

  /** Inborn errors in which a level of B12 says little, and a metabolic team treats. */
  public static final Criterion INHERITED =
      anyPresent(
          Conditions.INBORN_ERROR_OF_COBALAMIN,
          Conditions.TRANSCOBALAMIN_DEFICIENCY,
          Conditions.METHYLMALONIC_ACIDAEMIA,
          Conditions.HOMOCYSTINURIA);

  /** Where a cobalamin is forbidden, nothing is said of more of it. */
  public static final Criterion NOT_FORBIDDEN =
      all(not(established(COBALAMIN_ALLERGY)), not(established(INHERITED)));

  /** Nothing forbids a cobalamin, and the age is known: else nothing is advised. */
  public static final Criterion MAY_BE_GIVEN = all(NOT_FORBIDDEN, established(ageAtLeast(16)));

  private Contraindications() {}
}
