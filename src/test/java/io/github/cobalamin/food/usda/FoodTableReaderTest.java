package io.github.cobalamin.food.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.diet.Intake;
import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Refusal;
import io.github.cobalamin.source.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of other people, in the layouts in which they are published, cut down to a few rows. */
class FoodTableReaderTest {
  private static final Citation OWN =
      Source.of("own-table", "own table", "A table of one's own").at("as of today");

  private static FoodTableReader.Builder reader(String name, String b12) {
    return FoodTableReader.builder()
        .nameColumn(name)
        .b12Column(b12)
        .unit(Unit.MICROGRAM)
        .citation(OWN);
  }

  private static String content(FoodTableReader.Reading read, String id) {
    return read.catalogue().get(id).content().toString();
  }

  /** The header breaks its lines as ANSES's workbook does. */
  @Test
  void ciqual_has_semicolons_decimal_commas_and_three_marks() {
    FoodTableReader.Reading read =
        reader("alim_nom_fr", "Vitamine B12 (µg / 100 g)")
            .idColumn("alim_code")
            .separator(';')
            .notation(Notation.standard().withDecimal(','))
            .addMissingMark("-")
            .addTraceMark("traces")
            .addBelowDetectionMark("<")
            .build()
            .read(
                """
                alim_grp_code;alim_nom_fr;alim_code;"Vitamine B9
                (µg
                /
                100 g)";"Vitamine B12
                (µg / 100 g)"
                05;Lait entier, UHT;19023;2,3;0,18
                03;"Salade de céleri rémoulade, préemballée";25600;14;< 0,08
                01;Salade de museau de porc;8406;-;-
                02;Carotte, crue;20009;30;traces
                02;Eau;18066;0;0
                04;Algue nori, séchée;20991;-;25,1
                04;Champignon de Paris, cru;20056;1;0,04
                04;Foie, agneau, cru;40101;240;95,8
                """);

    assertThat(read.rowsRead()).isEqualTo(8);
    assertThat(read.rowsRefused()).isZero();
    assertThat(content(read, "19023")).isEqualTo("0.18 µg per 100 g (calculated)");
    assertThat(content(read, "25600")).isEqualTo("at least 0 µg per 100 g (calculated)");
    assertThat(read.catalogue().get("25600").note()).contains("as printed: < 0,08");
    assertThat(content(read, "8406")).isEqualTo("not known");
    assertThat(read.catalogue().get("8406").note()).isEmpty();
    assertThat(content(read, "20009")).isEqualTo("at least 0 µg per 100 g (calculated)");
    assertThat(content(read, "18066")).isEqualTo("0 µg per 100 g (calculated)");
    assertThat(content(read, "40101")).isEqualTo("95.8 µg per 100 g (calculated)");
    assertThat(read.catalogue().counting().find("20991")).isEmpty();
    assertThat(read.catalogue().counting().find("20056")).isEmpty();
    assertThat(read.foodsWithoutValue()).isEqualTo(1);
    assertThat(read.foodsWithTraces()).isEqualTo(2);
    assertThat(read)
        .hasToString(
            "8 foods of 8 rows; 1 without a value, 2 with traces, 0 rows without a name, 0"
                + " refused");
  }

  @Test
  void cofid_has_rows_above_and_below_its_header() {
    FoodTableReader.Reading read =
        reader("Food Name", "Vitamin B12 (µg)")
            .idColumn("Food Code")
            .addMissingMark("N")
            .addTraceMark("Tr")
            .basis(B12Content.Basis.ANALYSED)
            .build()
            .read(
                """
                "1.5 Vitamins",,,,
                Food Code,Food Name,Group,Folate (µg),Vitamin B12 (µg)
                ,,,FOLT,VITB12
                ,,,µg,µg
                12-596,"Milk, whole, pasteurised, average",BAK,8,0.9
                13-145,"Ackee, canned, drained",DG,N,0
                14-896,"Coffee, infusion, average",PA,Tr,Tr
                16-433,"Roe, cod, hard, raw",JR,N,N
                13-434,"Seaweed, nori, dried, raw",DG,300,27.5
                """);

    assertThat(read.rowsWithoutName()).isEqualTo(2);
    assertThat(read.rowsRead()).isEqualTo(7);
    assertThat(content(read, "12-596")).isEqualTo("0.9 µg per 100 g (analysed)");
    assertThat(content(read, "14-896")).isEqualTo("at least 0 µg per 100 g (analysed)");
    assertThat(content(read, "16-433")).isEqualTo("not known");
    Food nori = read.catalogue().get("13-434");
    assertThat(nori.counted()).isFalse();
    assertThat(nori.group()).isEqualTo(FoodGroup.ALGAE);
    assertThat(read.catalogue().get("12-596").citation()).isEqualTo(OWN);
    assertThat(read.catalogue().get("12-596").origin()).isEqualTo(Food.Origin.NOT_STATED);
    assertThat(read.catalogue().get("13-145").origin()).isEqualTo(Food.Origin.NATURAL);
  }

