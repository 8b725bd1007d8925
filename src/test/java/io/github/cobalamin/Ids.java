package io.github.cobalamin;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * All ids that facts and foods have or had, and those of the rules. Ids are API: one of a fact or a
 * food that was given is found for ever; rules may come and go, and are seen to.
 */
final class Ids {
  private static final String FOOD = "Food ";
  private static final String RULE = "Rule ";

  private Ids() {}

  /**
   * The list with the ids of today; an id of a fact or a food that is found no longer is refused.
   */
  static String made(String list) {
    TreeSet<String> ids = new TreeSet<>(list.lines().toList());
    ids.removeIf(line -> line.startsWith(RULE));
    List<String> lost = new ArrayList<>();
    for (String line : ids) {
      String id = line.substring(line.indexOf(' ') + 1);
      boolean found =
          line.startsWith(FOOD)
              ? FoodCatalogue.standard().find(id).isPresent()
              : KnowledgeBase.standard().find(id).isPresent();
      if (!found) {
        lost.add(line);
      }
    }
    if (!lost.isEmpty()) {
      throw new IllegalArgumentException(
          "ids are API and must be found for ever, if need be as retired ones, but these are not: "
              + lost);
    }
    for (Fact fact : KnowledgeBase.standard().all()) {
      ids.add(fact.type().getSimpleName() + " " + fact.id());
    }
    for (Food food : FoodCatalogue.standard().all()) {
      ids.add(FOOD + food.id());
    }
    for (Guideline guideline : Guidelines.all()) {
      for (Rule rule : guideline.rules()) {
        ids.add(RULE + guideline.id() + " " + rule.id());
      }
    }
    return String.join("\n", ids) + "\n";
  }
}
