package io.github.cobalamin.diet;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Range;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Patient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Works out what is likely absorbed. Uptake is saturated by meal: at the lower end all that is
 * eaten on a day is one meal, at the upper end each serving is a meal of its own. What food
 * releases differs by food, and only what is released competes for uptake; where its share was
 * measured that is taken, else the 40 % of EFSA to the 50 % of the Institute of Medicine.
 */
final class Absorption {
  private static final double HALF = 0.5;
  private static final double LEAST_SHARE = 0.4;

  /** What passes without intrinsic factor: about 1 % by itself, at most 0.5 % with food. */
  private static final double PASSIVE = 0.01;

  private static final double PASSIVE_WITH_FOOD = 0.005;

  /** Of 38 micrograms in liver paste 11 % were absorbed: more than the saturated curve allows. */
  private static final double LIVER = 0.11;

  /** The most that intrinsic factor takes up of one meal, in micrograms: 1.5 to 2.5 (IOM 1998). */
  private static final double SATURATED = 2.5;

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
  private record Dose(double micrograms, double perDay, Kind kind, double low, double high) {
    boolean foodBound() {
      return kind == Kind.FOOD || kind == Kind.OFFAL;
    }

    boolean offal() {
      return kind == Kind.OFFAL;
    }

    /** The share of days on which it is swallowed. */
    double days() {
      return Math.min(1, perDay);
    }

    double onItsDays() {
      return micrograms * Math.max(1, perDay);
    }
  }

  private final Hindrance hindrance;
  private final List<Dose> doses = new ArrayList<>();
  private double injectedLeast;
  private double injectedMost;

  private Absorption(Hindrance hindrance) {
    this.hindrance = hindrance;
  }

  static Absorbed of(Intake intake, Patient patient) {
    Absorption absorption = new Absorption(Hindrance.of(patient));
    intake.servings().stream().filter(each -> each.food().counted()).forEach(absorption::add);
    intake.supplements().forEach(absorption::add);
    return absorption.absorbed(intake, patient);
  }

  private void add(Serving serving) {
    double micrograms = serving.micrograms().orElse(BigDecimal.ZERO).doubleValue();
    Kind kind = kind(serving.food());
    double[] share =
        kind == Kind.FORTIFIED_FOOD ? new double[] {HALF, HALF} : share(serving.food().group());
    doses.add(new Dose(micrograms, serving.perDay(), kind, share[0], share[1]));
  }

  private void add(SupplementUse supplement) {
    double micrograms = supplement.micrograms().doubleValue();
    double perDay = supplement.perDay();
    if (supplement.route().parenteral()) {
      boolean hydroxocobalamin = supplement.form() == Cobalamin.HYDROXOCOBALAMIN;
      double left = hydroxocobalamin ? LEFT_OF_HYDROXOCOBALAMIN : LEFT_OF_CYANOCOBALAMIN;
      injectedLeast += micrograms * perDay * left;
      injectedMost += micrograms * perDay * (micrograms < MEASURED_INJECTION ? 1 : left);
    } else {
      doses.add(new Dose(micrograms, perDay, Kind.TABLET, HALF, HALF));
    }
  }

  private static Kind kind(Food food) {
    if (food.origin() == FoodOrigin.FORTIFIED) {
      return Kind.FORTIFIED_FOOD;
    }
    return food.group() == FoodGroup.OFFAL ? Kind.OFFAL : Kind.FOOD;
  }

  /** Measured shares of small doses: fish, chicken, sheep meat, egg. */
  private static double[] share(FoodGroup group) {
    return switch (group) {
      case FISH -> new double[] {0.42, 0.42};
      case POULTRY -> new double[] {0.61, 0.66};
      case MEAT, GAME -> new double[] {0.56, 0.89};
      case EGG -> new double[] {0, 0.09};
      default -> new double[] {LEAST_SHARE, HALF};
    };
  }