  @Test
  void canadian_nutrient_file_is_two_tables_of_which_one_has_a_row_for_each_nutrient() {
    FoodTableReader.Reading read =
        reader("FoodDescription", "NutrientValue")
            .idColumn("FoodID")
            .nutrientColumn("NutrientID")
            .nutrient("418")
            .build()
            .read(
                """
                FoodID,FoodCode,FoodGroupID,FoodSourceID,FoodDescription,FoodDescriptionF
                113,113,1,0,"Milk, fluid, whole, pasteurized","Lait, entier"
                2,2,22,7,Cheese souffle,Soufflé au fromage
                4,4,22,6,"Chop suey, with meat, canned","Chop suey"
                """,
                """
                FoodID,NutrientID,NutrientValue,StandardError,NumberofObservations
                113,203,3.22,0,0
                113,418,0.45,0,0
                2,203,9.54,0,0
                2,418,0.5,0,0
                2,418,0.5,0,0
                2,418,0.7,0,0
                999,418,1,0,0
                """);

    assertThat(content(read, "113")).isEqualTo("0.45 µg per 100 g (calculated)");
    assertThat(content(read, "2")).isEqualTo("0.5 µg per 100 g (calculated)");
    assertThat(content(read, "4")).isEqualTo("not known");
    assertThat(read.foodsWithoutValue()).isEqualTo(1);
    assertThat(read.refused())
        .extracting(Refusal::toString)
        .containsExactly(
            "values:7:3: nutrientvalue must be one value for a food but was \"0.7\"",
            "values:8:1: foodid must be that of a food with a name but was \"999\"");
  }

  @Test
  void food_data_central_is_read_like_any_other() {
    FoodTableReader fdc =
        reader("description", "amount")
            .idColumn("fdc_id")
            .nutrientColumn("nutrient_id")
            .nutrient("1178")
            .build();
    FoodTableReader.Reading read =
        fdc.read(
            """
            "fdc_id","data_type","description"
            "171265","sr_legacy_food","Milk, whole, 3.25% milkfat"
            "175178","sr_legacy_food","Fish, cod, Pacific, cooked"
            """,
            """
            "id","fdc_id","nutrient_id","amount"
            "1","171265","1178.0","0.45"
            "2","171265","1003","3.2"
            """);

    assertThat(content(read, "171265")).isEqualTo("0.45 µg per 100 g (calculated)");
    assertThat(content(read, "175178")).isEqualTo("not known");
  }

  private static FoodTableReader diary() {
    return reader("Food Name", "B12 (Cobalamin) (µg)").amountColumn("Amount").build();
  }

  @Test
  void diary_of_cronometer_tells_the_content_of_each_amount() {
    FoodTableReader.Reading read =
        diary()
            .read(
                """
                Day,Time,Group,Food Name,Amount,Energy (kcal),B12 (Cobalamin) (μg),Category
                2026-11-02,08:00,Breakfast,"Milk, Whole",244.00 g,148.84,1.10,Dairy
                2026-11-02,08:00,Breakfast,"Egg, Whole, Boiled",2.00 large,155.00,1.11,Dairy
                2026-11-03,13:00,Lunch,"Cheese, Cheddar",1.00 oz,114.25,0.30,Dairy
                2026-11-03,13:05,Lunch,Black Coffee,240.00 g,2.40,,Beverages
                2026-11-04,19:00,Dinner,"Beef Liver, Fried",0.50 lb,396.00,188.50,Meat
                """);

    Food milk = read.catalogue().get("row-2");
    assertThat(milk.content().microgramsPer100g().orElseThrow()).isEqualTo("0.450819672");
    assertThat(milk.usualPortion()).map(Object::toString).contains("244.00 g (244 g)");
    assertThat(content(read, "row-5")).isEqualTo("not known");
    assertThat(read.refused())
        .extracting(Refusal::toString)
        .containsExactly(
            "table:3:5: amount must be a mass such as 50 g for a content per 100 g to be known but was"
                + " \"2.00 large\"");
    assertThat(read.rowsRefused()).isEqualTo(1);
    assertThat(read.catalogue().size()).isEqualTo(4);
    Intake eaten =
        Intake.diary()
            .on(LocalDate.of(2026, 11, 2), milk, "244.00 g")
            .on(LocalDate.of(2026, 11, 3), read.catalogue().get("row-4"), "1.00 oz")
            .build();
    assertThat(eaten.perDay().value().doubleValue()).isBetween(0.6999, 0.7001);
    assertThat(eaten.perDay().unit()).isEqualTo(Quantity.of("1 ug").unit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tr; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "'\"0,18\"'; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "-; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "-1; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "<LOQ; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "> 3; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "0.5 ug; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "1.2.3; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "#REF!; must be a number such as 1.5 or a mark of what is missing [n/a], a trace [] or below detection [<]",
        "301; must be at most 300 micrograms per 100 g, twice the richest food, in ug",
        "999999999999999999999999999999999; must be at most 300 micrograms per 100 g, twice the richest food, in ug"
      })
  void cell_that_says_nothing_is_refused_with_its_place(String cell, String reason) {
    FoodTableReader.Reading read =
        reader("name", "b12")
            .addMissingMark("N/A")
            .addBelowDetectionMark("<")
            .build()
            .read("name,b12\nmilk,0.4\nyak," + cell + "\nwater,n/a\n");
    assertThat(read.refused())
        .extracting(Refusal::toString)
        .containsExactly(
            "table:3:2: b12 " + reason + " but was \"" + cell.replace("\"", "") + "\"");
    assertThat(read.catalogue().all()).extracting(Food::id).containsExactly("row-2", "row-4");
  }

