package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A criterion that reads the patient itself, and knows what it reads. */
public sealed interface Leaf extends Criterion {

  /** {@return what it reads; empty if it reads only what was said or concluded already} */
  List<Input> inputs();

  /** A leaf about the deciding result of a test: the latest one. */
  sealed interface OfResult extends Leaf
      permits Is, Below, Above, InBand, NearThreshold, Suspicious, Reported, OnReplacement {
    /** {@return the test} */
    LabTest test();

    @Override
    default List<Input> inputs() {
      return List.of(Input.of(Input.Kind.RESULT, test()));
    }
  }

  /**
   * Whether a clue is present, as stated or as results show.
   *
   * @param clue the clue
   */
  record Present(Clue clue) implements Leaf {
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
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether a medicine is being taken, at or above a dose and for at least a time where these are
   * given.
   *
   * @param medication the medicine or the class
   * @param dailyDose the least dose of a day
   * @param months the least duration in months; 0 for any
   */
  record Taking(Medication medication, Optional<Quantity> dailyDose, int months) implements Leaf {
    /** Checks the duration. */
    public Taking {
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
      return new Taking(medication, Optional.of(Quantity.of(dose)), months);
    }

    /**
     * {@return a copy with a least duration}
     *
     * @param duration the duration in months
     * @throws IllegalArgumentException if it is negative or above 1200
     */
    public Taking forMonths(int duration) {
      return new Taking(medication, dailyDose, duration);
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
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.ETHNICITY));
    }
  }

  /**
   * Whether the person is pregnant. Unless stated, a man is not, nor is anybody from 60 years.
   *
   * @param trimester the trimester, if it must be that one
   */
  record Pregnant(Optional<Trimester> trimester) implements Leaf {
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
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.ALLERGIES));
    }
  }

  /** Whether vitamin B12 has been given, in any form, and has not ended. */
  record Replaced() implements Leaf {
    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.REPLACEMENT));
    }
  }

  /**
   * Whether the record holds a result of the test. It is about the record and therefore always
   * known.
   *
   * @param test the test
   */
  record Reported(LabTest test) implements OfResult {
    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether the result is this outcome, by the laboratory's word or else by its own reference
   * range.
   *
   * @param test the test
   * @param outcome the outcome
   */
  record Is(LabTest test, Outcome outcome) implements OfResult {}

  /**
   * Whether the result is below a limit.
   *
   * @param limit the limit
   */
  record Below(Limit limit) implements OfResult {
    @Override
    public LabTest test() {
      return limit.test();
    }
  }

  /**
   * Whether the result is above a limit.
   *
   * @param limit the limit
   */
  record Above(Limit limit) implements OfResult {
    @Override
    public LabTest test() {
      return limit.test();
    }
  }

  /**
   * Whether the result lies in one of some bands, by the thresholds of the rule set.
   *
   * @param test the test
   * @param bands the bands, at least one
   */
  record InBand(LabTest test, Set<Band> bands) implements OfResult {
    /** Checks that there are bands, and puts them in order. */
    public InBand {
      if (bands.isEmpty()) {
        throw new IllegalArgumentException("criterion on " + test + " must have at least one band");
      }
      bands = Collections.unmodifiableSet(EnumSet.copyOf(bands));
    }
  }

  /**
   * Whether the result lies so near to a threshold of the rule set that repeating it may cross the
   * threshold.
   *
   * @param test the test
   * @param percent how much the same person varies, in per cent of the result
   */
  record NearThreshold(LabTest test, int percent) implements OfResult {}

  /**
   * Whether the result lies outside what is usual for the test and deserves a second look.
   *
   * @param test the test
   */
  record Suspicious(LabTest test) implements OfResult {
    @Override
    public List<Input> inputs() {
      return List.of();
    }
  }

  /**
   * Whether the sample was taken under replacement that makes the test uninformative: by injection
   * within so many months before it, or by mouth at so much a day or more. What the result itself
   * says goes before what the patient's replacements tell.
   *
   * @param test the test
   * @param days how long an injection counts
   * @param oralDose the least dose of a day that counts
   */
  record OnReplacement(LabTest test, int days, Quantity oralDose) implements OfResult {
    @Override
    public List<Input> inputs() {
      return List.of(Input.of(Input.Kind.REPLACEMENT));
    }
  }

  /**
   * The verdict of a rule of an earlier stage.
   *
   * @param ruleId the id of the rule
   */
  record Concluded(String ruleId) implements Leaf {
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
    /** Checks that it names what it reads. */
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
