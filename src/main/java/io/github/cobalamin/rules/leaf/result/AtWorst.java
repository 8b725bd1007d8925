package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a result, asked of the most alarming one within a day of the latest: of the
 * lowest or the highest.
 */
public final class AtWorst extends OtherResultLeaf {
  private static final long serialVersionUID = 1L;

  private final Outcome side;

  /**
   * A question.
   *
   * @param side low for the lowest, else the highest
   */
  public AtWorst(ResultLeaf question, Outcome side) {
    super(question, question, side);
    this.side = side;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    LabResult worst = worst(who.patient(), result);
    return question().read(worst, worst.quantity().orElse(null), who);
  }

  /** Where there is one result it is the worst. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return question().addEdges(unit, edges);
  }

  @Override
  public Optional<LabResult> compared(Patient patient) {
    return patient.worst(of(), side);
  }

  private LabResult worst(Patient patient, LabResult latest) {
    return compared(patient).orElse(latest);
  }

  @Override
  protected Leaf asking(ResultLeaf other) {
    return new AtWorst(other, side);
  }

  @Override
  public void turns(PossibleValues values) {
    question().turns(values);
  }

  @Override
  public Optional<Quantity> distance(Quantity value) {
    return question().distance(value);
  }

  @Override
  public String asked() {
    return "at its " + word() + " within a day " + question().asked();
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    LabResult worst = worst(who.patient(), result);
    return question().seen(worst, truth, who)
        + (worst.equals(result) ? "" : " (the " + word() + " within a day of the latest)");
  }

  private String word() {
    if (side == of().alarming()) {
      return "worst";
    }
    return side == Outcome.LOW ? "lowest" : "highest";
  }
}
