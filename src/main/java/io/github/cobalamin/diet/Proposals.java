package io.github.cobalamin.diet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds how many usual portions of which food, or of which two, close the gap of a diet. */
final class Proposals {
  private static final int DAYS = 7;
  private static final BigDecimal TOO_OFTEN = BigDecimal.valueOf(1000);

  /** Large catalogues have too many pairs to try all: the lightest foods make the lightest. */
  private static final int MOST_TO_PAIR = 200;

  private final Proposable proposable;
  private final BigDecimal gap;
  private final boolean everyDay;
  private final int fewestPerDay;

  Proposals(Proposable proposable, ChangeTarget target, Intake diet) {
    this.proposable = proposable;
    this.gap = target.gap(diet);
    this.everyDay = target.sittings() > 1;
    this.fewestPerDay = Math.max(1, target.sittings() - (int) Sittings.number(diet));
  }

  /** All of them, the smallest first. */
  List<Proposal> of(List<Food> foods) {
    List<Food> rich = foods.stream().filter(food -> portion(food).signum() > 0).toList();
    List<Proposal> all = new ArrayList<>();
    for (Food food : rich) {
      alone(food).ifPresent(all::add);
    }
    all.addAll(disjoint(pairs(rich)));
    all.sort(Proposal.SMALLEST);
    return all;
  }

  /** What counts of a usual portion. */
  private static BigDecimal portion(Food food) {
    return food.portions().isEmpty()
        ? BigDecimal.ZERO
        : food.content()
            .leastIn(food.usualPortion().grams())
            .map(Sittings::food)
            .orElse(BigDecimal.ZERO);
  }

  /** So often a week if that is enough, else so often a day. */
  private Optional<Proposal> alone(Food food) {
    int perWeek =
        gap.multiply(BigDecimal.valueOf(DAYS))
            .divide(portion(food), 0, RoundingMode.CEILING)
            .min(TOO_OFTEN)
            .intValue();
    int perDay = Math.max(fewestPerDay, (perWeek + DAYS - 1) / DAYS);
    boolean weekly = perWeek < DAYS && !everyDay;
    if ((weekly ? perWeek : perDay * DAYS) > proposable.mostPerWeek(food)) {
      return Optional.empty();
    }
    return Optional.of(weekly ? Proposal.of(food, perWeek, DAYS) : Proposal.of(food, perDay, 1));
  }

  /** Two foods a day, of different groups, where either alone is too little. */
  private List<Proposal> pairs(List<Food> foods) {
    List<Food> small =
        foods.stream()
            .filter(food -> proposable.mostPerWeek(food) >= DAYS)
            .filter(food -> portion(food).compareTo(gap) < 0)
            .sorted(
                Comparator.comparing((Food food) -> food.usualPortion().grams())
                    .thenComparing(Food::id))
            .limit(MOST_TO_PAIR)
            .toList();
    List<Proposal> pairs = new ArrayList<>();
    for (Food food : small) {
      for (Food other : small) {
        if (food.group() != other.group()) {
          pair(food, other).ifPresent(pairs::add);
        }
      }
    }
    return pairs;
  }

  /** Of the first food one portion or two, of the other one. */
  private Optional<Proposal> pair(Food food, Food other) {
    BigDecimal both = portion(food).add(portion(other));
    if (both.compareTo(gap) >= 0) {
      return food.id().compareTo(other.id()) < 0
          ? Optional.of(Proposal.daily(food, 1, other))
          : Optional.empty();
    }
    BigDecimal twice = portion(food).add(portion(food));
    return twice.compareTo(gap) < 0
            && twice.add(portion(other)).compareTo(gap) >= 0
            && proposable.mostPerWeek(food) >= 2 * DAYS
        ? Optional.of(Proposal.daily(food, 2, other))
        : Optional.empty();
  }

  /** The smallest pairs in which no food stands twice. */
  private static List<Proposal> disjoint(List<Proposal> pairs) {
    pairs.sort(Proposal.SMALLEST);
    Set<Food> used = new HashSet<>();
    List<Proposal> chosen = new ArrayList<>();
    for (Proposal pair : pairs) {
      List<Food> foods = pair.servings().stream().map(Serving::food).toList();
      if (foods.stream().noneMatch(used::contains)) {
        used.addAll(foods);
        chosen.add(pair);
      }
    }
    return chosen;
  }
}
