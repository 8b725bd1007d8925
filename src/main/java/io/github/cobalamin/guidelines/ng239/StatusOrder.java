// Long: the order in which evidence decides is one list, to be read from beginning to end.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.guidelines.ng239.AutoimmuneGastritis.ANTIBODY_POSITIVE;
import static io.github.cobalamin.guidelines.ng239.B12Level.ACTIVE_DEFICIENT;
import static io.github.cobalamin.guidelines.ng239.B12Level.ACTIVE_REPORTED;
import static io.github.cobalamin.guidelines.ng239.B12Level.ACTIVE_SUFFICIENT;
import static io.github.cobalamin.guidelines.ng239.B12Level.B12_REPORTED;
import static io.github.cobalamin.guidelines.ng239.B12Level.DEFICIENT;
import static io.github.cobalamin.guidelines.ng239.B12Level.LOW_OR_MIDDLE;
import static io.github.cobalamin.guidelines.ng239.B12Level.SUFFICIENT;
import static io.github.cobalamin.guidelines.ng239.B12Level.TOTAL_AGAINST_ACTIVE;
import static io.github.cobalamin.guidelines.ng239.B12Level.TOTAL_DEFICIENT;
import static io.github.cobalamin.guidelines.ng239.B12Level.TOTAL_REPORTED;
import static io.github.cobalamin.guidelines.ng239.B12Level.TRULY_DEFICIENT;
import static io.github.cobalamin.guidelines.ng239.B12Level.UNPLACED;
import static io.github.cobalamin.guidelines.ng239.Confounding.FOLATE_SURELY_LOW;
import static io.github.cobalamin.guidelines.ng239.Confounding.MMA_CONFOUNDED;
import static io.github.cobalamin.guidelines.ng239.Confounding.NITROUS_OXIDE_USE;
import static io.github.cobalamin.guidelines.ng239.Confounding.ON_REPLACEMENT;
import static io.github.cobalamin.guidelines.ng239.Contraindications.INHERITED;
import static io.github.cobalamin.guidelines.ng239.Metabolites.HOMOCYSTEINE_RAISED;
import static io.github.cobalamin.guidelines.ng239.Metabolites.METABOLITE_RAISED;
import static io.github.cobalamin.guidelines.ng239.Metabolites.METABOLITE_REPORTED;
import static io.github.cobalamin.guidelines.ng239.Metabolites.MMA_RAISED;
import static io.github.cobalamin.guidelines.ng239.Metabolites.MMA_RAISED_BY_LABORATORY;
import static io.github.cobalamin.guidelines.ng239.Metabolites.MMA_REPORTED;
import static io.github.cobalamin.guidelines.ng239.Signs.OBJECTIVE_SIGNS;
import static io.github.cobalamin.guidelines.ng239.Signs.SIGNS_IN_KEEPING;
import static io.github.cobalamin.guidelines.ng239.Signs.SUSPECTED_CORD_DISEASE;
import static io.github.cobalamin.guidelines.ng239.Signs.SUSPECTED_MEGALOBLASTIC_ANAEMIA;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * The order in which evidence decides: the first rule that holds sets the status. NG239 gives the
 * bands of one result; the order among several markers is the library's reading of the sources
 * named.
 *
 * <p>Replacement and nitrous oxide come first, because they make a B12 level say nothing; then an
 * antibody that hides deficiency; then pregnancy, in which active B12 decides; then markers that
 * contradict each other; then what confirms, what makes probable, what leaves open, and what speaks
 * against.
 */
