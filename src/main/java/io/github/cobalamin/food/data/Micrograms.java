package io.github.cobalamin.food.data;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Micrograms and shares of them as people read them; cut and never rounded up over a limit. */
public final class Micrograms {
  private static final int PLACES = 3;

  private Micrograms() {}

  public static String text(Quantity mass) {
    return text(mass.in(Unit.MICROGRAM).value());
  }

  public static String text(BigDecimal micrograms) {
    return plain(micrograms, PLACES) + " µg";
  }

  public static String percent(BigDecimal part, BigDecimal whole, int places) {
    return plain(part.scaleByPowerOfTen(2).divide(whole, places, RoundingMode.DOWN), places) + " %";
  }

  private static String plain(BigDecimal value, int places) {
    BigDecimal cut = value.setScale(places, RoundingMode.DOWN).stripTrailingZeros();
    return cut.signum() == 0 ? "0" : cut.toPlainString();
  }
}
