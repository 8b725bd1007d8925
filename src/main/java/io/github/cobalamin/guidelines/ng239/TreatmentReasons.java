// Long: what speaks against a treatment is one list, in which the order of reasons is read.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.failed;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * Why a treatment is not given, or not the choice. Reasons outrank recommendations, in this order:
 * allergy, age, neurological involvement, cause, and what the person wants.
 */
public final class TreatmentReasons {
  public static final String NOT_WITH_ALLERGY = "not-with-cobalamin-allergy";
  public static final String NOT_IN_INBORN_ERRORS = "not-in-inborn-errors";

  /** Tablets are taken off the offer only while injections can be given. */
  private static final Criterion INJECTIONS_POSSIBLE =
      not(established(WhoIsTreated.INJECTIONS_RULED_OUT));

  /** Whatever is swallowed is taken up badly. */
  private static final Criterion ABSORPTION_IMPAIRED =
      any(LastingCause.MALABSORPTION, Ng239Cause.GASTRITIS_POSSIBLE, CausedBy.OTHER_MALABSORPTION);

  private static final Criterion EXPECTING = any(pregnant(), breastfeeding());

  private static final Criterion DIET_ALONE =
      all(
          CausedBy.DIET,
          not(
              established(
                  any(
                      ABSORPTION_IMPAIRED,
                      CausedBy.MEDICINE,
                      CausedBy.NITROUS_OXIDE,
                      EXPECTING,
                      OnTreatment.BY_MOUTH))));

  /** Loading, and no more than a supplement, is to begin or to be considered. */
  private static final Criterion BEGUN_OR_CONSIDERED =
      any(WhoIsTreated.TO_BEGIN, WhoIsTreated.CONSIDERED);

  private static final String ALLERGIC =
      "A reaction to a cobalamin is on record or may be happening, and one can react to all: an allergy specialist decides";
  private static final String NOT_THE_TOLERATED_FORM =
      "A reaction to a cobalamin is recorded, and this is not a form that was tolerated since: an allergy specialist decides";
  private static final String WITHOUT_AGE = "No age is known, and the doses are those of adults";

