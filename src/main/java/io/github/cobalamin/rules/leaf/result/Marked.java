package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import org.jspecify.annotations.Nullable;

/** Whether a result carries a mark that says how it is to be read. */
public final class Marked extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  /** What a result may be marked as. */
  public enum Mark {
    AFTER_TRANSFUSION("sampled after a transfusion"),
    OWN_LIMITS("placed by limits of the laboratory's own"),
    CONTRADICTORY("called otherwise than its own number and range say");

    private final String words;

    Mark(String words) {
      this.words = words;
    }
  }

  private final Mark mark;

  public Marked(LabTest test, Mark mark) {
    super(test, mark);
    this.mark = mark;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return switch (mark) {
      case AFTER_TRANSFUSION -> result.sampledAfterTransfusion();
      case OWN_LIMITS -> Truth.of(result.placedByOwnLimits());
      case CONTRADICTORY -> Truth.of(result.contradictory());
    };
  }

  /** Whoever transfused says so of a sample; the other two are about the record. */
  @Override
  public Truth withoutResult() {
    return mark == Mark.AFTER_TRANSFUSION ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public boolean canBeUnknown() {
    return mark == Mark.AFTER_TRANSFUSION;
  }

  @Override
  public String asked() {
    return mark.words;
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result
        + (mark == Mark.CONTRADICTORY
            ? result.referenceRange().map(range -> " (reference range " + range + ")").orElse("")
            : "")
        + is(truth)
        + mark.words;
  }
}
