package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import java.util.ArrayList;
import java.util.List;

/** What the figure of what is absorbed rests on, with who says so. */
final class AbsorptionAssumptions {
  private AbsorptionAssumptions() {}

  static List<String> of(Intake intake, Hindrance hindrance) {
    List<String> all = new ArrayList<>();
    all.add(
        "Of one swallowed dose half of 1 µg is retained, 20 % of 5 µg, just over 5 % of 25 µg and at most 1 % (IOM 1998, chapter 9) to 2 % (Carmel 2008, as quoted) from 500 µg on");
    all.add(
        "At the lower end all of a day is eaten at once, at the upper end each serving by itself, 4 to 6 hours apart (IOM 1998, chapter 9) and so at five meals at most");
    if (intake.servings().stream().anyMatch(AbsorptionAssumptions::foodBound)) {
      all.add(
          "Food releases its vitamin B12 differently: fish 42 % on the mean, chicken 61 to 66 %, sheep meat 56 to 89 % (Watanabe 2007), egg below 9 % (Watanabe 2007) or 13 to 58 % (Garrod 2019), liver 11 % of 38 µg on the mean and 18 % by one person (IOM 1998); of other food, which was not measured, 40 % (EFSA 2015, not read in print) to 50 % (IOM 1998)");
      all.add(
          "Of the foods that were measured at most 1.5 µg (lower end, Watanabe 2007) to 2.5 µg (upper end, from mutton, Doets 2013) of a meal are taken up, of liver more");
    }
    all.addAll(ofThePerson(hindrance));
    if (intake.supplements().stream().anyMatch(each -> each.route().parenteral())) {
      all.add(
          "Of an injection of 1 mg urine takes 27 % of hydroxocobalamin and 69 % of cyanocobalamin within 72 hours; of a smaller one more may stay (Blood 1961;18:511)");
    }
    List<Food> differing =
        intake.servings().stream()
            .map(Intake.Serving::food)
            .filter(food -> food.counted() && food.content().lowestMicrogramsPer100g().isPresent())
            .distinct()
            .toList();
    if (!differing.isEmpty()) {
      all.add("National tables differ widely on " + differing + ": the catalogue's value is taken");
    }
    if (!intake.unknown().isEmpty()) {
      all.add(
          "Foods without a value may hold any amount, so there is no upper end: "
              + intake.unknown());
    }
    return all;
  }

  private static boolean foodBound(Intake.Serving serving) {
    return serving.food().counted()
        && serving.food().origin() != Food.Origin.FORTIFIED
        && serving.micrograms().filter(each -> each.signum() > 0).isPresent();
  }

  private static List<String> ofThePerson(Hindrance hindrance) {
    List<String> all = new ArrayList<>();
    if (hindrance.total()) {
      all.add(
          "Nothing is taken up by intrinsic factor and ileum ("
              + String.join(", ", hindrance.noUptake())
              + "): about 1 % of tablets passes by itself, at most 0.5 % with food");
    } else if (hindrance.partial()) {
      all.add(
          "How far uptake is hindered is not known ("
              + String.join(", ", hindrance.uptakeInDoubt())
              + "): the lower end counts only what passes by itself");
    }
    if (!hindrance.releaseInDoubt().isEmpty()) {
      all.add(
          "Food may not release it ("
              + String.join(", ", hindrance.releaseInDoubt())
              + "): the lower end counts only tablets and fortified food, although some is released as a rule. On omeprazole 12 to 41 % of the usual was (Marcuard 1994, Schenk 1996); over 50 years 10 to 30 % of people may be unable to take it up (IOM 1998, chapter 9)");
    }
    return all;
  }
}
