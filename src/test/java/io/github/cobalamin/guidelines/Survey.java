package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The US National Health and Nutrition Examination Survey: people of 2003 and 2004, and volunteers
 * of 2001 and 2002 who came twice, of whom no prevalence is made. META-INF/NOTICE says whose it is.
 */
final class Survey {
  /** The cycle that stands for the country. */
  static final String REPRESENTATIVE = "2003-2004";

  private static final String TABLE = "/nhanes-2001-2004.csv.gz";
  private static final String HEADER =
      "row,cycle,age_years,age_months,sex,pregnant,weight,b12_pg_ml,mma,mma_unit,hcy_umol_l,folate_ng_ml,"
          + "rbc_folate_ng_ml,creatinine_mg_dl,ldh_u_l,bilirubin_mg_dl,ferritin_ng_ml,potassium_mmol_l,medicines";
  private static final List<String> COLUMNS = List.of(HEADER.split(",", -1));

  private Survey() {}

  static List<SurveyPerson> people() {
    List<SurveyPerson> people = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(Survey.class.getResourceAsStream(TABLE), TABLE)),
                StandardCharsets.UTF_8))) {
      if (!HEADER.equals(reader.readLine())) {
        throw new IllegalStateException(TABLE + ":1: the columns must be " + HEADER);
      }
      reader.lines().forEach(line -> people.add(person(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return people;
  }

  /** A row of the table; above 84 years it tells no months. */
  static SurveyPerson person(String line) {
    List<String> cells = List.of(line.split(",", COLUMNS.size()));
    if (cells.size() < COLUMNS.size()) {
      throw new IllegalStateException(
          "a row must have " + COLUMNS.size() + " cells but was " + line);
    }
    int years = Integer.parseInt(cell(cells, "age_years"));
    String months = cell(cells, "age_months");
    return new SurveyPerson(
        cell(cells, "row"),
        cell(cells, "cycle"),
        Double.parseDouble(cell(cells, "weight")),
        years,
        months.isEmpty() ? Age.years(years) : Age.months(Integer.parseInt(months)),
        coded(cells, "sex", Map.of("M", Sex.MALE, "F", Sex.FEMALE)),
        coded(cells, "pregnant", Map.of("1", Truth.TRUE, "0", Truth.FALSE, "", Truth.UNKNOWN)),
        results(cells),
        Stream.of(cell(cells, "medicines").split("[;,]", -1))
            .filter(name -> !name.isBlank())
            .toList());
  }

  private static Map<LabTest, String> results(List<String> cells) {
    Map<LabTest, String> results = new LinkedHashMap<>();
    measured(results, LabTests.TOTAL_B12, cell(cells, "b12_pg_ml"), "pg/mL");
    measured(results, LabTests.METHYLMALONIC_ACID, cell(cells, "mma"), cell(cells, "mma_unit"));
    measured(results, LabTests.HOMOCYSTEINE, cell(cells, "hcy_umol_l"), "umol/L");
    measured(results, LabTests.SERUM_FOLATE, cell(cells, "folate_ng_ml"), "ng/mL");
    measured(results, LabTests.RED_CELL_FOLATE, cell(cells, "rbc_folate_ng_ml"), "ng/mL");
    measured(results, LabTests.CREATININE, cell(cells, "creatinine_mg_dl"), "mg/dL");
    measured(results, LabTests.LACTATE_DEHYDROGENASE, cell(cells, "ldh_u_l"), "U/L");
    measured(results, LabTests.BILIRUBIN, cell(cells, "bilirubin_mg_dl"), "mg/dL");
    measured(results, LabTests.FERRITIN, cell(cells, "ferritin_ng_ml"), "ng/mL");
    measured(results, LabTests.POTASSIUM, cell(cells, "potassium_mmol_l"), "mmol/L");
    return results;
  }

  private static void measured(
      Map<LabTest, String> results, LabTest test, String number, String unit) {
    if (!number.isEmpty()) {
      results.put(test, number + " " + unit);
    }
  }

  private static <T> T coded(List<String> cells, String column, Map<String, T> codes) {
    String code = cell(cells, column);
    T meaning = codes.get(code);
    if (meaning == null) {
      throw new IllegalStateException(
          column + " must be one of " + codes.keySet() + " but was \"" + code + "\"");
    }
    return meaning;
  }

  private static String cell(List<String> cells, String column) {
    return cells.get(COLUMNS.indexOf(column));
  }
}
