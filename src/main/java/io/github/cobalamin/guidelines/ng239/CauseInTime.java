package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.guidelines.ng239.CauseHistory.EVIDENCE;
import static io.github.cobalamin.guidelines.ng239.CauseHistory.rule;
import static io.github.cobalamin.model.Likelihood.ESTABLISHED;
import static io.github.cobalamin.model.Likelihood.LIKELY;
import static io.github.cobalamin.model.Likelihood.POSSIBLE;
import static io.github.cobalamin.model.Likelihood.UNLIKELY;
import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.measured;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.presentForMonths;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.takingForMonths;
import static io.github.cobalamin.rules.Criteria.within;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How long a diet, a medicine or gas must have lasted to be a cause, and what a record names
 * without its kind. Stores last for years: of an adult who ate of animals before, under a year of a
 * diet is unlikely, and over three are likely, as the library reads it. What is not known stays
 * possible.
 */
final class CauseInTime {
  /** Whose stores are small: here no diet is too short. */
  private static final Criterion SMALL_STORES =
      any(
          not(ageAtLeast(16)),
          pregnant(),
          breastfeeding(),
          present(RiskFactors.EARLIER_VEGETARIAN_DIET),
          LastingCause.MALABSORPTION);

  /** A child that a mother nourished, or may have. */
  private static final Criterion OF_A_MOTHER =
      all(present(RiskFactors.DEFICIENT_MOTHER), not(established(ageAtLeast(2))));

  private static final Criterion AT_WORK_OR_FOR_PAIN =
      anyPresent(RiskFactors.NITROUS_OXIDE_AT_WORK, RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF);

  /** No limit of adults fits a child's B12; cells as large as these fit deficiency at any age. */
  private static final Criterion LARGE_CELLS_OF_A_CHILD =
      all(
          not(ageAtLeast(16)),
          any(Blood.MACROCYTOSIS, Blood.MEGALOBLASTIC, result(LabTests.MCV).above("100 fL")));

  private static final Criterion OPERATION_OF_UNKNOWN_KIND =
      all(
          present(Conditions.STOMACH_OR_BOWEL_OPERATION),
          not(
              established(
                  anyPresent(
                      Conditions.TOTAL_GASTRECTOMY,
                      Conditions.PARTIAL_GASTRECTOMY,
                      Conditions.GASTRIC_BYPASS,
                      Conditions.SLEEVE_GASTRECTOMY,
                      Conditions.BILIOPANCREATIC_DIVERSION,
                      Conditions.GASTRIC_BAND,
                      Conditions.TERMINAL_ILEAL_RESECTION,
                      Conditions.ILEAL_CONDUIT_OR_NEOBLADDER,
                      Conditions.ILEAL_POUCH))));

  /** What no line of the history names by its kind. */
  static final Criterion OF_UNKNOWN_KIND = any(AT_WORK_OR_FOR_PAIN, OPERATION_OF_UNKNOWN_KIND);

