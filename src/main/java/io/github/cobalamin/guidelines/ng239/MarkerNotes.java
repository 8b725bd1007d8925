package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/** What markers say beside the status: what they support, and what they do not exclude. */
public final class MarkerNotes {
  /** B12 is sufficient, and nothing that is known contradicts it. */
  public static final Criterion REASSURED =
      all(
          B12Level.SUFFICIENT,
          not(established(B12Level.DEFICIENT)),
          not(established(Metabolites.MMA_RAISED)),
          not(established(Metabolites.HOMOCYSTEINE_RAISED)),
          not(established(AutoimmuneGastritis.ANTIBODY_POSITIVE)),
          not(established(Confounding.ON_REPLACEMENT)));

  private MarkerNotes() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("note-mma-raised")
            .when(all(Metabolites.MMA_RAISED, not(established(Confounding.MMA_CONFOUNDED))))
            .conclude(
                Note.of(
                    "A raised methylmalonic acid supports deficiency; homocysteine need not be raised as well"))
            .cite(Sources.ASCLS_2021.at("case", READ_ONCE)),
        Rule.builder("note-mma-normal")
            .when(not(Metabolites.MMA_RAISED))
            .conclude(
                Note.of(
                    "A methylmalonic acid that is not raised speaks against deficiency, and does not exclude it"))
            .cite(Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
        Rule.builder("note-homocysteine-raised")
            .when(Metabolites.HOMOCYSTEINE_RAISED)
            .conclude(
                Note.of(
                    "Homocysteine rises in B12 deficiency, and in folate deficiency, kidney disease and hypothyroidism too"))
            .cite(
                Sources.NICE_NG239.at("section 1.3", READ_ONCE),
                Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL)),
        Rule.builder("note-pregnancy-low-total-b12")
            .when(all(pregnant(), B12Level.TOTAL_DEFICIENT))
            .conclude(
                Note.of(
                    "Total B12 is low in about a third of healthy women late in pregnancy, without a rise of homocysteine"))
            .cite(Sources.KOEBNICK.at("third trimester", READ_ONCE)),
        Rule.builder("note-high-folate-is-no-reassurance")
            .when(
                all(
                    result(LabTests.SERUM_FOLATE).is(Outcome.RAISED),
                    not(established(B12Level.SUFFICIENT)),
                    B12Level.B12_REPORTED))
            .conclude(
                Note.of(
                    "A high folate beside a B12 that is not high is a clue to bacterial overgrowth or supplements, and no reassurance"))
            .cite(Sources.SAVAGE.at("restated", SECONDARY)),
        Rule.builder("note-normal-markers-with-objective-signs")
            .when(all(REASSURED, Signs.OBJECTIVE_SIGNS))
            .conclude(
                Note.of(
                    "Deficiency is not excluded when signs are objective: of 37 people who responded to treatment, 54 % had a normal B12,"
                        + " 23 % a normal methylmalonic acid and 50 % a normal homocysteine; ask a specialist"))
            .cite(Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
        Rule.builder("note-total-b12-near-threshold")
            .when(result(LabTests.TOTAL_B12).nearThreshold(23))
            .conclude(
                Note.of(
                    "A repeat may fall on the other side of a threshold: total B12 of one person varies by about 23 % within weeks"))
            .cite(Sources.SOLOMON_2005.at("abstract", DERIVED)));
  }
}
