package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static List<String[]> rows(String text) throws IOException {
    List<String[]> rows = new ArrayList<>();
    Table.each(
        "made-up.tsv",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        row -> {
          if (row[0].equals("wrong")) {
            throw new IllegalArgumentException("one must not be wrong");
          }
          rows.add(row);
        },
        "one",
        "two");
    return rows;
  }

  @Test
  void rows_are_read_and_remarks_left_out() throws IOException {
    List<String[]> rows = rows("# remark\none\ttwo\n\na\tb\n# more\nc\t\n");
    assertThat(rows).containsExactly(new String[] {"a", "b"}, new String[] {"c", ""});
  }

  @Test
  void broken_header_and_short_row_are_named_by_line() {
    assertThatIllegalStateException()
        .isThrownBy(() -> rows("one\tthree\na\tb\n"))
        .withMessage("made-up.tsv:1: must have the header one\ttwo but had one\tthree");
    assertThatIllegalStateException()
        .isThrownBy(() -> rows("# remark\none\ttwo\na\tb\nc\n"))
        .withMessage("made-up.tsv:4: must have 2 columns but had 1");
    assertThatIllegalStateException()
        .isThrownBy(() -> rows("one\ttwo\na\tb\tc\n"))
        .withMessage("made-up.tsv:2: must have 2 columns but had 3");
  }

  @Test
  void what_is_wrong_is_told_of_all_rows_at_once() {
    assertThatIllegalStateException()
        .isThrownBy(() -> rows("one\ttwo\nwrong\tb\na\tb\nc\nwrong\t\n"))
        .withMessage(
            "made-up.tsv:2: one must not be wrong\nmade-up.tsv:4: must have 2 columns but had 1\nmade-up.tsv:5: one must not be wrong");
  }

  @Test
  void table_that_is_not_there_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.read("nothing.tsv", "one"))
        .withMessage("the library must hold nothing.tsv but does not");
  }
}
