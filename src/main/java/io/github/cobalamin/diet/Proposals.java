package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds how many usual portions of which food, or of which two, close the gap of a diet. */
final class Proposals {
  private static final int DAYS = 7;
  private static final int MOST_A_DAY = 3;
  private static final BigDecimal TOO_OFTEN = BigDecimal.valueOf(1000);

  /** Large catalogues have too many pairs to try all: the lightest foods make the lightest. */
  private static final int MOST_TO_PAIR = 200;

  private final DietGap gap;
  private final Proposable proposable;

  /** The foods that may be proposed, and what counts of a usual portion of each. */
  private final Map<Food, BigDecimal> portions = new LinkedHashMap<>();

  private Proposals(List<Food> foods, DietGap gap) {
    this.gap = gap;
    this.proposable = new Proposable(gap.person(), gap.diet());
    for (Food food : foods) {
      BigDecimal counted = counted(food);
      if (counted.signum() > 0 && proposable.food(food)) {
        portions.put(food, counted);
      }
    }
  }

  /** All of them, first more of fortified food that is eaten already, then the smallest. */
  static List<Proposal> of(List<Food> foods, DietGap gap) {
    Proposals proposals = new Proposals(foods, gap);
    List<Proposal> all = new ArrayList<>();
    for (Food food : proposals.portions.keySet()) {
      proposals.alone(food).ifPresent(all::add);
    }
    all.addAll(proposals.disjoint(proposals.pairs()));
    all.sort(
        Comparator.comparing((Proposal each) -> !each.fortifiedOf(gap.diet()))
            .thenComparing(Proposal.SMALLEST));
    return all;
  }

  private static BigDecimal counted(Food food) {
    return food.usualPortion()
        .flatMap(portion -> food.content().lowestMicrogramsIn(portion.grams()))
        .map(Sittings::food)
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal portion(Food food) {
    return Objects.requireNonNull(portions.get(food));
  }

  /** The fewest portions a week that do, else a day. */
  private Optional<Proposal> alone(Food food) {
    boolean everyDay = gap.target().sittings() > 1;
    int fewest =
        gap.missing()
            .multiply(BigDecimal.valueOf(DAYS))
            .divide(portion(food), 0, RoundingMode.CEILING)
            .min(TOO_OFTEN)
            .max(BigDecimal.ONE)
            .intValue();
    int most = proposable.mostPerWeek(food);
    for (int perWeek = fewest; perWeek < DAYS && perWeek <= most && !everyDay; perWeek++) {
      Proposal weekly = Proposal.of(food, perWeek, DAYS);
      if (gap.closedBy(weekly.intake())) {
        return Optional.of(weekly);
      }
    }
    int perDay = (fewest + DAYS - 1) / DAYS;
    for (; perDay <= MOST_A_DAY && perDay * DAYS <= most; perDay++) {
      Proposal daily = Proposal.of(food, perDay, 1);
      if (gap.closedBy(daily.intake())) {
        return Optional.of(daily);
      }
    }
    return Optional.empty();
  }

  /** Two foods a day, of different groups, where either alone is too little. */
  private List<Proposal> pairs() {
    List<Food> small =
        portions.keySet().stream()
            .filter(food -> proposable.mostPerWeek(food) >= DAYS)
            .filter(food -> !gap.closedBy(Proposal.of(food, 1, 1).intake()))
            .sorted(
                Comparator.comparing((Food food) -> food.portions().get(0).grams())
                    .thenComparing(Food::id))
            .limit(MOST_TO_PAIR)
            .toList();
    List<Proposal> pairs = new ArrayList<>();
    for (Food food : small) {
      for (Food other : small) {
        if (food.group() != other.group()) {
          addPairs(food, other, pairs);
        }
      }
    }
    return pairs;
  }

  /** Of the first food one portion or two, of the other one. */
  private void addPairs(Food food, Food other, List<Proposal> pairs) {
    BigDecimal missing = gap.missing();
    BigDecimal both = portion(food).add(portion(other));
    if (food.id().compareTo(other.id()) < 0 && both.compareTo(missing) >= 0) {
      pairs.add(Proposal.daily(food, 1, other));
    }
    if (portion(food).add(both).compareTo(missing) >= 0
        && proposable.mostPerWeek(food) >= 2 * DAYS) {
      pairs.add(Proposal.daily(food, 2, other));
    }
  }

  /** The smallest pairs that do, in which no food stands twice and no portion could be left out. */
  private List<Proposal> disjoint(List<Proposal> pairs) {
    pairs.sort(Proposal.SMALLEST);
    Set<Food> used = new HashSet<>();
    List<Proposal> chosen = new ArrayList<>();
    for (Proposal pair : pairs) {
      if (pair.servings().stream().noneMatch(each -> used.contains(each.food()))
          && gap.closedBy(pair.intake())
          && pair.smaller().stream().noneMatch(gap::closedBy)) {
        pair.servings().forEach(each -> used.add(each.food()));
        chosen.add(pair);
      }
    }
    return chosen;
  }
}
