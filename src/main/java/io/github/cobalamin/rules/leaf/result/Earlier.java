package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a result, asked of those of earlier days, perhaps only of those from before
 * vitamin B12 was given; one without a day may be of an earlier one, however old it may be. It is
 * about the record: where none is so, the answer is no.
 */
public final class Earlier extends OtherResultLeaf {
  private static final long serialVersionUID = 1L;

  private final int days;
  private final boolean untreated;

  /**
   * Asked of earlier results.
   *
   * @param days how old they may be; 0 if of any age
   * @param untreated whether only those from before vitamin B12 was given are asked
   */
  public Earlier(ResultLeaf question, int days, boolean untreated) {
    super(question, question, days, untreated);
    this.days = days;
    this.untreated = untreated;
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
          && question().read(each, each.quantity().orElse(null), who) == Truth.TRUE) {
        return each;
      }
    }
    return null;
  }

  private boolean isEarlier(LabResult each, LabResult deciding, Case who) {
    LocalDate latest = deciding.date().orElse(null);
    boolean treated = untreated && each.sampledOnReplacement() == Truth.TRUE;
    if (latest == null || treated) {
      return false;
    }
    LocalDate sampled = each.date().orElse(null);
    if (sampled == null) {
      return true;
    }
    LocalDate day = day(who);
    return sampled.isBefore(latest)
        && (days == 0 || (day != null && !sampled.plusDays(days).isBefore(day)))
        && !(untreated && given(sampled, who));
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

  @Override
  public boolean canBeUnknown() {
    return false;
  }

  /** What was given before a sample may decide whether it is asked of. */
  @Override
  public List<Input> inputs() {
    return untreated ? List.of(Input.REPLACEMENT) : List.of();
  }

  @Override
  protected Leaf asking(ResultLeaf other) {
    return new Earlier(other, days, untreated);
  }

  /** It looks at results beside the latest. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  /** What was found in earlier days is on record or is not: nobody is asked for it. */
  @Override
  public void turns(PossibleValues values) {}

  @Override
  public String asked() {
    return (untreated ? "earlier, before any vitamin B12, " : "earlier ") + question().asked();
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    LabResult found = found(result, who);
    return found == null
        ? "no earlier result is known that is " + question().asked()
        : question().seen(found, truth, who) + found.date().map(day -> " on " + day).orElse("");
  }
}
