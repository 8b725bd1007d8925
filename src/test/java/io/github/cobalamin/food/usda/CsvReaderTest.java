package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {
  private static CsvReader csv(String text) throws IOException {
    return reader(text, CsvReader.Format.RFC_4180, StandardCharsets.UTF_8);
  }

  private static CsvReader usda(String text) throws IOException {
    return reader(text, CsvReader.Format.USDA_TEXT, Charset.forName("windows-1252"));
  }

  private static CsvReader reader(String text, CsvReader.Format format, Charset charset)
      throws IOException {
    return new CsvReader(new ByteArrayInputStream(text.getBytes(charset)), format);
  }

  /** Each row with its line; of malformed ones the place and what must hold. */
  private static List<String> rows(CsvReader reader) throws IOException {
    List<String> rows = new ArrayList<>();
    while (true) {
      try {
        if (!reader.next()) {
          return rows;
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < reader.size(); i++) {
          fields.add(reader.text(i));
        }
        rows.add(reader.line() + ":" + fields);
      } catch (MalformedField e) {
        rows.add(reader.line() + ":" + e.column() + " " + e.getMessage());
      }
    }
  }

  @Test
  void fields_are_parted_by_commas_and_rows_by_either_line_end() throws IOException {
    assertThat(rows(csv("a,b\nc,d\r\n,\r\n\ne")))
        .containsExactly("1:[a, b]", "2:[c, d]", "3:[, ]", "4:[]", "5:[e]");
    assertThat(rows(csv(""))).isEmpty();
    assertThat(rows(csv("a,"))).containsExactly("1:[a, ]");
  }

  @Test
  void quotes_hold_commas_line_ends_and_doubled_quotes() throws IOException {
    assertThat(rows(csv("\"a,b\",\"c\r\nd\",\"\"\"e\"\"\",\"\"\nf,g\n\"h\"")))
        .containsExactly("1:[a,b, c\r\nd, \"e\", ]", "3:[f, g]", "4:[h]");
  }

  @Test
  void a_byte_order_mark_is_no_text() throws IOException {
    assertThat(rows(csv("\uFEFFa,b"))).containsExactly("1:[a, b]");
    assertThat(rows(csv("\uFEFF"))).isEmpty();
    assertThat(rows(csv("ab"))).containsExactly("1:[ab]");
  }

  @Test
  void a_malformed_line_is_told_of_and_the_next_one_read() throws IOException {
    assertThat(rows(csv("a,b\"c\",d\ne,f\n\"g\"h,i\nj,\"k\rl\"\nm\rn,o\n\"p\"\rq\nr,s")))
        .containsExactly(
            "1:2 must have its quote at the beginning",
            "2:[e, f]",
            "3:1 must end after its closing quote",
            "4:[j, k\rl]",
            "5:1 must not have a carriage return without a line feed",
            "6:1 must not have a carriage return without a line feed",
            "7:[r, s]");
    assertThat(rows(csv("a,\"b\nc\n")))
        .containsExactly("1:2 must close its quote before the file ends");
    assertThat(rows(csv("a\r")))
        .containsExactly("1:1 must not have a carriage return without a line feed");
  }

  @Test
  void text_must_be_well_formed_in_its_encoding() throws IOException {
    assertThat(
            rows(reader("a,\u00e9\nb,c\n", CsvReader.Format.RFC_4180, StandardCharsets.ISO_8859_1)))
        .containsExactly("1:2 must be UTF-8 text", "2:[b, c]");
    assertThat(rows(csv("é,奶,😀\n"))).containsExactly("1:[é, 奶, 😀]");
    assertThat(
            rows(
                reader(
                    "a^b\u0081\nc^d\n", CsvReader.Format.USDA_TEXT, StandardCharsets.ISO_8859_1)))
        .containsExactly("1:2 must be windows-1252 text", "2:[c, d]");
  }

  @Test
  void a_field_has_at_most_a_hundred_thousand_characters() throws IOException {
    String longest = "é".repeat(CsvReader.MOST_CHARACTERS);
    assertThat(rows(csv(longest + ",b\nc"))).containsExactly("1:[" + longest + ", b]", "2:[c]");
    assertThat(rows(csv(longest + "x,b\nc")))
        .containsExactly("1:1 must have at most 100000 characters", "2:[c]");
    assertThat(rows(csv("a,\"" + longest + "x\ny\",b\nc")))
        .containsExactly(
            "1:2 must have at most 100000 characters",
            "2:1 must have its quote at the beginning",
            "3:[c]");
  }

  @Test
  void a_row_has_at_most_a_hundred_columns() throws IOException {
    assertThat(rows(csv(",".repeat(99) + "\n" + ",".repeat(100) + "\na")))
        .hasSize(3)
        .element(1)
        .isEqualTo("2:101 must not be there: a line has at most 100 columns");
  }

  @Test
  void usda_text_has_carets_tildes_and_stray_returns() throws IOException {
    assertThat(rows(usda("~a^\"b~^1^~~^\r\n~caf\u00e9\r~^2\r^^~x~\r\r\n\r")))
        .containsExactly("1:[a^\"b, 1, , ]", "2:[café, 2, , x]");
  }

  @ParameterizedTest
  @CsvSource({"1", "01001", "2147483647", "000000000000000001"})
  void whole_numbers_are_above_zero(String text) throws IOException, MalformedField {
    CsvReader reader = csv("x," + text);
    assertThat(reader.next()).isTrue();
    assertThat(reader.whole(1)).isEqualTo((int) Long.parseLong(text));
    assertThat(reader.is(1, text)).isTrue();
    assertThat(reader.is(1, "x")).isFalse();
    assertThat(reader.is(0, "y")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1", "1178.0, 1178", "1178.000, 1178", "10.0, 10", "100, 100"})
  void whole_numbers_may_have_zeros_behind_a_point(String text, int value)
      throws IOException, MalformedField {
    CsvReader reader = csv("x," + text);
    assertThat(reader.next()).isTrue();
    assertThat(reader.whole(1)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0",
    "-1",
    "1.5",
    "0.0",
    ".0",
    "1.",
    "1.0.0",
    "1e3",
    "2147483648",
    "99999999999999999999",
    "a",
    "''",
    "'1 '",
    "³"
  })
  void what_is_no_whole_number_is_malformed(String text) throws IOException, MalformedField {
    CsvReader reader = csv("x," + text);
    assertThat(reader.next()).isTrue();
    assertThatThrownBy(() -> reader.whole(1))
        .isInstanceOfSatisfying(MalformedField.class, e -> assertThat(e.column()).isEqualTo(2))
        .hasMessage("must be a whole number from 1 to 2147483647 but was \"" + text.strip() + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "0.5,0.5",
    "1.,1",
    "000000001,1",
    "999999999,999999999",
    "0.0000000014,0.000000001",
    "0.0000000015,0.000000002",
    "0.9999999999,1",
    "1e3,1000",
    "1.5E+2,150",
    "1e-20,0"
  })
  void decimals_have_nine_places(String text, String value) throws IOException, MalformedField {
    CsvReader reader = csv(text);
    assertThat(reader.next()).isTrue();
    assertThat(Billionths.text(reader.billionths(0))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    ".",
    "-1",
    "1000000000",
    "0000000001",
    "1..2",
    "1.2.3",
    "NaN",
    "1e",
    "e1",
    "1e10",
    "1e-99",
    "1e999999999",
    "1e-999999999",
    "1e9999999999",
    "0x10",
    "1f",
    "1.5d",
    ".5e3",
    "é",
    "1.00000000000000000000000000000000000000000000e1",
    "<0.1",
    "0.1 µg"
  })
  void what_is_no_decimal_is_malformed(String text) throws IOException, MalformedField {
    CsvReader reader = csv(text + ",");
    assertThat(reader.next()).isTrue();
    assertThatThrownBy(() -> reader.billionths(0))
        .isInstanceOf(MalformedField.class)
        .hasMessageStartingWith("must be a number from 0 to 999999999 but was \"");
  }

  @Test
  void a_column_that_is_not_there_is_empty() throws IOException, MalformedField {
    CsvReader reader = csv("a,");
    assertThat(reader.next()).isTrue();
    assertThat(reader.isEmpty(-1)).isTrue();
    assertThat(reader.text(-1)).isEmpty();
    assertThat(reader.isEmpty(0)).isFalse();
    assertThat(reader.isEmpty(1)).isTrue();
    assertThatThrownBy(() -> reader.required(1)).hasMessage("must not be blank");
  }

  @Test
  void long_texts_are_cut_short_in_messages() {
    assertThat(MalformedField.was("a".repeat(40))).isEqualTo(" but was \"" + "a".repeat(40) + "\"");
    assertThat(MalformedField.was("a\tb".repeat(40))).endsWith("...\"").doesNotContain("\t");
  }
}
