package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table of codes, and how codes are looked up. */
class CodeSweepTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** Concepts of SNOMED CT that are outside the Global Patient Set. */
  private static final Set<String> NOT_GLOBAL =
      Set.of("372567009", "234360003", "271216009", "365607006");

  /** A code of a fact. */
  private record Row(Fact fact, Code code) {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : KNOWN.all()) {
      for (Code code : KNOWN.codes(fact)) {
        rows.add(new Row(fact, code));
      }
    }
    return rows;
  }

  @Test
  void sweep_sees_every_terminology() {
    Map<CodeSystem, Integer> counts = new HashMap<>();
    for (Row row : rows()) {
      counts.merge(row.code().system(), 1, Integer::sum);
    }
    assertThat(counts.keySet())
        .containsExactlyInAnyOrder(
            CodeSystem.LOINC,
            CodeSystem.ICD_10,
            CodeSystem.ICD_10_CM,
            CodeSystem.ICD_11,
            CodeSystem.SNOMED_CT,
            CodeSystem.ATC,
            CodeSystem.RXNORM,
            CodeSystem.UNII);
    assertThat(counts.values()).allMatch(count -> count > 50);
  }

  @Test
  void code_has_the_shape_and_the_check_digit_of_its_terminology() {
    assertThat(rows()).allSatisfy(row -> hasItsShape(row.fact(), row.code()));
  }

  private static void hasItsShape(Fact fact, Code code) {
    String value = code.value();
    switch (code.system()) {
      case LOINC -> {
        assertThat(value).matches("[1-9]\\d{1,5}-\\d");
        int hyphen = value.indexOf('-');
        assertThat(value.charAt(hyphen + 1) - '0').isEqualTo(luhn(value.substring(0, hyphen)));
        assertThat(fact)
            .isInstanceOfAny(LabTest.class, Symptom.class, RiskFactor.class, Cause.class);
        assertThat(fact instanceof LabTest || code.fit() == Code.Fit.BROADER)
            .as("the answer to %s decides", code)
            .isTrue();
      }
      case SNOMED_CT -> {
        assertThat(value).matches("[1-9]\\d{5,17}");
        assertThat(verhoeff(value)).as("check digit of %s", value).isTrue();
        assertThat(NOT_GLOBAL).doesNotContain(value);
      }
      case ICD_10 -> assertThat(value).matches("[A-Z]\\d\\d(\\.\\d)?");
      case ICD_10_CM -> assertThat(value).matches("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");
      case ICD_11 -> assertThat(value).matches("[0-9A-Z]{4}(\\.[0-9A-Z]{1,3})?|XM[0-9A-Z]{4}");
      case ATC -> assertThat(value).matches("[A-V]\\d\\d([A-Z]([A-Z](\\d\\d)?)?)?");
      case RXNORM -> assertThat(value).matches("[1-9]\\d{2,6}");
      case UNII -> assertThat(value).matches("[0-9A-Z]{10}");
      case UCUM -> throw new AssertionError("units have their own codes");
    }
    assertThat(code.display()).isEqualTo(code.display().strip()).doesNotContain("[unconfirmed]");
  }

  @Test
  void code_finds_its_fact_exactly_and_says_when_it_is_only_possible() {
    assertThat(rows()).allSatisfy(row -> findsItsFact(row.fact(), row.code()));
  }

  private static void findsItsFact(Fact fact, Code code) {
    List<Match<Fact>> found = KNOWN.find(code.system(), code.value());
    assertThat(found)
        .contains(
            new Match<>(
                fact,
                Match.Kind.EXACT,
                code.withFit(Code.Fit.SAME).toString(),
                code.fit() == Code.Fit.BROADER));
    if (code.system().icd()) {
      assertThat(
              KNOWN.find(
                  code.system(), code.value().replace(".", "").toLowerCase(java.util.Locale.ROOT)))
          .isEqualTo(found);
    }
    assertThat(KNOWN.find(code.system().uri(), " " + code.value() + " ")).isEqualTo(found);
  }

  /** Somebody with a code that means one fact must not be read as having two. */
  @Test
  void code_means_the_same_as_one_fact_of_a_kind_at_most() {
    Map<String, Fact> owners = new HashMap<>();
    for (Row row : rows()) {
      Fact fact = row.fact();
      Code code = row.code();
      if (code.fit() == Code.Fit.SAME) {
        String key = fact.type().getSimpleName() + code;
        assertThat(owners.put(key, fact)).as("other owner of %s", key).isNull();
      }
    }
  }

  @Test
  void code_has_one_name_in_its_terminology() {
    Map<String, String> names = new HashMap<>();
    for (Row row : rows()) {
      Code code = row.code();
      String other = names.put(code.system() + code.value(), code.display());
      assertThat(other == null || other.equals(code.display())).as(code.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL_B12, 2132-9 14685-2 16695-9",
    "ACTIVE_B12, 72160-5",
    "METHYLMALONIC_ACID, 13964-2 2629-4",
    "HOMOCYSTEINE, 13965-9 2428-1",
    "EGFR, 98979-8 62238-1 33914-3 48642-3 48643-1 77147-7 88293-6 88294-4",
    "HAEMOGLOBIN, 718-7 59260-0 20509-6",
    "MCV, 787-2 30428-7",
    "CREATININE, 2160-0 14682-9 38483-4 59826-8 77140-2"
  })
  void codes_of_the_markers_are_those_that_were_looked_up(String constant, String codes) {
    LabTest test =
        Objects.requireNonNull(Constants.of(LabTests.class, LabTest.class).get(constant));
    assertThat(KNOWN.codes(test))
        .extracting(Code::value)
        .containsExactlyInAnyOrder(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOINC | 2132-9 | Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma",
        "LOINC | 72160-5 | Holo-transcobalamin II [Moles/volume] in Serum",
        "LOINC | 13964-2 | Methylmalonate [Moles/volume] in Serum or Plasma",
        "LOINC | 16695-9 | Vit B12 Bld-mCnc",
        "ICD_10 | D51.0 | Vitamin B 12 deficiency anaemia due to intrinsic factor deficiency",
        "ICD_10_CM | D51.0 | Vitamin B12 deficiency anemia due to intrinsic factor deficiency",
        "ICD_11 | 3A01.30 | Pernicious anaemia",
        "ICD_11 | DA42.0 | Autoimmune gastritis",
        "SNOMED_CT | 190634004 | Cobalamin deficiency (disorder)",
        "SNOMED_CT | 62507009 | Pins and needles (finding)",
        "ATC | B03BA03 | hydroxocobalamin",
        "RXNORM | 6809 | metformin",
        "UNII | 9100L32L2N | METFORMIN"
      })
  void name_of_a_code_is_the_official_one(CodeSystem system, String value, String name) {
    assertThat(KNOWN.find(system, value))
        .isNotEmpty()
        .allMatch(match -> match.matched().equals(system.label() + " " + value + " " + name));
  }

  @Test
  void ambiguous_code_is_only_possible() {
    assertThat(KNOWN.find(CodeSystem.ICD_10, "E53.8"))
        .hasSize(2)
        .allMatch(Match::possible)
        .extracting(Match::fact)
        .contains(Conditions.VITAMIN_B12_DEFICIENCY, Conditions.FOLATE_DEFICIENCY);
    assertThat(KNOWN.find(CodeSystem.ICD_10_CM, "Z79.84"))
        .containsExactly(
            new Match<>(
                Medicines.METFORMIN,
                Match.Kind.EXACT,
                "ICD-10-CM Z79.84 Long term (current) use of oral hypoglycemic drugs",
                true));
  }

  @ParameterizedTest
  @CsvSource({
    "ATC, A02BC08, proton-pump-inhibitors, PREFIX, false",
    "ATC, A10BD07, metformin, EXACT, false",
    "ATC, J01CA04, antibacterials, PREFIX, false",
    "ATC, N03AX16, pregabalin, EXACT, false",
    "RXNORM, 860975, metformin, PRODUCT, false",
    "RXNORM, 2001499, cyanocobalamin, PRODUCT, false",
    "ICD_10_CM, K50.012, crohn-disease, PREFIX, false",
    "ICD_10, K50, crohn-disease, PREFIX, true",
    "UCUM, fL, mcv, UNIT, true"
  })
  void code_that_is_not_listed_is_matched_by_group_product_or_unit(
      CodeSystem system, String code, String id, Match.Kind how, boolean possible) {
    assertThat(KNOWN.find(system, code))
        .anyMatch(
            match ->
                match.fact().id().equals(id) && match.how() == how && match.possible() == possible);
  }

  @ParameterizedTest
  @CsvSource({"A10BD01", "A10BH01", "N03AX99", "A02BX02", "B03", "A10BD09"})
  void group_of_atc_that_holds_other_medicines_is_not_metformin(String code) {
    assertThat(KNOWN.find(CodeSystem.ATC, code))
        .extracting(Match::fact)
        .doesNotContain(Medicines.METFORMIN);
  }

  @Test
  void prefix_of_atc_finds_the_medicines_of_the_group() {
    assertThat(KNOWN.find(CodeSystem.ATC, "A02BA"))
        .extracting(Match::fact)
        .contains(Medicines.H2_RECEPTOR_ANTAGONISTS, Medicines.CIMETIDINE, Medicines.LAFUTIDINE)
        .allMatch(fact -> fact instanceof Medicine);
  }

  @Test
  void product_may_hold_two_medicines() {
    assertThat(KNOWN.find(CodeSystem.RXNORM, "689744"))
        .extracting(Match::fact)
        .containsExactlyInAnyOrder(Medicines.PHENYTOIN, Medicines.PHENOBARBITAL);
  }

  @Test
  void every_product_finds_what_it_holds() {
    Map<String, List<String>> products = Codes.products();
    assertThat(products).hasSizeGreaterThan(300);
    products.forEach(
        (product, ids) ->
            assertThat(KNOWN.find(CodeSystem.RXNORM, product))
                .extracting(match -> match.fact().id())
                .as(product)
                .containsAll(ids));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "2132-8", "99999-9", "Z99.99", "E", "D5", "tingling"})
  void code_that_nobody_knows_finds_nothing(String code) {
    for (CodeSystem system : CodeSystem.values()) {
      assertThat(KNOWN.find(system, code)).as("%s %s", system, code).isEmpty();
    }
  }

  @Test
  void codes_to_be_sent_come_before_those_only_read() {
    for (Fact fact : KNOWN.all()) {
      Map<CodeSystem, Code.Fit> last = new HashMap<>();
      for (Code code : KNOWN.codes(fact)) {
        Code.Fit before = last.put(code.system(), code.fit());
        assertThat(before == null || before.compareTo(code.fit()) <= 0)
            .as("%s %s", fact.id(), code)
            .isTrue();
      }
    }
  }

  @Test
  void most_facts_that_terminologies_know_have_codes() {
    Set<String> without = new HashSet<>();
    for (LabTest test : LabTests.all()) {
      if (KNOWN.codes(test).isEmpty()) {
        without.add(test.id());
      }
    }
    assertThat(without)
        .containsExactlyInAnyOrder(
            "active-b12-after-test-dose",
            "b12-recovery-after-peg",
            "gastric-body-biopsy",
            "methionine",
            "pepsinogen-i");
  }

  /** From the right, every other digit is doubled, beginning with the last. */
  private static int luhn(String digits) {
    int sum = 0;
    boolean twice = true;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      int weighed = twice ? 2 * digit : digit;
      sum += weighed / 10 + weighed % 10;
      twice = !twice;
    }
    return (10 - sum % 10) % 10;
  }

  /** By the group itself: a digit is a rotation or a reflection of the pentagon. */
  private static boolean verhoeff(String digits) {
    int[] permutation = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    int product = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int times = 0; times < i % 8; times++) {
        digit = permutation[digit];
      }
      product = multiply(product, digit);
    }
    return product == 0;
  }

  private static int multiply(int one, int other) {
    int turn = one % 5;
    int more = other % 5;
    boolean flipped = one >= 5;
    boolean flips = other >= 5;
    int sum = flipped ? (turn - more + 5) % 5 : (turn + more) % 5;
    return flipped == flips ? sum : sum + 5;
  }

  /** SNOMED's own example; two neighbours swapped must not pass. */
  @Test
  void check_digits_of_this_test_are_right_themselves() {
    assertThat(verhoeff("73211009")).isTrue();
    assertThat(verhoeff("73210109")).isFalse();
    assertThat(luhn("2951")).isEqualTo(2);
  }
}
