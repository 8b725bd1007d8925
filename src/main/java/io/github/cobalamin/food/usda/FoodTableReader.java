package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A reader of a table of foods of any layout, of which the caller names the columns and the marks:
 * a national table, a diary that a program exports, or one's own.
 *
 * <pre>{@code
 * FoodTableReader ciqual = FoodTableReader.builder()
 *     .nameColumn("alim_nom_fr").idColumn("alim_code")
 *     .b12Column("Vitamine B12 (µg/100 g)").unit(Unit.MICROGRAM)
 *     .addMissingMark("-").addTraceMark("traces").addBelowDetectionMark("<")
 *     .separator(';').notation(Notation.standard().withDecimal(','))
 *     .citation(source.at("version of 2025")).build();
 * FoodTableReader.Reading read = ciqual.read(Files.readString(path));
 * }</pre>
 *
 * <p><b>Columns</b> are found by their names, in any case and with any spaces, in one of the first
 * twenty rows; what stands above is no table. A table of one row for each nutrient tells which rows
 * are of vitamin B12 by {@link #nutrientColumn} and {@link #nutrient}; the foods may then have a
 * table of their own.
 *
 * <p><b>Values</b> are numbers as the notation writes them, or one of the marks; anything else is
 * refused. A blank is missing, as a missing mark is, and never zero. Of a trace, and of what is
 * below detection, with or without the limit behind the mark, there is at least 0, and the note of
 * the food says what was printed. More than 300 micrograms per 100 g, twice the richest of the
 * foods of the United States, France and the United Kingdom, is refused.
 *
 * <p><b>Foods</b> have the id of their row, or "row-" and its line. No diet is claimed of them;
 * their group is {@link io.github.cobalamin.food.FoodGroup#OTHER} but for seaweed, mushrooms and
 * the like, which do not count towards a target, so far as English and French words tell.
 *
 * <p>A row is never thrown back: it is a food, or it is counted, with the first hundred refusals.
 * Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class FoodTableReader {
  FoodTableReader() {}

  /** {@return the name of the column with the names of foods} */
  public abstract String nameColumn();

  /** {@return the name of the column with the vitamin B12} */
  public abstract String b12Column();

  /** {@return the unit of vitamin B12, per 100 g or per amount} */
  public abstract Unit unit();

  /** {@return who says so, as every food will cite it} */
  public abstract Citation citation();

  /** {@return the name of the column with ids; empty if there is none} */
  public abstract Optional<String> idColumn();

  /**
   * {@return the name of the column with the amount that the vitamin B12 is of, such as "244.00 g"
   * in a diary, which becomes a portion; empty if it is of 100 g}
   */
  public abstract Optional<String> amountColumn();

  /** {@return the name of the column that tells the nutrient of a row; empty if there is none} */
  public abstract Optional<String> nutrientColumn();

  /** {@return what stands in the column of nutrients for vitamin B12, such as "418"} */
  public abstract Optional<String> nutrient();

  /** {@return what stands for a missing value, such as "N"; a blank does in any case} */
  public abstract List<String> missingMarks();

  /** {@return what stands for a trace, such as "Tr"} */
  public abstract List<String> traceMarks();

  /**
   * {@return what stands for less than can be detected, alone or before the limit, such as {@code
   * <}}
   */
  public abstract List<String> belowDetectionMarks();

  /** {@return how the values are known: calculated, unless the caller says otherwise} */
  @Value.Default
  public B12Content.Basis basis() {
    return B12Content.Basis.CALCULATED;
  }

  /** {@return what separates columns: a comma, unless it is a semicolon or a tab} */
  @Value.Default
  public char separator() {
    return ',';
  }

  /** {@return how numbers are written: with a decimal point, unless the caller says otherwise} */
  @Value.Default
  public Notation notation() {
    return Notation.standard();
  }

  @Value.Check
  void check() {
    if (!unit().convertsTo(Unit.MICROGRAM)) {
      throw new IllegalArgumentException("unit must be a mass such as ug but was " + unit());
    }
    if (basis() == B12Content.Basis.MISSING || basis() == B12Content.Basis.ASSUMED_ZERO) {
      throw new IllegalArgumentException(
          "basis must be analysed, calculated or label but was " + basis().label());
    }
    if (nutrientColumn().isPresent() != nutrient().isPresent()) {
      throw new IllegalArgumentException(
          "a column of nutrients must be named together with the nutrient but was "
              + nutrientColumn().orElse("not named")
              + ", and the nutrient "
              + nutrient().orElse("not named"));
    }
    if (",;\t".indexOf(separator()) < 0) {
      throw new IllegalArgumentException(
          "separator must be a comma, a semicolon or a tab but was \"" + separator() + "\"");
    }
    List<String> marks = new ArrayList<>(missingMarks());
    marks.addAll(traceMarks());
    marks.addAll(belowDetectionMarks());
    Set<String> before = new HashSet<>();
    for (String mark : marks) {
      if (!before.add(ContentCell.plain(mark))) {
        throw new IllegalArgumentException("mark must mean one thing but was \"" + mark + "\"");
      }
    }
    if (belowDetectionMarks().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("mark of what is below detection must not be blank");
    }
  }

  /**
   * {@return what a table holds}
   *
   * @param table its text, such as that of a CSV file; a quoted column may hold anything
   * @throws IllegalArgumentException if the columns are not there, or twice
   */
  public Reading read(String table) {
    return new TableReading(this).read(Objects.requireNonNull(table, "table"));
  }

  /**
   * {@return what two tables hold, of foods and of values, which share the column of ids}
   *
   * @param foods the text of the table with the names
   * @param values the text of the table with the vitamin B12
   * @throws IllegalArgumentException if the columns are not there, or twice, or no column of ids
   *     was named
   */
  public Reading read(String foods, String values) {
    return new TableReading(this)
        .read(Objects.requireNonNull(foods, "foods"), Objects.requireNonNull(values, "values"));
  }

  /** {@return what it reads, such as "reader of the columns Food Name and Vitamin B12 (µg)"} */
  @Override
  public String toString() {
    return "reader of the columns " + nameColumn() + " and " + b12Column();
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link FoodTableReader} values: the columns of names and of vitamin B12, its unit and a
   * citation must be given. {@link #build()} throws {@link IllegalStateException} when one is
   * missing, and {@link IllegalArgumentException} when they contradict each other.
   */
  public static final class Builder extends ImmutableFoodTableReader.Builder {
    Builder() {}
  }

  /**
   * What came of reading a table: the foods, and an account of what was left out.
   *
   * <p>Instances are immutable and thread-safe.
   */
  public static final class Reading {
    private final FoodCatalogue catalogue;
    private final long rowsRead;
    private final long rowsWithoutName;
    private final long foodsWithoutValue;
    private final long foodsWithTraces;
    private final long rowsRefused;
    private final List<Refusal> refused;

    Reading(TableReading read) {
      this.catalogue = FoodCatalogue.of(read.foods());
      this.rowsRead = read.rowsRead;
      this.rowsWithoutName = read.rowsWithoutName;
      this.foodsWithoutValue = read.foodsWithoutValue;
      this.foodsWithTraces = read.foodsWithTraces;
      this.rowsRefused = read.rowsRefused;
      this.refused = List.copyOf(read.refused);
    }

    /** {@return the foods, those without a value among them} */
    public FoodCatalogue catalogue() {
      return catalogue;
    }

    /**
     * {@return how many rows there are below the header, but for blank ones and other nutrients}
     */
    public long rowsRead() {
      return rowsRead;
    }

    /** {@return how many rows were left out since they name no food} */
    public long rowsWithoutName() {
      return rowsWithoutName;
    }

    /** {@return how many foods of the catalogue have no value, which is not zero} */
    public long foodsWithoutValue() {
      return foodsWithoutValue;
    }

    /** {@return how many foods of the catalogue have a trace, or less than can be detected} */
    public long foodsWithTraces() {
      return foodsWithTraces;
    }

    /** {@return how many rows were refused, and left out} */
    public long rowsRefused() {
      return rowsRefused;
    }

    /**
     * {@return why the first hundred of them were refused: the line, the column, what must hold}
     */
    public List<Refusal> refused() {
      return refused;
    }

    /** {@return the account in words} */
    @Override
    public String toString() {
      return catalogue
          + " of "
          + rowsRead
          + " rows; "
          + foodsWithoutValue
          + " without a value, "
          + foodsWithTraces
          + " with traces, "
          + rowsWithoutName
          + " rows without a name, "
          + rowsRefused
          + " refused";
    }
  }
}
