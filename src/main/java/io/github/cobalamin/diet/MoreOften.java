package io.github.cobalamin.diet;

import io.github.cobalamin.food.data.Micrograms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A supplement that is taken already, taken more often: the smallest change where it does.
 *
 * @param what what is changed
 * @param added what is taken more
 * @param diet the diet with it
 */
record MoreOften(String what, Intake added, Intake diet) {
  private static final int DAYS = 7;

  /** The fewest times a week, up to once a day, of each supplement that is swallowed. */
  static List<MoreOften> closing(DietGap gap) {
    List<MoreOften> all = new ArrayList<>();
    for (Intake.Supplement each : gap.diet().supplements()) {
      for (int times = 1; times <= DAYS && !each.route().parenteral(); times++) {
        Optional<MoreOften> more = of(gap.diet(), each, times);
        if (more.isPresent()
            && new DietGap(gap.target(), more.get().diet(), gap.person()).closed()) {
          all.add(more.get());
          break;
        }
      }
    }
    return all;
  }

  /** So often a week; empty if that is no more than now. */
  private static Optional<MoreOften> of(Intake diet, Intake.Supplement use, int times) {
    int more = times * use.days() - use.times() * DAYS;
    if (more <= 0) {
      return Optional.empty();
    }
    List<Intake.Supplement> changed = new ArrayList<>(diet.supplements());
    changed.set(changed.indexOf(use), taken(use, times, DAYS));
    return Optional.of(
        new MoreOften(
            use.form().label()
                + " "
                + Micrograms.text(use.dose())
                + ", "
                + (times == DAYS ? "every day" : times + " times a week")
                + " instead of "
                + use.schedule(),
            Intake.of(List.of(), List.of(taken(use, more, DAYS * use.days()))),
            Intake.of(diet.servings(), changed)));
  }

  private static Intake.Supplement taken(Intake.Supplement use, int times, int days) {
    return Intake.Supplement.of(use.form(), use.route(), use.dose(), times, days);
  }
}
