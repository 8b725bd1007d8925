package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.common.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table beside these classes: tabs between columns, under a header, # for remarks.
 */
final class PlainTable {
  private PlainTable() {}

  /** The rows under the header. */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : Resource.text(PlainTable.class, name).split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    return rows.subList(1, rows.size());
  }
}
