package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/** What to tell the person about treatment. */
public final class Ng239CareInformation {
  private Ng239CareInformation() {}

  public static List<Rule> rules() {
    return List.of(
        tell(
            "ng239-information-on-recovery",
            WhoIsTreated.TO_BEGIN,
            Strength.OFFER,
            "Explain that getting better can take weeks to months",
            Sources.NICE_NG239.at("section 1.6", READ_ONCE)),
        tell(
            "ng239-information-for-life",
            CauseThatStays.FOR_LIFE,
            Strength.OFFER,
            "Explain that treatment is for life with this cause, and must not be given up when symptoms are gone",
            Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        tell(
            "ng239-dietary-advice",
            all(WhoIsTreated.TREATED, CausedBy.DIET),
            Strength.OFFER,
            "Give advice on food with vitamin B12, fortified food and supplements beside replacement",
            Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
        tell(
            "medicines-while-expecting",
            all(WhoIsTreated.TREATED, any(pregnant(), breastfeeding())),
            Strength.BE_AWARE,
            "In pregnancy and while breastfeeding the same medicines are used, and the review comes sooner; tell the midwife",
            Sources.NASGP.at("follow-up", INDEPENDENTLY_CONFIRMED)),
        tell(
            "no-more-nitrous-oxide",
            present(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            Strength.OFFER,
            "Advise against any more nitrous oxide: vitamin B12 does not protect while it is used",
            Sources.RCEM_2024.at("treatment before results", READ_ONCE)),
        tell(
            "indeterminate-treated-without-waiting",
            all(
                classified(Classification.INDETERMINATE),
                not(established(WhoIsTreated.ON_TREATMENT)),
                Contraindications.MAY_BE_GIVEN,
                any(
                    pregnant(),
                    breastfeeding(),
                    Signs.NEUROLOGICAL_INVOLVEMENT,
                    Signs.SEVERE_ANAEMIA,
                    CauseThatStays.FOR_LIFE)),
            Strength.BE_AWARE,
            "Treatment may begin without waiting for methylmalonic acid where waiting may do harm, in pregnancy and while breastfeeding, and"
                + " where the cause does not pass",
            Sources.NICE_NG239.at("section 1.3, indeterminate results", PROVISIONAL)),
        tell(
            "nothing-is-left-to-offer",
            any(
                concluded(TreatmentReasons.NOT_WITH_ALLERGY),
                concluded(TreatmentReasons.NOT_IN_INBORN_ERRORS)),
            Strength.BE_AWARE,
            "No regimen is offered here: specialists decide, and soon",
            Sources.ELIA_1998.at("case", READ_ONCE)));
  }

  private static Rule tell(
      String id, Criterion when, Strength strength, String text, Citation citation) {
    return Rule.builder(id).when(when).conclude(Advice.toPerson(strength, text)).cite(citation);
  }
}
