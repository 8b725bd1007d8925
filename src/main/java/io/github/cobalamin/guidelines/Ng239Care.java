package io.github.cobalamin.guidelines;

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
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Classification;
import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/**
 * The criteria that more than one topic of care asks for: who is treated, and what kind of cause.
 */
final class Ng239Care {
  static final Criterion DEFICIENT =
      any(classified(Classification.CONFIRMED), classified(Classification.PROBABLE));

  /** 50 micrograms a day is the least that is used to treat; less is a supplement. */
  static final Criterion ON_TABLETS = onOralReplacement("50 ug");

  static final Criterion ON_TREATMENT = any(onInjections(), ON_TABLETS);

  /**
   * Deficient, and not known to be on injections: whoever is deficient on tablets is to be treated
   * anew.
   */
  static final Criterion TO_BEGIN = all(DEFICIENT, not(established(onInjections())));

  /**
   * Objective or suspected disease of nerves, cord or optic nerve, or a severe change of the mental
   * state: it outranks the cause.
   */
  static final Criterion NEUROLOGICAL =
      any(
          Ng239Criteria.NEUROLOGY,
          anyPresent(
              Symptoms.SUBACUTE_COMBINED_DEGENERATION,
              Symptoms.OPTIC_NERVE_PROBLEM,
              Symptoms.PSYCHOSIS,
              Symptoms.DELIRIUM));

  static final Criterion LEBER_OR_TOBACCO =
      anyPresent(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA);

  static final Criterion GASTRITIS =
      anyConcluded(
          "cause-intrinsic-factor-antibody",
          "cause-recorded-gastritis",
          "cause-gastrin-and-pepsinogen");

  /** Something points to autoimmune gastritis, and it is not known. */
  static final Criterion GASTRITIS_SUSPECTED =
      all(concluded("cause-hints-of-gastritis"), not(established(GASTRITIS)));

  /** Known or suspected causes for which NG239 asks for injections for life. */
  static final Criterion FOR_LIFE =
      any(GASTRITIS, anyConcluded("history-total-gastrectomy", "history-complete-ileal-resection"));

  static final Criterion INHERITED_MALABSORPTION =
      anyConcluded("history-congenital-intrinsic-factor-deficiency", "history-imerslund-grasbeck");

  static final Criterion OTHER_MALABSORPTION =
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

  static final Criterion MEDICINE =
      anyConcluded(
          "history-metformin",
          "history-proton-pump-inhibitors",
          "history-h2-receptor-antagonists",
          "history-colchicine",
          "history-antiepileptic-medicines",
          "history-other-absorption-lowering-medicines");

  static final Criterion NITROUS_OXIDE =
      anyConcluded("history-recreational-nitrous-oxide", "history-anaesthetic-nitrous-oxide");

  static final Criterion DIET =
      anyConcluded(
          "history-vegan-diet",
          "history-vegetarian-diet",
          "history-low-intake",
          "history-food-avoidance",
          "history-eating-disorder",
          "history-poverty-and-frailty",
          "history-harmful-alcohol-use",
          "history-gastric-band");

  /** Whatever is swallowed may be taken up badly. */
  static final Criterion ABSORPTION_IMPAIRED =
      any(FOR_LIFE, INHERITED_MALABSORPTION, OTHER_MALABSORPTION, MEDICINE);

  /** Severe enough for the first days to be dangerous. */
  static final Criterion SEVERE_ANAEMIA =
      any(
          Ng239Criteria.SUSPECTED_MEGALOBLASTIC_ANAEMIA,
          result(LabTests.HAEMOGLOBIN).below("80 g/L"),
          present(Symptoms.PANCYTOPENIA),
          all(present(Symptoms.ANAEMIA), present(Symptoms.THROMBOCYTOPENIA)));

  private Ng239Care() {}

  static Criterion anyConcluded(String... rules) {
    List<Criterion> parts = new ArrayList<>();
    for (String rule : rules) {
      parts.add(concluded(rule));
    }
    return new Criterion.Any(parts);
  }
}
