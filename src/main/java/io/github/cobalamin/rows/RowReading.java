// Long: one row is read from its first column to its last, and each may refuse it.
package io.github.cobalamin.rows;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.quantity.text.FlaggedText;
import io.github.cobalamin.quantity.text.Marks;
import io.github.cobalamin.quantity.text.QuantityText;
import io.github.cobalamin.quantity.text.RangeText;
import io.github.cobalamin.quantity.text.RangedText;
import io.github.cobalamin.source.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one row; the column that is being read is the one that refuses it. */
final class RowReading {
  private static final Set<String> NOT_WHICH_WAY =
      Set.of("*", "**", "!", "A", "AA", "ABN", "ABNORMAL", "CRIT", "CRITICAL", "C");

  private final LabRow row;
  private final KnowledgeBase known;
  private final Notation notation;
  private final List<String> warnings = new ArrayList<>();
  private String column = "test";

  RowReading(LabRow row, KnowledgeBase known, Notation notation) {
    this.row = row;
    this.known = known;
    this.notation = notation;
  }

  LabReading read() {
    try {
      LabResult result = result();
      return LabReading.of(row, result, warnings);
    } catch (IllegalArgumentException refused) {
      return refused(String.valueOf(refused.getMessage()));
    }
  }

  /** What cannot be read may say by itself that there is no result, and of which kind. */
  private LabReading refused(String why) {
    Optional<NoResult> none =
        column.equals("value") || column.equals("unit")
            ? NoResult.of(row.value().orElse(""))
            : Optional.empty();
    String said =
        none.map(kind -> "\"" + Require.excerpt(row.value().orElse("")) + "\" is " + kind.label())
            .orElse(why);
    return LabReading.of(row, Refusal.of(none.isPresent() ? "value" : column, said), none);
  }

  private LabResult result() {
    RowTest named = RowTest.of(row.test(), known);
    named.warning().ifPresent(this::warn);
    LabTest test = named.test();
    column = "value";
    String value = Pressures.of(test, StructuredText.value(row.value().orElse("")));
    if (value.isEmpty()) {
      throw new IllegalArgumentException("value must be given but was empty");
    }
    Outcome word = word(test, value);
    String behind = "";
    if (word == null) {
      RangedText ranged = RangedText.read(value, notation);
      word = word(test, ranged.value());
      boolean sure = word != null && (WordValue.SEEN.contains(word) || isOfTwoEnds(ranged.range()));
      word = sure ? word : saidWith(test, value);
      if (sure || (word == null && test.numeric() && hasDigit(ranged.value()))) {
        value = ranged.value();
        behind = ranged.range();
      }
    }
    LabResult result =
        word == null ? number(named, value) : flagged(LabResult.of(test, word), List.of());
    column = "range";
    result = range(result, rangeBesides(behind));
    if (result.contradictory()) {
      column = "flag";
      warn("it says otherwise than the number and its range, which decide");
    }
    column = "time";
    String time = row.time().orElse("").strip();
    if (!time.isEmpty()) {
      RowTime read = RowTime.of(time, notation);
      result = result.on(read.date());
      result = read.time().isPresent() ? result.at(read.time().get()) : result;
    }
    column = "assay";
    String assay = StructuredText.text(row.assay().orElse(""));
    result = assay.isEmpty() ? result : result.withAssay(assay);
    column = "id";
    String id = row.id().orElse("").strip();
    return id.isEmpty() ? result : result.withId(id);
  }

  private void warn(String warning) {
    warnings.add(column + ": " + warning);
  }

  /** The value as a word or a flag; coded values are words too. */
  private @Nullable Outcome word(LabTest test, String value) {
    for (String each : value.split("\\^", -1)) {
      Optional<Outcome> word = test.outcome(each, notation);
      if (word.isPresent()) {
        return word.get();
      }
    }
    return null;
  }

  /** A clear word with something beside it. */
  private @Nullable Outcome saidWith(LabTest test, String value) {
    WordValue said = WordValue.of(test, value, notation);
    if (said != null) {
      said.warning().ifPresent(this::warn);
    }
    return said == null ? null : said.word();
  }

