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
    Rule.Builder rule = Rule.builder(id).when(when).conclude(RedFlag.of(danger));
    return (danger.urgency() == Urgency.SAME_DAY ? rule.everybody() : rule)
        .cite(danger.citations().toArray(new Citation[0]));
  }
}
