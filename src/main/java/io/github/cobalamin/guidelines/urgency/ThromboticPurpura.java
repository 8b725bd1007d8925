package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.notStable;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrombotic thrombocytopenic purpura: known, or possible until ADAMTS13 is. A deficiency can look
 * the same.
 */
final class ThromboticPurpura {
  private static final int A_WEEK = 7;

  /** The disease itself, which no good count says is over. */
  private static final Criterion KNOWN =
      any(
          all(
              notStable(Conditions.THROMBOTIC_THROMBOCYTOPENIC_PURPURA),
              not(established(result(LabTests.PLATELETS).atLeast("150 10^9/L")))),
          result(LabTests.ADAMTS13_ACTIVITY).below("10 %"));

  /**
   * A number that its laboratory calls low lies between, and settles nothing; nor does an old one.
   */
  private static final Criterion RULED_OUT =
      all(
          any(
              result(LabTests.ADAMTS13_ACTIVITY).is(Outcome.NORMAL),
              result(LabTests.ADAMTS13_ACTIVITY).atLeast("10 %")),
          not(established(result(LabTests.ADAMTS13_ACTIVITY).is(Outcome.LOW))),
          not(established(result(LabTests.ADAMTS13_ACTIVITY).olderThan(A_WEEK))));

  private static final Criterion POSSIBLE =
      all(
          any(Blood.PLATELETS_BELOW_100, present(Symptoms.THROMBOCYTOPENIA), halved()),
          any(Blood.FRAGMENTS, Blood.HAEMOLYSIS.stands()),
          not(established(RULED_OUT)));

  static final Criterion PURPURA = any(KNOWN, POSSIBLE);

  /** The same picture, which a deficiency may be. */
  static final Criterion MAY_BE_DEFICIENCY = all(POSSIBLE, not(established(KNOWN)));

  /** The same, with cells as a deficiency makes them. */
  static final Criterion WITH_CELLS_OF_DEFICIENCY =
      all(
          MAY_BE_DEFICIENCY,
          any(Blood.MACROCYTOSIS, Blood.HYPERSEGMENTATION, present(Symptoms.OVAL_MACROCYTES)));

  /** Red cells are torn, and nobody has told how many platelets there are. */
  static final Criterion PLATELETS_NOT_COUNTED =
      all(
          notStable(Symptoms.RED_CELL_FRAGMENTS),
          any(Blood.ANAEMIA, Blood.HAEMOLYSIS.stands()),
          not(result(LabTests.PLATELETS).reported()),
          not(established(any(PURPURA, RULED_OUT, not(present(Symptoms.THROMBOCYTOPENIA))))));

  private ThromboticPurpura() {}

  /** Platelets half of an earlier count, read in steps of 10 and then on the safe side. */
  private static Criterion halved() {
    List<Criterion> steps = new ArrayList<>();
    for (int limit = 110; limit <= 220; limit += 10) {
      steps.add(
          all(
              result(LabTests.PLATELETS).atWorst().below(limit + " 10^9/L"),
              result(LabTests.PLATELETS).ever().above(2 * limit - 21 + " 10^9/L")));
    }
    return Criteria.any(steps);
  }
}
