package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.takingForMonths;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.rules.Conclusion.Prevention;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * What bodies advise people at risk before they are deficient. Once they are, section 1.5 applies:
 * none of this treats.
 */
public final class PreventionByBody {
  private static final Criterion VEGAN = present(RiskFactors.VEGAN_DIET);
  private static final Criterion EXPECTING = any(pregnant(), breastfeeding());

  /** Doses are those of adults, so the age must be known. */
  private static final Criterion ADULT = Contraindications.AGE.stands();

  /** Whoever is well waits for the allergy clinic, though a form was tolerated. */
  private static final Guard REACTION = Guard.protective(Contraindications.COBALAMIN_ALLERGY);

  private static final Criterion AT_RISK =
      any(
          Ng239Recognising.BOX_2,
          anyPresent(RiskFactors.FRAILTY, RiskFactors.HARMFUL_ALCOHOL_USE),
          anyPresent(Conditions.CROHN_DISEASE, Conditions.MALABSORPTION),
          ageAtLeast(76));

  /**
   * Regimens are shown to people who are well: not with signs, not with an open result, and not
   * where a cobalamin is forbidden or chosen by specialists.
   */
  private static final Criterion WELL =
      all(
          not(
              established(
                  any(
                      Ng239Recognising.BOX_1,
                      Ng239Recognising.MENTAL_HEALTH,
                      Ng239Treatment.INVOLVED,
                      Contraindications.COBALAMIN_ALLERGY,
                      Contraindications.INHERITED,
                      Contraindications.LEBER))),
          not(classified(Classification.INDETERMINATE)),
          not(classified(Classification.DISCORDANT)));

  private PreventionByBody() {}

