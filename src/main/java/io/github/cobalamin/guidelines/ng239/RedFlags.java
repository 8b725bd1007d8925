package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * What must not wait for results, with or without anaemia. The clocks are the library's wording of
 * standard teaching.
 */
public final class RedFlags {
  public static final String TREATMENT_BEFORE_RESULTS = "urgent-treatment-before-results";

  public static final Criterion NEUROLOGY_AFTER_NITROUS_OXIDE =
      all(Confounding.NITROUS_OXIDE_USE, Signs.NEUROLOGY);

  private static final Citation CLOCK =
      Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL);
  private static final Citation TREAT_FIRST =
      Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED);

  private static final Citation PERMANENT =
      Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED);

  /**
   * Signs that are treated before results, unless B12 or methylmalonic acid reassures; after
   * nitrous oxide they say nothing.
   */
  private static final Criterion TREATED_BEFORE_RESULTS =
      any(
          NEUROLOGY_AFTER_NITROUS_OXIDE,
          all(
              any(Signs.SUSPECTED_CORD_DISEASE, Signs.SUSPECTED_MEGALOBLASTIC_ANAEMIA),
              not(established(MarkerNotes.REASSURED)),
              not(established(not(Metabolites.MMA_RAISED)))));

  private RedFlags() {}

  public static List<Rule> rules() {
    return List.of(
        flag(
            "urgent-cord-compression-or-disease",
            anyPresent(
                Symptoms.LEG_WEAKNESS,
                Symptoms.LHERMITTE_SIGN,
                Symptoms.SENSORY_LEVEL,
                Symptoms.BLADDER_OR_BOWEL_CHANGE),
            Urgency.SAME_DAY,
            "Refer to hospital or neurology today: the spinal cord may be affected, and compression must be excluded",
            CLOCK),
        flag(
            "urgent-nitrous-oxide-neurology",
            NEUROLOGY_AFTER_NITROUS_OXIDE,
            Urgency.SAME_DAY,
            "Refer today: neurological symptoms after nitrous oxide; advise never to use it again",
            Sources.RCEM_2024.at("treatment before results", READ_ONCE)),
        flag(
            "urgent-visual-loss",
            anyPresent(Symptoms.VISUAL_LOSS, Symptoms.OPTIC_ATROPHY),
            Urgency.SAME_DAY,
            "Refer to eye services or neurology today: the optic nerve may be affected",
            CLOCK),
        flag(
            "urgent-possible-ttp",
            all(
                present(Symptoms.THROMBOCYTOPENIA),
                anyPresent(Symptoms.RED_CELL_FRAGMENTS, Symptoms.HAEMOLYSIS)),
            Urgency.SAME_DAY,
            "Refer to haematology today: deficiency can look like thrombotic thrombocytopenic purpura, which is not excluded until ADAMTS13 is"
                + " known",
            Sources.TMA_2013.at("abstract", READ_ONCE)),
        flag(
            "urgent-severe-anaemia",
            any(
                result(LabTests.HAEMOGLOBIN).below("70 g/L"),
                all(
                    present(Symptoms.ANAEMIA),
                    anyPresent(Symptoms.CHEST_PAIN, Symptoms.SYNCOPE, Symptoms.HEART_FAILURE))),
            Urgency.SAME_DAY,
            "Refer to hospital today: anaemia is severe or affects the heart",
            CLOCK),
        flag(
            "urgent-neutropenic-fever",
            all(present(Symptoms.SEVERE_NEUTROPENIA), present(Symptoms.FEVER)),
            Urgency.SAME_DAY,
            "Treat as an emergency: fever with severe neutropenia may be sepsis",
            CLOCK),
        flag(
            "urgent-mental-state",
            anyPresent(Symptoms.PSYCHOSIS, Symptoms.DELIRIUM, Symptoms.SUICIDAL_THOUGHTS),
            Urgency.SAME_DAY,
            "Arrange mental-health or medical assessment today, and test for deficiency with it",
            CLOCK),
        flag(
            "urgent-suspected-cord-disease",
            Signs.SUSPECTED_CORD_DISEASE,
            Urgency.URGENT,
            "Seek specialist advice now: suspected subacute combined degeneration; harm that goes untreated for more than 3 months may be"
                + " permanent",
            TREAT_FIRST,
            PERMANENT),
        flag(
            "urgent-objective-neurology",
            anyPresent(Symptoms.ATAXIA, Symptoms.IMPAIRED_GAIT, Symptoms.PROGRESSIVE_NEUROLOGY),
            Urgency.URGENT,
            "Examine the nervous system and test now: the signs may become permanent",
            TREAT_FIRST,
            PERMANENT),
        flag(
            "urgent-suspected-megaloblastic-anaemia",
            Signs.SUSPECTED_MEGALOBLASTIC_ANAEMIA,
            Urgency.URGENT,
            "Take blood for B12 and folate now: suspected megaloblastic anaemia",
            Sources.BSH_2014.at("megaloblastic anaemia", INDEPENDENTLY_CONFIRMED)),
        flag(
            "urgent-inborn-error-with-neurology",
            all(Contraindications.INHERITED, Signs.NEUROLOGY),
            Urgency.SAME_DAY,
            "Ask the metabolic team today: neurological signs in an inborn error of cobalamin or its transport",
            CLOCK),
        flag(
            "urgent-pancytopenia",
            all(
                present(Symptoms.ANAEMIA),
                present(Symptoms.THROMBOCYTOPENIA),
                present(Symptoms.LEUCOPENIA)),
            Urgency.URGENT,
            "Seek haematology advice: all blood cells are low",
            CLOCK),
        flag(
            "urgent-deficiency-with-neurology-or-pregnancy",
            any(
                all(B12Level.TRULY_DEFICIENT, any(Signs.NEUROLOGY, pregnant())),
                all(pregnant(), B12Level.TOTAL_DEFICIENT, Signs.SIGNS_IN_KEEPING)),
            Urgency.URGENT,
            "Seek urgent haematology advice: a result in the deficient band with neurological symptoms or in pregnancy",
            Sources.NICE_CKS.at("when to refer", SECONDARY)),
        flag(
            "urgent-suspected-cancer",
            any(
                anyPresent(Symptoms.DYSPHAGIA, Symptoms.UPPER_ABDOMINAL_MASS),
                all(ageAtLeast(55), present(Symptoms.WEIGHT_LOSS), present(Symptoms.DYSPEPSIA))),
            Urgency.URGENT,
            "Refer by the suspected-cancer pathway, whatever B12 says",
            Sources.NICE_NG12.at("upper gastrointestinal tract", SECONDARY)),
        flag(
            TREATMENT_BEFORE_RESULTS,
            all(
                TREATED_BEFORE_RESULTS,
                not(established(Contraindications.COBALAMIN_ALLERGY)),
                not(established(onInjections()))),
            Urgency.URGENT,
            "Take blood, then start vitamin B12 without waiting for further results",
            TREAT_FIRST,
            Sources.RCEM_2024.at("treatment before results", READ_ONCE)),
        flag(
            "urgent-treatment-before-results-with-allergy",
            all(TREATED_BEFORE_RESULTS, Contraindications.COBALAMIN_ALLERGY),
            Urgency.SAME_DAY,
            "Ask an allergy specialist today: the signs would be treated before results, and an allergy to a cobalamin is recorded",
            TREAT_FIRST,
            Sources.ELIA_1998.at("case", READ_ONCE)));
  }

  /** Those that signs and the blood count raise, whatever B12 says: they hold by any guideline. */
  public static List<Rule> bySigns() {
    return rules().stream().filter(rule -> !asksForBands(rule.when())).toList();
  }

  private static boolean asksForBands(Criterion criterion) {
    return criterion.byThresholds() || criterion.parts().stream().anyMatch(RedFlags::asksForBands);
  }

  /** What must be acted on today is so at any age; the rest is said of those whom NG239 covers. */
  private static Rule flag(
      String id, Criterion when, Urgency urgency, String text, Citation... citations) {
    Rule.Builder rule =
        Rule.builder(id).when(when).conclude(RedFlag.of(urgency, Strength.OFFER, text));
    return (urgency == Urgency.SAME_DAY ? rule.everybody() : rule).cite(citations);
  }
}
