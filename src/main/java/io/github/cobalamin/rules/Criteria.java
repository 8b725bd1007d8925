package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Response;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds criteria, to be imported statically and read aloud: {@code all(present(GLOSSITIS),
 * taking(METFORMIN))}.
 */
public final class Criteria {
  private Criteria() {}

  /**
   * {@return a criterion that is true if all parts are}
   *
   * @param parts the parts, at least one
   */
  public static Criterion all(Criterion... parts) {
    return new Criterion.All(List.of(parts));
  }

  /**
   * {@return a criterion that is true if at least one part is}
   *
   * @param parts the parts, at least one
   */
  public static Criterion any(Criterion... parts) {
    return new Criterion.Any(List.of(parts));
  }

  /**
   * {@return a criterion that is true if at least so many parts are}
   *
   * @param count how many
   * @param parts the parts
   * @throws IllegalArgumentException if the count is not from 1 to the number of parts
   */
  public static Criterion atLeast(int count, Criterion... parts) {
    return new Criterion.AtLeast(count, List.of(parts));
  }

  /**
   * {@return a criterion that is true if the part is false; unknown stays unknown}
   *
   * @param part the part
   */
  public static Criterion not(Criterion part) {
    return new Criterion.Not(part);
  }

  /**
   * {@return a criterion with the verdict of the first part that is known}
   *
   * @param parts the parts, at least one
   */
  public static Criterion firstDecided(Criterion... parts) {
    return new Criterion.FirstDecided(List.of(parts));
  }

  /**
   * {@return a criterion that is true if the part is known to be true, and false else: what the
   * record establishes}
   *
   * @param part the part
   */
  public static Criterion established(Criterion part) {
    return new Criterion.Established(part);
  }

  /**
   * {@return a criterion that is true if the clue is present}
   *
   * @param clue the symptom, risk factor or condition
   */
  public static Criterion present(Clue clue) {
    return new Leaf.Present(clue);
  }

  /**
   * {@return a criterion that is true if at least one of the clues is present}
   *
   * @param clues the clues, at least one
   */
  public static Criterion anyPresent(Clue... clues) {
    List<Criterion> parts = new ArrayList<>();
    for (Clue clue : clues) {
      parts.add(present(clue));
    }
    return new Criterion.Any(parts);
  }

  /**
   * {@return a criterion that is true if what was stated of a clue and what results show contradict
   * each other}
   *
   * @param clue the clue
   */
  public static Criterion contradicted(Clue clue) {
    return new Leaf.Contradicted(clue);
  }

  /**
   * {@return a criterion that is true if the medicine is being taken; a dose and a duration can be
   * added}
   *
   * @param medication the medicine or the class
   */
  public static Leaf.Taking taking(Medication medication) {
    return new Leaf.Taking(medication, Leaf.Taking.ANY_DOSE, 0);
  }

  /**
   * {@return criteria on the deciding result of a test}
   *
   * @param test the test
   */
  public static ResultCriteria result(LabTest test) {
    return new ResultCriteria(test);
  }

  /** {@return criteria on the age} */
  public static AgeCriteria age() {
    return new AgeCriteria();
  }

  /**
   * {@return a criterion that is true if the recorded sex is this one}
   *
   * @param sex the sex
   */
  public static Criterion sex(Sex sex) {
    return new Leaf.IsSex(sex);
  }

  /**
   * {@return a criterion that is true if the stated ethnicity is this one}
   *
   * @param ethnicity the ethnicity
   */
  public static Criterion ethnicity(Ethnicity ethnicity) {
    return new Leaf.IsEthnicity(ethnicity);
  }

  /** {@return a criterion that is true in pregnancy} */
  public static Criterion pregnant() {
    return new Leaf.Pregnant();
  }

  /**
   * {@return a criterion that is true in a trimester of pregnancy}
   *
   * @param trimester the trimester
   */
  public static Criterion pregnant(Trimester trimester) {
    return new Leaf.InTrimester(trimester);
  }

  /** {@return a criterion that is true while breastfeeding} */
  public static Criterion breastfeeding() {
    return new Leaf.Breastfeeding();
  }

  /**
   * {@return a criterion that is true if the person is allergic to something}
   *
   * @param allergen what
   */
  public static Criterion allergic(Allergen allergen) {
    return new Leaf.Allergic(allergen);
  }

  /** {@return a criterion that is true if vitamin B12 is being given, in any form} */
  public static Criterion onReplacement() {
    return new Leaf.Replaced();
  }

  /** {@return a criterion that is true if vitamin B12 is being given by injection} */
  public static Criterion onInjections() {
    return new Leaf.ReplacedBy(true, Leaf.Taking.ANY_DOSE);
  }

  /**
   * {@return a criterion that is true if vitamin B12 is being given by mouth, under the tongue or
   * through the nose, at so much a day or more}
   *
   * @param leastDailyDose the least dose of a day, such as "50 ug"
   */
  public static Criterion onOralReplacement(String leastDailyDose) {
    return new Leaf.ReplacedBy(false, Quantity.of(leastDailyDose));
  }

  /**
   * {@return a criterion that is true if symptoms answered so to the vitamin B12 that is being
   * given}
   *
   * @param response how they answered
   */
  public static Criterion responded(Response response) {
    return new Leaf.Responded(response);
  }

  /**
   * {@return a criterion that is true if the person refuses a route of replacement}
   *
   * @param route the route
   */
  public static Criterion refused(Route route) {
    return new Leaf.RouteRuledOut(route, false);
  }

  /**
   * {@return a criterion that is true if a route of replacement has failed}
   *
   * @param route the route
   */
  public static Criterion failed(Route route) {
    return new Leaf.RouteRuledOut(route, true);
  }

  /**
   * {@return a criterion that is true if the assessment is made after a day}
   *
   * @param day the day
   */
  public static Criterion assessedAfter(LocalDate day) {
    return new Leaf.DatedAfter(day);
  }

  /**
   * {@return a criterion with the verdict of a rule of an earlier stage}
   *
   * @param ruleId the id of the rule
   */
  public static Criterion concluded(String ruleId) {
    return new Leaf.Concluded(ruleId);
  }

  /**
   * {@return a criterion that is true if the status is this one; for rules that come after the
   * interpretation of results}
   *
   * @param classification the classification
   */
  public static Criterion classified(Classification classification) {
    return new Leaf.Classified(classification);
  }

  /**
   * {@return a criterion that is always unknown, where the sources decide nothing}
   *
   * @param why what is left open
   */
  public static Criterion leftOpen(String why) {
    return new Leaf.LeftOpen(why);
  }

  /**
   * {@return a criterion of the caller's own}
   *
   * @param id the id
   * @param version the version, to be raised whenever the answer may change
   * @param inputs what the question reads, at least one
   * @param predicate the question
   * @throws IllegalArgumentException if the id is blank, the version below 1 or the inputs are
   *     missing
   */
  public static Criterion custom(
      String id, int version, List<Input> inputs, PatientPredicate predicate) {
    return new Leaf.Custom(id, version, inputs, predicate);
  }
}
