package io.github.cobalamin.rules;

import java.io.Serializable;

/**
 * What a rule concludes when its criterion is true. Its kind says at which stage the rule is
 * evaluated.
 */
public sealed interface Conclusion extends Serializable
    permits Shows,
        Suspicion,
        RedFlag,
        TestAdvice,
        Advice,
        BandFinding,
        StatusFinding,
        CauseFinding,
        OtherExplanation,
        TreatmentAdvice,
        TreatmentObjection,
        Safeguard,
        FollowUp,
        Prevention,
        Note,
        Caution,
        Information {
  /** {@return the stage of the rules that conclude it} */
  Stage stage();

  /** {@return the conclusion as a sentence without a full stop} */
  String text();
}
