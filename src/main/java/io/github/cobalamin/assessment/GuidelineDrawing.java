package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Mermaid;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws rules as a Mermaid flowchart, from their criteria: what is asked (rounded), how it is
 * joined (circles), what follows (boxes; red flags are hexagons, statuses double boxes). What
 * several rules share is drawn once.
 */
final class GuidelineDrawing {
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> rules = new LinkedHashMap<>();
  private final Map<Classification, List<String>> statuses = new EnumMap<>(Classification.class);
  private final Map<String, String> asked = new HashMap<>();
  private final IdentityHashMap<Criterion, String> joined = new IdentityHashMap<>();

  private GuidelineDrawing() {}

  static String of(List<Rule> rules) {
    GuidelineDrawing drawing = new GuidelineDrawing();
    drawing.draw(rules);
    return "flowchart LR\n  " + String.join("\n  ", drawing.lines);
  }

  private void draw(List<Rule> all) {
    for (Rule rule : all) {
      String node = "r" + rules.size();
      rules.put(rule.id(), node);
      lines.add(node + Mermaid.box(rule.conclusion()));
      if (rule.conclusion() instanceof Classified status) {
        statuses.computeIfAbsent(status.classification(), key -> new ArrayList<>()).add(node);
      }
    }
    for (Rule rule : all) {
      lead(rule.when(), rules.getOrDefault(rule.id(), ""));
    }
  }

  /** Leads a criterion to a node; what is negated, or asked of the record only, is said so. */
  private void lead(Criterion criterion, String target) {
    StringBuilder label = new StringBuilder();
    Criterion inner = criterion;
    while (inner.parts().size() == 1) {
      boolean negated = inner.operator() == Criterion.Operator.NOT;
      if (negated || inner.operator() == Criterion.Operator.ESTABLISHED) {
        label.append(label.isEmpty() ? "" : " ").append(negated ? "not" : "known");
      }
      inner = inner.parts().get(0);
    }
    String arrow = label.isEmpty() ? " --> " : " -->|" + label + "| ";
    List<String> statuses =
        inner
            .classification()
            .map(asked -> this.statuses.getOrDefault(asked, List.of()))
            .orElse(List.of());
    if (statuses.isEmpty()) {
      lines.add(node(inner) + arrow + target);
    }
    for (String status : statuses) {
      lines.add(status + arrow + target);
    }
  }

  private String node(Criterion criterion) {
    String rule = criterion.ruleId().map(rules::get).orElse(null);
    if (rule != null) {
      return rule;
    }
    if (criterion.operator() == Criterion.Operator.LEAF) {
      String words = criterion.words();
      String known = asked.get(words);
      if (known != null) {
        return known;
      }
      String node = "k" + asked.size();
      asked.put(words, node);
      lines.add(node + "([\"" + Mermaid.escaped(words) + "\"])");
      return node;
    }
    String known = joined.get(criterion);
    if (known != null) {
      return known;
    }
    String node = "j" + joined.size();
    joined.put(criterion, node);
    lines.add(node + "((\"" + how(criterion) + "\"))");
    for (Criterion part : criterion.parts()) {
      lead(part, node);
    }
    return node;
  }

  private static String how(Criterion criterion) {
    return switch (criterion.operator()) {
      case AT_LEAST -> "at least " + criterion.count();
      case ALL -> "all";
      case ANY -> "any";
      default -> "first known";
    };
  }
}
