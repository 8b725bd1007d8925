package io.github.cobalamin.food;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of one food as diaries write them, brought to grams or refused. */
final class Amounts {
  private static final BigDecimal MOST_AT_ONCE = BigDecimal.valueOf(100_000);
  private static final Pattern TIMES =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) [x\u00d7]\\s+(\\S.*)");
  private static final Pattern POUNDS_AND_OUNCES =
      Pattern.compile(
          "(?i)(\\d{1,3} ?(?:lbs?|pounds?))[., ]+(\\d{1,2}(?:\\.\\d+)? ?(?:oz|ounces?)\\.?)");

  private final String name;
  private final List<String> synonyms;
  private final List<Portion> portions;

  Amounts(String name, List<String> synonyms, List<Portion> portions) {
    this.name = name;
    this.synonyms = synonyms;
    this.portions = portions;
  }

  BigDecimal grams(String amount) {
    Matcher counted = TIMES.matcher(amount.strip());
    boolean times = counted.matches();
    BigDecimal count = times ? new BigDecimal(counted.group(1)) : BigDecimal.ONE;
    BigDecimal grams = count.multiply(single(times ? counted.group(2) : amount.strip()));
    if (grams.compareTo(MOST_AT_ONCE) > 0) {
      throw refused("must be at most 100000 g but was " + amount);
    }
    BigDecimal plain = grams.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private BigDecimal single(String text) {
    for (Portion portion : portions) {
      if (portion.label().equals(text)) {
        return portion.grams();
      }
    }
    Matcher both = POUNDS_AND_OUNCES.matcher(text);
    if (both.matches()) {
      return single(both.group(1)).add(single(both.group(2)));
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
