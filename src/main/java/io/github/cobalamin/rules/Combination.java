package io.github.cobalamin.rules;

import io.github.cobalamin.common.Require;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A criterion that is made of others. */
final class Combination extends Criterion {
  private static final long serialVersionUID = 1L;

  private final Operator operator;
  private final int count;
  private final List<Criterion> parts;
  private final @Nullable String name;

  // Words of which many rules are made are asked often, and are large: each answer is kept.
  private transient int hash;
  private transient @Nullable List<Input> inputs;
  private transient @Nullable Boolean unknown;

  /**
   * A combination.
   *
   * @throws IllegalArgumentException if there is no part, or the count is not from 1 to their
   *     number
   */
  Combination(Operator operator, int count, List<Criterion> parts) {
    this(operator, count, parts, null);
  }

  Combination(Operator operator, int count, List<Criterion> parts, @Nullable String name) {
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
    this.name = name;
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
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  @Override
  public String words() {
    if (name != null) {
      return name;
    }
    if (operator == Operator.NOT || operator == Operator.ESTABLISHED) {
      return operator.words() + " " + held(parts.get(0));
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

  /** A part of which all is denied or asked, whatever joins its words. */
  private static String held(Criterion part) {
    String words = part.words();
    boolean grouped =
        words.endsWith(")") && part instanceof Combination group && group.name == null;
    boolean joined = Stream.of(" or ", " and ", ", ").anyMatch(words::contains);
    return joined && !grouped ? "(" + words + ")" : words;
  }

  @Override
  public List<Input> inputs() {
    List<Input> known = inputs;
    if (known == null) {
      Set<Input> all = new LinkedHashSet<>();
      for (Criterion part : parts) {
        all.addAll(part.inputs());
      }
      known = List.copyOf(all);
      inputs = known;
    }
    return known;
  }

  @Override
  protected boolean canBeUnknown() {
    Boolean known = unknown;
    if (known == null) {
      known = anyUnknown();
      unknown = known;
    }
    return known;
  }

  private boolean anyUnknown() {
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
            && hashCode() == that.hashCode()
            && Objects.equals(name, that.name)
            && parts.equals(that.parts));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 31 * (31 * operator.name().hashCode() + count) + parts.hashCode();
      hash = known;
    }
    return known;
  }
}
