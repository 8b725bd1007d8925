package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
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
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Patients made at random from everything the library knows, the same ones for the same seed. */
final class RandomPatients {
  private static final List<Clue> CLUES = constants(Clue.class);
  private static final List<Medicine> MEDICATIONS = constants(Medicine.class);
  private static final List<LabTest> TESTS = constants(LabTest.class);
  private static final List<LabTest> DECIDING =
      List.of(
          LabTests.TOTAL_B12,
          LabTests.ACTIVE_B12,
          LabTests.METHYLMALONIC_ACID,
          LabTests.HOMOCYSTEINE,
          LabTests.HAEMOGLOBIN,
          LabTests.MCV);
  private static final String[] TOTALS = {
    "120 ng/L", "180 ng/L", "240 ng/L", "500 ng/L", "132.9 pmol/L", "300 pmol/L", "<220 ng/L"
  };
  private static final String[] ACTIVES = {
    "<10 pmol/L", "3 pmol/L", "20 pmol/L", "50 pmol/L", "90 pmol/L"
  };
  private static final String[] MMAS = {"150 nmol/L", "400 nmol/L", "1.2 umol/L", "raised"};
  private static final String[] HOMOCYSTEINES = {"8 umol/L", "12 umol/L", "40 umol/L", "normal"};

  private final SplittableRandom random;