  private LabResult number(RowTest named, String value) {
    LabTest test = named.test();
    if (WordValue.isOfWords(test) && "<>=.,0123456789".indexOf(Marks.plain(value).charAt(0)) < 0) {
      throw WordValue.refused(test, value);
    }
    FlaggedText flagged = flagged(test, value);
    QuantityText number = QuantityText.read(flagged.number(), notation);
    if (!test.numeric()) {
      LabResult word = onlyWord(test, flagged);
      if (word == null && WithinRange.isNegative(test, number, row, notation)) {
        warn("number of a test in words is within its range and was read as negative");
        return LabResult.of(test, Outcome.NEGATIVE);
      }
      if (word == null) {
        if (!row.range().orElse("").isBlank()) {
          throw new IllegalArgumentException(
              test
                  + " must be reported in a word, since of a number outside its range only the"
                  + " laboratory knows whether it is positive or borderline, but was \""
                  + Require.excerpt(value)
                  + "\"");
        }
        test.quantity(flagged.number(), notation); // says how the test is reported
        throw number.refused("must be a word,");
      }
      warn("number of a test in words was left out: " + Require.excerpt(value));
      return word;
    }
    column = "unit";
    Unit unit = unit(named, number);
    named.checkProperty(unit);
    column = test.takenUnits().contains(unit) ? "value" : "unit";
    Quantity quantity = test.quantity(new Quantity(number.value(), unit, number.comparator()));
    test.suspicion(quantity).ifPresent(this::warn);
    misread(test, number.value(), unit);
    return flagged(LabResult.of(test, quantity), List.of(flagged.flag()));
  }

  private void misread(LabTest test, BigDecimal printed, Unit unit) {
    String misread = test.misread(printed, unit);
    if (!misread.isEmpty()) {
      warn(misread);
    }
  }

  /**
   * The number and a flag beside it; in a column of values a word in parentheses, or one that says
   * whether something is there, is one too.
   */
  private FlaggedText flagged(LabTest test, String value) {
    FlaggedText flagged = FlaggedText.read(value);
    if (!flagged.flag().isEmpty()) {
      return flagged;
    }
    boolean closed = value.endsWith(")");
    int open = value.lastIndexOf(closed ? '(' : ' ');
    if (open <= 0) {
      return flagged;
    }
    String word = value.substring(open + 1, value.length() - (closed ? 1 : 0)).strip();
    Optional<Outcome> said = test.outcome(word, notation);
    boolean flag = said.isPresent() && (closed || WordValue.SEEN.contains(said.get()));
    return flag ? new FlaggedText(value.substring(0, open).strip(), word) : flagged;
  }

  private @Nullable LabResult onlyWord(LabTest test, FlaggedText flagged) {
    for (String flag : List.of(flagged.flag(), row.flag().orElse(""))) {
      Optional<Outcome> word = test.outcome(StructuredText.code(flag), notation);
      if (word.isPresent()) {
        return LabResult.of(test, word.get());
      }
    }
    return null;
  }

  /** The unit behind the value, in its own column or behind the name; it must be the same. */
  private Unit unit(RowTest named, QuantityText number) {
    LabTest test = named.test();
    String own = row.unit().orElse("").strip();
    Unit behind = number.rest().isEmpty() ? null : unit(test, List.of(number.rest()));
    Unit beside = own.isEmpty() ? null : unit(test, StructuredText.units(own));
    Unit ofName = named.unit().isEmpty() ? null : unit(test, List.of(named.unit()));
    requireSame(behind, "behind the value", beside, "beside it");
    requireSame(ofName, "behind the name", behind == null ? beside : behind, "of the value");
    Unit unit = behind == null ? beside : behind;
    unit = unit == null ? ofName : unit;
    if (unit == null) {
      throw new IllegalArgumentException(
          "unit of " + test + " must be given, one of " + test.units() + ", but was empty");
    }
    return unit;
  }

  private static void requireSame(
      @Nullable Unit one, String where, @Nullable Unit other, String elsewhere) {
    if (one != null && other != null && one != other) {
      throw new IllegalArgumentException(
          "unit must be one but was " + one + " " + where + " and " + other + " " + elsewhere);
    }
  }

  private static Unit unit(LabTest test, List<String> texts) {
    for (String text : texts) {
      Optional<Unit> unit = test.unit(text);
      if (unit.isPresent()) {
        return unit.get();
      }
    }
    throw new IllegalArgumentException(
        "unit of "
            + test
            + " must be one of "
            + test.units()
            + " but was \""
            + Require.excerpt(texts.get(0))
            + "\"");
  }

