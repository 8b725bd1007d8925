// Long: it is the one place where criteria are made, a short method and its documentation each.
package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.AgeAtLeast;
import io.github.cobalamin.rules.leaf.Allergic;
import io.github.cobalamin.rules.leaf.Breastfeeding;
import io.github.cobalamin.rules.leaf.Concluded;
import io.github.cobalamin.rules.leaf.Contradicted;
import io.github.cobalamin.rules.leaf.Custom;
import io.github.cobalamin.rules.leaf.DatedAfter;
import io.github.cobalamin.rules.leaf.HasStatus;
import io.github.cobalamin.rules.leaf.LeftOpen;
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.rules.leaf.Pregnant;
import io.github.cobalamin.rules.leaf.Present;
import io.github.cobalamin.rules.leaf.Reacted;
import io.github.cobalamin.rules.leaf.Recorded;
import io.github.cobalamin.rules.leaf.Tolerated;
import io.github.cobalamin.rules.leaf.given.DosedEvery;
import io.github.cobalamin.rules.leaf.given.DosesSoFar;
import io.github.cobalamin.rules.leaf.given.Ended;
import io.github.cobalamin.rules.leaf.given.Given;
import io.github.cobalamin.rules.leaf.given.LastDose;
import io.github.cobalamin.rules.leaf.given.ReplacedBy;
import io.github.cobalamin.rules.leaf.given.ReplacementLeaf;
import io.github.cobalamin.rules.leaf.given.Responded;
import io.github.cobalamin.rules.leaf.given.RouteRuledOut;
import io.github.cobalamin.rules.leaf.given.Taking;
import io.github.cobalamin.rules.leaf.given.TakingCobalamin;
import io.github.cobalamin.rules.leaf.history.Amounting;
import io.github.cobalamin.rules.leaf.history.Course;
import io.github.cobalamin.rules.leaf.history.Lasting;
import io.github.cobalamin.rules.leaf.history.LastingPast;
import io.github.cobalamin.rules.leaf.history.Past;
import io.github.cobalamin.rules.leaf.history.Within;
import io.github.cobalamin.rules.leaf.result.AtWorst;
import io.github.cobalamin.rules.leaf.result.BeforeReplacement;
import io.github.cobalamin.rules.leaf.result.Beyond;
import io.github.cobalamin.rules.leaf.result.ByAssay;
import io.github.cobalamin.rules.leaf.result.Called;
import io.github.cobalamin.rules.leaf.result.Earlier;
import io.github.cobalamin.rules.leaf.result.FiltrationBelow;
import io.github.cobalamin.rules.leaf.result.InBand;
import io.github.cobalamin.rules.leaf.result.IsOutcome;
import io.github.cobalamin.rules.leaf.result.LittleAboveRange;
import io.github.cobalamin.rules.leaf.result.Marked;
import io.github.cobalamin.rules.leaf.result.NearThreshold;
import io.github.cobalamin.rules.leaf.result.Old;
import io.github.cobalamin.rules.leaf.result.OlderThan;
import io.github.cobalamin.rules.leaf.result.OnReplacement;
import io.github.cobalamin.rules.leaf.result.Reported;
import io.github.cobalamin.rules.leaf.result.ResultLeaf;
import io.github.cobalamin.rules.leaf.result.SampledBefore;
import io.github.cobalamin.rules.leaf.result.SampledBeforePregnancy;
import io.github.cobalamin.rules.leaf.result.Suspicious;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Builds criteria, to be imported statically and read aloud: {@code all(present(GLOSSITIS),
 * taking(METFORMIN))}.
 */
public final class Criteria {
  private Criteria() {}

  /**
   * {@return the same criterion by a name, which stands for it in words; for what many rules ask}
   *
   * @param name the name, such as "B12 sufficient"
   * @param part the criterion
   * @throws IllegalArgumentException if the name is blank
   */
  public static Criterion named(String name, Criterion part) {
    Require.text("name of a criterion", Objects.requireNonNull(name, "name"));
    return new Combination(
        Criterion.Operator.ANY, 1, List.of(Objects.requireNonNull(part, "part")), name);
  }

  /**
   * {@return a criterion that is true if all parts are}
   *
   * @param parts the parts, at least one
   */
  public static Criterion all(Criterion... parts) {
    return all(Require.all("parts", parts));
  }

