// Long: a line for each cause, in one list.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.model.Likelihood.ESTABLISHED;
import static io.github.cobalamin.model.Likelihood.LIKELY;
import static io.github.cobalamin.model.Likelihood.POSSIBLE;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.leftOpen;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;

import io.github.cobalamin.guidelines.picture.Children;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.OnRecord;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the history says of the cause: diet, medicines, operations, diseases. What points to a cause
 * is the knowledge base's; how far it goes is the library's reading, a line for each cause, and for
 * how long in CauseInTime. A likely cause needs evidence of deficiency; without it, it is a risk,
 * and possible. A risk factor is no diagnosis: what is no disease or operation stays possible.
 */
public final class CauseHistory {
  /** Tests for a cause are asked for unless deficiency is unlikely; what is on record stays one. */
  public static final Criterion WORTH_ASKING = not(classified(Classification.UNLIKELY));

  /** Without it a cause is a risk. */
  static final Criterion EVIDENCE =
      any(
          classified(Classification.CONFIRMED),
          classified(Classification.PROBABLE),
          all(ageUnder(16), any(Children.LOW_BY_ITS_LABORATORY, InbornError.MMA_OF_A_CHILD)));

  /** A record without such a disease does not say that it is not there. */
  private static final boolean MAY_BE_SILENT = true;

  /** The ileum does not take up vitamin B12, and the kidney loses protein, by one receptor. */
  private static final Criterion UPTAKE_OF_TWO =
      all(
          ageUnder(16),
          Children.LOW_LEVEL,
          any(
              result(LabTests.URINE_PROTEIN).is(Outcome.PRESENT),
              result(LabTests.URINE_PROTEIN_PER_CREATININE).is(Outcome.RAISED)));

  /** Dementia may be what deficiency did, and so leaves room for another cause. */
  private static final Criterion HARD_TO_GET_FOOD =
      any(
          anyPresent(RiskFactors.FRAILTY, RiskFactors.POVERTY),
          all(
              present(RiskFactors.DIFFICULTY_OBTAINING_FOOD),
              not(established(present(RiskFactors.DEMENTIA)))));

  private static final Citation HOW_FAR =
      Sources.LIBRARY.at("how far history goes towards a cause", DERIVED);

  /**
   * Kind by kind. Of an established cause nothing more is needed: the record itself names it; a
   * likely one commonly causes deficiency by itself; a possible one adds to it, or causes it in
   * some.
   */
  private static final List<Reading> READINGS =
      List.of(
          of(Causes.VEGAN_DIET, POSSIBLE),
          of(Causes.LOW_INTAKE, POSSIBLE),
          of(Causes.VEGETARIAN_DIET, POSSIBLE),
          of(Causes.FOOD_AVOIDANCE, POSSIBLE),
          of(Causes.EATING_DISORDER, POSSIBLE),
          of(Causes.POVERTY_AND_FRAILTY, POSSIBLE),
          of(Causes.HARMFUL_ALCOHOL_USE, POSSIBLE),
          of(Causes.TOTAL_GASTRECTOMY, ESTABLISHED),
          of(Causes.GASTRIC_BYPASS, ESTABLISHED),
          of(Causes.BILIOPANCREATIC_DIVERSION, ESTABLISHED),
          of(Causes.COMPLETE_ILEAL_RESECTION, ESTABLISHED),
          of(Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY, ESTABLISHED),
          of(Causes.IMERSLUND_GRASBECK, ESTABLISHED),
          of(Causes.TRANSCOBALAMIN_DEFICIENCY, ESTABLISHED),
          of(Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM, ESTABLISHED),
          of(Causes.PARTIAL_GASTRECTOMY, LIKELY),
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
          of(Causes.SHORT_BOWEL, LIKELY),
          of(Causes.MALABSORPTION, LIKELY),
          of(Causes.DIALYSIS, POSSIBLE),
          of(Causes.SYSTEMIC_SCLEROSIS, POSSIBLE),
          of(Causes.GIARDIASIS, POSSIBLE, MAY_BE_SILENT),
          of(Causes.HIV_ENTEROPATHY, POSSIBLE, MAY_BE_SILENT),
          of(Causes.WHIPPLE_DISEASE, POSSIBLE),
          of(Causes.INTESTINAL_TUBERCULOSIS, POSSIBLE),
          of(Causes.GRAFT_VERSUS_HOST_DISEASE, POSSIBLE),
          of(Causes.INTESTINAL_AMYLOIDOSIS, POSSIBLE),
          of(Causes.ANTIBODY_DEFICIENCY, POSSIBLE),
          of(Causes.CHECKPOINT_INHIBITOR_GASTRITIS, POSSIBLE),
          of(Causes.METFORMIN, POSSIBLE),
          of(Causes.PROTON_PUMP_INHIBITORS, POSSIBLE),
          of(Causes.H2_RECEPTOR_ANTAGONISTS, POSSIBLE),
          of(Causes.COLCHICINE, POSSIBLE),
          of(Causes.ANTIEPILEPTIC_MEDICINES, POSSIBLE),
          of(Causes.OTHER_ABSORPTION_LOWERING_MEDICINES, POSSIBLE),
          of(Causes.RECREATIONAL_NITROUS_OXIDE, POSSIBLE),
          of(Causes.ANAESTHETIC_NITROUS_OXIDE, POSSIBLE));

