package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regimen of vitamin B12 as one source gives it: a form, a route, phases with their doses, for
 * whom, and under what authority.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Treatment extends Fact {
  private static final long serialVersionUID = 1L;

  Treatment() {}

  /** {@return the form of cobalamin} */
  public abstract Cobalamin form();

  /** {@return the route} */
  public abstract Route route();

  /** {@return the phases in their order; at least one} */
  public abstract List<Phase> phases();

  /** {@return how long it goes on} */
  public abstract Course course();

  /** {@return whether it prevents deficiency in people at risk; else it treats one} */
  @Value.Default
  public boolean preventive() {
    return false;
  }

  /**
   * {@return whether it is meant for people with neurological involvement; it is as well where the
   * source makes no difference}
   */
  @Value.Default
  public boolean forNeurological() {
    return true;
  }

  /**
   * {@return whether it is meant for people without neurological involvement; it is as well where
   * the source makes no difference}
   */
  @Value.Default
  public boolean forOthers() {
    return true;
  }

  /** {@return whether it is for children, whose doses only paediatric care may choose} */
  @Value.Default
  public boolean paediatric() {
    return false;
  }

  /** {@return for whom, in words} */
  public abstract String forWhom();

  /** {@return the causes of deficiency for which it was published} */
  public abstract List<Cause> causes();

  /** {@return the other conditions for which it was published; with the causes, at least one} */
  public abstract List<Condition> conditions();

  /** {@return the country or region of the source, such as "UK"} */
  public abstract String country();

  /** {@return under what authority it is used} */
  public abstract Licence licence();

  /** {@return what else the source says of it} */
  public abstract Optional<String> remark();

  @Value.Check
  void check() {
    RequireFact.whole("treatment", this);
    RequireFact.text("remark on", id(), remark());
    Require.some("phase of treatment", id(), phases());
    Require.some("cause or condition of treatment", id(), related());
    Require.text("people of", id(), forWhom());
    Require.text("country of", id(), country());
    if (!forNeurological() && !forOthers()) {
      throw new IllegalArgumentException(
          "treatment "
              + id()
              + " must be for people with neurological involvement, without it, or both");
    }
  }

  @Override
  public List<Fact> related() {
    return Links.of(causes(), conditions());
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Treatment} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutableTreatment.Builder {
    Builder() {}
  }

  /** How long a treatment goes on. */
  public enum Course {
    /** For life. */
    LIFELONG("for life"),
    /** As long as the cause or the risk lasts. */
    WHILE_CAUSE_LASTS("as long as the cause lasts"),
    /** For a limited time, which its phases state. */
    LIMITED("for a limited time"),
    /** As long as symptoms and blood count ask for it. */
    AS_RESPONSE_DEMANDS("as the response demands");

    private final String label;

    Course(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }

  /** Under what authority a regimen is used. */
  public enum Licence {
    /** The product licence or label states it. */
    LICENSED("within the product licence"),
    /** A guideline or a national formulary states it; the licence says otherwise or nothing. */
    GUIDELINE("by guideline or formulary, beside the licence"),
    /** A food supplement, which has no medicine licence. */
    SUPPLEMENT("food supplement"),
    /** Described as usual practice, or in a study. */
    PRACTICE("reported practice");

    private final String label;

    Licence(String label) {
      this.label = label;
    }

    /** {@return the meaning in words} */
    public String label() {
      return label;
    }
  }
}
