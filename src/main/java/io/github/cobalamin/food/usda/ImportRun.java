package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;

/** One reading of a release: what was asked for, what was met, and how far it is. */
final class ImportRun {
  private static final int MOST_PLACES = 100;
  private static final int ROWS_BETWEEN_CANCELS = 1 << 10;
  private static final int ROWS_BETWEEN_REPORTS = 1 << 16;

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

  private final Release release;
  private final ByteBudget budget;
  private final boolean countingMalformed;
  private final boolean keepingMissing;
  private final FoodDataCentral.Progress progress;
  private final BooleanSupplier cancel;
  private final long bytesInAll;

  private final List<Malformed> places = new ArrayList<>();
  private long malformed;
  private long rows;
  long foodsRead;
  long foodsWithoutName;
  long foodsWithoutValue;
  long contradictions;
  long foodsSuperseded;
  long portionsLeftOut;

  ImportRun(Release release, List<String> files, FoodDataCentral asked) throws IOException {
    this.release = release;
    this.budget = new ByteBudget(asked.mostBytes());
    this.countingMalformed = asked.countingMalformed();
    this.keepingMissing = asked.keepingMissing();
    this.progress = asked.progress();
    this.cancel = asked.cancel();
    long bytes = 0;
    for (String file : files) {
      bytes += release.has(file) ? release.bytes(file) : 0;
    }
    new ByteBudget(asked.mostBytes()).spend(release.name(), bytes);
    this.bytesInAll = bytes;
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

  void malformed(Malformed place) {
    if (!countingMalformed) {
      throw new IllegalArgumentException(place.toString());
    }
    malformed++;
    if (places.size() < MOST_PLACES) {
      places.add(place);
    }
  }

  void rowRead(String file) {
    rows++;
    if (rows % ROWS_BETWEEN_CANCELS == 0) {
      stopIfCancelled();
    }
    if (rows % ROWS_BETWEEN_REPORTS == 0) {
      progress.reached(file, rows, budget.spent(), bytesInAll);
    }
  }

  void fileRead(String file) {
    progress.reached(file, rows, budget.spent(), bytesInAll);
    stopIfCancelled();
  }

  private void stopIfCancelled() {
    if (cancel.getAsBoolean()) {
      throw new Cancelled();
    }
  }

  FoodDataCentral.Import result(List<Food> foods, boolean cancelled) {
    return new FoodDataCentral.Import(
        this, FoodCatalogue.of(foods), List.copyOf(places), malformed, cancelled);
  }
}
