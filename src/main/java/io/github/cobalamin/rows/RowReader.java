package io.github.cobalamin.rows;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.quantity.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the rows of one source, of which the caller states once how it writes numbers and words. A
 * row is never thrown back: it gives a result, a result with warnings, or a refusal.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class RowReader {
  private final Notation notation;
  private final KnowledgeBase known;

  private RowReader(Notation notation, KnowledgeBase known) {
    this.notation = Objects.requireNonNull(notation, "notation");
    this.known = Objects.requireNonNull(known, "known");
  }

  /**
   * {@return a reader of a source that writes so, which knows the library's tests and their names}
   *
   * @param notation how the source writes numbers and words
   */
  public static RowReader of(Notation notation) {
    return new RowReader(notation, KnowledgeBase.standard());
  }

  /**
   * {@return a reader that looks tests up elsewhere, such as among a caller's own}
   *
   * @param knowledge where
   */
  public RowReader withKnowledge(KnowledgeBase knowledge) {
    return new RowReader(notation, knowledge);
  }

  /**
   * {@return what the row says, or why it was refused}
   *
   * @param row the row
   */
  public LabReading read(LabRow row) {
    return new RowReading(Objects.requireNonNull(row, "row"), known, notation).read();
  }

  /**
   * {@return what each of the rows says, in their order, results and refusals together}
   *
   * @param rows the rows
   */
  public List<LabReading> read(List<LabRow> rows) {
    List<LabReading> readings = new ArrayList<>(rows.size());
    for (LabRow row : Require.all("rows", rows)) {
      readings.add(read(row));
    }
    return List.copyOf(readings);
  }

  /** {@return how the source writes, such as "reader of rows with 1.234,5 (de)"} */
  @Override
  public String toString() {
    return "reader of rows with " + notation;
  }
}
