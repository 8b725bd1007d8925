package io.github.cobalamin.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A medicine, named by its ingredient, or a class of medicines that act alike, such as the
 * proton-pump inhibitors. What holds for a class holds for its medicines.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Medicine extends Fact {
  private static final long serialVersionUID = 1L;

  Medicine() {}

  @Override
  public abstract List<String> synonyms();

  /** {@return the classes to which it belongs; often none} */
  @Override
  public abstract List<Medicine> wider();

  /** {@return whether it is a class of medicines, recorded where only the class is known} */
  @Value.Default
  public boolean isClass() {
    return false;
  }

  /**
   * {@return the form of vitamin B12 that it is, if it is one; what a person was given of it is a
   * replacement in the record, not a medicine}
   */
  public abstract Optional<Cobalamin> cobalamin();

  @Value.Check
  void check() {
    RequireFact.whole(isClass() ? "medicine class" : "medicine", this);
    if (isClass() && cobalamin().isPresent()) {
      throw new IllegalArgumentException(
          "class of medicines " + id() + " must not be a form of vitamin B12 but was one");
    }
    for (Medicine wide : wider()) {
      if (!wide.isClass()) {
        throw new IllegalArgumentException(
            "medicine " + id() + " must fall under classes but fell under " + wide);
      }
    }
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Medicine} values. {@link #build()} throws {@link IllegalStateException} when id
   * or name is missing, and {@link IllegalArgumentException} when the id is malformed, the name
   * blank or the citation missing.
   */
  public static final class Builder extends ImmutableMedicine.Builder {
    Builder() {}
  }
}
