package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Criterion;

/**
 * Where B12 lies, in numbers or words, as far as the results are recent: of two assays the lower
 * decides, and in pregnancy active B12 where it is known.
 */
public final class B12Level {
  /**
   * What may have used B12 up since it was measured, so that a sufficient result is soon old; a low
   * one stands, since a cause more takes nothing from it.
   */
  private static final Criterion SINCE_THEN =
      anyPresent(
          RiskFactors.RECREATIONAL_NITROUS_OXIDE,
          RiskFactors.NITROUS_OXIDE_AT_WORK,
          RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF,
          RiskFactors.ANAESTHETIC_NITROUS_OXIDE,
          Conditions.STOMACH_OR_BOWEL_OPERATION);

  public static final OneTest TOTAL = new OneTest(LabTests.TOTAL_B12);
  public static final OneTest ACTIVE = new OneTest(LabTests.ACTIVE_B12);

  public static final Criterion REPORTED =
      any(result(LabTests.TOTAL_B12).reported(), result(LabTests.ACTIVE_B12).reported());

  /** In pregnancy total B12 falls without deficiency, and is not read beside active B12. */
  private static final Criterion TOTAL_COUNTS = not(established(all(pregnant(), ACTIVE.usable())));

  /**
   * Active B12 so low beside a sufficient total that a variant of transcobalamin, which assays
   * miss, is likelier than deficiency.
   */
  public static final Criterion ACTIVE_BELOW_5 =
      named(
          "active B12 below 5 pmol/L beside a sufficient total",
          all(
              any(
                  result(LabTests.ACTIVE_B12).below("5 pmol/L"),
                  result(LabTests.ACTIVE_B12).called(Outcome.UNDETECTABLE)),
              ACTIVE.usable(),
              TOTAL.sufficient(),
              not(established(pregnant()))));

  public static final Criterion ACTIVE_DEFICIENT =
      all(ACTIVE.deficient(), not(established(ACTIVE_BELOW_5)));

  public static final Criterion DEFICIENT =
      named("B12 deficient", any(ACTIVE_DEFICIENT, all(TOTAL.deficient(), TOTAL_COUNTS)));

  /** Called low by a laboratory whose limit is not known. */
  public static final Criterion LOW_IN_WORDS =
      named(
          "B12 called low",
          all(any(ACTIVE.low(), all(TOTAL.low(), TOTAL_COUNTS)), not(established(DEFICIENT))));

  private static final Criterion LOWER = any(DEFICIENT, LOW_IN_WORDS);

  /** A number in the middle band. */
  public static final Criterion MIDDLE_BY_NUMBER =
      named(
          "B12 in the middle by number",
          all(
              any(ACTIVE.middleByNumber(), all(TOTAL.middleByNumber(), TOTAL_COUNTS)),
              not(established(LOWER))));

  /** In the middle band, or normal in the words of a laboratory whose limits are not known. */
  public static final Criterion MIDDLE =
      named(
          "B12 in the middle",
          all(any(ACTIVE.middle(), all(TOTAL.middle(), TOTAL_COUNTS)), not(established(LOWER))));

  public static final Criterion SUFFICIENT =
      named(
          "B12 sufficient",
          all(
              any(ACTIVE.sufficient(), all(TOTAL.sufficient(), TOTAL_COUNTS)),
              not(established(LOWER)),
              not(established(MIDDLE))));

  /** There is a B12 that can be read. */
  public static final Criterion READ =
      named("a B12 that can be read", any(DEFICIENT, LOW_IN_WORDS, MIDDLE, SUFFICIENT));

  /** One of the two is low and the other is not. */
  public static final Criterion ASSAYS_DISAGREE =
      named(
          "total and active B12 disagree",
          any(all(any(TOTAL.deficient(), TOTAL.low()), ACTIVE.sufficient()), ACTIVE_BELOW_5));

  public static final Criterion BOTH_LOW = all(TOTAL.deficient(), ACTIVE.deficient());

  /** So low that pregnancy does not explain it. */
  public static final Criterion TOTAL_BELOW_100 =
      all(
          any(
              result(LabTests.TOTAL_B12).below("100 ng/L", "74 pmol/L"),
              result(LabTests.TOTAL_B12).called(Outcome.UNDETECTABLE)),
          TOTAL.usable());

  /**
   * In the middle band, and below the limit that the laboratory prints; no more is made of it than
   * of a lower total in pregnancy, or beside a sufficient active B12.
   */
  public static final Criterion BELOW_ITS_LABORATORY =
      all(
          MIDDLE_BY_NUMBER,
          TOTAL.middleByNumber(),
          result(LabTests.TOTAL_B12).is(Outcome.LOW),
          result(LabTests.TOTAL_B12).below("220 ng/L", "162 pmol/L"),
          not(established(pregnant())),
          not(established(ACTIVE.sufficient())));

  /** From before a birth, and not so low that pregnancy does not explain it. */
  private static final Criterion MAY_BE_OF_THE_PREGNANCY =
      all(
          result(LabTests.TOTAL_B12).before(Conditions.RECENT_CHILDBIRTH),
          not(
              established(
                  any(
                      result(LabTests.TOTAL_B12).below("100 ng/L", "74 pmol/L"),
                      result(LabTests.TOTAL_B12).called(Outcome.UNDETECTABLE)))));

