package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The falls that the table names: where one more piece of evidence may lower what is said. */
final class Falls {
  /** What section 6 lets a sufficient result of somebody with gas or an operation be old after. */
  private static final int THREE_MONTHS = 92;

  /** What it lets any other result be old after. */
  private static final int SIX_MONTHS = 183;

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
    return decides(
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
        && isAny(patient, GAS_OR_OPERATION)
        && patient.results().stream()
            .filter(each -> !step.before().patient().results().contains(each))
            .allMatch(Falls::isThreeToSixMonthsOld);
  }

  private static boolean isThreeToSixMonthsOld(LabResult result) {
    return (result.test().equals(LabTests.TOTAL_B12) || result.test().equals(LabTests.ACTIVE_B12))
        && result
            .date()
            .map(Falls::days)
            .filter(days -> days > THREE_MONTHS && days <= SIX_MONTHS)
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
   * Objective signs; or symptoms while methylmalonic acid above 750 nmol/L is not explained, which
   * nothing but dialysis or a filtration rate below 30 does (section 2).
   *
   * @param step a result more
   */
  static boolean inDanger(Step step) {
    Patient patient = step.before().patient();
    return (WidePatients.SIGNS.stream().anyMatch(sign -> isObjective(sign, patient))
            && !isOneAnkleSignFromSixty(patient))
        || (isAny(patient, WidePatients.COMPLAINTS)
            && !is(patient, LabTests.EGFR, rate -> rate.isBelow(Quantity.of("30 mL/min/1.73 m2")))
            && patient.truth(Conditions.DIALYSIS) != Truth.TRUE
            && is(
                patient,
                LabTests.METHYLMALONIC_ACID,
                value -> value.isAbove(Quantity.of("750 nmol/L"))));
  }

  /** Section 2: acuity that glaucoma explains is no optic sign. */
  private static boolean isObjective(Clue sign, Patient patient) {
    return patient.truth(sign) == Truth.TRUE
        && !(sign.equals(Symptoms.VISUAL_ACUITY_LOSS)
            && patient.truth(Conditions.GLAUCOMA) == Truth.TRUE);
  }

  /** Whether it is one of the signs, and no group of which a part is named beside it. */
  private static boolean isSign(Clue clue, Patient patient) {
    return WidePatients.SIGNS.contains(clue)
        && patient.present().stream().noneMatch(part -> !part.equals(clue) && part.isIn(clue));
  }

  /**
   * Section 2: from 60 years a lone ankle sign without a symptom beyond tiredness is no objective
   * sign. Such a symptom is one of nerves or of the tongue: chest pain and delirium come from
   * elsewhere, and concentration is none of nerves.
   */
  static boolean isOneAnkleSignFromSixty(Patient patient) {
    return patient.age().filter(age -> age.years() >= 60).isPresent()
        && patient.present().stream().filter(sign -> isSign(sign, patient)).count() == 1
        && !isAny(patient, WidePatients.OF_NERVES_OR_TONGUE)
        && isAny(
            patient,
            List.of(Symptoms.ABSENT_ANKLE_REFLEXES, Symptoms.VIBRATION_SENSE_LOST_AT_THE_ANKLE));
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
        || (isSufficientByNumber(step.after()) && isExplained(patient))
        || normalCellsTakeThePicture(step)
        || hasReacted(patient);
  }

  private static boolean activeComesToBeKnownInPregnancy(Step step) {
    Patient patient = step.after().patient();
    return patient.pregnant() == Truth.TRUE
        && step.before().patient().results(LabTests.ACTIVE_B12).isEmpty()
        && !patient.results(LabTests.ACTIVE_B12).isEmpty();
  }

  private static boolean isSufficientByNumber(Assessment assessment) {
    return assessment.bands().stream()
        .anyMatch(each -> each.conclusion().band() == Band.SUFFICIENT);
  }

  /**
   * Section 2: low folate explains anaemia, low copper the cord as well, and a proven disease of
   * brain or cord every sign.
   */
  private static boolean isExplained(Patient patient) {
    return patient.truth(Conditions.MULTIPLE_SCLEROSIS) == Truth.TRUE
        || (patient.truth(Conditions.COPPER_DEFICIENCY) == Truth.TRUE
            && !isAny(patient, WidePatients.OF_SIGHT))
        || (isFolateLow(patient)
            && WidePatients.SIGNS.stream().noneMatch(sign -> isObjective(sign, patient)))
        || isNeuropathyOfAStatedCause(patient);
  }

  private static boolean isFolateLow(Patient patient) {
    return patient.truth(Conditions.FOLATE_DEFICIENCY) == Truth.TRUE
        || is(patient, LabTests.SERUM_FOLATE, value -> value.isBelow(Quantity.of("3 ug/L")))
        || patient
            .latest(LabTests.SERUM_FOLATE)
            .filter(each -> each.truth(Outcome.LOW) == Truth.TRUE)
            .isPresent();
  }

  /** Section 5, and not law 3: diabetes or alcohol, beside signs of the longest nerves alone. */
  private static boolean isNeuropathyOfAStatedCause(Patient patient) {
    return isAny(patient, List.of(Conditions.DIABETES, RiskFactors.HARMFUL_ALCOHOL_USE))
        && !isAny(patient, WidePatients.BEYOND_THE_LONGEST_NERVES);
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
        && (isNeuropathyOfAStatedCause(step.after().patient())
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

  private static long days(LocalDate date) {
    return ChronoUnit.DAYS.between(date, Vignette.DAY);
  }

  /** By the latest number of a test, unless it is old (section 6). */
  private static boolean is(Patient patient, LabTest test, Function<Quantity, Truth> compared) {
    return patient
        .latest(test)
        .filter(each -> each.date().filter(date -> days(date) > SIX_MONTHS).isEmpty())
        .flatMap(LabResult::quantity)
        .filter(value -> compared.apply(value) == Truth.TRUE)
        .isPresent();
  }

  private static boolean isAny(Patient patient, List<Clue> clues) {
    for (Clue clue : clues) {
      if (patient.truth(clue) == Truth.TRUE) {
        return true;
      }
    }
    return false;
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