  /**
   * {@return a criterion that is true if all parts are}
   *
   * @param parts the parts, at least one
   * @throws IllegalArgumentException if there is none
   */
  public static Criterion all(List<Criterion> parts) {
    return new Combination(Criterion.Operator.ALL, Math.max(1, parts.size()), parts);
  }

  /**
   * {@return a criterion that is true if at least one part is}
   *
   * @param parts the parts, at least one
   */
  public static Criterion any(Criterion... parts) {
    return any(Require.all("parts", parts));
  }

  /**
   * {@return a criterion that is true if at least one part is}
   *
   * @param parts the parts, at least one
   * @throws IllegalArgumentException if there is none
   */
  public static Criterion any(List<Criterion> parts) {
    return new Combination(Criterion.Operator.ANY, 1, parts);
  }

  /**
   * {@return a criterion that is true if at least so many parts are}
   *
   * @param count how many
   * @param parts the parts
   * @throws IllegalArgumentException if the count is not from 1 to the number of parts
   */
  public static Criterion atLeast(int count, Criterion... parts) {
    return atLeast(count, Require.all("parts", parts));
  }

  /**
   * {@return a criterion that is true if at least so many parts are}
   *
   * @param count how many
   * @param parts the parts
   * @throws IllegalArgumentException if the count is not from 1 to the number of parts
   */
  public static Criterion atLeast(int count, List<Criterion> parts) {
    return new Combination(Criterion.Operator.AT_LEAST, count, parts);
  }

  /**
   * {@return a criterion that is true if the part is false; unknown stays unknown}
   *
   * @param part the part
   */
  public static Criterion not(Criterion part) {
    return new Combination(
        Criterion.Operator.NOT, 1, List.of(Objects.requireNonNull(part, "part")));
  }

  /**
   * {@return a criterion with the verdict of the first part that is known}
   *
   * @param parts the parts, at least one
   */
  public static Criterion firstDecided(Criterion... parts) {
    return firstDecided(Require.all("parts", parts));
  }

  /**
   * {@return a criterion with the verdict of the first part that is known}
   *
   * @param parts the parts, at least one
   * @throws IllegalArgumentException if there is none
   */
  public static Criterion firstDecided(List<Criterion> parts) {
    return new Combination(Criterion.Operator.FIRST_DECIDED, 1, parts);
  }

  /**
   * {@return a criterion that is true if the part is known to be true, and false else: what the
   * record establishes}
   *
   * @param part the part
   */
  public static Criterion established(Criterion part) {
    return new Combination(
        Criterion.Operator.ESTABLISHED, 1, List.of(Objects.requireNonNull(part, "part")));
  }

  /**
   * {@return a criterion that is true if the clue is present}
   *
   * @param clue the symptom, risk factor or condition
   */
  public static Criterion present(Clue clue) {
    return new Present(Objects.requireNonNull(clue, "clue"));
  }

  /**
   * {@return a criterion that is true if at least one of the clues is present}
   *
   * @param clues the clues, at least one
   */
  public static Criterion anyPresent(Clue... clues) {
    List<Criterion> parts = new ArrayList<>();
    for (Clue clue : Require.all("clues", clues)) {
      parts.add(present(clue));
    }
    return any(parts);
  }

  /**
   * {@return a criterion that is true if the clue, or a part of it, is new, worsening or stable}
   *
   * @param clue the clue
   * @param onset which
   */
  public static Criterion onset(Clue clue, History.Onset onset) {
    return new Course(Objects.requireNonNull(clue, "clue"), Objects.requireNonNull(onset, "onset"));
  }

  /**
   * {@return a criterion that is true if the clue, or a part of it, is on one side or both}
   *
   * @param clue the clue
   * @param side which
   */
  public static Criterion side(Clue clue, History.Side side) {
    return new Course(Objects.requireNonNull(clue, "clue"), Objects.requireNonNull(side, "side"));
  }

  /**
   * {@return a criterion that is true if so much of the clue was measured, or more}
   *
   * @param clue the clue
   * @param least the least amount, such as "60 cm"
   * @throws IllegalArgumentException if no such amount can be measured of the clue, or it is not
   *     exact
   */
  public static Criterion measured(Clue clue, String least) {
    return new Amounting(
        Objects.requireNonNull(clue, "clue"), Objects.requireNonNull(least, "least"), false);
  }

