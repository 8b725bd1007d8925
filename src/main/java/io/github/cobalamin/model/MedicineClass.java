package io.github.cobalamin.model;

import io.github.cobalamin.source.Citation;
import java.util.List;
import org.immutables.value.Value;

/**
 * A class of medicines that act alike, such as the proton-pump inhibitors.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class MedicineClass extends Medication {
  private static final long serialVersionUID = 1L;

  MedicineClass() {}

  @Override
  public abstract String id();

  @Override
  public abstract String name();

  @Override
  public abstract List<String> synonyms();

  @Override
  public abstract List<Citation> citations();

  @Value.Check
  void check() {
    RequireFact.whole("medicine class", this);
  }

  /**
   * {@return the hash of the id, so that looking a fact up stays cheap; equality is by every
   * attribute}
   */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
  }

  @Override
  public boolean isIn(Medication medication) {
    return equals(medication);
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link MedicineClass} values. {@link #build()} throws {@link IllegalStateException} when
   * id or name is missing, and {@link IllegalArgumentException} when the id is malformed, the name
   * blank or the citation missing.
   */
  public static final class Builder extends ImmutableMedicineClass.Builder {
    Builder() {}
  }
}
