package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Mermaid;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Trace;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the path of a patient through a guideline as a Mermaid flowchart: what was known, the rules
 * that hold, and how one leads to the other.
 */
final class Drawing {
  private record Edge(String source, String target) {}

  private final Map<String, String> nodes = new LinkedHashMap<>();
  private final Map<String, String> known = new LinkedHashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final Map<String, String> rules = new LinkedHashMap<>();
  private String status = "";

  private Drawing() {}

  static String of(Assessment assessment) {
    Drawing drawing = new Drawing();
    drawing.collect(assessment);
    return drawing.text(drawing.nodes.keySet());
  }

  static String of(Assessment assessment, String ruleId) {
    if (assessment.verdict(ruleId).truth() != Truth.TRUE) {
      throw new IllegalArgumentException(
          "rule " + ruleId + " must hold for the patient, to be drawn, but does not");
    }
    Drawing drawing = new Drawing();
    drawing.collect(assessment);
    Set<String> path = new LinkedHashSet<>();
    drawing.addSources(drawing.rules.getOrDefault(ruleId, ""), path);
    return drawing.text(path);
  }

  private void collect(Assessment assessment) {
    List<Finding<Conclusion>> findings = assessment.findings(Conclusion.class);
    String deciding =
        assessment.status().decidedBy().map(finding -> finding.rule().id()).orElse("");
    for (Finding<Conclusion> finding : findings) {
      String node = "r" + rules.size();
      rules.put(finding.rule().id(), node);
      nodes.put(node, node + Mermaid.box(finding.conclusion()));
      if (finding.rule().id().equals(deciding)) {
        status = node;
      }
    }
    for (Finding<Conclusion> finding : findings) {
      String node = rules.getOrDefault(finding.rule().id(), "");
      lead(finding.verdict().trace(), node, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
  }

  private void addSources(String node, Set<String> path) {
    if (path.add(node)) {
      for (Edge edge : edges) {
        if (edge.target().equals(node)) {
          addSources(edge.source(), path);
        }
      }
    }
  }

  private String text(Set<String> path) {
    StringBuilder text = new StringBuilder("flowchart LR");
    nodes.forEach(
        (node, line) -> {
          if (path.contains(node)) {
            text.append("\n  ").append(line);
          }
        });
    for (Edge edge : edges) {
      if (path.contains(edge.source()) && path.contains(edge.target())) {
        text.append("\n  ").append(edge.source()).append(" --> ").append(edge.target());
      }
    }
    return text.toString();
  }

  /**
   * Draws what made a criterion true: of an "any" the parts that are true, and so on; a part that
   * stands in several places is drawn once.
   */
  private void lead(Trace trace, String node, Set<Criterion> drawn) {
    Criterion criterion = trace.criterion();
    if (!drawn.add(criterion)) {
      return;
    }
    if (criterion.ruleId().isPresent()) {
      from(rules.getOrDefault(criterion.ruleId().get(), ""), node);
    } else if (criterion.classification().isPresent()) {
      from(status, node);
    } else if (criterion.operator() == Criterion.Operator.LEAF) {
      if (trace.truth() != Truth.UNKNOWN) {
        from(evidence(trace.words().orElse("")), node);
      }
    } else {
      boolean some =
          criterion.operator() == Criterion.Operator.ANY
              || criterion.operator() == Criterion.Operator.AT_LEAST;
      for (Trace part : trace.parts()) {
        if (!some || part.truth() == trace.truth()) {
          lead(part, node, drawn);
        }
        if (criterion.operator() == Criterion.Operator.FIRST_DECIDED && part.truth().known()) {
          break;
        }
      }
    }
  }

  private String evidence(String words) {
    String node = known.get(words);
    if (node == null) {
      node = "k" + known.size();
      known.put(words, node);
      nodes.put(node, node + "([\"" + Mermaid.escaped(words) + "\"])");
    }
    return node;
  }

  private void from(String source, String target) {
    if (!source.isEmpty() && !source.equals(target)) {
      edges.add(new Edge(source, target));
    }
  }
}