public final class StatusOrder {
  private static final Citation SECTION =
      Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED);
  private static final Citation FURTHER = Sources.NICE_NG239.at("section 1.3", READ_ONCE);
  private static final Citation PREGNANCY =
      Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE);
  private static final Citation NITROUS = Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE);
  private static final Citation ORDER = Sources.LIBRARY.at("order of evidence", DERIVED);

  private static final Criterion MMA_NOT_RAISED = not(MMA_RAISED);
  private static final Criterion HOMOCYSTEINE_NOT_RAISED = not(HOMOCYSTEINE_RAISED);
  private static final Criterion NO_B12 = not(B12_REPORTED);

  /**
   * Homocysteine is raised, and folate or a normal methylmalonic acid explains that better than B12
   * does.
   */
  private static final Criterion HOMOCYSTEINE_POINTS_ELSEWHERE =
      all(HOMOCYSTEINE_RAISED, any(MMA_NOT_RAISED, all(not(MMA_REPORTED), FOLATE_SURELY_LOW)));

  private static final Criterion MMA_SUPPORTS = all(MMA_RAISED, not(established(MMA_CONFOUNDED)));
  private static final Criterion MMA_CONFIRMS =
      all(MMA_RAISED_BY_LABORATORY, not(established(MMA_CONFOUNDED)));

  /**
   * A metabolite is raised beside a B12 in the sufficient band; in pregnancy a mild rise is normal.
   */
  private static final Criterion CONTRADICTED_BY_METABOLITE =
      any(
          all(MMA_RAISED, not(established(pregnant()))),
          all(pregnant(), result(LabTests.METHYLMALONIC_ACID).above("750 nmol/L")),
          all(
              HOMOCYSTEINE_RAISED,
              not(established(HOMOCYSTEINE_POINTS_ELSEWHERE)),
              not(established(pregnant()))));

  /**
   * Signs on which the sources treat before results, unless a normal methylmalonic acid speaks
   * against deficiency.
   */
  private static final Criterion SIGNS_TREATED_AT_ONCE =
      all(
          any(SUSPECTED_CORD_DISEASE, SUSPECTED_MEGALOBLASTIC_ANAEMIA),
          not(established(MMA_NOT_RAISED)));

  private StatusOrder() {}

  public static List<Rule> rules() {
    return List.of(
        status(
            "status-uninformative-on-replacement",
            all(ON_REPLACEMENT, not(established(TRULY_DEFICIENT)), not(established(MMA_SUPPORTS))),
            Classification.INDETERMINATE,
            "B12 measured under replacement says only that B12 was given",
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            ORDER),
        status(
            "status-nitrous-oxide-inactivation",
            all(NITROUS_OXIDE_USE, METABOLITE_RAISED, not(established(TRULY_DEFICIENT))),
            Classification.PROBABLE,
            "Nitrous oxide inactivates B12 whatever its level, and methylmalonic acid or homocysteine is raised",
            NITROUS,
            ORDER),
        status(
            "status-nitrous-oxide-unmeasured",
            all(
                NITROUS_OXIDE_USE,
                any(B12_REPORTED, METABOLITE_REPORTED),
                not(established(METABOLITE_RAISED)),
                not(established(TRULY_DEFICIENT))),
            Classification.INDETERMINATE,
            "After nitrous oxide a B12 level says little, and a normal methylmalonic acid excludes nothing",
            NITROUS,
            Sources.CCLM_N2O_2024.at("markers", READ_ONCE),
            ORDER),
        status(
            "status-inborn-error",
            all(INHERITED, not(established(TRULY_DEFICIENT))),
            Classification.INDETERMINATE,
            "In an inborn error of cobalamin or its transport a normal B12 says nothing: the metabolic team judges",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
            ORDER),
        status(
            "status-intrinsic-factor-antibody-with-normal-b12",
            all(
                ANTIBODY_POSITIVE,
                SUFFICIENT,
                not(established(TRULY_DEFICIENT)),
                not(established(MMA_SUPPORTS))),
            Classification.INDETERMINATE,
            "Intrinsic-factor antibody is positive: deficiency is to be expected, and competitive assays of total B12 can read falsely normal",
            Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
            ORDER),
        status(
            "status-pregnancy-low-total-b12-with-signs",
            all(pregnant(), not(ACTIVE_REPORTED), TOTAL_DEFICIENT, SIGNS_IN_KEEPING),
            Classification.PROBABLE,
            "Total B12 is in the deficient band with signs in keeping; in pregnancy it falls without deficiency, so that it alone never"
                + " confirms",
            PREGNANCY,
            ORDER),
        status(
            "status-pregnancy-total-b12-only",
            all(
                pregnant(),
                TOTAL_REPORTED,
                not(ACTIVE_REPORTED),
                not(established(all(TOTAL_DEFICIENT, SIGNS_IN_KEEPING)))),
            Classification.INDETERMINATE,
            "In pregnancy total B12 falls without deficiency, and active B12 decides",
            PREGNANCY,
            ORDER),
        status(
            "status-pregnancy-active-b12-deficient",
            all(pregnant(), ACTIVE_DEFICIENT),
            Classification.CONFIRMED,
            "In pregnancy active B12 decides, and it is in the deficient band",
            PREGNANCY,
            SECTION),
        status(
            "status-pregnancy-active-b12-sufficient",
            all(
                pregnant(),
                ACTIVE_SUFFICIENT,
                not(established(CONTRADICTED_BY_METABOLITE)),
                not(established(OBJECTIVE_SIGNS))),
            Classification.UNLIKELY,
            "In pregnancy active B12 decides, and it is in the sufficient band",
            PREGNANCY,
            SECTION),
        status(
            "status-active-b12-very-low-total-normal",
            all(
                result(LabTests.ACTIVE_B12).below("5 pmol/L"),
                TOTAL_REPORTED,
                not(TOTAL_DEFICIENT),
                any(MMA_NOT_RAISED, HOMOCYSTEINE_NOT_RAISED),
                not(established(METABOLITE_RAISED))),
            Classification.DISCORDANT,
            "Active B12 is very low while total B12 and a metabolite are normal: a common transcobalamin variant (TCN2 R215W) hides from the"
                + " usual active B12 assays",
            Sources.TCN2_2016.at("abstract", READ_ONCE)),
        status(
            "status-total-b12-low-active-normal",
            all(
                TOTAL_DEFICIENT,
                ACTIVE_SUFFICIENT,
                not(established(pregnant())),
                any(MMA_NOT_RAISED, HOMOCYSTEINE_NOT_RAISED),
                not(established(METABOLITE_RAISED))),
            Classification.DISCORDANT,
            "Total B12 is low while active B12 and a metabolite are normal: think of haptocorrin deficiency, a hormonal contraceptive, folate"
                + " deficiency, HIV or myeloma, and base no lifelong treatment on this alone",
            Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE)),
        status(
            "status-b12-low-metabolites-normal",
            all(
                TRULY_DEFICIENT,
                MMA_NOT_RAISED,
                HOMOCYSTEINE_NOT_RAISED,
                not(established(NITROUS_OXIDE_USE))),
            Classification.DISCORDANT,
            "B12 is low while methylmalonic acid and homocysteine are both normal",
            ORDER),
        status(
            "status-total-against-active-b12",
            all(TOTAL_AGAINST_ACTIVE, not(established(pregnant())), not(established(MMA_SUPPORTS))),
            Classification.DISCORDANT,
            "Total and active B12 disagree, and NG239 asks for either and ranks neither",
            ORDER),
        status(
            "status-b12-deficient",
            TRULY_DEFICIENT,
            Classification.CONFIRMED,
            "B12 is in the deficient band",
            SECTION),
        status(
            "status-b12-not-sufficient-mma-raised",
            all(LOW_OR_MIDDLE, MMA_CONFIRMS),
            Classification.CONFIRMED,
            "B12 is indeterminate, and methylmalonic acid is above the laboratory's range with nothing else known to raise it",
            FURTHER),
        status(
            "status-signs-treated-at-once",
            all(NO_B12, SIGNS_TREATED_AT_ONCE),
            Classification.PROBABLE,
            "No B12 result is known, but the signs are such that the sources treat before results",
            Sources.BSH_2014.at("treatment before results", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-homocysteine-points-elsewhere",
            all(
                HOMOCYSTEINE_POINTS_ELSEWHERE,
                not(established(SUFFICIENT)),
                not(established(TRULY_DEFICIENT))),
            Classification.INDETERMINATE,
            "Homocysteine is raised while methylmalonic acid is not, or folate is low: think of folate first, then of vitamin B6, kidney,"
                + " thyroid, medicines and a sample that was separated late",
            Sources.SAVAGE.at("restated", SECONDARY)),
        status(
            "status-b12-not-sufficient-mma-raised-by-something-else",
            all(LOW_OR_MIDDLE, MMA_RAISED, MMA_CONFOUNDED),
            Classification.PROBABLE,
            "B12 is indeterminate and methylmalonic acid is raised, but something else may raise it",
            FURTHER,
            ORDER),
        status(
            "status-b12-not-sufficient-mma-raised-without-range",
            all(LOW_OR_MIDDLE, MMA_SUPPORTS, not(established(MMA_RAISED_BY_LABORATORY))),
            Classification.PROBABLE,
            "B12 is indeterminate and methylmalonic acid is above every published limit, but the laboratory gave no range",
            Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE),
            FURTHER,
            ORDER),
        status(
            "status-b12-not-sufficient-homocysteine-raised",
            all(
                LOW_OR_MIDDLE,
                HOMOCYSTEINE_RAISED,
                not(established(MMA_RAISED)),
                not(established(HOMOCYSTEINE_POINTS_ELSEWHERE))),
            Classification.PROBABLE,
            "B12 is indeterminate and homocysteine is raised, which is the weaker marker",
            FURTHER,
            ORDER),
        status(
            "status-b12-not-sufficient-mma-normal",
            all(LOW_OR_MIDDLE, MMA_NOT_RAISED, not(established(HOMOCYSTEINE_RAISED))),
            Classification.INDETERMINATE,
            "B12 is indeterminate and methylmalonic acid is not raised: look for another diagnosis, and if symptoms persist consider repeating"
                + " the first test",
            Sources.NICE_NG239.at("section 1.3", PROVISIONAL)),
        status(
            "status-b12-not-sufficient",
            all(
                LOW_OR_MIDDLE,
                not(established(METABOLITE_RAISED)),
                not(established(MMA_NOT_RAISED))),
            Classification.INDETERMINATE,
            "B12 is indeterminate, which is possible deficiency",
            SECTION),
        status(
            "status-b12-unplaced-mma-raised",
            all(UNPLACED, MMA_SUPPORTS),
            Classification.PROBABLE,
            "The B12 result lies in no single band, and methylmalonic acid is raised with nothing else known to raise it",
            ORDER),
        status(
            "status-b12-unplaced",
            all(
                UNPLACED,
                not(established(MMA_SUPPORTS)),
                not(established(HOMOCYSTEINE_POINTS_ELSEWHERE))),
            Classification.INDETERMINATE,
            "The B12 result lies in no single band: ask the laboratory for the number",
            ORDER),
        status(
            "status-b12-sufficient-metabolite-raised",
            all(SUFFICIENT, CONTRADICTED_BY_METABOLITE),
            Classification.DISCORDANT,
            "B12 is in the sufficient band while a metabolite is raised",
            ORDER),
        status(
            "status-b12-sufficient-with-objective-signs",
            all(
                OBJECTIVE_SIGNS,
                not(established(CONTRADICTED_BY_METABOLITE)),
                any(
                    all(pregnant(), ACTIVE_SUFFICIENT),
                    all(SUFFICIENT, not(established(LOW_OR_MIDDLE)), not(established(DEFICIENT))))),
            Classification.INDETERMINATE,
            "B12 is in the sufficient band, but deficiency is not excluded when signs are objective: ask a specialist",
            Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
        status(
            "status-b12-sufficient",
            all(
                SUFFICIENT,
                not(established(CONTRADICTED_BY_METABOLITE)),
                not(established(LOW_OR_MIDDLE)),
                not(established(DEFICIENT)),
                not(established(OBJECTIVE_SIGNS)),
                not(established(pregnant()))),
            Classification.UNLIKELY,
            "B12 is in the sufficient band",
            SECTION),
        status(
            "status-mma-raised-before-b12",
            all(NO_B12, MMA_SUPPORTS),
            Classification.PROBABLE,
            "Methylmalonic acid is raised with nothing else known to raise it, and no B12 result is known",
            ORDER),
        status(
            "status-metabolites-decide-nothing",
            all(
                NO_B12,
                METABOLITE_REPORTED,
                not(established(MMA_SUPPORTS)),
                not(established(HOMOCYSTEINE_POINTS_ELSEWHERE)),
                not(established(SIGNS_TREATED_AT_ONCE))),
            Classification.INDETERMINATE,
            "Without a B12 result, the metabolites that are known decide neither way",
            ORDER),
        status(
            "status-not-tested",
            all(NO_B12, not(METABOLITE_REPORTED), not(established(SIGNS_TREATED_AT_ONCE))),
            Classification.NOT_TESTED,
            "No result is known that can decide",
            SECTION));
  }

  /** A rule that sets the status, if none before it has. */
  public static Rule status(
      String id,
      Criterion when,
      Classification classification,
      String text,
      Citation... citations) {
    return Rule.builder(id)
        .when(when)
        .conclude(Classified.of(classification, text))
        .cite(citations);
  }
}
