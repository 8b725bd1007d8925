// Long: all that a caller may say of an import stands here, mostly documentation.
package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.food.data.FoodTables;
import io.github.cobalamin.source.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.zip.ZipException;

/**
 * A reader of the releases of USDA FoodData Central as they are downloaded: a folder or zip of CSV
 * files of Foundation foods, SR Legacy, FNDDS, branded foods, or all of them. The text files of
 * standard reference 28, from which SR Legacy was made, are recognised by their names: whoever has
 * a download need not know which of the two it is, and gets the same catalogue from both.
 *
 * <pre>{@code
 * FoodDataCentral.Import result = FoodDataCentral.from(download).countMalformed().read();
 * result.catalogue().search("oat milk");
 * result.refused().forEach(System.out::println);       // food.csv:12:3: ...
 * }</pre>
 *
 * <p><b>Foods.</b> Ids are "fdc-" with the number of FoodData Central, or "ndb-" with that of the
 * standard reference. A food without a value of vitamin B12 is left out, or kept as missing: never
 * is it zero. Of Foundation foods with one description the latest that has a value is taken, and
 * they come last. A food without a description is left out and counted. Samples and purchases,
 * which stand among them, are no foods. A branded food has its brand among its other names. No diet
 * is claimed of a food. Groups follow USDA's categories as far as they can, and the food's
 * description where a category holds several groups; else it is {@link FoodGroup#OTHER}. Seaweed,
 * mushrooms and fermented plants, so far as they are recognised, do not count towards a target.
 *
 * <p><b>Values.</b> Total and added vitamin B12 are the nutrients 1178 and 1246, or 418 and 578 in
 * files that hold USDA's older numbers, as FNDDS does; no new number is below 1000, so a number is
 * one or the other whatever file it stands in. Amounts are rounded to nine decimals. Values of
 * FNDDS are calculated and those of branded foods from the label; others are told apart by USDA's
 * derivation code, or by whether there are data points; a zero that USDA assumed is an assumed one.
 * Of two lines that contradict each other, as branded foods have, the smaller amount is taken, and
 * they are counted. A food is fortified if nine tenths or more were added, mixed if less was, and
 * natural if none; where the release does not say, which is not none, the note says so: plant
 * drinks are taken as fortified, food of animals and dishes as natural, and of the rest it is not
 * stated. Values of a branded food that is served by the millilitre are per 100 ml, of which a
 * millilitre is taken as a gram.
 *
 * <p><b>A content that cannot be</b>, more than twice that of the richest food of its group in the
 * tables of the United States, France and the United Kingdom, is not taken: the food is then
 * without a value, and its line is counted among the malformed ones, with what was read. Of
 * supplements, by the maker's category, anything up to 1 g per 100 g is taken.
 *
 * <p><b>Portions</b> with an amount of 0, without a mass above 0 and up to 10 000 g, in a unit that
 * the release does not explain, or called "Quantity not specified" are left out and counted.
 *
 * <p><b>Lines</b> must be well-formed throughout; columns that are not used here may hold any text.
 * Control characters in names become spaces, and bars slashes.
 *
 * <p>Files are read as streams. What stays in memory is the foods with a value, some four hundred
 * bytes each while it reads and half of that afterwards, and a dozen bytes of each other food;
 * nothing is unpacked to disk. Instances are immutable and thread-safe.
 */
public final class FoodDataCentral {
  /** As many bytes as are read at most: 64 GB, many times the largest release. */
  public static final long MOST_BYTES = 64_000_000_000L;

  private static final String CSV_INSTEAD =
      "; take the CSV download of fdc.nal.usda.gov/download-datasets instead";

  private final Path path;
  private final LongPredicate goOn;
  private final boolean countingMalformed;
  private final boolean keepingMissing;
  private final long mostBytes;

  private FoodDataCentral(
      Path path,
      LongPredicate goOn,
      boolean countingMalformed,
      boolean keepingMissing,
      long mostBytes) {
    this.path = path;
    this.goOn = goOn;
    this.countingMalformed = countingMalformed;
    this.keepingMissing = keepingMissing;
    this.mostBytes = mostBytes;
  }

  /**
   * {@return a reader of a release}
   *
   * @param folderOrZip the folder with its files, or the zip as downloaded
   */
  public static FoodDataCentral from(Path folderOrZip) {
    Objects.requireNonNull(folderOrZip, "folderOrZip");
    return new FoodDataCentral(folderOrZip, foods -> true, false, false, MOST_BYTES);
  }

  /**
   * {@return a copy that tells how many foods it has read so far, and stops when it is told to}
   *
   * @param goOn given the number of foods, which stays 0 until their file comes last, in the
   *     reading thread, every 1024 rows and at both ends of each file; false ends the reading
   */
  public FoodDataCentral whileReading(LongPredicate goOn) {
    Objects.requireNonNull(goOn, "goOn");
    return new FoodDataCentral(path, goOn, countingMalformed, keepingMissing, mostBytes);
  }

  /**
   * {@return a copy that leaves out and counts malformed lines instead of stopping; a content that
   * cannot be is counted in any case, since one wrong label must not stop the rest}
   */
  public FoodDataCentral countMalformed() {
    return new FoodDataCentral(path, goOn, true, keepingMissing, mostBytes);
  }

  /** {@return a copy that keeps foods without a value of vitamin B12, as missing} */
  public FoodDataCentral keepMissing() {
    return new FoodDataCentral(path, goOn, countingMalformed, true, mostBytes);
  }

