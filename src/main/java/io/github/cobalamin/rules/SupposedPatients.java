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
  private final Map<String, Patient.Builder> all = new LinkedHashMap<>();

  SupposedPatients(Patient patient, @Nullable LocalDate day, Input input, PossibleValues values) {
    this.patient = patient;
    this.day = day;
    this.input = input;
    this.values = values;
  }

  /** The patients by what each has otherwise, in words. */
  Map<String, Patient.Builder> patients() {
    collect();
    return all;
  }

  private void add(String words, Patient.Builder then) {
    all.put(words, then);
  }

  private void collect() {
    Fact fact = input.fact().orElse(null);
    switch (input.kind()) {
      case CLUE -> {
        if (fact instanceof Clue clue && !patient.truth(clue).known()) {
          add(PRESENT, patient.toBuilder().addPresent(clue));
          add("absent", patient.toBuilder().addAbsent(clue));
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
            add("taken", patient.toBuilder().addMedicine(MedicineUse.of(medicine)));
          } // what is given of vitamin B12 is supposed as a replacement
          add("not taken", patient.toBuilder().addNotTaken(medicine));
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
          add(years + " years", patient.toBuilder().age(Age.years(years)));
        }
      }
      case SEX -> {
        for (Sex sex : Sex.values()) {
          add(Words.of(sex), patient.toBuilder().sex(sex));
        }
      }
      case ETHNICITY -> {
        for (Ethnicity ethnicity : Ethnicity.values()) {
          add(Words.of(ethnicity), patient.toBuilder().ethnicity(ethnicity));
        }
      }
      case PREGNANCY -> pregnancies();
      case BREASTFEEDING -> {
        add("breastfeeding", patient.toBuilder().breastfeeding());
        add("not breastfeeding", patient.toBuilder().notBreastfeeding());
      }
      case ALLERGIES -> {
        for (Allergen allergen : Allergen.values()) {
          add("allergic to " + allergen.label(), patient.toBuilder().addAllergy(allergen));
        }
        add("no allergy", patient.toBuilder().noOtherAllergies());
      }
      case REPLACEMENT -> replacements();
      case ROUTES -> {
        for (Route route : List.of(Route.INTRAMUSCULAR, Route.ORAL)) {
          add(route.label() + " route refused", patient.toBuilder().addRefusedRoute(route));
          add(route.label() + " route failed", patient.toBuilder().addFailedRoute(route));
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
        add(each.toString(), patient.toBuilder().addHistory(each));
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
      add("injections for a year", patient.toBuilder().addReplacement(injections));
    }
    add("none but what is known", patient.toBuilder().noOtherReplacement());
  }

  private void pregnancies() {
    for (Trimester trimester : Trimester.values()) {
      add(
          "pregnant, " + Words.of(trimester) + " trimester",
          patient.toBuilder().pregnant(trimester));
    }
    if (patient.conceived().isEmpty()) {
      for (LocalDate since : values.conceptions(patient, day)) {
        add("pregnant since " + since, patient.toBuilder().pregnantSince(since));
      }
    }
    if (!patient.pregnant().known()) {
      add("not pregnant", patient.toBuilder().notPregnant());
    }
  }

  private void results(LabTest test) {
    LabResult known = patient.latest(test).filter(SupposedPatients::whole).orElse(null);
    if (known != null) {
      range(known, "above the laboratory's range", HALF, LITTLE_LESS);
      range(known, "in the laboratory's range", LITTLE_LESS, LITTLE_MORE);
      range(known, "below the laboratory's range", LITTLE_MORE, TWICE);
      return;
    }
    for (LabResult result : values.results(test)) {
      add(result.value(), patient.toBuilder().results(test, List.of(result)));
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
    List<LabResult> then = new ArrayList<>(patient.results(known.test()));
    then.set(then.size() - 1, known.withReferenceRange(range));
    add(value + " " + words, patient.toBuilder().results(known.test(), then));
  }
}
