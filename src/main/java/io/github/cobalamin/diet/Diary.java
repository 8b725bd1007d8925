package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What was eaten and taken on which day, and the mean of the days, with what makes it unsure. */
final class Diary {
  /** One day's record cannot judge a person, since vitamin B12 swings widely from day to day. */
  private static final int FEWEST_DAYS = 3;

  private static final int WEEK = 7;
  private static final int LONGEST_SPAN = 60;
  private static final int DAYS_FOR_RARE_DOSES = 14;
  private static final BigDecimal RARE_DOSE = BigDecimal.valueOf(100);

  /** A food, and how often it stood on its day before: two on one day are not one on two days. */
  private record Eaten(Food food, BigDecimal grams, int before) {}

  private record Taken(Cobalamin form, Route route, Quantity dose) {}

  private final TreeMap<LocalDate, List<Eaten>> days = new TreeMap<>();
  private final List<Taken> taken = new ArrayList<>();

  void on(LocalDate day) {
    days.computeIfAbsent(Objects.requireNonNull(day, "day"), key -> new ArrayList<>());
  }

  void on(LocalDate day, Food food, String amount) {
    BigDecimal grams =
        Intake.Serving.of(Objects.requireNonNull(food, "food"), food.grams(amount), 1, 1).grams();
    List<Eaten> eaten =
        days.computeIfAbsent(Objects.requireNonNull(day, "day"), key -> new ArrayList<>());
    BigDecimal plain = grams.stripTrailingZeros();
    int before =
        (int)
            eaten.stream()
                .filter(each -> each.food().equals(food) && each.grams().compareTo(plain) == 0)
                .count();
    eaten.add(new Eaten(food, plain, before));
  }

  void on(LocalDate day, Cobalamin form, Route route, String dose) {
    Intake.Supplement once = Intake.Supplement.of(form, route, Quantity.of(dose), 1, 1);
    on(day);
    taken.add(new Taken(form, route, once.dose()));
  }

  /**
   * The mean of the days that were written down. It no longer tells the days apart, so the lower
   * end of what is absorbed takes rare foods as eaten on the same days.
   */
  Intake intake() {
    if (days.isEmpty()) {
      throw new IllegalStateException("diary must have a day but has none");
    }
    Map<Eaten, Integer> times = new LinkedHashMap<>();
    days.values().forEach(day -> day.forEach(eaten -> times.merge(eaten, 1, Integer::sum)));
    Intake.Builder intake = Intake.builder();
    caution().ifPresent(intake::addCaution);
    times.forEach(
        (eaten, often) ->
            intake.addServing(Intake.Serving.of(eaten.food(), eaten.grams(), often, days.size())));
    Map<Taken, Integer> uses = new LinkedHashMap<>();
    taken.forEach(each -> uses.merge(each, 1, Integer::sum));
    uses.forEach(
        (each, often) ->
            intake.addSupplement(
                Intake.Supplement.of(each.form(), each.route(), each.dose(), often, days.size())));
    return intake.build();
  }

  /**
   * Fewer than three days, none of a weekend, less than a week or more than 60 days from the first
   * to the last, or a dose so large that it may be rarer than the days tell.
   */
  private Optional<String> caution() {
    boolean weekend =
        days.keySet().stream().anyMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    long span = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
    if (days.size() < FEWEST_DAYS || !weekend || span < WEEK || span > LONGEST_SPAN) {
      return Optional.of(
          "Vitamin B12 swings widely from day to day: at least "
              + FEWEST_DAYS
              + " days over 2 weeks, a weekend among them, tell more than these "
              + days.size());
    }
    boolean rare =
        taken.stream()
            .anyMatch(
                each ->
                    each.route().parenteral()
                        || each.dose().in(Unit.MICROGRAM).value().compareTo(RARE_DOSE) > 0);
    return rare && days.size() < DAYS_FOR_RARE_DOSES
        ? Optional.of(
            "Injections and large doses are taken rarely: "
                + days.size()
                + " days do not tell how often")
        : Optional.empty();
  }

  /** Such as "diary of 3 days". */
  @Override
  public String toString() {
    return "diary of " + days.size() + (days.size() == 1 ? " day" : " days");
  }
}
