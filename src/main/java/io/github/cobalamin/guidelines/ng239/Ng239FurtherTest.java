package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/**
 * Section 1.3, after the first result: methylmalonic acid where it is indeterminate, and what
 * settles a doubt.
 */
public final class Ng239FurtherTest {
  private Ng239FurtherTest() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder("ng239-consider-mma")
            .when(
                all(
                    Ng239Recognising.SUSPECTED,
                    any(B12Level.LOW_OR_MIDDLE, B12Level.UNPLACED),
                    not(established(B12Level.TRULY_DEFICIENT)),
                    not(established(pregnant())),
                    not(Metabolites.MMA_REPORTED)))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID))
            .cite(
                Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED),
                Sources.BMJ_2024.at("what you need to know", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("settle-raised-metabolites-in-kidney-disease")
            .when(
                all(
                    Metabolites.METABOLITE_RAISED,
                    Confounding.KIDNEY,
                    not(B12Level.ACTIVE_REPORTED)))
            .conclude(TestAdvice.consider(LabTests.ACTIVE_B12, LabTests.URINE_METHYLMALONIC_ACID))
            .cite(
                Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
                Sources.URINE_MMA_2020.at("abstract", READ_ONCE)),
        Rule.builder("settle-normal-b12-with-intrinsic-factor-antibody")
            .when(
                all(
                    AutoimmuneGastritis.ANTIBODY_POSITIVE,
                    B12Level.SUFFICIENT,
                    not(Metabolites.MMA_REPORTED)))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID))
            .cite(Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("settle-total-against-active-b12")
            .when(
                all(
                    B12Level.TOTAL_AGAINST_ACTIVE,
                    not(established(pregnant())),
                    not(Metabolites.MMA_REPORTED)))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID))
            .cite(Sources.LIBRARY.at("total and active B12 that disagree", DERIVED)));
  }
}