  public static List<Rule> rules() {
    return List.of(
        rule(
            "prevent-vegan-society",
            all(VEGAN, ADULT, not(established(EXPECTING))),
            Prevention.of(
                "The Vegan Society",
                "Any one of three schedules prevents deficiency in vegans; none treats it",
                Treatments.VEGAN_FORTIFIED_FOOD,
                Treatments.VEGAN_DAILY_SUPPLEMENT,
                Treatments.VEGAN_WEEKLY_SUPPLEMENT),
            Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED)),
        rule(
            "prevent-vegan-expecting",
            all(VEGAN, ADULT, EXPECTING),
            Prevention.of(
                "The Vegan Society",
                "Pregnant or breastfeeding vegans: a daily source rather than a weekly one, beside folic acid; tell the midwife",
                Treatments.VEGAN_DAILY_SUPPLEMENT,
                Treatments.VEGAN_FORTIFIED_FOOD),
            Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED),
            Sources.LIBRARY.at("vegan pregnancy, standard teaching", PROVISIONAL)),
        rule(
            "prevent-vegan-infant",
            all(VEGAN, breastfeeding(), REACTION.stands()),
            Prevention.of(
                "Reviews of infants",
                "A breastfed infant of a vegan mother needs a source of its own from birth: tell midwife, health visitor or paediatrician"),
            Sources.INFANTS_2023.at("infants of deficient mothers", READ_ONCE)),
        rule(
            "prevent-vegan-us",
            all(VEGAN, ADULT),
            Prevention.of(
                "US practice",
                "A daily supplement for vegans",
                Treatments.VEGAN_DAILY_SUPPLEMENT_US),
            Sources.VEGAN_HEALTH.at("recommendation", READ_ONCE)),
        rule(
            "prevent-vegan-restart",
            all(VEGAN, ADULT, not(established(EXPECTING)), not(onReplacement())),
            Prevention.of(
                "VeganHealth",
                "After a long time without any source, and without signs of deficiency: two weeks of a higher dose, then a regular schedule",
                Treatments.VEGAN_RESTART),
            Sources.VEGAN_HEALTH.at("recommendation", READ_ONCE)),
        rule(
            "prevent-over-50",
            all(
                ADULT,
                ageAtLeast(51),
                REACTION.stands(),
                not(established(LastingCause.MALABSORPTION))),
            Prevention.of(
                "Institute of Medicine 1998",
                "Over 50 years: most of the recommended amount from fortified food or a supplement, since 10 to 30 % take up little from food"),
            Sources.IOM_1998.at("chapter 9, pp. 306-310", INDEPENDENTLY_CONFIRMED)),
        rule(
            "prevent-stomach-or-ileum",
            all(ADULT, anyPresent(Conditions.GASTRECTOMY, Conditions.TERMINAL_ILEAL_RESECTION)),
            Prevention.of(
                "UK product licences and BNF",
                "Regular injections prevent deficiency after gastrectomy or ileal resection",
                Treatments.UK_HYDROXOCOBALAMIN_PREVENTION),
            Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED)),
        rule(
            "prevent-bariatric-us",
            all(
                ADULT,
                present(Conditions.BARIATRIC_SURGERY),
                not(established(present(Conditions.BILIOPANCREATIC_DIVERSION)))),
            Prevention.of(
                "AAFP 2017",
                "A daily tablet for life after bariatric surgery",
                Treatments.US_BARIATRIC_ORAL),
            Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED)),
        rule(
            "prevent-bariatric-uk",
            all(ADULT, anyPresent(Conditions.GASTRIC_BYPASS, Conditions.SLEEVE_GASTRECTOMY)),
            Prevention.of(
                "BOMSS 2020",
                "Regular injections for life after bypass or sleeve; bloods at 3, 6 and 12 months, then yearly",
                Treatments.UK_BARIATRIC_INJECTION),
            Sources.BOMSS_2020.at("monitoring", READ_ONCE),
            Sources.BOMSS_2020.at("vitamin B12, restated", SECONDARY)),
        rule(
            "prevent-bariatric-unit",
            present(Conditions.BILIOPANCREATIC_DIVERSION),
            Prevention.of(
                "BOMSS 2023",
                "Biliopancreatic diversion and the like absorb least: stay with the bariatric unit's own plan"),
            Sources.BOMSS_2023.at("groups not covered", READ_ONCE)),
        screening("AAFP 2017", Remarks.SCREENING_AAFP_AGE, ageAtLeast(76)),
        screening("MHRA 2022", Remarks.SCREENING_MHRA_METFORMIN, taking(Medicines.METFORMIN)),
        screening(
            "AAFP 2017", Remarks.SCREENING_AAFP_METFORMIN, takingForMonths(Medicines.METFORMIN, 4)),
        screening(
            "KDIGO 2022",
            Remarks.SCREENING_KDIGO_METFORMIN,
            takingForMonths(Medicines.METFORMIN, 48)),
        screening("ADA", Remarks.SCREENING_ADA_METFORMIN, taking(Medicines.METFORMIN)),
        screening(
            "Standard teaching",
            Remarks.SCREENING_METFORMIN_WITH_ACID_SUPPRESSION,
            all(
                taking(Medicines.METFORMIN),
                any(
                    taking(Medicines.PROTON_PUMP_INHIBITORS),
                    taking(Medicines.H2_RECEPTOR_ANTAGONISTS)))),
        screening(
            "AAFP 2017",
            Remarks.SCREENING_AAFP_ACID_SUPPRESSION,
            any(
                takingForMonths(Medicines.PROTON_PUMP_INHIBITORS, 12),
                takingForMonths(Medicines.H2_RECEPTOR_ANTAGONISTS, 12))),
        screening(
            "AAFP 2017",
            Remarks.SCREENING_AAFP_SURGERY,
            anyPresent(Conditions.GASTRECTOMY, Conditions.TERMINAL_ILEAL_RESECTION)),
        screening(
            "AAFP 2017", Remarks.SCREENING_AAFP_BOWEL_DISEASE, present(Conditions.CROHN_DISEASE)),
        screening(
            "AAFP 2017",
            Remarks.SCREENING_AAFP_DIET,
            anyPresent(RiskFactors.VEGAN_DIET, RiskFactors.VEGETARIAN_DIET)),
        screening(
            "ASMBS and BOMSS", Remarks.SCREENING_BARIATRIC, present(Conditions.BARIATRIC_SURGERY)),
        screening(
            "AAFP",
            Remarks.SCREENING_NOT_FOR_ALL,
            all(ADULT, not(AT_RISK), not(Ng239Recognising.SYMPTOM))),
        screening(
            "NICE NG239",
            Remarks.SCREENING_NG239_NEEDS_A_SYMPTOM,
            all(Ng239Recognising.BOX_2, not(Ng239Recognising.BOX_1))));
  }

  private static Rule screening(String body, Remark remark, Criterion when) {
    String text = remark.text();
    return rule(
        remark.id(),
        when,
        Prevention.of(
            body, Words.capitalised(remark.name()) + ": " + text.substring(0, text.length() - 1)),
        remark.citations().toArray(new Citation[0]));
  }

  /** Prevention is for people who are neither deficient nor treated, as far as is known. */
  private static Rule rule(
      String id, Criterion when, Prevention prevention, Citation... citations) {
    Criterion whom = prevention.regimens().isEmpty() ? when : all(WELL, when);
    return Rule.builder(id)
        .when(
            all(
                not(WhoIsTreated.AS_DEFICIENT),
                not(established(any(WhoIsTreated.TO_BEGIN, OnTreatment.TREATED))),
                whom))
        .conclude(prevention)
        .cite(citations);
  }
}