  private static final Citation ALLERGY = Sources.ELIA_1998.at("case", READ_ONCE);
  private static final Citation ADULTS = Sources.NICE_NG239.at("overview", INDEPENDENTLY_CONFIRMED);
  private static final Citation LEBER =
      Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED);
  private static final Citation GASTRITIS_FOR_LIFE =
      Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", INDEPENDENTLY_CONFIRMED);
  private static final Citation SURGERY_FOR_LIFE =
      Sources.NICE_NG239.at("section 1.5, total gastrectomy and ileal resection", READ_ONCE);

  private TreatmentReasons() {}

  public static List<Rule> rules() {
    return List.of(
        forbids(NOT_WITH_ALLERGY, Contraindications.BLOCKED, UkRegimens.EVERY, ALLERGIC, ALLERGY),
        forbids(
            "treat-5-no-hydroxocobalamin-after-a-reaction",
            all(Contraindications.HYDROXOCOBALAMIN_BARRED, Contraindications.ALLERGY.stands()),
            UkRegimens.HYDROXOCOBALAMIN,
            NOT_THE_TOLERATED_FORM,
            ALLERGY),
        forbids(
            "treat-5-no-cyanocobalamin-after-a-reaction",
            all(Contraindications.CYANOCOBALAMIN_BARRED, Contraindications.ALLERGY.stands()),
            UkRegimens.CYANOCOBALAMIN,
            NOT_THE_TOLERATED_FORM,
            ALLERGY),
        forbids(
            "treat-5-no-tablets-for-a-tolerated-injection",
            all(
                Contraindications.HYDROXOCOBALAMIN_BARRED,
                Contraindications.ALLERGY.stands(),
                OnTreatment.BY_INJECTION),
            UkRegimens.BY_MOUTH,
            "The tolerated form is loaded again by injection, on the allergy clinic's word the same day: tablets do not take its place",
            Sources.LIBRARY.at("allergy to a cobalamin", PROVISIONAL)),
        forbids(
            "not-without-age",
            Contraindications.AGE_UNKNOWN,
            UkRegimens.EVERY,
            WITHOUT_AGE,
            ADULTS),
        forbids(
            NOT_IN_INBORN_ERRORS,
            Contraindications.INHERITED,
            UkRegimens.EVERY,
            "In an inborn error of cobalamin the metabolic team chooses form and dose; hydroxocobalamin is used better than cyanocobalamin",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE)),
        forbids(
            "not-cyanocobalamin-in-leber-disease",
            Contraindications.LEBER,
            UkRegimens.CYANOCOBALAMIN,
            "Cyanocobalamin may hasten loss of sight in Leber hereditary optic neuropathy; hydroxocobalamin is the choice",
            LEBER),
        forbids(
            "treat-5-no-cyanocobalamin-before-leber-is-asked-for",
            Contraindications.LEBER_UNKNOWN,
            UkRegimens.CYANOCOBALAMIN,
            "Sight is affected, and whether it is Leber hereditary optic neuropathy is not known: hydroxocobalamin is the choice",
            LEBER,
            Sources.LIBRARY.at("guards of treatment", PROVISIONAL)),
        speaksAgainst(
            "not-first-with-neurological-involvement",
            all(Ng239Treatment.INVOLVED, INJECTIONS_POSSIBLE),
            UkRegimens.WITHOUT_NEUROLOGY,
            "Neurological involvement asks for injections on alternate days first",
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
            Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "no-tablets-first-in-severe-deficiency",
            all(Blood.SEVERE_ANAEMIA, INJECTIONS_POSSIBLE),
            UkRegimens.BY_MOUTH,
            "Severe deficiency is treated by injection first",
            Sources.DELPHI_2024.at("statements", READ_ONCE),
            Sources.AAFP_2025.at("abstract", READ_ONCE)),
        speaksAgainst(
            "not-without-neurological-involvement",
            not(established(Ng239Treatment.INVOLVED)),
            UkRegimens.WITH_NEUROLOGY,
            "It is meant for neurological involvement, and none is known",
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "only-in-leber-or-tobacco-amblyopia",
            not(established(Ng239Treatment.LEBER_OR_TOBACCO)),
            UkRegimens.FOR_THE_OPTIC_NERVE,
            "It is meant for Leber's optic neuropathy and tobacco amblyopia, and neither is known",
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "no-tablets-where-injections-are-for-life",
            all(Ng239Treatment.INJECTIONS_FOR_LIFE, INJECTIONS_POSSIBLE),
            UkRegimens.BY_MOUTH,
            "NG239 asks for injections for life with this cause",
            GASTRITIS_FOR_LIFE,
            SURGERY_FOR_LIFE),
        speaksAgainst(
            "no-tablets-while-gastritis-is-suspected",
            all(LastingCause.SUSPECTED, INJECTIONS_POSSIBLE),
            UkRegimens.BY_MOUTH,
            "Autoimmune gastritis is suspected, for which NG239 asks for injections",
            GASTRITIS_FOR_LIFE),
        speaksAgainst(
            "inherited-malabsorption-has-its-own-interval",
            all(LastingCause.INHERITED_MALABSORPTION, INJECTIONS_POSSIBLE),
            UkRegimens.BY_MOUTH,
            "Inherited malabsorption is treated by injection for life, at an interval that the specialist team chooses",
            Sources.INHERITED_TREATMENT.at("small series", READ_ONCE)),
        speaksAgainst(
            "bariatric-unit-decides",
            all(present(Conditions.BILIOPANCREATIC_DIVERSION), INJECTIONS_POSSIBLE),
            UkRegimens.BY_MOUTH,
            "After biliopancreatic diversion and the like the bariatric unit decides, not the tables of general practice",
            Sources.BOMSS_2023.at("groups not covered", READ_ONCE)),
        speaksAgainst(
            "hydroxocobalamin-in-kidney-failure",
            all(Kidneys.WORST, INJECTIONS_POSSIBLE),
            UkRegimens.CYANOCOBALAMIN,
            "Hydroxocobalamin is preferred in advanced kidney disease",
            Sources.LIBRARY.at("form in advanced kidney disease, standard teaching", PROVISIONAL)),
        speaksAgainst(
            "the-same-doses-for-life",
            Ng239Treatment.INJECTIONS_FOR_LIFE,
            List.of(Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
            "With this cause injections are for life: see the regimen that says so",
            GASTRITIS_FOR_LIFE,
            SURGERY_FOR_LIFE),
        speaksAgainst(
            "for-life-only-where-the-cause-stays",
            not(established(Ng239Treatment.INJECTIONS_FOR_LIFE)),
            List.of(Treatments.NG239_AUTOIMMUNE_GASTRITIS),
            "It is for autoimmune gastritis, total gastrectomy and complete ileal resection, and none is known",
            GASTRITIS_FOR_LIFE,
            SURGERY_FOR_LIFE),
        speaksAgainst(
            "too-little-where-absorption-is-impaired",
            ABSORPTION_IMPAIRED,
            UkRegimens.BELOW_ONE_MILLIGRAM_A_DAY,
            "By mouth it is too little where absorption is impaired, or may be",
            Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
            Sources.BMJ_2024.at("treatment", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "too-little-beside-the-medicine",
            CausedBy.MEDICINE,
            UkRegimens.BELOW_ONE_MILLIGRAM_A_DAY,
            "A small dose may be too little beside a medicine that lowers B12",
            Sources.LIBRARY.at("dose beside a medicine, standard teaching", PROVISIONAL)),
        speaksAgainst(
            "tablets-of-this-dose-did-not-do",
            OnTreatment.BY_MOUTH,
            UkRegimens.BELOW_ONE_MILLIGRAM_A_DAY,
            "Tablets are taken already, and deficiency is there",
            Sources.SPS_NG239.at("oral treatment", READ_ONCE)),
        speaksAgainst(
            "treat-5-tablets-at-full-dose-did-not-do",
            all(WhoIsTreated.FAILED_BY_MOUTH, any(INJECTIONS_POSSIBLE, WhoIsTreated.NO_ROUTE_LEFT)),
            UkRegimens.BY_MOUTH,
            "It was given by mouth at full dose and was not enough: a route that failed is not repeated",
            Sources.SPS_NG239.at("oral treatment", READ_ONCE),
            Sources.LIBRARY.at("a route that failed", DERIVED)),
        speaksAgainst(
            "treat-5-no-small-tablet-first-while-expecting",
            all(EXPECTING, WhoIsTreated.TO_BEGIN),
            UkRegimens.BELOW_ONE_MILLIGRAM_A_DAY,
            "In pregnancy and while breastfeeding a small tablet alone is never first",
            Sources.LIBRARY.at("pregnancy and breastfeeding", PROVISIONAL)),
        speaksAgainst(
            "only-after-loading",
            BEGUN_OR_CONSIDERED,
            List.of(
                Treatments.UK_DIET_TABLETS_AFTER_LOADING,
                Treatments.UK_DIET_INJECTION_TWICE_A_YEAR),
            "It keeps stores that loading has filled, and is no beginning",
            Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "for-diet-only",
            not(established(CausedBy.DIET)),
            List.of(Treatments.CYTACON_TABLETS, Treatments.CYANOCOBALAMIN_SYRUP),
            "It is enough only where diet is the cause, which is not known here",
            Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "more-than-diet-asks-for",
            DIET_ALONE,
            List.of(Treatments.NG239_ORAL_MALABSORPTION),
            "It is the dose for malabsorption, of which nothing is known",
            Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "other-texts-of-the-licence",
            BEGUN_OR_CONSIDERED,
            List.of(
                Treatments.COBALIN_H_WITHOUT_NEUROLOGY,
                Treatments.COBALIN_H_WITH_NEUROLOGY,
                Treatments.COBALIN_H_OPTIC,
                Treatments.NEO_CYTAMEN_OPTIC,
                Treatments.CYANOCOBALAMIN_SYRUP,
                Treatments.CYTACON_PERNICIOUS_ANAEMIA),
            "It is a product licence's own or an older text; usual practice follows the formulary",
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "only-while-injections-could-not-be-given",
            not(established(present(RiskFactors.INJECTION_CANNOT_BE_HAD))),
            List.of(Treatments.BSH_2020_ORAL_BRIDGE),
            "It was advice to bridge injections that could not be given, and they can",
            Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED)),
        speaksAgainst(
            "tablets-come-first-in-diet",
            all(DIET_ALONE, not(established(Ng239Treatment.TABLETS_MAY_NOT_DO))),
            List.of(Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
            "Tablets come first where diet is the cause; injections where they may not be taken or deficiency is severe",
            Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
            Sources.NICE_NG239.at("section 1.5, exceptions in diet", PROVISIONAL)),
        unwanted(
            "injections-refused",
            refused(Route.INTRAMUSCULAR),
            UkRegimens.EVERY_INJECTION,
            "The person refuses injections"),
        unwanted(
            "injections-failed",
            failed(Route.INTRAMUSCULAR),
            UkRegimens.EVERY_INJECTION,
            "Injections have failed or were not tolerated"),
        unwanted(
            "tablets-refused",
            refused(Route.ORAL),
            UkRegimens.BY_MOUTH,
            "The person refuses tablets"),
        unwanted(
            "tablets-failed",
            failed(Route.ORAL),
            UkRegimens.BY_MOUTH,
            "Tablets have failed or were not tolerated"));
  }

  private static Citation preference() {
    return Sources.LIBRARY.at("what the person wants and what was tried", DERIVED);
  }

  /** A reason for which a treatment must not be given, whoever is advised of any. */
  private static Rule forbids(
      String id, Criterion when, List<Treatment> against, String text, Citation... citations) {
    return Rule.builder(id)
        .when(all(WhoIsTreated.DOSED, when))
        .conclude(TreatmentObjection.of(text, against).forbidding())
        .cite(citations);
  }

  /** A reason for which a treatment is not the choice, given where one is to begin. */
  private static Rule speaksAgainst(
      String id, Criterion when, List<Treatment> against, String text, Citation... citations) {
    return Rule.builder(id)
        .when(all(BEGUN_OR_CONSIDERED, when))
        .conclude(TreatmentObjection.of(text, against))
        .cite(citations);
  }

  /** What the person does not want, of whatever is advised. */
  private static Rule unwanted(String id, Criterion when, List<Treatment> against, String text) {
    return Rule.builder(id)
        .when(all(WhoIsTreated.DOSED, when))
        .conclude(TreatmentObjection.of(text, against))
        .cite(preference());
  }
}
