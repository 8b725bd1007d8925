package io.github.cobalamin.guidelines.bodies;

import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.ng239.TreatmentReasons;
import io.github.cobalamin.guidelines.ng239.WhoIsTreated;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Rule;
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
    rules.add(TreatmentReasons.notWithAllergy(prefix + "-not-with-cobalamin-allergy", regimens));
    rules.add(TreatmentReasons.notWithoutAge(prefix + "-not-without-age", regimens));
    rules.add(
        TreatmentReasons.forbids(
            prefix + "-not-in-inborn-errors",
            present(Conditions.INBORN_ERROR_OF_COBALAMIN),
            regimens,
            "In an inborn error of cobalamin the metabolic team chooses form and dose",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE)));
    if (!cyanocobalamin.isEmpty()) {
      rules.add(
          TreatmentReasons.forbids(
              prefix + "-not-cyanocobalamin-in-leber-disease",
              present(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
              cyanocobalamin,
              "Cyanocobalamin may hasten loss of sight in Leber hereditary optic neuropathy",
              Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED)));
    }
    rules.add(
        TreatmentReasons.speaksAgainst(
            prefix + "-injections-ruled-out",
            WhoIsTreated.INJECTIONS_RULED_OUT,
            injections,
            "Injections are refused or have failed",
            TreatmentReasons.preference()));
    if (!others.isEmpty()) {
      rules.add(
          TreatmentReasons.speaksAgainst(
              prefix + "-tablets-ruled-out",
              WhoIsTreated.TABLETS_RULED_OUT,
              others,
              "Tablets are refused or have failed",
              TreatmentReasons.preference()));
    }
    return rules;
  }
}
