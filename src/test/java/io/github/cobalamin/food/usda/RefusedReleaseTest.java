package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedReleaseTest {
  @TempDir Path temporary;

  private static void refused(Path path, String message) {
    assertThatThrownBy(() -> FoodDataCentral.from(path).read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.csv",
        "a/../evil.csv",
        "a/..",
        "/etc/food.csv",
        "a\\evil.csv",
        "C:evil.csv",
        "a\0.csv"
      })
  void an_entry_that_would_lie_elsewhere_is_refused(String name) throws IOException {
    Path zip =
        TestRelease.foodDataCentral().with(name, "").zip(temporary.resolve("release.zip"), "");
    refused(zip, "release.zip: an entry must lie within the zip but was \"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..b/notes.txt", "...", "c", "deep/er/notes.txt"})
  void an_odd_entry_that_lies_within_is_not_read(String name) throws IOException {
    Path zip =
        TestRelease.foodDataCentral().with(name, "").zip(temporary.resolve("release.zip"), "");
    assertThat(FoodDataCentral.from(zip).read().catalogue().size()).isEqualTo(4);
  }

  @Test
  void too_many_entries_are_refused() throws IOException {
    Path path = temporary.resolve("many.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i <= Release.MOST_FILES; i++) {
        zip.putNextEntry(new ZipEntry("f" + i));
      }
    }
    refused(path, "many.zip must hold at most 10000 files but holds 10001");
  }

  @Test
  void too_many_files_are_refused() throws IOException {
    Path folder = TestRelease.foodDataCentral().folder(temporary.resolve("many"));
    for (int i = 0; i < Release.MOST_FILES; i++) {
      Files.createFile(folder.resolve("f" + i));
    }
    refused(folder, "many must hold at most 10000 files but holds more");
  }

  @Test
  void a_file_that_stands_twice_is_refused() throws IOException {
    Path zip =
        TestRelease.foodDataCentral()
            .with("other/food.csv", "")
            .zip(temporary.resolve("twice.zip"), "");
    refused(zip, "twice.zip must hold food.csv once but holds it twice");

    Path folder = TestRelease.foodDataCentral().folder(temporary.resolve("twice"));
    Files.copy(folder.resolve("food.csv"), folder.resolve("Food.csv"));
    refused(folder, "twice must hold food.csv once but holds it twice");
  }

  @Test
  void more_bytes_than_allowed_are_refused_before_reading() throws IOException {
    TestRelease release = TestRelease.foodDataCentral();
    Path zip = release.zip(temporary.resolve("release.zip"), "");
    Path folder = release.folder(temporary.resolve("release"));
    for (Path path : new Path[] {zip, folder}) {
      assertThatThrownBy(() -> FoodDataCentral.from(path).atMostBytes(1000).read())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("release must have at most 1000 bytes but has more");
      assertThat(FoodDataCentral.from(path).atMostBytes(10_000).read().catalogue().size())
          .isEqualTo(4);
    }
  }

  @Test
  void bytes_are_counted_as_they_are_read() throws IOException {
    ByteBudget budget = new ByteBudget(5);
    try (InputStream in =
        new GuardedStream(new ByteArrayInputStream(new byte[9]), "food.csv", 9, budget)) {
      assertThat(in.read()).isZero();
      assertThat(in.read(new byte[4])).isEqualTo(4);
      assertThat(budget.spent()).isEqualTo(5);
      assertThatThrownBy(in::read)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("release must have at most 5 bytes but has more: they ended in food.csv");
    }
    try (InputStream in = new GuardedStream(InputStream.nullInputStream(), "food.csv", 0, budget)) {
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void a_file_that_shrinks_too_much_is_refused() throws IOException {
    Path path = temporary.resolve("bomb.zip");
    byte[] rows = "1,1,1093,0,,,,,,,\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry("food.csv"));
      zip.putNextEntry(new ZipEntry("food_nutrient.csv"));
      zip.write(
          TestRelease.foodDataCentral()
              .text("food_nutrient.csv")
              .split("\n", 2)[0]
              .concat("\n")
              .getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written <= GuardedStream.RATIO_FROM; written += rows.length) {
        zip.write(rows);
      }
    }
    refused(path, "food_nutrient.csv must not shrink to less than a 200th in the zip but takes up");
  }

  @Test
  void a_link_out_of_the_folder_is_refused_and_one_within_is_followed() throws IOException {
    Path outside = TestRelease.foodDataCentral().folder(temporary.resolve("outside"));
    Path folder = TestRelease.foodDataCentral().folder(temporary.resolve("folder"));
    Path food = folder.resolve("food.csv");
    Files.delete(food);
    Files.createSymbolicLink(food, outside.resolve("food.csv"));
    refused(
        folder, "folder: food.csv must lie within the folder but is a link that leads out of it");

    Files.delete(food);
    Files.copy(outside.resolve("food.csv"), folder.resolve("food-2024.csv"));
    Files.createSymbolicLink(food, folder.resolve("food-2024.csv"));
    assertThat(FoodDataCentral.from(folder).read().catalogue().size()).isEqualTo(4);

    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
    assertThat(FoodDataCentral.from(link).read().catalogue().size()).isEqualTo(4);
  }

  @Test
  void a_folder_with_the_name_of_a_file_is_no_file() throws IOException {
    Path folder =
        TestRelease.foodDataCentral().without("food_portion.csv").folder(temporary.resolve("f"));
    Files.createDirectory(folder.resolve("food_portion.csv"));
    assertThat(FoodDataCentral.from(folder).read().portionsLeftOut()).isZero();
  }

  @Test
  void what_is_no_release_is_refused() throws IOException {
    refused(temporary.resolve("nothing"), "nothing must be a folder or a zip but there is none");
    Path text = Files.writeString(temporary.resolve("text.zip"), "no zip");
    refused(text, "text.zip must be a folder or a zip but ");
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    refused(
        empty,
        "empty must hold either food.csv or food_des.txt but holds neither;"
            + " FoodTableReader reads tables of other layouts");
    refused(
        TestRelease.foodDataCentral().with("FOOD_DES.txt", "").folder(temporary.resolve("both")),
        "both must hold either food.csv or food_des.txt but holds both");
  }

  @Test
  void a_release_without_its_values_is_refused() throws IOException {
    TestRelease release = TestRelease.foodDataCentral().without("food_nutrient.csv");
    refused(
        release.folder(temporary.resolve("folder")),
        "folder must hold food_nutrient.csv but does not");
    refused(
        release.zip(temporary.resolve("zip.zip"), ""),
        "zip.zip must hold food_nutrient.csv but does not");
  }

  @Test
  void a_damaged_zip_is_refused() throws IOException {
    Path zip = TestRelease.foodDataCentral().zip(temporary.resolve("damaged.zip"), "");
    byte[] bytes = Files.readAllBytes(zip);
    int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("food_nutrient.csv");
    for (int i = 0; i < 60; i++) {
      bytes[name + 20 + i] = (byte) 0xFF;
    }
    Files.write(zip, bytes);
    refused(zip, "food_nutrient.csv must be whole but ");
  }

  @Test
  void a_file_that_cannot_be_read_is_an_error_of_reading() throws IOException {
    Path folder = TestRelease.foodDataCentral().folder(temporary.resolve("folder"));
    AtomicInteger asked = new AtomicInteger();
    FoodDataCentral reader =
        FoodDataCentral.from(folder)
            .whileReading(
                foods -> {
                  if (asked.incrementAndGet() == 2) {
                    delete(folder.resolve("food.csv"));
                  }
                  return true;
                });
    assertThatThrownBy(reader::read).isInstanceOf(UncheckedIOException.class);
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