  /**
   * {@return a criterion that is true if so much is used in a week, or more}
   *
   * @param clue a use of alcohol or nitrous oxide
   * @param least the least mass, such as "400 g"
   * @throws IllegalArgumentException if the clue is another, or the mass not exact
   */
  public static Criterion perWeek(Clue clue, String least) {
    return new Amounting(
        Objects.requireNonNull(clue, "clue"), Objects.requireNonNull(least, "least"), true);
  }

  /**
   * {@return a criterion that is true if the clue began, or happened, so many months before the
   * assessment, or more}
   *
   * @param clue the clue
   * @param months the least time in months
   * @throws IllegalArgumentException if it is not from 1 to 1560 months
   */
  public static Criterion presentForMonths(Clue clue, int months) {
    return new Lasting(Objects.requireNonNull(clue, "clue"), months);
  }

  /**
   * {@return a criterion that is true if the last use or the end of a clue, or that it happened,
   * lies no more than so many days before the assessment}
   *
   * @param clue the clue
   * @param days the days
   * @throws IllegalArgumentException if they are not from 1 to 36500
   */
  public static Criterion within(Clue clue, int days) {
    return new Within(Objects.requireNonNull(clue, "clue"), days);
  }

  /**
   * {@return a criterion that is true if a condition, or a part of it, is recorded as past}
   *
   * @param condition the condition
   */
  public static Criterion past(Condition condition) {
    return new Past(Objects.requireNonNull(condition, "condition"));
  }

  /**
   * {@return a criterion that is true if some condition of the past counts as present, because it
   * or its effect lasts; it is never unknown}
   */
  public static Criterion lastingPast() {
    return new LastingPast();
  }

  /**
   * {@return a criterion that is true if what was stated of a clue and what results show contradict
   * each other}
   *
   * @param clue the clue
   */
  public static Criterion contradicted(Clue clue) {
    return new Contradicted(Objects.requireNonNull(clue, "clue"));
  }

  /**
   * {@return a criterion that is true if the medicine is being taken; a form of vitamin B12 is read
   * from what was given as replacement}
   *
   * @param medicine the medicine or the class
   */
  public static Criterion taking(Medicine medicine) {
    return taken(medicine, ReplacementLeaf.ANY_DOSE, 0);
  }

  private static Criterion taken(Medicine medicine, Quantity dailyDose, int months) {
    return medicine.cobalamin().isPresent()
        ? new TakingCobalamin(medicine, dailyDose, months)
        : new Taking(medicine, dailyDose, months);
  }

  /**
   * {@return a criterion that is true if at least so much of the medicine is being taken}
   *
   * @param medicine the medicine or the class
   * @param leastDailyDose the least dose of a day, such as "1500 mg"
   * @throws IllegalArgumentException if it is no exact mass
   */
  public static Criterion taking(Medicine medicine, String leastDailyDose) {
    return taken(medicine, Quantity.of(leastDailyDose), 0);
  }

  /**
   * {@return a criterion that is true if the medicine has been taken for at least so long}
   *
   * @param medicine the medicine or the class
   * @param months the least time in months
   * @throws IllegalArgumentException if it is not from 0 to 1200 months
   */
  public static Criterion takingForMonths(Medicine medicine, int months) {
    return taken(medicine, ReplacementLeaf.ANY_DOSE, months);
  }

  /**
   * {@return a criterion that is true if at least so much of the medicine has been taken for at
   * least so long}
   *
   * @param medicine the medicine or the class
   * @param months the least time in months
   * @param leastDailyDose the least dose of a day, such as "1500 mg"
   * @throws IllegalArgumentException if the dose is no exact mass, or the time is not from 0 to
   *     1200 months
   */
  public static Criterion takingForMonths(Medicine medicine, int months, String leastDailyDose) {
    return taken(medicine, Quantity.of(leastDailyDose), months);
  }

  /**
   * {@return criteria on the deciding result of a test}
   *
   * @param test the test
   */
  public static OfResult result(LabTest test) {
    return new OfResult(Objects.requireNonNull(test, "test"));
  }

  /**
   * {@return a criterion that is true from an age on}
   *
   * @param years the completed years
   */
  public static Criterion ageAtLeast(int years) {
    return AgeAtLeast.years(years);
  }

