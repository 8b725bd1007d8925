package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** {@return the kind of effect} */
  public abstract Kind kind();

  /** {@return the medicines or classes that have it; at least one} */
  public abstract List<Medicine> medicines();

  /** {@return the tests whose results it changes} */
  public abstract List<LabTest> tests();

  /** {@return how it comes about, in one sentence} */
  public abstract String how();

  /** {@return how good the evidence is} */
  public abstract Grade grade();

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
    Require.some("medicine of effect", id(), medicines());
    Require.text("mechanism in words of", id(), how());
    Require.text("monitoring of", id(), monitoring());
    Require.text("advice of", id(), advice());
  }

  @Override
  public List<Fact> related() {
    return Links.of(medicines(), tests());
  }

  /**
   * {@return whether somebody who takes a medicine has this effect: it or its class is named}
   *
   * @param medicine the medicine, or its class
   */
  public boolean concerns(Medicine medicine) {
    for (Medicine each : medicines()) {
      if (medicine.isIn(each)) {
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
    Objects.requireNonNull(dailyDose, "dailyDose");
    Objects.requireNonNull(taken, "taken");
    List<Exposure> reached = new ArrayList<>();
    for (Exposure exposure : exposures()) {
      if (exposure.reachedBy(dailyDose, taken)) {
        reached.add(exposure);
      }
    }
    return List.copyOf(reached);
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

  /** What a medicine does to vitamin B12 or to the tests that look for its lack. */
  public enum Kind {
    /** Lowers vitamin B12 in the body. */
    LOWERS_B12("lowers vitamin B12"),
    /** Lowers the measured level without a lack in the tissues. */
    LOWERS_MEASURED_B12_ONLY("lowers the measured level only"),
    /** Raises the measured level, so that a normal one reassures less. */
    RAISES_MEASURED_B12("raises the measured level"),
    /** Acts on folate: raises homocysteine and the mean cell volume, not methylmalonic acid. */
    LOWERS_FOLATE("lowers folate or blocks its use"),
    /** Raises homocysteine without a lack of vitamin B12. */
    RAISES_HOMOCYSTEINE("raises homocysteine"),
    /** Raises the mean cell volume without a lack of vitamin B12. */
    RAISES_MCV("raises the mean cell volume"),
    /** Lowers methylmalonic acid, so that a normal one reassures less. */
    LOWERS_METHYLMALONIC_ACID("lowers methylmalonic acid"),
    /** Disturbs the measurement itself. */
    DISTURBS_ASSAY("disturbs the assay"),
    /** Blunts the response of the blood to vitamin B12. */
    BLUNTS_RESPONSE("blunts the response to treatment"),
    /** Mends the blood while nerves may go on being harmed. */
    MASKS_DEFICIENCY("masks the anaemia of deficiency"),
    /** A source looked for an effect and found none. */
    NO_EFFECT_FOUND("no effect was found");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }

  /** How good the evidence is that a medicine has the effect stated, whatever that effect means. */
  public enum Grade {
    /** A trial, several large cohorts, or a mechanism beyond doubt. */
    STRONG("a trial, several large cohorts, or a plain mechanism"),
    /** One large observational study. */
    MODERATE("one large observational study"),
    /** Small studies, a product label, or a mechanism. */
    WEAK("small studies, a label or a mechanism"),
    /** An artefact, another mechanism, or no evidence read. */
    NONE("an artefact, or no evidence");

    private final String label;

    Grade(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }

  /**
   * The dose of a medicine, or the time for which it is taken, from which a source speaks of an
   * effect; or a figure that the source gives whatever dose and time.
   *
   * <p>Instances are immutable and thread-safe.
   */
  @Value.Immutable
  public abstract static class Exposure implements Serializable {
    private static final long serialVersionUID = 1L;

    Exposure() {}

    /** {@return the dose of a day from which the figure holds; empty if the source names none} */
    public abstract Optional<Quantity> dailyDose();

    /** {@return the time from which the figure holds; empty if the source names none} */
    public abstract Optional<Span> taken();

    /** {@return what the source says of it, with its figure} */
    public abstract String figure();

    /** {@return who says so, and where} */
    public abstract Citation citation();

    @Value.Check
    void check() {
      Require.text("figure of exposure", figure());
      if (dailyDose().isPresent() && !dailyDose().get().unit().convertsTo(Unit.MILLIGRAM)) {
        throw new IllegalArgumentException(
            "daily dose of exposure must be a mass but was " + dailyDose().get());
      }
    }

    /** A figure without dose or time is reached by any use of the medicine. */
    boolean reachedBy(Quantity dose, Span span) {
      return (dailyDose().isEmpty() || dose.isBelow(dailyDose().get()) == Truth.FALSE)
          && (taken().isEmpty() || span.reaches(taken().get()));
    }

    /** {@return the figure and who says so} */
    @Override
    public String toString() {
      return figure() + " [" + citation() + "]";
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Builds {@link Exposure} values. {@link #build()} throws {@link IllegalStateException} when
     * figure or citation is missing, and {@link IllegalArgumentException} when the dose is no mass.
     */
    public static final class Builder extends ImmutableExposure.Builder {
      Builder() {}
    }
  }
}
