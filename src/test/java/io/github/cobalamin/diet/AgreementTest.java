package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a week in four places agrees: verdict, remark, stores, smallest change. */
class AgreementTest {
  private static final FoodCatalogue FOODS = FoodCatalogue.standard();
  private static final List<Food> EATEN =
      FOODS.all().stream().filter(food -> food.usualPortion().isPresent()).toList();
  private static final Patient MAN = Patient.builder().age(Age.years(40)).sex(Sex.MALE).build();
  private static final Patient VEGAN = MAN.toBuilder().addPresent(RiskFactors.VEGAN_DIET).build();

  static List<Patient> people() {
    return List.of(
        MAN,
        VEGAN,
        MAN.toBuilder().age(Age.years(60)).build(),
        MAN.toBuilder().sex(Sex.FEMALE).pregnant().build(),
        MAN.toBuilder().addMedicine(MedicineUse.of(Medicines.METFORMIN)).build(),
        MAN.toBuilder().addPresent(Conditions.CROHN_DISEASE).build(),
        MAN.toBuilder().addPresent(Conditions.TOTAL_GASTRECTOMY).build());
  }

  private static Intake week(Random random) {
    Intake.Builder week = Intake.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      Food food = EATEN.get(random.nextInt(EATEN.size()));
      week.eaten(food, food.usualPortion().orElseThrow().label(), 1 + random.nextInt(10), 7);
    }
    if (random.nextInt(3) > 0) {
      Cobalamin form = random.nextInt(4) > 0 ? Cobalamin.CYANOCOBALAMIN : Cobalamin.METHYLCOBALAMIN;
      String dose = List.of("2.5", "10", "25", "50", "500", "2000").get(random.nextInt(6)) + " ug";
      week.supplement(form, dose, 1 + random.nextInt(7), 7);
    }
    return week.build();
  }

  @ParameterizedTest
  @MethodSource("people")
  void the_verdict_reassures_exactly_where_nothing_is_to_be_added(Patient person) {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      Intake week = week(random);
      for (ReferenceIntakes body : ReferenceIntakes.all()) {
        Adequacy adequacy = week.adequacy(body, person);
        SmallestChange change = SmallestChange.of(week, person, body);
        boolean reassures = adequacy.verdict() == Adequacy.Verdict.AT_OR_ABOVE;
        String why = change.whyNone().orElse("");
        String said = week.servings() + " " + week.supplements() + " " + adequacy.text() + why;
        if (why.isEmpty()) {
          assertThat(reassures).as(said).isFalse();
        }
        if (why.startsWith("The diet reaches")) {
          assertThat(reassures).as(said).isTrue();
        }
        if (reassures) {
          assertThat(week.outlook(person).mostYears()).as(said).isEmpty();
        }
      }
    }
  }

  @Test
  void the_remark_on_sittings_is_the_same_by_every_body() {
    Intake week = Intake.builder().supplement(Cobalamin.CYANOCOBALAMIN, "25 ug", 3, 7).build();
    for (ReferenceIntakes body : ReferenceIntakes.all()) {
      assertThat(week.adequacy(body, VEGAN).text())
          .contains(", of which 2.357 µg count,")
          .containsOnlyOnce("of one sitting little more than 5 µg count")
          .contains("that makes 2.357 µg a day");
    }
  }

  @Test
  void vegans_are_told_whose_figure_is_aimed_at() {
    Intake week = Intake.builder().supplement(Cobalamin.CYANOCOBALAMIN, "50 ug", 1, 7).build();
    String aim = "3 µg a day by the Vegan Society, since vegans are advised to reach more than";
    SmallestChange uk = SmallestChange.of(week, VEGAN, ReferenceIntakes.UK_1991);
    assertThat(uk.aim()).contains(aim + " 1.5 µg a day by UK 1991");
    assertThat(uk.toString()).endsWith(uk.aim().orElseThrow());
    assertThat(uk.from(FOODS)).allSatisfy(each -> assertThat(each.text()).contains(aim));
    assertThat(SmallestChange.of(week, MAN, ReferenceIntakes.UK_1991).aim())
        .contains("1.5 µg a day by UK 1991");
  }

  /** More of what is taken or eaten is a smaller change than something new. */
  @Test
  void what_is_taken_already_is_taken_more_often_first() {
    Food soya = FOODS.get("soya-drink-fortified");
    Intake week =
        Intake.builder()
            .eaten(soya, "1 cup", 3, 7)
            .supplement(Cobalamin.CYANOCOBALAMIN, "50 ug", 1, 7)
            .build();
    List<SmallestChange.Addition> additions =
        SmallestChange.of(week, VEGAN, ReferenceIntakes.US_1998).from(FOODS);
    SmallestChange.Addition first = additions.get(0);
    assertThat(first.what()).isEqualTo("cyanocobalamin 50 µg, every day instead of 1 in 7 days");
    assertThat(first.intake().supplements()).hasSize(1);
    assertThat(additions.get(1).intake().servings())
        .extracting(Intake.Serving::food)
        .containsExactly(soya);
  }
}
