package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Rows of a file of separated columns, one at a time, without a string where none is asked for.
 *
 * <p>It is strict: a quote stands at the beginning of a field and closes at its end, a carriage
 * return stands before a line feed, and text is well-formed in its encoding. After a malformed line
 * reading goes on with the next one; the field that was too long, or the quote that never closed,
 * ends with the line on which that was noticed.
 */
final class CsvReader {
  static final int MOST_CHARACTERS = 100_000;

  private static final int END = -1;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** How a file separates its columns. */
  enum Format {
    /** RFC 4180 in UTF-8: commas, quotes that are doubled within quotes, CR LF or LF. */
    RFC_4180(',', '"', StandardCharsets.UTF_8, false, 100),
    /** USDA's older text files: carets, texts between tildes, stray carriage returns. */
    USDA_TEXT('^', '~', Charset.forName("windows-1252"), true, 100),
    /** As RFC 4180, of tables that are wider than USDA's. */
    COMMAS(',', '"', StandardCharsets.UTF_8, false, 1_000),
    /** The same, with semicolons, as where the decimal mark is a comma. */
    SEMICOLONS(';', '"', StandardCharsets.UTF_8, false, 1_000),
    /** The same, with tabs. */
    TABS('\t', '"', StandardCharsets.UTF_8, false, 1_000);

    private final int separator;
    private final int quote;
    private final Charset charset;
    private final boolean strayReturns;
    private final int mostFields;

    Format(int separator, int quote, Charset charset, boolean strayReturns, int mostFields) {
      this.separator = separator;
      this.quote = quote;
      this.charset = charset;
      this.strayReturns = strayReturns;
      this.mostFields = mostFields;
    }
  }

  private final InputStream in;
  private final Format format;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int last;

  private byte[] row = new byte[1 << 10];
  private int length;
  private final int[] ends;
  private int size;
  private int characters;
  private boolean ascii;
  private long newlines;
  private long line;

  CsvReader(InputStream in, Format format) throws IOException {
    this.in = in;
    this.format = format;
    this.ends = new int[format.mostFields];
    fill();
    if (Arrays.equals(buffer, 0, Math.min(limit, 3), BYTE_ORDER_MARK, 0, 3)) {
      position = 3;
    }
  }

  /** Reads the next row; false at the end of the file. */
  boolean next() throws IOException, MalformedField {
    size = 0;
    length = 0;
    ascii = true;
    line = newlines + 1;
    if (atEnd()) {
      return false;
    }
    try {
      boolean more;
      do {
        more = field();
      } while (more);
      if (!ascii) {
        checkEncoding();
      }
    } catch (MalformedField e) {
      while (last != '\n' && last != END) {
        take();
      }
      throw e;
    }
    return true;
  }

  private boolean field() throws IOException, MalformedField {
    if (size == format.mostFields) {
      throw malformed(
          size, "must not be there: a line has at most " + format.mostFields + " columns");
    }
    characters = 0;
    int first = take();
    int after = first == format.quote ? quoted() : plain(first);
    int end = after == '\r' ? take() : after;
    if (after == '\r' && end != '\n') {
      throw malformed(size, "must not have a carriage return without a line feed");
    }
    if (end != format.separator && end != '\n' && end != END) {
      throw malformed(size, "must end after its closing quote");
    }
    ends[size++] = length;
    return end == format.separator;
  }

  /** Reads a field without quotes, and returns the byte that ended it. */
  private int plain(int first) throws IOException, MalformedField {
    int b = first;
    while (b != format.separator && b != '\n' && b != '\r' && b != END) {
      if (b == format.quote) {
        throw malformed(size, "must have its quote at the beginning");
      }
      append(b);
      b = take();
    }
    return b;
  }

