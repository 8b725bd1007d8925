package io.github.cobalamin.examples;

import io.github.cobalamin.diet.Absorbed;
import io.github.cobalamin.diet.Adequacy;
import io.github.cobalamin.diet.Intake;
import io.github.cobalamin.diet.ReferenceIntakes;
import io.github.cobalamin.diet.SmallestChange;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.List;

/**
 * One week's diet of a published vegan patient: eaten, absorbed, enough or not, and what would be.
 */
final class VeganWeek {
  private static final int CHANGES = 3;

  private VeganWeek() {}

  /** A numb foot, from a nerve that is pressed at the ankle: Medbullets item 128. */
  static Patient veganRunner() {
    return Patient.builder()
        .age(Age.years(35))
        .sex(Sex.MALE)
        .addPresent(RiskFactors.VEGAN_DIET)
        .addPresent(Symptoms.FOCAL_NUMBNESS)
        .build();
  }

  /** The case says that he is vegan and not what he eats, so this week is an example. */
  static Intake week(FoodCatalogue foods) {
    return Intake.builder()
        .daily(foods.get("oats"), "1 bowl")
        .eaten(foods.get("soya-drink-unsweetened-fortified"), "1 glass (200 ml)", 4, 7)
        .eaten(foods.get("lentils"), "1 cup", 3, 7)
        .eaten(foods.get("tofu-firm"), "1 portion", 2, 7)
        .eaten(foods.get("yeast-extract-fortified"), "1 thin spread", 2, 7)
        .weekly(foods.get("tempeh"), "1 portion")
        .weekly(foods.get("nori-dried"), "1 sheet")
        .build();
  }

  static void print(PrintStream out) {
    FoodCatalogue foods = FoodCatalogue.standard();
    Patient patient = veganRunner();
    Intake week = week(foods);
    out.println(
        "One week's diet of a vegan runner of 35 (patient: Medbullets item 128; the week is an example)");
    out.println("  Eaten: " + week.perDay() + " a day");
    week.microgramsBySource()
        .forEach(
            (food, micrograms) ->
                out.println(
                    "    - "
                        + food
                        + ": "
                        + micrograms.setScale(2, RoundingMode.HALF_UP).toPlainString()
                        + " ug"));
    out.println("  Not counted:");
    week.notCounted()
        .forEach(food -> out.println("    - " + food + ": " + food.note().orElseThrow()));
    Absorbed absorbed = week.absorbed(patient);
    out.println("  Likely absorbed: " + absorbed);
    absorbed.assumptions().forEach(assumption -> out.println("    - " + assumption));
    out.println("  Reference intakes:");
    for (ReferenceIntakes body :
        List.of(ReferenceIntakes.US_1998, ReferenceIntakes.EFSA_2015, ReferenceIntakes.UK_1991)) {
      Adequacy adequacy = week.adequacy(body, patient);
      out.println("    - " + adequacy.text() + " [" + adequacy.citation().orElseThrow() + "]");
    }
    out.println(
        "  Outlook: the full stores of a healthy adult would last " + week.outlook(patient));
    SmallestChange change = SmallestChange.of(week, patient, ReferenceIntakes.EFSA_2015);
    change.whyNone().ifPresent(why -> out.println("  " + why));
    List<SmallestChange.Addition> additions = change.from(foods);
    out.println(
        "  Smallest changes that reach the figure of EFSA, some of " + additions.size() + ":");
    additions.stream().limit(CHANGES).forEach(each -> out.println("    - " + each.text()));
    additions.stream()
        .filter(each -> each.intake().servings().isEmpty())
        .forEach(each -> out.println("    - " + each.text()));
    out.println(
        "  It prevents; whether he is deficient, tests must tell, and then it takes treatment.");
  }
}
