package io.github.cobalamin.guidelines.urgency;

import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;

/** A danger sign as a rule. */
final class Flag {
  private Flag() {}

  /** What must be acted on today is so at any age; the rest is said of those whom NG239 covers. */
  static Rule flag(String id, DangerSign danger, Criterion when) {
    return danger.urgency() == Urgency.SAME_DAY
        ? atAnyAge(id, danger, when)
        : rule(id, danger, when).cite(danger.citations().toArray(new Citation[0]));
  }

  /** Low blood cells are as urgent in a child, whatever is thought of vitamin B12. */
  static Rule atAnyAge(String id, DangerSign danger, Criterion when) {
    return rule(id, danger, when).everybody().cite(danger.citations().toArray(new Citation[0]));
  }

  private static Rule.Builder rule(String id, DangerSign danger, Criterion when) {
    return Rule.builder(id).when(when).conclude(RedFlag.of(danger));
  }
}
