package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Thresholds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A caller's own question, which cannot be looked into and therefore carries a name, a version and
 * what it reads.
 */
public final class Custom extends Leaf {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final int version;
  private final List<Input> inputs;
  private final Criteria.PatientPredicate predicate;
  private final String owner;

  /**
   * An own question.
   *
   * @throws IllegalArgumentException if it has no id, no version from 1, or no inputs
   */
  public Custom(String id, int version, List<Input> inputs, Criteria.PatientPredicate predicate) {
    this(id, version, inputs, predicate, "(none)");
  }

  private Custom(
      String id,
      int version,
      List<Input> inputs,
      Criteria.PatientPredicate predicate,
      String owner) {
    super(null, id, version, List.copyOf(inputs), predicate);
    if (id.isBlank() || version < 1 || inputs.isEmpty()) {
      throw new IllegalArgumentException(
          "own criterion must have an id, a version from 1 and inputs but was \""
              + id
              + "\", "
              + version
              + ", "
              + inputs);
    }
    this.id = id;
    this.version = version;
    this.inputs = List.copyOf(inputs);
    this.predicate = predicate;
    this.owner = owner;
  }

  @Override
  public Leaf standing(String asker, Map<LabTest, Thresholds> thresholds) {
    return new Custom(id, version, inputs, predicate, asker);
  }

  @Override
  public int wire(Place place) {
    return place.read();
  }

  /** Nobody can look into it. */
  @Override
  public void turns(PossibleValues values) {}

  @Override
  public Object subject() {
    return WHOLE_RECORD;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the question throws
   */
  @Override
  public Truth read(Case who) {
    String what = "own criterion " + id + " of rule " + owner;
    Truth answer;
    try {
      answer = predicate.test(who.patient());
    } catch (RuntimeException e) {
      throw new IllegalStateException(what + " must not throw but threw " + e, e);
    }
    return Objects.requireNonNull(answer, what + " must not answer null");
  }

  @Override
  public List<Input> inputs() {
    return inputs;
  }

  @Override
  public String words() {
    return "own criterion " + id + ", version " + version;
  }

  @Override
  public String seen(Truth truth, Case who) {
    return words() + ", is " + truth.name().toLowerCase(Locale.ROOT);
  }
}
