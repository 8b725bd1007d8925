package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.OwnRange;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
  private final Map<LabTest, OwnRange> ranges;
  private volatile @Nullable Trace trace;
  private volatile @Nullable Sentence sentence;

  Finding(C conclusion, Verdict verdict, Map<LabTest, OwnRange> ranges) {
    this.conclusion = conclusion;
    this.verdict = verdict;
    this.ranges = ranges;
  }

  /** The findings of an assessment, each made when it is first read. */
  static final class All {
    private static final int USUALLY = 64;

    private final Map<LabTest, OwnRange> ranges;
    private final Map<String, Finding<?>> byRule = new ConcurrentHashMap<>(USUALLY);

    All(Map<LabTest, OwnRange> ranges) {
      this.ranges = ranges;
    }

    /** The finding of a rule that holds. */
    Finding<?> of(Verdict fired) {
      Finding<?> known = byRule.get(fired.rule().id());
      return known == null
          ? byRule.computeIfAbsent(
              fired.rule().id(), id -> new Finding<>(fired.rule().conclusion(), fired, ranges))
          : known;
    }
  }

  /** Findings of a kind, each when it is read. */
  static final class Some<C extends Conclusion> extends AbstractList<Finding<C>>
      implements RandomAccess {
    private final Class<C> kind;
    private final List<Verdict> fired;
    private final Supplier<All> all;

    Some(Class<C> kind, List<Verdict> fired, Supplier<All> all) {
      this.kind = kind;
      this.fired = fired;
      this.all = all;
    }

    @Override
    public Finding<C> get(int index) {
      return all.get().of(fired.get(index)).as(kind);
    }

    @Override
    public int size() {
      return fired.size();
    }
  }

  /** This, as a finding of a kind that it is of. */
  @SuppressWarnings("unchecked") // it is asked before
  <D extends Conclusion> Finding<D> as(Class<D> kind) {
    if (!kind.isInstance(conclusion)) {
      throw new IllegalArgumentException(
          "finding must be of the kind " + kind.getSimpleName() + " but was \"" + this + "\"");
    }
    return (Finding<D>) this;
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
    return String.join("; ", reasons());
  }

  /** What the rule saw, each reason by itself. */
  List<String> reasons() {
    List<String> reasons = trace().reasons();
    return reasons.isEmpty() ? List.of("nothing that is known speaks against it") : reasons;
  }

  /** The leaves that decided. */
  List<Trace> decisive() {
    return trace().decisive();
  }

  /** {@return who says so: the rule's sources, and whose thresholds and ranges decided} */
  public List<Citation> citations() {
    List<Citation> citations = rule().citations();
    for (Trace leaf : decisive()) {
      citations = with(leaf.thresholds().map(Thresholds::citation).orElse(null), citations);
      OwnRange own = ranges.isEmpty() ? null : range(leaf);
      citations = with(own == null ? null : own.citation(), citations);
    }
    return citations;
  }

  private static List<Citation> with(@Nullable Citation more, List<Citation> citations) {
    if (more == null || citations.contains(more)) {
      return citations;
    }
    List<Citation> all = new ArrayList<>(citations);
    all.add(more);
    return Collections.unmodifiableList(all);
  }

  /** The laboratory's own range, where a leaf decided by it. */
  private @Nullable OwnRange range(Trace leaf) {
    OwnRange own = leaf.criterion().test().map(ranges::get).orElse(null);
    return own != null && leaf.referenceRange().filter(own.range()::equals).isPresent()
        ? own
        : null;
  }

  /** {@return the sentence that explains it} */
  public Sentence sentence() {
    Sentence known = sentence;
    if (known == null) {
      known = new Sentence(rule().id(), text() + ". Why: " + why() + ".", citations());
      sentence = known;
    }
    return known;
  }

  private Trace trace() {
    Trace known = trace;
    if (known == null) {
      known = verdict.trace();
      trace = known;
    }
    return known;
  }

  /** {@return the conclusion as a sentence} */
  @Override
  public String toString() {
    return text();
  }
}
