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

  /** The rows of a resource, after checking its header and the number of columns of each row. */
  static List<String[]> read(String resource, String... header) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library must hold " + resource + " but does not");
      }
      return rows(resource, in, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String[]> rows(String resource, InputStream in, String... header) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String[]> rows = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] columns = columns(line);
      if (!headed) {
        requireHeader(resource, number, line, header);
        headed = true;
      } else if (columns.length != header.length) {
        throw new IllegalStateException(
            resource
                + ":"
                + number
                + ": must have "
                + header.length
                + " columns but had "
                + columns.length);
      } else {
        rows.add(columns);
      }
    }
    return rows;
  }

  /** Splits at tabs; {@code String.split} costs a fresh virtual machine milliseconds. */
  private static String[] columns(String line) {
    List<String> columns = new ArrayList<>(8);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      columns.add(line.substring(from, tab));
      from = tab + 1;
    }
    columns.add(line.substring(from));
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