  /** The rules kind by kind, as the readings are. */
  public static final List<Rule> BY_KIND = byKind();

  private record Reading(Cause cause, Likelihood likelihood, boolean mayBeSilent) {}

  private CauseHistory() {}

  /** The likeliest first. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Likelihood likelihood : List.of(ESTABLISHED, LIKELY, POSSIBLE)) {
      for (Rule rule : BY_KIND) {
        if (rule.conclusion() instanceof OnCause finding && finding.likelihood() == likelihood) {
          rules.add(rule);
        }
      }
    }
    rules.add(rule("history-pregnancy", Causes.PREGNANCY, POSSIBLE, pregnant()));
    rules.add(rule("history-breastfeeding", Causes.BREASTFEEDING, POSSIBLE, breastfeeding()));
    return rules;
  }

  /** What the record says of the causes that it makes likely or more by itself. */
  static List<Criterion> obvious() {
    List<Criterion> parts = new ArrayList<>();
    for (Likelihood likelihood : List.of(ESTABLISHED, LIKELY)) {
      for (Reading reading : READINGS) {
        if (reading.likelihood() == likelihood) {
          parts.add(surely(reading));
        }
      }
    }
    return parts;
  }

  /**
   * Any of the causes is on record, or something that points to one.
   *
   * @param hardly what makes one hardly a cause, so that it is none here
   */
  static Criterion onRecord(Map<Cause, Criterion> hardly) {
    List<Criterion> parts = new ArrayList<>();
    for (Reading reading : READINGS) {
      Criterion unlikely = hardly.get(reading.cause());
      boolean ofFood = reading.cause().equals(Causes.POVERTY_AND_FRAILTY);
      Criterion points = ofFood ? HARD_TO_GET_FOOD : pointsTo(reading.cause());
      parts.add(unlikely == null ? points : all(points, not(established(unlikely))));
    }
    parts.add(LastingCause.KNOWN_GASTRITIS);
    return named("a cause on record", Criteria.any(parts));
  }

