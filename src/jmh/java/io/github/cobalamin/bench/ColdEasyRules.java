package io.github.cobalamin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The anchor set in Easy Rules, without any of the library, for its first use in a fresh virtual
 * machine.
 */
final class ColdEasyRules {
  private record Profile(
      int age,
      boolean female,
      double b12,
      double active,
      double mma,
      double homocysteine,
      double mcv,
      double haemoglobin,
      double folate,
      Set<String> medicines,
      Set<String> conditions,
      int neurological,
      boolean vegan,
      boolean pregnant,
      boolean surgery,
      double supplement) {}

  private ColdEasyRules() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    List<String> found = new ArrayList<>();
    Rules rules = new Rules();
    add(rules, found, 1, p -> p.b12() < 148);
    add(rules, found, 2, p -> p.b12() >= 148 && p.b12() < 221);
    add(rules, found, 3, p -> p.b12() > 1000 && p.supplement() == 0);
    add(rules, found, 4, p -> p.mma() > 0.40);
    add(rules, found, 5, p -> p.homocysteine() > 15);
    add(rules, found, 6, p -> p.active() < 35);
    add(rules, found, 7, p -> p.mcv() > 100);
    add(rules, found, 8, p -> p.haemoglobin() < (p.female() ? 120 : 130));
    add(rules, found, 9, p -> p.folate() < 7);
    add(rules, found, 10, p -> p.medicines().contains("metformin"));
    add(
        rules,
        found,
        11,
        p ->
            p.medicines().contains("omeprazole")
                || p.medicines().contains("pantoprazole")
                || p.medicines().contains("lansoprazole")
                || p.medicines().contains("esomeprazole"));
    add(rules, found, 12, p -> p.medicines().contains("nitrous oxide"));
    add(rules, found, 13, p -> p.age() >= 65);
    add(rules, found, 14, p -> p.vegan() && p.supplement() < 10);
    add(rules, found, 15, p -> p.surgery());
    add(
        rules,
        found,
        16,
        p -> p.conditions().contains("crohn") || p.conditions().contains("coeliac"));
    add(rules, found, 17, p -> p.neurological() >= 2);
    add(rules, found, 18, p -> p.pregnant() && p.b12() < 221);
    add(rules, found, 19, p -> p.b12() < 148 && p.folate() < 7);
    add(rules, found, 20, p -> p.medicines().contains("metformin") && p.b12() < 221);
    Facts facts = new Facts();
    facts.put(
        "patient",
        new Profile(
            62,
            true,
            122,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Set.of("metformin"),
            Set.of(),
            1,
            false,
            false,
            false,
            0));
    new DefaultRulesEngine().fire(rules, facts);
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.println(found + " " + millis);
  }

  private static void add(Rules rules, List<String> found, int number, Predicate<Profile> when) {
    rules.register(
        new RuleBuilder()
            .name("R" + number)
            .priority(number)
            .when(facts -> when.test(facts.get("patient")))
            .then(facts -> found.add("R" + number))
            .build());
  }
}
