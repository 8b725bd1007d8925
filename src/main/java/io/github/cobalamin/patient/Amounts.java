package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.util.Objects;
import java.util.Set;

/** What can be measured of a clue. What cannot is refused by name. */
final class Amounts {
  private static final Set<String> OPERATIONS = Set.of("stomach-or-bowel-operation");
  private static final Set<String> WEIGHT = Set.of("weight-loss");
  private static final Set<String> HAEMOLYSIS = Set.of("chronic-haemolysis");

  private static final Set<String> USED =
      Set.of(
          "harmful-alcohol-use",
          "recreational-nitrous-oxide",
          "anaesthetic-nitrous-oxide",
          "nitrous-oxide-for-pain-relief",
          "nitrous-oxide-at-work");

  private static final Quantity NOTHING = Quantity.of(0, Unit.GRAM);

  private Amounts() {}

  static Quantity of(Clue clue, String text) {
    Quantity amount = Quantity.of(Objects.requireNonNull(text, "amount"));
    if (isIn(clue, WEIGHT)) {
      check(
          "share lost by ",
          clue,
          amount,
          Quantity.of(0, Unit.PER_CENT),
          Quantity.of(80, Unit.PER_CENT));
    } else if (isIn(clue, HAEMOLYSIS)) {
      check(
          "usual haemoglobin in ",
          clue,
          amount,
          Quantity.of(10, Unit.GRAM_PER_LITRE),
          Quantity.of(250, Unit.GRAM_PER_LITRE));
    } else if (isIn(clue, OPERATIONS)) {
      check("length of ", clue, amount, Quantity.of(0, Unit.METRE), Quantity.of(10, Unit.METRE));
    } else {
      throw new IllegalArgumentException(
          "what is measured must be an operation on the stomach or the bowel, long-standing"
              + " haemolysis or weight loss, but was "
              + clue);
    }
    return amount;
  }

  static Quantity perWeek(Clue clue, String text) {
    Quantity mass = Quantity.of(Objects.requireNonNull(text, "mass"));
    if (!isIn(clue, USED)) {
      throw new IllegalArgumentException(
          "what is used every week must be alcohol or nitrous oxide but was " + clue);
    }
    check("mass a week of ", clue, mass, NOTHING, Quantity.of(100_000, Unit.GRAM));
    return mass;
  }

  /** Nothing at all is no amount. */
  private static void check(
      String what, Clue clue, Quantity amount, Quantity least, Quantity most) {
    if (!amount.unit().convertsTo(least.unit())
        || amount.value().signum() == 0
        || amount.isBelow(least) == Truth.TRUE
        || amount.isAbove(most) == Truth.TRUE) {
      throw new IllegalArgumentException(
          what
              + clue
              + " must be "
              + (least.value().signum() == 0 ? "above 0" : "at least " + least)
              + " and at most "
              + most
              + " but was "
              + amount);
    }
  }

  private static boolean isIn(Fact fact, Set<String> ids) {
    if (ids.contains(fact.id())) {
      return true;
    }
    for (Fact each : fact.wider()) {
      if (isIn(each, ids)) {
        return true;
      }
    }
    return false;
  }
}
