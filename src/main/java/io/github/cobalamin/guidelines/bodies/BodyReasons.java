package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.responded;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.ng239.Contraindications;
import io.github.cobalamin.guidelines.ng239.WhoIsTreated;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against a treatment by any body's guideline: allergy, age, Leber, what was refused.
 */
public final class BodyReasons {
  /**
   * Laws 2 and 3: objective signs beside what speaks for deficiency, or symptoms while a very high
   * methylmalonic acid is not explained, whatever the level and the status.
   */
  private static final Criterion IN_DANGER =
      any(
          all(Nerves.UNEXPLAINED, any(LastingCause.FOR_LIFE, Metabolites.RAISED)),
          all(Picture.UNWELL, Metabolites.MMA_OPEN, Metabolites.MMA_ABOVE_750));

  /**
   * To be treated anew: deficient or to be treated before results, and not on injections; or on
   * injections with neurology that is worse.
   */
  static final Criterion TO_BEGIN =
      any(
          all(
              any(
                  WhoIsTreated.AS_DEFICIENT,
                  Nerves.CORD,
                  Blood.MEGALOBLASTIC,
                  IN_DANGER,
                  RedFlags.NEUROLOGY_AFTER_GAS,
                  all(present(RiskFactors.RECREATIONAL_NITROUS_OXIDE), Nerves.NEUROLOGY)),
              not(established(onInjections()))),
          all(onInjections(), responded(Replacement.Response.WORSE), Nerves.NEUROLOGY));

  /**
   * Law 3: what opened treatment may fall away with a result, and objective signs remain, for which
   * nothing on record is a cause.
   */
  private static final Criterion CONSIDERED =
      all(Nerves.UNEXPLAINED, not(established(TO_BEGIN)), not(established(onInjections())));

  static final Citation WHO_IS_TREATED = Sources.LIBRARY.at("treatment by findings", DERIVED);

  private BodyReasons() {}

  public static List<Rule> forEverybody(String prefix, List<Treatment> regimens) {
    List<Treatment> cyanocobalamin =
        regimens.stream().filter(each -> each.form() == Cobalamin.CYANOCOBALAMIN).toList();
    List<Treatment> injections =
        regimens.stream().filter(each -> each.route().parenteral()).toList();
    List<Treatment> others = regimens.stream().filter(each -> !each.route().parenteral()).toList();
    List<Rule> rules = new ArrayList<>();
    rules.add(notWithAllergy(prefix + "-not-with-cobalamin-allergy", regimens));
    rules.add(notWithoutAge(prefix + "-not-without-age", regimens));
    rules.add(
        forbids(
            prefix + "-not-in-inborn-errors",
            LastingCause.INBORN,
            regimens,
            "In an inborn error of cobalamin the metabolic team chooses form and dose",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE)));
    if (!cyanocobalamin.isEmpty()) {
      rules.add(
          forbids(
              prefix + "-not-cyanocobalamin-in-leber-disease",
              present(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
              cyanocobalamin,
              "Cyanocobalamin may hasten loss of sight in Leber hereditary optic neuropathy",
              Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED)));
      rules.add(
          forbids(
              prefix + "-not-cyanocobalamin-before-leber-is-asked-for",
              Contraindications.LEBER_UNKNOWN,
              cyanocobalamin,
              "Sight is affected, and whether it is Leber hereditary optic neuropathy is not known: cyanocobalamin may hasten its loss",
              Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
              Sources.LIBRARY.at("guards of treatment", PROVISIONAL)));
    }
    rules.add(
        speaksAgainst(
            prefix + "-injections-ruled-out",
            WhoIsTreated.INJECTIONS_RULED_OUT,
            injections,
            "Injections are refused or have failed",
            preference()));
    if (!others.isEmpty()) {
      rules.add(
          speaksAgainst(
              prefix + "-tablets-ruled-out",
              WhoIsTreated.TABLETS_RULED_OUT,
              others,
              "Tablets are refused or have failed",
              preference()));
    }
    return rules;
  }

  private static Citation preference() {
    return Sources.LIBRARY.at("what the person wants and what was tried", DERIVED);
  }

  private static Rule notWithAllergy(String id, List<Treatment> regimens) {
    return forbids(
        id,
        Contraindications.COBALAMIN_ALLERGY,
        regimens,
        "A reaction to a cobalamin is on record or may be happening, and one can react to all: an allergy specialist decides",
        Sources.ELIA_1998.at("case", READ_ONCE));
  }

  private static Rule notWithoutAge(String id, List<Treatment> regimens) {
    return forbids(
        id,
        Contraindications.AGE.heldBack(),
        regimens,
        "No age is known, and the doses are those of adults",
        Sources.NICE_NG239.at("overview", INDEPENDENTLY_CONFIRMED));
  }

  /**
   * A treatment for somebody who is to be treated anew, and to whom nothing forbids it. The body
   * vouches for the treatment, and the library for who is treated.
   */
  static Rule treat(String id, Criterion when, TreatmentAdvice advice, Citation... citations) {
    List<Citation> cited = new ArrayList<>(List.of(citations));
    cited.add(WHO_IS_TREATED);
    return Rule.builder(id)
        .when(
            all(
                TO_BEGIN,
                not(established(Contraindications.COBALAMIN_ALLERGY)),
                Contraindications.MAY_BE_GIVEN,
                when))
        .conclude(advice)
        .cite(cited.toArray(new Citation[0]));
  }

  /** A trial for somebody whose signs nothing explains, where nothing else speaks for it. */
  static Rule consider(String prefix, Treatment... regimens) {
    return Rule.builder(prefix + "-consider-for-signs-that-nothing-explains")
        .when(
            all(
                CONSIDERED,
                not(established(Contraindications.COBALAMIN_ALLERGY)),
                Contraindications.MAY_BE_GIVEN))
        .conclude(
            TreatmentAdvice.of(
                Strength.CONSIDER,
                "Signs are objective and nothing on record explains them: a trial with a specialist once samples are drawn, compression and"
                    + " other causes first",
                regimens))
        .cite(
            Sources.SOLOMON_2005.at("abstract", READ_ONCE),
            Sources.LIBRARY.at("treatment by findings", PROVISIONAL));
  }

  /** A reason for which a treatment must not be given. */
  static Rule forbids(
      String id, Criterion when, List<Treatment> against, String text, Citation... citations) {
    return rule(id, when, TreatmentObjection.of(text, against).forbidding(), citations);
  }

  /** A reason for which a treatment is not the choice. */
  static Rule speaksAgainst(
      String id, Criterion when, List<Treatment> against, String text, Citation... citations) {
    return rule(id, when, TreatmentObjection.of(text, against), citations);
  }

  /** Reasons are given where there is something to treat, or to try. */
  private static Rule rule(
      String id, Criterion when, TreatmentObjection objection, Citation... citations) {
    return Rule.builder(id)
        .when(all(any(TO_BEGIN, CONSIDERED), when))
        .conclude(objection)
        .cite(citations);
  }
}
