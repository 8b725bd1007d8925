package io.github.cobalamin.food.usda;

import io.github.cobalamin.source.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A table of others, whose columns are found by their names below whatever stands above them. */
final class ForeignTable {
  private static final int ROWS_TO_HEADER = 20;

  /** Takes a row that has as many columns as the header. */
  interface Row {
    void read(CsvReader row) throws MalformedField;
  }

  private final String what;
  private final CsvReader reader;
  private final List<String> header = new ArrayList<>();

  /**
   * @param what how its places are told: the name of the table
   * @param columns those that it must have
   */
  ForeignTable(String what, String text, char separator, List<String> columns) {
    this.what = what;
    try {
      reader =
          new CsvReader(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format(separator));
      findHeader(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvReader.Format format(char separator) {
    return switch (separator) {
      case ';' -> CsvReader.Format.SEMICOLONS;
      case '\t' -> CsvReader.Format.TABS;
      default -> CsvReader.Format.COMMAS;
    };
  }

  private void findHeader(List<String> columns) throws IOException {
    List<String> first = List.of();
    for (int i = 0; i < ROWS_TO_HEADER; i++) {
      try {
        if (!reader.next()) {
          break;
        }
      } catch (MalformedField e) {
        continue;
      }
      List<String> names = new ArrayList<>();
      for (int field = 0; field < reader.size(); field++) {
        names.add(plain(reader.text(field)));
      }
      if (columns.stream().allMatch(column -> names.contains(plain(column)))) {
        header.addAll(names);
        return;
      }
      first = first.isEmpty() ? names : first;
    }
    throw new IllegalArgumentException(
        what
            + " must have the columns "
            + columns
            + " in one of its first "
            + ROWS_TO_HEADER
            + " rows"
            + MalformedField.was(String.join(", ", first)));
  }

  /** In lower case, with single spaces, and one sign for micro. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The number of a column, from 0. */
  int column(String name) {
    int column = header.indexOf(plain(name));
    if (column != header.lastIndexOf(plain(name))) {
      throw new IllegalArgumentException(what + " must have the column " + name + " once");
    }
    return column;
  }

  /** Reads the rows below the header; what is wrong with one is told, and the next is read. */
  void forEach(Row action, Consumer<Refusal> refused) {
    boolean more = true;
    while (more) {
      try {
        more = reader.next();
        if (more && !blank()) {
          checkSize();
          action.read(reader);
        }
      } catch (MalformedField e) {
        int column = e.column();
        String name = column <= header.size() ? header.get(column - 1) : "";
        refused.accept(
            e.refusal(
                what + ":" + reader.line() + ":" + column,
                name.isEmpty() ? "column " + column : name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean blank() {
    for (int field = 0; field < reader.size(); field++) {
      if (!reader.text(field).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void checkSize() throws MalformedField {
    if (reader.size() != header.size()) {
      throw reader.malformed(
          Math.min(reader.size(), header.size()),
          "must "
              + (reader.size() < header.size() ? "" : "not ")
              + "be there: the table has "
              + header.size()
              + " columns but the row has "
              + reader.size());
    }
  }
}
