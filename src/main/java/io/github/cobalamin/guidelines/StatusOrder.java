package io.github.cobalamin.guidelines;

import static io.github.cobalamin.model.Confirmation.DERIVED;
import static io.github.cobalamin.model.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.model.Confirmation.PROVISIONAL;
import static io.github.cobalamin.model.Confirmation.READ_ONCE;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Classification;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.StatusFinding;
import java.util.List;

/**
 * The order in which evidence decides: the first rule that holds sets the status. NG239 gives the
 * bands of one result; the order among several markers is the library's reading of the sources
 * named.
 *
 * <p>Replacement and nitrous oxide come first, because they make a B12 level say nothing; then
 * pregnancy, in which active B12 decides; then markers that contradict each other; then what
 * confirms, what makes probable, what leaves open, and what speaks against.
 */
final class StatusOrder {
  private static final Citation SECTION =
      Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED);
  private static final Citation FURTHER = Sources.NICE_NG239.at("section 1.3", READ_ONCE);
  private static final Citation ORDER = Sources.LIBRARY.at("order of evidence", DERIVED);

  private static final Criterion MMA_NOT_RAISED = not(Ng239Criteria.MMA_RAISED);
  private static final Criterion HOMOCYSTEINE_NOT_RAISED = not(Ng239Criteria.HOMOCYSTEINE_RAISED);
  private static final Criterion METABOLITE_RAISED =
      any(Ng239Criteria.MMA_RAISED, Ng239Criteria.HOMOCYSTEINE_RAISED);
  private static final Criterion METABOLITE_REPORTED =
      any(Ng239Criteria.MMA_REPORTED, Ng239Criteria.HOMOCYSTEINE_REPORTED);

  /**
   * Homocysteine is raised, and folate or a normal methylmalonic acid explains that better than B12
   * does.
   */
  private static final Criterion HOMOCYSTEINE_POINTS_ELSEWHERE =
      all(
          Ng239Criteria.HOMOCYSTEINE_RAISED,
          any(MMA_NOT_RAISED, all(not(Ng239Criteria.MMA_REPORTED), Ng239Criteria.FOLATE_LOW)));

  private static final Criterion SIGNS_IN_KEEPING =
      any(
          Ng239Criteria.SUSPECTED_MEGALOBLASTIC_ANAEMIA,
          Ng239Criteria.NEUROLOGY,
          all(present(Symptoms.ANAEMIA), present(Symptoms.THROMBOCYTOPENIA)));
  private static final Criterion MMA_CONFIRMS =
      all(Ng239Criteria.MMA_RAISED_BY_LABORATORY, not(established(Ng239Criteria.MMA_CONFOUNDED)));
  private static final Criterion CONTRADICTED_BY_METABOLITE =
      any(
          Ng239Criteria.MMA_RAISED,
          all(
              Ng239Criteria.HOMOCYSTEINE_RAISED,
              not(established(HOMOCYSTEINE_POINTS_ELSEWHERE)),
              not(established(Ng239Criteria.KIDNEY))));
  private static final Criterion MMA_ALONE_SUPPORTS =
      all(Ng239Criteria.MMA_RAISED, not(established(Ng239Criteria.MMA_CONFOUNDED)));

  /**
   * Signs on which the sources treat before results, unless a normal methylmalonic acid speaks
   * against deficiency.
   */
  private static final Criterion SIGNS_TREATED_AT_ONCE =
      all(
          any(Ng239Criteria.SUSPECTED_CORD_DISEASE, Ng239Criteria.SUSPECTED_MEGALOBLASTIC_ANAEMIA),
          not(established(MMA_NOT_RAISED)));

  private static final Criterion NO_B12 = not(Ng239Criteria.B12_REPORTED);

  private StatusOrder() {}

  static List<Rule> rules() {
    return List.of(
        status(
            "status-uninformative-on-replacement",
            all(
                Ng239Criteria.ON_REPLACEMENT,
                not(established(Ng239Criteria.DEFICIENT)),
                not(established(Ng239Criteria.MMA_RAISED))),
            Classification.INDETERMINATE,
            "B12 measured under replacement says only that B12 was given",
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-nitrous-oxide-inactivation",
            all(
                Ng239Criteria.NITROUS_OXIDE,
                METABOLITE_RAISED,
                not(established(Ng239Criteria.DEFICIENT))),
            Classification.PROBABLE,
            "Nitrous oxide inactivates B12 whatever its level, and methylmalonic acid or homocysteine is raised",
            Sources.NICE_NG239.at("recommendation 1.3.3", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-nitrous-oxide-unmeasured",
            all(
                Ng239Criteria.NITROUS_OXIDE,
                any(Ng239Criteria.B12_REPORTED, METABOLITE_REPORTED),
                not(established(METABOLITE_RAISED)),
                not(established(Ng239Criteria.DEFICIENT))),
            Classification.INDETERMINATE,
            "After nitrous oxide a B12 level that is not low says nothing, and a normal methylmalonic acid excludes nothing",
            Sources.NICE_NG239.at("recommendation 1.3.3", INDEPENDENTLY_CONFIRMED),
            Sources.CCLM_N2O_2024.at("markers", READ_ONCE)),
        status(
            "status-pregnancy-low-total-b12-with-signs",
            all(
                pregnant(),
                not(Ng239Criteria.ACTIVE_REPORTED),
                Ng239Criteria.TOTAL_DEFICIENT,
                SIGNS_IN_KEEPING),
            Classification.PROBABLE,
            "Total B12 is in the deficient band with signs in keeping; in pregnancy it falls without deficiency, so that it alone never"
                + " confirms",
            Sources.NICE_NG239.at("recommendation 1.3.2", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-pregnancy-total-b12-only",
            all(
                pregnant(),
                Ng239Criteria.TOTAL_REPORTED,
                not(Ng239Criteria.ACTIVE_REPORTED),
                not(established(all(Ng239Criteria.TOTAL_DEFICIENT, SIGNS_IN_KEEPING)))),
            Classification.INDETERMINATE,
            "In pregnancy total B12 falls without deficiency, and active B12 decides",
            Sources.NICE_NG239.at("recommendation 1.3.2", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-pregnancy-active-b12-sufficient",
            all(pregnant(), Ng239Criteria.ACTIVE_SUFFICIENT),
            Classification.UNLIKELY,
            "In pregnancy active B12 decides, and it is in the sufficient band",
            Sources.NICE_NG239.at("recommendation 1.3.2", INDEPENDENTLY_CONFIRMED),
            SECTION),
        status(
            "status-intrinsic-factor-antibody-with-normal-b12",
            all(
                result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.POSITIVE),
                Ng239Criteria.TOTAL_SUFFICIENT,
                not(established(Ng239Criteria.DEFICIENT)),
                not(established(Ng239Criteria.MMA_RAISED))),
            Classification.INDETERMINATE,
            "Intrinsic-factor antibody can make total B12 read falsely normal in competitive assays",
            Sources.LIBRARY.at(
                "antibody interference in competitive assays", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-active-b12-low-total-normal",
            all(
                Ng239Criteria.ACTIVE_DEFICIENT,
                Ng239Criteria.TOTAL_SUFFICIENT,
                any(MMA_NOT_RAISED, HOMOCYSTEINE_NOT_RAISED),
                not(established(METABOLITE_RAISED))),
            Classification.DISCORDANT,
            "Active B12 is very low while total B12 and a metabolite are normal: a common transcobalamin variant (TCN2 R215W) hides from the"
                + " usual active B12 assays",
            Sources.TCN2_2016.at("abstract", READ_ONCE)),
        status(
            "status-total-b12-low-active-normal",
            all(
                Ng239Criteria.TOTAL_DEFICIENT,
                Ng239Criteria.ACTIVE_SUFFICIENT,
                any(MMA_NOT_RAISED, HOMOCYSTEINE_NOT_RAISED),
                not(established(METABOLITE_RAISED))),
            Classification.DISCORDANT,
            "Total B12 is low while active B12 and a metabolite are normal: think of haptocorrin deficiency, a hormonal contraceptive, folate"
                + " deficiency, HIV or myeloma, and base no lifelong treatment on this alone",
            Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE)),
        status(
            "status-total-b12-low-metabolites-normal",
            all(Ng239Criteria.TOTAL_DEFICIENT, MMA_NOT_RAISED, HOMOCYSTEINE_NOT_RAISED),
            Classification.DISCORDANT,
            "Total B12 is low while methylmalonic acid and homocysteine are both normal",
            ORDER),
        status(
            "status-total-against-active-b12",
            all(
                any(
                    all(Ng239Criteria.TOTAL_DEFICIENT, Ng239Criteria.ACTIVE_SUFFICIENT),
                    all(Ng239Criteria.TOTAL_SUFFICIENT, Ng239Criteria.ACTIVE_DEFICIENT)),
                not(established(Ng239Criteria.MMA_RAISED))),
            Classification.DISCORDANT,
            "Total and active B12 disagree, and NG239 asks for either and ranks neither",
            ORDER),
        status(
            "status-b12-deficient",
            any(
                all(Ng239Criteria.TOTAL_DEFICIENT, not(established(pregnant()))),
                Ng239Criteria.ACTIVE_DEFICIENT),
            Classification.CONFIRMED,
            "B12 is in the deficient band",
            SECTION),
        status(
            "status-undecided-b12-mma-raised",
            all(Ng239Criteria.UNDECIDED, MMA_CONFIRMS),
            Classification.CONFIRMED,
            "B12 is indeterminate, and methylmalonic acid is above the laboratory's range with nothing else known to raise it",
            FURTHER),
        status(
            "status-homocysteine-points-elsewhere",
            all(
                HOMOCYSTEINE_POINTS_ELSEWHERE,
                not(established(Ng239Criteria.SUFFICIENT)),
                not(established(Ng239Criteria.DEFICIENT))),
            Classification.INDETERMINATE,
            "Homocysteine is raised while methylmalonic acid is not, or folate is low: think of folate first, then of vitamin B6, kidney,"
                + " thyroid, medicines and a sample that was separated late",
            Sources.LIBRARY.at("pattern of folate deficiency", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-undecided-b12-metabolite-raised",
            all(
                Ng239Criteria.UNDECIDED,
                METABOLITE_RAISED,
                not(established(MMA_CONFIRMS)),
                not(established(HOMOCYSTEINE_POINTS_ELSEWHERE))),
            Classification.PROBABLE,
            "B12 is indeterminate and a metabolite is raised, but something else may raise it, the laboratory gave no range, or it is"
                + " homocysteine alone",
            FURTHER,
            ORDER),
        status(
            "status-undecided-b12-mma-normal",
            all(
                Ng239Criteria.UNDECIDED,
                MMA_NOT_RAISED,
                not(established(Ng239Criteria.HOMOCYSTEINE_RAISED))),
            Classification.INDETERMINATE,
            "B12 is indeterminate and methylmalonic acid is not raised: look for another diagnosis, and if symptoms persist consider repeating"
                + " the first test",
            Sources.NICE_NG239.at("section 1.3", PROVISIONAL)),
        status(
            "status-undecided-b12",
            all(
                Ng239Criteria.UNDECIDED,
                not(established(METABOLITE_RAISED)),
                not(established(MMA_NOT_RAISED))),
            Classification.INDETERMINATE,
            "B12 is indeterminate, which is possible deficiency",
            SECTION),
        status(
            "status-b12-sufficient-metabolite-raised",
            all(Ng239Criteria.SUFFICIENT, CONTRADICTED_BY_METABOLITE),
            Classification.DISCORDANT,
            "B12 is in the sufficient band while a metabolite is raised",
            ORDER),
        status(
            "status-b12-sufficient",
            all(
                Ng239Criteria.SUFFICIENT,
                not(established(CONTRADICTED_BY_METABOLITE)),
                not(established(Ng239Criteria.DEFICIENT))),
            Classification.UNLIKELY,
            "B12 is in the sufficient band, and no result contradicts it",
            SECTION),
        status(
            "status-mma-raised-before-b12",
            all(NO_B12, MMA_ALONE_SUPPORTS),
            Classification.PROBABLE,
            "Methylmalonic acid is raised with nothing else known to raise it, and no B12 result is known",
            ORDER),
        status(
            "status-signs-treated-at-once",
            all(NO_B12, SIGNS_TREATED_AT_ONCE),
            Classification.PROBABLE,
            "No B12 result is known, but the signs are such that the sources treat before results",
            Sources.BSH_2014.at("treatment before results", INDEPENDENTLY_CONFIRMED)),
        status(
            "status-metabolites-decide-nothing",
            all(
                NO_B12,
                METABOLITE_REPORTED,
                not(established(MMA_ALONE_SUPPORTS)),
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
            Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED)));
  }

  private static Rule status(
      String id,
      Criterion when,
      Classification classification,
      String text,
      Citation... citations) {
    return Rule.of(id).when(when).conclude(new StatusFinding(classification, text)).cite(citations);
  }
}
