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
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
   * {@return what makes it unsure that the person eats so: a diary of too few days, or what the
   * caller says; often empty. With one, an intake is no evidence of a diet}
   */
  public abstract List<String> cautions();

  /**
   * {@return what is eaten and swallowed on a mean day. Foods that do not count towards a target
   * are left out; where a food has no value, it is a lower bound such as "&gt;=1.5 ug". Injections
   * are not eaten}
   */
  public Quantity perDay() {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal each : bySource().values()) {
      sum = sum.add(each);
    }
    return new Quantity(
        sum.setScale(3, RoundingMode.HALF_UP),
        Unit.MICROGRAM,
        unknown().isEmpty() ? Quantity.Comparator.EXACT : Quantity.Comparator.AT_LEAST);
  }

  /** {@return the micrograms of a mean day by what they come from, in the order of entry} */
  public Map<String, BigDecimal> bySource() {
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
    return Absorption.of(this, patient);
  }

  /**
   * {@return how this intake stands to what a body recommends for a person, with the cautions of
   * the intake, and one where rare rich meals, supplements or fortified food make it enough}
   *
   * @param body the body
   * @param patient the person
   */
  public Adequacy adequacy(ReferenceIntakes body, Patient patient) {
    return AdequacyCautions.of(this, body.adequacy(perDay(), patient))
        .remarking(Hindrance.of(patient).remark());
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
    List<Serving> eaten = new ArrayList<>(servings());
    eaten.addAll(other.servings());
    List<Supplement> taken = new ArrayList<>(supplements());
    taken.addAll(other.supplements());
    Set<String> cautioned = new LinkedHashSet<>(cautions());
    cautioned.addAll(other.cautions());
    return builder().servings(eaten).supplements(taken).cautions(cautioned).build();
  }

  /** {@return what is eaten on a mean day} */
  @Override
  public String toString() {
    return perDay() + " a day";
  }

  /** {@return a builder of an intake of nothing} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Intake} values; amounts are masses, or portions of the food by their label. Its
   * methods throw {@link IllegalArgumentException} when an amount or a number cannot be.
   */
  public static final class Builder extends ImmutableIntake.Builder {
    Builder() {}

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
     * @param times how often
     * @param days in how many days
     */
    public Builder eaten(Food food, String amount, int times, int days) {
      return addServing(new Serving(food, food.grams(amount), times, days));
    }

    /**
     * {@return this builder, after adding a supplement that is swallowed}
     *
     * @param form the form of cobalamin
     * @param dose the dose of one time, such as "10 ug"
     * @param times how often
     * @param days in how many days
     */
    public Builder supplement(Cobalamin form, String dose, int times, int days) {
      return addSupplement(new Supplement(form, Route.ORAL, Quantity.of(dose), times, days));
    }

    /**
     * {@return this builder, after adding injections}
     *
     * @param form the form of cobalamin
     * @param dose the dose of one injection, such as "1 mg"
     * @param everyDays once in how many days
     */
    public Builder injection(Cobalamin form, String dose, int everyDays) {
      return addSupplement(
          new Supplement(form, Route.INTRAMUSCULAR, Quantity.of(dose), 1, everyDays));
    }
  }

  /**
   * A food that is eaten so much and so often.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param food the food
   * @param grams what is eaten at a time, in grams, above 0
   * @param times how often, at least once
   * @param days in how many days, at least one
   */
  public record Serving(Food food, BigDecimal grams, int times, int days) implements Serializable {
    /**
     * Checks the values.
     *
     * @param food the food
     * @param grams what is eaten at a time, in grams, above 0
     * @param times how often, at least once
     * @param days in how many days, at least one
     * @throws IllegalArgumentException if a number is not above 0
     */
    public Serving {
      if (grams.signum() <= 0 || times < 1 || days < 1) {
        throw new IllegalArgumentException(
            "serving of "
                + food
                + " must be above 0 g, times and days but was "
                + grams
                + " g, "
                + times
                + " times in "
                + days
                + " days");
      }
    }

    /** {@return the micrograms at a time; empty if the food's content is missing} */
    public Optional<BigDecimal> micrograms() {
      return food.content().microgramsIn(grams);
    }

    /** The micrograms at a time by the lowest value, where tables differ widely. */
    Optional<BigDecimal> leastMicrograms() {
      return food.content().leastIn(grams);
    }

    /** {@return the micrograms of a mean day; empty if the food's content is missing} */
    public Optional<BigDecimal> microgramsPerDay() {
      return micrograms()
          .map(
              each ->
                  each.multiply(BigDecimal.valueOf(times))
                      .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
    }

    /** How often on a mean day. */
    double perDay() {
      return (double) times / days;
    }

    /** {@return the food, how much and how often} */
    @Override
    public String toString() {
      return food + ", " + grams.toPlainString() + " g, " + times + " in " + days + " days";
    }
  }

  /**
   * Vitamin B12 that is taken as a supplement or given as an injection.
   *
   * <p>Instances are immutable and thread-safe.
   *
   * @param form the form of cobalamin
   * @param route how it is taken
   * @param dose the dose of one time, an exact mass above 0
   * @param times how often, at least once
   * @param days in how many days, at least one
   */
  public record Supplement(Cobalamin form, Route route, Quantity dose, int times, int days)
      implements Serializable {
    /**
     * Checks the values.
     *
     * @param form the form of cobalamin
     * @param route how it is taken
     * @param dose the dose of one time, an exact mass above 0
     * @param times how often, at least once
     * @param days in how many days, at least one
     * @throws IllegalArgumentException if the dose is no exact mass above 0, or a number is below 1
     */
    public Supplement {
      if (!dose.unit().convertsTo(Unit.MILLIGRAM) || !dose.exact() || dose.value().signum() <= 0) {
        throw new IllegalArgumentException("dose must be an exact mass above 0 but was " + dose);
      }
      if (times < 1 || days < 1) {
        throw new IllegalArgumentException(
            "supplement must be taken at least once in at least a day but was "
                + times
                + " times in "
                + days
                + " days");
      }
    }

    /** {@return the micrograms of one time} */
    public BigDecimal micrograms() {
      return dose.in(Unit.MICROGRAM).value();
    }

    /** {@return the micrograms of a mean day} */
    public BigDecimal microgramsPerDay() {
      return micrograms()
          .multiply(BigDecimal.valueOf(times))
          .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }

    /** How often on a mean day. */
    double perDay() {
      return (double) times / days;
    }

    /** {@return the form, the dose and how often} */
    @Override
    public String toString() {
      return form.label()
          + " "
          + dose
          + " "
          + route.label()
          + ", "
          + times
          + " in "
          + days
          + " days";
    }
  }
}
