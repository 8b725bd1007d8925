package io.github.cobalamin.assessment;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

  /** The findings of verdicts, each made when it is read, and kept. */
  static final class Findings<C extends Conclusion> extends AbstractList<Finding<C>>
      implements RandomAccess {
    private final Class<C> kind;
    private final List<Verdict> verdicts;
    private final Map<LabTest, OwnRange> ranges;
    private volatile @Nullable AtomicReferenceArray<@Nullable Finding<C>> read;

    Findings(Class<C> kind, List<Verdict> verdicts, Map<LabTest, OwnRange> ranges) {
      this.kind = kind;
      this.verdicts = verdicts;
      this.ranges = ranges;
    }

    @Override
    public Finding<C> get(int index) {
      AtomicReferenceArray<@Nullable Finding<C>> known = known();
      Finding<C> finding = known.get(index);
      if (finding == null) {
        Verdict verdict = verdicts.get(index);
        Finding<C> made = new Finding<>(kind.cast(verdict.rule().conclusion()), verdict, ranges);
        finding = known.compareAndSet(index, null, made) ? made : known.get(index);
      }
      return Objects.requireNonNull(finding);
    }

    private AtomicReferenceArray<@Nullable Finding<C>> known() {
      AtomicReferenceArray<@Nullable Finding<C>> known = read;
      return known == null ? begin() : known;
    }

    private synchronized AtomicReferenceArray<@Nullable Finding<C>> begin() {
      AtomicReferenceArray<@Nullable Finding<C>> known = read;
      if (known == null) {
        known = new AtomicReferenceArray<>(verdicts.size());
        read = known;
      }
      return known;
    }

    @Override
    public int size() {
      AtomicReferenceArray<@Nullable Finding<C>> known = read;
      return known == null ? verdicts.size() : known.length();
    }
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
    List<Citation> citations = new ArrayList<>(rule().citations());
    for (Trace leaf : decisive()) {
      Citation thresholds = leaf.thresholds().map(Thresholds::citation).orElse(null);
      if (thresholds != null && !citations.contains(thresholds)) {
        citations.add(thresholds);
      }
      OwnRange own = ranges.isEmpty() ? null : range(leaf);
      if (own != null && !citations.contains(own.citation())) {
        citations.add(own.citation());
      }
    }
    return List.copyOf(citations);
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
