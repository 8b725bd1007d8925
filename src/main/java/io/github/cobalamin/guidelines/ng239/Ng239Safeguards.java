package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.OnRecord;
import io.github.cobalamin.guidelines.picture.Thiamine;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/** Which precautions a person's treatment calls for; what they say is the knowledge base's. */
public final class Ng239Safeguards {
  /** More than is taken before a pregnancy, and so treatment. */
  private static final Criterion TREATMENT_DOSE_OF_FOLIC_ACID =
      taking(Medicines.FOLIC_ACID, "500 ug");

  /**
   * Folic acid that is given for pregnancy, beside methotrexate or for chronic haemolysis;
   * haemolysis alone is a sign of deficiency.
   */
  private static final Criterion FOLIC_ACID_WITH_A_REASON =
      any(
          pregnant(),
          present(RiskFactors.PLANNING_PREGNANCY),
          taking(Medicines.METHOTREXATE),
          present(Conditions.CHRONIC_HAEMOLYSIS));

  private static final Criterion BEGUN_OR_CONSIDERED =
      any(WhoIsTreated.TO_BEGIN, WhoIsTreated.CONSIDERED);

  /**
   * Thiamine may be lacking, or will be when vitamin B12 is given; more than a year after an
   * operation for weight where something shows it.
   */
  static final Criterion THIAMINE_FIRST =
      any(
          Thiamine.WERNICKE_QUESTION,
          Thiamine.AT_RISK,
          all(
              BEGUN_OR_CONSIDERED,
              any(
                  anyPresent(RiskFactors.HARMFUL_ALCOHOL_USE, RiskFactors.EATING_DISORDER),
                  all(present(Conditions.BARIATRIC_SURGERY), Nerves.NEUROLOGY))));

  /** A deep anaemia, or a shallower one with what loses potassium or makes its lack dangerous. */
  private static final Criterion POTASSIUM_MAY_FALL =
      any(
          Blood.SEVERE_ANAEMIA,
          Blood.HAEMOGLOBIN_BELOW_100,
          all(
              Blood.MACROCYTIC_ANAEMIA,
              any(
                  taking(Medicines.DIURETICS),
                  taking(Medicines.DIGOXIN),
                  present(Symptoms.DIARRHOEA),
                  present(Conditions.MALNUTRITION))));

  private Ng239Safeguards() {}

  public static List<Rule> rules() {
    return List.of(
        rule(
            Precautions.FOLIC_ACID_ALONE,
            all(
                TREATMENT_DOSE_OF_FOLIC_ACID,
                any(
                    anyPresent(Symptoms.MACROCYTOSIS, Symptoms.MEGALOBLASTIC_ANAEMIA),
                    Nerves.NEUROLOGY),
                not(classified(Classification.UNLIKELY)),
                not(
                    established(
                        any(
                            OnTreatment.TREATED,
                            FOLIC_ACID_WITH_A_REASON,
                            BeforeTheFirstDose.FOLATE_ALONE))))),
        rule(
            Precautions.FOLIC_ACID_CARRIES_ON,
            all(
                taking(Medicines.FOLIC_ACID),
                any(FOLIC_ACID_WITH_A_REASON, not(TREATMENT_DOSE_OF_FOLIC_ACID)))),
        rule(Precautions.HYPOKALAEMIA_ON_STARTING, all(BEGUN_OR_CONSIDERED, POTASSIUM_MAY_FALL)),
        rule(Precautions.THROMBOCYTOSIS_AND_GOUT, all(WhoIsTreated.TO_BEGIN, Blood.SEVERE_ANAEMIA)),
        rule(
            Precautions.TRANSFUSION_OF_OLDER_PEOPLE,
            all(
                WhoIsTreated.TO_BEGIN,
                ageAtLeast(65),
                result(LabTests.HAEMOGLOBIN).below("80 g/L"))),
        rule(
            Precautions.MASKED_FOLATE_DEFICIENCY,
            all(
                Contraindications.NOT_FORBIDDEN,
                BEGUN_OR_CONSIDERED,
                not(result(LabTests.SERUM_FOLATE).reported()))),
        rule(
            Precautions.NEUROPATHY_NEEDS_INJECTIONS,
            all(Contraindications.NOT_FORBIDDEN, WhoIsTreated.TREATED, Ng239Treatment.INVOLVED)),
        rule(Precautions.THIAMINE_FIRST, THIAMINE_FIRST),
        rule(
            Precautions.CHLORAMPHENICOL_INTERACTION,
            all(WhoIsTreated.TREATED, takingAny(Precautions.CHLORAMPHENICOL_INTERACTION))),
        rule(
            Precautions.ORAL_ABSORPTION_INTERACTIONS,
            all(
                Contraindications.NOT_FORBIDDEN,
                any(WhoIsTreated.TO_BEGIN, OnTreatment.BY_MOUTH),
                takingAny(Precautions.ORAL_ABSORPTION_INTERACTIONS))),
        rule(
            Precautions.BLEEDING_RISK_OF_INJECTIONS,
            all(
                any(WhoIsTreated.TREATED, WhoIsTreated.CONSIDERED),
                any(
                    result(LabTests.PLATELETS).below("50 x10^9/L"),
                    present(Symptoms.BRUISING),
                    taking(Medicines.ANTICOAGULANTS)))),
        rule(
            Precautions.EXCIPIENT_ALLERGY, all(WhoIsTreated.TREATED, allergic(Allergen.EXCIPIENT))),
        rule(
            Precautions.ADVANCED_KIDNEY_DISEASE,
            all(Contraindications.NOT_FORBIDDEN, WhoIsTreated.TREATED, Kidneys.WORST)),
        rule(
            Precautions.NITROUS_OXIDE_ANAESTHESIA,
            all(
                Contraindications.NOT_FORBIDDEN,
                WhoIsTreated.AS_DEFICIENT,
                present(RiskFactors.ANAESTHETIC_NITROUS_OXIDE))));
  }

  private static Criterion takingAny(Precaution precaution) {
    return Criteria.any(OnRecord.each(precaution.about()));
  }

  private static Rule rule(Precaution precaution, Criterion when) {
    return Rule.builder("mind-" + precaution.id())
        .when(when)
        .conclude(Caution.of(precaution))
        .cite(precaution.citations().toArray(new Citation[0]));
  }
}
