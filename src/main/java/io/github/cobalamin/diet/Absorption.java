package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out what is likely absorbed. Uptake is saturated by meal: at the lower end all that is
 * eaten on a day is one meal, at the upper end each serving is a meal of its own, five a day at
 * most. What food releases differs by food ({@link Bioavailability}), and only what is released
 * competes for uptake ({@link Uptake}).
 */
final class Absorption {
  /** Of 38 micrograms in liver paste one person took up 18 %: more than the curve allows. */
  private static final double LIVER = 0.18;

  private static final double MEASURED_LIVER = 38;

  /** The least at which uptake of a meal is saturated: 1.5 to 2 micrograms (Watanabe 2007). */
  private static final double SATURATED = 1.5;

  /** Meals of 4 to 6 hours apart in 16 waking hours. */
  private static final int MOST_MEALS = 5;

  /** Left after an injection of 1 mg: urine takes 27 % of hydroxocobalamin, 69 % of the other. */
  private static final double LEFT_OF_HYDROXOCOBALAMIN = 0.73;

  private static final double LEFT_OF_CYANOCOBALAMIN = 0.31;
  private static final double MEASURED_INJECTION = 1000;

  private enum Kind {
    FOOD,
    OFFAL,
    FORTIFIED_FOOD,
    TABLET
  }

  /** Something swallowed: so much at a time, so often on a mean day, and what of it is usable. */
  private record Dose(double micrograms, double perDay, Kind kind, Bioavailability share) {
    boolean foodBound() {
      return kind == Kind.FOOD || kind == Kind.OFFAL;
    }

    /** The share of days on which it is swallowed. */
    double days() {
      return Math.min(1, perDay);
    }

    double onItsDays() {
      return micrograms * Math.max(1, perDay);
    }

    /** The most of it that competes for uptake. */
    double released() {
      return micrograms * Math.min(1, share.high() / Uptake.HALF);
    }

    /** The most of it that is taken up as measured, before a meal is saturated; else nothing. */
    double measured() {
      return share.measured() ? micrograms * share.high() : 0;
    }

    /** The most that is taken up of it when it is a meal of its own. */
    double alone() {
      double most = Math.max(Uptake.most(released()), Math.min(share.most(), measured()));
      return kind == Kind.OFFAL
          ? Math.max(most, LIVER * Math.min(MEASURED_LIVER, micrograms))
          : most;
    }
  }

  private final Hindrance hindrance;
  private final List<Dose> doses = new ArrayList<>();
  private double injectedLeast;
  private double injectedMost;

  private Absorption(Intake intake, Hindrance hindrance) {
    this.hindrance = hindrance;
    for (Intake.Serving serving : intake.servings()) {
      if (serving.food().counted()) {
        add(serving);
      }
    }
    intake.supplements().forEach(this::add);
  }

  static Absorbed of(Intake intake, Hindrance hindrance) {
    Absorption absorption = new Absorption(intake, hindrance);
    Quantity low = micrograms(absorption.low());
    return Absorbed.of(
        intake.unknown().isEmpty()
            ? Range.of(low, micrograms(absorption.high()))
            : Range.atLeast(low),
        hindrance.total() ? Truth.FALSE : hindrance.partial() ? Truth.UNKNOWN : Truth.TRUE,
        AbsorptionAssumptions.of(intake, hindrance));
  }

  /** The upper end alone, in micrograms; empty where foods without a value are eaten. */
  static Optional<BigDecimal> most(Intake intake, Hindrance hindrance) {
    return intake.unknown().isEmpty()
        ? Optional.of(micrograms(new Absorption(intake, hindrance).high()).value())
        : Optional.empty();
  }

  private void add(Intake.Serving serving) {
    double micrograms = serving.micrograms().orElse(BigDecimal.ZERO).doubleValue();
    Food food = serving.food();
    doses.add(
        new Dose(micrograms, serving.schedule().perDay(), kind(food), Bioavailability.of(food)));
  }

