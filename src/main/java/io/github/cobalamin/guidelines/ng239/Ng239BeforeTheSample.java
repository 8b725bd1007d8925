package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.List;

/** Section 1.3: before the sample is taken. */
public final class Ng239BeforeTheSample {
  private static final Criterion BEFORE_FIRST_SAMPLE =
      all(
          Ng239Recognising.SUSPECTED,
          not(established(onReplacement())),
          not(any(B12Level.REPORTED, Metabolites.MMA_REPORTED, Metabolites.HOMOCYSTEINE_REPORTED)));

  private Ng239BeforeTheSample() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("ng239-sample-before-replacement")
            .when(all(BEFORE_FIRST_SAMPLE, not(established(Contraindications.COBALAMIN_ALLERGY))))
            .conclude(
                Advice.of(
                    Strength.DO_NOT,
                    "Do not start replacement before blood is taken; where treatment is urgent, take blood and then start at once"))
            .cite(Sources.NICE_NG239.at("section 1.3", READ_ONCE)),
        Rule.builder("ng239-ask-about-supplements")
            .when(BEFORE_FIRST_SAMPLE)
            .conclude(
                Advice.of(
                    Strength.BE_AWARE,
                    "Ask about vitamin B12 bought over the counter: it raises results"))
            .cite(Sources.NICE_NG239.at("section 1.3", READ_ONCE)));
  }
}
