package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a medicine, or a class of medicines, does to vitamin B12 or to its tests. What holds for a
 * class stands once, on the class.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class MedicineEffect extends Fact {
  private static final long serialVersionUID = 1L;

  MedicineEffect() {}

  @Override
  public abstract String id();

  @Override
  public abstract String name();

  /** {@return the kind of effect} */
  public abstract EffectKind kind();

  /** {@return the medicines or classes that have it; at least one} */
  public abstract List<Medication> medications();

  /** {@return the tests whose results it changes} */
  public abstract List<LabTest> tests();

  /** {@return how it comes about, in one sentence} */
  public abstract String how();

  /** {@return how good the evidence is} */
  public abstract EvidenceGrade grade();

  /** {@return the doses and durations that sources name, each with its figure and citation} */
  public abstract List<Exposure> exposures();

  /** {@return what to watch or measure} */
  public abstract String monitoring();

  /**
   * {@return advice to the person who takes it; it never says to stop a prescribed medicine without
   * the prescriber}
   */
  public abstract String advice();

  @Override
  public abstract List<Citation> citations();

  @Override
  public List<Citation> allCitations() {
    List<Citation> all = new ArrayList<>(citations());
    for (Exposure exposure : exposures()) {
      all.add(exposure.citation());
    }
    return List.copyOf(all);
  }

  @Value.Check
  void check() {
    RequireFact.whole("effect", this);
    Require.some("medicine of effect", id(), medications());
    Require.text("mechanism in words of", id(), how());
    Require.text("monitoring of", id(), monitoring());
    Require.text("advice of", id(), advice());
  }

  @Override
  public List<Fact> related() {
    return Links.of(medications(), tests());
  }

  /**
   * {@return whether somebody who takes a medicine has this effect: it or its class is named}
   *
   * @param medication the medicine, or its class
   */
  public boolean concerns(Medication medication) {
    for (Medication each : medications()) {
      if (medication.isIn(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the exposures that a use of the medicine reaches: each names its figure and who says
   * so}
   *
   * @param dailyDose the dose of a day
   * @param taken how long it has been taken
   */
  public List<Exposure> reachedBy(Quantity dailyDose, Span taken) {
    List<Exposure> reached = new ArrayList<>();
    for (Exposure exposure : exposures()) {
      if (exposure.reachedBy(dailyDose, taken)) {
        reached.add(exposure);
      }
    }
    return List.copyOf(reached);
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

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link MedicineEffect} values. {@link #build()} throws {@link IllegalStateException}
   * when a value is missing, and {@link IllegalArgumentException} when one is malformed or no
   * citation is given.
   */
  public static final class Builder extends ImmutableMedicineEffect.Builder {
    Builder() {}
  }
}
