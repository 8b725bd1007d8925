package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.FoodCatalogue;
import java.util.List;

/**
 * What came of reading a release of USDA's: the foods, and an account of what was left out.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ImportResult {
  private final FoodCatalogue catalogue;
  private final long foodsRead;
  private final long foodsWithoutName;
  private final long foodsWithoutValue;
  private final long contradictions;
  private final long foodsSuperseded;
  private final long portionsLeftOut;
  private final long malformedLines;
  private final List<Malformed> malformed;
  private final boolean cancelled;

  ImportResult(
      ImportRun run,
      FoodCatalogue catalogue,
      List<Malformed> malformed,
      long malformedLines,
      boolean cancelled) {
    this.catalogue = catalogue;
    this.foodsRead = run.foodsRead;
    this.foodsWithoutName = run.foodsWithoutName;
    this.foodsWithoutValue = run.foodsWithoutValue;
    this.contradictions = run.contradictions;
    this.foodsSuperseded = run.foodsSuperseded;
    this.portionsLeftOut = run.portionsLeftOut;
    this.malformed = malformed;
    this.malformedLines = malformedLines;
    this.cancelled = cancelled;
  }

  /**
   * {@return the foods; none if the reading was cancelled, since a part of a release looks like a
   * whole one}
   */
  public FoodCatalogue catalogue() {
    return catalogue;
  }

  /** {@return how many foods the release has: those of the catalogue and those left out} */
  public long foodsRead() {
    return foodsRead;
  }

  /**
   * {@return how many foods have no value of vitamin B12; they were left out unless the reader was
   * told to keep them}
   */
  public long foodsWithoutValue() {
    return foodsWithoutValue;
  }

  /** {@return how many foods were left out since they have no description} */
  public long foodsWithoutName() {
    return foodsWithoutName;
  }

  /**
   * {@return how many lines gave a food another amount than an earlier line; the smaller was taken}
   */
  public long contradictions() {
    return contradictions;
  }

  /** {@return how many Foundation foods were left out for a later one of the same description} */
  public long foodsSuperseded() {
    return foodsSuperseded;
  }

  /**
   * {@return how many portions were left out: without a mass above 0 and up to 10 000 g, without an
   * amount, or without a name}
   */
  public long portionsLeftOut() {
    return portionsLeftOut;
  }

  /** {@return how many lines were malformed, and were left out} */
  public long malformedLines() {
    return malformedLines;
  }

  /** {@return the first hundred malformed lines, as they were met} */
  public List<Malformed> malformed() {
    return malformed;
  }

  /** {@return whether the reading was cancelled} */
  public boolean cancelled() {
    return cancelled;
  }

  /** {@return the account in words} */
  @Override
  public String toString() {
    return (cancelled ? "cancelled; " : "")
        + catalogue
        + " of "
        + foodsRead
        + "; "
        + foodsWithoutValue
        + " without a value, "
        + foodsWithoutName
        + " without a name, "
        + foodsSuperseded
        + " superseded, "
        + portionsLeftOut
        + " portions left out, "
        + contradictions
        + " contradictions, "
        + malformedLines
        + " malformed lines";
  }
}
