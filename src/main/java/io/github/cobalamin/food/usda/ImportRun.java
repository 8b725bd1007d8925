package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.source.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.zip.ZipException;

/** One reading of a release: what was asked for, what was met, and how far it is. */
final class ImportRun {
  private static final int MOST_PLACES = 100;
  private static final int ROWS_BETWEEN_QUESTIONS = 1 << 10;

  /** Leaves the reading because the caller does not want it any more. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super("cancelled", null, false, false);
    }
  }

  /** Takes a file. */
  interface Reading {
    void read(ReleaseTable table) throws IOException;
  }

  private final Release<?> release;
  private final ByteBudget budget;
  private final boolean countingMalformed;
  private final boolean keepingMissing;
  private final LongPredicate goOn;

  private final List<Refusal> refused = new ArrayList<>();
  private long malformed;
  private long rows;
  long foodsRead;
  long foodsWithoutName;
  long foodsWithoutValue;
  long valuesWithoutFood;
  long contradictions;
  long foodsSuperseded;
  long portionsLeftOut;

  ImportRun(Release<?> release, List<String> files, FoodDataCentral asked) throws IOException {
    this.release = release;
    this.budget = new ByteBudget(asked.mostBytes());
    this.countingMalformed = asked.countingMalformed();
    this.keepingMissing = asked.keepingMissing();
    this.goOn = asked.goOn();
    long bytes = 0;
    for (String file : files) {
      bytes += release.has(file) ? release.bytes(file) : 0;
    }
    new ByteBudget(asked.mostBytes()).spend(release.name(), bytes);
  }

  boolean keepingMissing() {
    return keepingMissing;
  }

  /** Reads a file with a header. */
  void read(String file, Reading reading) {
    open(
        file,
        CsvReader.Format.RFC_4180,
        reader -> reading.read(ReleaseTable.headed(this, file, reader)));
  }

  void readIfPresent(String file, Reading reading) {
    if (release.has(file)) {
      read(file, reading);
    }
  }

  /** Reads one of USDA's older files, which have no header. */
  void read(String file, List<String> columns, Reading reading) {
    open(
        file,
        CsvReader.Format.USDA_TEXT,
        reader -> reading.read(ReleaseTable.plain(this, file, reader, columns)));
  }

  void readIfPresent(String file, List<String> columns, Reading reading) {
    if (release.has(file)) {
      read(file, columns, reading);
    }
  }

  private interface Opened {
    void read(CsvReader reader) throws IOException;
  }

  private void open(String file, CsvReader.Format format, Opened action) {
    stopIfCancelled();
    try (InputStream in = release.open(file);
        InputStream guarded = new GuardedStream(in, file, release.storedBytes(file), budget)) {
      action.read(new CsvReader(guarded, format));
    } catch (ZipException | EOFException e) {
      throw new IllegalArgumentException(file + " must be whole but " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void refuse(Refusal refusal) {
    if (!countingMalformed) {
      throw new IllegalArgumentException(refusal.toString());
    }
    count(refusal);
  }

  /** Counts what is left out, also where a malformed line would end the reading. */
  void count(Refusal refusal) {
    malformed++;
    if (refused.size() < MOST_PLACES) {
      refused.add(refusal);
    }
  }

  void rowRead() {
    rows++;
    if (rows % ROWS_BETWEEN_QUESTIONS == 0) {
      stopIfCancelled();
    }
  }

  void fileRead() {
    stopIfCancelled();
  }

  private void stopIfCancelled() {
    if (!goOn.test(foodsRead)) {
      throw new Cancelled();
    }
  }

  FoodDataCentral.Import result(List<Food> foods, boolean cancelled) {
    return new FoodDataCentral.Import(
        this, FoodCatalogue.of(foods), List.copyOf(refused), malformed, cancelled);
  }
}