  @ParameterizedTest
  @CsvSource({
    "0.45, 0.45 µg per 100 g (calculated)",
    "0.56000000000000005, 0.56 µg per 100 g (calculated)",
    "300, 300 µg per 100 g (calculated)",
    "20.0, 20 µg per 100 g (calculated)",
    "'', not known",
    "n/a, not known",
    "ND, at least 0 µg per 100 g (calculated)",
    "<0.1, at least 0 µg per 100 g (calculated)",
    "< 0.1, at least 0 µg per 100 g (calculated)",
    "tr, at least 0 µg per 100 g (calculated)"
  })
  void cell_is_a_number_or_a_mark(String cell, String content) {
    FoodTableReader.Reading read =
        reader("name", "b12")
            .addMissingMark("N/A")
            .addTraceMark("Tr")
            .addBelowDetectionMarks("<", "ND")
            .build()
            .read("name,b12\nyak," + cell + "\n");
    assertThat(content(read, "row-2")).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({"MILLIGRAM, 0.00045", "MICROGRAM, 0.45", "PICOGRAM, 450000"})
  void unit_is_what_the_caller_says(Unit unit, String cell) {
    FoodTableReader.Reading read =
        reader("name", "b12")
            .unit(unit)
            .build()
            .read("name\tb12\n".replace('\t', ',') + "a," + cell);
    assertThat(content(read, "row-2")).isEqualTo("0.45 µg per 100 g (calculated)");
  }

  @Test
  void tabs_separate_too_and_rows_that_are_no_rows_are_told() {
    FoodTableReader.Reading read =
        reader("Name", "B12")
            .separator('\t')
            .idColumn("Code")
            .build()
            .read(
                """
                Code|Name|B12
                A.1|milk|0.4

                a 1|kefir|0.3
                |egg|1
                #|cod|1
                B|ham
                C|beef|2|3
                D|br"ie|1
                E||1
                """
                    .replace('|', '\t'));
    assertThat(read.catalogue().all()).extracting(Food::toString).containsExactly("milk");
    assertThat(read.rowsWithoutName()).isEqualTo(1);
    assertThat(read.refused())
        .extracting(Refusal::toString)
        .containsExactly(
            "table:4:1: code must be unique but was \"a 1\"",
            "table:5:1: code must not be blank",
            "table:6:1: code must have a letter or a digit but was \"#\"",
            "table:7:3: b12 must be there: the table has 3 columns but the row has 2",
            "table:8:4: column 4 must not be there: the table has 3 columns but the row has 4",
            "table:9:2: name must have its quote at the beginning");
    assertThat(read.rowsRefused()).isEqualTo(6);
  }

  @Test
  void only_the_first_hundred_refusals_are_kept() {
    FoodTableReader.Reading read =
        reader("name", "b12").build().read("name,b12\n" + "milk,much\n".repeat(150));
    assertThat(read.rowsRefused()).isEqualTo(150);
    assertThat(read.refused()).hasSize(100);
    assertThat(read.catalogue().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name;b12\nmilk;0.4\n", "Name,B 12\nmilk,0.4\n", "\"name,b12"})
  void table_without_the_columns_is_refused(String table) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").build().read(table))
        .withMessageStartingWith(
            "table must have the columns [name, b12] in one of its first 20 rows but was ");
  }

  @Test
  void column_that_stands_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").build().read("name,b12,B12\nmilk,0.4,0.5\n"))
        .withMessage("table must have the column b12 once");
  }

  @Test
  void reader_that_contradicts_itself_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").unit(Unit.PER_CENT).build())
        .withMessage("unit must be a mass such as ug but was %");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").basis(B12Content.Basis.MISSING).build())
        .withMessage("basis must be analysed, calculated or label but was missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").nutrient("418").build())
        .withMessage(
            "a column of nutrients must be named together with the nutrient but was not named, and"
                + " the nutrient 418");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").separator('|').build())
        .withMessage("separator must be a comma, a semicolon or a tab but was \"|\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").addTraceMark("Tr").addMissingMark("tr").build())
        .withMessage("mark must mean one thing but was \"Tr\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").addBelowDetectionMark(" ").build())
        .withMessage("mark of what is below detection must not be blank");
    assertThatIllegalStateException()
        .isThrownBy(() -> FoodTableReader.builder().nameColumn("name").build())
        .withMessageContaining("b12Column");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("name", "b12").build().read("name\n", "b12\n"))
        .withMessage("a column of ids must be named to read two tables");
    assertThat(reader("name", "b12").build()).hasToString("reader of the columns name and b12");
  }
}
