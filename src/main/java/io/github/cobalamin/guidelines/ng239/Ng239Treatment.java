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

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * Section 1.5: which treatments each cause calls for. The regimens and their doses are the
 * knowledge base's; what takes one off the offer stands in {@link TreatmentReasons}. Several rules
 * may hold at once, for several causes.
 */
public final class Ng239Treatment {
  private static final Citation BNF = Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED);
  private static final Citation OROBALIN_LICENCE =
      Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED);
  private static final Citation SECTION =
      Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED);
  private static final Citation GASTRITIS =
      Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED);

  static final Criterion LEBER_OR_TOBACCO =
      any(Contraindications.LEBER, present(Conditions.TOBACCO_AMBLYOPIA));

  /** It outranks the cause. */
  public static final Criterion INVOLVED =
      any(Nerves.INVOLVED, RedFlags.NEUROLOGY_AFTER_GAS, LEBER_OR_TOBACCO);

  /** Causes for which NG239 asks for injections for life. */
  static final Criterion INJECTIONS_FOR_LIFE =
      any(
          LastingCause.GASTRITIS,
          anyPresent(Conditions.TOTAL_GASTRECTOMY, Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION));

  /** Tablets may not be taken reliably, or deficiency, kidneys or sight ask for an injection. */
  public static final Criterion TABLETS_MAY_NOT_DO =
      any(
          anyPresent(
              RiskFactors.FRAILTY,
              RiskFactors.DEMENTIA,
              RiskFactors.EATING_DISORDER,
              RiskFactors.HARMFUL_ALCOHOL_USE,
              Symptoms.COGNITIVE_DIFFICULTY,
              Symptoms.DELIRIUM),
          Blood.SEVERE_ANAEMIA,
          Kidneys.WORST,
          Contraindications.LEBER,
          Contraindications.ONLY_HYDROXOCOBALAMIN_TOLERATED,
          WhoIsTreated.TABLETS_RULED_OUT);

  private static final Criterion CAUSE_UNKNOWN =
      not(
          established(
              any(
                  LastingCause.FOR_LIFE,
                  CausedBy.OTHER_MALABSORPTION,
                  CausedBy.MEDICINE,
                  CausedBy.NITROUS_OXIDE,
                  CausedBy.DIET)));

  private Ng239Treatment() {}

  public static List<Rule> rules() {
    return List.of(
        treat(
            "treat-neurological-involvement",
            INVOLVED,
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer injections on alternate days while neurological signs improve, whatever the cause, and seek specialist advice",
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY),
            BNF,
            OROBALIN_LICENCE,
            Sources.DELPHI_2024.at("statements", READ_ONCE)),
        treat(
            "treat-severe-deficiency",
            Blood.SEVERE_ANAEMIA,
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer injections first where deficiency is severe, whatever the cause",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
            Sources.DELPHI_2024.at("statements", READ_ONCE),
            Sources.AAFP_2025.at("abstract", READ_ONCE),
            BNF),
        treat(
            "treat-leber-or-tobacco-amblyopia",
            LEBER_OR_TOBACCO,
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Consider the scheme for Leber's optic neuropathy and tobacco amblyopia, with hydroxocobalamin",
                Treatments.UK_HYDROXOCOBALAMIN_OPTIC),
            BNF),
        treat(
            "ng239-injections-for-life",
            INJECTIONS_FOR_LIFE,
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer intramuscular replacement for life: autoimmune gastritis, total gastrectomy and complete resection of the"
                        + " terminal ileum do not pass",
                    Treatments.NG239_AUTOIMMUNE_GASTRITIS,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY)
                .lifelong(),
            GASTRITIS,
            Sources.NICE_NG239.at("section 1.5, total gastrectomy and ileal resection", READ_ONCE),
            BNF),
        treat(
            "prefer-injections-while-gastritis-is-possible",
            Ng239Cause.GASTRITIS_POSSIBLE,
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Prefer injections while autoimmune gastritis is possible, until the antibody is known",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY),
            SECTION,
            BNF),
        treat(
            "ng239-other-malabsorption",
            all(CausedBy.OTHER_MALABSORPTION, not(established(LastingCause.FOR_LIFE))),
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer replacement by injection or by mouth where absorption is impaired otherwise; by mouth in the high dose that NG239 asks for",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.NG239_ORAL_MALABSORPTION,
                Treatments.OROBALIN),
            SECTION,
            Sources.BMJ_2024.at("treatment", INDEPENDENTLY_CONFIRMED),
            BNF),
        treat(
            "treat-medicine-induced",
            CausedBy.MEDICINE,
            TreatmentAdvice.of(
                Strength.CLINICAL_JUDGEMENT,
                "Replace by mouth or by injection, as the person prefers, for as long as the medicine that lowers B12 is taken",
                Treatments.NG239_ORAL_MALABSORPTION,
                Treatments.OROBALIN,
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
            BNF,
            OROBALIN_LICENCE,
            Sources.NICE_NG239.at("section 1.5, medicines", PROVISIONAL)),
        treat(
            "treat-nitrous-oxide",
            CausedBy.NITROUS_OXIDE,
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer replacement after nitrous oxide, by injection or by mouth as the person prefers, by injection where there are signs;"
                    + " it does not protect while the gas goes on being used",
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.OROBALIN),
            Sources.NICE_NG239.at("draft recommendation 1.5.8", READ_ONCE),
            Sources.RCEM_2024.at("treatment before results", READ_ONCE),
            BNF),
        treat(
            "ng239-diet",
            CausedBy.DIET,
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer oral replacement and dietary advice where diet is the cause",
                Treatments.CYTACON_TABLETS,
                Treatments.OROBALIN),
            SECTION,
            Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
            OROBALIN_LICENCE),
        treat(
            "ng239-diet-by-injection",
            all(CausedBy.DIET, TABLETS_MAY_NOT_DO),
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Consider injections although diet is the cause, where tablets may not be taken or deficiency is severe; once the stores"
                    + " are full, tablets or an injection twice a year keep them so",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
            Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED),
            BNF,
            Sources.NICE_NG239.at("section 1.5, exceptions in diet", PROVISIONAL)),
        treat(
            "treat-unknown-cause",
            CAUSE_UNKNOWN,
            TreatmentAdvice.of(
                Strength.CLINICAL_JUDGEMENT,
                "Replace by injection or by mouth while the cause is looked for",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.NG239_ORAL_MALABSORPTION,
                Treatments.OROBALIN),
            BNF,
            OROBALIN_LICENCE,
            Sources.NICE_NG239.at("section 1.5, unknown cause", PROVISIONAL)),
        treat(
            "treat-where-injections-are-ruled-out",
            WhoIsTreated.INJECTIONS_RULED_OUT,
            TreatmentAdvice.of(
                Strength.CLINICAL_JUDGEMENT,
                "Where injections are refused or have failed, high-dose tablets are better than nothing: explain what is usually advised,"
                    + " and review early",
                Treatments.OROBALIN,
                Treatments.NG239_ORAL_MALABSORPTION),
            OROBALIN_LICENCE,
            Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED)));
  }

  /** A treatment for somebody who is to be treated anew, and to whom nothing forbids it. */
  static Rule treat(String id, Criterion when, TreatmentAdvice advice, Citation... citations) {
    return Rule.builder(id)
        .when(all(WhoIsTreated.TO_BEGIN, Contraindications.MAY_BE_GIVEN, when))
        .conclude(advice)
        .cite(citations);
  }
}
