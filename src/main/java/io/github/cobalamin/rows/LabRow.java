package io.github.cobalamin.rows;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of a laboratory system as it stands there, column by column: what an OBX segment of HL7
 * version 2, a line of a CSV export or a text field of FHIR holds. A row reader tells what it
 * means.
 *
 * <p>Components of HL7 ("2132-9^Cobalamin^LN", "&gt;^2000") are read in every column. A column that
 * is not there is not set; one that is there and empty may be set so. Instances are immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class LabRow implements Serializable {
  private static final long serialVersionUID = 1L;

  LabRow() {}

  /** {@return the test, by code, name or abbreviation} */
  public abstract String test();

  /** {@return the value: a number, a bound, a word or a flag, with or without a unit} */
  public abstract Optional<String> value();

  /** {@return the unit, where it does not stand behind the value} */
  public abstract Optional<String> unit();

  /** {@return the reference range} */
  public abstract Optional<String> range();

  /** {@return the flag, such as "L", "HH", "A" or "low"} */
  public abstract Optional<String> flag();

  /** {@return when the sample was taken, as ISO 8601 or HL7 writes it, or with a named month} */
  public abstract Optional<String> time();

  /** {@return the assay or the analyser} */
  public abstract Optional<String> assay();

  /** {@return the caller's own id, by which to find the row again} */
  public abstract Optional<String> id();

  /** {@return the columns that are there, such as "Vitamin B12 | 165 | pg/mL | 187-883 | L"} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(test());
    for (Optional<String> column :
        List.of(value(), unit(), range(), flag(), time(), assay(), id())) {
      if (column.isPresent()) {
        text.append(" | ").append(column.get());
      }
    }
    return text.toString();
  }

  /** {@return a builder without any column} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this row} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.from(this);
    return builder;
  }

  /** Builds {@link LabRow} values; a row must name its test. */
  public static final class Builder extends ImmutableLabRow.Builder {
    Builder() {}
  }
}
