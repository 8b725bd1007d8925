package io.github.cobalamin.food;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Amounts of one food as diaries write them, brought to grams or refused. */
final class Amounts {
  private static final BigDecimal MOST_AT_ONCE = BigDecimal.valueOf(100_000);

  private final String name;
  private final List<String> synonyms;
  private final List<Portion> portions;

  Amounts(String name, List<String> synonyms, List<Portion> portions) {
    this.name = name;
    this.synonyms = synonyms;
    this.portions = portions;
  }

  BigDecimal grams(String amount) {
    String text = amount.strip();
    int times = text.indexOf(" x ");
    boolean counted = times > 0 && isCount(text.substring(0, times));
    BigDecimal count = counted ? new BigDecimal(text.substring(0, times)) : BigDecimal.ONE;
    BigDecimal grams = count.multiply(single(counted ? text.substring(times + 3).strip() : text));
    if (grams.compareTo(MOST_AT_ONCE) > 0) {
      throw refused("must be at most 100000 g but was " + amount);
    }
    BigDecimal plain = grams.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static boolean isCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private BigDecimal single(String text) {
    for (Portion portion : portions) {
      if (portion.label().equals(text)) {
        return portion.grams();
      }
    }
    Optional<AmountText> read = AmountText.read(text);
    if (read.filter(AmountText::mistakable).isPresent()) {
      throw refused(
          "must not have three decimals, which may be thousands, but was \"" + text + "\"");
    }
    Weighing weighing = new Weighing(name, synonyms, portions);
    return read.flatMap(weighing::grams).orElseGet(() -> mass(text, read));
  }

  /** In units that no kitchen has; it tells what is wrong with any other amount. */
  private BigDecimal mass(String text, Optional<AmountText> read) {
    Quantity mass;
    try {
      mass = Quantity.of(text);
    } catch (IllegalArgumentException e) {
      String why = read.flatMap(AmountText::measure).map(Measure::why).orElse("");
      throw new IllegalArgumentException(
          refused(
                  "must be a mass such as 50 g or one of "
                      + portions
                      + " but was \""
                      + text
                      + "\""
                      + why)
              .getMessage(),
          e);
    }
    if (!mass.unit().convertsTo(Unit.MILLIGRAM) || !mass.exact()) {
      throw refused("must be an exact mass but was " + mass);
    }
    return mass.in(Unit.GRAM).value();
  }

  private IllegalArgumentException refused(String must) {
    return new IllegalArgumentException("amount of " + name + " " + must);
  }
}