  /** Reads the rest of a field in quotes, and returns the byte after the closing quote. */
  private int quoted() throws IOException, MalformedField {
    while (true) {
      int b = take();
      if (b == END) {
        throw malformed(size, "must close its quote before the file ends");
      }
      if (b == format.quote) {
        int after = take();
        if (after != format.quote) {
          return after;
        }
      }
      append(b);
    }
  }

  private void append(int b) throws MalformedField {
    if ((b & 0xC0) != 0x80 && ++characters > MOST_CHARACTERS) {
      throw malformed(size, "must have at most " + MOST_CHARACTERS + " characters");
    }
    if (length == row.length) {
      row = Arrays.copyOf(row, 2 * length);
    }
    ascii &= b < 0x80;
    row[length++] = (byte) b;
  }

  private void checkEncoding() throws MalformedField {
    for (int field = 0; field < size; field++) {
      try {
        var unused =
            format.charset.newDecoder().decode(ByteBuffer.wrap(row, start(field), length(field)));
      } catch (CharacterCodingException e) {
        throw malformed(field, "must be " + format.charset.name() + " text");
      }
    }
  }

  private int take() throws IOException {
    do {
      if (position == limit && !fill()) {
        last = END;
        return END;
      }
      last = buffer[position++] & 0xFF;
    } while (last == '\r' && format.strayReturns);
    if (last == '\n') {
      newlines++;
    }
    return last;
  }

  private boolean atEnd() throws IOException {
    while (position < limit || fill()) {
      if (buffer[position] != '\r' || !format.strayReturns) {
        return false;
      }
      position++;
    }
    return true;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
    return limit > 0;
  }

  /** The line on which the row begins, from 1. */
  long line() {
    return line;
  }

  /** How many fields the row has. */
  int size() {
    return size;
  }

  private int start(int field) {
    return field == 0 ? 0 : ends[field - 1];
  }

  private int length(int field) {
    return ends[field] - start(field);
  }

  /** Whether a field is empty; a column that the file does not have, -1, always is. */
  boolean isEmpty(int field) {
    return field < 0 || length(field) == 0;
  }

  /** A field without blanks at its ends. */
  String text(int field) {
    return field < 0 ? "" : new String(row, start(field), length(field), format.charset).strip();
  }

  /** A text that must not be blank. */
  String required(int field) throws MalformedField {
    String text = text(field);
    if (FoodLine.clean(text).isEmpty()) {
      throw malformed(field, "must not be blank");
    }
    return text;
  }

  /** Whether a field is these ASCII characters. */
  boolean is(int field, String expected) {
    if (length(field) != expected.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (row[start(field) + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A whole number above 0, which other programs print as "1178.0" too. */
  int whole(int field) throws MalformedField {
    long value = 0;
    int end = withoutZeros(field);
    for (int at = start(field); at < end && value <= Integer.MAX_VALUE; at++) {
      int digit = row[at] - '0';
      value = digit < 0 || digit > 9 ? Long.MAX_VALUE : 10 * value + digit;
    }
    if (value == 0 || value > Integer.MAX_VALUE) {
      throw malformed(field, "must be a whole number from 1 to " + Integer.MAX_VALUE, text(field));
    }
    return (int) value;
  }

  /** Where a field ends without a point and zeros behind it. */
  private int withoutZeros(int field) {
    int end = ends[field];
    while (end > start(field) && row[end - 1] == '0') {
      end--;
    }
    boolean fraction = end < ends[field] && end > start(field) && row[end - 1] == '.';
    return fraction ? end - 1 : ends[field];
  }

  /** A decimal of at least 0. */
  long billionths(int field) throws MalformedField {
    long value = Billionths.parse(row, start(field), ends[field]);
    if (value == Billionths.MALFORMED) {
      throw malformed(field, "must be a number from 0 to 999999999", text(field));
    }
    return value;
  }

  MalformedField malformed(int field, String must) {
    return new MalformedField(field + 1, must, Optional.empty());
  }

  MalformedField malformed(int field, String must, String found) {
    return new MalformedField(field + 1, must, Optional.of(found));
  }
}