  RandomPatients(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * {@return the value of every public constant of a kind, in the order of their names, classes of
   * medicines behind medicines; without vitamin B12 itself, which is a replacement}
   */
  private static <T> List<T> constants(Class<T> kind) {
    List<T> found = new ArrayList<>();
    List<T> classes = new ArrayList<>();
    for (Class<?> holder :
        List.of(
            Symptoms.class, RiskFactors.class, Conditions.class, Medicines.class, LabTests.class)) {
      List<Field> fields = new ArrayList<>(List.of(holder.getFields()));
      fields.sort((one, other) -> one.getName().compareTo(other.getName()));
      for (Field field : fields) {
        if (kind.isAssignableFrom(field.getType())) {
          try {
            Object constant = field.get(null);
            if (constant instanceof Medicine medicine && medicine.isClass()) {
              classes.add(kind.cast(constant));
            } else if (!(constant instanceof Medicine medicine) || medicine.cobalamin().isEmpty()) {
              found.add(kind.cast(constant));
            }
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        }
      }
    }
    found.addAll(classes);
    return found;
  }

  Patient next() {
    Patient.Builder patient = Patient.builder();
    if (chance(85)) {
      patient.age(
          chance(85) ? Age.years(16 + random.nextInt(84)) : Age.months(random.nextInt(192)));
    }
    Sex sex = one(Sex.values());
    if (chance(75)) {
      patient.sex(sex);
    }
    if (chance(20)) {
      patient.ethnicity(one(Ethnicity.values()));
    }
    if (chance(25)) {
      patient.pregnant();
      if (chance(70)) {
        patient.pregnant(one(Trimester.values()));
      }
    } else if (chance(40)) {
      patient.notPregnant();
    }
    if (chance(25)) {
      patient.breastfeeding();
    } else if (chance(40)) {
      patient.notBreastfeeding();
    }
    clues(patient);
    medicines(patient);
    results(patient);
    replacements(patient);
    if (chance(15)) {
      patient.addAllergy(one(Allergen.values()));
    }
    if (chance(12)) {
      patient.addRefusedRoute(one(Route.values()));
    }
    if (chance(12)) {
      patient.addFailedRoute(one(Route.values()));
    }
    for (Patient.Part world : Patient.Part.values()) {
      if (chance(20)) {
        patient.noOther(world);
      }
    }
    return patient.build();
  }

  /** {@return a patient as {@link #next()} draws one, of whom more is known of what there is} */
  Patient detailed() {
    Patient plain = next();
    Patient.Builder patient = plain.toBuilder();
    for (Clue clue : plain.present()) {
      if (chance(60)) {
        patient.addHistory(history(History.of(clue)));
      }
    }
    for (Clue clue : some(CLUES, 3)) {
      boolean free =
          plain.truth(clue) != Truth.TRUE && plain.absent().stream().noneMatch(clue::isIn);
      if (clue instanceof Condition && free) {
        History past = History.of(clue);
        int year = chance(60) ? 1990 + random.nextInt(36) : 0;
        if (chance(30)) {
          LocalDate end = day(3000);
          past = past.until(end);
          year = Math.min(year, end.getYear());
        }
        patient.addHistory(year == 0 ? past.past() : past.past(year));
      }
    }
    for (Medicine medicine : some(MEDICATIONS, random.nextInt(3))) {
      boolean free = plain.notTaken().stream().noneMatch(medicine::isIn);
      if (free && plain.medicines().stream().noneMatch(use -> use.medicine().equals(medicine))) {
        patient.addMedicine(MedicineUse.of(medicine).ended());
      }
    }
    for (Replacement given : plain.replacements()) {
      patient.addReplacement(detailed(given));
    }
    if (chance(30)) {
      Allergy allergy = Allergy.of(one(Allergen.values()));
      allergy = chance(70) ? allergy.reaction(one(Allergy.Reaction.values())) : allergy;
      patient.addAllergy(chance(50) ? allergy.tolerating(one(Cobalamin.values())) : allergy);
    }
    if (plain.age().isEmpty() && chance(60)) {
      patient.adult();
    }
    return patient.build();
  }

  private History history(History plain) {
    History history = chance(50) ? plain.onset(one(History.Onset.values())) : plain;
    history = chance(30) ? history.side(one(History.Side.values())) : history;
    LocalDate end = day(400);
    history = chance(50) ? history.since(end.minusDays(random.nextInt(4000))) : history;
    history = chance(30) ? history.until(end) : history;
    if (plain.clue().isIn(Conditions.CHRONIC_HAEMOLYSIS)) {
      history = history.measuring((60 + random.nextInt(50)) + " g/L");
    } else if (plain.clue().isIn(Conditions.STOMACH_OR_BOWEL_OPERATION) && chance(50)) {
      history = history.measuring((1 + random.nextInt(150)) + " cm");
    }
    if (plain.clue().equals(Symptoms.WEIGHT_LOSS)) {
      history = history.measuring((1 + random.nextInt(30)) + " %");
    }
    if (plain.clue().equals(RiskFactors.HARMFUL_ALCOHOL_USE)
        || plain.clue().equals(RiskFactors.RECREATIONAL_NITROUS_OXIDE)) {
      history = history.perWeek((1 + random.nextInt(900)) + " g");
    }
    return history;
  }

  private Replacement detailed(Replacement given) {
    Replacement.Builder more = given.toBuilder();
    if (chance(60)) {
      more.daysBetweenDoses(1 + random.nextInt(120));
    }
    if (given.until().isEmpty() && chance(60)) {
      more.lastDose(given.since().orElse(day(400)));
    }
    more.missedDoses(one(Truth.values())).loadingFinished(one(Truth.values()));
    return more.multivitamin(chance(30)).build();
  }

  private LocalDate day(int most) {
    return Vignette.DAY.minusDays(random.nextInt(most));
  }

  /** {@return the same facts, entered in another order} */
  Patient shuffled(Patient patient) {
    Patient.Builder again = Patient.builder();
    mixed(patient.closed()).forEach(again::noOther);
    mixed(patient.failedRoutes()).forEach(again::addFailedRoute);
    mixed(patient.refusedRoutes()).forEach(again::addRefusedRoute);
    mixed(patient.allergies()).forEach(again::addAllergy);
    mixed(patient.replacements()).forEach(again::addReplacement);
    mixed(patient.results()).forEach(again::addResult);
    mixed(patient.notTaken()).forEach(again::addNotTaken);
    mixed(patient.medicines()).forEach(again::addMedicine);
    mixed(patient.history()).forEach(again::addHistory);
    mixed(patient.absent()).forEach(again::addAbsent);
    mixed(patient.present()).forEach(again::addPresent);
    if (patient.breastfeeding().known()) {
      boolean feeds = patient.breastfeeding() == Truth.TRUE;
      again = feeds ? again.breastfeeding() : again.notBreastfeeding();
    }
    if (patient.pregnant().known()) {
      again = patient.pregnant() == Truth.TRUE ? again.pregnant() : again.notPregnant();
    }
    patient.trimester().ifPresent(again::pregnant);
    patient.conceived().ifPresent(again::pregnantSince);
    patient.ethnicity().ifPresent(again::ethnicity);
    patient.sex().ifPresent(again::sex);
    patient.age().ifPresent(again::age);
    if (patient.adult() == Truth.TRUE) {
      again.adult();
    }
    return again.build();
  }

  private <T> List<T> mixed(Collection<T> facts) {
    List<T> mixed = new ArrayList<>();
    for (T fact : facts) {
      mixed.add(random.nextInt(mixed.size() + 1), fact);
    }
    return mixed;
  }

  private void clues(Patient.Builder patient) {
    List<Clue> present = some(CLUES, random.nextInt(9));
    present.forEach(patient::addPresent);
    for (Clue absent : some(CLUES, random.nextInt(20))) {
      boolean contradicts = false;
      for (Clue each : present) {
        contradicts = contradicts || each.equals(absent) || each.isIn(absent);
      }
      if (!contradicts) {
        patient.addAbsent(absent);
      }
    }
  }

  private void medicines(Patient.Builder patient) {
    List<Medicine> taken = some(MEDICATIONS, random.nextInt(4));
    for (Medicine medication : taken) {
      MedicineUse use = MedicineUse.of(medication);
      if (chance(50)) {
        use = use.withDailyDose(chance(50) ? "10 mg" : "1 mg");
      }
      if (chance(40)) {
        use = use.since(YearMonth.of(2015 + random.nextInt(11), 1));
      }
      if (chance(25)) {
        use = use.until(YearMonth.of(2026, 1 + random.nextInt(10)));
      }
      patient.addMedicine(use);
    }
    for (Medicine not : some(MEDICATIONS, random.nextInt(12))) {
      boolean contradicts = false;
      for (Medicine each : taken) {
        contradicts = contradicts || each.isIn(not);
      }
      if (!contradicts) {
        patient.addNotTaken(not);
      }
    }
  }

  private void results(Patient.Builder patient) {
    for (LabTest test : TESTS) {
      if (chance(DECIDING.contains(test) ? 45 : 20)) {
        LabResult latest = result(test);
        if (chance(30)) {
          patient.addResult(latest.on(Vignette.DAY.minusDays(random.nextInt(100))));
          patient.addResult(result(test).on(Vignette.DAY.minusDays(200)));
        } else {
          patient.addResult(latest);
        }
      }
    }
  }

  private LabResult result(LabTest test) {
    LabResult result = plain(test);
    if (result.quantity().isPresent() && chance(40)) {
      Range range = test.usual().get(0);
      Quantity low = range.low().orElseThrow();
      Quantity high = range.high().orElseThrow();
      BigDecimal middle = low.value().add(high.value()).divide(BigDecimal.TEN);
      if (middle.compareTo(low.value()) > 0) {
        result =
            result.withReferenceRange(
                Range.of(Quantity.of(low.value(), low.unit()), Quantity.of(middle, low.unit())));
      }
    }
    if (chance(10)) {
      return result.duringReplacement();
    }
    return chance(20) ? result.beforeReplacement() : result;
  }

  private LabResult plain(LabTest test) {
    if (test.equals(LabTests.TOTAL_B12)) {
      return LabResult.of(test, one(TOTALS));
    }
    if (test.equals(LabTests.ACTIVE_B12)) {
      return LabResult.of(test, one(ACTIVES));
    }
    if (test.equals(LabTests.METHYLMALONIC_ACID)) {
      LabResult mma = LabResult.of(test, one(MMAS));
      return mma.quantity().isPresent() && chance(60)
          ? mma.withReferenceRange("0-280 nmol/L")
          : mma;
    }
    if (test.equals(LabTests.HOMOCYSTEINE)) {
      return LabResult.of(test, one(HOMOCYSTEINES));
    }
    if (!test.numeric() || chance(20)) {
      return LabResult.of(test, one(outcomes(test)));
    }
    Range possible = test.possible().get(0);
    Range usual = test.usual().get(0);
    Quantity low = usual.low().orElseThrow();
    Quantity high = usual.high().orElseThrow();
    if (chance(10)) {
      return LabResult.of(test, possible.high().orElseThrow());
    }
    BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(998)).movePointLeft(3);
    BigDecimal value =
        low.value()
            .add(high.value().subtract(low.value()).multiply(share).multiply(share))
            .setScale(2, RoundingMode.HALF_UP)
            .max(new BigDecimal("0.01"));
    return LabResult.of(
        test,
        chance(85)
            ? Quantity.of(value, low.unit())
            : new Quantity(value, low.unit(), one(Quantity.Comparator.values())));
  }

  /** The words of part 5, so that the same seed gives the same patients. */
  private static Outcome[] outcomes(LabTest test) {
    return test.outcomes().stream()
        .filter(each -> each != Outcome.UNDETECTABLE && each != Outcome.BORDERLINE)
        .toArray(Outcome[]::new);
  }

  /**
   * {@return a patient with several results of some tests on few days, with times, assays, words
   * beside numbers, and what else is said of a sample}
   */
  Patient nextWithSeveralResults() {
    Patient.Builder patient = next().toBuilder();
    for (LabTest test : some(DECIDING, 4)) {
      for (int i = 0, n = 1 + random.nextInt(4); i < n; i++) {
        patient.addResult(several(test));
      }
    }
    return patient.build();
  }

  private LabResult several(LabTest test) {
    LabResult result = chance(20) ? LabResult.of(test, one(words(test))) : result(test);
    if (result.outcome().isEmpty() && chance(40)) {
      result = result.withWord(one(words(test)));
    }
    if (chance(85)) {
      result = result.on(Vignette.DAY.minusDays(random.nextInt(3)));
    }
    if (chance(50)) {
      result = result.at(LocalTime.of(8 + random.nextInt(4), 0));
    }
    if (chance(50)) {
      result = result.withAssay(chance(50) ? "Architect" : "Centaur");
    }
    if (chance(15)) {
      result = result.afterTransfusion();
    }
    return chance(10) ? result.byOwnLimits() : result;
  }

  private static Outcome[] words(LabTest test) {
    return test.outcomes().toArray(new Outcome[0]);
  }

  private void replacements(Patient.Builder patient) {
    if (!chance(25)) {
      return;
    }
    Replacement.Builder replacement = Replacement.builder();
    LocalDate since = Vignette.DAY.minusDays(random.nextInt(400));
    if (chance(80)) {
      replacement.route(one(Route.values()));
    }
    if (chance(70)) {
      replacement.form(one(Cobalamin.values())).dose(Quantity.of(chance(50) ? "1 mg" : "50 ug"));
    }
    if (chance(70)) {
      replacement.since(since);
    }
    if (chance(60)) {
      replacement.response(one(Replacement.Response.values()));
    }
    if (chance(30)) {
      LocalDate until = since.plusDays(random.nextInt(20));
      replacement.until(until.isAfter(Vignette.DAY) ? Vignette.DAY : until);
    }
    patient.addReplacement(replacement.build());
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> some(List<T> from, int count) {
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      T each = from.get(random.nextInt(from.size()));
      if (!chosen.contains(each)) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