  /**
   * {@return a criterion that is true below an age}
   *
   * @param years the completed years
   */
  public static Criterion ageUnder(int years) {
    return not(ageAtLeast(years));
  }

  /**
   * {@return a criterion that is true below an age in months}
   *
   * @param months the completed months
   */
  public static Criterion ageUnderMonths(int months) {
    return not(AgeAtLeast.months(months));
  }

  /**
   * {@return a criterion that is true if the recorded sex is this one}
   *
   * @param sex the sex
   */
  public static Criterion sex(Sex sex) {
    return new Recorded(Objects.requireNonNull(sex, "sex"));
  }

  /**
   * {@return a criterion that is true if the stated ethnicity is this one}
   *
   * @param ethnicity the ethnicity
   */
  public static Criterion ethnicity(Ethnicity ethnicity) {
    return new Recorded(Objects.requireNonNull(ethnicity, "ethnicity"));
  }

  /** {@return a criterion that is true in pregnancy} */
  public static Criterion pregnant() {
    return new Pregnant();
  }

  /**
   * {@return a criterion that is true in a trimester of pregnancy}
   *
   * @param trimester the trimester
   */
  public static Criterion pregnant(Trimester trimester) {
    return new Pregnant(Objects.requireNonNull(trimester, "trimester"));
  }

  /** {@return a criterion that is true while breastfeeding} */
  public static Criterion breastfeeding() {
    return new Breastfeeding();
  }

  /**
   * {@return a criterion that is true if the person is allergic to something}
   *
   * @param allergen what
   */
  public static Criterion allergic(Allergen allergen) {
    return new Allergic(Objects.requireNonNull(allergen, "allergen"));
  }

  /**
   * {@return a criterion that is true if the person is allergic to something and reacted in one of
   * these ways; unknown if the way is}
   *
   * @param allergen what
   * @param first a kind of reaction
   * @param more other kinds
   */
  public static Criterion allergic(
      Allergen allergen, Allergy.Reaction first, Allergy.Reaction... more) {
    Set<Allergy.Reaction> kinds = EnumSet.of(Objects.requireNonNull(first, "first"));
    kinds.addAll(Require.all("more", more));
    return new Reacted(Objects.requireNonNull(allergen, "allergen"), kinds);
  }

  /**
   * {@return a criterion that is true if a form of cobalamin was tolerated since an allergic
   * reaction}
   *
   * @param form the form
   */
  public static Criterion tolerated(Cobalamin form) {
    return new Tolerated(Objects.requireNonNull(form, "form"));
  }

  /** {@return a criterion that is true if vitamin B12 is being given, in any form} */
  public static Criterion onReplacement() {
    return new ReplacedBy(ReplacedBy.Way.ANY, ReplacementLeaf.ANY_DOSE);
  }

  /** {@return a criterion that is true if vitamin B12 is being given by injection} */
  public static Criterion onInjections() {
    return new ReplacedBy(ReplacedBy.Way.INJECTION, ReplacementLeaf.ANY_DOSE);
  }

  /**
   * {@return a criterion that is true if vitamin B12 is being given by mouth, under the tongue or
   * through the nose, at so much a day or more}
   *
   * @param leastDailyDose the least dose of a day, such as "50 ug"
   */
  public static Criterion onOralReplacement(String leastDailyDose) {
    return new ReplacedBy(ReplacedBy.Way.MOUTH, Quantity.of(leastDailyDose));
  }

  /**
   * {@return a criterion that is true if symptoms answered so to the vitamin B12 that is being
   * given}
   *
   * @param response how they answered
   */
  public static Criterion responded(Replacement.Response response) {
    Objects.requireNonNull(response, "response");
    return new Responded(response);
  }

  /**
   * {@return a criterion that is true if the vitamin B12 that is being given is given every so many
   * days, or more often}
   *
   * @param days the most days from one dose to the next, above 0
   * @throws IllegalArgumentException if they are not above 0
   */
  public static Criterion dosedEvery(int days) {
    return new DosedEvery(days);
  }

  /**
   * {@return a criterion that is true if the last dose of vitamin B12, of what continues or has
   * ended, lies no more than so many days before the assessment}
   *
   * @param days the days, above 0
   * @throws IllegalArgumentException if they are not above 0
   */
  public static Criterion lastDoseWithin(int days) {
    return new LastDose(days);
  }

