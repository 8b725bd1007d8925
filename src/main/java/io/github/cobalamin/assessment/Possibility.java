package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Range;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.patient.World;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Leaf;
import io.github.cobalamin.rules.Limit;
import io.github.cobalamin.rules.ResultLeaf;
import io.github.cobalamin.rules.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The patient as he would be if an unknown input had one of its possible values. */
record Possibility(String words, Patient patient) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * The possible values of an input: both sides of every limit that the guideline's criteria draw.
   */
  static List<Possibility> of(Input input, Assessment assessment) {
    Patient patient = assessment.patient();
    List<Possibility> all = new ArrayList<>();
    switch (input.kind()) {
      case CLUE -> clues(all, (Clue) input.fact().orElseThrow(), patient);
      case MEDICINE -> medicines(all, (Medication) input.fact().orElseThrow(), patient);
      case RESULT -> results(all, (LabTest) input.fact().orElseThrow(), assessment);
      case AGE -> ages(all, assessment);
      case SEX -> {
        for (Sex sex : Sex.values()) {
          all.add(
              new Possibility(
                  sex.name().toLowerCase(Locale.ROOT), patient.toBuilder().sex(sex).build()));
        }
      }
      case ETHNICITY -> {
        for (Ethnicity ethnicity : Ethnicity.values()) {
          String words = ethnicity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
          all.add(new Possibility(words, patient.toBuilder().ethnicity(ethnicity).build()));
        }
      }
      case PREGNANCY -> pregnancies(all, patient);
      case BREASTFEEDING -> {
        all.add(new Possibility("breastfeeding", patient.toBuilder().breastfeeding().build()));
        all.add(
            new Possibility("not breastfeeding", patient.toBuilder().notBreastfeeding().build()));
      }
      case ALLERGIES -> {
        for (Allergen allergen : Allergen.values()) {
          all.add(
              new Possibility(
                  "allergic to " + allergen.label(),
                  patient.toBuilder().addAllergy(allergen).build()));
        }
        all.add(new Possibility("no allergy", patient.toBuilder().noOtherAllergies().build()));
      }
      case REPLACEMENT -> replacements(all, assessment);
      case ROUTES -> {
        for (Route route : List.of(Route.INTRAMUSCULAR, Route.ORAL)) {
          all.add(
              new Possibility(
                  route.label() + " route refused",
                  patient.toBuilder().addRefusedRoute(route).build()));
          all.add(
              new Possibility(
                  route.label() + " route failed",
                  patient.toBuilder().addFailedRoute(route).build()));
        }
      }
    }
    return all;
  }

  private static void clues(List<Possibility> all, Clue clue, Patient patient) {
    if (!patient.truth(clue).known()) {
      all.add(new Possibility("present", patient.toBuilder().addPresent(clue).build()));
      all.add(new Possibility("absent", patient.toBuilder().addAbsent(clue).build()));
    }
  }

  private static void medicines(List<Possibility> all, Medication medication, Patient patient) {
    for (MedicineUse use : patient.medicines()) {
      if (use.medication().isIn(medication) || medication.isIn(use.medication())) {
        return;
      }
    }
    all.add(
        new Possibility(
            "taken", patient.toBuilder().addMedicine(MedicineUse.of(medication)).build()));
    all.add(new Possibility("not taken", patient.toBuilder().addNotTaken(medication).build()));
  }

  private static void replacements(List<Possibility> all, Assessment assessment) {
    Patient patient = assessment.patient();
    if (patient.closed().contains(World.REPLACEMENTS)) {
      return;
    }
    if (assessment.date().isPresent()) {
      Replacement injections =
          Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
              .since(assessment.date().get().minusYears(1));
      all.add(
          new Possibility(
              "injections for a year", patient.toBuilder().addReplacement(injections).build()));
    }
    all.add(
        new Possibility(
            "none but what is known", patient.toBuilder().noOtherReplacement().build()));
  }

  private static void pregnancies(List<Possibility> all, Patient patient) {
    for (Trimester trimester : Trimester.values()) {
      String words = "pregnant, " + trimester.name().toLowerCase(Locale.ROOT) + " trimester";
      all.add(new Possibility(words, patient.toBuilder().pregnant(trimester).build()));
    }
    if (!patient.pregnant().known()) {
      all.add(new Possibility("not pregnant", patient.toBuilder().notPregnant().build()));
    }
  }

  private static void ages(List<Possibility> all, Assessment assessment) {
    TreeSet<Integer> limits = new TreeSet<>();
    for (Leaf leaf : leaves(assessment.guideline())) {
      if (leaf instanceof Leaf.AgeAtLeast age) {
        limits.add(age.years());
      }
    }
    for (int limit : limits) {
      all.add(
          new Possibility(
              (limit - 1) + " years",
              assessment.patient().toBuilder().age(Age.years(limit - 1)).build()));
    }
    if (limits.isEmpty()) {
      return;
    }
    int last = limits.last();
    all.add(
        new Possibility(
            last + " years", assessment.patient().toBuilder().age(Age.years(last)).build()));
  }

  private static void results(List<Possibility> all, LabTest test, Assessment assessment) {
    List<LabResult> others = new ArrayList<>();
    for (LabResult result : assessment.patient().results()) {
      if (!result.test().equals(test)) {
        others.add(result);
      }
    }
    List<LabResult> possible = new ArrayList<>();
    TreeSet<BigDecimal> limits = new TreeSet<>();
    for (Leaf leaf : leaves(assessment.guideline())) {
      if (leaf instanceof ResultLeaf.Is is && is.test().equals(test)) {
        addOutcome(possible, test, is.outcome());
        addOutcome(possible, test, Outcome.NORMAL);
        addOutcome(possible, test, Outcome.NEGATIVE);
        addOutcome(possible, test, Outcome.ABSENT);
      } else if (leaf instanceof ResultLeaf.InBand inBand && inBand.test().equals(test)) {
        assessment
            .guideline()
            .thresholds(test)
            .ifPresent(
                thresholds -> {
                  addLimit(limits, thresholds.deficientBelow());
                  addLimit(limits, thresholds.sufficientAbove());
                });
      } else if (leaf instanceof ResultLeaf.Below below && below.test().equals(test)) {
        addLimit(limits, below.limit());
      } else if (leaf instanceof ResultLeaf.Above above && above.test().equals(test)) {
        addLimit(limits, above.limit());
      }
    }
    Optional<LabResult> known = assessment.patient().latest(test).filter(Possibility::whole);
    if (known.isPresent()) {
      ranges(all, known.get(), assessment);
      return;
    }
    between(possible, test, limits);
    for (LabResult result : possible) {
      all.add(
          new Possibility(
              result.value(),
              assessment.patient().toBuilder().results(others).addResult(result).build()));
    }
  }

  /** An exact number is known: only the laboratory's range is not. */
  private static boolean whole(LabResult result) {
    return result.quantity().map(Quantity::exact).orElse(false)
        && result.quantity().orElseThrow().value().signum() > 0;
  }

  private static void ranges(List<Possibility> all, LabResult known, Assessment assessment) {
    Quantity value = known.quantity().orElseThrow();
    List<LabResult> others = new ArrayList<>(assessment.patient().results());
    others.remove(known);
    for (String[] each :
        new String[][] {
          {"above the laboratory's range", "0.5", "0.9"},
          {"in the laboratory's range", "0.9", "1.1"},
          {"below the laboratory's range", "1.1", "2"}
        }) {
      Range range = Range.of(times(value, each[1]), times(value, each[2]));
      all.add(
          new Possibility(
              value + " " + each[0],
              assessment.patient().toBuilder()
                  .results(others)
                  .addResult(known.withReferenceRange(range))
                  .build()));
    }
  }

  private static Quantity times(Quantity value, String factor) {
    return Quantity.of(value.value().multiply(new BigDecimal(factor)), value.unit());
  }

  private static void addOutcome(List<LabResult> possible, LabTest test, Outcome outcome) {
    if (test.outcomes().contains(outcome)) {
      LabResult result = LabResult.of(test, outcome);
      if (!possible.contains(result)) {
        possible.add(result);
      }
    }
  }

  /** A limit that does not convert to the usual unit draws no line there. */
  private static void addLimit(TreeSet<BigDecimal> limits, Limit limit) {
    Unit usual = limit.test().units().get(0);
    if (limit.reaches(usual)) {
      limits.add(limit.in(usual).value());
    }
  }

  /** A value below the lowest limit, one between each two, and one above the highest. */
  private static void between(List<LabResult> possible, LabTest test, TreeSet<BigDecimal> limits) {
    BigDecimal previous = null;
    for (BigDecimal limit : limits) {
      BigDecimal value = previous == null ? limit.divide(TWO) : previous.add(limit).divide(TWO);
      possible.add(LabResult.of(test, Quantity.of(value, test.units().get(0))));
      previous = limit;
    }
    Optional.ofNullable(previous)
        .ifPresent(
            highest ->
                possible.add(
                    LabResult.of(test, Quantity.of(highest.multiply(TWO), test.units().get(0)))));
  }

  private static List<Leaf> leaves(Guideline guideline) {
    List<Leaf> leaves = new ArrayList<>();
    for (Rule rule : guideline.allRules()) {
      collect(rule.when(), leaves);
    }
    guideline.scope().ifPresent(scope -> collect(scope, leaves));
    return leaves;
  }

  private static void collect(Criterion criterion, List<Leaf> leaves) {
    if (criterion instanceof Leaf leaf) {
      leaves.add(leaf);
    }
    for (Criterion part : criterion.parts()) {
      collect(part, leaves);
    }
  }
}
