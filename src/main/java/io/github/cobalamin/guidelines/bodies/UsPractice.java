package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.takingForMonths;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.ng239.Contraindications;
import io.github.cobalamin.guidelines.ng239.Ng239Recognising;
import io.github.cobalamin.guidelines.ng239.WhoIsTreated;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * US practice: AAFP 2025 for tests and route, ADA for metformin, product labels for doses and
 * contraindications; and AAFP 2017, which lists whom to screen by risk alone.
 */
public final class UsPractice {
  private static final Citation AAFP = Sources.AAFP_2025.at("abstract", READ_ONCE);
  private static final Citation AAFP_2017 =
      Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED);

  private static final List<Treatment> REGIMENS =
      List.of(
          Treatments.US_ORAL_HIGH_DOSE,
          Treatments.US_PRACTICE_CYANOCOBALAMIN,
          Treatments.US_LABEL_CYANOCOBALAMIN_PERNICIOUS_ANAEMIA,
          Treatments.US_LABEL_HYDROXOCOBALAMIN,
          Treatments.NASCOBAL);

  private static final List<Treatment> BY_INJECTION =
      REGIMENS.stream().filter(each -> each.route().parenteral()).toList();

  private static final Criterion PERNICIOUS_ANAEMIA =
      any(
          anyPresent(Conditions.AUTOIMMUNE_GASTRITIS, Conditions.PERNICIOUS_ANAEMIA),
          LastingCause.ANTIBODY_STANDS);

  /** AAFP 2017: screening may be warranted. */
  private static final Criterion RISK =
      any(
          anyPresent(
              Conditions.GASTRECTOMY,
              Conditions.TERMINAL_ILEAL_RESECTION,
              Conditions.BARIATRIC_SURGERY,
              Conditions.CROHN_DISEASE),
          anyPresent(RiskFactors.VEGAN_DIET, RiskFactors.VEGETARIAN_DIET),
          takingForMonths(Medicines.METFORMIN, 4),
          takingForMonths(Medicines.PROTON_PUMP_INHIBITORS, 12),
          takingForMonths(Medicines.H2_RECEPTOR_ANTAGONISTS, 12),
          ageAtLeast(76));

  private UsPractice() {}

  public static Guideline aafp2025() {
    List<Rule> rules = new ArrayList<>(OtherBody.common("us"));
    rules.addAll(
        OtherBody.bands(
            "us",
            LabTests.TOTAL_B12,
            AAFP,
            "deficient",
            "methylmalonic acid decides",
            "deficiency unlikely"));
    rules.addAll(
        OtherBody.stepwise(
            "us",
            LabTests.TOTAL_B12,
            Metabolites.MMA_RAISED_BY_LABORATORY,
            Classification.CONFIRMED,
            AAFP,
            AAFP));
    rules.addAll(tests());
    rules.addAll(treatment());
    return OtherBody.guideline("us-practice-2025", "US practice 2025", rules)
        .published(LocalDate.of(2025, 9, 1))
        .addThresholds(
            Thresholds.builder(LabTests.TOTAL_B12)
                .deficientBelow("180 pg/mL")
                .sufficientAbove("350 pg/mL")
                .cite(AAFP))
        .build();
  }

  /** As far as the article was read: its cut-offs were not, so it gives no status. */
  public static Guideline aafp2017() {
    List<Rule> rules = new ArrayList<>(OtherBody.common("aafp-2017"));
    rules.addAll(
        List.of(
            Rule.builder("aafp-2017-screen-by-risk")
                .when(all(RISK, not(result(LabTests.TOTAL_B12).reported())))
                .conclude(TestAdvice.consider(LabTests.TOTAL_B12))
                .cite(AAFP_2017),
            Rule.builder("aafp-2017-no-routine-screening")
                .when(
                    all(not(RISK), not(established(any(Ng239Recognising.SYMPTOM, Picture.UNWELL)))))
                .conclude(
                    Advice.of(Strength.DO_NOT, "Do not screen adults at average risk as a routine"))
                .cite(AAFP_2017)));
    return OtherBody.guideline("aafp-2017", "AAFP 2017", rules)
        .published(LocalDate.of(2017, 9, 15))
        .superseded(LocalDate.of(2025, 9, 1))
        .build();
  }

  private static List<Rule> tests() {
    return List.of(
        Rule.builder("us-test-risk-and-feature")
            .when(
                all(
                    any(RISK, Ng239Recognising.BOX_2),
                    Ng239Recognising.SYMPTOM,
                    not(result(LabTests.TOTAL_B12).reported())))
            .conclude(TestAdvice.offer(LabTests.TOTAL_B12))
            .cite(AAFP),
        Rule.builder("us-middle-mma")
            .when(
                all(
                    result(LabTests.TOTAL_B12).in(Band.INTERMEDIATE),
                    not(Metabolites.MMA_REPORTED)))
            .conclude(TestAdvice.offer(LabTests.METHYLMALONIC_ACID))
            .cite(AAFP),
        Rule.builder("us-cause-helicobacter")
            .when(all(WhoIsTreated.AS_DEFICIENT, NO_CLEAR_CAUSE))
            .conclude(
                TestAdvice.offer(
                        LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN,
                        LabTests.HELICOBACTER_PYLORI_BREATH_TEST)
                    .toFindTheCause())
            .cite(AAFP),
        Rule.builder("us-cause-gastritis-antibodies")
            .when(all(WhoIsTreated.AS_DEFICIENT, NO_CLEAR_CAUSE))
            .conclude(
                TestAdvice.offer(
                        LabTests.INTRINSIC_FACTOR_ANTIBODY, LabTests.PARIETAL_CELL_ANTIBODY)
                    .toFindTheCause())
            .cite(AAFP),
        Rule.builder("ada-metformin-periodic-test")
            .when(taking(Medicines.METFORMIN))
            .conclude(
                Advice.of(
                    Strength.CONSIDER,
                    "Measure B12 periodically on metformin, above all with anaemia or neuropathy"))
            .cite(Sources.ADA_STANDARDS.at("metformin and vitamin B12", READ_ONCE)),
        Rule.builder("us-high-b12")
            .when(
                all(
                    result(LabTests.TOTAL_B12).above("1000 pg/mL"),
                    not(established(onReplacement()))))
            .conclude(
                Advice.of(
                    Strength.BE_AWARE,
                    "A level above 1000 pg/mL on two occasions without supplements is linked to cancer and to death from heart disease: repeat"
                        + " it, and look for the reason"))
            .cite(Sources.AAFP_2025.at("high vitamin B12", READ_ONCE)));
  }

  private static final Criterion NO_CLEAR_CAUSE =
      not(
          established(
              any(
                  PERNICIOUS_ANAEMIA,
                  anyPresent(
                      Conditions.GASTRECTOMY,
                      Conditions.BARIATRIC_SURGERY,
                      Conditions.TERMINAL_ILEAL_RESECTION,
                      Conditions.CROHN_DISEASE,
                      Conditions.COELIAC_DISEASE),
                  anyPresent(RiskFactors.VEGAN_DIET, RiskFactors.RECREATIONAL_NITROUS_OXIDE))));

  private static final Criterion LEBER_OR_NOT_KNOWN =
      any(Contraindications.LEBER, Contraindications.LEBER_UNKNOWN);

  private static List<Rule> treatment() {
    Criterion severe = any(Nerves.INVOLVED, Blood.SEVERE_ANAEMIA);
    List<Rule> rules = new ArrayList<>(BodyReasons.forEverybody("us", REGIMENS));
    rules.add(
        BodyReasons.consider(
            "us", Treatments.US_PRACTICE_CYANOCOBALAMIN, Treatments.US_LABEL_HYDROXOCOBALAMIN));
    rules.addAll(
        List.of(
            BodyReasons.forbids(
                "us-not-with-cobalt-allergy",
                allergic(Allergen.COBALT),
                REGIMENS,
                "US labels name cobalt allergy a contraindication",
                Sources.US_LABEL_CYANOCOBALAMIN.at("contraindications", INDEPENDENTLY_CONFIRMED)),
            BodyReasons.speaksAgainst(
                "us-injections-first-when-severe",
                severe,
                List.of(Treatments.US_ORAL_HIGH_DOSE),
                "Severe deficiency and neurological signs ask for injections first",
                AAFP),
            BodyReasons.speaksAgainst(
                "us-label-dose-is-not-for-nerves",
                all(Nerves.INVOLVED, not(established(LEBER_OR_NOT_KNOWN))),
                List.of(Treatments.US_LABEL_HYDROXOCOBALAMIN),
                "The label's small dose is not for neurological disease, for which it allows considerably more: ask a specialist",
                Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", READ_ONCE)),
            BodyReasons.speaksAgainst(
                "us-nasal-only-after-remission",
                BodyReasons.TO_BEGIN,
                List.of(Treatments.NASCOBAL),
                "The nasal spray keeps up a remission that injections brought; it does not bring one",
                Sources.NASCOBAL_LABEL.at("indications", INDEPENDENTLY_CONFIRMED)),
            BodyReasons.treat(
                "us-treat-while-it-may-be-leber-disease",
                LEBER_OR_NOT_KNOWN,
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Hydroxocobalamin where cyanocobalamin may hasten loss of sight; for nerves the label allows considerably more: ask a specialist",
                    Treatments.US_LABEL_HYDROXOCOBALAMIN),
                Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
                Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", READ_ONCE)),
            BodyReasons.treat(
                "us-treat-severe",
                severe,
                TreatmentAdvice.of(
                    Strength.OFFER,
                    "Injections where deficiency is severe or there are neurological signs",
                    Treatments.US_PRACTICE_CYANOCOBALAMIN),
                AAFP),
            BodyReasons.treat(
                "us-treat-pernicious-anaemia",
                PERNICIOUS_ANAEMIA,
                TreatmentAdvice.of(
                        Strength.OFFER,
                        "Injections for life in pernicious anaemia, as labels say",
                        BY_INJECTION.toArray(new Treatment[0]))
                    .lifelong(),
                Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED)),
            Rule.builder("us-treat-by-mouth")
                .when(all(BodyReasons.TO_BEGIN, Contraindications.MAY_BE_GIVEN))
                .conclude(
                    TreatmentAdvice.of(
                        Strength.OFFER,
                        "High-dose tablets are as good as injections for anaemia and neurological symptoms that are not severe, in pernicious"
                            + " anaemia too",
                        Treatments.US_ORAL_HIGH_DOSE))
                .cite(AAFP_2017, AAFP, BodyReasons.WHO_IS_TREATED)));
    return rules;
  }
}