  /**
   * {@return a criterion that is true if the vitamin B12 that is being given was begun no more than
   * so many days before the assessment}
   *
   * @param days the days, above 0
   * @throws IllegalArgumentException if they are not above 0
   */
  public static Criterion replacementBegunWithin(int days) {
    return new DosesSoFar(DosesSoFar.What.BEGUN_WITHIN, days);
  }

  /**
   * {@return a criterion that is true if vitamin B12 is said to be given, and its last dose is
   * known to lie more than so many days before the assessment}
   *
   * @param days the days, above 0
   * @throws IllegalArgumentException if they are not above 0
   */
  public static Criterion noDoseWithin(int days) {
    return new DosesSoFar(DosesSoFar.What.NONE_WITHIN, days);
  }

  /** {@return a criterion that is true if vitamin B12 was given before, and none is given now} */
  public static Criterion replacementEnded() {
    return new Ended();
  }

  /** {@return a criterion that is true if doses of the vitamin B12 that is given were missed} */
  public static Criterion missedDoses() {
    return new Given(Given.What.MISSED);
  }

  /** {@return a criterion that is true if the doses that fill the stores were all given} */
  public static Criterion loadingFinished() {
    return new Given(Given.What.LOADED);
  }

  /**
   * {@return a criterion that is true if the doses that fill the stores are said not to have been
   * given}
   */
  public static Criterion loadingNotFinished() {
    return new Given(Given.What.NOT_LOADED);
  }

  /**
   * {@return a criterion that is true if injections of vitamin B12 were begun within 3 weeks before
   * the assessment, at most a week apart as far as is known, and their load is not known to be
   * finished}
   */
  public static Criterion loadingBegun() {
    return new Given(Given.What.LOADING);
  }

  /** {@return a criterion that is true if vitamin B12 is given in a multivitamin} */
  public static Criterion onMultivitamin() {
    return new Given(Given.What.MULTIVITAMIN);
  }

  /**
   * {@return a criterion that is true if vitamin B12 is given of which no dose is known, and not in
   * a multivitamin}
   */
  public static Criterion onUnknownDose() {
    return new Given(Given.What.UNKNOWN_CONTENT);
  }

  /**
   * {@return a criterion that is true if vitamin B12 is given in a dose that is hardly right: above
   * 10 mg, or below 0.1 mg by injection}
   */
  public static Criterion onDoubtfulDose() {
    return new Given(Given.What.DOUBTFUL_DOSE);
  }

  /** {@return a criterion that is true if injections come to less than 0.1 mg a month} */
  public static Criterion onFewInjections() {
    return new Given(Given.What.FEW_INJECTIONS);
  }

  /**
   * {@return a criterion that is true if the last dose lies further back than one and a half times
   * what is between doses, and than that and a week}
   */
  public static Criterion doseOverdue() {
    return new Given(Given.What.OVERDUE);
  }

  /**
   * {@return a criterion that is true if the person refuses a route of replacement}
   *
   * @param route the route
   */
  public static Criterion refused(Route route) {
    return new RouteRuledOut(Objects.requireNonNull(route, "route"), false);
  }

  /**
   * {@return a criterion that is true if a route of replacement has failed}
   *
   * @param route the route
   */
  public static Criterion failed(Route route) {
    return new RouteRuledOut(Objects.requireNonNull(route, "route"), true);
  }

  /**
   * {@return a criterion that is true if the assessment is made after a day}
   *
   * @param day the day
   */
  public static Criterion assessedAfter(LocalDate day) {
    return new DatedAfter(Objects.requireNonNull(day, "day"));
  }

  /**
   * {@return a criterion with the verdict of a rule of an earlier stage}
   *
   * @param ruleId the id of the rule
   */
  public static Criterion concluded(String ruleId) {
    return new Concluded(Objects.requireNonNull(ruleId, "ruleId"));
  }

  /**
   * {@return a criterion that is true if the status is this one; for rules that come after the
   * interpretation of results}
   *
   * @param classification the classification
   */
  public static Criterion classified(Classification classification) {
    return new HasStatus(Objects.requireNonNull(classification, "classification"));
  }

  /**
   * {@return a criterion that is always unknown, where the sources decide nothing}
   *
   * @param why what is left open
   */
  public static Criterion leftOpen(String why) {
    return new LeftOpen(Objects.requireNonNull(why, "why"));
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
    return new Custom(id, version, inputs, predicate);
  }

