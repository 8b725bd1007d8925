package io.github.cobalamin.diet;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Works out what of a diet counts for a person towards a body's figure, as a change of it does. */
final class Counting {
  private static final Hindrance NONE = new Hindrance(List.of(), List.of(), List.of(), List.of());

  private Counting() {}

  static Counted of(Intake diet, Person person, Adequacy judged) {
    Optional<ChangeTarget> target = ChangeTarget.of(judged, person.vegan() && !person.child());
    if (target.isEmpty()) {
      return Counted.all(judged.eatenPerDay());
    }
    DietGap gap = new DietGap(target.get(), diet, person);
    BigDecimal counts = gap.scheduled() ? diet.perDay().value() : Sittings.perDay(diet);
    return new Counted(
        new Quantity(counts, Unit.MICROGRAM, diet.perDay().comparator()),
        tooLittle(diet, judged),
        gap.doubt());
  }

  /** Uptake is that of health, since too little of a diet is too little whoever eats it. */
  private static boolean tooLittle(Intake diet, Adequacy judged) {
    Optional<BigDecimal> most = Absorption.most(diet, NONE);
    return most.isPresent()
        && judged
            .requirement()
            .map(row -> ChangeTarget.absorbed(judged.body(), row))
            .filter(absorbed -> most.get().compareTo(absorbed) < 0)
            .isPresent();
  }
}
