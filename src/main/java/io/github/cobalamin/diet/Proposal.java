package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Foods that together close a gap, each by so many usual portions in so many days. */
final class Proposal {
  private static final int DAYS = 7;

  /** Fewest portions first, then the lightest. */
  static final Comparator<Proposal> SMALLEST =
      Comparator.<Proposal>comparingInt(each -> each.portionsPerWeek)
          .thenComparing(each -> each.gramsPerWeek)
          .thenComparing(each -> each.ids);

  private final List<Intake.Serving> servings;
  private final int portionsPerWeek;
  private final BigDecimal gramsPerWeek;
  private final String ids;

  private Proposal(Intake.Serving... servings) {
    this.servings = List.of(servings);
    int portions = 0;
    BigDecimal grams = BigDecimal.ZERO;
    StringJoiner named = new StringJoiner(" ");
    for (Intake.Serving each : servings) {
      int perWeek = each.schedule().perWeek();
      portions += perWeek;
      grams = grams.add(each.grams().multiply(BigDecimal.valueOf(perWeek)));
      named.add(each.food().id());
    }
    this.portionsPerWeek = portions;
    this.gramsPerWeek = grams;
    this.ids = named.toString();
  }

  static Proposal of(Food food, int portions, int days) {
    return new Proposal(serving(food, portions, days));
  }

  static Proposal daily(Food food, int portions, Food other) {
    return new Proposal(serving(food, portions, 1), serving(other, 1, 1));
  }

  private static Intake.Serving serving(Food food, int portions, int days) {
    return Intake.Serving.of(food, food.portions().get(0).grams(), portions, days);
  }

  List<Intake.Serving> servings() {
    return servings;
  }

  /** What remains when one portion is left out, of each food in turn. */
  List<Intake> smaller() {
    List<Intake> all = new ArrayList<>();
    for (Intake.Serving left : servings) {
      List<Intake.Serving> rest = new ArrayList<>();
      for (Intake.Serving each : servings) {
        if (!each.equals(left)) {
          rest.add(each);
        } else if (each.times() > 1) {
          rest.add(Intake.Serving.of(each.food(), each.grams(), each.times() - 1, each.days()));
        }
      }
      all.add(Intake.of(rest, List.of()));
    }
    return all;
  }

  /** Whether more than one portion is eaten a day. */
  boolean several() {
    return servings.get(0).days() == 1 && portionsPerWeek > DAYS;
  }

  Intake intake() {
    return Intake.of(servings, List.of());
  }

  boolean fortified() {
    return servings.stream().anyMatch(each -> each.food().origin() != Food.Origin.NATURAL);
  }

  /** Whether all of it is fortified food that a diet holds already. */
  boolean fortifiedOf(Intake diet) {
    Set<Food> eaten =
        diet.servings().stream().map(Intake.Serving::food).collect(Collectors.toSet());
    return servings.stream()
        .map(Intake.Serving::food)
        .allMatch(food -> food.origin() == Food.Origin.FORTIFIED && eaten.contains(food));
  }

  boolean tablesDiffer() {
    return servings.stream()
        .anyMatch(each -> each.food().content().lowestMicrogramsPer100g().isPresent());
  }

  /** Such as "2 x 1 cup (244 g) of soya drink, fortified a day". */
  @Override
  public String toString() {
    String often = servings.get(0).days() == 1 ? " a day" : " a week";
    return servings.stream()
            .map(
                each -> each.times() + " x " + each.food().portions().get(0) + " of " + each.food())
            .collect(Collectors.joining(" and "))
        + often;
  }
}
