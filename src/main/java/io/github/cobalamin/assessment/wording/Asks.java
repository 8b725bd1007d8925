package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.rules.Input;
import java.util.Map;

/** How something unknown is asked for at the desk. */
public final class Asks {
  private static final String GAS = "has nitrous oxide been used, and when last?";

  private static final Map<String, String> BY_INPUT =
      Map.ofEntries(
          Map.entry("age", "what is the age?"),
          Map.entry("sex", "what is the recorded sex?"),
          Map.entry("ethnicity", "what is the ethnicity?"),
          Map.entry("pregnancy", "is there a pregnancy?"),
          Map.entry("breastfeeding", "is a child breastfed?"),
          Map.entry("allergies", "was there ever a reaction to a vitamin B12 medicine?"),
          Map.entry("replacement", "has vitamin B12 been taken or injected, and when last?"),
          Map.entry("routes", "are injections or tablets refused, or did they fail?"),
          Map.entry("clue:recreational-nitrous-oxide", GAS),
          Map.entry("history:recreational-nitrous-oxide", GAS),
          Map.entry("clue:anaesthetic-nitrous-oxide", "was there an anaesthetic with nitrous oxide?"),
          Map.entry("clue:nitrous-oxide-at-work", "is nitrous oxide used at work?"),
          Map.entry("clue:vegan-diet", "are meat, fish, milk and eggs all left out?"),
          Map.entry("clue:deficient-mother", "is the mother short of vitamin B12, or at risk?"),
          Map.entry("clue:visual-loss", "has sight got worse?"));

  private Asks() {}

  /** The question, with the words that it begins with. */
  public static String of(Input input) {
    String known = BY_INPUT.get(input.key());
    if (known != null) {
      return "ask first: " + known;
    }
    Fact fact = input.fact().orElse(null);
    if (fact == null) {
      return "ask first: " + Print.clause(input.question(), 100);
    }
    if (input.key().startsWith("history:")) {
      return "ask first: " + fact.name() + ", since when, how much, and is it new?";
    }
    if (fact instanceof Symptom symptom) {
      boolean examined = symptom.foundBy() == Symptom.FoundBy.EXAMINING;
      return (examined ? "examine first: is there " : "ask first: is there ") + fact.name() + "?";
    }
    if (fact instanceof Medicine) {
      return "ask first: is " + fact.name() + " taken?";
    }
    if (fact instanceof RiskFactor || fact instanceof Condition) {
      return "ask first: is " + fact.name() + " known?";
    }
    return "ask first: " + fact.name() + "?";
  }
}
