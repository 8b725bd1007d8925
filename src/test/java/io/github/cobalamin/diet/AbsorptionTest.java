package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is absorbed: published points, what hinders it, and what holds of every intake. */
class AbsorptionTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();
  private static final Patient WELL = Patient.builder().build();
  private static final double ROUNDED = 0.0011;

  private static Intake tablet(String dose) {
    return Intake.builder().supplement(Cobalamin.CYANOCOBALAMIN, dose, 1, 1).build();
  }

  private static double low(Intake intake, Patient patient) {
    return intake.absorbed(patient).perDay().low().orElseThrow().value().doubleValue();
  }

  private static double high(Intake intake, Patient patient) {
    return intake.absorbed(patient).perDay().high().orElseThrow().value().doubleValue();
  }

  private static Patient with(Clue clue) {
    return Patient.builder().addPresent(clue).build();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5 ug, 0.25, 0.25",
    "1 ug, 0.5, 0.5",
    "3 ug, 0.75, 0.75",
    "5 ug, 1, 1",
    "25 ug, 1.25, 1.3",
    "500 ug, 5, 10",
    "1000 ug, 10, 13",
    "2000 ug, 20, 26"
  })
  void published_points_of_one_dose(String dose, double least, double most) {
    assertThat(low(tablet(dose), WELL)).isEqualTo(least);
    assertThat(high(tablet(dose), WELL)).isEqualTo(most);
  }

  @Test
  void doses_hours_apart_are_absorbed_like_the_first() {
    Intake thrice = Intake.builder().supplement(Cobalamin.CYANOCOBALAMIN, "1 ug", 3, 1).build();
    assertThat(high(thrice, WELL)).isEqualTo(1.5);
    assertThat(low(thrice, WELL)).isEqualTo(0.75);
  }

  @ParameterizedTest
  @CsvSource({
    "salmon-farmed-cooked, 0.42, 0.42",
    "chicken-breast, 0.61, 0.66",
    "lamb-leg-roast, 0.56, 0.89",
    "egg-boiled, 0, 0.09",
    "cheddar, 0.4, 0.5"
  })
  void small_portions_are_absorbed_as_measured(String id, double least, double most) {
    Intake intake = Intake.builder().daily(FOODS.get(id), "10 g").build();
    double eaten = intake.perDay().value().doubleValue();
    assertThat(low(intake, WELL)).isBetween(least * eaten - ROUNDED, least * eaten + ROUNDED);
    assertThat(high(intake, WELL)).isBetween(most * eaten - ROUNDED, most * eaten + ROUNDED);
  }

  @Test
  void without_intrinsic_factor_a_hundredth_of_tablets_passes_and_less_of_food() {
    Patient patient = with(Conditions.PERNICIOUS_ANAEMIA);
    assertThat(low(tablet("1 mg"), patient)).isEqualTo(5);
    assertThat(high(tablet("1 mg"), patient)).isEqualTo(10);
    Intake food = Intake.builder().daily(FOODS.get("lamb-leg-roast"), "100 g").build();
    assertThat(low(food, patient)).isZero();
    assertThat(high(food, patient)).isEqualTo(0.013);
    assertThat(food.absorbed(patient).bileRecycled()).isEqualTo(Truth.FALSE);
    assertThat(food.absorbed(patient).assumptions())
        .anySatisfy(
            assumption ->
                assertThat(assumption)
                    .contains("Nothing is taken up by intrinsic factor")
                    .contains(Conditions.PERNICIOUS_ANAEMIA.name()));
  }

  @Test
  void what_hinders_by_an_unknown_share_lowers_the_lower_end_alone() {
    Patient coeliac = with(Conditions.COELIAC_DISEASE);
    Patient metformin = Patient.builder().addMedicine(MedicineUse.of(Medicines.METFORMIN)).build();
    for (Patient patient : List.of(coeliac, metformin)) {
      assertThat(low(tablet("10 ug"), patient)).isEqualTo(0.05);
      assertThat(high(tablet("10 ug"), patient)).isEqualTo(high(tablet("10 ug"), WELL));
      assertThat(tablet("10 ug").absorbed(patient).assumptions())
          .anyMatch(assumption -> assumption.startsWith("How far uptake is hindered is not known"));
    }
  }

  @Test
  void low_acid_withholds_what_is_bound_to_food_and_not_tablets() {
    Patient omeprazole =
        Patient.builder().addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)).build();
    Intake lamb = Intake.builder().daily(FOODS.get("lamb-leg-roast"), "30 g").build();
    assertThat(low(lamb, omeprazole)).isZero();
    assertThat(high(lamb, omeprazole)).isEqualTo(high(lamb, WELL));
    assertThat(low(tablet("2 ug"), omeprazole)).isEqualTo(low(tablet("2 ug"), WELL));
    assertThat(lamb.absorbed(omeprazole).assumptions())
        .anyMatch(assumption -> assumption.startsWith("Food may not release it"));
  }

  @Test
  void over_fifty_the_assumptions_say_so() {
    Patient old = Patient.builder().age(Age.years(51)).build();
    Patient young = Patient.builder().age(Age.years(50)).build();
    assertThat(tablet("1 ug").absorbed(old).assumptions())
        .anyMatch(assumption -> assumption.startsWith("Over 50 years"));
    assertThat(tablet("1 ug").absorbed(young).assumptions())
        .noneMatch(assumption -> assumption.startsWith("Over 50 years"));
    assertThat(tablet("1 ug").absorbed(old)).hasToString("0.5 to 0.5 ug a day");
  }

  @Test
  void medicine_that_was_stopped_hinders_nothing() {
    Patient stopped =
        Patient.builder()
            .addMedicine(MedicineUse.of(Medicines.METFORMIN).until(java.time.YearMonth.of(2020, 1)))
            .build();
    assertThat(low(tablet("10 ug"), stopped)).isEqualTo(low(tablet("10 ug"), WELL));
  }

  @Test
  void absorbed_is_never_above_eaten_and_order_does_not_matter_and_more_is_never_less() {
    Random random = new Random(5_2026);
    List<Patient> patients =
        List.of(
            WELL,
            with(Conditions.PERNICIOUS_ANAEMIA),
            with(Conditions.COELIAC_DISEASE),
            with(Conditions.ATROPHIC_GASTRITIS));
    for (int i = 0; i < 3000; i++) {
      List<Serving> servings = new ArrayList<>();
      int parts = 1 + random.nextInt(6);
      for (int part = 0; part < parts; part++) {
        servings.add(serving(random));
      }
      Intake intake = Intake.builder().servings(servings).build();
      List<Serving> shuffled = new ArrayList<>(servings);
      Collections.shuffle(shuffled, random);
      Intake other = Intake.builder().servings(shuffled).build();
      Intake more = Intake.builder().servings(servings).addServing(serving(random)).build();
      for (Patient patient : patients) {
        String context = intake.servings() + " by " + patient;
        double eaten = intake.perDay().value().doubleValue();
        double low = low(intake, patient);
        double high = high(intake, patient);
        assertThat(low).as(context).isBetween(0.0, high);
        assertThat(high).as(context).isLessThanOrEqualTo(eaten + ROUNDED);
        assertThat(low(other, patient)).as(context).isBetween(low - ROUNDED, low + ROUNDED);
        assertThat(high(other, patient)).as(context).isBetween(high - ROUNDED, high + ROUNDED);
        assertThat(low(more, patient)).as(context).isGreaterThanOrEqualTo(low - ROUNDED);
        assertThat(high(more, patient)).as(context).isGreaterThanOrEqualTo(high - ROUNDED);
      }
    }
  }

  @Test
  void eaten_is_linear_in_mass() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      Serving once = serving(random);
      BigDecimal thrice = once.grams().multiply(BigDecimal.valueOf(3));
      Serving more = new Serving(once.food(), thrice, once.times(), once.days());
      once.micrograms()
          .ifPresent(
              each ->
                  assertThat(more.micrograms().orElseThrow())
                      .isEqualByComparingTo(each.multiply(BigDecimal.valueOf(3))));
    }
  }

  private static Serving serving(Random random) {
    Food food = FOODS.all().get(random.nextInt(FOODS.size()));
    int days = 1 + random.nextInt(14);
    return new Serving(
        food, BigDecimal.valueOf(1 + random.nextInt(400)), 1 + random.nextInt(2 * days), days);
  }
}
