package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leaf that asks a question on a result of another result of its test than the latest. */
public abstract sealed class OtherResultLeaf extends ResultLeaf permits AtWorst, Earlier {
  private static final long serialVersionUID = 1L;

  private final ResultLeaf question;

  protected OtherResultLeaf(ResultLeaf question, Object... key) {
    super(question.of(), key);
    this.question = question;
  }

  public final ResultLeaf question() {
    return question;
  }

  /** Its like with another question. */
  protected abstract Leaf asking(ResultLeaf other);

  @Override
  public final Leaf standing(String owner, Map<LabTest, Thresholds> thresholds) {
    return question.standing(owner, thresholds) instanceof ResultLeaf leaf ? asking(leaf) : this;
  }

  @Override
  public final int wire(Place place) {
    return question.wire(place);
  }

  @Override
  public final @Nullable Thresholds thresholds() {
    return question.thresholds();
  }

  @Override
  public final boolean byThresholds() {
    return question.byThresholds();
  }
}
