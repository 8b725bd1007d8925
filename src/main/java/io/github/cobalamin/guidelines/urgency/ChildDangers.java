package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.guidelines.picture.Course.newOrWorse;
import static io.github.cobalamin.guidelines.picture.Course.notStable;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.ageUnderMonths;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Children;
import io.github.cobalamin.guidelines.picture.Course;
import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.OnRecord;
import io.github.cobalamin.guidelines.picture.VitalSigns;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * Children: what is a danger in anybody under 16, and what is one where deficiency is suspected.
 */
final class ChildDangers {
  /** Fits are no danger of their own where epilepsy is known, and nothing is new. */
  static final Guard FITS =
      Guard.alarming(
          present(Symptoms.SEIZURES),
          all(present(Conditions.EPILEPSY), not(established(newOrWorse(Symptoms.SEIZURES)))));

  private static final Criterion DANGER =
      any(
          anyPresent(Symptoms.DEVELOPMENTAL_REGRESSION, Symptoms.HYPOTONIA, Symptoms.APATHY),
          FITS.stands(),
          notStable(
              Symptoms.INVOLUNTARY_MOVEMENTS,
              Symptoms.NYSTAGMUS,
              Symptoms.EYE_MOVEMENT_DISORDER,
              Symptoms.FOCAL_NUMBNESS,
              Symptoms.VIBRATION_SENSE_LOST_AT_THE_TOES),
          Course.NEUROLOGY_NOT_STABLE);

  /** What an image or a tape shows of a brain that lacks vitamin B12. */
  private static final Criterion SMALL_BRAIN =
      notStable(Symptoms.CEREBRAL_ATROPHY, Symptoms.MICROCEPHALY);

  static final Guard BLEEDING_OR_ORGANS =
      Guard.alarming(
          anyPresent(Symptoms.PETECHIAE, Symptoms.HEPATOMEGALY, Symptoms.SPLENOMEGALY),
          anyPresent(
              Conditions.CHRONIC_HAEMOLYSIS, Conditions.HYPERSPLENISM, Conditions.LIVER_DISEASE));

  private static final Criterion VERY_ANAEMIC =
      any(
          Blood.HAEMOGLOBIN_BELOW_70,
          all(Blood.HAEMOGLOBIN_BELOW_80, not(established(ageUnder(5)))));

  /** Severe begins below 70 g/L at that age, unless the body shows that it is short of blood. */
  private static final Criterion SHORT_OF_BLOOD =
      all(
          ageUnder(5),
          Blood.HAEMOGLOBIN_BELOW_80,
          anyPresent(
              Symptoms.PALLOR,
              Symptoms.BREATHLESSNESS,
              Symptoms.INFANT_DROWSINESS,
              Symptoms.FEEDING_DIFFICULTY));

  private ChildDangers() {}

  static List<Rule> rules() {
    return List.of(
        child("urgent-child-with-danger-sign", DangerSigns.DANGER_INFANT, DANGER),
        child(
            "urgent-same-day-child-poor-growth-and-pallor",
            DangerSigns.DANGER_CHILD_WITH_SUSPECTED_DEFICIENCY,
            all(present(Symptoms.FAILURE_TO_THRIVE), present(Symptoms.PALLOR))),
        child(
            "urgent-same-day-child-bleeding-or-organs",
            DangerSigns.DANGER_CHILD_BLEEDING_OR_ORGANS,
            BLEEDING_OR_ORGANS.stands()),
        child(
            "urgent-same-day-fever-under-three-months",
            DangerSigns.DANGER_FEVER_OF_A_YOUNG_INFANT,
            all(ageUnderMonths(3), VitalSigns.FEVER)),
        child(
            "urgent-same-day-child-fever-and-mind",
            DangerSigns.DANGER_FEVER_AND_MIND_OF_A_CHILD,
            all(
                VitalSigns.FEVER,
                notStable(
                    Symptoms.BRAIN_FOG,
                    Symptoms.DELIRIUM,
                    Symptoms.INFANT_DROWSINESS,
                    Symptoms.INFANT_IRRITABILITY))),
        child(
            "urgent-same-day-child-suspected-deficiency",
            DangerSigns.DANGER_CHILD_WITH_SUSPECTED_DEFICIENCY,
            all(
                any(
                    present(Symptoms.FAILURE_TO_THRIVE),
                    SMALL_BRAIN,
                    VERY_ANAEMIC,
                    InbornError.BLOOD_AND_MMA,
                    all(
                        ageUnder(1),
                        anyPresent(
                            Symptoms.FEEDING_DIFFICULTY,
                            Symptoms.INFANT_DROWSINESS,
                            Symptoms.PALLOR))),
                Children.SUSPECTED)),
        child(
            "urgent-child-anaemia",
            DangerSigns.DANGER_CHILD_WITH_ANAEMIA,
            all(
                any(
                    Blood.ANAEMIA,
                    Blood.CYTOPENIA,
                    present(Conditions.VITAMIN_B12_DEFICIENCY_ANAEMIA),
                    anyPresent(
                        Symptoms.BREATHLESSNESS, Symptoms.HAEMOLYSIS, Symptoms.RED_CELL_FRAGMENTS)),
                Children.SUSPECTED)),
        child(
            "urgent-child-short-of-blood",
            DangerSigns.DANGER_SMALL_CHILD_SHORT_OF_BLOOD,
            SHORT_OF_BLOOD),
        child(
            "urgent-same-day-metabolites-of-a-child",
            DangerSigns.DANGER_METABOLITES_OF_A_CHILD,
            InbornError.METABOLITES_OF_A_CHILD),
        child(
            "urgent-child-both-metabolites",
            DangerSigns.DANGER_BOTH_METABOLITES_OF_A_CHILD,
            InbornError.BOTH_OF_A_CHILD),
        child(
            "urgent-child-methylmalonic-acid",
            DangerSigns.DANGER_METHYLMALONIC_ACID_OF_A_CHILD,
            InbornError.MMA_OF_A_CHILD),
        child("urgent-child-objective-sign", DangerSigns.DANGER_OBJECTIVE_SIGN, Nerves.OBJECTIVE),
        child(
            "urgent-child-delayed",
            DangerSigns.DANGER_DELAYED_CHILD,
            all(any(OnRecord.each(DangerSigns.DANGER_DELAYED_CHILD.signs())), Children.SUSPECTED)),
        child(
            "urgent-child-pallor-or-fever",
            DangerSigns.DANGER_PALE_OR_FEVERISH_CHILD,
            all(
                any(
                    anyPresent(
                        Symptoms.PALLOR, Symptoms.BRUISING, Symptoms.BLEEDING, Symptoms.BONE_PAIN),
                    VitalSigns.FEVER),
                Children.SUSPECTED)));
  }

  private static Rule child(String id, DangerSign danger, Criterion when) {
    return Rule.builder(id)
        .when(all(ageUnder(16), when))
        .conclude(RedFlag.of(danger))
        .outsideScope()
        .cite(danger.citations().toArray(new Citation[0]));
  }
}
