// Long: each addition says all of its arithmetic in one sentence.
package io.github.cobalamin.diet;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of an addition to a diet how it reaches the target, and what of it is taken up. */
record ChangeArithmetic(DietGap gap) {
  private static final int MOST_TIMES = 3;

  SmallestChange.Addition food(Proposal proposal) {
    List<String> remarks = new ArrayList<>();
    if (proposal.several()) {
      remarks.add("at different meals");
    }
    if (proposal.fortified()) {
      remarks.add("read the label, since brands differ");
    }
    if (gap.person().avoids()) {
      remarks.add("check it for what is to be avoided");
    }
    if (proposal.tablesDiffer()) {
      remarks.add("by the lowest value, since tables differ");
    }
    return addition(proposal.toString(), proposal.intake(), remarks);
  }

  /** The schedules that prevent deficiency in vegan adults; expecting, the daily one alone. */
  List<SmallestChange.Addition> supplements() {
    List<SmallestChange.Addition> all = new ArrayList<>();
    supplement(Treatments.VEGAN_DAILY_SUPPLEMENT, 1, "a day").ifPresent(all::add);
    if (!gap.person().expecting()) {
      supplement(Treatments.VEGAN_WEEKLY_SUPPLEMENT, 7, "a week").ifPresent(all::add);
    }
    return all;
  }

  private Optional<SmallestChange.Addition> supplement(Treatment schedule, int days, String often) {
    Quantity least = schedule.phases().get(0).dose().low().orElseThrow();
    Quantity dose = Quantity.of(least.value(), least.unit());
    for (int times = 1; times <= MOST_TIMES; times++) {
      Intake added =
          Intake.of(
              List.of(),
              List.of(Intake.Supplement.of(schedule.form(), Route.ORAL, dose, times, days)));
      if (Sittings.leastPerDay(added).compareTo(gap.missing()) >= 0) {
        String what = "a supplement of " + Micrograms.text(dose);
        return Optional.of(
            addition(
                what + (times == 1 ? " " : ", " + times + " times ") + often, added, List.of()));
      }
    }
    return Optional.empty();
  }

  /** What is taken already, taken more often. */
  List<SmallestChange.Addition> moreOften() {
    return MoreOften.closing(gap).stream()
        .map(more -> addition(more.what(), more.added(), more.diet(), List.of()))
        .toList();
  }

  private SmallestChange.Addition addition(String what, Intake added, List<String> remarks) {
    return addition(what, added, gap.diet().plus(added), remarks);
  }

  private SmallestChange.Addition addition(
      String what, Intake added, Intake together, List<String> remarks) {
    BigDecimal before = gap.before();
    BigDecimal more = Sittings.leastPerDay(added);
    Quantity sum = new Quantity(before.add(more), Unit.MICROGRAM, gap.diet().perDay().comparator());
    List<String> parts = new ArrayList<>();
    parts.add(
        counted(before, gap.diet())
            + " + "
            + counted(more, added)
            + " = "
            + (sum.comparator() == Quantity.Comparator.EXACT ? "" : "at least ")
            + Micrograms.text(sum)
            + ", of "
            + gap.target()
            + gap.target().inPlaceOf());
    parts.addAll(remarks);
    Person person = gap.person();
    Hindrance hindrance = person.hindrance();
    if (gap.rich() || Sittings.rich(added)) {
      parts.add("of one sitting little more than 5 µg count");
    }
    if (person.crystallineOnly()) {
      parts.add(
          "what is bound to food does not count ("
              + String.join(", ", hindrance.releaseInDoubt())
              + ")");
    }
    if (hindrance.partial()) {
      parts.add(
          "how much of it is taken up is not known ("
              + String.join(", ", hindrance.uptakeInDoubt())
              + ")");
    }
    if (person.expecting()) {
      parts.add("tell the midwife");
    }
    return ImmutableAddition.builder()
        .what(what)
        .intake(added)
        .perDay(sum)
        .absorbed(Absorption.of(together, hindrance))
        .arithmetic(String.join("; ", parts) + remark())
        .build();
  }

  /** What was taken for granted, such as that there is no pregnancy. */
  private String remark() {
    String text = gap.target().remark();
    return text.isEmpty() ? "" : ". " + Words.withoutStop(text);
  }

  /** What counts, and of how much if that is more. */
  private static String counted(BigDecimal counted, Intake of) {
    BigDecimal eaten = of.perDay().value();
    return Micrograms.text(counted)
        + (counted.compareTo(eaten) < 0 ? " (of " + Micrograms.text(eaten) + ")" : "");
  }
}