  private void add(Intake.Supplement supplement) {
    double micrograms = supplement.micrograms().doubleValue();
    double perDay = supplement.schedule().perDay();
    if (supplement.route().parenteral()) {
      boolean hydroxocobalamin = supplement.form() == Cobalamin.HYDROXOCOBALAMIN;
      double left = hydroxocobalamin ? LEFT_OF_HYDROXOCOBALAMIN : LEFT_OF_CYANOCOBALAMIN;
      injectedLeast += micrograms * perDay * left;
      double most = Math.min(micrograms, left * Math.max(MEASURED_INJECTION, micrograms));
      injectedMost += perDay * most;
    } else {
      doses.add(new Dose(micrograms, perDay, Kind.TABLET, Bioavailability.ofTablets()));
    }
  }

  private static Kind kind(Food food) {
    if (food.origin() == Food.Origin.FORTIFIED) {
      return Kind.FORTIFIED_FOOD;
    }
    return food.group() == FoodGroup.OFFAL ? Kind.OFFAL : Kind.FOOD;
  }

  private double low() {
    return injectedLeast
        + (hindrance.total() || hindrance.partial() ? passive(0, Uptake.HALF) : oneMeal());
  }

  private double high() {
    return injectedMost
        + (hindrance.total()
            ? passive(Uptake.PASSIVE_WITH_FOOD, 1)
            : Math.min(apart(), mostMeals()));
  }

  /** All of a day in one meal, and what is rarer on as few days as can be. */
  private double oneMeal() {
    List<Dose> often =
        doses.stream().sorted(Comparator.comparingDouble(Dose::days).reversed()).toList();
    double released = 0;
    double measured = 0;
    double absorbed = 0;
    for (int i = 0; i < often.size(); i++) {
      Dose dose = often.get(i);
      double rarer = i + 1 < often.size() ? often.get(i + 1).days() : 0;
      double usable = dose.foodBound() && releaseInDoubt() ? 0 : dose.onItsDays();
      released += usable * dose.share().low() / Uptake.HALF;
      measured += dose.share().measured() ? usable * dose.share().low() : 0;
      double meal = Math.max(Uptake.least(released), Math.min(SATURATED, measured));
      absorbed += (dose.days() - rarer) * meal;
    }
    return absorbed;
  }

  /** Each serving a meal of its own. */
  private double apart() {
    double sum = 0;
    for (Dose dose : doses) {
      sum += dose.perDay() * dose.alone();
    }
    return sum;
  }

  /** All servings of a mean day spread over the most meals there are. */
  private double mostMeals() {
    double released = 0;
    double releasedAsMeasured = 0;
    double measured = 0;
    double offal = 0;
    for (Dose dose : doses) {
      if (dose.kind() == Kind.OFFAL) {
        offal += dose.perDay() * dose.alone();
      } else if (dose.share().measured()) {
        releasedAsMeasured += dose.perDay() * dose.released();
        measured += dose.perDay() * dose.measured();
      } else {
        released += dose.perDay() * dose.released();
      }
    }
    double meal =
        Uptake.mostOnTheMean(released / MOST_MEALS)
            + Math.max(
                Uptake.mostOnTheMean(releasedAsMeasured / MOST_MEALS),
                Math.min(Bioavailability.MOST, measured / MOST_MEALS));
    return MOST_MEALS * meal + offal;
  }

  /** Without intrinsic factor or ileum: a small share, smaller with food. */
  private double passive(double ofFood, double ofTheRest) {
    double sum = 0;
    for (Dose dose : doses) {
      double share = dose.kind() == Kind.TABLET ? Uptake.PASSIVE * ofTheRest : ofFood;
      sum += dose.perDay() * dose.micrograms() * share;
    }
    return sum;
  }

  private boolean releaseInDoubt() {
    return !hindrance.releaseInDoubt().isEmpty();
  }

  private static Quantity micrograms(double value) {
    return Quantity.of(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP), Unit.MICROGRAM);
  }
}
