package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.dosedEvery;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.failed;
import static io.github.cobalamin.rules.Criteria.loadingBegun;
import static io.github.cobalamin.rules.Criteria.loadingNotFinished;
import static io.github.cobalamin.rules.Criteria.noDoseWithin;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.onUnknownDose;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.rules.Criteria.replacementBegunWithin;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.responded;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Course;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.source.Citation;
import java.util.List;

/** Who is treated already, how it goes, and who is loaded again. */
final class OnTreatment {
  private static final int YEAR = 365;

  private static final Citation BNF = Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED);
  private static final Citation INJECTED = Sources.SPS_NG239.at("injections", READ_ONCE);
  private static final Citation ORDER = Sources.LIBRARY.at("treatment that goes on", DERIVED);
  private static final Citation OWN = Sources.LIBRARY.at("treatment that goes on", PROVISIONAL);

  /** On injections, of which the last is not known to lie more than a year back. */
  static final Criterion BY_INJECTION = all(onInjections(), not(established(noDoseWithin(YEAR))));

  /** Tablets of 1 mg a day or more, or a spray that comes to as much. */
  static final Criterion FULL_BY_MOUTH =
      any(onOralReplacement("1 mg"), all(onOralReplacement("50 ug"), Replaced.FULL));

  static final Criterion DEFICIENCY_KNOWN =
      any(present(Conditions.VITAMIN_B12_DEFICIENCY), B12Level.SHOWN_BEFORE_TREATMENT);

  /** More than a supplement: 1 mg a day, or less of it for a known deficiency. */
  static final Criterion BY_MOUTH =
      any(
          FULL_BY_MOUTH,
          all(
              any(onOralReplacement("50 ug"), all(onOralReplacement("0 mg"), onUnknownDose())),
              DEFICIENCY_KNOWN));

  static final Criterion TREATED = any(BY_INJECTION, BY_MOUTH);

  /** The route of what is given was refused, or has failed. */
  static final Criterion BY_A_ROUTE_RULED_OUT =
      any(
          all(onInjections(), any(refused(Route.INTRAMUSCULAR), failed(Route.INTRAMUSCULAR))),
          all(onOralReplacement("0 mg"), any(refused(Route.ORAL), failed(Route.ORAL))));

  static final Criterion GAINED =
      any(responded(Replacement.Response.RESOLVED), responded(Replacement.Response.BETTER));

  static final Criterion NOT_GAINED =
      any(responded(Replacement.Response.UNCHANGED), responded(Replacement.Response.WORSE));

  private static final Criterion NERVES_OR_CELLS = any(Nerves.NEUROLOGY, Blood.CYTOPENIA);

  static final Criterion BEYOND_TIREDNESS =
      any(
          NERVES_OR_CELLS,
          Blood.ANAEMIA,
          Blood.MACROCYTOSIS,
          anyPresent(
              Symptoms.GLOSSITIS, Symptoms.COGNITIVE_DIFFICULTY, Symptoms.IRON_RESISTANT_ANAEMIA));

  private static final Criterion STABLE =
      any(
          onset(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, History.Onset.STABLE),
          onset(Symptoms.OPTIC_NERVE_PROBLEM, History.Onset.STABLE));

  static final Criterion LOAD_NOT_FINISHED = established(loadingNotFinished());

  private static final Criterion LOADED_WITHIN_THE_YEAR =
      any(LOAD_NOT_FINISHED, replacementBegunWithin(YEAR));

  /** The same for a year on injections. */
  static final Criterion FIXED =
      all(
          BY_INJECTION,
          responded(Replacement.Response.UNCHANGED),
          established(not(replacementBegunWithin(YEAR))),
          not(LOAD_NOT_FINISHED));

  private static final Criterion ON_INJECTIONS_AND_NOT_FIXED =
      all(BY_INJECTION, Picture.UNWELL, not(established(FIXED)));

  /** So long that what is new was not there before treatment. */
  private static final Criterion LONG_GIVEN = established(not(replacementBegunWithin(92)));

  private static final Criterion CELLS_NEW_OR_WORSE =
      Course.newOrWorse(
          Symptoms.ANAEMIA, Symptoms.THROMBOCYTOPENIA, Symptoms.LEUCOPENIA, Symptoms.PANCYTOPENIA);

  /** Of whoever is being loaded, or gains, a sample from before says nothing of the doses. */
  private static final Criterion NOT_FROM_BEFORE_LOADING =
      any(
          Replaced.ANY,
          not(established(any(LOAD_NOT_FINISHED, loadingBegun(), dosedEvery(3), GAINED))));

  /** Why loading begins again. */
  static final List<Line> RELOADS =
      List.of(
          Line.of(
              "new-or-worse",
              all(
                  BY_INJECTION,
                  any(NERVES_OR_CELLS, CELLS_NEW_OR_WORSE),
                  any(
                      responded(Replacement.Response.WORSE),
                      all(
                          any(Course.NEUROLOGY_NEW_OR_WORSE, CELLS_NEW_OR_WORSE),
                          any(not(established(GAINED)), LONG_GIVEN)))),
              "Neurology, an objective sign or low blood cells are new or worse on injections",
              BNF,
              INJECTED,
              OWN),
          Line.of(
              "low-cells-on-injections",
              all(BY_INJECTION, Blood.CYTOPENIA, LONG_GIVEN, not(established(any(GAINED, FIXED)))),
              "Blood cells are low although injections were begun more than three months ago",
              OWN),
          Line.of(
              "doses-missed",
              all(
                  Replaced.MISSED,
                  Picture.UNWELL,
                  any(TREATED, Picture.DEFICIENCY_ON_RECORD, DEFICIENCY_KNOWN)),
              "Doses were missed, and the person is not well",
              OWN),
          Line.of(
              "treatment-ended",
              all(
                  replacementEnded(),
                  Picture.UNWELL,
                  any(Picture.DEFICIENCY_ON_RECORD, DEFICIENCY_KNOWN)),
              "Treatment of a known deficiency has ended, and the person is not well",
              OWN),
          Line.of(
              "deficient-on-injections",
              all(
                  ON_INJECTIONS_AND_NOT_FIXED,
                  NOT_FROM_BEFORE_LOADING,
                  any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS)),
              "B12 is low in spite of injections, and the person is not well",
              OWN),
          Line.of(
              "mma-raised-on-injections",
              all(ON_INJECTIONS_AND_NOT_FIXED, Metabolites.MMA_OPEN),
              "Methylmalonic acid is raised in spite of injections, and the person is not well",
              ORDER),
          Line.of(
              "loading-not-finished-or-recent",
              all(BY_INJECTION, NOT_GAINED, BEYOND_TIREDNESS, LOADED_WITHIN_THE_YEAR),
              "No better on injections, beyond tiredness, and loading was not finished or is less than a year ago",
              BNF),
          Line.of(
              "cord-on-injections",
              all(BY_INJECTION, Nerves.CORD, not(established(any(GAINED, FIXED, STABLE)))),
              "Disease of the cord on injections is not known to be better or stable: alternate days until there is no further improvement",
              BNF,
              OWN));

  static final Criterion RELOADED = Line.any(RELOADS);

  private OnTreatment() {}
}
