// Long: an intake, its two parts and its two builders are one value, mostly documentation.
package io.github.cobalamin.diet;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.knowledge.StoreOutlook;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a person takes of vitamin B12: foods, supplements, injections.
 *
 * <pre>{@code
 * Intake diet = Intake.builder()
 *     .daily(foods.get("egg-boiled"), "50 g")
 *     .weekly(foods.get("sardines-in-oil"), "120 g")
 *     .supplement(Cobalamin.CYANOCOBALAMIN, "10 ug", 1, 1)
 *     .build();
 * }</pre>
 *
 * <p>An intake says nothing of status, nor status of intake. Instances are immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Intake implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ADULT = 18;

  Intake() {}

  /** {@return what is eaten} */
  public abstract List<Serving> servings();

  /** {@return what is taken as a supplement or given as an injection} */
  public abstract List<Supplement> supplements();

  /**
   * {@return what makes it unsure that the person eats so, such as a diary of too few days; often
   * empty. With one, an intake is no evidence of a diet}
   */
  public abstract List<String> cautions();

  /**
   * {@return what is eaten and swallowed on a mean day. Foods that do not count towards a target
   * are left out; where a food has no value, it is a lower bound such as "&gt;=1.5 ug". Injections
   * are not eaten}
   */
  public Quantity perDay() {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal each : microgramsBySource().values()) {
      sum = sum.add(each);
    }
    return new Quantity(
        sum.setScale(3, RoundingMode.HALF_UP),
        Unit.MICROGRAM,
        unknown().isEmpty() ? Quantity.Comparator.EXACT : Quantity.Comparator.AT_LEAST);
  }

  /** {@return the micrograms of a mean day by what they come from, in the order of entry} */
  public Map<String, BigDecimal> microgramsBySource() {
    Map<String, BigDecimal> sources = new LinkedHashMap<>();
    for (Serving serving : servings()) {
      if (serving.food().counted()) {
        serving
            .microgramsPerDay()
            .ifPresent(each -> sources.merge(serving.food().name(), each, BigDecimal::add));
      }
    }
    for (Supplement supplement : supplements()) {
      if (!supplement.route().parenteral()) {
        sources.merge(
            supplement.form().label() + " supplement",
            supplement.microgramsPerDay(),
            BigDecimal::add);
      }
    }
    return sources;
  }

  /** {@return the foods without a value, or with a sum that is a lower bound} */
  public List<Food> unknown() {
    return servings().stream()
        .map(Serving::food)
        .filter(Food::counted)
        .filter(
            food ->
                food.content().basis() == B12Content.Basis.MISSING || food.content().lowerBound())
        .distinct()
        .toList();
  }

  /** {@return the foods whose vitamin B12 does not count, such as seaweed} */
  public List<Food> notCounted() {
    return servings().stream()
        .map(Serving::food)
        .filter(food -> !food.counted())
        .distinct()
        .toList();
  }

  /**
   * {@return what is likely absorbed on a mean day, as a range, with the assumptions. Where a food
   * has no value, the range has no upper end}
   *
   * @param patient the person, whose diseases, operations, antibodies, age and medicines may hinder
   *     uptake; a medicine with an end counts as ended, but for metformin
   */
  public Absorbed absorbed(Patient patient) {
    return Absorption.of(this, Hindrance.of(patient));
  }

  /**
   * {@return how this intake stands to what a body recommends for a person, by what counts of it,
   * with the cautions of the intake, and one where rare rich meals, supplements or fortified food
   * make it enough}
   *
   * @param body the body
   * @param patient the person
   */
  public Adequacy adequacy(ReferenceIntakes body, Patient patient) {
    Person person = Person.of(Objects.requireNonNull(patient, "patient"));
    Adequacy judged = Objects.requireNonNull(body, "body").ofDiet(perDay(), patient);
    return AdequacyCautions.of(this, person, judged).remarking(person.hindrance().remark());
  }

  /**
   * {@return how long the full stores of a healthy adult would last at this intake and uptake,
   * which says nothing of this person's own stores; without a longest time where a food has no
   * value}
   *
   * @param patient the person
   * @throws IllegalArgumentException if the person is known to be under 18
   */
  public StoreOutlook outlook(Patient patient) {
    if (patient.age().filter(age -> age.years() < ADULT).isPresent()) {
      throw new IllegalArgumentException(
          "outlook must be asked for an adult, since stores of children are not known, but was for "
              + patient.age().get());
    }
    Absorbed absorbed = absorbed(patient);
    return StoreOutlook.of(absorbed.perDay(), absorbed.bileRecycled());
  }

  /**
   * {@return this and another intake together}
   *
   * @param other the other
   */
  public Intake plus(Intake other) {
    Set<String> cautioned = new LinkedHashSet<>(cautions());
    cautioned.addAll(other.cautions());
    return ImmutableIntake.builder()
        .addAllServings(servings())
        .addAllServings(other.servings())
        .addAllSupplements(supplements())
        .addAllSupplements(other.supplements())
        .cautions(cautioned)
        .build();
  }

  /** These servings and supplements, with no caution. */
  static Intake of(List<Serving> servings, List<Supplement> supplements) {
    return ImmutableIntake.builder().servings(servings).supplements(supplements).build();
  }

  /** {@return what is eaten on a mean day} */
  @Override
  public String toString() {
    return perDay() + " a day";
  }

  /** {@return a builder of an intake of nothing} */
  public static Builder builder() {
    return ImmutableIntake.builder();
  }

  /**
   * {@return a builder of the mean of days as they were eaten}
   *
   * <pre>{@code
   * Intake.diary()
   *     .on(monday, foods.get("egg-boiled"), "1 large egg")
   *     .on(saturday, foods.get("clams-cooked"), "100 g")
   *     .on(sunday) // nothing was eaten
   *     .build();
   * }</pre>
   */
  public static DiaryBuilder diary() {
    return new DiaryBuilder();
  }

  /**
   * Builds {@link Intake} values; amounts are masses, or portions of the food by their label. Its
   * methods throw {@link IllegalArgumentException} when an amount or a number cannot be. It is
   * mutable, and belongs to one thread.
   */
  public abstract static class Builder {
    Builder() {}

    abstract Builder addServing(Serving serving);

    abstract Builder addSupplement(Supplement supplement);

    abstract Builder addCaution(String caution);

    /**
     * {@return this builder, after adding a food of every day}
     *
     * @param food the food
     * @param amount such as "50 g" or "1 large egg"
     */
    public Builder daily(Food food, String amount) {
      return eaten(food, amount, 1, 1);
    }

    /**
     * {@return this builder, after adding a food of once a week}
     *
     * @param food the food
     * @param amount such as "120 g"
     */
    public Builder weekly(Food food, String amount) {
      return eaten(food, amount, 1, 7);
    }

    /**
     * {@return this builder, after adding a food}
     *
     * @param food the food
     * @param amount what is eaten at a time
     * @param times how many times
     * @param days in so many days: 1 and 7 are once a week, 3 and 1 three times a day
     */
    public Builder eaten(Food food, String amount, int times, int days) {
      return addServing(
          Serving.of(Objects.requireNonNull(food, "food"), food.grams(amount), times, days));
    }

    /**
     * {@return this builder, after adding a supplement that is swallowed}
     *
     * @param form the form of cobalamin
     * @param dose the dose of one time, such as "10 ug"
     * @param times how many times
     * @param days in so many days: 1 and 7 are once a week, 3 and 1 three times a day
     */
    public Builder supplement(Cobalamin form, String dose, int times, int days) {
      return taken(form, Route.ORAL, dose, times, days);
    }

    /**
     * {@return this builder, after adding injections into a muscle}
     *
     * @param form the form of cobalamin
     * @param dose the dose of one injection, such as "1 mg"
     * @param everyDays once in so many days, such as 90
     */
    public Builder injection(Cobalamin form, String dose, int everyDays) {
      return taken(form, Route.INTRAMUSCULAR, dose, 1, everyDays);
    }

    /**
     * {@return this builder, after adding vitamin B12 that is taken or given by any route}
     *
     * @param form the form of cobalamin
     * @param route the route
     * @param dose the dose of one time, such as "1 mg"
     * @param times how many times
     * @param days in so many days: 1 and 7 are once a week, 3 and 1 three times a day
     */
    public Builder taken(Cobalamin form, Route route, String dose, int times, int days) {
      return addSupplement(Supplement.of(form, route, Quantity.of(dose), times, days));
    }

    /** {@return the intake} */
    public abstract Intake build();

    /** {@return what is eaten so far on a mean day} */
    @Override
    public String toString() {
      return build().toString();
    }
  }

  /**
   * Builds the mean of days as they were eaten. A day that is named without food was a day of
   * fasting; a day that is not named was not written down. It is mutable, and belongs to one
   * thread.
   */
  public static final class DiaryBuilder {
    private final Diary diary = new Diary();

    DiaryBuilder() {}

    /**
     * {@return this builder, after writing a day down on which perhaps nothing was eaten}
     *
     * @param day the day
     */
    public DiaryBuilder on(LocalDate day) {
      diary.on(day);
      return this;
    }

    /**
     * {@return this builder, after writing a food down}
     *
     * @param day the day
     * @param food the food
     * @param amount such as "50 g", "0.5 cup" or a portion's label, as {@link Food#grams} reads it
     * @throws IllegalArgumentException if it is no such amount of the food
     */
    public DiaryBuilder on(LocalDate day, Food food, String amount) {
      diary.on(day, food, amount);
      return this;
    }

    /**
     * {@return this builder, after writing a supplement or an injection down}
     *
     * @param day the day
     * @param form the form of cobalamin
     * @param route how it was taken
     * @param dose the dose, such as "10 ug"
     * @throws IllegalArgumentException if the dose is no exact mass above 0
     */
    public DiaryBuilder on(LocalDate day, Cobalamin form, Route route, String dose) {
      diary.on(day, form, route, dose);
      return this;
    }

    /**
     * {@return the mean of the days that were written down so far}
     *
     * <p>Among its cautions is what makes it unsure: fewer than three days, none of a weekend, less
     * than a week or more than 60 days from the first to the last, or a dose so large that it may
     * be rarer than the days tell. It no longer tells the days apart, so the lower end of what is
     * absorbed takes rare foods as eaten on the same days.
     *
     * @throws IllegalStateException if no day was
     */
    public Intake build() {
      return diary.intake();
    }

    /** {@return how many days were written down} */
    @Override
    public String toString() {
      return diary.toString();
    }
  }

  /**
   * A food that is eaten so much and so often.
   *
   * <p>Instances are immutable and thread-safe.
   */
  @Value.Immutable
  public abstract static class Serving implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 3;

    Serving() {}

    static Serving of(Food food, BigDecimal grams, int times, int days) {
      return ImmutableServing.builder()
          .food(food)
          .grams(grams)
          .schedule(new Schedule(times, days))
          .build();
    }

    /** {@return the food} */
    public abstract Food food();

    /** {@return what is eaten at a time, in grams, above 0} */
    public abstract BigDecimal grams();

    abstract Schedule schedule();

    /** {@return how often, at least once} */
    public int times() {
      return schedule().times();
    }

    /** {@return in how many days, at least one} */
    public int days() {
      return schedule().days();
    }

    @Value.Check
    void check() {
      if (grams().signum() <= 0 || !schedule().possible()) {
        throw new IllegalArgumentException(
            "serving of "
                + food()
                + " must be above 0 g, times and days but was "
                + grams()
                + " g, "
                + schedule().words());
      }
    }

    /** {@return the micrograms at a time; empty if the food's content is missing} */
    public Optional<BigDecimal> micrograms() {
      return food().content().microgramsIn(grams());
    }

    /** The micrograms at a time by the lowest value, where tables differ widely. */
    Optional<BigDecimal> leastMicrograms() {
      return food().content().lowestMicrogramsIn(grams());
    }

    /** {@return the micrograms of a mean day; empty if the food's content is missing} */
    public Optional<BigDecimal> microgramsPerDay() {
      return micrograms().map(schedule()::perDay);
    }

    /** {@return the food, how much and how often} */
    @Override
    public String toString() {
      BigDecimal told = grams().setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
      return food() + ", " + told.toPlainString() + " g, " + schedule();
    }
  }

  /**
   * Vitamin B12 that is taken as a supplement or given as an injection.
   *
   * <p>Instances are immutable and thread-safe.
   */
  @Value.Immutable
  public abstract static class Supplement implements Serializable {
    private static final long serialVersionUID = 1L;

    Supplement() {}

    static Supplement of(Cobalamin form, Route route, Quantity dose, int times, int days) {
      return ImmutableSupplement.builder()
          .form(form)
          .route(route)
          .dose(dose)
          .schedule(new Schedule(times, days))
          .build();
    }

    /** {@return the form of cobalamin} */
    public abstract Cobalamin form();

    /** {@return how it is taken} */
    public abstract Route route();

    /** {@return the dose of one time, an exact mass above 0} */
    public abstract Quantity dose();

    abstract Schedule schedule();

    /** {@return how often, at least once} */
    public int times() {
      return schedule().times();
    }

    /** {@return in how many days, at least one} */
    public int days() {
      return schedule().days();
    }

    @Value.Check
    void check() {
      if (!dose().unit().convertsTo(Unit.MILLIGRAM)
          || !dose().exact()
          || dose().value().signum() <= 0) {
        throw new IllegalArgumentException("dose must be an exact mass above 0 but was " + dose());
      }
      if (!schedule().possible()) {
        throw new IllegalArgumentException(
            "supplement must be taken at least once in at least a day but was "
                + schedule().words());
      }
    }

    /** {@return the micrograms of one time} */
    public BigDecimal micrograms() {
      return dose().in(Unit.MICROGRAM).value();
    }

    /** {@return the micrograms of a mean day} */
    public BigDecimal microgramsPerDay() {
      return schedule().perDay(micrograms());
    }

    /** {@return the form, the dose and how often} */
    @Override
    public String toString() {
      return form().label() + " " + dose() + " " + route().label() + ", " + schedule();
    }
  }
}
