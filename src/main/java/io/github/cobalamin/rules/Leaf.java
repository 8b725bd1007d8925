package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Dimension;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Response;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that reads the patient itself, and knows what it reads.
 *
 * <p>Equality is written out for each kind: leaves are hashed when a rule set is built, and what
 * records generate costs a fresh virtual machine more than a millisecond a kind.
 */
public sealed interface Leaf extends Criterion
    permits ResultLeaf,
        Leaf.Present,
        Leaf.Contradicted,
        Leaf.Taking,
        Leaf.AgeAtLeast,
        Leaf.IsSex,
        Leaf.IsEthnicity,
        Leaf.Pregnant,
        Leaf.InTrimester,
        Leaf.Breastfeeding,
        Leaf.Allergic,
        Leaf.Replaced,
        Leaf.ReplacedBy,
        Leaf.Responded,
        Leaf.RouteRuledOut,
        Leaf.DatedAfter,
        Leaf.Concluded,
        Leaf.Classified,
        Leaf.LeftOpen,
        Leaf.Custom {

  /** {@return what it reads; empty if it reads only what was said or concluded already} */
  List<Input> inputs();

  /** A dose that a criterion asks for is an exact mass. */
  private static void checkDose(Quantity dose) {
    if (dose.unit().dimension() != Dimension.MASS || !dose.exact()) {
      throw new IllegalArgumentException("dose must be an exact mass but was " + dose);
    }
  }

  /**
   * Whether a clue is present, as stated or as results show.
   *
   * @param clue the clue
   */
  record Present(Clue clue) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Present that && clue.equals(that.clue);
    }

    @Override
    public int hashCode() {
      return clue.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.CLUE, clue));
    }
  }

  /**
   * Whether what was stated of a clue and what results show of it contradict each other.
   *
   * @param clue the clue
   */
  record Contradicted(Clue clue) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Contradicted that && clue.equals(that.clue);
    }

    @Override
    public int hashCode() {
      return clue.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether a medicine is being taken, at or above a dose and for at least a time where these are
   * asked.
   *
   * @param medication the medicine or the class
   * @param dailyDose the least dose of a day; 0 for any
   * @param months the least duration in months; 0 for any
   */
  record Taking(Medication medication, Quantity dailyDose, int months) implements Leaf {
    static final Quantity ANY_DOSE = Quantity.of(0, Unit.MILLIGRAM);

    /**
     * Checks the duration.
     *
     * @param medication the medicine or the class
     * @param dailyDose the least dose of a day; 0 for any
     * @param months the least duration in months; 0 for any
     * @throws IllegalArgumentException if the duration is not from 0 to 1200 months
     */
    public Taking {
      checkDose(dailyDose);
      if (months < 0 || months > 1200) {
        throw new IllegalArgumentException("months must be from 0 to 1200 but was " + months);
      }
    }

    /**
     * {@return a copy with a least dose of a day}
     *
     * @param dose the dose as text, such as "1500 mg"
     */
    public Taking atLeast(String dose) {
      return new Taking(medication, Quantity.of(dose), months);
    }

    /**
     * {@return a copy with a least duration}
     *
     * @param duration the duration in months
     * @throws IllegalArgumentException if it is not from 0 to 1200 months
     */
    public Taking forMonths(int duration) {
      return new Taking(medication, dailyDose, duration);
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Taking that
          && medication.equals(that.medication)
          && dailyDose.equals(that.dailyDose)
          && months == that.months;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * medication.hashCode() + dailyDose.hashCode()) + months;
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.MEDICINE, medication));
    }
  }

  /**
   * Whether the age is so many completed years or more.
   *
   * @param years the years
   */
  record AgeAtLeast(int years) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof AgeAtLeast that && years == that.years;
    }

    @Override
    public int hashCode() {
      return years;
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.AGE));
    }
  }

  /**
   * Whether the recorded sex is this one.
   *
   * @param sex the sex
   */
  record IsSex(Sex sex) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof IsSex that && sex == that.sex;
    }

    @Override
    public int hashCode() {
      return sex.name().hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.SEX));
    }
  }

  /**
   * Whether the stated ethnicity is this one.
   *
   * @param ethnicity the ethnicity
   */
  record IsEthnicity(Ethnicity ethnicity) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof IsEthnicity that && ethnicity == that.ethnicity;
    }

    @Override
    public int hashCode() {
      return ethnicity.name().hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.ETHNICITY));
    }
  }

  /** Whether the person is pregnant. Unless stated, a man is not, nor is anybody from 60 years. */
  record Pregnant() implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Pregnant;
    }

    @Override
    public int hashCode() {
      return "Pregnant".hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.PREGNANCY));
    }
  }

  /**
   * Whether the person is pregnant, in this trimester.
   *
   * @param trimester the trimester
   */
  record InTrimester(Trimester trimester) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof InTrimester that && trimester == that.trimester;
    }

    @Override
    public int hashCode() {
      return trimester.name().hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.PREGNANCY));
    }
  }

  /**
   * Whether the person is breastfeeding. Unless stated, a man is not, nor is anybody from 60 years.
   */
  record Breastfeeding() implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Breastfeeding;
    }

    @Override
    public int hashCode() {
      return "Breastfeeding".hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.BREASTFEEDING));
    }
  }

  /**
   * Whether the person is allergic to something.
   *
   * @param allergen what
   */
  record Allergic(Allergen allergen) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Allergic that && allergen == that.allergen;
    }

    @Override
    public int hashCode() {
      return allergen.name().hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.ALLERGIES));
    }
  }

  /** Whether vitamin B12 has been given, in any form, and has not ended. */
  record Replaced() implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Replaced;
    }

    @Override
    public int hashCode() {
      return "Replaced".hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.REPLACEMENT));
    }
  }

  /**
   * Whether vitamin B12 is being given by injection, or else by mouth, under the tongue or through
   * the nose.
   *
   * @param injections whether injections are asked for
   * @param least the least dose: of one injection, else of one day; zero asks for none
   */
  record ReplacedBy(boolean injections, Quantity least) implements Leaf {
    /**
     * Checks the dose.
     *
     * @param injections whether injections are asked for
     * @param least the least dose: of one injection, else of one day; zero asks for none
     * @throws IllegalArgumentException if it is no exact mass
     */
    public ReplacedBy {
      checkDose(least);
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof ReplacedBy that
          && injections == that.injections
          && least.equals(that.least);
    }

    @Override
    public int hashCode() {
      return 31 * Boolean.hashCode(injections) + least.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.REPLACEMENT));
    }
  }

  /**
   * Whether symptoms answered so to the vitamin B12 that is being given.
   *
   * @param response how they answered
   */
  record Responded(Response response) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Responded that && response == that.response;
    }

    @Override
    public int hashCode() {
      return response.name().hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.REPLACEMENT));
    }
  }

  /**
   * Whether the person refuses a route of replacement, or it has failed. A record that names none
   * leaves it unknown.
   *
   * @param route the route
   * @param failed whether it has failed; else whether it is refused
   */
  record RouteRuledOut(Route route, boolean failed) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof RouteRuledOut that && route == that.route && failed == that.failed;
    }

    @Override
    public int hashCode() {
      return 31 * route.name().hashCode() + Boolean.hashCode(failed);
    }

    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.ROUTES));
    }
  }

  /**
   * Whether the assessment is made after a day.
   *
   * @param day the day
   */
  record DatedAfter(LocalDate day) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof DatedAfter that && day.equals(that.day);
    }

    @Override
    public int hashCode() {
      return day.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * The verdict of a rule of an earlier stage.
   *
   * @param ruleId the id of the rule
   */
  record Concluded(String ruleId) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Concluded that && ruleId.equals(that.ruleId);
    }

    @Override
    public int hashCode() {
      return ruleId.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether the status is this one: what the first status finding that holds says.
   *
   * @param classification the classification
   */
  record Classified(Classification classification) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Classified that && classification == that.classification;
    }

    @Override
    public int hashCode() {
      return classification.name().hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * What the sources leave open: always unknown.
   *
   * @param why what is left open
   */
  record LeftOpen(String why) implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof LeftOpen that && why.equals(that.why);
    }

    @Override
    public int hashCode() {
      return why.hashCode();
    }

    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * A caller's own question, which cannot be looked into and therefore carries a name, a version
   * and what it reads.
   *
   * @param id the id
   * @param version the version, to be raised whenever the answer may change
   * @param inputs what it reads
   * @param predicate the question
   */
  record Custom(String id, int version, List<Input> inputs, PatientPredicate predicate)
      implements Leaf {
    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Custom that
          && id.equals(that.id)
          && version == that.version
          && inputs.equals(that.inputs)
          && predicate.equals(that.predicate);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * id.hashCode() + version) + inputs.hashCode()) + predicate.hashCode();
    }

    /**
     * Checks that it names what it reads.
     *
     * @param id the id
     * @param version the version, to be raised whenever the answer may change
     * @param inputs what it reads
     * @param predicate the question
     */
    public Custom {
      inputs = List.copyOf(inputs);
      if (id.isBlank() || version < 1 || inputs.isEmpty()) {
        throw new IllegalArgumentException(
            "own criterion must have an id, a version from 1 and inputs but was \""
                + id
                + "\", "
                + version
                + ", "
                + inputs);
      }
    }
  }
}