  private static List<Rule> byKind() {
    List<Rule> rules = new ArrayList<>();
    for (Reading reading : READINGS) {
      String id = "history-" + reading.cause().id().substring("cause-".length());
      if (reading.likelihood() == LIKELY) {
        rules.add(rule(id, reading.cause(), LIKELY, all(surely(reading), EVIDENCE)));
        rules.add(
            rule(
                id + "-risk",
                reading.cause(),
                POSSIBLE,
                all(pointsTo(reading.cause()), not(established(all(surely(reading), EVIDENCE))))));
      } else {
        Criterion when =
            reading.likelihood() == ESTABLISHED ? surely(reading) : pointsTo(reading.cause());
        rules.add(rule(id, reading.cause(), reading.likelihood(), silent(reading, when)));
      }
    }
    rules.add(
        rule(
            "history-imerslund-grasbeck-risk", Causes.IMERSLUND_GRASBECK, POSSIBLE, UPTAKE_OF_TWO));
    return List.copyOf(rules);
  }

  /** The disease or the operation itself, and not what makes it likely. */
  private static Criterion surely(Reading reading) {
    List<Fact> diagnoses = new ArrayList<>();
    for (Fact clue : reading.cause().clues()) {
      if (clue instanceof Condition) {
        diagnoses.add(clue);
      }
    }
    Criterion any = Criteria.any(OnRecord.each(diagnoses));
    return silent(
        reading,
        reading.cause().equals(Causes.ILEAL_RESECTION)
            ? all(any, not(established(LastingCause.LITTLE_ILEUM)))
            : any);
  }

  private static Criterion silent(Reading reading, Criterion when) {
    return reading.mayBeSilent()
        ? any(
            when,
            all(
                leftOpen(reading.cause() + " may be there without having been found"),
                WORTH_ASKING))
        : when;
  }

  /**
   * What the knowledge base says points to a cause: any of its clues, or of its medicines. A diet
   * that has a name is that diet, known gastritis needs no other word, and Crohn's disease of a
   * part that nobody told may be of the ileum.
   */
  static Criterion pointsTo(Cause cause) {
    List<Criterion> parts = OnRecord.each(cause.clues());
    parts.addAll(OnRecord.each(cause.medicines()));
    Criterion any = Criteria.any(parts);
    if (cause.equals(Causes.LOW_INTAKE)) {
      return all(
          any, not(established(anyPresent(RiskFactors.VEGAN_DIET, RiskFactors.VEGETARIAN_DIET))));
    }
    if (cause.equals(Causes.FOOD_AVOIDANCE)) {
      return any(
          present(RiskFactors.ANIMAL_FOOD_AVOIDANCE),
          all(
              present(RiskFactors.RESTRICTED_DIET),
              not(established(present(RiskFactors.EATING_DISORDER)))));
    }
    if (cause.equals(Causes.ILEAL_CROHN_DISEASE)) {
      return any(
          any,
          all(
              present(Conditions.CROHN_DISEASE),
              not(established(not(present(Conditions.ILEAL_CROHN_DISEASE))))));
    }
    return cause.equals(Causes.FOOD_BOUND_MALABSORPTION)
        ? all(any, not(established(LastingCause.KNOWN_GASTRITIS)))
        : any;
  }

  /** A diagnosis, a diet, an operation is a cause at any age; medicines are weighed in adults. */
  static Rule rule(String id, Cause cause, Likelihood likelihood, Criterion when) {
    String text =
        switch (likelihood) {
          case ESTABLISHED -> "An established cause: ";
          case LIKELY -> "A likely cause: ";
          case UNLIKELY -> "Hardly a cause, being so short: ";
          default -> "A possible cause: ";
        };
    List<Citation> citations = new ArrayList<>(cause.citations());
    citations.add(HOW_FAR);
    Rule.Builder rule =
        Rule.builder(id).when(when).conclude(OnCause.of(cause, likelihood, text + cause.name()));
    return (cause.medicines().isEmpty() ? rule.everybody() : rule)
        .cite(citations.toArray(new Citation[0]));
  }

  private static Reading of(Cause cause, Likelihood likelihood) {
    return new Reading(cause, likelihood, false);
  }

  private static Reading of(Cause cause, Likelihood likelihood, boolean mayBeSilent) {
    return new Reading(cause, likelihood, mayBeSilent);
  }
}
