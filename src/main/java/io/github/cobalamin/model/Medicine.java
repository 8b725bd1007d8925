package io.github.cobalamin.model;

import io.github.cobalamin.source.Citation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A medicine, named by its ingredient.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Medicine extends Medication {
  private static final long serialVersionUID = 1L;

  Medicine() {}

  @Override
  public abstract String id();

  @Override
  public abstract String name();

  @Override
  public abstract List<String> synonyms();

  /** {@return the classes it belongs to; often none} */
  public abstract List<MedicineClass> classes();

  /**
   * {@return the form of vitamin B12 that it is, if it is one; what a person was given of it is a
   * replacement in the record, not a medicine}
   */
  public abstract Optional<Cobalamin> cobalamin();

  @Override
  public List<MedicineClass> wider() {
    return classes();
  }

  @Override
  public abstract List<Citation> citations();

  @Value.Check
  void check() {
    RequireFact.whole("medicine", this);
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

  /** Medicines with different hashes differ, which is quicker told than by their ids. */
  @Override
  public boolean isIn(Medication medication) {
    if (medication instanceof MedicineClass group) {
      return classes().contains(group);
    }
    return hashCode() == medication.hashCode() && equals(medication);
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
