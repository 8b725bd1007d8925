package io.github.cobalamin.food.usda;

import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.quantity.text.Marks;
import io.github.cobalamin.quantity.text.QuantityText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell says of vitamin B12.
 *
 * @param micrograms how much; empty if it is missing, 0 if it is a trace
 * @param trace whether there may be more
 */
record ContentCell(Optional<BigDecimal> micrograms, boolean trace) {
  private static final ContentCell MISSING = new ContentCell(Optional.empty(), false);
  private static final ContentCell TRACE = new ContentCell(Optional.of(BigDecimal.ZERO), true);

  /** The marks of a table, and how it writes numbers. */
  record Code(
      List<String> missing,
      List<String> trace,
      List<String> belowDetection,
      Notation notation,
      Unit unit) {
    Code {
      missing = missing.stream().map(ContentCell::plain).toList();
      trace = trace.stream().map(ContentCell::plain).toList();
      belowDetection = belowDetection.stream().map(ContentCell::plain).toList();
    }
  }

  /** In lower case, with plain signs. */
  static String plain(String text) {
    return Marks.plain(text).toLowerCase(Locale.ROOT);
  }

  static ContentCell read(CsvReader row, int column, Code code) throws MalformedField {
    String cell = plain(row.text(column));
    if (cell.isEmpty() || code.missing.contains(cell)) {
      return MISSING;
    }
    if (code.trace.contains(cell) || code.belowDetection.contains(cell)) {
      return TRACE;
    }
    for (String mark : code.belowDetection) {
      if (cell.startsWith(mark) && number(cell.substring(mark.length()), code).isPresent()) {
        return TRACE;
      }
    }
    Optional<Quantity> number = number(cell, code);
    if (number.isEmpty()) {
      throw row.malformed(
          column,
          "must be a number such as "
              + ("1" + code.notation.decimal() + "5")
              + " or a mark of what is missing "
              + code.missing
              + ", a trace "
              + code.trace
              + " or below detection "
              + code.belowDetection,
          row.text(column));
    }
    return new ContentCell(number.map(each -> each.in(Unit.MICROGRAM).value()), false);
  }

  private static Optional<Quantity> number(String text, Code code) {
    try {
      QuantityText read = QuantityText.read(text, code.notation);
      return read.rest().isEmpty() && read.comparator() == Quantity.Comparator.EXACT
          ? Optional.of(Quantity.of(read.value(), code.unit))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