  /**
   * {@return a copy that refuses a release with more bytes, unpacked}
   *
   * @param bytes from 1 to {@link #MOST_BYTES}
   * @throws IllegalArgumentException if it is out of range
   */
  public FoodDataCentral atMostBytes(long bytes) {
    if (bytes < 1 || bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "bytes must be from 1 to " + MOST_BYTES + " but was " + bytes);
    }
    return new FoodDataCentral(path, goOn, countingMalformed, keepingMissing, bytes);
  }

  /**
   * {@return what the release holds}
   *
   * @throws IllegalArgumentException if the path is neither a folder nor a zip, a file or a column
   *     is missing, a line is malformed and they are not to be counted, or the release is refused:
   *     entries or links that lead out of it, more than 10 000 files, more bytes than allowed, or a
   *     file of more than 100 MB that the zip holds in less than a two-hundredth of its size
   * @throws UncheckedIOException if reading fails
   */
  public Import read() {
    List<String> known = new ArrayList<>(FdcImport.FILES);
    known.addAll(Sr28Import.FILES);
    try (Release<?> release = open(known)) {
      boolean old = release.has(Sr28Import.FOODS);
      if (old == release.has(FdcImport.FOODS)) {
        throw new IllegalArgumentException(
            release.name()
                + " must hold either food.csv or food_des.txt but holds "
                + (old ? "both" : "neither")
                + (release.hasJson()
                    ? " but JSON" + CSV_INSTEAD
                    : old ? "" : "; FoodTableReader reads tables of other layouts"));
      }
      ImportRun run = new ImportRun(release, old ? Sr28Import.FILES : FdcImport.FILES, this);
      FoodTables.Builder foods = new FoodTables.Builder(release.name());
      try {
        if (old) {
          new Sr28Import(run, foods).read();
        } else {
          new FdcImport(run, foods).read();
        }
      } catch (ImportRun.Cancelled e) {
        return run.result(List.of(), true);
      }
      return run.result(foods.build(), false);
    } catch (ZipException e) {
      throw new IllegalArgumentException(
          path.getFileName() + " must be a folder or a zip but " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Release<?> open(List<String> known) throws IOException {
    if (Files.isDirectory(path)) {
      return new FolderRelease(path, known);
    }
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException(
          path.getFileName() + " must be a folder or a zip but there is none");
    }
    if (String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new IllegalArgumentException(
          path.getFileName() + " must be a folder or a zip but is JSON" + CSV_INSTEAD);
    }
    return new ZipRelease(path, known);
  }

  long mostBytes() {
    return mostBytes;
  }

  boolean countingMalformed() {
    return countingMalformed;
  }

  boolean keepingMissing() {
    return keepingMissing;
  }

  LongPredicate goOn() {
    return goOn;
  }

  /** {@return what it reads} */
  @Override
  public String toString() {
    return "reader of " + path.getFileName();
  }

  /**
   * What came of reading a release of USDA's: the foods, and an account of what was left out.
   *
   * <p>Instances are immutable and thread-safe.
   */
  public static final class Import {
    private final FoodCatalogue catalogue;
    private final long foodsRead;
    private final long foodsWithoutName;
    private final long foodsWithoutValue;
    private final long valuesWithoutFood;
    private final long contradictions;
    private final long foodsSuperseded;
    private final long portionsLeftOut;
    private final long malformedLines;
    private final List<Refusal> refused;
    private final boolean cancelled;

    Import(
        ImportRun run,
        FoodCatalogue catalogue,
        List<Refusal> refused,
        long malformedLines,
        boolean cancelled) {
      this.catalogue = catalogue;
      this.foodsRead = run.foodsRead;
      this.foodsWithoutName = run.foodsWithoutName;
      this.foodsWithoutValue = run.foodsWithoutValue;
      this.valuesWithoutFood = run.valuesWithoutFood;
      this.contradictions = run.contradictions;
      this.foodsSuperseded = run.foodsSuperseded;
      this.portionsLeftOut = run.portionsLeftOut;
      this.refused = refused;
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
     * {@return how many foods have no value of vitamin B12; they were left out unless the reader
     * was told to keep them}
     */
    public long foodsWithoutValue() {
      return foodsWithoutValue;
    }

    /** {@return how many values of vitamin B12 are of foods that the release does not name} */
    public long valuesWithoutFood() {
      return valuesWithoutFood;
    }

    /** {@return how many foods were left out since they have no description} */
    public long foodsWithoutName() {
      return foodsWithoutName;
    }

    /**
     * {@return how many lines gave a food another amount than an earlier line; the smaller was
     * taken}
     */
    public long contradictions() {
      return contradictions;
    }

    /** {@return how many Foundation foods were left out for a later one of the same description} */
    public long foodsSuperseded() {
      return foodsSuperseded;
    }

    /**
     * {@return how many portions were left out: without a mass above 0 and up to 10 000 g, without
     * an amount, or without a name}
     */
    public long portionsLeftOut() {
      return portionsLeftOut;
    }

    /**
     * {@return how many lines were malformed, and were left out, or name a food with a content that
     * cannot be, of which that content was}
     */
    public long malformedLines() {
      return malformedLines;
    }

    /** {@return why the first hundred of these lines were refused, as they were met} */
    public List<Refusal> refused() {
      return refused;
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
          + " malformed lines"
          + (valuesWithoutFood == 0 ? "" : ", " + valuesWithoutFood + " values without a food");
    }
  }
}