  private static final Criterion GAS_LONG_AGO =
      all(
          present(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          not(within(RiskFactors.RECREATIONAL_NITROUS_OXIDE, 365)));

  private static final Criterion VEGAN_FOR_YEARS =
      all(
          present(RiskFactors.VEGAN_DIET),
          any(presentForMonths(RiskFactors.VEGAN_DIET, 36), SMALL_STORES));

  private static final Criterion METFORMIN_FOR_YEARS = takingForMonths(Medicines.METFORMIN, 48);

  /** Too short, too long ago or too little, by cause: hardly a cause of what is found. */
  static final Map<Cause, Criterion> HARDLY =
      Map.of(
          Causes.VEGAN_DIET, tooShort(RiskFactors.VEGAN_DIET),
          Causes.VEGETARIAN_DIET, tooShort(RiskFactors.VEGETARIAN_DIET),
          Causes.METFORMIN, tooShort(Medicines.METFORMIN, 4),
          Causes.PROTON_PUMP_INHIBITORS, tooShort(Medicines.PROTON_PUMP_INHIBITORS, 12),
          Causes.H2_RECEPTOR_ANTAGONISTS, tooShort(Medicines.H2_RECEPTOR_ANTAGONISTS, 12),
          Causes.RECREATIONAL_NITROUS_OXIDE, GAS_LONG_AGO,
          Causes.ILEAL_RESECTION, LastingCause.LITTLE_ILEUM);

  /**
   * Long enough, or plain to see, to explain a deficiency; gas inactivates B12 and does not lower
   * its level.
   */
  static final Criterion LONG_ENOUGH =
      all(
          EVIDENCE,
          any(
              VEGAN_FOR_YEARS,
              METFORMIN_FOR_YEARS,
              OPERATION_OF_UNKNOWN_KIND,
              present(Symptoms.TAPEWORM_SEEN),
              all(Gas.REPEATED, not(established(B12Level.DEFICIENT)))));

  private CauseInTime() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "history-vegan-diet-for-years",
            Causes.VEGAN_DIET,
            LIKELY,
            all(VEGAN_FOR_YEARS, any(EVIDENCE, LARGE_CELLS_OF_A_CHILD))),
        hardly("history-vegan-diet-too-short", Causes.VEGAN_DIET),
        hardly("history-vegetarian-diet-too-short", Causes.VEGETARIAN_DIET),
        rule(
            "history-metformin-for-years",
            Causes.METFORMIN,
            LIKELY,
            all(METFORMIN_FOR_YEARS, EVIDENCE)),
        hardly("history-metformin-too-short", Causes.METFORMIN),
        hardly("history-proton-pump-inhibitors-too-short", Causes.PROTON_PUMP_INHIBITORS),
        hardly("history-h2-receptor-antagonists-too-short", Causes.H2_RECEPTOR_ANTAGONISTS),
        rule(
            "history-nitrous-oxide-lately",
            Causes.RECREATIONAL_NITROUS_OXIDE,
            LIKELY,
            all(present(RiskFactors.RECREATIONAL_NITROUS_OXIDE), Gas.USE, EVIDENCE)),
        rule(
            "history-nitrous-oxide-at-work-or-for-pain-lately",
            Causes.NITROUS_OXIDE,
            LIKELY,
            all(AT_WORK_OR_FOR_PAIN, Gas.USE, EVIDENCE)),
        rule(
            "history-anaesthetic-nitrous-oxide-lately",
            Causes.ANAESTHETIC_NITROUS_OXIDE,
            LIKELY,
            all(present(RiskFactors.ANAESTHETIC_NITROUS_OXIDE), Gas.USE, EVIDENCE)),
        hardly("history-nitrous-oxide-long-ago", Causes.RECREATIONAL_NITROUS_OXIDE),
        rule(
            "history-nitrous-oxide-at-work-or-for-pain",
            Causes.NITROUS_OXIDE,
            POSSIBLE,
            AT_WORK_OR_FOR_PAIN),
        rule(
            "history-tapeworm-seen",
            Causes.FISH_TAPEWORM,
            LIKELY,
            all(present(Symptoms.TAPEWORM_SEEN), EVIDENCE)),
        rule(
            "history-much-ileum-removed",
            Causes.ILEAL_RESECTION,
            ESTABLISHED,
            measured(Conditions.TERMINAL_ILEAL_RESECTION, "60.1 cm")),
        hardly("history-little-ileum-removed", Causes.ILEAL_RESECTION),
        rule(
            "history-operation-of-unknown-kind-and-deficient",
            Causes.MALABSORPTION,
            LIKELY,
            all(OPERATION_OF_UNKNOWN_KIND, EVIDENCE)),
        rule(
            "history-operation-of-unknown-kind",
            Causes.MALABSORPTION,
            POSSIBLE,
            OPERATION_OF_UNKNOWN_KIND),
        rule(
            "history-metabolites-of-an-inborn-error",
            Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM,
            POSSIBLE,
            any(
                InbornError.POSSIBLE_IN_A_CHILD,
                InbornError.POSSIBLE_IN_AN_ADULT,
                InbornError.VERY_HIGH_HOMOCYSTEINE_OF_AN_ADULT)),
        rule(
            "history-transport-of-b12-in-a-child",
            Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM,
            POSSIBLE,
            all(
                InbornError.TRANSPORT_SUSPECTED,
                not(
                    established(
                        any(
                            InbornError.POSSIBLE_IN_A_CHILD,
                            present(Conditions.TRANSCOBALAMIN_DEFICIENCY)))))),
        rule(
            "history-deficient-mother-and-blood",
            Causes.DEFICIENT_MOTHER,
            LIKELY,
            all(OF_A_MOTHER, any(EVIDENCE, LARGE_CELLS_OF_A_CHILD))),
        rule("history-deficient-mother", Causes.DEFICIENT_MOTHER, POSSIBLE, OF_A_MOTHER));
  }

  private static Rule hardly(String id, Cause cause) {
    return rule(id, cause, UNLIKELY, Objects.requireNonNull(HARDLY.get(cause)));
  }

  private static Criterion tooShort(Clue diet) {
    return all(present(diet), not(presentForMonths(diet, 12)), not(established(SMALL_STORES)));
  }

  private static Criterion tooShort(Medicine medicine, int months) {
    return all(taking(medicine), not(takingForMonths(medicine, months)));
  }
}
