package io.github.cobalamin.guidelines;

import static io.github.cobalamin.model.Confirmation.READ_ONCE;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Strength;
import io.github.cobalamin.rules.Advice;
import io.github.cobalamin.rules.Note;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/** Section 1.1: what to tell the person. */
final class Ng239Information {
  private Ng239Information() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("ng239-information-when-suspected")
            .when(
                all(
                    any(Ng239Criteria.BOX_1, Ng239Criteria.MENTAL_HEALTH),
                    not(established(Ng239Criteria.DEFICIENT)),
                    not(established(Ng239Criteria.SUFFICIENT))))
            .conclude(
                new Advice(
                    Strength.BE_AWARE,
                    "Explain that many other conditions cause the same symptoms, and that one blood test can be enough but some people"
                        + " need more"))
            .cite(Sources.NICE_NG239.at("recommendation 1.1.2", READ_ONCE)),
        Rule.of("ng239-information-when-confirmed")
            .when(Ng239Criteria.DEFICIENT)
            .conclude(
                new Note(
                    "Explain that deficiency affects each person differently, comes from the diet, from the way the body takes up B12, or"
                        + " both, that most people respond to replacement, and that dose, interval or route may have to change"))
            .cite(Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)));
  }
}
