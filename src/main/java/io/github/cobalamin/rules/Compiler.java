package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a rule set against each other, and gives each distinct leaf a number. */
final class Compiler {
  private static final Comparator<Rule> BY_STAGE =
      new Comparator<>() {
        @Override
        public int compare(Rule one, Rule other) {
          return one.stage().compareTo(other.stage());
        }
      };

  private final List<Rule> rules;
  private final Map<LabTest, Thresholds> thresholds = new HashMap<>();
  private final @Nullable Criterion scope;
  private final Map<String, Integer> ruleNumbers = new HashMap<>();
  private final Map<Leaf, Integer> leafNumbers = new LinkedHashMap<>();
  private final IdentityHashMap<Criterion, Boolean> numbered = new IdentityHashMap<>();

  Compiler(List<Rule> rules, List<Thresholds> thresholds, Optional<Criterion> scope) {
    this.rules = new ArrayList<>(rules);
    this.rules.sort(BY_STAGE);
    this.scope = scope.orElse(null);
    for (Thresholds each : thresholds) {
      if (this.thresholds.put(each.test(), each) != null) {
        throw new IllegalArgumentException("thresholds of " + each.test() + " must be given once");
      }
    }
  }

  Program program() {
    Map<Clue, Rule> shown = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (ruleNumbers.put(rule.id(), i) != null) {
        throw new IllegalArgumentException(
            "rule id must be unique but \"" + rule.id() + "\" stands twice");
      }
      if (rule.conclusion() instanceof Shows shows) {
        Rule other = shown.put(shows.clue(), rule);
        if (other != null) {
          throw new IllegalArgumentException(
              shows.clue()
                  + " must be shown by one rule but is by "
                  + other.id()
                  + " and "
                  + rule.id());
        }
      }
    }
    if (scope != null) {
      checkScope(scope, shown);
      number(scope);
    }
    for (Rule rule : rules) {
      if (rule.reach() == Reach.OUT_OF_SCOPE && scope == null) {
        throw new IllegalArgumentException(
            "rule "
                + rule.id()
                + " must not be for people outside a scope but the rule set has none");
      }
      check(rule, rule.when(), shown);
      number(rule.when());
    }
    return new Program(rules, ruleNumbers, leafNumbers, thresholds, scope);
  }

  /** What several rules share is walked once. */
  private void number(Criterion criterion) {
    if (numbered.put(criterion, true) != null) {
      return;
    }
    if (criterion instanceof Leaf leaf) {
      leafNumbers.putIfAbsent(leaf, leafNumbers.size());
    }
    for (Criterion part : criterion.parts()) {
      number(part);
    }
  }

  /**
   * The scope is asked before any rule: it may read the record, and nothing that rules make of it.
   */
  private void checkScope(Criterion criterion, Map<Clue, Rule> shown) {
    boolean early =
        criterion instanceof Leaf.Concluded
            || criterion instanceof Leaf.Contradicted
            || criterion instanceof Leaf.Classified
            || criterion instanceof ResultLeaf.InBand
            || criterion instanceof ResultLeaf.NearThreshold
            || (criterion instanceof Leaf.Present present && isShown(present.clue(), shown));
    if (early) {
      throw new IllegalArgumentException(
          "scope must ask for what the record states but asks for " + criterion);
    }
    for (Criterion part : criterion.parts()) {
      checkScope(part, shown);
    }
  }

  private static boolean isShown(Clue asked, Map<Clue, Rule> shown) {
    for (Clue clue : shown.keySet()) {
      if (clue.implies(asked) || asked.implies(clue)) {
        return true;
      }
    }
    return false;
  }

  private void check(Rule rule, Criterion criterion, Map<Clue, Rule> shown) {
    if (criterion instanceof Leaf.Concluded concluded) {
      Integer asked = ruleNumbers.get(concluded.ruleId());
      if (asked == null) {
        throw refused(rule, "asks for rule " + concluded.ruleId() + ", which the rule set has not");
      }
      if (rules.get(asked).stage().compareTo(rule.stage()) >= 0) {
        throw refused(
            rule,
            "asks for rule "
                + concluded.ruleId()
                + ", which is not of an earlier stage than "
                + rule.stage());
      }
    }
    if (criterion instanceof ResultLeaf.InBand inBand && !thresholds.containsKey(inBand.test())) {
      throw refused(rule, "asks for bands of " + inBand.test() + ", which has no thresholds");
    }
    if (criterion instanceof ResultLeaf.NearThreshold near
        && !thresholds.containsKey(near.test())) {
      throw refused(rule, "asks for thresholds of " + near.test() + ", which has none");
    }
    if (criterion instanceof Leaf.Classified && rule.stage().compareTo(Stage.INTERPRET) <= 0) {
      throw refused(rule, "asks for the status, which is not known before " + Stage.CAUSE);
    }
    if (criterion instanceof Leaf.Contradicted contradicted) {
      if (!shown.containsKey(contradicted.clue()) || rule.stage() == Stage.READ) {
        throw refused(
            rule,
            "asks whether results contradict "
                + contradicted.clue()
                + ", which no rule of an earlier stage shows");
      }
    }
    if (criterion instanceof Leaf.Present present
        && rule.stage() == Stage.READ
        && isShown(present.clue(), shown)) {
      throw refused(rule, "asks for " + present.clue() + ", which a rule of the same stage shows");
    }
    for (Criterion part : criterion.parts()) {
      check(rule, part, shown);
    }
  }

  private static IllegalArgumentException refused(Rule rule, String why) {
    return new IllegalArgumentException(
        "rule " + rule.id() + " must ask for what is known at its stage but " + why);
  }
}
