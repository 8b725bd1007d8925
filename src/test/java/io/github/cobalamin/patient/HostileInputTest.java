package io.github.cobalamin.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway") // nulls are passed to see them refused
class HostileInputTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final YearMonth NEXT_MONTH = YearMonth.of(2026, 12);
  private static final Unit NG = Unit.NANOGRAM_PER_LITRE;
  private static final String B12 = "total B12 must be reported in ng/L, pg/mL, pmol/L, ng/dL";
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");

  private record Case(
      String name, ThrowingCallable input, Class<? extends Exception> type, String message) {}

  private final List<Case> cases = new ArrayList<>();

  private void refused(String name, String message, ThrowingCallable input) {
    cases.add(new Case(name, input, IllegalArgumentException.class, message));
  }

  private void nullRefused(String name, String attribute, ThrowingCallable input) {
    cases.add(new Case(name, input, NullPointerException.class, attribute));
  }

  private static Stream<Arguments> rows(HostileInputTest table) {
    return table.cases.stream()
        .map(row -> Arguments.of(row.name(), row.input(), row.type(), row.message()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "nulls",
    "numbers",
    "texts",
    "misprints",
    "results",
    "ranges",
    "ages",
    "doses",
    "contradictions",
    "dates"
  })
  void hostile_input_is_refused_by_name(
      String name, ThrowingCallable input, Class<? extends Exception> type, String message) {
    assertThatThrownBy(input, name).isExactlyInstanceOf(type).hasMessageContaining(message);
  }

  @Test
  void table_has_at_least_seventy_rows_each_with_a_name_of_its_own() {
    List<Arguments> rows =
        Stream.of(
                nulls(),
                numbers(),
                texts(),
                misprints(),
                results(),
                ranges(),
                ages(),
                doses(),
                contradictions(),
                dates())
            .flatMap(each -> each)
            .toList();
    Set<String> names = new HashSet<>();
    for (Arguments row : rows) {
      String name = (String) row.get()[0];
      assertThat(names.add(name)).as(name).isTrue();
      assertThat((String) row.get()[3]).isNotBlank();
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(70);
  }

  static Stream<Arguments> nulls() {
    HostileInputTest t = new HostileInputTest();
    LabResult result = LabResult.of(LabTests.TOTAL_B12, "165 ng/L");
    Patient patient = Patient.builder().noOtherSymptoms().build();
    t.nullRefused("null value", "value", () -> Quantity.of((BigDecimal) null, NG));
    t.nullRefused("null unit", "unit", () -> Quantity.of(165, null));
    t.nullRefused("null comparator", "comparator", () -> new Quantity(BigDecimal.ONE, NG, null));
    t.nullRefused("null text of a quantity", "text", () -> Quantity.of((String) null));
    t.nullRefused("null text of a range", "text", () -> Range.of((String) null));
    t.nullRefused("null bound", "low", () -> Range.of(null, Quantity.of("5 g")));
    t.nullRefused("null unit text", "text", () -> Unit.find(null));
    t.nullRefused("null word", "word", () -> Outcome.find(null));
    t.nullRefused("null test", "test", () -> LabResult.of(null, "165 ng/L"));
    t.nullRefused("null test of a word", "test", () -> LabResult.of(null, Outcome.LOW));
    t.nullRefused(
        "null quantity", "quantity", () -> LabResult.of(LabTests.TOTAL_B12, (Quantity) null));
    t.nullRefused(
        "null outcome", "outcome", () -> LabResult.of(LabTests.TOTAL_B12, (Outcome) null));
    t.nullRefused(
        "null text of a result", "text", () -> LabResult.of(LabTests.TOTAL_B12, (String) null));
    t.nullRefused("null text to a test", "text", () -> LabTests.TOTAL_B12.quantity((String) null));
    t.nullRefused("null date of a result", "date", () -> result.on(null));
    t.nullRefused(
        "null reference range", "referenceRange", () -> result.withReferenceRange((Range) null));
    t.nullRefused("null assay", "assay", () -> result.withAssay(null));
    t.nullRefused("null id", "id", () -> result.withId(null));
    t.nullRefused("null age", "age", () -> Patient.builder().age((Age) null));
    t.nullRefused("null sex", "sex", () -> Patient.builder().sex((Sex) null));
    t.nullRefused(
        "null trimester", "trimester", () -> Patient.builder().pregnant((Trimester) null));
    t.nullRefused("null clue present", "present", () -> Patient.builder().addPresent((Clue) null));
    t.nullRefused("null clue absent", "absent", () -> Patient.builder().addAbsent((Clue) null));
    t.nullRefused("null result", "results", () -> Patient.builder().addResult((LabResult) null));
    t.nullRefused("null results", "results", () -> Patient.builder().addResult((LabResult[]) null));
    t.nullRefused("null use", "medicines", () -> Patient.builder().addMedicine((MedicineUse) null));
    t.nullRefused(
        "null replacement",
        "replacements",
        () -> Patient.builder().addReplacement((Replacement) null));
    t.nullRefused("null history", "history", () -> Patient.builder().addHistory((History) null));
    t.nullRefused("null clue asked", "clue", () -> patient.truth(null));
    t.nullRefused("null test asked", "test", () -> patient.latest(null));
    t.nullRefused("null medicine", "medicine", () -> MedicineUse.of(null));
    t.nullRefused(
        "null daily dose", "dose", () -> MedicineUse.of(Medicines.BIOTIN).withDailyDose(null));
    t.nullRefused(
        "null month", "since", () -> MedicineUse.of(Medicines.BIOTIN).since((YearMonth) null));
    t.nullRefused("null form", "form", () -> Replacement.of(null, Route.ORAL, "1 mg"));
    t.nullRefused(
        "null route", "route", () -> Replacement.of(Cobalamin.CYANOCOBALAMIN, null, "1 mg"));
    t.nullRefused("null day", "until", () -> INJECTIONS.until((LocalDate) null));
    t.nullRefused("null clue", "clue", () -> History.of(null));
    t.nullRefused(
        "null length",
        "amount",
        () -> History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring(null));
    return rows(t);
  }

  static Stream<Arguments> numbers() {
    HostileInputTest t = new HostileInputTest();
    t.refused(
        "negative number",
        "value must not be negative but was -165 ng/L",
        () -> Quantity.of(-165, NG));
    t.refused(
        "negative decimal",
        "value must not be negative but was -0.38 ng/L",
        () -> Quantity.of(new BigDecimal("-0.38"), NG));
    t.refused(
        "scale of a million",
        "value must have at most 40 digits but was 1E-1000000",
        () -> Quantity.of(new BigDecimal(BigInteger.ONE, 1_000_000), NG));
    t.refused(
        "scale of minus a million",
        "value must have at most 40 digits but was 1E+1000000",
        () -> Quantity.of(new BigDecimal(BigInteger.ONE, -1_000_000), NG));
    t.refused(
        "least scale there is",
        "value must have at most 40 digits but was 1E+2147483648",
        () -> Quantity.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), NG));
    t.refused(
        "negative with a scale of a million",
        "value must have at most 40 digits but was -1E-1000000",
        () -> Quantity.of(new BigDecimal(BigInteger.ONE.negate(), 1_000_000), NG));
    t.refused(
        "forty-one digits",
        "value must have at most 40 digits but was 11111111111111111111111111111111111111111",
        () -> Quantity.of("1".repeat(41) + " ng/L"));
    t.refused(
        "eighty digits",
        "value must have at most 40 digits but was " + "9".repeat(60) + "...",
        () -> Quantity.of("9".repeat(80) + " ng/L"));
    return rows(t);
  }

  static Stream<Arguments> texts() {
    HostileInputTest t = new HostileInputTest();
    String number =
        "quantity must begin with a number that is not negative, such as \"165\", \"<83\" or \"> 1500\", but was ";
    String comma = "quantity must have a decimal point and no comma or grouping";
    t.refused("empty text", "quantity must not be blank", () -> Quantity.of(""));
    t.refused("blank text", "quantity must not be blank", () -> b12(" \t\n "));
    t.refused("blank range", "quantity must not be blank", () -> Range.of("  "));
    t.refused(
        "over-long text",
        "quantity must have at most 100 characters but had 1000000: \"" + "1".repeat(60) + "...\"",
        () -> b12("1".repeat(1_000_000)));
    t.refused(
        "over-long unit",
        "quantity must have at most 100 characters but had 205",
        () -> Quantity.of("165 " + "n".repeat(201)));
    t.refused(
        "over-long assay",
        "assay of total B12 must have at most 200 characters but had 201",
        () -> LabResult.of(LabTests.TOTAL_B12, "165 ng/L").withAssay("a".repeat(201)));
    t.refused(
        "over-long id",
        "id of total B12 must have at most 200 characters but had 201",
        () -> LabResult.of(LabTests.TOTAL_B12, "165 ng/L").withId("r".repeat(201)));
    t.refused(
        "blank assay",
        "assay of total B12 must not be blank",
        () -> LabResult.of(LabTests.TOTAL_B12, "165 ng/L").withAssay(" "));
    t.refused(
        "blank id",
        "id of total B12 must not be blank",
        () -> LabResult.of(LabTests.TOTAL_B12, "165 ng/L").withId(""));
    t.refused("decimal comma", comma, () -> b12("165,5 ng/L"));
    t.refused("thousands comma", comma, () -> b12("1,500 ng/L"));
    t.refused("thousands comma and point", comma, () -> b12("1,500.0 ng/L"));
    t.refused("space between thousands", B12, () -> b12("1 500 ng/L"));
    t.refused("apostrophe between thousands", B12, () -> b12("1'500 ng/L"));
    t.refused("exponent", B12, () -> b12("1e3 ng/L"));
    t.refused("exponent with a plus", number + "\"1e+3 ng/L\"", () -> b12("1e+3 ng/L"));
    t.refused("exponent with a minus", B12, () -> b12("1E-3 ng/L"));
    t.refused("two points", number + "\"1.6.5 ng/L\"", () -> b12("1.6.5 ng/L"));
    t.refused("point first", number + "\".5 ng/L\"", () -> b12(".5 ng/L"));
    t.refused("point last", number + "\"165. ng/L\"", () -> b12("165. ng/L"));
    t.refused("comparator without value", number + "\"<\"", () -> b12("<"));
    t.refused("comparator and unit without value", number + "\"< ng/L\"", () -> b12("< ng/L"));
    t.refused("double comparator", number + "\"<<83 ng/L\"", () -> b12("<<83 ng/L"));
    t.refused("contrary comparators", number + "\"<>83 ng/L\"", () -> b12("<>83 ng/L"));
    t.refused("comparator the wrong way round", number, () -> b12("=<83 ng/L"));
    t.refused("comparator after the value", B12, () -> b12("83< ng/L"));
    t.refused("approximate value", number, () -> b12("~165 ng/L"));
    t.refused("signed value", number, () -> b12("+165 ng/L"));
    t.refused("negative value in text", number, () -> b12("-165 ng/L"));
    t.refused("negative value with a real minus", number, () -> b12("\u2212165 ng/L"));
    t.refused("digits of another script", number, () -> b12("\u0661\u0666\u0665 ng/L"));
    t.refused("number in words", B12, () -> b12("not detected"));
    t.refused("text NaN", number, () -> b12("NaN ng/L"));
    t.refused("number without unit", B12, () -> b12("165"));
    t.refused(
        "quantity without unit",
        "quantity must have a unit, such as \"165 ng/L\", but was \"165\"",
        () -> Quantity.of("165"));
    t.refused("unit without number", number + "\"ng/L\"", () -> b12("ng/L"));
    t.refused(
        "unknown unit",
        "or as low, normal, raised, undetectable or borderline but was \"165 furlongs\"",
        () -> b12("165 furlongs"));
    t.refused(
        "unknown unit of a quantity",
        "unit must be a known one, such as \"ng/L\", but was \"furlongs\"",
        () -> Quantity.of("165 furlongs"));
    t.refused(
        "unit of another test",
        "or as low, normal, raised, undetectable or borderline but was 93 fL",
        () -> b12("93 fL"));
    t.refused(
        "mass of active B12",
        "active B12 must be reported in pmol/L or as low, normal, raised, undetectable or borderline but was 60 ng/L",
        () -> LabResult.of(LabTests.ACTIVE_B12, "60 ng/L"));
    t.refused("range instead of a value", B12, () -> b12("165-180 ng/L"));
    t.refused("value with a remark", B12, () -> b12("165 ng/L (haemolysed)"));
    t.refused("null byte", B12, () -> b12("165\u0000 ng/L"));
    return rows(t);
  }

  /** As printed in case reports. */
  static Stream<Arguments> misprints() {
    HostileInputTest t = new HostileInputTest();
    t.refused(
        "homocysteine in umol/mL",
        "homocysteine must be reported in umol/L, nmol/mL or mg/L or as low, normal or raised but was \"96 umol/mL\"",
        () -> LabResult.of(LabTests.HOMOCYSTEINE, "96 umol/mL"));
    t.refused(
        "ferritin in mg/L",
        "ferritin must be reported in ug/L or ng/mL or as low, normal or raised but was 24 mg/L",
        () -> LabResult.of(LabTests.FERRITIN, "24 mg/L"));
    t.refused(
        "total B12 in ng/mL",
        "total B12 109 ng/mL is above the possible range of 5 to 100000 ng/L; 109 ng/L would be 0.109 ng/mL: check the unit",
        () -> b12("109 ng/mL"));
    t.refused(
        "methylmalonic acid in nmol/L",
        "methylmalonic acid 0.38 nmol/L is below the possible range of 10 to 10000000 nmol/L; 0.38 umol/L would be 380 nmol/L: check the unit",
        () -> LabResult.of(LabTests.METHYLMALONIC_ACID, "0.38 nmol/L"));
    t.refused(
        "haemoglobin of 8.3 g/L",
        "haemoglobin 8.3 g/L is below the possible range of 10 to 300 g/L; 8.3 g/dL would be 83 g/L: check the unit",
        () -> LabResult.of(LabTests.HAEMOGLOBIN, "8.3 g/L"));
    t.refused(
        "haemoglobin of 114 g/dL",
        "haemoglobin 114 g/dL is above the possible range of 10 to 300 g/L; 114 g/L would be 11.4 g/dL: check the unit",
        () -> LabResult.of(LabTests.HAEMOGLOBIN, "114 g/dL"));
    t.refused(
        "total B12 of zero",
        "total B12 0 ng/L is below the possible range of 5 to 100000 ng/L",
        () -> b12("0 ng/L"));
    t.refused(
        "platelets in whole cells per litre of thousands",
        "platelets 250000 10^9/L is above the possible range of 0 to 10000 10^9/L",
        () -> LabResult.of(LabTests.PLATELETS, "250000 x10^9/L"));
    t.refused(
        "haematocrit above all blood",
        "haematocrit 140 % is above the possible range of 3 to 85 %",
        () -> LabResult.of(LabTests.HAEMATOCRIT, "140 %"));
    return rows(t);
  }

  static Stream<Arguments> results() {
    HostileInputTest t = new HostileInputTest();
    t.refused(
        "outcome that a number has not",
        "total B12 must be reported as one of [LOW, NORMAL, RAISED, UNDETECTABLE, BORDERLINE] but was POSITIVE",
        () -> b12("positive"));
    t.refused(
        "outcome that an antibody has not",
        "intrinsic-factor antibody must be reported as one of [POSITIVE, NEGATIVE, BORDERLINE] but was RAISED",
        () -> LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, Outcome.RAISED));
    t.refused(
        "word that is no outcome",
        "intrinsic-factor antibody must be reported as positive, negative or borderline but was \"equally\"",
        () -> LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "equally"));
    t.refused(
        "number of a test in words",
        "intrinsic-factor antibody must be reported as positive, negative or borderline but was 5 U/mL",
        () -> LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "5 U/mL"));
    t.refused(
        "quantity of another test",
        "active B12 must be reported in pmol/L or as low, normal, raised, undetectable or borderline but was 165 ng/L",
        () -> LabResult.of(LabTests.ACTIVE_B12, Quantity.of("165 ng/L")));
    return rows(t);
  }

  static Stream<Arguments> ranges() {
    HostileInputTest t = new HostileInputTest();
    LabResult b12 = LabResult.of(LabTests.TOTAL_B12, "165 ng/L");
    t.refused(
        "reference range in a unit of another test",
        "reference range of total B12 must be in one of [ng/L, pg/mL, pmol/L, ng/dL, ng/mL] and comparable with the result but was 80 to 100 fL",
        () -> b12.withReferenceRange("80-100 fL"));
    t.refused(
        "reference bound in a unit of another test",
        "reference range of total B12 must be in one of [ng/L, pg/mL, pmol/L, ng/dL, ng/mL] and comparable with the result but was <15 umol/L",
        () -> b12.withReferenceRange("<15 umol/L"));
    t.refused(
        "reference range of a test in words",
        "reference range of intrinsic-factor antibody must be in one of []",
        () ->
            LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")
                .withReferenceRange("<20 U/mL"));
    t.refused(
        "reversed range",
        "range must hold at least one value but was 900 to 180 pg/mL",
        () -> b12.withReferenceRange("900-180 pg/mL"));
    t.refused(
        "range without unit",
        "range must have a unit, such as \"180-900 pg/mL\", but was \"180-900\"",
        () -> b12.withReferenceRange("180-900"));
    t.refused(
        "single number as a range",
        "range must be two numbers, such as \"180-900 pg/mL\", or one bound, such as \"<15 umol/L\", but was \"180 ng/L\"",
        () -> b12.withReferenceRange("180 ng/L"));
    t.refused(
        "range with decimal commas",
        "quantity must have a decimal point and no comma or grouping",
        () -> b12.withReferenceRange("13,5-17,5 ng/L"));
    t.refused(
        "range of two dimensions",
        "must be converted to a unit of the same dimension",
        () -> Range.of(Quantity.of("180 ng/L"), Quantity.of("664 pmol/L")));
    return rows(t);
  }

  static Stream<Arguments> ages() {
    HostileInputTest t = new HostileInputTest();
    t.refused("age -1", "age must be from 0 to 130 years but was -1", () -> Age.years(-1));
    t.refused("age 131", "age must be from 0 to 130 years but was 131", () -> Age.years(131));
    t.refused("age 200", "age must be from 0 to 130 years but was 200", () -> Age.years(200));
    t.refused(
        "age that overflows when multiplied",
        "age must be from 0 to 130 years but was 357913942",
        () -> Age.years(357_913_942));
    t.refused("months -1", "age must be from 0 to 1560 months but was -1", () -> Age.months(-1));
    t.refused(
        "months 1561", "age must be from 0 to 1560 months but was 1561", () -> Age.months(1561));
    t.refused(
        "most months there are",
        "age must be from 0 to 1560 months but was 2147483647",
        () -> new Age(Integer.MAX_VALUE));
    return rows(t);
  }

  static Stream<Arguments> doses() {
    HostileInputTest t = new HostileInputTest();
    MedicineUse metformin = MedicineUse.of(Medicines.METFORMIN);
    String daily = "daily dose of metformin must be above 0 and at most 100 g but was ";
    String b12 = "dose of B12 must be above 0 and at most 10 g but was ";
    String length =
        "length of resection of the terminal ileum must be above 0 and at most 10 m but was ";
    t.refused("daily dose 0", daily + "0 mg", () -> metformin.withDailyDose("0 mg"));
    t.refused("daily dose huge", daily + "100.1 g", () -> metformin.withDailyDose("100.1 g"));
    t.refused("daily dose above all", daily + ">100 g", () -> metformin.withDailyDose(">100 g"));
    t.refused(
        "daily dose in a concentration", daily + "5 ng/L", () -> metformin.withDailyDose("5 ng/L"));
    t.refused(
        "daily dose without unit", "quantity must have a unit", () -> metformin.withDailyDose("2"));
    t.refused(
        "daily dose negative",
        "quantity must begin with a number",
        () -> metformin.withDailyDose("-2 g"));
    t.refused("replacement dose 0", b12 + "0 ug", () -> dose("0 ug"));
    t.refused("replacement dose huge", b12 + "11 g", () -> dose("11 g"));
    t.refused("replacement dose in a length", b12 + "1 cm", () -> dose("1 cm"));
    t.refused("replacement dose without unit", "quantity must have a unit", () -> dose("1000"));
    t.refused(
        "replacement dose with a comma",
        "quantity must have a decimal point",
        () -> dose("1,000 ug"));
    t.refused("length 0", length + "0 cm", () -> ileum("0 cm"));
    t.refused("length huge", length + "10.01 m", () -> ileum("10.01 m"));
    t.refused("length above all", length + ">10 m", () -> ileum(">10 m"));
    t.refused("length as a mass", length + "25 mg", () -> ileum("25 mg"));
    t.refused("length without unit", "quantity must have a unit", () -> ileum("25"));
    return rows(t);
  }

  static Stream<Arguments> contradictions() {
    HostileInputTest t = new HostileInputTest();
    t.refused(
        "same clue present and absent",
        "unexplained fatigue must not be both present and absent",
        () -> Patient.builder().addPresent(Symptoms.FATIGUE).addAbsent(Symptoms.FATIGUE).build());
    t.refused(
        "member present with the group absent",
        "bariatric surgery must not be absent when sleeve gastrectomy, a part of it, is present",
        () ->
            Patient.builder()
                .addPresent(Conditions.SLEEVE_GASTRECTOMY)
                .addAbsent(Conditions.BARIATRIC_SURGERY)
                .build());
    t.refused(
        "member of a member present with the group absent",
        "atrophic gastritis of the body of the stomach must not be absent when pernicious anaemia, a part of it, is present",
        () ->
            Patient.builder()
                .addPresent(Conditions.PERNICIOUS_ANAEMIA)
                .addAbsent(Conditions.ATROPHIC_GASTRITIS)
                .build());
    t.refused(
        "risk factor present with its group absent",
        "diet low in or without animal-source food must not be absent when vegan diet",
        () ->
            Patient.builder()
                .addPresent(RiskFactors.VEGAN_DIET)
                .addAbsent(RiskFactors.LOW_ANIMAL_FOOD_DIET)
                .build());
    t.refused(
        "contradiction added to a patient later",
        "glossitis must not be both present and absent",
        () ->
            Patient.builder().addPresent(Symptoms.GLOSSITIS).build().toBuilder()
                .addAbsent(Symptoms.GLOSSITIS)
                .build());
    t.refused(
        "history of a condition said absent",
        "resection of the terminal ileum must not be absent when the history of resection of the terminal ileum of 25 cm is stated",
        () ->
            Patient.builder()
                .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"))
                .addAbsent(Conditions.TERMINAL_ILEAL_RESECTION)
                .build());
    t.refused(
        "history of a member of a condition said absent",
        "resection of the terminal ileum must not be absent when the history of",
        () ->
            Patient.builder()
                .addHistory(
                    History.of(Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION).measuring("60 cm"))
                .addAbsent(Conditions.TERMINAL_ILEAL_RESECTION)
                .build());
    t.refused(
        "medicine taken and not taken",
        "metformin must not be both taken and not taken",
        () ->
            Patient.builder()
                .addMedicine(MedicineUse.of(Medicines.METFORMIN))
                .addNotTaken(Medicines.METFORMIN)
                .build());
    t.refused(
        "medicine taken and its class not taken",
        "omeprazole must not be both taken and not taken",
        () ->
            Patient.builder()
                .addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE))
                .addNotTaken(Medicines.PROTON_PUMP_INHIBITORS)
                .build());
    t.refused(
        "class taken and not taken",
        "proton-pump inhibitor must not be both taken and not taken",
        () ->
            Patient.builder()
                .addMedicine(MedicineUse.of(Medicines.PROTON_PUMP_INHIBITORS))
                .addNotTaken(Medicines.PROTON_PUMP_INHIBITORS)
                .build());
    t.refused(
        "medicine ended before begun",
        "metformin must not end before it begins but was from 2020-05 to 2020-04",
        () ->
            MedicineUse.of(Medicines.METFORMIN)
                .since(YearMonth.of(2020, 5))
                .until(YearMonth.of(2020, 4)));
    t.refused(
        "replacement ended before begun",
        "replacement must not end before it begins but was from 2026-11-23 to 2026-11-22",
        () -> INJECTIONS.since(TOMORROW).until(TODAY));
    t.refused(
        "replacement begun after its end",
        "replacement must not end before it begins but was from 2026-11-23 to 2026-11-22",
        () -> INJECTIONS.until(TODAY).since(TOMORROW));
    t.refused(
        "trimester of a person who is not pregnant",
        "trimester must go with a pregnancy but pregnant was FALSE",
        () ->
            Patient.builder().pregnant(Trimester.FIRST).build().toBuilder().notPregnant().build());
    t.refused(
        "pregnant and not pregnant",
        "the person must not be both pregnant and not pregnant",
        () -> Patient.builder().pregnant(Trimester.FIRST).notPregnant().build());
    return rows(t);
  }

  static Stream<Arguments> dates() {
    HostileInputTest t = new HostileInputTest();
    MedicineUse metformin = MedicineUse.of(Medicines.METFORMIN);
    t.refused(
        "result after the assessment",
        "total B12 165 ng/L must not be dated after the assessment of 2026-11-22 but was dated 2026-11-23",
        () ->
            assess(
                Patient.builder()
                    .addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L").on(TOMORROW))));
    t.refused(
        "medicine begun after the assessment",
        "use of metformin must not be dated after the assessment of 2026-11-22 but was dated 2026-12",
        () -> assess(Patient.builder().addMedicine(metformin.since(NEXT_MONTH))));
    t.refused(
        "replacement begun after the assessment",
        "replacement must not be dated after the assessment of 2026-11-22 but was dated 2026-11-23",
        () -> assess(Patient.builder().addReplacement(INJECTIONS.since(TOMORROW))));
    // Guideline.assess: refused if the record holds anything dated after the day.
    t.refused(
        "medicine ended after the assessment",
        "metformin must not be dated after the assessment of 2026-11-22 but was dated 2026-12",
        () -> assess(Patient.builder().addMedicine(metformin.until(NEXT_MONTH))));
    t.refused(
        "replacement ended after the assessment",
        "replacement must not be dated after the assessment of 2026-11-22 but was dated 2026-11-23",
        () -> assess(Patient.builder().addReplacement(INJECTIONS.until(TOMORROW))));
    t.nullRefused(
        "null patient assessed", "patient", () -> Guidelines.NICE_NG239.assess(null, TODAY));
    t.nullRefused(
        "null day assessed",
        "date",
        () -> Guidelines.NICE_NG239.assess(Patient.builder().build(), null));
    return rows(t);
  }

  private static LabResult b12(String text) {
    return LabResult.of(LabTests.TOTAL_B12, text);
  }

  private static Replacement dose(String dose) {
    return Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, dose);
  }

  private static History ileum(String length) {
    return History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring(length);
  }

  private static Patient results(String one, LocalDate day, String other, LocalDate otherDay) {
    LabResult first = day == null ? b12(one) : b12(one).on(day);
    LabResult second = otherDay == null ? b12(other) : b12(other).on(otherDay);
    return Patient.builder().addResult(first, second).build();
  }

  /** A doubtful result never loses the patient. */
  @Test
  void several_results_of_a_test_are_accepted_however_they_are_dated() {
    assertThat(results("165 ng/L", TODAY, "210 ng/L", TODAY).results()).hasSize(2);
    assertThat(results("165 ng/L", TODAY, "165 pmol/L", TODAY).results()).hasSize(2);
    assertThat(results("165 ng/L", TODAY, "low", TODAY).results()).hasSize(2);
    assertThat(results("165 ng/L", null, "210 ng/L", null).results()).hasSize(2);
    assertThat(results("165 ng/L", TODAY, "210 ng/L", null).results()).hasSize(2);
    assertThat(results("165 ng/L", TODAY, "165 ng/L", TODAY).results()).hasSize(1);
  }

  private static void assess(Patient.Builder patient) {
    assertThat(Guidelines.NICE_NG239.assess(patient.build(), TODAY)).isNotNull();
  }

  @Test
  void surprising_but_legitimate_results_are_accepted() {
    accepted(LabTests.HAEMOGLOBIN, "45 g/L", Quantity.Comparator.EXACT, "45");
    accepted(LabTests.HAEMOGLOBIN, "2.8 g/dL", Quantity.Comparator.EXACT, "2.8");
    accepted(LabTests.TOTAL_B12, "<83pmol/l", Quantity.Comparator.LESS, "83");
    accepted(LabTests.TOTAL_B12, "> 1500pg/ml", Quantity.Comparator.MORE, "1500");
    accepted(LabTests.METHYLMALONIC_ACID, "6434 nmol/L", Quantity.Comparator.EXACT, "6434");
    accepted(LabTests.METHYLMALONIC_ACID, "5000 µmol/L", Quantity.Comparator.EXACT, "5000");
    accepted(LabTests.PLATELETS, "0 x10^9/L", Quantity.Comparator.EXACT, "0");
    accepted(LabTests.LACTATE_DEHYDROGENASE, "20000 IU/L", Quantity.Comparator.EXACT, "20000");
  }

  private static void accepted(
      LabTest test, String text, Quantity.Comparator comparator, String value) {
    Quantity quantity = LabResult.of(test, text).quantity().orElseThrow();
    assertThat(quantity.comparator()).isEqualTo(comparator);
    assertThat(quantity.value()).isEqualTo(new BigDecimal(value));
  }

  @Test
  void pregnant_patient_recorded_as_male_is_accepted() {
    Patient patient = Patient.builder().sex(Sex.MALE).pregnant(Trimester.SECOND).build();
    assertThat(patient.sex()).contains(Sex.MALE);
    assertThat(patient.pregnant()).isEqualTo(Truth.TRUE);
    assertThat(Guidelines.NICE_NG239.assess(patient, TODAY)).isNotNull();
  }

  @Test
  void newborn_and_the_oldest_are_accepted() {
    assertThat(Patient.builder().age(Age.months(0)).build().age()).contains(Age.years(0));
    assertThat(Patient.builder().age(Age.years(130)).build().age()).contains(Age.months(1560));
  }

  @Test
  void facts_of_the_day_of_the_assessment_are_accepted() {
    Patient patient =
        Patient.builder()
            .addResult(b12("165 ng/L").on(TODAY))
            .addMedicine(MedicineUse.of(Medicines.METFORMIN).since(YearMonth.from(TODAY)))
            .addReplacement(INJECTIONS.since(TODAY))
            .build();
    assertThat(Guidelines.NICE_NG239.assess(patient, TODAY)).isNotNull();
  }

  /** Whatever is typed: it is read back as it was, or refused with a message. */
  @Test
  void random_text_is_read_or_refused_and_nothing_else() {
    String[] pieces = {
      "1", "65", "0", "0.38", ".", ",", " ", "<", ">", "<=", "≥", "-", "+", "e", "E+", " to ", "%",
      "ng/L", "pmol/L", "µmol/L", "nmol/L", "g/dL", "10^9/L", "x", "/", "mcg", "low", "raised",
      "\u00a0", "\u0000"
    };
    List<LabTest> tests =
        List.of(
            LabTests.TOTAL_B12,
            LabTests.METHYLMALONIC_ACID,
            LabTests.HAEMOGLOBIN,
            LabTests.RETICULOCYTES,
            LabTests.GASTRIN,
            LabTests.INTRINSIC_FACTOR_ANTIBODY);
    SplittableRandom random = new SplittableRandom(96);
    int read = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 6); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      LabTest test = tests.get(random.nextInt(tests.size()));
      LabResult result;
      try {
        result = LabResult.of(test, text.toString());
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).as(text.toString()).isNotBlank();
        continue;
      }
      assertThat(LabResult.of(test, result.value())).as(text.toString()).isEqualTo(result);
      read++;
    }
    assertThat(read).isBetween(100, 40_000);
  }

  @Test
  void random_range_is_read_or_refused_and_nothing_else() {
    String[] pieces = {
      "1", "65", "0", "900", "0.38", ".", " ", "<", ">", "<=", "≥", "-", "\u2013", " to ", " ng/L",
      " g/dL"
    };
    SplittableRandom random = new SplittableRandom(15);
    int read = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 6); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Range range;
      try {
        range = Range.of(text.toString());
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).as(text.toString()).isNotBlank();
        continue;
      }
      assertThat(Range.of(range.toString())).as(text.toString()).isEqualTo(range);
      read++;
    }
    assertThat(read).isBetween(100, 40_000);
  }
}
