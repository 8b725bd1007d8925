package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cobalamin.food.ContentClaim;
import io.github.cobalamin.food.data.FoodSources;
import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.model.LifeStage;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceIntakesTest {
  private static final Citation CITATION = Sources.EFSA_2015.at("abstract", Confirmation.READ_ONCE);

  /** Typed from the clinical facts, sections 5.1 and 5.2, not from the table. */
  @ParameterizedTest
  @CsvSource({
    // body, years of age, stage, kind, micrograms
    "us-1998, 1, ANYONE, EAR, 0.7",
    "us-1998, 3, ANYONE, RDA, 0.9",
    "us-1998, 4, ANYONE, EAR, 1.0",
    "us-1998, 8, ANYONE, RDA, 1.2",
    "us-1998, 9, ANYONE, EAR, 1.5",
    "us-1998, 13, ANYONE, RDA, 1.8",
    "us-1998, 14, ANYONE, EAR, 2.0",
    "us-1998, 14, ANYONE, RDA, 2.4",
    "us-1998, 50, ANYONE, RDA, 2.4",
    "us-1998, 51, ANYONE, EAR, 2.0",
    "us-1998, 90, ANYONE, RDA, 2.4",
    "us-1998, 30, PREGNANT, EAR, 2.2",
    "us-1998, 30, PREGNANT, RDA, 2.6",
    "us-1998, 30, BREASTFEEDING, EAR, 2.4",
    "us-1998, 30, BREASTFEEDING, RDA, 2.8",
    "efsa-2015, 15, ANYONE, AI, 4.0",
    "efsa-2015, 40, ANYONE, AI, 4.0",
    "efsa-2015, 30, PREGNANT, AI, 4.5",
    "efsa-2015, 30, BREASTFEEDING, AI, 5.0",
    "dach-2018, 1, ANYONE, AI, 1.5",
    "dach-2018, 4, ANYONE, AI, 2.0",
    "dach-2018, 7, ANYONE, AI, 2.5",
    "dach-2018, 9, ANYONE, AI, 2.5",
    "dach-2018, 10, ANYONE, AI, 3.5",
    "dach-2018, 12, ANYONE, AI, 3.5",
    "dach-2018, 13, ANYONE, AI, 4.0",
    "dach-2018, 15, ANYONE, AI, 4.0",
    "dach-2018, 40, ANYONE, AI, 4.0",
    "dach-2018, 30, PREGNANT, AI, 4.5",
    "dach-2018, 30, BREASTFEEDING, AI, 5.5",
    "uk-1991, 1, ANYONE, RNI, 0.5",
    "uk-1991, 4, ANYONE, RNI, 0.8",
    "uk-1991, 7, ANYONE, RNI, 1.0",
    "uk-1991, 11, ANYONE, RNI, 1.2",
    "uk-1991, 15, ANYONE, RNI, 1.5",
    "uk-1991, 40, ANYONE, RNI, 1.5",
    "uk-1991, 30, BREASTFEEDING, RNI, 2.0",
    "uk-1991, 18, ANYONE, RNI, 1.5",
    "uk-1991, 30, PREGNANT, RNI, 1.5",
    "efsa-2015, 1, ANYONE, AI, 1.5",
    "efsa-2015, 6, ANYONE, AI, 1.5",
    "efsa-2015, 7, ANYONE, AI, 2.5",
    "efsa-2015, 14, ANYONE, AI, 3.5",
    "who-fao-2004, 1, ANYONE, RNI, 0.9",
    "who-fao-2004, 4, ANYONE, RNI, 1.2",
    "who-fao-2004, 9, ANYONE, RNI, 1.8",
    "who-fao-2004, 10, ANYONE, RNI, 2.4",
    "who-fao-2004, 40, ANYONE, RNI, 2.4",
    "who-fao-2004, 30, PREGNANT, RNI, 2.6",
    "who-fao-2004, 30, BREASTFEEDING, RNI, 2.8",
    "nordic-2023, 3, ANYONE, AI, 1.5",
    "nordic-2023, 4, ANYONE, AI, 1.7",
    "nordic-2023, 10, ANYONE, AI, 2.5",
    "nordic-2023, 11, FEMALE, AI, 3.5",
    "nordic-2023, 14, MALE, AI, 3.0",
    "nordic-2023, 15, ANYONE, AI, 4.0",
    "nordic-2023, 40, ANYONE, AI, 4.0",
    "nordic-2023, 30, PREGNANT, AI, 4.5",
    "nordic-2023, 30, BREASTFEEDING, AI, 5.5",
    "japan-2025, 1, ANYONE, AI, 1.5",
    "japan-2025, 5, ANYONE, AI, 1.5",
    "japan-2025, 7, ANYONE, AI, 2.0",
    "japan-2025, 9, ANYONE, AI, 2.5",
    "japan-2025, 11, ANYONE, AI, 3.0",
    "japan-2025, 14, ANYONE, AI, 4.0",
    "japan-2025, 17, ANYONE, AI, 4.0",
    "japan-2025, 40, ANYONE, AI, 4.0",
    "japan-2025, 30, PREGNANT, AI, 4.0",
    "japan-2025, 30, BREASTFEEDING, AI, 4.0",
    "australia-nz-2006, 40, ANYONE, RDA, 2.4",
    "australia-nz-2006, 30, PREGNANT, RDA, 2.6",
    "australia-nz-2006, 30, BREASTFEEDING, RDA, 2.8",
    "eu-scf-1993, 40, ANYONE, PRI, 1.4",
    "eu-scf-1993, 30, PREGNANT, PRI, 1.6",
    "eu-scf-1993, 30, BREASTFEEDING, PRI, 1.9",
  })
  void confirmed_rows_hold_what_the_bodies_say(
      String body, int years, LifeStage stage, IntakeKind kind, BigDecimal micrograms) {
    assertThat(ReferenceIntakes.get(body).of(Age.years(years), stage))
        .filteredOn(row -> row.kind() == kind)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.perDay().value()).isEqualByComparingTo(micrograms);
              assertThat(row.provisional()).isFalse();
            });
  }

  /** Infants, by completed months. */
  @ParameterizedTest
  @CsvSource({
    "us-1998, 0, 0.4, false",
    "us-1998, 6, 0.4, false",
    "us-1998, 7, 0.5, false",
    "us-1998, 11, 0.5, false",
    "efsa-2015, 6, 1.5, false",
    "efsa-2015, 7, 1.5, false",
    "nordic-2023, 5, 0.4, false",
    "nordic-2023, 6, 1.5, false",
    "efsa-2015, 11, 1.5, false",
    "dach-2018, 3, 0.5, false",
    "dach-2018, 4, 1.4, false",
    "dach-2018, 11, 1.4, false",
    "uk-1991, 0, 0.3, false",
    "uk-1991, 7, 0.4, false",
    "japan-2025, 5, 0.4, false",
    "japan-2025, 6, 0.9, false",
    "who-fao-2004, 0, 0.4, false",
    "who-fao-2004, 7, 0.7, false",
    "australia-nz-2006, 0, 0.4, false",
    "australia-nz-2006, 7, 0.5, false",
    "eu-scf-1993, 6, 0.5, false",
  })
  void infants_have_rows_of_their_own(
      String body, int months, BigDecimal micrograms, boolean provisional) {
    assertThat(ReferenceIntakes.get(body).of(Age.months(months), LifeStage.ANYONE))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.perDay().value()).isEqualByComparingTo(micrograms);
              assertThat(row.provisional()).isEqualTo(provisional);
            });
  }

  /** What was not found in print, and nothing else. */
  @Test
  void unconfirmed_rows_are_marked_and_listed() {
    Set<String> marked = new TreeSet<>();
    for (ReferenceIntakes body : ReferenceIntakes.all()) {
      for (ReferenceIntakes.Row row : body.rows()) {
        if (row.provisional()) {
          marked.add(
              body.id()
                  + " "
                  + row.whom()
                  + " "
                  + row.kind()
                  + " "
                  + row.perDay().value().toPlainString());
        }
      }
    }
    assertThat(marked)
        .containsExactlyInAnyOrder(
            "uk-1991 adults EAR 1.25",
            "uk-1991 adults LRNI 1",
            "uk-1991 pregnancy at 19 years and over EAR 1.25",
            "uk-1991 pregnancy at 19 years and over LRNI 1");
  }

  static Stream<ReferenceIntakes> bodies() {
    return ReferenceIntakes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void every_row_of_a_body_is_plausible_and_bands_do_not_overlap(ReferenceIntakes body) {
    assertThat(body.rows()).isNotEmpty();
    for (int i = 0; i < body.rows().size(); i++) {
      ReferenceIntakes.Row row = body.rows().get(i);
      assertThat(row.perDay().value()).isBetween(new BigDecimal("0.2"), new BigDecimal("6"));
      assertThat(row.citation().source()).isEqualTo(body.source());
      for (ReferenceIntakes.Row other : body.rows().subList(0, i)) {
        boolean same = row.lifeStage() == other.lifeStage() && row.kind() == other.kind();
        assertThat(same && overlap(row.ages(), other.ages()))
            .as("%s overlaps %s", row, other)
            .isFalse();
      }
    }
  }

  private static boolean overlap(AgeBand one, AgeBand other) {
    return one.contains(other.fromMonths()) || other.contains(one.fromMonths());
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void at_every_age_a_body_has_one_recommendation_or_none_and_requirements_lie_below_it(
      ReferenceIntakes body) {
    for (int months = 0; months <= 130 * 12; months++) {
      for (LifeStage stage : LifeStage.values()) {
        List<ReferenceIntakes.Row> rows = body.of(Age.months(months), stage);
        List<ReferenceIntakes.Row> recommended =
            rows.stream().filter(row -> !row.requirement()).toList();
        assertThat(recommended).hasSize(rows.isEmpty() ? 0 : 1);
        for (ReferenceIntakes.Row row : rows) {
          assertThat(row.perDay().value()).isLessThanOrEqualTo(recommended.get(0).perDay().value());
        }
      }
    }
  }

  @Test
  void gaps_of_the_tables_are_left_open_and_say_why() {
    Patient infant = Patient.builder().age(Age.months(5)).build();
    Patient oldMother = Patient.builder().age(Age.years(52)).pregnant().build();

    assertThat(ReferenceIntakes.EFSA_2015.of(infant)).isEmpty();
    assertThat(ReferenceIntakes.EFSA_2015.whyNone(infant))
        .contains(
            "it has no value for people who are neither pregnant nor breastfeeding at 5 months");
    assertThat(ReferenceIntakes.US_1998.of(oldMother)).isEmpty();
    assertThat(ReferenceIntakes.US_1998.whyNone(oldMother))
        .contains("it has no value for pregnancy at 52 years");
    assertThat(ReferenceIntakes.EFSA_2015.whyNone(oldMother)).isEmpty();
  }

  @Test
  void stage_of_life_is_the_patients_own() {
    Patient.Builder woman = Patient.builder().age(Age.years(30));

    assertThat(ReferenceIntakes.EFSA_2015.of(woman.build()))
        .extracting(ReferenceIntakes.Row::toString)
        .containsExactly("4 µg a day, the adequate intake for adults");
    assertThat(ReferenceIntakes.EFSA_2015.of(woman.breastfeeding().build()))
        .extracting(ReferenceIntakes.Row::toString)
        .containsExactly("5 µg a day, the adequate intake for breastfeeding");
    assertThat(ReferenceIntakes.EFSA_2015.of(woman.pregnant().build())).isEmpty();
    assertThat(ReferenceIntakes.EFSA_2015.whyNone(woman.build()))
        .contains("it has no value for pregnancy and breastfeeding at once");
    assertThat(ReferenceIntakes.US_1998.of(woman.build().toBuilder().notBreastfeeding().build()))
        .extracting(ReferenceIntakes.Row::whom)
        .containsOnly("pregnancy at 14 to under 51 years");
  }

  @Test
  void sex_decides_where_a_body_tells_them_apart() {
    Patient.Builder twelve = Patient.builder().age(Age.years(12));
    ReferenceIntakes body = ReferenceIntakes.NORDIC_2023;

    assertThat(body.of(twelve.build())).isEmpty();
    assertThat(body.whyNone(twelve.build()))
        .contains("its values differ by sex, which is not known");
    assertThat(body.of(twelve.sex(Sex.FEMALE).build()))
        .extracting(ReferenceIntakes.Row::toString)
        .containsExactly("3.5 µg a day, the adequate intake for females at 11 to under 15 years");
    assertThat(body.of(twelve.sex(Sex.MALE).build()))
        .extracting(ReferenceIntakes.Row::toString)
        .containsExactly("3 µg a day, the adequate intake for males at 11 to under 15 years");
    assertThat(body.of(Patient.builder().age(Age.years(30)).sex(Sex.MALE).build()))
        .extracting(ReferenceIntakes.Row::whom)
        .containsExactly("adults");
  }

  @Test
  void unknown_age_has_no_figure() {
    Patient anyone = Patient.builder().build();

    assertThat(ReferenceIntakes.US_1998.of(anyone)).isEmpty();
    assertThat(ReferenceIntakes.US_1998.whyNone(anyone)).contains("the age is not known");
  }

  @Test
  void bodies_are_found_by_id_and_only_the_committee_of_1993_is_historic() {
    assertThat(ReferenceIntakes.all())
        .containsExactly(
            ReferenceIntakes.US_1998,
            ReferenceIntakes.EFSA_2015,
            ReferenceIntakes.DACH_2018,
            ReferenceIntakes.UK_1991,
            ReferenceIntakes.WHO_FAO_2004,
            ReferenceIntakes.NORDIC_2023,
            ReferenceIntakes.JAPAN_2025,
            ReferenceIntakes.AUSTRALIA_NZ_2006,
            ReferenceIntakes.EU_SCF_1993)
        .allSatisfy(body -> assertThat(ReferenceIntakes.get(body.id())).isSameAs(body))
        .allSatisfy(body -> assertThat(body.id()).endsWith(String.valueOf(body.year())))
        .filteredOn(ReferenceIntakes::historic)
        .containsExactly(ReferenceIntakes.EU_SCF_1993);
    assertThat(ReferenceIntakes.EFSA_2015).hasToString("EFSA 2015");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> ReferenceIntakes.get("efsa-2016"))
        .withMessageContaining("efsa-2015");
  }

  @Test
  void upper_limit_not_established_is_a_value_of_its_own() {
    assertThat(ReferenceIntakes.US_1998.upperLimit())
        .hasValueSatisfying(
            limit -> {
              assertThat(limit).hasToString("upper limit: not established");
              assertThat(limit.topic()).isEqualTo(Remark.Topic.UPPER_LIMIT);
              assertThat(limit.provisional()).isFalse();
              assertThat(limit.citations()).hasToString("[IOM 1998, chapter 9, p. 306]");
            });
    assertThat(ReferenceIntakes.UK_1991.upperLimit())
        .map(Remark::text)
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith("A safe upper level was not established. ")
                    .contains("2 mg a day"));
    assertThat(ReferenceIntakes.all())
        .filteredOn(body -> body.upperLimit().isEmpty())
        .containsExactly(
            ReferenceIntakes.DACH_2018,
            ReferenceIntakes.WHO_FAO_2004,
            ReferenceIntakes.EU_SCF_1993);
    assertThat(ReferenceIntakes.all().stream().flatMap(body -> body.upperLimit().stream()))
        .hasSize(6)
        .allSatisfy(limit -> assertThat(limit.text()).contains("not established").endsWith("."))
        .extracting(Remark::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void bodies_and_verdicts_come_back_from_serialisation() throws Exception {
    assertThat(copy(ReferenceIntakes.JAPAN_2025)).isSameAs(ReferenceIntakes.JAPAN_2025);
    Adequacy adequacy =
        ReferenceIntakes.EFSA_2015.adequacy(
            Quantity.of("3 ug"), Patient.builder().age(Age.years(40)).build());
    assertThat(copy(adequacy)).isEqualTo(adequacy);
    assertThat(copy(ReferenceIntakes.UK_1991.upperLimit().orElseThrow()))
        .isEqualTo(ReferenceIntakes.UK_1991.upperLimit().orElseThrow());
    assertThat(copy(ReferenceIntakes.UK_1991.rows().get(0)))
        .isEqualTo(ReferenceIntakes.UK_1991.rows().get(0));
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void figure_that_is_none_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("", "4 ug"))
        .withMessage("term of a reference intake must not be blank");
    for (String wrong : List.of("4 mg", "<4 ug", "0 ug")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row("adequate intake", wrong))
          .withMessage("reference intake must be exact micrograms above 0 but was " + wrong);
    }
    assertThat(row("adequate intake", "4 ug").whom()).isEqualTo("people of 0 years and over");
  }

  private static ReferenceIntakes.Row row(String term, String perDay) {
    return ImmutableRow.builder()
        .kind(IntakeKind.AI)
        .term(term)
        .perDay(Quantity.of(perDay))
        .ages(AgeBand.fromMonths(0))
        .lifeStage(LifeStage.ANYONE)
        .citation(CITATION)
        .build();
  }

  @Test
  void broken_tables_are_named_by_line() {
    String good = "uk-1991\t0\t7\tANYONE\tRNI\treference nutrient intake\t0.3\tREAD_ONCE\ttable\t";
    assertThat(IntakeTable.read("t.tsv", "# remark\n" + IntakeTable.HEADER + "\n\n" + good + "\n"))
        .containsOnlyKeys("uk-1991");
    assertThatIllegalStateException()
        .isThrownBy(() -> IntakeTable.read("t.tsv", "body\tfrom\n"))
        .withMessage("t.tsv:1: must have the header " + IntakeTable.HEADER + " but had body\tfrom");
    assertThatIllegalStateException()
        .isThrownBy(() -> IntakeTable.read("t.tsv", IntakeTable.HEADER + "\nuk-1991\t0\n"))
        .withMessage("t.tsv:2: must have 10 columns but had 2");
    for (String wrong :
        List.of(
            good.replace("RNI", "RNX"),
            good.replace("0.3", "a few"),
            good.replace("\t7\t", "\t0\t"),
            good.replace("READ_ONCE", "HEARD"),
            good.replace("uk-1991", "uk-1992"))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> IntakeTable.read("t.tsv", IntakeTable.HEADER + "\n" + wrong + "\n"))
          .withMessageStartingWith("t.tsv:2: must be a reference intake but ");
    }
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                IntakeTable.read(
                    "t.tsv", IntakeTable.HEADER + "\n" + good.replace("RNI", "RNX") + "\n"))
        .withMessageMatching(
            "t.tsv:2: must be a reference intake but kind must be one of .*rni.* but was" + " RNX");
    assertThatIllegalStateException()
        .isThrownBy(() -> IntakeTable.resource("nothing.tsv"))
        .withMessage("the library must hold nothing.tsv but does not");
  }

  @Test
  void sources_have_ids_of_their_own() throws Exception {
    List<Source> sources = new ArrayList<>();
    for (Class<?> home : List.of(IntakeSources.class, FoodSources.class, Sources.class)) {
      for (Field field : home.getFields()) {
        sources.add((Source) field.get(null));
      }
    }
    assertThat(sources).extracting(Source::id).doesNotHaveDuplicates();
    assertThat(sources)
        .extracting(Source::shortName)
        .allSatisfy(name -> assertThat(name).isNotBlank());
  }

  @Test
  void words_of_stages_and_verdicts_are_all_different() {
    assertThat(LifeStage.values())
        .extracting(LifeStage::label)
        .doesNotHaveDuplicates()
        .contains("pregnancy", "breastfeeding");
    assertThat(Adequacy.Verdict.values())
        .extracting(Adequacy.Verdict::label)
        .doesNotHaveDuplicates();
    assertThat(ContentClaim.Level.values())
        .extracting(ContentClaim.Level::label)
        .doesNotHaveDuplicates();
  }
}
