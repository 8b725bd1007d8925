package io.github.cobalamin.model;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Words;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A contraindication, a caution, an interaction or something to monitor when vitamin B12 is given.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Precaution extends Fact {
  private static final long serialVersionUID = 1L;

  Precaution() {}

  /** {@return how it binds} */
  public abstract Kind kind();

  /** {@return the forms of cobalamin it is about; empty means all} */
  public abstract List<Cobalamin> forms();

  /** {@return the conditions, symptoms, medicines and tests it is about} */
  public abstract List<Fact> about();

  /** {@return what it says} */
  public abstract String text();

  /** {@return what to do} */
  public abstract String action();

  /** {@return the country or region whose sources say so, such as "UK and US"} */
  public abstract String where();

  @Value.Check
  void check() {
    RequireFact.whole("precaution", this);
    Require.text("text of", id(), text());
    Require.text("action of", id(), action());
    Require.text("place of", id(), where());
  }

  @Override
  public List<Fact> related() {
    return Links.of(about());
  }

  /**
   * {@return whether it is about a form of cobalamin}
   *
   * @param form the form
   */
  public boolean concerns(Cobalamin form) {
    Objects.requireNonNull(form, "form");
    return forms().isEmpty() || forms().contains(form);
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Precaution} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing, and {@link IllegalArgumentException} when one is malformed or no citation is
   * given.
   */
  public static final class Builder extends ImmutablePrecaution.Builder {
    Builder() {}
  }

  /** How a precaution binds. */
  public enum Kind {
    /** It is not to be given. */
    CONTRAINDICATION,
    /** It may do serious harm; act as the text says. */
    WARNING,
    /** It calls for care. */
    CAUTION,
    /** Another medicine changes its effect. */
    INTERACTION,
    /** Something is to be measured or watched. */
    MONITORING,
    /** Wording of an old licence that is quoted and never applied as a block. */
    LICENCE_WORDING,
    /** Good to know. */
    INFORMATION;

    /** {@return the meaning in words} */
    public String label() {
      return this == LICENCE_WORDING ? "licence wording, not applied" : Words.of(this);
    }
  }
}