  /**
   * Criteria on the deciding result of a test: the latest one. A result that is not known, or a
   * bound that allows both answers, makes them unknown.
   *
   * <p>Instances are immutable and thread-safe.
   */
  public static final class OfResult {
    private static final int OF_ANY_AGE = 0;

    private final LabTest test;
    private final int days;

    private final Which which;

    OfResult(LabTest test) {
      this(test, OF_ANY_AGE, Which.DECIDING);
    }

    /** {@return the result that is asked of} */
    @Override
    public String toString() {
      return switch (which) {
            case DECIDING -> "result of ";
            case WORST -> "worst result of ";
            case LOWEST -> "lowest result of ";
            case HIGHEST -> "highest result of ";
            case EARLIER -> "earlier result of ";
            case EVER -> "any result of ";
          }
          + test
          + (days == OF_ANY_AGE ? "" : " not older than " + days + " days");
    }

    private OfResult(LabTest test, int days, Which which) {
      this.test = test;
      this.days = days;
      this.which = which;
    }

    /** Which of several results is asked of. */
    private enum Which {
      DECIDING,
      WORST,
      LOWEST,
      HIGHEST,
      EARLIER,
      EVER
    }

    /**
     * {@return the same criteria on the most alarming result within a day of the latest, as for
     * urgency; what is asked of limits, bands and outcomes, and nothing else}
     */
    public OfResult atWorst() {
      return new OfResult(test, days, Which.WORST);
    }

    /**
     * {@return the same criteria on the lowest result within a day of the latest, whichever side is
     * the more alarming}
     */
    public OfResult atLowest() {
      return new OfResult(test, days, Which.LOWEST);
    }

    /**
     * {@return the same criteria on the highest result within a day of the latest, whichever side
     * is the more alarming}
     */
    public OfResult atHighest() {
      return new OfResult(test, days, Which.HIGHEST);
    }

    /**
     * {@return the same criteria on the results of other days before the latest, or without a day
     * beside a dated one, from before vitamin B12 was given: true if one of them is so, and else
     * false; what is asked of limits, bands and outcomes, and nothing else. {@link #notOlderThan}
     * bounds the age of these}
     */
    public OfResult earlier() {
      return new OfResult(test, days, Which.EARLIER);
    }

    /**
     * {@return the same criteria on any of the results, whatever was measured after it or given
     * before, as of histology, which stays: true if one of them is so, and else as of the latest;
     * what is asked of limits, bands and outcomes, and nothing else}
     */
    public OfResult ever() {
      return new OfResult(test, days, Which.EVER);
    }

    private Criterion of(ResultLeaf leaf) {
      return switch (which) {
        case DECIDING -> fresh(leaf);
        case WORST, LOWEST, HIGHEST -> fresh(new AtWorst(leaf, side()));
        case EARLIER -> new Earlier(leaf, days, true);
        case EVER -> any(fresh(leaf), new Earlier(leaf, days, false));
      };
    }

    private Criterion not(ResultLeaf leaf) {
      if (which == Which.EARLIER || which == Which.EVER) {
        throw new IllegalArgumentException(
            "of earlier results it must be asked what lies below or above a limit, but not at least or at most");
      }
      return fresh(Criteria.not(which == Which.DECIDING ? leaf : new AtWorst(leaf, side())));
    }

    private Outcome side() {
      return which == Which.LOWEST
          ? Outcome.LOW
          : which == Which.HIGHEST ? Outcome.RAISED : test.alarming();
    }

    /**
     * {@return the same criteria on a result that is not older than so many days: of an older one
     * they are false, and of one whose age is unknown they are not true}
     *
     * @param most how many days, above 0
     * @throws IllegalArgumentException if the days are not above 0
     */
    public OfResult notOlderThan(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("days must be above 0 but were " + most);
      }
      return new OfResult(test, most, which);
    }

    private Criterion fresh(Criterion criterion) {
      return days == OF_ANY_AGE
          ? criterion
          : Criteria.all(criterion, Criteria.not(new OlderThan(test, days)));
    }

    /** {@return a criterion that is true if the record holds a result; it is never unknown} */
    public Criterion reported() {
      return fresh(new Reported(test));
    }

