package io.github.cobalamin.diet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What counts of one sitting towards a daily target, in micrograms. Bodies reckon with half of what
 * is eaten (IOM 1998, chapter 9); short of liver, at most about 2.5 micrograms of a meal were seen
 * taken up, and a share passes by itself. So little more than 5 micrograms count, which is
 * generous, and a plate of liver once a week does not make up for six days without.
 */
final class Sittings {
  private static final int PLACES = 3;

  /** Seven times a seventh is one. */
  private static final double ROUNDED = 1e-9;

  private static final BigDecimal HALF = BigDecimal.valueOf(Uptake.HALF);
  private static final BigDecimal MOST = BigDecimal.valueOf(Bioavailability.MOST);
  private static final BigDecimal PASSIVE = BigDecimal.valueOf(Uptake.PASSIVE);
  private static final BigDecimal PASSIVE_WITH_FOOD = BigDecimal.valueOf(Uptake.PASSIVE_WITH_FOOD);

  private Sittings() {}

  /** What counts of a food that is eaten at once. */
  static BigDecimal food(BigDecimal micrograms) {
    return counted(micrograms, PASSIVE_WITH_FOOD);
  }

  /** What counts of a tablet. */
  static BigDecimal tablet(BigDecimal micrograms) {
    return counted(micrograms, PASSIVE);
  }

  private static BigDecimal counted(BigDecimal micrograms, BigDecimal passive) {
    BigDecimal most = MOST.add(passive.multiply(micrograms)).divide(HALF, MathContext.DECIMAL64);
    return micrograms.min(most);
  }

  /** What counts of an intake on a mean day; by the lowest value where tables differ widely. */
  static BigDecimal leastPerDay(Intake intake) {
    return perDay(intake, true);
  }

  /** What counts of an intake on a mean day. */
  static BigDecimal perDay(Intake intake) {
    return perDay(intake, false);
  }

  /** Whether some sitting holds more than counts of it. */
  static boolean rich(Intake intake) {
    return intake.servings().stream()
            .filter(each -> each.food().counted())
            .flatMap(each -> each.micrograms().stream())
            .anyMatch(each -> food(each).compareTo(each) < 0)
        || intake.supplements().stream()
            .filter(each -> !each.route().parenteral())
            .map(Intake.Supplement::micrograms)
            .anyMatch(each -> tablet(each).compareTo(each) < 0);
  }

  /** How many sittings of a mean day hold something that counts, tablets among them. */
  static long number(Intake intake) {
    double sum = 0;
    for (Intake.Serving serving : intake.servings()) {
      boolean holds = serving.leastMicrograms().filter(each -> each.signum() > 0).isPresent();
      sum += serving.food().counted() && holds ? serving.schedule().perDay() : 0;
    }
    for (Intake.Supplement supplement : intake.supplements()) {
      sum += supplement.route().parenteral() ? 0 : supplement.schedule().perDay();
    }
    return (long) Math.floor(sum + ROUNDED);
  }

  private static BigDecimal perDay(Intake intake, boolean least) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Intake.Serving serving : intake.servings()) {
      Optional<BigDecimal> each = least ? serving.leastMicrograms() : serving.micrograms();
      if (serving.food().counted() && each.isPresent()) {
        sum = sum.add(serving.schedule().perDay(food(each.get())));
      }
    }
    for (Intake.Supplement supplement : intake.supplements()) {
      if (!supplement.route().parenteral()) {
        sum = sum.add(supplement.schedule().perDay(tablet(supplement.micrograms())));
      }
    }
    return sum.setScale(PLACES, RoundingMode.HALF_UP);
  }
}
