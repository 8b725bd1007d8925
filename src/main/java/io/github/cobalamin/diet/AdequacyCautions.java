package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When an intake that is enough by its sum is no evidence that a diet was enough: it counts too few
 * days or does not say how many, rare rich meals make it up, or it is enough only now, by what was
 * added to the diet.
 */
final class AdequacyCautions {
  private static final Set<Food.Origin> OWN = EnumSet.of(Food.Origin.NATURAL, Food.Origin.MIXED);

  private AdequacyCautions() {}

  /** A bare amount may be of one day, which tells nothing of a diet. */
  static Adequacy ofAmount(Adequacy adequacy) {
    List<String> cautions = new ArrayList<>(adequacy.cautions());
    cautions.add(
        "Of how many days it is the mean is not told, and vitamin B12 swings widely from day to day: of a single day it says nothing of the diet");
    return adequacy.cautioned(cautions);
  }

  static Adequacy of(Intake intake, Person person, Adequacy judged) {
    Adequacy adequacy = judged.counting(Counting.of(intake, person, judged));
    List<String> cautions = new ArrayList<>(adequacy.cautions());
    cautions.addAll(intake.cautions());
    if (intake.servings().stream().noneMatch(serving -> serving.food().counted())) {
      cautions.add("No food that counts is written down, which is not to say that none is eaten");
    }
    boolean less =
        adequacy.recommendation().isPresent()
            && adequacy.counted().lessThan(adequacy.eatenPerDay());
    if (less && adequacy.reachedByItsSum() && !adequacy.reachedByWhatCounts()) {
      cautions.add(ofSittings(adequacy));
    }
    if (adequacy.reachedByWhatCounts()) {
      BigDecimal target =
          adequacy.recommendation().orElseThrow().perDay().in(Unit.MICROGRAM).value();
      if (ofFoodItself(intake).compareTo(target) < 0) {
        cautions.add(
            "It is enough only with supplements, or with food that is fortified or may be, which says nothing of the years before");
      }
    }
    Adequacy cautioned = adequacy.cautioned(cautions);
    return less && !cautions.contains(ofSittings(adequacy))
        ? cautioned.remarking(ofSittings(adequacy) + ".")
        : cautioned;
  }

  private static String ofSittings(Adequacy adequacy) {
    return "Figures are of food over the days, and of one sitting little more than 5 µg count, since hardly more than 2.5 µg are taken up of it (Doets 2013): that makes "
        + Micrograms.text(adequacy.counted().perDay())
        + " a day";
  }

  private static BigDecimal ofFoodItself(Intake intake) {
    return intake.servings().stream()
        .filter(serving -> serving.food().counted())
        .filter(serving -> OWN.contains(serving.food().origin()))
        .map(serving -> serving.microgramsPerDay().orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
