package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Patient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of an addition to a diet how it reaches the target, and what of it is taken up. */
record ChangeArithmetic(Intake diet, Patient patient, Hindrance hindrance, ChangeTarget target) {
  private static final int MOST_TIMES = 3;

  Addition food(Proposal proposal) {
    List<String> remarks = new ArrayList<>();
    if (proposal.fortified()) {
      remarks.add("read the label, since brands differ");
    }
    if (proposal.tablesDiffer()) {
      remarks.add("by the lowest value, since tables differ");
    }
    return addition(proposal.toString(), proposal.intake(), remarks);
  }

  /** The schedules that prevent deficiency in vegan adults; expecting, the daily one alone. */
  List<Addition> supplements(boolean expecting) {
    List<Addition> all = new ArrayList<>();
    supplement(Treatments.VEGAN_DAILY_SUPPLEMENT, 1, "a day").ifPresent(all::add);
    if (!expecting) {
      supplement(Treatments.VEGAN_WEEKLY_SUPPLEMENT, 7, "a week").ifPresent(all::add);
    }
    return all;
  }

  private Optional<Addition> supplement(Treatment schedule, int days, String often) {
    Quantity least = schedule.phases().get(0).dose().low().orElseThrow();
    Quantity dose = Quantity.of(least.value(), least.unit());
    for (int times = 1; times <= MOST_TIMES; times++) {
      Intake added =
          Intake.builder()
              .addSupplement(new SupplementUse(schedule.form(), Route.ORAL, dose, times, days))
              .build();
      if (target.reachedBy(diet, added)) {
        String what = (times == 1 ? "" : times + " x ") + "a supplement of ";
        return Optional.of(addition(what + Micrograms.text(dose) + " " + often, added, List.of()));
      }
    }
    return Optional.empty();
  }

  private Addition addition(String what, Intake added, List<String> remarks) {
    BigDecimal before = Sittings.perDay(diet);
    BigDecimal more = Sittings.leastPerDay(added);
    BigDecimal sum = before.add(more);
    List<String> parts = new ArrayList<>();
    parts.add(
        Micrograms.text(before)
            + " + "
            + Micrograms.text(more)
            + " = "
            + Micrograms.text(sum)
            + " a day, of "
            + target
            + " by "
            + target.by());
    parts.addAll(remarks);
    if (Sittings.rich(diet) || Sittings.rich(added)) {
      parts.add("of one sitting little more than 5 µg count");
    }
    if (hindrance.partial()) {
      parts.add(
          "how much of it is taken up is not known ("
              + String.join(", ", hindrance.uptakeInDoubt())
              + ")");
    }
    return new Addition(
        what,
        added,
        new Quantity(sum, Unit.MICROGRAM, diet.perDay().comparator()),
        diet.plus(added).absorbed(patient),
        String.join("; ", parts));
  }
}
