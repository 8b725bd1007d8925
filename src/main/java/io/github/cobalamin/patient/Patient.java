package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of one person. Everything is optional, and silence means unknown, never "no".
 *
 * <p>It holds no identity. Equal facts make equal patients, in whatever order they were entered.
 * Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Patient implements Serializable {
  private static final long serialVersionUID = 1L;

  Patient() {}

  /** {@return the age} */
  public abstract Optional<Age> age();

  /** {@return the sex as recorded} */
  public abstract Optional<Sex> sex();

  /** {@return the ethnicity, where a source uses it} */
  public abstract Optional<Ethnicity> ethnicity();

  /** {@return whether the person is pregnant, as stated} */
  @Value.Default
  public Truth pregnant() {
    return Truth.UNKNOWN;
  }

  /** {@return the trimester of the pregnancy} */
  public abstract Optional<Trimester> trimester();

  /** {@return whether the person is breastfeeding, as stated} */
  @Value.Default
  public Truth breastfeeding() {
    return Truth.UNKNOWN;
  }

  /** {@return the clues that are present, each once, by id} */
  public abstract List<Clue> present();

  /** {@return the clues that are absent, each once, by id} */
  public abstract List<Clue> absent();

  /** {@return how much operations took out; each such condition is present} */
  public abstract List<Extent> extents();

  /** {@return the medicines taken now or before, by id} */
  public abstract List<MedicineUse> medicines();

  /**
   * {@return the medicines, or classes of them, that are known not to be taken, each once, by id}
   */
  public abstract List<Medication> notTaken();

  /** {@return the laboratory results, by test and date} */
  public abstract List<LabResult> results();

  /** {@return vitamin B12 given so far} */
  public abstract List<Replacement> replacements();

  /** {@return the routes of replacement that the person refuses} */
  public abstract Set<Route> refusedRoutes();

  /** {@return the routes of replacement that have failed} */
  public abstract Set<Route> failedRoutes();

  /** {@return what the person is allergic to} */
  public abstract Set<Allergen> allergies();

  /** {@return the parts of the record that are complete} */
  public abstract Set<World> closed();

  @Value.Check
  Patient check() {
    PatientChecks.check(this);
    return CanonicalPatient.of(this);
  }

  /**
   * {@return whether the person has a clue, as stated: a clue is present if a part of it is, and
   * absent if what it is part of is}
   *
   * @param clue the clue
   */
  public Truth truth(Clue clue) {
    Objects.requireNonNull(clue, "clue");
    if (present().contains(clue)) {
      return Truth.TRUE;
    }
    for (Clue each : present()) {
      if (each.implies(clue)) {
        return Truth.TRUE;
      }
    }
    if (closed().contains(world(clue))) {
      return Truth.FALSE;
    }
    for (Clue each : absent()) {
      if (clue.implies(each)) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  /**
   * {@return the result of a test that decides: the latest one}
   *
   * @param test the test
   */
  public Optional<LabResult> latest(LabTest test) {
    Objects.requireNonNull(test, "test");
    for (int i = results().size() - 1; i >= 0; i--) {
      LabResult result = results().get(i);
      if (result.test().equals(test)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the part of the record to which a clue belongs}
   *
   * @param clue the clue
   */
  public static World world(Clue clue) {
    if (clue instanceof Condition) {
      return World.CONDITIONS;
    }
    return clue instanceof RiskFactor ? World.RISK_FACTORS : World.SYMPTOMS;
  }

  /** {@return a builder that begins with the values of this patient} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder of a patient of whom nothing is known} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Patient} values. {@link #build()} throws {@link IllegalArgumentException} when
   * facts contradict each other: the same clue present and absent, a trimester without a pregnancy,
   * two different results of one test and day.
   */
  public static final class Builder extends ImmutablePatient.Builder {
    Builder() {}

    /** {@return this builder, after saying that the person is pregnant} */
    public Builder pregnant() {
      return pregnant(Truth.TRUE);
    }

    /**
     * {@return this builder, after saying that the person is pregnant}
     *
     * @param trimester the trimester
     */
    public Builder pregnant(Trimester trimester) {
      return pregnant(Truth.TRUE).trimester(trimester);
    }

    /** {@return this builder, after saying that the person is not pregnant} */
    public Builder notPregnant() {
      return pregnant(Truth.FALSE);
    }

    /** {@return this builder, after saying that the person is breastfeeding} */
    public Builder breastfeeding() {
      return breastfeeding(Truth.TRUE);
    }

    /** {@return this builder, after saying that the person is not breastfeeding} */
    public Builder notBreastfeeding() {
      return breastfeeding(Truth.FALSE);
    }

    /** {@return this builder, after saying that symptoms not named are absent} */
    public Builder noOtherSymptoms() {
      return addClosed(World.SYMPTOMS);
    }

    /** {@return this builder, after saying that risk factors not named are absent} */
    public Builder noOtherRiskFactors() {
      return addClosed(World.RISK_FACTORS);
    }

    /** {@return this builder, after saying that conditions not named are absent} */
    public Builder noOtherConditions() {
      return addClosed(World.CONDITIONS);
    }

    /** {@return this builder, after saying that medicines not named are not taken} */
    public Builder noOtherMedicines() {
      return addClosed(World.MEDICINES);
    }

    /** {@return this builder, after saying that no other vitamin B12 was given} */
    public Builder noOtherReplacement() {
      return addClosed(World.REPLACEMENTS);
    }

    /** {@return this builder, after saying that there are no other allergies} */
    public Builder noOtherAllergies() {
      return addClosed(World.ALLERGIES);
    }
  }
}
