package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a result, asked of those of earlier days from before vitamin B12 was given. It
 * is about the record: where none is so, the answer is no.
 */
public final class Earlier extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final ResultLeaf question;
  private final int days;

  /**
   * Asked of earlier results.
   *
   * @param days how old they may be; 0 if of any age
   */
  public Earlier(ResultLeaf question, int days) {
    super(question.of(), question, days);
    this.question = question;
    this.days = days;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return Truth.of(found(result, who) != null);
  }

  private @Nullable LabResult found(LabResult deciding, Case who) {
    List<LabResult> all = who.patient().results(of());
    for (int i = 0; i < all.size() - 1; i++) { // the last is the one that decides
      LabResult each = all.get(i);
      if (isEarlier(each, deciding, who)
          && question.read(each, each.quantity().orElse(null), who) == Truth.TRUE) {
        return each;
      }
    }
    return null;
  }

  private boolean isEarlier(LabResult each, LabResult deciding, Case who) {
    LocalDate sampled = each.date().orElse(null);
    LocalDate latest = deciding.date().orElse(null);
    LocalDate day = day(who);
    return sampled != null
        && latest != null
        && sampled.isBefore(latest)
        && (days == 0 || (day != null && !sampled.plusDays(days).isBefore(day)))
        && each.sampledOnReplacement() != Truth.TRUE
        && !given(sampled, who);
  }

  private static boolean given(LocalDate sampled, Case who) {
    for (Replacement each : who.patient().replacements()) {
      LocalDate since = each.since().orElse(null);
      if (since != null && !since.isAfter(sampled)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Truth withoutResult() {
    return Truth.FALSE;
  }

  /** What was given before a sample decides whether it is asked of. */
  @Override
  public List<Input> inputs() {
    return List.of(Input.REPLACEMENT);
  }

  @Override
  public Leaf standing(String owner, Map<LabTest, Thresholds> thresholds) {
    return question.standing(owner, thresholds) instanceof ResultLeaf leaf
        ? new Earlier(leaf, days)
        : this;
  }

  @Override
  public int wire(Place place) {
    return question.wire(place);
  }

  @Override
  public @Nullable Thresholds thresholds() {
    return question.thresholds();
  }

  @Override
  public boolean byThresholds() {
    return question.byThresholds();
  }

  @Override
  public String asked() {
    return "earlier, before any vitamin B12, " + question.asked();
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    LabResult found = found(result, who);
    return found == null
        ? "no earlier result is known that is " + question.asked()
        : question.seen(found, truth, who) + found.date().map(day -> " on " + day).orElse("");
  }
}
