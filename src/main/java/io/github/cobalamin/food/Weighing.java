package io.github.cobalamin.food;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much an amount of a food weighs, by its portions and by measures. What a volume weighs is
 * told by the portions too: their tables say what a cup, a spoon or a glass of it holds.
 */
final class Weighing {
  /** Portions of one name whose masses differ by more are different portions. */
  private static final BigDecimal ALIKE = new BigDecimal("1.05");

  private final Set<String> names = new HashSet<>();
  private final List<Known> known = new ArrayList<>();

  /** A portion, with the words that its label counts. */
  private record Known(AmountText label, AmountText bare, BigDecimal grams) {
    BigDecimal times(Count wanted) {
      return scaled(grams, wanted, label.count());
    }

    Optional<BigDecimal> millilitres() {
      return label.size().or(() -> Optional.of(bare)).flatMap(Weighing::millilitres);
    }

    /** Rounded least: first what is said in millilitres, and of these the most. */
    boolean tellsBetterThan(Known other) {
      boolean metric = metric();
      return metric == other.metric()
          ? millilitres().orElseThrow().compareTo(other.millilitres().orElseThrow()) > 0
          : metric;
    }

    private boolean metric() {
      return label.size().orElse(bare).measure().filter(Measure::metric).isPresent();
    }
  }

  Weighing(String name, List<String> synonyms, List<Portion> portions) {
    names.addAll(AmountText.words(name));
    synonyms.forEach(each -> names.addAll(AmountText.words(each)));
    for (Portion portion : portions) {
      AmountText.read(portion.label())
          .filter(label -> label.count().number().signum() > 0)
          .ifPresent(label -> known.add(new Known(label, label.without(names), portion.grams())));
    }
  }

  /** The mass in grams; empty if neither portions nor measures tell it. */
  Optional<BigDecimal> grams(AmountText amount) {
    AmountText bare = amount.without(names);
    if (amount.size().isPresent()) {
      return sized(amount, bare, amount.size().get());
    }
    return same(amount, bare)
        .or(() -> mass(bare))
        .or(() -> some(amount, bare))
        .or(() -> volume(bare));
  }

  /** Of one thing that a bracket gives the size of: the bracket says all. */
  private Optional<BigDecimal> sized(AmountText amount, AmountText bare, AmountText size) {
    for (Known each : known) {
      if (names(each, amount, bare) && each.label().size().equals(amount.size())) {
        return Optional.of(each.times(amount.count()));
      }
    }
    boolean one = amount.count().number().compareTo(amount.count().parts()) == 0;
    return one ? grams(size) : Optional.empty();
  }

  /** The portion that says the same, if in other words. */
  private Optional<BigDecimal> same(AmountText amount, AmountText bare) {
    List<BigDecimal> masses = new ArrayList<>();
    for (Known each : known) {
      boolean named = names(each, amount, bare) && each.label().count().equalTo(amount.count());
      Optional<AmountText> size = each.label().size();
      boolean sized =
          size.filter(said -> said.words().equals(bare.words()))
              .filter(said -> said.count().equalTo(amount.count()))
              .isPresent();
      if (named || sized) {
        masses.add(each.grams());
      }
    }
    return alike(masses);
  }

  private static Optional<BigDecimal> mass(AmountText bare) {
    return bare.measure()
        .flatMap(Measure::grams)
        .map(grams -> scaled(grams, bare.count(), Count.ONE));
  }

  /** So many times a portion; none if portions of that name differ. */
  private Optional<BigDecimal> some(AmountText amount, AmountText bare) {
    List<BigDecimal> masses = new ArrayList<>();
    for (Known each : known) {
      if (names(each, amount, bare)) {
        masses.add(each.times(amount.count()));
      }
    }
    return alike(masses);
  }

  private static Optional<BigDecimal> alike(List<BigDecimal> masses) {
    boolean alike =
        masses.stream()
            .allMatch(
                one ->
                    masses.stream().allMatch(other -> one.compareTo(other.multiply(ALIKE)) <= 0));
    return alike ? masses.stream().findFirst() : Optional.empty();
  }

  /** "2 large" are two of "1 large egg", "2 eggs" are not: what is left must be the same. */
  private static boolean names(Known each, AmountText amount, AmountText bare) {
    return each.bare().words().equals(bare.words())
        && each.label().words().stream().anyMatch(amount.words()::contains);
  }

  private Optional<BigDecimal> volume(AmountText bare) {
    Optional<BigDecimal> wanted = millilitres(bare);
    Known best = null;
    for (Known each : known) {
      if (each.millilitres().isPresent() && (best == null || each.tellsBetterThan(best))) {
        best = each;
      }
    }
    if (wanted.isEmpty() || best == null) {
      return Optional.empty();
    }
    return Optional.of(
        best.grams()
            .multiply(wanted.get())
            .divide(best.millilitres().orElseThrow(), MathContext.DECIMAL64));
  }

  private static Optional<BigDecimal> millilitres(AmountText amount) {
    return amount
        .measure()
        .flatMap(Measure::millilitres)
        .map(each -> scaled(each, amount.count(), Count.ONE));
  }

  private static BigDecimal scaled(BigDecimal each, Count wanted, Count given) {
    return each.multiply(wanted.number())
        .multiply(given.parts())
        .divide(wanted.parts().multiply(given.number()), MathContext.DECIMAL64);
  }
}