  /** With the word that the flags say; those that say no way are told. */
  private LabResult flagged(LabResult result, List<String> beside) {
    column = "flag";
    List<String> flags = new ArrayList<>(beside);
    for (String flag : row.flag().orElse("").split("~", -1)) {
      flags.add(StructuredText.code(flag));
    }
    Outcome word = result.outcome().orElse(null);
    for (String each : flags) {
      String flag = FlaggedText.flag(each);
      Outcome said = flag.isEmpty() ? null : said(result.test(), flag);
      if (said == null) {
        untold(result, flag);
      } else if (word != null && word != said && !alike(word, said)) {
        throw new IllegalArgumentException(
            "flag must agree with the value and other flags but was " + said + " beside " + word);
      } else {
        word = word == null ? said : word;
      }
    }
    return word == null ? result : result.withWord(word);
  }

  private void untold(LabResult result, String flag) {
    if (flag.isEmpty()) {
      return;
    }
    if (!NOT_WHICH_WAY.contains(flag.toUpperCase(Locale.ROOT))) {
      warn(
          "\"" + Require.excerpt(flag) + "\" is no flag of " + result.test() + " and was left out");
    } else if (result.quantity().isPresent()) {
      warn("\"" + flag + "\" says abnormal and not which way, and was left out");
    }
  }

  /** Below and above the scale of the analyser are flags only in a column of their own. */
  private @Nullable Outcome said(LabTest test, String flag) {
    String word = flag.equals("<") ? "undetectable" : flag.equals(">") ? "high" : flag;
    Outcome said = test.outcome(word, notation).orElse(null);
    return said == null && flag.equals("<") ? test.outcome("low", notation).orElse(null) : said;
  }

  private static boolean alike(Outcome one, Outcome other) {
    return Set.of(Outcome.LOW, Outcome.UNDETECTABLE).containsAll(Set.of(one, other))
        || Set.of(Outcome.POSITIVE, Outcome.RAISED).containsAll(Set.of(one, other))
        || Set.of(Outcome.NEGATIVE, Outcome.NORMAL).containsAll(Set.of(one, other));
  }

  /** The range of its own column, else the one behind the value. */
  private Optional<String> rangeBesides(String behind) {
    if (behind.isEmpty() || row.range().orElse("").isBlank()) {
      return behind.isEmpty() ? row.range() : Optional.of(behind);
    }
    warn("\"" + Require.excerpt(behind) + "\" behind the value was left out");
    return row.range();
  }

  private boolean isOfTwoEnds(String range) {
    if (range.isEmpty()) {
      return false;
    }
    RangeText ends = RangeText.read(range, notation);
    return ends.low().isPresent() && ends.high().isPresent();
  }

  private LabResult range(LabResult result, Optional<String> printed) {
    if (printed.isEmpty()) {
      return result;
    }
    String text = Marks.plain(StructuredText.unescaped(printed.get()));
    boolean digit = hasDigit(text);
    if (!digit && (!hasLetter(text) || text.equalsIgnoreCase("n/a"))) {
      warn("empty, and was left out");
      return result;
    }
    LabTest test = result.test();
    boolean word = !digit && test.outcome(text, notation).or(() -> Outcome.find(text)).isPresent();
    if (word || result.quantity().isEmpty()) {
      warn("\"" + Require.excerpt(text) + "\" is no range of a number and was left out");
      return result;
    }
    if (!isReadable(text)) {
      return result;
    }
    Range range = test.range(text, Optional.of(result.quantity().get().unit()), notation);
    if (isZero(range.low()) && isZero(range.high())) {
      warn(Require.excerpt(text) + " is no range and was left out");
      return result;
    }
    if (text.indexOf(notation.decimal()) >= 0) {
      RangeText ends = RangeText.read(text, notation);
      for (Optional<QuantityText> end : List.of(ends.low(), ends.high())) {
        if (end.isPresent()) {
          misread(test, end.get().value(), range.unit());
        }
      }
    }
    return result.withReferenceRange(range);
  }

  /** What cannot be read as a range is left out; one that cannot be right refuses the row. */
  private boolean isReadable(String text) {
    try {
      RangeText range = RangeText.read(text, notation);
      for (Optional<QuantityText> end : List.of(range.low(), range.high())) {
        String rest = end.map(QuantityText::rest).orElse("");
        if (!rest.isEmpty() && Unit.find(rest).isEmpty()) {
          warn(
              "\""
                  + Require.excerpt(rest)
                  + "\" of a range is no unit, and the range was left out");
          return false;
        }
      }
      return true;
    } catch (IllegalArgumentException unreadable) {
      warn(String.valueOf(unreadable.getMessage()) + ", and was left out");
      return false;
    }
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isZero(Optional<Quantity> end) {
    return end.isPresent() && end.get().value().signum() == 0;
  }
}
