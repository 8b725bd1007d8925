package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.Children;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * For whom NG239 is meant, and what is said of those for whom it is not: never a threshold, never a
 * dose.
 */
public final class Ng239Scope {
  public static final Criterion SCOPE = ageAtLeast(16);

  private Ng239Scope() {}

  public static List<Rule> rules() {
    Criterion child = ageUnder(16);
    return List.of(
        Rule.builder("status-0-under-16")
            .when(child)
            .conclude(
                Classified.of(
                    Classification.OUT_OF_SCOPE,
                    "NG239 covers people aged 16 and over; ask a paediatrician, and apply none of its thresholds and no adult dose"))
            .outsideScope()
            .cite(Sources.NICE_NG239.at("overview", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("note-child-thresholds")
            .when(child)
            .conclude(
                Note.of(
                    "Adult limits do not fit children: total B12 of healthy infants and children runs far higher, and methylmalonic acid"
                        + " higher in the first year; a normal newborn screen does not exclude deficiency"))
            .outsideScope()
            .cite(Sources.DANISH_INTERVALS.at("abstract", READ_ONCE)),
        Rule.builder("child-before-the-sample")
            .when(child)
            .conclude(
                Advice.of(
                    Strength.BE_AWARE,
                    "Take blood and urine before the first dose where that causes no delay, and ask about the family and whether the parents"
                        + " are related"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("children, standard teaching", PROVISIONAL)),
        Rule.builder("child-with-a-low-level")
            .when(all(child, Children.LOW_LEVEL))
            .conclude(
                Advice.of(
                    Strength.OFFER,
                    "So low a B12 in a child: paediatrics reads it soon and chooses the treatment; ask for lost skills, floppiness, feeding"
                        + " and pallor"))
            .outsideScope()
            .cite(
                Sources.DANISH_INTERVALS.at("abstract", READ_ONCE),
                Sources.LIBRARY.at("children, standard teaching", PROVISIONAL)),
        Rule.builder("child-with-a-cause-for-life")
            .when(all(child, Children.CAUSE_NOT_TREATED))
            .conclude(
                Advice.of(
                    Strength.OFFER,
                    "This cause is treated from the diagnosis on, and no treatment is recorded: ask paediatrics, or the metabolic team, soon"
                        + " whether vitamin B12 is given"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("children, standard teaching", PROVISIONAL)),
        Rule.builder("child-whose-mother-is-asked")
            .when(all(child, any(ageUnder(2), breastfeeding())))
            .conclude(
                Advice.of(
                    Strength.BE_AWARE,
                    "Ask about the mother's diet, stomach, operations, medicines and nitrous oxide"))
            .outsideScope()
            .cite(Sources.LIBRARY.at("children, standard teaching", PROVISIONAL)),
        Rule.builder("child-of-deficient-mother")
            .when(all(child, present(RiskFactors.DEFICIENT_MOTHER)))
            .conclude(
                Advice.of(
                    Strength.BE_AWARE,
                    "Have the mother tested too: treating her is half of the treatment of a breastfed infant"))
            .outsideScope()
            .cite(Sources.INFANTS_2023.at("infants of deficient mothers", READ_ONCE)));
  }
}
