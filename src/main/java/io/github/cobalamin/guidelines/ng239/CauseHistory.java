package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.model.Likelihood.ESTABLISHED;
import static io.github.cobalamin.model.Likelihood.LIKELY;
import static io.github.cobalamin.model.Likelihood.POSSIBLE;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.source.Confirmation.DERIVED;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What the history says of the cause: diet, medicines, operations, diseases. What points to a cause
 * is the knowledge base's; how far it goes is the library's reading, a line for each cause. A risk
 * factor is no diagnosis: most causes stay possible until something more is known.
 */
public final class CauseHistory {
  /** Causes are asked for unless deficiency is unlikely. */
  public static final Criterion WORTH_ASKING = not(classified(Classification.UNLIKELY));

  /** A record without such a disease does not say that it is not there. */
  private static final boolean MAY_BE_SILENT = true;

  private static final Citation HOW_FAR =
      Sources.LIBRARY.at("how far history goes towards a cause", DERIVED);

  /**
   * Kind by kind. Of an established cause nothing more is needed: the record itself names it; a
   * likely one commonly causes deficiency by itself; a possible one adds to it, or causes it in
   * some.
   */
  private static final List<Reading> READINGS =
      List.of(
          of(Causes.VEGAN_DIET, LIKELY),
          of(Causes.LOW_INTAKE, POSSIBLE),
          of(Causes.VEGETARIAN_DIET, POSSIBLE),
          of(Causes.FOOD_AVOIDANCE, POSSIBLE),
          of(Causes.EATING_DISORDER, POSSIBLE),
          of(Causes.POVERTY_AND_FRAILTY, POSSIBLE),
          of(Causes.HARMFUL_ALCOHOL_USE, POSSIBLE),
          of(Causes.TOTAL_GASTRECTOMY, ESTABLISHED),
          of(Causes.COMPLETE_ILEAL_RESECTION, ESTABLISHED),
          of(Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY, ESTABLISHED),
          of(Causes.IMERSLUND_GRASBECK, ESTABLISHED),
          of(Causes.PARTIAL_GASTRECTOMY, LIKELY),
          of(Causes.GASTRIC_BYPASS, LIKELY),
          of(Causes.BILIOPANCREATIC_DIVERSION, LIKELY),
          of(Causes.SLEEVE_GASTRECTOMY, POSSIBLE),
          of(Causes.GASTRIC_BAND, POSSIBLE),
          of(Causes.ILEAL_RESECTION, LIKELY),
          of(Causes.ILEAL_CONDUIT, LIKELY),
          of(Causes.BACTERIAL_OVERGROWTH, LIKELY, MAY_BE_SILENT),
          of(Causes.TROPICAL_SPRUE, LIKELY, MAY_BE_SILENT),
          of(Causes.COELIAC_DISEASE, LIKELY, MAY_BE_SILENT),
          of(Causes.FISH_TAPEWORM, LIKELY, MAY_BE_SILENT),
          of(Causes.FOOD_BOUND_MALABSORPTION, POSSIBLE, MAY_BE_SILENT),
          of(Causes.HELICOBACTER_PYLORI, POSSIBLE, MAY_BE_SILENT),
          of(Causes.GASTRINOMA, POSSIBLE, MAY_BE_SILENT),
          of(Causes.PANCREATIC_INSUFFICIENCY, POSSIBLE, MAY_BE_SILENT),
          of(Causes.ILEAL_CROHN_DISEASE, POSSIBLE, MAY_BE_SILENT),
          of(Causes.RADIATION_ENTERITIS, POSSIBLE),
          of(Causes.SHORT_BOWEL, POSSIBLE),
          of(Causes.SYSTEMIC_SCLEROSIS, POSSIBLE),
          of(Causes.GIARDIASIS, POSSIBLE, MAY_BE_SILENT),
          of(Causes.HIV_ENTEROPATHY, POSSIBLE, MAY_BE_SILENT),
          of(Causes.METFORMIN, POSSIBLE),
          of(Causes.PROTON_PUMP_INHIBITORS, POSSIBLE),
          of(Causes.H2_RECEPTOR_ANTAGONISTS, POSSIBLE),
          of(Causes.COLCHICINE, POSSIBLE),
          of(Causes.ANTIEPILEPTIC_MEDICINES, POSSIBLE),
          of(Causes.OTHER_ABSORPTION_LOWERING_MEDICINES, POSSIBLE),
          of(Causes.RECREATIONAL_NITROUS_OXIDE, LIKELY),
          of(Causes.ANAESTHETIC_NITROUS_OXIDE, POSSIBLE));

  /** The rules kind by kind, as the readings are. */
  public static final List<Rule> BY_KIND = byKind();

  private record Reading(Cause cause, Likelihood likelihood, boolean mayBeSilent) {}

  private CauseHistory() {}

  /** The likeliest first. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Likelihood likelihood : List.of(ESTABLISHED, LIKELY, POSSIBLE)) {
      for (int i = 0; i < READINGS.size(); i++) {
        if (READINGS.get(i).likelihood() == likelihood) {
          rules.add(BY_KIND.get(i));
        }
      }
    }
    rules.add(rule(Causes.PREGNANCY, POSSIBLE, pregnant()));
    rules.add(rule(Causes.BREASTFEEDING, POSSIBLE, breastfeeding()));
    return rules;
  }

  /** What the record says of the causes that it makes likely or more by itself. */
  static List<Criterion> obvious() {
    List<Criterion> parts = new ArrayList<>();
    for (Likelihood likelihood : List.of(ESTABLISHED, LIKELY)) {
      for (Reading reading : READINGS) {
        if (reading.likelihood() == likelihood) {
          parts.add(pointsTo(reading));
        }
      }
    }
    return parts;
  }

  private static List<Rule> byKind() {
    List<Rule> rules = new ArrayList<>();
    for (Reading reading : READINGS) {
      rules.add(rule(reading.cause(), reading.likelihood(), pointsTo(reading)));
    }
    return List.copyOf(rules);
  }

  private static Criterion pointsTo(Reading reading) {
    return reading.mayBeSilent()
        ? any(
            pointsTo(reading.cause()),
            leftOpen(reading.cause() + " may be there without having been found"))
        : pointsTo(reading.cause());
  }

  /** What the knowledge base says points to a cause: any of its clues, or of its medicines. */
  static Criterion pointsTo(Cause cause) {
    List<Criterion> parts = OnRecord.each(cause.clues());
    parts.addAll(OnRecord.each(cause.medicines()));
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

  private static Reading of(Cause cause, Likelihood likelihood) {
    return new Reading(cause, likelihood, false);
  }

  private static Reading of(Cause cause, Likelihood likelihood, boolean mayBeSilent) {
    return new Reading(cause, likelihood, mayBeSilent);
  }
}
