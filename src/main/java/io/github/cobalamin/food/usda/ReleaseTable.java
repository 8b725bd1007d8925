package io.github.cobalamin.food.usda;

import io.github.cobalamin.source.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A file of a release, read row by row by the names of its columns. */
final class ReleaseTable {
  /** Takes a row. */
  interface Row {
    void read(CsvReader row) throws MalformedField;
  }

  private final ImportRun run;
  private final String file;
  private final CsvReader reader;
  private final List<String> columns;

  private ReleaseTable(ImportRun run, String file, CsvReader reader, List<String> columns) {
    this.run = run;
    this.file = file;
    this.reader = reader;
    this.columns = columns;
  }

  /** A file that names its columns in its first row; without them nothing in it can be read. */
  static ReleaseTable headed(ImportRun run, String file, CsvReader reader) throws IOException {
    ReleaseTable table = new ReleaseTable(run, file, reader, List.of());
    try {
      if (!reader.next()) {
        throw reader.malformed(0, "must be there: the file has no header");
      }
    } catch (MalformedField e) {
      throw new IllegalArgumentException(table.refusal(e).toString(), e);
    }
    String[] names = new String[reader.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = reader.text(i).toLowerCase(Locale.ROOT);
    }
    return new ReleaseTable(run, file, reader, List.of(names));
  }

  /** A file without a header, of which the columns are known. */
  static ReleaseTable plain(ImportRun run, String file, CsvReader reader, List<String> columns) {
    return new ReleaseTable(run, file, reader, columns);
  }

  /** The number of a column, from 0. */
  int column(String name) {
    int column = optional(name);
    if (column < 0) {
      throw new IllegalArgumentException(
          file
              + ":1:"
              + (columns.size() + 1)
              + ": header must have "
              + name
              + " but has "
              + columns);
    }
    return column;
  }

  /** The number of a column, or -1. */
  int optional(String name) {
    int column = columns.indexOf(name);
    if (column != columns.lastIndexOf(name)) {
      throw new IllegalArgumentException(
          file + ":1:" + (columns.lastIndexOf(name) + 1) + ": header must have " + name + " once");
    }
    return column;
  }

  /** Reads the rows that remain, telling of malformed ones. */
  void forEach(Row action) throws IOException {
    boolean more = true;
    while (more) {
      try {
        more = reader.next();
        if (more) {
          checkSize();
          action.read(reader);
        }
      } catch (MalformedField e) {
        run.refuse(refusal(e));
      }
      if (more) {
        run.rowRead();
      }
    }
    run.fileRead();
  }

  /** Counts a part of the row that is left out, and goes on. */
  void count(MalformedField e) {
    run.count(refusal(e));
  }

  private void checkSize() throws MalformedField {
    int expected = columns.size();
    if (reader.size() != expected) {
      int wrong = Math.min(reader.size(), expected);
      throw reader.malformed(
          wrong,
          "must "
              + (reader.size() < expected ? "" : "not ")
              + "be there: the file has "
              + expected
              + " columns but the line has "
              + reader.size());
    }
  }

  private Refusal refusal(MalformedField e) {
    int column = e.column();
    String name = column <= columns.size() ? columns.get(column - 1) : "column " + column;
    return e.refusal(file + ":" + reader.line() + ":" + column, name);
  }
}
