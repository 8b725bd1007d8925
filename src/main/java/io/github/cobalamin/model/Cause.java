package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cause of vitamin B12 deficiency: where the way from food to the cell breaks.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Cause extends Fact {
  private static final long serialVersionUID = 1L;

  Cause() {}

  @Override
  public abstract List<String> synonyms();

  /** {@return the wider causes of which this is a kind; often none} */
  @Override
  public abstract List<Cause> wider();

  /** {@return the steps at which it acts; at least one, the chief one first} */
  public abstract List<Mechanism> mechanisms();

  /** {@return how it leads to deficiency, in one sentence} */
  public abstract String how();

  /** {@return whether it can be removed} */
  public abstract Reversibility reversibility();

  /** {@return who is at risk, in words} */
  public abstract String atRisk();

  /** {@return the gene, where it is inherited} */
  public abstract Optional<String> gene();

  /** {@return the risk factors and conditions that point to it} */
  public abstract List<Clue> clues();

  /** {@return the medicines, or classes of them, that lead to it} */
  public abstract List<Medicine> medicines();

  /** {@return the pattern of tests that speaks for it} */
  public abstract List<TestFinding> speaksFor();

  /** {@return the test results that speak against it} */
  public abstract List<TestFinding> speaksAgainst();

  /** {@return the symptoms and signs peculiar to it, beside those of deficiency itself} */
  public abstract List<Symptom> signs();

  @Value.Check
  void check() {
    RequireFact.whole("cause", this);
    Require.some("mechanism of cause", id(), mechanisms());
    Require.text("mechanism in words of", id(), how());
    Require.text("people at risk of", id(), atRisk());
  }

  @Override
  public List<Fact> related() {
    return Links.of(
        wider(),
        clues(),
        medicines(),
        TestFinding.tests(speaksFor()),
        TestFinding.tests(speaksAgainst()),
        signs());
  }

  /** {@return whether it is inherited: a gene is known} */
  public boolean inherited() {
    return gene().isPresent();
  }

  /**
   * {@return whether the pattern that speaks for it has this outcome of a test}
   *
   * @param test the test
   * @param outcome the outcome
   */
  public boolean shows(LabTest test, Outcome outcome) {
    Objects.requireNonNull(test, "test");
    return TestFinding.anyAllows(speaksFor(), test, Objects.requireNonNull(outcome, "outcome"));
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Cause} values. {@link #build()} throws {@link IllegalStateException} when a value
   * is missing, and {@link IllegalArgumentException} when one is malformed or no citation is given.
   */
  public static final class Builder extends ImmutableCause.Builder {
    Builder() {}
  }

  /** The step at which vitamin B12 is lost on its way from food to the enzymes that need it. */
  public enum Mechanism {
    /** Too little is eaten. */
    INTAKE("too little is eaten"),
    /** Acid and pepsin do not free it from food, or pancreatic enzymes not from haptocorrin. */
    RELEASE_FROM_FOOD("it is not freed from food"),
    /** Intrinsic factor is not made, or made without effect. */
    INTRINSIC_FACTOR("intrinsic factor is lacking"),
    /** The terminal ileum, its receptor or what the receptor needs is lost. */
    ILEAL_UPTAKE("the ileum does not take it up"),
    /** Bacteria or a worm take it before the body can. */
    COMPETITION("something in the gut takes it first"),
    /** The proteins that carry it in blood or into cells are lacking. */
    TRANSPORT("it is not carried to the cells"),
    /** Cells take it up but cannot make its active forms or use them. */
    CELL_METABOLISM("cells cannot use it"),
    /** It is oxidised in the body and lost to its enzymes. */
    INACTIVATION("it is destroyed in the body"),
    /** Need or loss exceeds what comes in. */
    INCREASED_NEED("more is needed or lost"),
    /** Levels fall, and how is not known. */
    NOT_ESTABLISHED("how is not known");

    private final String label;

    Mechanism(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }

  /** Whether the cause of a deficiency can be removed, so that replacement may one day end. */
  public enum Reversibility {
    /** It can be removed or cured. */
    REVERSIBLE("can be removed"),
    /** It can be removed in part, or in some people. */
    PARTLY("can be removed in part, or in some people"),
    /** It cannot be removed; replacement is for life. */
    PERMANENT("cannot be removed"),
    /** Nobody knows yet. */
    NOT_ESTABLISHED("not established");

    private final String label;

    Reversibility(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
