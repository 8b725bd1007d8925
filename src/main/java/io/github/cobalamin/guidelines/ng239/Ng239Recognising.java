package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/** Section 1.2: who may be deficient. */
public final class Ng239Recognising {
  /** Box 1: common symptoms and signs. Anaemia that resists iron in pregnancy is anaemia too. */
  public static final Criterion BOX_1 =
      anyPresent(
          Symptoms.MACROCYTOSIS,
          Symptoms.ANAEMIA,
          Symptoms.COGNITIVE_DIFFICULTY,
          Symptoms.OPTIC_NERVE_PROBLEM,
          Symptoms.GLOSSITIS,
          Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM,
          Symptoms.FATIGUE);

  /** Box 2: common risk factors. Age is none of them. */
  public static final Criterion BOX_2 =
      any(
          anyPresent(
              RiskFactors.LOW_ANIMAL_FOOD_DIET,
              RiskFactors.NO_FORTIFIED_FOOD,
              RiskFactors.ANIMAL_FOOD_AVOIDANCE,
              RiskFactors.RESTRICTED_DIET,
              RiskFactors.DIFFICULTY_OBTAINING_FOOD,
              RiskFactors.FAMILY_HISTORY,
              RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          anyPresent(
              Conditions.ATROPHIC_GASTRITIS,
              Conditions.AUTOIMMUNE_CONDITION,
              Conditions.THYROID_DISEASE,
              Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY,
              Conditions.BARIATRIC_SURGERY,
              Conditions.GASTRECTOMY,
              Conditions.TERMINAL_ILEAL_RESECTION),
          any(
              taking(Medicines.COLCHICINE),
              taking(Medicines.H2_RECEPTOR_ANTAGONISTS),
              taking(Medicines.METFORMIN),
              taking(Medicines.PHENOBARBITAL),
              taking(Medicines.PREGABALIN),
              taking(Medicines.PRIMIDONE),
              taking(Medicines.PROTON_PUMP_INHIBITORS),
              taking(Medicines.TOPIRAMATE)));

  public static final Criterion MENTAL_HEALTH = present(Symptoms.MENTAL_HEALTH_PRESENTATION);

  /** What other sources describe of deficiency, and neither Box 1 nor section 1.2 names. */
  static final Criterion IN_NEITHER_BOX =
      named(
          "a symptom or sign of deficiency that is in neither box",
          any(
              anyPresent(
                  Symptoms.HYPERSEGMENTED_NEUTROPHILS,
                  Symptoms.OVAL_MACROCYTES,
                  Symptoms.THROMBOCYTOPENIA,
                  Symptoms.LEUCOPENIA,
                  Symptoms.WEAKNESS,
                  Symptoms.PALLOR,
                  Symptoms.JAUNDICE,
                  Symptoms.HYPERPIGMENTATION,
                  Symptoms.HAIR_CHANGES,
                  Symptoms.NAIL_CHANGES),
              anyPresent(
                  Symptoms.ORTHOSTATIC_HYPOTENSION,
                  Symptoms.LOSS_OF_SMELL,
                  Symptoms.TASTE_DISTURBANCE,
                  Symptoms.INVOLUNTARY_MOVEMENTS,
                  Symptoms.RESTLESS_LEGS,
                  Symptoms.DIZZINESS,
                  Symptoms.HEADACHE,
                  Symptoms.SLEEP_DISTURBANCE),
              anyPresent(
                  Symptoms.BURNING_MOUTH,
                  Symptoms.MOUTH_ULCERS,
                  Symptoms.ANGULAR_CHEILITIS,
                  Symptoms.LOSS_OF_APPETITE,
                  Symptoms.WEIGHT_LOSS,
                  Symptoms.DIARRHOEA,
                  Symptoms.BREATHLESSNESS,
                  Symptoms.PALPITATIONS,
                  Symptoms.INFERTILITY,
                  Symptoms.RECURRENT_MISCARRIAGE)));

  /** A symptom for which deficiency is suspected. */
  public static final Criterion SYMPTOM = any(BOX_1, MENTAL_HEALTH);

  private static final String BOX_1_RULE = "ng239-box-1";
  private static final String BOX_2_RULE = "ng239-box-2";
  private static final String MENTAL_HEALTH_RULE = "ng239-mental-health";

  /** What later rules ask of these. */
  public static final Criterion BOX_1_HOLDS = concluded(BOX_1_RULE);

  public static final Criterion BOX_2_HOLDS = concluded(BOX_2_RULE);
  public static final Criterion MENTAL_HEALTH_HOLDS = concluded(MENTAL_HEALTH_RULE);
  public static final Criterion SUSPECTED = any(BOX_1_HOLDS, MENTAL_HEALTH_HOLDS);

  private Ng239Recognising() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder(BOX_1_RULE)
            .when(BOX_1)
            .conclude(Note.suspicion("There is at least one of the common symptoms and signs"))
            .cite(Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED)),
        Rule.builder(BOX_2_RULE)
            .when(BOX_2)
            .conclude(
                Note.suspicion(
                    "There is at least one of the common risk factors; a risk factor alone is not deficiency"))
            .cite(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED)),
        Rule.builder(MENTAL_HEALTH_RULE)
            .when(MENTAL_HEALTH)
            .conclude(
                Note.suspicion(
                    "Deficiency can present with mental-health problems such as depression, anxiety or psychosis"))
            .cite(Sources.NICE_NG239.at("section 1.2", READ_ONCE)),
        Rule.builder("ng239-normal-count-excludes-nothing")
            .when(
                all(
                    any(BOX_1, BOX_2, MENTAL_HEALTH),
                    any(not(present(Symptoms.ANAEMIA)), not(present(Symptoms.MACROCYTOSIS)))))
            .conclude(
                Note.suspicion(
                    "Do not rule deficiency out because there is no anaemia or no macrocytosis: of 141 people with neuropsychiatric disease"
                        + " from deficiency, 24 % had a normal haematocrit, 18 % a normal MCV, and 13 % both"))
            .cite(
                Sources.NICE_NG239.at("section 1.2", INDEPENDENTLY_CONFIRMED),
                Sources.LINDENBAUM_1988.at("abstract", DERIVED)));
  }
}
