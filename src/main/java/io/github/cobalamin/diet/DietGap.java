package io.github.cobalamin.diet;

import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Treatment;
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
  private final Person person;
  private final Intake diet;
  private final Intake counting;
  private final BigDecimal before;

  DietGap(ChangeTarget target, Intake diet, Person person) {
    this.target = target;
    this.person = person;
    this.diet = diet;
    List<Intake.Serving> known =
        diet.servings().stream()
            .filter(serving -> serving.micrograms().isPresent())
            .filter(serving -> person.releases(serving.food()))
            .toList();
    this.counting = Intake.of(known, diet.supplements());
    this.before = Sittings.perDay(counting);
  }

  ChangeTarget target() {
    return target;
  }

  Intake diet() {
    return diet;
  }

  Person person() {
    return person;
  }

  /** What counts of the diet on a mean day. */
  BigDecimal before() {
    return before;
  }

  /** Whether some sitting of what counts holds more than counts of it. */
  boolean rich() {
    return Sittings.rich(counting);
  }

  /** What is missing of the figure by what counts; zero or less if nothing. */
  BigDecimal missing() {
    return target.micrograms().subtract(before);
  }

  /** Whether a supplement is taken by a published schedule. */
  boolean scheduled() {
    return scheduled(diet);
  }

  /** Why the diet may not do although it counts for enough; empty if it does. */
  String doubt() {
    Hindrance hindrance = person.hindrance();
    if (hindrance.total() || !hindrance.diseasesOfUptake().isEmpty()) {
      return "its uptake is hindered";
    }
    if (closed()) {
      return "";
    }
    boolean counts = before.compareTo(target.micrograms()) >= 0;
    if (!counts && person.crystallineOnly()) {
      return "only supplements and fortified food are sure to be taken up ("
          + String.join(", ", hindrance.releaseInDoubt())
          + ")";
    }
    return counts && inSittingsEnough(counting)
        ? "at most "
            + Micrograms.text(Absorption.most(counting, hindrance).orElse(BigDecimal.ZERO))
            + " a day are likely to be absorbed, and it reckons with "
            + Micrograms.text(target.absorbed())
        : target.ofVegans();
  }

  boolean closed() {
    return scheduled(diet) || reached(counting, before);
  }

  /** Whether the target is reached with an addition, by the lowest values of tables. */
  boolean closedBy(Intake added) {
    return scheduled(added)
        || reached(counting.plus(added), before.add(Sittings.leastPerDay(added)));
  }

  private boolean reached(Intake eaten, BigDecimal counted) {
    return counted.compareTo(target.micrograms()) >= 0
        && inSittingsEnough(eaten)
        && Absorption.most(eaten, person.hindrance())
                .orElse(BigDecimal.ZERO)
                .compareTo(target.absorbed())
            >= 0;
  }

  private boolean inSittingsEnough(Intake eaten) {
    return target.sittings() == 1 || Sittings.number(eaten) >= target.sittings();
  }

  /** Schedules of vegans hold for others too; expecting, the daily one alone. */
  private boolean scheduled(Intake intake) {
    return intake.supplements().stream()
        .filter(use -> !use.route().parenteral())
        .anyMatch(
            use ->
                follows(use, Treatments.VEGAN_DAILY_SUPPLEMENT, 1)
                    || (!person.expecting()
                        && follows(use, Treatments.VEGAN_WEEKLY_SUPPLEMENT, DAYS)));
  }

  private static boolean follows(Intake.Supplement use, Treatment schedule, int days) {
    Quantity least = schedule.phases().get(0).dose().low().orElseThrow();
    return use.form() == schedule.form()
        && use.micrograms().compareTo(least.in(Unit.MICROGRAM).value()) >= 0
        && use.times() * days >= use.days();
  }
}
