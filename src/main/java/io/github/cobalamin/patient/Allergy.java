package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Cobalamin;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An allergy to something in vitamin B12 medicines: how the person reacted, as far as that is
 * known, and which forms were tolerated since.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Allergy implements Serializable {
  private static final long serialVersionUID = 1L;

  Allergy() {}

  /** {@return to what} */
  public abstract Allergen allergen();

  /** {@return the kinds of reaction; none if they are not known} */
  public abstract Set<Reaction> reactions();

  /** {@return the forms of cobalamin that were tolerated since} */
  public abstract Set<Cobalamin> tolerated();

  /**
   * {@return an allergy of which the reaction is not known}
   *
   * @param allergen to what
   */
  public static Allergy of(Allergen allergen) {
    return ImmutableAllergy.builder()
        .allergen(Objects.requireNonNull(allergen, "allergen"))
        .build();
  }

  /**
   * {@return a copy with one more kind of reaction}
   *
   * @param reaction the kind
   */
  public Allergy reaction(Reaction reaction) {
    return copy().addReaction(reaction).build();
  }

  /**
   * {@return a copy with one more form of cobalamin that was tolerated since}
   *
   * @param form the form
   */
  public Allergy tolerating(Cobalamin form) {
    return copy().addTolerated(form).build();
  }

  private ImmutableAllergy.Builder copy() {
    return ImmutableAllergy.builder().from(this);
  }

  /** What both say of one allergen. */
  Allergy and(Allergy other) {
    return copy().addAllReactions(other.reactions()).addAllTolerated(other.tolerated()).build();
  }

  /** {@return to what, how, and what was tolerated since} */
  @Override
  public String toString() {
    List<String> more = new ArrayList<>();
    reactions().forEach(each -> more.add(each.label() + " reaction"));
    tolerated().forEach(each -> more.add(each.label() + " tolerated since"));
    return allergen().label() + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
  }

  /** A kind of reaction. */
  public enum Reaction {
    /** Within an hour or so, such as wheals or wheeze. */
    IMMEDIATE,
    /** A danger to life, such as anaphylaxis. */
    SEVERE,
    /** After hours or days, such as a rash. */
    DELAYED,
    /** Where the medicine was given, and nowhere else. */
    LOCAL;

    /** {@return the meaning in words} */
    public String label() {
      return Words.of(this);
    }
  }
}
