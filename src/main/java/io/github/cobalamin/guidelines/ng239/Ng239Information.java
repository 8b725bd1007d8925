package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.List;

/** Section 1.1: what to tell the person. */
public final class Ng239Information {
  private Ng239Information() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("ng239-information-when-suspected")
            .when(
                all(
                    Ng239Recognising.SUSPECTED,
                    not(classified(Classification.CONFIRMED)),
                    not(classified(Classification.UNLIKELY))))
            .conclude(
                Advice.toPerson(
                    Strength.OFFER,
                    "Explain that many other conditions cause the same symptoms, and that one blood test can be enough but some people"
                        + " need more"))
            .cite(Sources.NICE_NG239.at("recommendation 1.1.2", READ_ONCE)),
        Rule.builder("ng239-information-when-confirmed")
            .when(classified(Classification.CONFIRMED))
            .conclude(
                Advice.toPerson(
                    Strength.OFFER,
                    "Explain that deficiency affects each person differently, comes from the diet, from the way the body takes up B12, or"
                        + " both, that most people respond to replacement, and that dose, interval or route may have to change"))
            .cite(Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)));
  }
}