    /**
     * {@return a criterion that is true if the result is below a limit}
     *
     * @param limit the limit in each unit, such as "180 ng/L", "133 pmol/L"
     * @throws IllegalArgumentException if the test cannot have such a value
     */
    public Criterion below(String... limit) {
      return of(Beyond.below(Limit.of(test, limit)));
    }

    /**
     * {@return a criterion that is true if the result is at a limit or above}
     *
     * @param limit the limit in each unit
     * @throws IllegalArgumentException if the test cannot have such a value
     */
    public Criterion atLeast(String... limit) {
      return not(Beyond.below(Limit.of(test, limit)));
    }

    /**
     * {@return a criterion that is true if the result is above a limit}
     *
     * @param limit the limit in each unit
     * @throws IllegalArgumentException if the test cannot have such a value
     */
    public Criterion above(String... limit) {
      return of(Beyond.above(Limit.of(test, limit)));
    }

    /**
     * {@return a criterion that is true if the result is at a limit or below}
     *
     * @param limit the limit in each unit
     * @throws IllegalArgumentException if the test cannot have such a value
     */
    public Criterion atMost(String... limit) {
      return not(Beyond.above(Limit.of(test, limit)));
    }

    /**
     * {@return a criterion that is true if the result is this outcome, by the laboratory's word or
     * its own reference range}
     *
     * @param outcome the outcome
     */
    public Criterion is(Outcome outcome) {
      return of(new IsOutcome(test, Objects.requireNonNull(outcome, "outcome")));
    }

    /**
     * {@return a criterion that is true if the result is known in words only, and the laboratory
     * called it so; with a number it is false}
     *
     * @param outcome the word
     */
    public Criterion called(Outcome outcome) {
      return of(new Called(test, Objects.requireNonNull(outcome, "outcome")));
    }

    /**
     * {@return a criterion that is true if the laboratory's word says otherwise than its own number
     * and range; it is never unknown}
     */
    public Criterion contradictsItself() {
      return fresh(new Marked(test, Marked.Mark.CONTRADICTORY));
    }

    /**
     * {@return a criterion that is true if the laboratory places the result by limits of its own;
     * it is never unknown}
     */
    public Criterion disowned() {
      return fresh(new Marked(test, Marked.Mark.OWN_LIMITS));
    }

    /** {@return a criterion that is true if the sample was taken after a transfusion} */
    public Criterion transfused() {
      return fresh(new Marked(test, Marked.Mark.AFTER_TRANSFUSION));
    }

    /**
     * {@return a criterion that is true if the result was measured by an assay; unknown if none was
     * named}
     *
     * @param name a part of its name, in any case
     * @throws IllegalArgumentException if it is blank
     */
    public Criterion byAssay(String name) {
      return fresh(new ByAssay(test, Objects.requireNonNull(name, "name")));
    }

    /**
     * {@return a criterion that is true if the result is older than results of its test may be: by
     * the guideline, or else by {@link LabTest#oldAfterDays()}. A positive antibody never is}
     */
    public Criterion old() {
      return new Old(test);
    }

    /**
     * {@return a criterion that is true if the result lies in one of some bands, by the thresholds
     * of the rule set}
     *
     * @param first a band
     * @param more other bands
     */
    public Criterion in(Band first, Band... more) {
      Set<Band> bands = EnumSet.of(Objects.requireNonNull(first, "first"));
      bands.addAll(Require.all("more", more));
      return of(new InBand(test, bands));
    }

    /**
     * {@return a criterion that is true if a repeat may cross a threshold of the rule set}
     *
     * @param percent how much the same person varies, in per cent
     */
    public Criterion nearThreshold(int percent) {
      return fresh(new NearThreshold(test, percent));
    }

    /**
     * {@return a criterion that is true if the result is raised, and lies so little above its
     * laboratory's upper limit that a repeat may not; unknown of a raised result without a range}
     *
     * @param percent how far above the limit at most, in per cent of the limit
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public Criterion littleAboveRange(int percent) {
      return of(new LittleAboveRange(test, percent));
    }

    /** {@return a criterion that is true if the result lies outside what is usual for the test} */
    public Criterion suspicious() {
      return fresh(new Suspicious(test));
    }

    /**
     * {@return a criterion that is true if the result is older than so many days}
     *
     * @param days how many days, above 0
     * @throws IllegalArgumentException if the days are not above 0
     */
    public Criterion olderThan(int days) {
      return new OlderThan(test, days);
    }

