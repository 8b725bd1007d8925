package io.github.cobalamin.diet;

import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * One figure of a body: so much vitamin B12 a day, for people of an age and a stage of life.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param kind what the figure is
 * @param term the word the body has for it
 * @param perDay the micrograms a day, exact and above zero
 * @param ages the ages for which it holds
 * @param stage the stage of life for which it holds
 * @param citation who says so, and how well that was confirmed
 * @param note the recommendation's own wording, or what else is to be known; often empty
 */
public record ReferenceIntake(
    IntakeKind kind,
    String term,
    Quantity perDay,
    AgeBand ages,
    IntakeStage stage,
    Citation citation,
    String note)
    implements Serializable {
  /** Bodies call people adults from 18 years on, or from 19. */
  private static final Set<AgeBand> ADULTS = Set.of(AgeBand.fromYears(18), AgeBand.fromYears(19));

  /**
   * Checks the values.
   *
   * @param kind what the figure is
   * @param term the word the body has for it
   * @param perDay the micrograms a day, exact and above zero
   * @param ages the ages for which it holds
   * @param stage the stage of life for which it holds
   * @param citation who says so, and how well that was confirmed
   * @param note the recommendation's own wording, or what else is to be known; often empty
   * @throws IllegalArgumentException if the term is blank, or the figure is no exact number of
   *     micrograms above zero
   */
  public ReferenceIntake {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ages, "ages");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(note, "note");
    if (term.isBlank()) {
      throw new IllegalArgumentException("term of a reference intake must not be blank");
    }
    if (perDay.unit() != Unit.MICROGRAM || !perDay.exact() || perDay.value().signum() == 0) {
      throw new IllegalArgumentException(
          "reference intake must be exact micrograms above 0 but was " + perDay);
    }
  }

  /** {@return whether it holds at any age, as figures for pregnancy often do} */
  public boolean anyAge() {
    return ages.fromMonths() == 0 && ages.toMonths() == AgeBand.OPEN;
  }

  /**
   * {@return for whom it holds, such as "adults", "people of 1 to under 4 years" or "pregnancy"}
   */
  public String whom() {
    if (stage != IntakeStage.ANYONE) {
      return anyAge() ? stage.label() : stage.label() + " at " + ages;
    }
    return ADULTS.contains(ages) ? "adults" : "people of " + ages;
  }

  /** {@return whether the figure still waits for a reviewer} */
  public boolean provisional() {
    return citation.provisional();
  }

  /** {@return the figure, such as "4 µg a day, the adequate intake for adults"} */
  @Override
  public String toString() {
    return Micrograms.text(perDay) + " a day, the " + term + " for " + whom();
  }
}
