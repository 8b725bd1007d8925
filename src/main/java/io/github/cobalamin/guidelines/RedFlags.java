package io.github.cobalamin.guidelines;

import static io.github.cobalamin.model.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.model.Confirmation.PROVISIONAL;
import static io.github.cobalamin.model.Confirmation.READ_ONCE;
import static io.github.cobalamin.model.Confirmation.SECONDARY;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Strength;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.RedFlag;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Urgency;
import java.util.List;

/**
 * What must not wait for results, with or without anaemia. The clocks are the library's wording of
 * standard teaching.
 */
final class RedFlags {
  private static final Citation CLOCK =
      Sources.LIBRARY.at("urgency of red flags, standard teaching", PROVISIONAL);
  private static final Citation TREAT_FIRST =
      Sources.BSH_2014.at("neurological involvement", INDEPENDENTLY_CONFIRMED);

  private RedFlags() {}

  static List<Rule> rules() {
    return List.of(
        flag(
            "urgent-cord-compression-or-disease",
            anyPresent(
                Symptoms.LEG_WEAKNESS,
                Symptoms.LHERMITTE_SIGN,
                Symptoms.SENSORY_LEVEL,
                Symptoms.BLADDER_OR_BOWEL_CHANGE),
            Urgency.SAME_DAY,
            "Refer to hospital or neurology today: the spinal cord may be affected, compression must be excluded, and treatment of deficiency"
                + " must not wait for results",
            TREAT_FIRST,
            CLOCK),
        flag(
            "urgent-nitrous-oxide-neurology",
            all(Ng239Criteria.NITROUS_OXIDE, Ng239Criteria.NEUROLOGY),
            Urgency.SAME_DAY,
            "Refer today: neurological symptoms after nitrous oxide; advise never to use it again, take blood, and treat before results",
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
            Ng239Criteria.SUSPECTED_CORD_DISEASE,
            Urgency.URGENT,
            "Take blood, then start treatment without waiting for results, and seek specialist advice: suspected subacute combined"
                + " degeneration; harm that goes untreated for more than 3 months may be permanent",
            TREAT_FIRST,
            Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED)),
        flag(
            "urgent-objective-neurology",
            anyPresent(Symptoms.ATAXIA, Symptoms.IMPAIRED_GAIT, Symptoms.PROGRESSIVE_NEUROLOGY),
            Urgency.URGENT,
            "Examine the nervous system and test now; where deficiency is likely, treat without waiting for results and seek specialist"
                + " advice",
            TREAT_FIRST),
        flag(
            "urgent-suspected-megaloblastic-anaemia",
            Ng239Criteria.SUSPECTED_MEGALOBLASTIC_ANAEMIA,
            Urgency.URGENT,
            "Take blood for B12 and folate, then start B12 without waiting for results: suspected megaloblastic anaemia",
            Sources.BSH_2014.at("megaloblastic anaemia", INDEPENDENTLY_CONFIRMED)),
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
            all(Ng239Criteria.DEFICIENT, any(Ng239Criteria.NEUROLOGY, pregnant())),
            Urgency.URGENT,
            "Seek urgent haematology advice: a result in the deficient band with neurological symptoms or in pregnancy",
            Sources.NICE_CKS.at("when to refer", SECONDARY)));
  }

  private static Rule flag(
      String id, Criterion when, Urgency urgency, String text, Citation... citations) {
    return Rule.of(id)
        .when(when)
        .conclude(new RedFlag(urgency, Strength.OFFER, text))
        .cite(citations);
  }
}
