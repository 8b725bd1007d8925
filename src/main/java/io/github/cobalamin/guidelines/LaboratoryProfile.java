package io.github.cobalamin.guidelines;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.Interpretation;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a laboratory brings to NG239: its own thresholds, its reference ranges for results that come
 * without one, and the tests that it adds by itself after a result between the thresholds.
 *
 * <pre>{@code
 * LaboratoryProfile ours = Guidelines.laboratory("our-laboratory", source)
 *     .addThreshold(Thresholds.builder(LabTests.ACTIVE_B12).deficientBelow("37.5 pmol/L")
 *         .sufficientAbove("150 pmol/L").cite(citation))
 *     .putReferenceRange(LabTests.METHYLMALONIC_ACID, Range.of("0-280 nmol/L"))
 *     .addReflex(new Reflex(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID))
 *     .build();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class LaboratoryProfile implements Serializable {
  private static final long serialVersionUID = 1L;

  LaboratoryProfile() {}

  /** {@return the id of its guideline: lower-case words joined by hyphens} */
  public abstract String id();

  /** {@return whose profile it is} */
  public abstract Source laboratory();

  /** {@return its thresholds, in place of NG239's} */
  public abstract List<Thresholds> thresholds();

  /** {@return its reference ranges, for results that come without one} */
  public abstract Map<LabTest, Range> referenceRanges();

  /** {@return the tests that it adds by itself after a result between the thresholds} */
  public abstract List<Reflex> reflexes();

  /**
   * A test that follows by itself.
   *
   * @param after the test whose result lies between the thresholds
   * @param next the test that is added
   */
  public record Reflex(LabTest after, LabTest next) implements Serializable {
    /**
     * Checks that they are two tests.
     *
     * @param after the test whose result lies between the thresholds
     * @param next the test that is added
     * @throws IllegalArgumentException if they are one
     */
    public Reflex {
      if (after.equals(next)) {
        throw new IllegalArgumentException("a reflex test must be another but was " + next);
      }
    }
  }

  @Value.Check
  void check() {
    for (Map.Entry<LabTest, Range> each : referenceRanges().entrySet()) {
      if (!each.getKey().units().contains(each.getValue().unit())) {
        throw new IllegalArgumentException(
            "reference range of "
                + each.getKey()
                + " must be in one of its units but was "
                + each.getValue());
      }
    }
    List<LabTest> limited = thresholds().stream().map(Thresholds::test).toList();
    if (limited.stream().distinct().count() != limited.size()) {
      throw new IllegalArgumentException(
          "thresholds of a test must be given once but were for " + limited);
    }
    guideline();
  }

  /** {@return NG239 with the laboratory's thresholds and reflex tests, under the profile's id} */
  @Value.Lazy
  public Guideline guideline() {
    Guideline guideline = Guidelines.NICE_NG239.withId(id());
    for (Thresholds each : thresholds()) {
      guideline = guideline.withThresholds(each);
    }
    for (Reflex each : reflexes()) {
      guideline = guideline.withRule(reflex(each.after(), each.next()));
    }
    return guideline;
  }

  private Rule reflex(LabTest first, LabTest next) {
    return Rule.builder("reflex-" + first.id() + "-" + next.id())
        .when(all(result(first).in(Band.INTERMEDIATE), not(result(next).reported())))
        .conclude(TestAdvice.offer(next))
        .cite(laboratory().at("reflex tests", Confirmation.READ_ONCE));
  }

  /**
   * {@return a patient whose results have the laboratory's ranges where they came without one}
   *
   * @param patient the patient
   */
  public Patient complete(Patient patient) {
    List<LabResult> results = new ArrayList<>();
    for (LabResult result : patient.results()) {
      results.add(complete(result));
    }
    return patient.toBuilder().results(results).build();
  }

  private LabResult complete(LabResult result) {
    Range range = referenceRanges().get(result.test());
    if (range == null || result.referenceRange().isPresent() || result.quantity().isEmpty()) {
      return result;
    }
    boolean converts = result.quantity().get().unit().convertsTo(range.unit());
    return converts ? result.withReferenceRange(range) : result;
  }

  /**
   * {@return the assessment of a patient, whose results are completed first}
   *
   * @param patient the patient
   * @param date the day
   * @throws IllegalArgumentException if the patient's record holds anything dated after the day
   */
  public Assessment assess(Patient patient, LocalDate date) {
    return guideline().assess(complete(patient), date);
  }

  /**
   * {@return what the laboratory says of one result, without a patient}
   *
   * @param result the result
   */
  public Interpretation interpret(LabResult result) {
    return guideline().interpret(complete(result));
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id();
  }

  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link LaboratoryProfile} values; begin with {@link Guidelines#laboratory}. {@link
   * #build()} throws {@link IllegalStateException} when id or laboratory is missing, and {@link
   * IllegalArgumentException} when a range does not fit its test or a reflex has no thresholds.
   */
  public static final class Builder extends ImmutableLaboratoryProfile.Builder {
    Builder() {}
  }
}
