package io.github.cobalamin.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the library's own, kept beside its classes: tab-separated columns under a header,
 * lines that begin with # are remarks.
 */
final class Table {
  private Table() {}

  /** Reads a row, and refuses it with an {@link IllegalArgumentException}. */
  interface Reader {
    void read(String[] row);
  }

  /** The rows of a resource, after checking its header and the number of columns of each row. */
  static List<String[]> read(String resource, String... header) {
    Rows rows = new Rows();
    each(resource, rows, header);
    return rows.all;
  }

  /** Reads a resource row by row; what is wrong with its rows is told of all of them at once. */
  static void each(String resource, Reader reader, String... header) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library must hold " + resource + " but does not");
      }
      each(resource, in, reader, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void each(String resource, InputStream in, Reader reader, String... header)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> faults = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (!headed) {
        requireHeader(resource, number, line, header);
        headed = true;
        continue;
      }
      try {
        reader.read(columns(line, header.length));
      } catch (IllegalArgumentException e) {
        faults.add(resource + ":" + number + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }

  /** Keeps the rows as they are. */
  private static final class Rows implements Reader {
    private final List<String[]> all = new ArrayList<>();

    @Override
    public void read(String[] row) {
      all.add(row);
    }
  }

  /** Splits at tabs; {@code String.split} costs a fresh virtual machine milliseconds. */
  private static String[] columns(String line, int number) {
    List<String> columns = new ArrayList<>(8);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      columns.add(line.substring(from, tab));
      from = tab + 1;
    }
    columns.add(line.substring(from));
    if (columns.size() != number) {
      throw new IllegalArgumentException(
          "must have " + number + " columns but had " + columns.size());
    }
    return columns.toArray(new String[0]);
  }

  private static void requireHeader(String resource, int number, String line, String... header) {
    String expected = String.join("\t", header);
    if (!line.equals(expected)) {
      throw new IllegalStateException(
          resource + ":" + number + ": must have the header " + expected + " but had " + line);
    }
  }
}
