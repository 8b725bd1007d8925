package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Foods that together close a gap, each by so many usual portions in so many days. */
record Proposal(List<Intake.Serving> servings) {
  private static final int DAYS = 7;

  /** Fewest portions first, then the lightest. */
  static final Comparator<Proposal> SMALLEST =
      Comparator.comparingInt(Proposal::portionsPerWeek)
          .thenComparing(Proposal::gramsPerWeek)
          .thenComparing(Proposal::ids);

  Proposal {
    servings = List.copyOf(servings);
  }

  static Proposal of(Food food, int portions, int days) {
    return new Proposal(List.of(serving(food, portions, days)));
  }

  static Proposal daily(Food food, int portions, Food other) {
    return new Proposal(List.of(serving(food, portions, 1), serving(other, 1, 1)));
  }

  private static Intake.Serving serving(Food food, int portions, int days) {
    return Intake.Serving.of(food, food.portions().get(0).grams(), portions, days);
  }

  private int portionsPerWeek() {
    return servings.stream().mapToInt(each -> each.times() * DAYS / each.days()).sum();
  }

  private BigDecimal gramsPerWeek() {
    return servings.stream()
        .map(each -> each.grams().multiply(BigDecimal.valueOf(each.times() * DAYS / each.days())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String ids() {
    return servings.stream().map(each -> each.food().id()).collect(Collectors.joining(" "));
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
    return servings.get(0).days() == 1 && portionsPerWeek() > DAYS;
  }

  Intake intake() {
    return Intake.of(servings, List.of());
  }

  boolean fortified() {
    return servings.stream().anyMatch(each -> each.food().origin() != Food.Origin.NATURAL);
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
