package io.github.cobalamin.food.data;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Resource;
import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.FoodTag;
import io.github.cobalamin.food.Portion;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Foods as the bytes of a table of tab-separated columns: lines are found when it is read, and a
 * row becomes a food when it is asked for. That keeps the first look-up quick and the heap small.
 */
public final class FoodTable implements FoodRows {
  public static final String HEADER =
      "id\tname\tsynonyms\tgroup\tb12\tlow\thigh\tbasis\torigin\ttags\tportions\tfdc\tndb\tsource\trelease\tcounted\tnote";
  private static final int COLUMNS = 17;

  private final String name;
  private final byte[] bytes;
  private final int[] starts;
  private final int[] lineNumbers;
  private final int rows;
  private final AtomicReferenceArray<Food> made;

  public FoodTable(String name, byte[] bytes) {
    this(name, bytes, true);
  }

  private FoodTable(String name, byte[] bytes, boolean remembering) {
    this.name = name;
    this.bytes = bytes;
    int[] found = new int[1024];
    int[] numbers = new int[1024];
    int count = 0;
    int number = 0;
    boolean headed = false;
    int start = 0;
    while (start < bytes.length) {
      int end = lineEnd(start);
      number++;
      if (end > start && bytes[start] != '#') {
        if (!headed) {
          checkHeader(text(start, end), number);
          headed = true;
        } else {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
          }
          found[count] = start;
          numbers[count] = number;
          count++;
        }
      }
      start = end + 1;
    }
    this.starts = found;
    this.lineNumbers = numbers;
    this.rows = count;
    this.made = new AtomicReferenceArray<>(remembering ? count : 0);
  }

  /** A table that makes a food anew each time it is asked for. */
  public static FoodTable forgetful(String name, byte[] bytes) {
    return new FoodTable(name, bytes, false);
  }

  public static FoodTable resource(String resource) {
    return new FoodTable(resource, Resource.bytes(FoodTable.class, resource));
  }

  private void checkHeader(String line, int number) {
    if (!line.equals(HEADER)) {
      throw new IllegalStateException(
          name + ":" + number + ": must have the header " + HEADER + " but had " + line);
    }
  }

  @Override
  public int size() {
    return rows;
  }

  @Override
  public Food food(int row) {
    if (made.length() == 0) {
      return make(row);
    }
    Food known = made.get(row);
    if (known == null) {
      known = make(row);
      made.set(row, known);
    }
    return known;
  }

  @Override
  public String id(int row) {
    return text(starts[row], fieldEnd(starts[row]));
  }

  @Override
  public String names(int row) {
    int from = fieldEnd(starts[row]) + 1;
    int middle = fieldEnd(from);
    int to = fieldEnd(middle + 1);
    return to == middle + 1 ? text(from, middle) : text(from, middle) + "|" + text(middle + 1, to);
  }

  @Override
  public Optional<Food> find(String id) {
    byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
    for (int row = 0; row < rows; row++) {
      int end = starts[row] + wanted.length;
      if (end < bytes.length
          && bytes[end] == '\t'
          && Arrays.equals(bytes, starts[row], end, wanted, 0, wanted.length)) {
        return Optional.of(food(row));
      }
    }
    return Optional.empty();
  }

  private Food make(int row) {
    String[] columns = text(starts[row], lineEnd(starts[row])).split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(
          place(row) + ": must have " + COLUMNS + " columns but had " + columns.length);
    }
    try {
      Food.Builder food =
          Food.builder()
              .id(columns[0])
              .name(columns[1])
              .synonyms(parts(columns[2]))
              .group(Require.constant("group", FoodGroup.class, columns[3]))
              .content(content(columns))
              .origin(Require.constant("origin", Food.Origin.class, columns[8]))
              .citation(source(columns[13]).at(release(columns[14]), Confirmation.READ_ONCE))
              .counted(yes(columns[15]));
      for (String tag : parts(columns[9])) {
        food.addTag(Require.constant("tag", FoodTag.class, tag));
      }
      for (String portion : parts(columns[10])) {
        int equals = portion.lastIndexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException(
              "portion must be a label and grams, with = between them, but was \""
                  + portion
                  + "\"");
        }
        food.addPortion(
            Portion.of(
                portion.substring(0, equals), new BigDecimal(portion.substring(equals + 1))));
      }
      if (!columns[11].isEmpty()) {
        food.fdcId(Integer.parseInt(columns[11]));
      }
      if (!columns[12].isEmpty()) {
        food.ndbNumber(columns[12]);
      }
      if (!columns[16].isEmpty()) {
        food.note(columns[16]);
      }
      return food.build();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(place(row) + ": must be a food but " + e.getMessage(), e);
    }
  }

  private static B12Content content(String[] columns) {
    B12Content.Basis basis = Require.constant("basis", B12Content.Basis.class, columns[7]);
    boolean ranged = !columns[5].isEmpty() || !columns[6].isEmpty();
    if (basis == B12Content.Basis.MISSING && columns[4].isEmpty() && !ranged) {
      return B12Content.missing();
    }
    if (columns[4].isEmpty()) {
      throw new IllegalArgumentException("b12 must be a number unless it is missing, but is empty");
    }
    B12Content content = B12Content.of(new BigDecimal(columns[4]), basis);
    return ranged
        ? content.between(new BigDecimal(columns[5]), new BigDecimal(columns[6]))
        : content;
  }

  private static boolean yes(String text) {
    if (text.equals("yes") || text.equals("no")) {
      return text.equals("yes");
    }
    throw new IllegalArgumentException("counted must be yes or no but was \"" + text + "\"");
  }

  private static String release(String text) {
    return text.isEmpty() ? "value as on the label" : text;
  }

  private static Source source(String id) {
    return switch (id) {
      case "usda-sr-legacy" -> FoodSources.USDA_SR_LEGACY;
      case "usda-fndds-2021-2023" -> FoodSources.USDA_FNDDS;
      case "usda-foundation" -> FoodSources.USDA_FOUNDATION;
      case "usda-branded" -> FoodSources.USDA_BRANDED;
      case "usda-sr28" -> FoodSources.USDA_SR28;
      case "usda-fooddata-central" -> FoodSources.USDA_FOODDATA_CENTRAL;
      case "cofid-2021" -> FoodSources.COFID_2021;
      case "ciqual-2025" -> FoodSources.CIQUAL_2025;
      case "label" -> FoodSources.PRODUCT_LABEL;
      default -> throw new IllegalArgumentException("source is not known: \"" + id + "\"");
    };
  }

  private static java.util.List<String> parts(String text) {
    return text.isEmpty() ? java.util.List.of() : java.util.List.of(text.split("\\|"));
  }

  private String place(int row) {
    return name + ":" + lineNumbers[row];
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private int fieldEnd(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
