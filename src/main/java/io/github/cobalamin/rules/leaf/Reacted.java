package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether the person is allergic to something and reacted in one of some ways. A reaction of
 * unknown kind leaves it unknown.
 */
public final class Reacted extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Allergen allergen;
  private final EnumSet<Allergy.Reaction> asked;

  public Reacted(Allergen allergen, Set<Allergy.Reaction> asked) {
    super(Input.ALLERGIES, allergen, words(asked));
    this.allergen = allergen;
    this.asked = EnumSet.copyOf(asked);
  }

  @Override
  public Truth read(Case who) {
    for (Allergy each : who.patient().allergies()) {
      if (each.allergen() == allergen) {
        return read(each);
      }
    }
    return who.patient().allergic(allergen);
  }

  private Truth read(Allergy allergy) {
    for (Allergy.Reaction known : allergy.reactions()) {
      if (asked.contains(known)) {
        return Truth.TRUE;
      }
    }
    return allergy.reactions().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public String words() {
    return "allergic to " + allergen.label() + " with a reaction that was " + words(asked);
  }

  private static String words(Set<Allergy.Reaction> reactions) {
    StringBuilder all = new StringBuilder();
    for (Allergy.Reaction each : Allergy.Reaction.values()) {
      if (reactions.contains(each)) {
        all.append(all.isEmpty() ? "" : " or ").append(each.label());
      }
    }
    return all.toString();
  }
}
