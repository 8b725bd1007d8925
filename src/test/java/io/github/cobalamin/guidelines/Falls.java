package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import java.util.List;
import java.util.Set;

/** The falls that the table names: where one more piece of evidence may lower what is said. */
final class Falls {
  /** What section 6 lets a sufficient result of somebody with gas or an operation be old after. */
  private static final int THREE_MONTHS = 92;

  private static final List<Clue> GAS_OR_OPERATION =
      List.of(
          RiskFactors.RECREATIONAL_NITROUS_OXIDE,
          RiskFactors.NITROUS_OXIDE_AT_WORK,
          RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF,
          RiskFactors.ANAESTHETIC_NITROUS_OXIDE,
          Conditions.STOMACH_OR_BOWEL_OPERATION);

  private static final String[] LEFT_TO_THE_METABOLIC_TEAM = {
    "status-5-inborn-error", "bsh-not-in-inborn-errors", "us-not-in-inborn-errors"
  };

  private static final String[] NINE_WITHOUT_SIGNS = {
    "status-9b-assays-disagree-mma-normal", "status-9d-assays-disagree"
  };

  private static final Set<Allergen> COBALAMINS =
      Set.of(Allergen.HYDROXOCOBALAMIN, Allergen.CYANOCOBALAMIN, Allergen.OTHER_COBALAMIN);

  private Falls() {}

  static boolean ofStatus(Step step) {
    return activeFallsBelowFive(step) || lowerResultIsNotOldYet(step);
  }

  /**
   * Row 9 and law 3: active B12 below 5 pmol/L, or undetectable (section 3), beside a sufficient
   * total is a variant of transcobalamin, and no step down from a deficient one.
   */
  private static boolean activeFallsBelowFive(Step step) {
    return isTrue(
            step.after(),
            "status-9b-assays-disagree-mma-normal",
            "status-9c-assays-disagree-with-signs",
            "status-9d-assays-disagree")
        && !isBelowFive(step.before())
        && isBelowFive(step.after());
  }

  private static boolean isBelowFive(Assessment assessment) {
    List<LabResult> results = assessment.patient().results(LabTests.ACTIVE_B12);
    return results.size() == 1
        && (results.get(0).truth(Outcome.UNDETECTABLE) == Truth.TRUE
            || results
                .get(0)
                .quantity()
                .map(value -> value.isBelow(Quantity.of("5 pmol/L")) == Truth.TRUE)
                .orElse(false));
  }

  /**
   * Section 6, and not law 3: with gas or an operation a sufficient B12 is old after 3 months, and
   * a lower one after 6. Between the two the sufficient one is read as none, so that rows 21 and 22
   * and an old deficient result speak; the lower one is read, and speaks itself.
   */
  private static boolean lowerResultIsNotOldYet(Step step) {
    Patient patient = step.after().patient();
    return isTrue(step.before(), "status-old-result")
        && !isTrue(step.after(), "status-old-result")
        && Readings.isAny(patient, GAS_OR_OPERATION)
        && patient.results().stream()
            .filter(each -> !step.before().patient().results().contains(each))
            .allMatch(Falls::isThreeToSixMonthsOld);
  }

  private static boolean isThreeToSixMonthsOld(LabResult result) {
    return (result.test().equals(LabTests.TOTAL_B12) || result.test().equals(LabTests.ACTIVE_B12))
        && result
            .date()
            .map(Readings::days)
            .filter(days -> days > THREE_MONTHS && days <= Readings.SIX_MONTHS)
            .isPresent();
  }

