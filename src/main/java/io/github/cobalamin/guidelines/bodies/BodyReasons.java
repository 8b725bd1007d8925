package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.failed;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.refused;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.ng239.Ng239Care;
import io.github.cobalamin.guidelines.ng239.Ng239Criteria;
import io.github.cobalamin.guidelines.ng239.TreatmentReasons;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against a treatment by any body's guideline: allergy, age, Leber, what was refused.
 */
public final class BodyReasons {
  private BodyReasons() {}

  public static List<Rule> forEverybody(String prefix, List<Treatment> regimens) {
    List<Treatment> cyanocobalamin =
        regimens.stream().filter(each -> each.form() == Cobalamin.CYANOCOBALAMIN).toList();
    List<Treatment> injections =
        regimens.stream().filter(each -> each.route().parenteral()).toList();
    List<Treatment> others = regimens.stream().filter(each -> !each.route().parenteral()).toList();
    List<Rule> rules = new ArrayList<>();
    add(
        rules,
        prefix + "-not-with-cobalamin-allergy",
        Ng239Criteria.COBALAMIN_ALLERGY,
        regimens,
        true,
        "An allergy to a cobalamin is recorded, and one can be allergic to all: an allergy specialist decides",
        Sources.ELIA_1998.at("case", READ_ONCE));
    add(
        rules,
        prefix + "-not-without-age",
        not(established(ageAtLeast(16))),
        regimens,
        true,
        "No age is known, and the doses are those of adults",
        Sources.NICE_NG239.at("overview", INDEPENDENTLY_CONFIRMED));
    add(
        rules,
        prefix + "-not-in-inborn-errors",
        present(Conditions.INBORN_ERROR_OF_COBALAMIN),
        regimens,
        true,
        "In an inborn error of cobalamin the metabolic team chooses form and dose",
        Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE));
    add(
        rules,
        prefix + "-not-cyanocobalamin-in-leber-disease",
        present(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
        cyanocobalamin,
        true,
        "Cyanocobalamin may hasten loss of sight in Leber hereditary optic neuropathy",
        Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED));
    add(
        rules,
        prefix + "-injections-ruled-out",
        any(refused(Route.INTRAMUSCULAR), failed(Route.INTRAMUSCULAR)),
        injections,
        false,
        "Injections are refused or have failed",
        TreatmentReasons.preference());
    add(
        rules,
        prefix + "-tablets-ruled-out",
        any(refused(Route.ORAL), failed(Route.ORAL)),
        others,
        false,
        "Tablets are refused or have failed",
        TreatmentReasons.preference());
    return rules;
  }

  private static void add(
      List<Rule> rules,
      String id,
      Criterion when,
      List<Treatment> against,
      boolean forbids,
      String text,
      Citation citation) {
    if (!against.isEmpty()) {
      TreatmentObjection objection = TreatmentObjection.of(text, against);
      rules.add(
          Rule.builder(id)
              .when(all(Ng239Care.TO_BEGIN, when))
              .conclude(forbids ? objection.forbidding() : objection)
              .cite(citation));
    }
  }
}
