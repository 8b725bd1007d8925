package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a diet lacks of a target for a person. It is reached when enough counts, when as much may be
 * absorbed as the body reckons with, and for vegans when it comes in sittings enough; or when a
 * supplement is taken by a published schedule.
 */
final class DietGap {
  private static final int DAYS = 7;

  private final ChangeTarget target;
  private final Patient patient;
  private final boolean expecting;
  private final Intake diet;
  private final Intake counting;

  /**
   * A gap.
   *
   * @param crystallineOnly whether only supplements and fortified food count, since food may not
   *     release what is bound to it
   */
  DietGap(
      ChangeTarget target,
      Intake diet,
      Patient patient,
      boolean crystallineOnly,
      boolean expecting) {
    this.target = target;
    this.patient = patient;
    this.expecting = expecting;
    this.diet = diet;
    List<Intake.Serving> known =
        diet.servings().stream()
            .filter(serving -> serving.micrograms().isPresent())
            .filter(serving -> !crystallineOnly || serving.food().origin() == Food.Origin.FORTIFIED)
            .toList();
    this.counting = Intake.of(known, diet.supplements());
  }

  ChangeTarget target() {
    return target;
  }

  Intake diet() {
    return diet;
  }

  Patient patient() {
    return patient;
  }

  /** What counts of the diet on a mean day. */
  BigDecimal before() {
    return Sittings.perDay(counting);
  }

  /** Whether some sitting of what counts holds more than counts of it. */
  boolean rich() {
    return Sittings.rich(counting);
  }

  /** What is missing of the figure by what counts; zero or less if nothing. */
  BigDecimal missing() {
    return target.micrograms().subtract(before());
  }

  boolean closed() {
    return scheduled(diet) || reached(counting, before());
  }

  /** Whether the target is reached with an addition, by the lowest values of tables. */
  boolean closedBy(Intake added) {
    return scheduled(added)
        || reached(counting.plus(added), before().add(Sittings.leastPerDay(added)));
  }

  private boolean reached(Intake eaten, BigDecimal counted) {
    return counted.compareTo(target.micrograms()) >= 0
        && (target.sittings() == 1 || Sittings.number(eaten) >= target.sittings())
        && mayBeAbsorbed(eaten).compareTo(target.absorbed()) >= 0;
  }

  private BigDecimal mayBeAbsorbed(Intake eaten) {
    return eaten
        .absorbed(patient)
        .perDay()
        .high()
        .map(high -> high.in(Unit.MICROGRAM).value())
        .orElse(BigDecimal.ZERO);
  }

  /** Schedules of vegans hold for others too; expecting, the daily one alone. */
  private boolean scheduled(Intake intake) {
    return intake.supplements().stream()
        .filter(use -> !use.route().parenteral())
        .anyMatch(
            use ->
                follows(use, Treatments.VEGAN_DAILY_SUPPLEMENT, 1)
                    || (!expecting && follows(use, Treatments.VEGAN_WEEKLY_SUPPLEMENT, DAYS)));
  }

  private static boolean follows(Intake.Supplement use, Treatment schedule, int days) {
    Quantity least = schedule.phases().get(0).dose().low().orElseThrow();
    return use.form() == schedule.form()
        && use.micrograms().compareTo(least.in(Unit.MICROGRAM).value()) >= 0
        && use.times() * days >= use.days();
  }
}