  /**
   * Law 7: an inborn error that comes to be known leaves treatment to the metabolic team, and one
   * sentence says so; where an allergy leaves cyanocobalamin alone and sight is affected, the
   * allergy clinic decides the same day; where injections are ruled out and sight comes to be
   * affected, no cyanocobalamin is given before Leber disease is asked for (law 1). What is given
   * goes on (law 3: established treatment that works), and row 9 without signs in keeping ends.
   */
  static boolean ofTreatment(Step step) {
    Patient patient = step.after().patient();
    return comesToBe(step, LEFT_TO_THE_METABOLIC_TEAM)
        || isTrue(step.after(), "treat-5-goes-on")
        || (hasReacted(patient)
            && isTrue(step.after(), "urgent-treatment-before-results-with-allergy"))
        || (comesToBe(step, "treat-5-no-cyanocobalamin-before-leber-is-asked-for")
            && (patient.refusedRoutes().contains(Route.INTRAMUSCULAR)
                || patient.failedRoutes().contains(Route.INTRAMUSCULAR)))
        || (activeFallsBelowFive(step) && decides(step.after(), NINE_WITHOUT_SIGNS));
  }

  /**
   * What law 3 lets end what was opened before results: active B12 in pregnancy; row 9 without
   * signs in keeping; a sufficient number beside a proven other cause that explains all signs; an
   * allergy; treatment that works; and law 7's metabolic team.
   */
  static boolean endsTreatment(Step step) {
    Patient patient = step.after().patient();
    return ofTreatment(step)
        || activeComesToBeKnownInPregnancy(step)
        || decides(step.after(), NINE_WITHOUT_SIGNS)
        || (isSufficientByNumber(step.after()) && OtherCause.explainsAll(patient))
        || normalCellsTakeThePicture(step)
        || hasReacted(patient);
  }

  private static boolean activeComesToBeKnownInPregnancy(Step step) {
    Patient patient = step.after().patient();
    return patient.pregnant() == Truth.TRUE
        && step.before().patient().results(LabTests.ACTIVE_B12).isEmpty()
        && !patient.results(LabTests.ACTIVE_B12).isEmpty();
  }

  /** By the guideline's band, or by its laboratory's own limits, which are used in place of it. */
  private static boolean isSufficientByNumber(Assessment assessment) {
    return assessment.bands().stream().anyMatch(each -> each.conclusion().band() == Band.SUFFICIENT)
        || assessment.patient().results().stream().anyMatch(Falls::isNormalByOwnLimits);
  }

  private static boolean isNormalByOwnLimits(LabResult result) {
    boolean ofB12 =
        result.test().equals(LabTests.TOTAL_B12) || result.test().equals(LabTests.ACTIVE_B12);
    return ofB12
        && result.placedByOwnLimits()
        && result.quantity().isPresent()
        && result.truth(Outcome.NORMAL) == Truth.TRUE;
  }

  /**
   * Section 2, and not law 3: large cells on a film beside a normal MCV are no megaloblastic
   * picture, and signs of a stated cause open nothing without one.
   */
  private static boolean normalCellsTakeThePicture(Step step) {
    return isTrue(step.before(), "urgent-suspected-megaloblastic-anaemia")
        && !isTrue(step.after(), "urgent-suspected-megaloblastic-anaemia")
        && step.before().patient().results(LabTests.MCV).isEmpty()
        && !step.after().patient().results(LabTests.MCV).isEmpty()
        && (OtherCause.isNeuropathyOfAStatedCause(step.after().patient())
            || step.after().patient().truth(Conditions.MULTIPLE_SCLEROSIS) == Truth.TRUE);
  }

  /** A reaction to a cobalamin that was more than local, or of unknown kind. */
  private static boolean hasReacted(Patient patient) {
    return patient.allergies().stream()
        .anyMatch(
            each ->
                COBALAMINS.contains(each.allergen())
                    && !each.reactions().equals(Set.of(Allergy.Reaction.LOCAL)));
  }

  private static boolean comesToBe(Step step, String... rules) {
    return !isTrue(step.before(), rules) && isTrue(step.after(), rules);
  }

  private static boolean decides(Assessment assessment, String... rules) {
    return assessment
        .status()
        .decidedBy()
        .filter(found -> List.of(rules).contains(found.rule().id()))
        .isPresent();
  }

  private static boolean isTrue(Assessment assessment, String... rules) {
    List<String> asked = List.of(rules);
    return assessment.verdicts().stream()
        .anyMatch(each -> each.truth() == Truth.TRUE && asked.contains(each.rule().id()));
  }
}
