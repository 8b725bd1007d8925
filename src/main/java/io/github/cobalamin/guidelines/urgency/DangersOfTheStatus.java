package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.newOrWorse;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.presentForMonths;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.tolerated;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Course;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Reaction;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/** A deficient result, or a status that is as good: urgent with what shows that it does harm. */
final class DangersOfTheStatus {
  private static final Criterion NOT_SETTLED = not(established(Course.SETTLED));

  /**
   * In pregnancy a total that is deficient beside a good active B12 is read so, too, and so is a
   * deficient result of long ago: what is done is to measure again, soon.
   */
  private static final Criterion DEFICIENT =
      any(
          B12Level.DEFICIENT,
          B12Level.ACTIVE_BELOW_5,
          all(
              any(B12Level.TOTAL.oldAndDeficient(), B12Level.ACTIVE.oldAndDeficient()),
              not(established(B12Level.SUFFICIENT))),
          all(pregnant(), B12Level.TOTAL.deficient()));

  private static final Criterion NERVES = all(Nerves.NEUROLOGY, NOT_SETTLED);

  /** A decline like dementia that is new, gets worse or came within the year harms the brain. */
  private static final Criterion DECLINE =
      all(
          present(Symptoms.DEMENTIA_LIKE_DECLINE),
          any(
              newOrWorse(Symptoms.DEMENTIA_LIKE_DECLINE),
              not(presentForMonths(Symptoms.DEMENTIA_LIKE_DECLINE, 12))),
          NOT_SETTLED);

  private static final Criterion HARM =
      any(NERVES, DECLINE, Blood.CYTOPENIA, present(Symptoms.BREATHLESSNESS_AT_REST));

  /** What was shown before treatment is known, and needs no clock of its own. */
  private static final Criterion CERTAIN =
      all(
          any(
              classified(Classification.CONFIRMED),
              classified(Classification.PROBABLE),
              all(Picture.DEFICIENCY_ON_RECORD, not(established(onReplacement())))),
          not(established(all(B12Level.SHOWN_BEFORE_TREATMENT, onReplacement()))));

  /** A form that was tolerated since goes on, and needs no clinic. */
  private static final Criterion TOLERATED =
      any(tolerated(Cobalamin.HYDROXOCOBALAMIN), tolerated(Cobalamin.CYANOCOBALAMIN));

  private DangersOfTheStatus() {}

  static List<Rule> rules() {
    return List.of(
        Flag.atAnyAge(
            "urgent-deficient-result-with-signs",
            DangerSigns.DANGER_DEFICIENCY_WITH_SIGNS,
            all(
                DEFICIENT,
                any(
                    HARM,
                    all(
                        pregnant(),
                        any(
                            Blood.MEGALOBLASTIC,
                            B12Level.ACTIVE.deficient(),
                            all(ageUnder(16), B12Level.TOTAL_BELOW_100),
                            B12Level.ACTIVE.oldAndDeficient()))))),
        onceStatusIsKnown(
            "urgent-certain-deficiency-with-signs",
            DangerSigns.DANGER_DEFICIENCY_WITH_SIGNS,
            all(CERTAIN, HARM, not(established(DEFICIENT)))),
        onceStatusIsKnown(
            "urgent-certain-deficiency-in-pregnancy",
            DangerSigns.DANGER_PREGNANCY,
            all(CERTAIN, pregnant())),
        onceStatusIsKnown(
            "urgent-allergy-and-deficiency",
            DangerSigns.DANGER_ALLERGY_AND_DEFICIENCY,
            all(
                Reaction.ANY,
                not(established(all(onReplacement(), TOLERATED))),
                any(
                    classified(Classification.CONFIRMED),
                    classified(Classification.PROBABLE),
                    B12Level.ACTIVE_BELOW_5,
                    LastingCause.FOR_LIFE,
                    replacementEnded(),
                    Reaction.OF_WHAT_IS_GIVEN))));
  }

  private static Rule onceStatusIsKnown(String id, DangerSign danger, Criterion when) {
    return Rule.builder(id)
        .when(when)
        .conclude(RedFlag.of(danger).onceStatusIsKnown())
        .cite(danger.citations().toArray(new Citation[0]));
  }
}
