package io.github.cobalamin.food;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An assessment touches no food, and a food touches no guideline. */
class FoodLoadingTest {
  /** The program that a fresh virtual machine runs. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      if (arguments[0].equals("assess")) {
        Patient patient =
            Patient.builder().addResult(LabResult.of(LabTests.TOTAL_B12, "120 ng/L")).build();
        System.out.println(
            Guidelines.NICE_NG239.assess(patient, LocalDate.of(2026, 11, 23)).status().text());
      } else {
        System.out.println(FoodCatalogue.standard().get("egg-boiled").content());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "assess, confirmed, cobalamin.assessment.Assessment, cobalamin.food.Food",
    "food, analysed, cobalamin.food.data.FoodTable, cobalamin.guidelines"
  })
  void one_loads_nothing_of_the_other(
      String program, String printed, String loaded, String untouched) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:stdout",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Program.class.getName(),
                    program))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .contains(printed, "io.github." + loaded)
        .doesNotContain("io.github." + untouched + ".", "io.github." + untouched + " ");
  }
}
