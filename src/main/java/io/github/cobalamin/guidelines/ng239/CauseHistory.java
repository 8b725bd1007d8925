package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.DERIVED;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What the history says of the cause: diet, medicines, operations, diseases. What points to a cause
 * is the knowledge base's; how far it goes is the library's reading, by three lists. A risk factor
 * is no diagnosis: most causes stay possible until something more is known.
 */
public final class CauseHistory {
  /** Of these nothing more is needed: the record itself names the cause. */
  public static final List<Cause> ESTABLISHED_BY_RECORD =
      List.of(
          Causes.TOTAL_GASTRECTOMY,
          Causes.COMPLETE_ILEAL_RESECTION,
          Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY,
          Causes.IMERSLUND_GRASBECK);

  /** These commonly cause deficiency by themselves. */
  public static final List<Cause> LIKELY_BY_THEMSELVES =
      List.of(
          Causes.VEGAN_DIET,
          Causes.PARTIAL_GASTRECTOMY,
          Causes.GASTRIC_BYPASS,
          Causes.BILIOPANCREATIC_DIVERSION,
          Causes.ILEAL_RESECTION,
          Causes.ILEAL_CONDUIT,
          Causes.BACTERIAL_OVERGROWTH,
          Causes.TROPICAL_SPRUE,
          Causes.COELIAC_DISEASE,
          Causes.FISH_TAPEWORM,
          Causes.RECREATIONAL_NITROUS_OXIDE);

  /** These add to deficiency, or cause it in some. */
  private static final List<Cause> POSSIBLE =
      List.of(
          Causes.LOW_INTAKE,
          Causes.VEGETARIAN_DIET,
          Causes.FOOD_AVOIDANCE,
          Causes.EATING_DISORDER,
          Causes.POVERTY_AND_FRAILTY,
          Causes.HARMFUL_ALCOHOL_USE,
          Causes.SLEEVE_GASTRECTOMY,
          Causes.GASTRIC_BAND,
          Causes.FOOD_BOUND_MALABSORPTION,
          Causes.HELICOBACTER_PYLORI,
          Causes.GASTRINOMA,
          Causes.PANCREATIC_INSUFFICIENCY,
          Causes.ILEAL_CROHN_DISEASE,
          Causes.RADIATION_ENTERITIS,
          Causes.SHORT_BOWEL,
          Causes.SYSTEMIC_SCLEROSIS,
          Causes.GIARDIASIS,
          Causes.HIV_ENTEROPATHY,
          Causes.METFORMIN,
          Causes.PROTON_PUMP_INHIBITORS,
          Causes.H2_RECEPTOR_ANTAGONISTS,
          Causes.COLCHICINE,
          Causes.ANTIEPILEPTIC_MEDICINES,
          Causes.OTHER_ABSORPTION_LOWERING_MEDICINES,
          Causes.ANAESTHETIC_NITROUS_OXIDE);

  /** Diseases of which a record without them does not say that they are not there. */
  private static final List<Cause> MAY_BE_SILENT =
      List.of(
          Causes.COELIAC_DISEASE,
          Causes.BACTERIAL_OVERGROWTH,
          Causes.FOOD_BOUND_MALABSORPTION,
          Causes.HELICOBACTER_PYLORI,
          Causes.GASTRINOMA,
          Causes.PANCREATIC_INSUFFICIENCY,
          Causes.ILEAL_CROHN_DISEASE,
          Causes.FISH_TAPEWORM,
          Causes.GIARDIASIS,
          Causes.HIV_ENTEROPATHY,
          Causes.TROPICAL_SPRUE);

  /** Causes are asked for unless deficiency is unlikely. */
  public static final Criterion WORTH_ASKING = not(classified(Classification.UNLIKELY));

  private static final Citation HOW_FAR =
      Sources.LIBRARY.at("how far history goes towards a cause", DERIVED);

  private CauseHistory() {}

  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Cause cause : ESTABLISHED_BY_RECORD) {
      rules.add(rule(cause, Likelihood.ESTABLISHED, pointsTo(cause)));
    }
    for (Cause cause : LIKELY_BY_THEMSELVES) {
      rules.add(rule(cause, Likelihood.LIKELY, pointsTo(cause)));
    }
    for (Cause cause : POSSIBLE) {
      rules.add(rule(cause, Likelihood.POSSIBLE, pointsTo(cause)));
    }
    rules.add(rule(Causes.PREGNANCY, Likelihood.POSSIBLE, pregnant()));
    rules.add(rule(Causes.BREASTFEEDING, Likelihood.POSSIBLE, breastfeeding()));
    return rules;
  }

  /** What the knowledge base says points to a cause: any of its clues, or of its medicines. */
  public static Criterion pointsTo(Cause cause) {
    List<Criterion> parts = new ArrayList<>();
    for (Clue clue : cause.clues()) {
      parts.add(present(clue));
    }
    for (Medicine medicine : cause.medicines()) {
      parts.add(taking(medicine));
    }
    if (MAY_BE_SILENT.contains(cause)) {
      parts.add(leftOpen(cause + " may be there without having been found"));
    }
    return Criteria.any(parts);
  }

  private static Rule rule(Cause cause, Likelihood likelihood, Criterion when) {
    String text =
        switch (likelihood) {
          case ESTABLISHED -> "An established cause: ";
          case LIKELY -> "A likely cause: ";
          default -> "A possible cause: ";
        };
    List<Citation> citations = new ArrayList<>(cause.citations());
    citations.add(HOW_FAR);
    return Rule.builder("history-" + cause.id().substring("cause-".length()))
        .when(all(when, WORTH_ASKING))
        .conclude(OnCause.of(cause, likelihood, text + cause.name()))
        .cite(citations.toArray(new Citation[0]));
  }
}
