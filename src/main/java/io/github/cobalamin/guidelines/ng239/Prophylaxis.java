package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * What keeps people with a cause for life, or a risk that lasts, from becoming deficient: whatever
 * the number says, well or with symptoms, in pregnancy too.
 */
final class Prophylaxis {
  private static final Citation LICENCE =
      Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", READ_ONCE);
  private static final Citation BNF = Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED);
  private static final Citation BARIATRIC =
      Sources.BOMSS_2020.at("vitamin B12, restated", SECONDARY);
  private static final Citation OWN = Sources.LIBRARY.at("prophylaxis", PROVISIONAL);

  private static final Criterion AFTER_BYPASS =
      anyPresent(Conditions.GASTRIC_BYPASS, Conditions.BILIOPANCREATIC_DIVERSION);

  /** The antibody, and nothing recorded beside it. */
  private static final Criterion ANTIBODY_ALONE =
      all(LastingCause.ANTIBODY_STANDS, not(established(LastingCause.RECORDED)));

  private Prophylaxis() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "treat-5-prophylaxis-for-life",
            all(
                WhoIsTreated.PROTECTED,
                LastingCause.RECORDED,
                not(established(any(AFTER_BYPASS, LastingCause.INHERITED_MALABSORPTION)))),
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer regular injections now and for life: with this cause deficiency comes, whatever the level is today",
                    Treatments.UK_HYDROXOCOBALAMIN_PREVENTION)
                .lifelong(),
            LICENCE,
            BNF),
        rule(
            "treat-5-prophylaxis-after-bypass",
            all(WhoIsTreated.PROTECTED, AFTER_BYPASS),
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer regular injections now and for life after bypass; after biliopancreatic diversion and the like by the bariatric unit's"
                        + " plan",
                    Treatments.UK_BARIATRIC_INJECTION)
                .lifelong(),
            BARIATRIC),
        rule(
            "treat-5-prophylaxis-of-inherited-malabsorption",
            all(WhoIsTreated.PROTECTED, LastingCause.INHERITED_MALABSORPTION),
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer injections now and for life, at the interval that the specialist team chooses, monthly as a rule: inherited"
                        + " malabsorption does not pass, and deficiency comes whatever the level is today",
                    Treatments.UK_HYDROXOCOBALAMIN_PREVENTION)
                .lifelong(),
            Sources.INHERITED_TREATMENT.at("small series", READ_ONCE),
            OWN),
        rule(
            "treat-5-prophylaxis-or-yearly-mma",
            all(WhoIsTreated.PROTECTED, ANTIBODY_ALONE),
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Consider regular injections, or methylmalonic acid every year, as the person chooses: the antibody is there, and no deficiency"
                    + " yet",
                Treatments.UK_HYDROXOCOBALAMIN_PREVENTION),
            OWN,
            LICENCE),
        rule(
            "treat-5-prophylaxis-or-yearly-test",
            all(
                WhoIsTreated.PROTECTED_OR_WATCHED,
                not(established(present(Conditions.SLEEVE_GASTRECTOMY)))),
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Consider regular injections, or a test every year, after this operation",
                Treatments.UK_HYDROXOCOBALAMIN_PREVENTION),
            LICENCE,
            OWN),
        rule(
            "treat-5-prophylaxis-or-yearly-test-after-sleeve",
            all(WhoIsTreated.PROTECTED_OR_WATCHED, present(Conditions.SLEEVE_GASTRECTOMY)),
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Consider regular injections, or a test every year, after sleeve gastrectomy",
                Treatments.UK_BARIATRIC_INJECTION),
            BARIATRIC,
            OWN));
  }

  private static Rule rule(
      String id, Criterion when, TreatmentAdvice advice, Citation... citations) {
    return Rule.builder(id)
        .when(all(when, Contraindications.MAY_BE_GIVEN))
        .conclude(advice)
        .cite(citations);
  }
}
