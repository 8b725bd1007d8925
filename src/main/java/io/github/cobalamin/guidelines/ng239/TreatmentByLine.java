package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * Treatment by the lines of the table: what findings open, what begins again, and what operations,
 * a suspected cause, tablets that are not enough, pregnancy and a shortage ask for.
 */
final class TreatmentByLine {
  private static final Citation BNF = Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED);
  private static final Citation OROBALIN_LICENCE =
      Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED);
  static final Citation OPPOSITE = Sources.GGC_COVID_2020.at("key messages", READ_ONCE);
  private static final Citation OWN = Sources.LIBRARY.at("treatment by cause", PROVISIONAL);

  private static final Criterion SUSPECTED =
      all(LastingCause.SUSPECTED, not(established(LastingCause.FOR_LIFE)));

  /** A deficient level beside one that is good opens a trial, which is for life in nobody. */
  private static final Criterion DEFICIENT_AND_NO_TRIAL =
      all(any(WhoIsTreated.CONFIRMED, B12Level.DEFICIENT), not(established(WhoIsTreated.TRIED)));

  private static final String SETTLES =
      "the antibody, repeated when no injection disturbs it, or biopsies of the stomach settle it";

  static final String BRIDGE =
      "Where an injection cannot be had, BSH in 2020 let a high dose by mouth bridge the time until it can; NHS Greater Glasgow and Clyde advised"
          + " against tablets in its place, for want of evidence in malabsorption, and for no break with neurology: find another who injects,"
          + " decide with the prescriber, and ask for new symptoms";

  private static final Criterion TABLETS_WILL_NOT_DO =
      any(Ng239Treatment.INVOLVED, LastingCause.MALABSORPTION, OnTreatment.FULL_BY_MOUTH);

  private TreatmentByLine() {}

  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(rows());
    for (Line line : OpenedByFindings.OFFERED) {
      rules.add(
          opened(
              "treat-5-offer-",
              line,
              WhoIsTreated.TRIED,
              Strength.OFFER,
              "Offer B12 now, a trial while it is settled: "));
    }
    for (Line line : OpenedByFindings.CONSIDERED) {
      rules.add(
          opened(
              "treat-5-consider-",
              line,
              WhoIsTreated.CONSIDERED,
              Strength.CONSIDER,
              "Consider B12 now, a trial: "));
    }
    for (Line line : OnTreatment.RELOADS) {
      rules.add(
          opened(
              "treat-5-reload-",
              line,
              WhoIsTreated.TO_BEGIN,
              Strength.OFFER,
              "Offer loading again, on alternate days with neurology, and look at 3 weeks: "));
    }
    return rules;
  }

  private static List<Rule> rows() {
    return List.of(
        Ng239Treatment.treat(
            "treat-5-for-life-after-an-operation",
            all(
                LastingCause.OPERATION_FOR_LIFE,
                not(established(Ng239Treatment.INJECTIONS_FOR_LIFE))),
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer replacement for life after this operation, by injection first; after biliopancreatic diversion and the like by the"
                        + " bariatric unit's plan",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
                    Treatments.NG239_ORAL_MALABSORPTION)
                .lifelong(),
            BNF,
            Sources.BOMSS_2023.at("groups not covered", READ_ONCE),
            OWN),
        Ng239Treatment.treat(
            "treat-5-complete-the-load",
            WhoIsTreated.LOAD_BEGUN,
            TreatmentAdvice.of(
                Strength.OFFER,
                "Give what is left of the load that has begun, on alternate days with neurology, and look at 3 weeks; potassium and the blood"
                    + " count are followed as from a first dose",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY),
            BNF,
            Sources.NASGP.at("review at 3 weeks", READ_ONCE),
            OWN),
        Ng239Treatment.treat(
            "treat-5-inherited-malabsorption",
            LastingCause.INHERITED_MALABSORPTION,
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer loading by injection, then injections for life at the interval that the specialist team chooses, monthly as a rule:"
                        + " inherited malabsorption does not pass",
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY)
                .lifelong(),
            BNF,
            Sources.INHERITED_TREATMENT.at("small series", READ_ONCE)),
        Ng239Treatment.treat(
            "treat-5-suspected-cause-and-deficient",
            all(SUSPECTED, DEFICIENT_AND_NO_TRIAL),
            TreatmentAdvice.of(
                    Strength.OFFER,
                    "Offer injections as for life while a cause that does not pass is suspected; "
                        + SETTLES,
                    Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                    Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY)
                .lifelong(),
            Sources.SPS_NG239.at("injections", READ_ONCE),
            BNF),
        Ng239Treatment.treat(
            "treat-5-suspected-cause",
            all(SUSPECTED, not(established(DEFICIENT_AND_NO_TRIAL))),
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer injections while a cause that does not pass is suspected, not to be ended before it is settled; "
                    + SETTLES,
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY),
            Sources.SPS_NG239.at("injections", READ_ONCE),
            BNF),
        Ng239Treatment.treat(
            "treat-5-tablets-to-injections",
            all(WhoIsTreated.MORE_THAN_TABLETS, TABLETS_WILL_NOT_DO),
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer injections in place of tablets or spray that are not enough; ask how they are taken, and for the cause",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY),
            Sources.SPS_NG239.at("oral treatment", READ_ONCE),
            BNF),
        advise(
            "treat-5-no-route-is-left",
            all(WhoIsTreated.NO_ROUTE_LEFT, Contraindications.MAY_BE_GIVEN),
            "Injections are refused or have failed, and tablets too or were not enough at full dose, and a route that failed is not repeated: what"
                + " is taken goes on meanwhile, ask again why injections are refused, and ask a specialist",
            Sources.SPS_NG239.at("oral treatment", READ_ONCE),
            OWN),
        advise(
            "treat-5-injections-are-advised",
            all(
                WhoIsTreated.TO_BEGIN,
                Contraindications.MAY_BE_GIVEN,
                not(established(WhoIsTreated.NO_ROUTE_LEFT)),
                refused(Route.INTRAMUSCULAR),
                any(
                    Ng239Treatment.INVOLVED,
                    Ng239Treatment.INJECTIONS_FOR_LIFE,
                    LastingCause.SUSPECTED,
                    LastingCause.INHERITED_MALABSORPTION,
                    Blood.SEVERE_ANAEMIA)),
            "Injections are refused, and are what is advised here: say so, ask again why they were refused, and offer them again",
            OROBALIN_LICENCE,
            BNF,
            OWN),
        Ng239Treatment.treat(
            "treat-5-tablets-dose-up",
            all(WhoIsTreated.MORE_THAN_TABLETS, not(established(TABLETS_WILL_NOT_DO))),
            TreatmentAdvice.of(
                Strength.OFFER,
                "Raise a dose by mouth that is not enough to the high dose, or change to injections; ask how it is taken, and for the cause",
                Treatments.NG239_ORAL_MALABSORPTION,
                Treatments.OROBALIN,
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY),
            Sources.SPS_NG239.at("oral treatment", READ_ONCE),
            OROBALIN_LICENCE,
            BNF),
        Ng239Treatment.treat(
            "treat-5-expecting",
            all(any(pregnant(), breastfeeding()), WhoIsTreated.AS_DEFICIENT),
            TreatmentAdvice.of(
                Strength.OFFER,
                "Offer loading by injection, or tablets in the high dose, in pregnancy and while breastfeeding; a small tablet alone is never"
                    + " first",
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
                Treatments.NG239_ORAL_MALABSORPTION,
                Treatments.OROBALIN),
            Sources.SPS_PREGNANCY.at("treatment options", READ_ONCE),
            BNF,
            OWN),
        Ng239Treatment.treat(
            "treat-5-injection-cannot-be-had",
            present(RiskFactors.INJECTION_CANNOT_BE_HAD),
            TreatmentAdvice.of(
                Strength.CLINICAL_JUDGEMENT, BRIDGE, Treatments.BSH_2020_ORAL_BRIDGE),
            Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED),
            OPPOSITE));
  }

  private static Rule advise(String id, Criterion when, String text, Citation... citations) {
    return Rule.builder(id)
        .when(when)
        .conclude(Advice.toPerson(Strength.OFFER, text))
        .cite(citations);
  }

  /** The regimens that load, of which reasons take off what does not fit. */
  private static Rule opened(String id, Line line, Criterion whom, Strength strength, String what) {
    return Rule.builder(id + line.name())
        .when(all(whom, Contraindications.MAY_BE_GIVEN, line.when()))
        .conclude(
            TreatmentAdvice.of(
                strength,
                what + line.why(),
                Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
                Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
                Treatments.OROBALIN))
        .cite(line.citations().toArray(new Citation[0]));
  }
}