  /** A deficient result too old to be read, and none that can be. */
  public static final Criterion OLD_DEFICIENT =
      named(
          "an old deficient B12",
          all(
              any(
                  all(TOTAL.oldAndDeficient(), not(established(MAY_BE_OF_THE_PREGNANCY))),
                  ACTIVE.oldAndDeficient()),
              not(established(READ))));

  /**
   * A total that is low, and no more, from a pregnancy that has ended, and none that can be read.
   */
  public static final Criterion LOW_BEFORE_A_BIRTH =
      named(
          "B12 low before a birth",
          all(
              MAY_BE_OF_THE_PREGNANCY,
              any(TOTAL.oldAndDeficient(), TOTAL.oldAndLow()),
              not(established(any(READ, ACTIVE.oldAndDeficient())))));

  /** Results too old to be read, and none that can be. */
  public static final Criterion OLD =
      named("B12 too old", all(any(TOTAL.old(), ACTIVE.old()), not(established(READ))));

  /** A result of another day within half a year was deficient, and nothing was given for it. */
  public static final Criterion EARLIER_DEFICIENT =
      any(
          result(LabTests.TOTAL_B12).earlier().notOlderThan(183).in(Band.DEFICIENT),
          result(LabTests.ACTIVE_B12).earlier().notOlderThan(183).in(Band.DEFICIENT));

  /** A deficient result from before vitamin B12 was given. */
  public static final Criterion SHOWN_BEFORE_TREATMENT =
      named(
          "deficiency shown before treatment",
          any(
              result(LabTests.TOTAL_B12).earlier().in(Band.DEFICIENT),
              result(LabTests.ACTIVE_B12).earlier().in(Band.DEFICIENT),
              TOTAL.oldAndUntreated(),
              ACTIVE.oldAndUntreated()));

  private B12Level() {}

  /**
   * Sampled before a birth; where nobody tells of one, it was not. In pregnancy a total falls
   * without deficiency, and counts for nothing after it.
   */
  private static Criterion beforeABirth(LabTest test) {
    return all(
        result(test).reported(),
        firstDecided(
            result(test).before(Conditions.RECENT_CHILDBIRTH), not(result(test).reported())));
  }

  /** One assay, by number or word, by the guideline's limits or by those of its laboratory. */
  public static final class OneTest {
    private final LabTest test;
    private final Criterion old;
    private final Criterion own;

    OneTest(LabTest test) {
      this.test = test;
      this.own = result(test).disowned();
      Criterion sufficient = isSufficient();
      this.old =
          any(
              all(
                  result(test).old(),
                  any(not(established(sufficient)), result(test).olderThan(365))),
              all(
                  any(pregnant(), ageUnder(1), all(sufficient, SINCE_THEN)),
                  result(test).olderThan(92)),
              all(sufficient, beforeAnEvent(test)),
              test.equals(LabTests.TOTAL_B12)
                  ? beforeABirth(test)
                  : all(sufficient, beforeABirth(test)));
    }

    /** From before an operation, gas or a conception a good sample is none from after it. */
    private static Criterion beforeAnEvent(LabTest test) {
      return any(
          result(test).before(Conditions.STOMACH_OR_BOWEL_OPERATION),
          result(test).beforePregnancy(),
          result(test).before(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          result(test).before(RiskFactors.NITROUS_OXIDE_AT_WORK),
          result(test).before(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF),
          result(test).before(RiskFactors.ANAESTHETIC_NITROUS_OXIDE));
    }

    private Criterion recent(Criterion criterion) {
      return all(criterion, not(established(old)));
    }

    private Criterion byNumber(Criterion criterion) {
      return all(criterion, not(own));
    }

    private Criterion isDeficient() {
      return any(
          byNumber(result(test).in(Band.DEFICIENT)),
          result(test).called(Outcome.UNDETECTABLE),
          all(own, result(test).is(Outcome.LOW)));
    }

    private Criterion isMiddleByNumber() {
      Criterion deficient = result(test).in(Band.DEFICIENT);
      return byNumber(
          all(result(test).in(Band.DEFICIENT, Band.INTERMEDIATE), not(established(deficient))));
    }

    private Criterion isSufficient() {
      return any(
          byNumber(result(test).in(Band.SUFFICIENT)),
          byNumber(result(test).called(Outcome.RAISED)),
          all(own, any(result(test).is(Outcome.NORMAL), result(test).is(Outcome.RAISED))));
    }

    /** There is a result that is recent enough. */
    public Criterion usable() {
      return recent(result(test).reported());
    }

    public Criterion old() {
      return all(result(test).reported(), old);
    }

    public Criterion oldAndDeficient() {
      return all(isDeficient(), old);
    }

    Criterion oldAndLow() {
      return all(byNumber(result(test).called(Outcome.LOW)), old);
    }

    /** Deficient, long ago, and from before what is given now. */
    Criterion oldAndUntreated() {
      return all(oldAndDeficient(), not(result(test).perhapsOnReplacement(365, "1 ug")));
    }

    public Criterion deficient() {
      return recent(isDeficient());
    }

    /** Called low, by limits that are not known. */
    public Criterion low() {
      return recent(byNumber(result(test).called(Outcome.LOW)));
    }

    public Criterion middleByNumber() {
      return recent(isMiddleByNumber());
    }

    /** In the middle band, called normal or borderline, or a bound that no band holds. */
    public Criterion middle() {
      return recent(
          all(
              result(test).reported(),
              not(established(isDeficient())),
              not(established(byNumber(result(test).called(Outcome.LOW)))),
              not(established(isSufficient()))));
    }

    public Criterion sufficient() {
      return recent(isSufficient());
    }
  }
}
