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

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
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

  private CauseInTime() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "history-vegan-diet-for-years",
            Causes.VEGAN_DIET,
            LIKELY,
            all(
                present(RiskFactors.VEGAN_DIET),
                any(EVIDENCE, LARGE_CELLS_OF_A_CHILD),
                any(presentForMonths(RiskFactors.VEGAN_DIET, 36), SMALL_STORES))),
        tooShort(Causes.VEGAN_DIET, RiskFactors.VEGAN_DIET),
        tooShort(Causes.VEGETARIAN_DIET, RiskFactors.VEGETARIAN_DIET),
        rule(
            "history-metformin-for-years",
            Causes.METFORMIN,
            LIKELY,
            all(takingForMonths(Medicines.METFORMIN, 48), EVIDENCE)),
        tooShort(Causes.METFORMIN, Medicines.METFORMIN, 4),
        tooShort(Causes.PROTON_PUMP_INHIBITORS, Medicines.PROTON_PUMP_INHIBITORS, 12),
        tooShort(Causes.H2_RECEPTOR_ANTAGONISTS, Medicines.H2_RECEPTOR_ANTAGONISTS, 12),
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
        rule(
            "history-nitrous-oxide-long-ago",
            Causes.RECREATIONAL_NITROUS_OXIDE,
            UNLIKELY,
            all(
                present(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
                not(within(RiskFactors.RECREATIONAL_NITROUS_OXIDE, 365)))),
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
        rule(
            "history-little-ileum-removed",
            Causes.ILEAL_RESECTION,
            UNLIKELY,
            all(
                present(Conditions.TERMINAL_ILEAL_RESECTION),
                not(measured(Conditions.TERMINAL_ILEAL_RESECTION, "20 cm")))),
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
            "history-deficient-mother-and-blood",
            Causes.DEFICIENT_MOTHER,
            LIKELY,
            all(OF_A_MOTHER, LARGE_CELLS_OF_A_CHILD)),
        rule("history-deficient-mother", Causes.DEFICIENT_MOTHER, POSSIBLE, OF_A_MOTHER));
  }

  private static Rule tooShort(Cause cause, Clue diet) {
    return rule(
        "history-" + cause.id().substring("cause-".length()) + "-too-short",
        cause,
        UNLIKELY,
        all(present(diet), not(presentForMonths(diet, 12)), not(established(SMALL_STORES))));
  }

  private static Rule tooShort(Cause cause, Medicine medicine, int months) {
    return rule(
        "history-" + cause.id().substring("cause-".length()) + "-too-short",
        cause,
        UNLIKELY,
        all(taking(medicine), not(takingForMonths(medicine, months))));
  }
}
