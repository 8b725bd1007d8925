package io.github.cobalamin.guidelines;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.rules.Verdict;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a supposition says, and what the rules say when such a patient is evaluated anew. */
record SupposedAnew(
    Set<Conclusion> gained, Set<Conclusion> lost, Optional<Classification> classification) {
  static SupposedAnew said(Supposition supposition) {
    return new SupposedAnew(
        Set.copyOf(supposition.gained()),
        Set.copyOf(supposition.lost()),
        supposition.classification());
  }

  static SupposedAnew anew(Supposition supposition, Evaluation now) {
    Evaluation then = supposition.evaluation();
    return new SupposedAnew(
        beyond(then, now),
        beyond(now, then),
        then.deciding()
            .map(verdict -> ((Classified) verdict.rule().conclusion()).classification()));
  }

  private static Set<Conclusion> beyond(Evaluation some, Evaluation others) {
    Set<Conclusion> beyond = conclusions(some);
    beyond.removeAll(conclusions(others));
    return beyond;
  }

  private static Set<Conclusion> conclusions(Evaluation evaluation) {
    Set<Conclusion> conclusions = new LinkedHashSet<>();
    for (Verdict verdict : evaluation.fired()) {
      conclusions.add(verdict.rule().conclusion());
    }
    return conclusions;
  }
}
