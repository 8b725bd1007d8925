package io.github.cobalamin.rules;

import io.github.cobalamin.model.LabTest;

/**
 * A result lies in a band of the guideline's table. The band is the table's alone; what is made of
 * it is the {@link StatusFinding}.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param test the test
 * @param band the band
 * @param label what the table calls it
 */
public record BandFinding(LabTest test, Band band, String label) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.INTERPRET;
  }

  @Override
  public String text() {
    return "Taken alone, " + test + " would mean: " + label;
  }
}
