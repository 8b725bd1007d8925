package io.github.cobalamin.assessment;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.ResultLeaf;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conclusion that holds for the patient, with the rule behind it, what it saw, and who says so.
 * All but the conclusion is worked out when it is read.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param <C> the kind of conclusion
 */
public final class Finding<C extends Conclusion> {
  private final C conclusion;
  private final Verdict verdict;
  private final Guideline guideline;

  Finding(C conclusion, Verdict verdict, Guideline guideline) {
    this.conclusion = conclusion;
    this.verdict = verdict;
    this.guideline = guideline;
  }

  /** {@return the conclusion} */
  public C conclusion() {
    return conclusion;
  }

  /** {@return the verdict of the rule, with its trace} */
  public Verdict verdict() {
    return verdict;
  }

  /** {@return the rule} */
  public Rule rule() {
    return verdict.rule();
  }

  /** {@return the conclusion as a sentence without a full stop} */
  public String text() {
    return conclusion.text();
  }

  /** {@return what the rule saw, in words, such as "total B12 165 ng/L is below 180 ng/L"} */
  public String why() {
    String text = verdict.trace().text();
    return text.isEmpty() ? "nothing that is known speaks against it" : text;
  }

  /** {@return who says so: the rule's sources, and whose thresholds decided} */
  public List<Citation> citations() {
    List<Citation> citations = new ArrayList<>(rule().citations());
    for (Trace leaf : verdict.trace().decisive()) {
      thresholds(leaf)
          .map(Thresholds::citation)
          .filter(each -> !citations.contains(each))
          .ifPresent(citations::add);
    }
    return List.copyOf(citations);
  }

  private Optional<Thresholds> thresholds(Trace leaf) {
    if (leaf.criterion() instanceof ResultLeaf.InBand inBand) {
      return guideline.thresholds(inBand.test());
    }
    return leaf.criterion() instanceof ResultLeaf.NearThreshold near
        ? guideline.thresholds(near.test())
        : Optional.empty();
  }

  /** {@return the sentence that explains it} */
  public Sentence sentence() {
    return new Sentence(rule().id(), text() + ". Why: " + why() + ".", citations());
  }

  /** {@return the conclusion as a sentence} */
  @Override
  public String toString() {
    return text();
  }
}
