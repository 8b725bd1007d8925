package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.responded;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/**
 * The criteria that more than one topic of care asks for: who is treated, and what kind of cause.
 */
public final class Ng239Care {
  public static final Criterion DEFICIENT =
      any(classified(Classification.CONFIRMED), classified(Classification.PROBABLE));

  /** 50 micrograms a day is the least that is used to treat; less is a supplement. */
  public static final Criterion ON_TABLETS = onOralReplacement("50 ug");

  public static final Criterion ON_TREATMENT = any(onInjections(), ON_TABLETS);

  /** Signs for which the sources treat before results. */
  public static final Criterion BEFORE_RESULTS = concluded("urgent-treatment-before-results");

  public static final Criterion LEBER_OR_TOBACCO =
      anyPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA);

  /**
   * Objective or suspected disease of nerves, cord or optic nerve, or a severe change of the mental
   * state: it outranks the cause.
   */
  public static final Criterion NEUROLOGICAL =
      any(
          Ng239Criteria.NEUROLOGY,
          anyPresent(
              Symptoms.SUBACUTE_COMBINED_DEGENERATION,
              Symptoms.OPTIC_NERVE_PROBLEM,
              Symptoms.PSYCHOSIS,
              Symptoms.DELIRIUM),
          LEBER_OR_TOBACCO);

  /**
   * To be treated anew: deficient or to be treated before results, and not on injections; or on
   * injections with neurological signs that are new or worse.
   */
  public static final Criterion TO_BEGIN =
      any(
          all(any(DEFICIENT, BEFORE_RESULTS), not(established(onInjections()))),
          all(onInjections(), responded(Replacement.Response.WORSE), NEUROLOGICAL));

  /** Nothing forbids a cobalamin, and the age is known: else nothing is advised. */
  public static final Criterion MAY_BE_GIVEN =
      all(
          not(established(Ng239Criteria.COBALAMIN_ALLERGY)),
          not(established(Ng239Criteria.INHERITED)),
          established(ageAtLeast(16)));

  /** Whatever the level says: the disease does not pass with it. */
  public static final Criterion GASTRITIS =
      any(
          AutoimmuneGastritis.KNOWN,
          AutoimmuneGastritis.ANTIBODY_RELIABLE,
          AutoimmuneGastritis.GASTRIN_AND_PEPSINOGEN);

  /** Something points to autoimmune gastritis, and it is not known. */
  public static final Criterion GASTRITIS_POSSIBLE =
      all(concluded("cause-hints-of-gastritis"), not(established(GASTRITIS)));

  /** The stomach itself points to it: more than an autoimmune condition or the family does. */
  public static final Criterion GASTRITIS_SUSPECTED =
      all(
          any(
              result(LabTests.PARIETAL_CELL_ANTIBODY).is(Outcome.POSITIVE),
              present(Conditions.ATROPHIC_GASTRITIS)),
          not(established(GASTRITIS)));

  /** Known causes for which NG239 asks for injections for life. */
  public static final Criterion FOR_LIFE =
      any(
          GASTRITIS,
          anyPresent(Conditions.TOTAL_GASTRECTOMY, Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION));

  public static final Criterion INHERITED_MALABSORPTION =
      anyPresent(Conditions.INTRINSIC_FACTOR_DEFICIENCY, Conditions.IMERSLUND_GRASBECK_SYNDROME);

  /** Causes that stay, of which NG239 names only some. */
  public static final Criterion DOES_NOT_PASS =
      any(
          FOR_LIFE,
          INHERITED_MALABSORPTION,
          anyPresent(
              Conditions.GASTRECTOMY,
              Conditions.GASTRIC_BYPASS,
              Conditions.SLEEVE_GASTRECTOMY,
              Conditions.BILIOPANCREATIC_DIVERSION,
              Conditions.TERMINAL_ILEAL_RESECTION,
              Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
              Conditions.SHORT_BOWEL_SYNDROME));

  public static final Criterion OTHER_MALABSORPTION =
      anyConcluded(
          "cause-coeliac-serology",
          "cause-enough-is-eaten",
          "history-partial-gastrectomy",
          "history-gastric-bypass",
          "history-biliopancreatic-diversion",
          "history-sleeve-gastrectomy",
          "history-ileal-resection",
          "history-ileal-conduit",
          "history-bacterial-overgrowth",
          "history-tropical-sprue",
          "history-coeliac-disease",
          "history-fish-tapeworm",
          "history-food-bound-malabsorption",
          "history-helicobacter-pylori",
          "history-gastrinoma",
          "history-pancreatic-insufficiency",
          "history-ileal-crohn-disease",
          "history-radiation-enteritis",
          "history-short-bowel",
          "history-systemic-sclerosis",
          "history-giardiasis",
          "history-hiv-enteropathy");

  public static final Criterion MEDICINE =
      anyConcluded(
          "history-metformin",
          "history-proton-pump-inhibitors",
          "history-h2-receptor-antagonists",
          "history-colchicine",
          "history-antiepileptic-medicines",
          "history-other-absorption-lowering-medicines");

  public static final Criterion NITROUS_OXIDE =
      anyConcluded("history-recreational-nitrous-oxide", "history-anaesthetic-nitrous-oxide");

  public static final Criterion DIET =
      anyConcluded(
          "history-vegan-diet",
          "history-vegetarian-diet",
          "history-low-intake",
          "history-food-avoidance",
          "history-eating-disorder",
          "history-poverty-and-frailty",
          "history-harmful-alcohol-use",
          "history-gastric-band");

  /** Whatever is swallowed is taken up badly. */
  public static final Criterion ABSORPTION_IMPAIRED =
      any(FOR_LIFE, INHERITED_MALABSORPTION, GASTRITIS_POSSIBLE, OTHER_MALABSORPTION);

  /** By WHO's limit, by several blood cells, or called megaloblastic and not known to be mild. */
  public static final Criterion SEVERE_ANAEMIA =
      any(
          result(LabTests.HAEMOGLOBIN).below("80 g/L"),
          all(
              present(Symptoms.MEGALOBLASTIC_ANAEMIA),
              not(established(not(result(LabTests.HAEMOGLOBIN).below("100 g/L"))))),
          present(Symptoms.PANCYTOPENIA),
          all(present(Symptoms.ANAEMIA), present(Symptoms.THROMBOCYTOPENIA)));

  private Ng239Care() {}

  public static Criterion anyConcluded(String... rules) {
    List<Criterion> parts = new ArrayList<>();
    for (String rule : rules) {
      parts.add(concluded(rule));
    }
    return Criteria.any(parts);
  }
}
