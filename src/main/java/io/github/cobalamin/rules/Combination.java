package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A criterion that is made of others. */
final class Combination extends Criterion {
  private static final long serialVersionUID = 1L;

  private final Operator operator;
  private final int count;
  private final List<Criterion> parts;

  /**
   * A combination.
   *
   * @throws IllegalArgumentException if there is no part, or the count is not from 1 to their
   *     number
   */
  Combination(Operator operator, int count, List<Criterion> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("criterion must have at least one part");
    }
    if (count < 1 || count > parts.size()) {
      throw new IllegalArgumentException(
          "count must be from 1 to " + parts.size() + " but was " + count);
    }
    this.operator = operator;
    this.count = count;
    this.parts = Require.all("parts", parts);
  }

  @Override
  public Operator operator() {
    return operator;
  }

  @Override
  public List<Criterion> parts() {
    return parts;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public String words() {
    if (operator == Operator.NOT || operator == Operator.ESTABLISHED) {
      return operator.words() + " " + parts.get(0).words();
    }
    if (operator == Operator.ANY && parts.size() == 1) {
      return parts.get(0).words();
    }
    StringBuilder text = new StringBuilder(operator.words());
    text.append(operator == Operator.AT_LEAST ? " " + count + " of (" : " (");
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "; ").append(parts.get(i).words());
    }
    return text.append(')').toString();
  }

  @Override
  public List<Input> inputs() {
    Set<Input> inputs = new LinkedHashSet<>();
    for (Criterion part : parts) {
      inputs.addAll(part.inputs());
    }
    return new ArrayList<>(inputs);
  }

  @Override
  protected boolean canBeUnknown() {
    if (operator == Operator.ESTABLISHED) {
      return false;
    }
    for (Criterion part : parts) {
      if (part.canBeUnknown()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Combination that
            && operator == that.operator
            && count == that.count
            && parts.equals(that.parts));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * operator.name().hashCode() + count) + parts.hashCode();
  }
}
