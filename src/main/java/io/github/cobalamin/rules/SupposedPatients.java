package io.github.cobalamin.rules;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The patient as he would be if an unknown input had each of its possible values, by that value in
 * words.
 */
final class SupposedPatients {
  static final String PRESENT = "present";
  private static final int ADULT_YEARS = 18;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LITTLE_LESS = new BigDecimal("0.9");
  private static final BigDecimal LITTLE_MORE = new BigDecimal("1.1");
  private static final BigDecimal TWICE = new BigDecimal("2");

  private final Input input;
  private final PossibleValues values;
  private final Patient patient;
  private final @Nullable LocalDate day;
  private final Map<String, UnaryOperator<Patient.Builder>> all = new LinkedHashMap<>();

  SupposedPatients(Patient patient, @Nullable LocalDate day, Input input, PossibleValues values) {
    this.patient = patient;
    this.day = day;
    this.input = input;
    this.values = values;
  }

  /** What makes the patient each of them, by what that has otherwise, in words. */
  Map<String, UnaryOperator<Patient.Builder>> changes() {
    collect();
    return all;
  }

  private void add(String words, UnaryOperator<Patient.Builder> change) {
    all.put(words, change);
  }

  private void collect() {
    Fact fact = input.fact().orElse(null);
    switch (input.kind()) {
      case CLUE -> {
        if (fact instanceof Clue clue && !patient.truth(clue).known()) {
          add(PRESENT, then -> then.addPresent(clue));
          add("absent", then -> then.addAbsent(clue));
        }
      }
      case HISTORY -> {
        if (fact instanceof Clue clue && patient.truth(clue) != Truth.FALSE) {
          histories(clue);
        }
      }
      case MEDICINE -> {
        if (fact instanceof Medicine medicine && !isRelatedToAUse(medicine)) {
          if (medicine.cobalamin().isEmpty()) {
            add("taken", then -> then.addMedicine(MedicineUse.of(medicine)));
          } // what is given of vitamin B12 is supposed as a replacement
          add("not taken", then -> then.addNotTaken(medicine));
        }
      }
      case RESULT -> {
        if (fact instanceof LabTest test) {
          results(test);
        }
      }
      case AGE -> {
        for (int years : values.ages()) {
          if (years < ADULT_YEARS && patient.adult() == Truth.TRUE) {
            continue;
          }
          add(years + " years", then -> then.age(Age.years(years)));
        }
      }
      case SEX -> {
        for (Sex sex : Sex.values()) {
          add(Words.of(sex), then -> then.sex(sex));
        }
      }
      case ETHNICITY -> {
        for (Ethnicity ethnicity : Ethnicity.values()) {
          add(Words.of(ethnicity), then -> then.ethnicity(ethnicity));
        }
      }
      case PREGNANCY -> pregnancies();
      case BREASTFEEDING -> {
        add("breastfeeding", then -> then.breastfeeding());
        add("not breastfeeding", then -> then.notBreastfeeding());
      }
      case ALLERGIES -> {
        for (Allergen allergen : Allergen.values()) {
          add("allergic to " + allergen.label(), then -> then.addAllergy(allergen));
        }
        add("no allergy", then -> then.noOtherAllergies());
      }
      case REPLACEMENT -> replacements();
      case ROUTES -> {
        for (Route route : List.of(Route.INTRAMUSCULAR, Route.ORAL)) {
          add(route.label() + " route refused", then -> then.addRefusedRoute(route));
          add(route.label() + " route failed", then -> then.addFailedRoute(route));
        }
      }
    }
  }

  /** What is known of a clue already is not supposed otherwise. */
  private void histories(Clue clue) {
    History known = History.of(clue);
    for (History each : patient.history()) {
      known = each.clue().equals(clue) ? each : known;
    }
    for (History each : values.histories(clue, patient, day)) {
      boolean unknown =
          !known.isPast()
              && (each.amount().isEmpty() || known.amount().isEmpty())
              && (each.perWeek().isEmpty() || known.perWeek().isEmpty())
              && (each.onset().isEmpty() || known.onset().isEmpty())
              && (each.side().isEmpty() || known.side().isEmpty())
              && (undated(each) || undated(known));
      if (unknown) {
        add(each.toString(), then -> then.addHistory(each));
      }
    }
  }

  private static boolean undated(History history) {
    return history.since().isEmpty() && history.until().isEmpty();
  }

  private boolean isRelatedToAUse(Medicine medicine) {
    for (MedicineUse use : patient.medicines()) {
      if (use.medicine().isIn(medicine) || medicine.isIn(use.medicine())) {
        return true;
      }
    }
    for (Replacement replacement : patient.replacements()) {
      if (replacement.form().isPresent() && replacement.form().equals(medicine.cobalamin())) {
        return true;
      }
    }
    return false;
  }

  private void replacements() {
    if (patient.closed().contains(Patient.Part.REPLACEMENTS)) {
      return;
    }
    if (day != null) {
      Replacement injections =
          Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
              .since(day.minusYears(1));
      add("injections for a year", then -> then.addReplacement(injections));
      Replacement ended = injections.since(day.minusYears(3)).until(day.minusYears(1));
      add(
          "injections that ended a year ago",
          then -> then.addReplacement(ended).noOtherReplacement());
    }
    add("none but what is known", then -> then.noOtherReplacement());
  }

  private void pregnancies() {
    for (Trimester trimester : Trimester.values()) {
      add("pregnant, " + Words.of(trimester) + " trimester", then -> then.pregnant(trimester));
    }
    if (patient.conceived().isEmpty()) {
      for (LocalDate since : values.conceptions(patient, day)) {
        add("pregnant since " + since, then -> then.pregnantSince(since));
      }
    }
    if (!patient.pregnant().known()) {
      add("not pregnant", then -> then.notPregnant());
    }
  }

  private void results(LabTest test) {
    LabResult known = patient.latest(test).filter(SupposedPatients::whole).orElse(null);
    if (known != null && known.referenceRange().isPresent()) {
      return; // number and range are known: nothing of it is left to suppose
    }
    if (known != null) {
      range(known, "above the laboratory's range", HALF, LITTLE_LESS);
      range(known, "in the laboratory's range", LITTLE_LESS, LITTLE_MORE);
      range(known, "below the laboratory's range", LITTLE_MORE, TWICE);
      return;
    }
    for (LabResult result : values.results(test)) {
      add(result.value(), then -> then.results(test, List.of(result)));
    }
  }

  /** An exact number is known: only the laboratory's range is not. */
  private static boolean whole(LabResult result) {
    Quantity value = result.quantity().orElse(null);
    return value != null && value.exact() && value.value().signum() > 0;
  }

  private void range(LabResult known, String words, BigDecimal low, BigDecimal high) {
    Quantity value = known.quantity().orElseThrow();
    Range range =
        Range.of(
            Quantity.of(value.value().multiply(low), value.unit()),
            Quantity.of(value.value().multiply(high), value.unit()));
    List<LabResult> results = new ArrayList<>(patient.results(known.test()));
    results.set(results.size() - 1, known.withReferenceRange(range));
    add(value + " " + words, then -> then.results(known.test(), results));
  }
}