    /**
     * {@return a criterion on a filtration rate that was not reported: true if the one that
     * creatinine, age and sex give is below a limit, by CKD-EPI without ethnicity; unknown under 18
     * years, where sex or age is not stated, and where the rate was reported. A pregnancy and an
     * acute kidney injury are to be ruled out beside it}
     *
     * @param limit the limit, such as "60 mL/min/1.73 m2"
     * @param creatinine the test of creatinine
     * @param year of which year the equation is: 2009, as NICE NG203 has it, or 2021, as US bodies
     * @throws IllegalArgumentException if it is of neither year, or the test cannot have such a
     *     value
     */
    public Criterion computedBelow(String limit, LabTest creatinine, int year) {
      return fresh(new FiltrationBelow(Limit.of(test, limit), creatinine, year));
    }

    /**
     * {@return a criterion that is true if the sample was taken under replacement that makes it
     * uninformative}
     *
     * @param days how many days an injection counts
     * @param oralDose the least oral dose of a day that counts, such as "1 mg"
     */
    public Criterion onReplacement(int days, String oralDose) {
      return new OnReplacement(test, days, Quantity.of(oralDose), false);
    }

    /**
     * {@return the same of what is stated to be given, and true too where its time or dose is not
     * told; of what is not stated it is false}
     *
     * @param days how many days an injection counts
     * @param oralDose the least oral dose of a day that counts, such as "1 mg"
     */
    public Criterion perhapsOnReplacement(int days, String oralDose) {
      return new OnReplacement(test, days, Quantity.of(oralDose), true);
    }

    /**
     * {@return a criterion that is true if the sample was taken within so many days of an injection
     * of vitamin B12; what was swallowed does not count}
     *
     * @param days how many days an injection counts
     * @throws IllegalArgumentException if it is negative
     */
    public Criterion injectedWithin(int days) {
      return new OnReplacement(test, days, null, false);
    }

    /**
     * {@return the same of what is stated to be injected, and true too where its time is not told}
     *
     * @param days how many days an injection counts
     * @throws IllegalArgumentException if it is negative
     */
    public Criterion perhapsInjectedWithin(int days) {
      return new OnReplacement(test, days, null, true);
    }

    /**
     * {@return a criterion that is true if the sample was taken before a clue began, or before what
     * happened once, by {@link io.github.cobalamin.patient.History#since()} or the year of what is
     * past: such a result says nothing of the time after it. It is unknown if either has no date or
     * both have the same, and false of what is absent; of a group it is true if it is of a part}
     *
     * @param clue such as an operation, a diet or the use of nitrous oxide
     */
    public Criterion before(Clue clue) {
      return fresh(new SampledBefore(test, Objects.requireNonNull(clue, "clue")));
    }

    /**
     * {@return a criterion that is true if the sample was taken before the pregnancy began, by
     * {@link io.github.cobalamin.patient.Patient#conceived()}. It is unknown if either has no date
     * or both have the same, and false where there is no pregnancy}
     */
    public Criterion beforePregnancy() {
      return fresh(new SampledBeforePregnancy(test));
    }

    /**
     * {@return a criterion that is true if the sample was taken before any vitamin B12 was given,
     * as the result says or the dates of a complete record of what was given; false where none was}
     */
    public Criterion untreated() {
      return fresh(new BeforeReplacement(test));
    }

    /**
     * {@return a criterion that is true above an upper limit, false up to a lower one, and unknown
     * between them}
     *
     * @param upTo the limit up to which it is false
     * @param above the limit above which it is true
     * @param why why sources leave open what lies between
     * @throws IllegalArgumentException if the test cannot have such values
     */
    public Criterion aboveOrOpen(String upTo, String above, String why) {
      return fresh(
          Criteria.any(
              Beyond.above(Limit.of(test, above)),
              Criteria.all(Beyond.above(Limit.of(test, upTo)), Criteria.leftOpen(why))));
    }
  }

  /**
   * A caller's own question about a patient. It must be a pure function; what it throws reaches the
   * caller with the id of the rule.
   */
  @FunctionalInterface
  public interface PatientPredicate extends Serializable {
    /**
     * {@return the answer; unknown if the patient's record does not tell}
     *
     * @param patient the patient
     */
    Truth test(Patient patient);
  }
}