  private Absorbed absorbed(Intake intake, Patient patient) {
    double low =
        injectedLeast + (hindrance.total() || hindrance.partial() ? passive(0, HALF) : oneMeal());
    double high = injectedMost + (hindrance.total() ? passive(PASSIVE_WITH_FOOD, 1) : apart());
    return new Absorbed(
        Range.of(micrograms(low), micrograms(high)),
        hindrance.total() ? Truth.FALSE : hindrance.partial() ? Truth.UNKNOWN : Truth.TRUE,
        assumptions(intake, patient));
  }

  /** All of a day in one meal, and what is rarer on as few days as can be. */
  private double oneMeal() {
    List<Dose> often =
        doses.stream().sorted(Comparator.comparingDouble(Dose::days).reversed()).toList();
    double released = 0;
    double absorbed = 0;
    for (int i = 0; i < often.size(); i++) {
      Dose dose = often.get(i);
      double rarer = i + 1 < often.size() ? often.get(i + 1).days() : 0;
      released += dose.foodBound() && releaseInDoubt() ? 0 : dose.onItsDays() * dose.low() / HALF;
      absorbed += (dose.days() - rarer) * Uptake.least(released);
    }
    return absorbed;
  }

  /** Each serving a meal of its own; a measured share holds until a meal is saturated. */
  private double apart() {
    double sum = 0;
    for (Dose dose : doses) {
      double each = Uptake.most(dose.micrograms() * Math.min(1, dose.high() / HALF));
      double measured = dose.high() > HALF ? dose.high() * dose.micrograms() : 0;
      double liver = dose.offal() ? LIVER * dose.micrograms() : 0;
      sum += dose.perDay() * Math.max(liver, Math.max(each, Math.min(SATURATED, measured)));
    }
    return sum;
  }

  /** Without intrinsic factor or ileum: a small share, smaller with food. */
  private double passive(double ofFood, double ofTheRest) {
    double sum = 0;
    for (Dose dose : doses) {
      double share = dose.kind() == Kind.TABLET ? PASSIVE * ofTheRest : ofFood;
      sum += dose.perDay() * dose.micrograms() * share;
    }
    return sum;
  }

  private boolean releaseInDoubt() {
    return !hindrance.releaseInDoubt().isEmpty();
  }

  private List<String> assumptions(Intake intake, Patient patient) {
    List<String> all = new ArrayList<>();
    all.add(
        "Of one swallowed dose half of 1 µg is retained, 20 % of 5 µg, just over 5 % of 25 µg and 1 to 2 % from 500 µg on (IOM 1998, chapter 9)");
    all.add(
        "At the lower end all of a day is eaten at once, at the upper end each serving by itself, 4 to 6 hours apart (IOM 1998, chapter 9)");
    all.add(
        "Food releases its vitamin B12 differently: fish 42 %, chicken 61 to 66 %, sheep meat 56 to 89 %, egg below 9 %, liver paste 11 % (Watanabe 2007); other food 40 % (EFSA 2015) to 50 % (IOM 1998). Of a richer meal intrinsic factor takes up at most 2.5 µg (IOM 1998)");
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
    if (releaseInDoubt()) {
      all.add(
          "Food may not release it ("
              + String.join(", ", hindrance.releaseInDoubt())
              + "): the lower end counts only tablets and fortified food");
    }
    if (patient.age().map(age -> age.years() > 50).orElse(false)) {
      all.add("Over 50 years 10 to 30 % of people take up little from food (IOM 1998, chapter 9)");
    }
    if (injectedMost > 0) {
      all.add(
          "Of an injection of 1 mg urine takes 27 % of hydroxocobalamin and 69 % of cyanocobalamin within 72 hours; of a smaller one more may stay (Blood 1961;18:511)");
    }
    if (!intake.unknown().isEmpty()) {
      all.add("Foods without a value are left out: " + intake.unknown());
    }
    return all;
  }

  private static Quantity micrograms(double value) {
    return Quantity.of(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP), Unit.MICROGRAM);
  }
}
