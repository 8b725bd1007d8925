package io.github.cobalamin.guidelines.ng239;

import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table of treatment: when it holds, and why treatment is then begun.
 *
 * @param name the name, which the id of its rule ends with
 * @param when when it holds
 * @param why why, as a sentence without a full stop
 * @param citations who says so
 */
record Line(String name, Criterion when, String why, List<Citation> citations) {
  static Line of(String name, Criterion when, String why, Citation... citations) {
    return new Line(name, when, why, List.of(citations));
  }

  /** At least one of the lines holds. */
  static Criterion any(List<Line> lines) {
    List<Criterion> parts = new ArrayList<>();
    for (Line line : lines) {
      parts.add(line.when());
    }
    return Criteria.any(parts);
  }
}
