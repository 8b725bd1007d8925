package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Thresholds;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of a result, asked of the most alarming one within a day of the latest. */
public final class AtWorst extends ResultLeaf {
  private static final long serialVersionUID = 1L;

  private final ResultLeaf question;

  public AtWorst(ResultLeaf question) {
    super(question.of(), question);
    this.question = question;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    LabResult worst = worst(who.patient(), result);
    return question.read(worst, worst.quantity().orElse(null), who);
  }

  /** Where there is one result it is the worst. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return question.addEdges(unit, edges);
  }

  private static LabResult worst(Patient patient, LabResult latest) {
    return patient.worst(latest.test()).orElse(latest);
  }

  @Override
  public Leaf standing(String owner, Map<LabTest, Thresholds> thresholds) {
    return question.standing(owner, thresholds) instanceof ResultLeaf leaf
        ? new AtWorst(leaf)
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
  public void turns(PossibleValues values) {
    question.turns(values);
  }

  @Override
  public String asked() {
    return "at its worst within a day " + question.asked();
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    LabResult worst = worst(who.patient(), result);
    return question.seen(worst, truth, who)
        + (worst.equals(result) ? "" : " (the worst within a day of the latest)");
  }
}
