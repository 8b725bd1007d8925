package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.failed;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * Section 1.5: which treatments each cause calls for. The regimens and their doses are the
 * knowledge base's; what takes one off the offer stands in {@link TreatmentReasons}. Several rules
 * may hold at once, for several causes.
 */
public final class Ng239Treatment {
  private static final Criterion INJECTIONS_RULED_OUT =
      any(refused(Route.INTRAMUSCULAR), failed(Route.INTRAMUSCULAR));

  /** Tablets may not be taken reliably, or deficiency is too severe to wait for them. */
  public static final Criterion TABLETS_MAY_NOT_DO =
      any(
          anyPresent(
              RiskFactors.FRAILTY,
              RiskFactors.DEMENTIA,
              RiskFactors.EATING_DISORDER,
              RiskFactors.HARMFUL_ALCOHOL_USE,
              Symptoms.COGNITIVE_DIFFICULTY,
              Symptoms.DELIRIUM),
          Ng239Care.SEVERE_ANAEMIA,
          refused(Route.ORAL),
          failed(Route.ORAL));

  private static final Criterion CAUSE_UNKNOWN =
      not(
          established(
              any(
                  Ng239Care.FOR_LIFE,
                  Ng239Care.INHERITED_MALABSORPTION,
                  Ng239Care.OTHER_MALABSORPTION,
                  Ng239Care.MEDICINE,
                  Ng239Care.NITROUS_OXIDE,
                  Ng239Care.DIET)));

  private Ng239Treatment() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("treat-neurological-involvement")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.NEUROLOGICAL))
            .conclude(
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer injections on alternate days while neurological signs improve, whatever the cause, and seek specialist advice",
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY))
            .cite(
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
                Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
                Sources.DELPHI_2024.at("statements", READ_ONCE)),
        Rule.builder("treat-severe-deficiency")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.SEVERE_ANAEMIA))
            .conclude(
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer injections first where deficiency is severe, whatever the cause",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY))
            .cite(
                Sources.DELPHI_2024.at("statements", READ_ONCE),
                Sources.AAFP_2025.at("abstract", READ_ONCE),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("treat-leber-or-tobacco-amblyopia")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.LEBER_OR_TOBACCO))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CONSIDER,
                    "Consider the scheme for Leber's optic neuropathy and tobacco amblyopia, with hydroxocobalamin",
                    Treatments.UK_HYDROXOCOBALAMIN_OPTIC))
            .cite(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("ng239-injections-for-life")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.FOR_LIFE))
            .conclude(
                TreatmentAdvice.of(
                        Strength.OFFER,
                        "Offer intramuscular replacement for life: autoimmune gastritis, total gastrectomy and complete resection of the"
                            + " terminal ileum do not pass",
                        Treatments.NG239_AUTOIMMUNE_GASTRITIS,
                        Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY)
                    .lifelong())
            .cite(
                Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED),
                Sources.NICE_NG239.at(
                    "section 1.5, total gastrectomy and ileal resection", READ_ONCE),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("ng239-injections-while-gastritis-is-suspected")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.GASTRITIS_SUSPECTED))
            .conclude(
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer injections while autoimmune gastritis is suspected; they are for life once it is known",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY))
            .cite(
                Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("prefer-injections-while-gastritis-is-possible")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.GASTRITIS_POSSIBLE))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CONSIDER,
                    "Prefer injections while autoimmune gastritis is possible, until the antibody is known",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY))
            .cite(
                Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("treat-deficiency-on-tablets")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.ON_TABLETS))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CONSIDER,
                    "Deficient in spite of tablets: change to injections, or raise a dose that was too low; ask how they are taken",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY))
            .cite(
                Sources.SPS_NG239.at("oral treatment", READ_ONCE),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("ng239-other-malabsorption")
            .when(
                all(
                    Ng239Care.TO_BEGIN,
                    Ng239Care.MAY_BE_GIVEN,
                    Ng239Care.OTHER_MALABSORPTION,
                    not(established(Ng239Care.FOR_LIFE))))
            .conclude(
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer replacement by injection or by mouth where absorption is impaired otherwise; by mouth in the high dose that NG239 asks for",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.NG239_ORAL_MALABSORPTION,
                    Treatments.OROBALIN))
            .cite(
                Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
                Sources.BMJ_2024.at("treatment", INDEPENDENTLY_CONFIRMED),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("treat-medicine-induced")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.MEDICINE))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CLINICAL_JUDGEMENT,
                    "Replace by mouth or by injection, as the person prefers, for as long as the medicine that lowers B12 is taken",
                    Treatments.NG239_ORAL_MALABSORPTION,
                    Treatments.OROBALIN,
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY))
            .cite(
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
                Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
                Sources.NICE_NG239.at("section 1.5, medicines", PROVISIONAL)),
        Rule.builder("treat-nitrous-oxide")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.NITROUS_OXIDE))
            .conclude(
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer replacement after nitrous oxide, by injection or by mouth as the person prefers, by injection where there are signs;"
                        + " it does not protect while the gas goes on being used",
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.OROBALIN))
            .cite(
                Sources.NICE_NG239.at("draft recommendation 1.5.8", READ_ONCE),
                Sources.RCEM_2024.at("treatment before results", READ_ONCE),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("ng239-diet")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.DIET))
            .conclude(
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer oral replacement and dietary advice where diet is the cause",
                    Treatments.CYTACON_TABLETS,
                    Treatments.OROBALIN))
            .cite(
                Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
                Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
                Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("ng239-diet-by-injection")
            .when(
                all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, Ng239Care.DIET, TABLETS_MAY_NOT_DO))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CONSIDER,
                    "Consider injections although diet is the cause, where tablets may not be taken or deficiency is severe; once the stores"
                        + " are full, tablets or an injection twice a year keep them so",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY))
            .cite(
                Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED),
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
                Sources.NICE_NG239.at("section 1.5, exceptions in diet", PROVISIONAL)),
        Rule.builder("treat-unknown-cause")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, CAUSE_UNKNOWN))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CLINICAL_JUDGEMENT,
                    "Replace by injection or by mouth while the cause is looked for",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.NG239_ORAL_MALABSORPTION,
                    Treatments.OROBALIN))
            .cite(
                Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
                Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
                Sources.NICE_NG239.at("section 1.5, unknown cause", PROVISIONAL)),
        Rule.builder("treat-where-injections-are-ruled-out")
            .when(all(Ng239Care.TO_BEGIN, Ng239Care.MAY_BE_GIVEN, INJECTIONS_RULED_OUT))
            .conclude(
                TreatmentAdvice.of(
                    Strength.CLINICAL_JUDGEMENT,
                    "Where injections are refused or have failed, high-dose tablets are better than nothing: explain what is usually advised,"
                        + " and review early",
                    Treatments.OROBALIN,
                    Treatments.NG239_ORAL_MALABSORPTION))
            .cite(
                Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
                Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED)));
  }
}
