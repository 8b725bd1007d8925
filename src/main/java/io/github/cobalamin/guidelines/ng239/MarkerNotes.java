package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/** What markers say beside the status: what they support, and what they do not exclude. */
public final class MarkerNotes {
  private static final Criterion HOMOCYSTEINE_NORMAL =
      all(
          Metabolites.HOMOCYSTEINE_REPORTED,
          any(
              result(LabTests.HOMOCYSTEINE).is(Outcome.NORMAL),
              not(Metabolites.HOMOCYSTEINE_RAISED)));

  private static final Criterion KNOWN_CHRONIC_HAEMOLYSIS = present(Conditions.CHRONIC_HAEMOLYSIS);

  private static final Citation DESTRUCTION =
      Sources.LIBRARY.at("destruction of cells, standard teaching", PROVISIONAL);

  private MarkerNotes() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("note-mma-raised")
            .when(Metabolites.MMA_OPEN)
            .conclude(
                Note.of(
                    "A raised methylmalonic acid supports deficiency; homocysteine need not be raised as well"))
            .cite(Sources.ASCLS_2021.at("case", READ_ONCE)),
        Rule.builder("note-mma-normal")
            .when(Metabolites.MMA_NORMAL)
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
            .when(all(pregnant(), B12Level.TOTAL.deficient()))
            .conclude(
                Note.of(
                    "Total B12 is low in about a third of healthy women late in pregnancy, without a rise of homocysteine"))
            .cite(Sources.KOEBNICK.at("third trimester", READ_ONCE)),
        Rule.builder("note-high-folate-is-no-reassurance")
            .when(
                all(
                    result(LabTests.SERUM_FOLATE).is(Outcome.RAISED),
                    B12Level.REPORTED,
                    not(established(B12Level.SUFFICIENT))))
            .conclude(
                Note.of(
                    "A high folate beside a B12 that is not high is a clue to bacterial overgrowth or supplements, and no reassurance"))
            .cite(Sources.SAVAGE.at("restated", SECONDARY)),
        Rule.builder("note-normal-markers-with-objective-signs")
            .when(all(Picture.REASSURED, any(Nerves.OBJECTIVE, Blood.MEGALOBLASTIC)))
            .conclude(
                Note.of(
                    "Deficiency is not excluded when signs are objective: of 37 people who responded to treatment, 54 % had a normal B12,"
                        + " 23 % a normal methylmalonic acid and 50 % a normal homocysteine; ask a specialist"))
            .cite(Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
        Rule.builder("note-deficient-beside-normal-metabolites")
            .when(
                all(
                    B12Level.DEFICIENT,
                    not(established(pregnant())),
                    any(Metabolites.MMA_NORMAL, HOMOCYSTEINE_NORMAL)))
            .conclude(
                Note.of(
                    "A normal metabolite does not overturn a deficient B12: methylmalonic acid was normal in 23 %, homocysteine in 50 % of those"
                        + " who then answered to treatment"))
            .cite(Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
        Rule.builder("note-near-both-limits")
            .when(
                all(
                    B12Level.MIDDLE_BY_NUMBER,
                    Metabolites.MMA_CONFIRMS,
                    result(LabTests.METHYLMALONIC_ACID).littleAboveRange(25),
                    any(
                        result(LabTests.TOTAL_B12).atLeast("270 ng/L", "199 pmol/L"),
                        result(LabTests.ACTIVE_B12).atLeast("54 pmol/L"))))
            .conclude(
                Note.of(
                    "B12 and methylmalonic acid are both near their limits: a repeat of either may fall on the other side, and treatment is"
                        + " none the less for it"))
            .cite(Sources.LIBRARY.at("results near both limits", PROVISIONAL)),
        Rule.builder("note-deficient-and-well")
            .when(
                all(
                    B12Level.TOTAL.deficient(),
                    Picture.WELL,
                    not(established(pregnant())),
                    not(established(LastingCause.FOR_LIFE)),
                    not(established(Metabolites.MMA_OPEN)),
                    not(established(B12Level.ACTIVE.usable()))))
            .conclude(
                Note.of(
                    "In somebody who is well a low total B12 may be lack of haptocorrin, which does no harm; active B12 tells"))
            .cite(Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE)),
        Rule.builder("note-haemolysis")
            .when(
                all(
                    Blood.CELLS_DESTROYED,
                    any(Blood.RETICULOCYTES_RAISED, Blood.MANY_RETICULOCYTES),
                    not(established(KNOWN_CHRONIC_HAEMOLYSIS))))
            .conclude(
                Note.of(
                    "Markers of destroyed cells with raised reticulocytes: haemolysis, which an antiglobulin test tells to be immune or not"))
            .cite(DESTRUCTION),
        Rule.builder("note-immune-haemolysis")
            .when(
                all(
                    Blood.CELLS_DESTROYED,
                    Blood.RETICULOCYTES_RAISED,
                    result(LabTests.DIRECT_ANTIGLOBULIN_TEST).is(Outcome.POSITIVE)))
            .conclude(Note.of("The antiglobulin test is positive: the haemolysis is immune"))
            .cite(DESTRUCTION),
        Rule.builder("note-ineffective-erythropoiesis")
            .when(
                all(
                    Blood.CELLS_DESTROYED,
                    any(
                        result(LabTests.RETICULOCYTES).is(Outcome.LOW),
                        result(LabTests.RETICULOCYTES).is(Outcome.NORMAL)),
                    not(established(KNOWN_CHRONIC_HAEMOLYSIS))))
            .conclude(
                Note.of(
                    "Markers of destroyed cells without raised reticulocytes: cells die in the marrow, and B12 deficiency does this"))
            .cite(DESTRUCTION),
        Rule.builder("note-destroyed-cells-and-no-reticulocytes")
            .when(
                all(
                    Blood.CELLS_DESTROYED,
                    not(result(LabTests.RETICULOCYTES).reported()),
                    not(established(Blood.RETICULOCYTES_RAISED)),
                    not(established(KNOWN_CHRONIC_HAEMOLYSIS))))
            .conclude(
                Note.of(
                    "Markers of destroyed cells: reticulocytes tell haemolysis from cells that die in the marrow, and are not known"))
            .cite(DESTRUCTION),
        Rule.builder("note-chronic-haemolysis")
            .when(KNOWN_CHRONIC_HAEMOLYSIS)
            .conclude(
                Note.of(
                    "In long-standing haemolysis its markers are always abnormal and say nothing new; its folic acid is continued"))
            .cite(Sources.SPHEROCYTOSIS_2000.at("introduction", READ_ONCE)),
        Rule.builder("note-total-b12-near-threshold")
            .when(
                all(
                    result(LabTests.TOTAL_B12).nearThreshold(23),
                    not(result(LabTests.TOTAL_B12).disowned())))
            .conclude(
                Note.of(
                    "A repeat may fall on the other side of a threshold: total B12 of one person varies by about 23 % within weeks"))
            .cite(Sources.SOLOMON_2005.at("abstract", DERIVED)));
  }
}
