package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.LifeStage;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdequacyTest {
  private static final Patient MAN = Patient.builder().age(Age.years(40)).sex(Sex.MALE).build();

  private static Adequacy adequacy(ReferenceIntakes body, String eaten) {
    return body.ofDiet(Quantity.of(eaten), MAN);
  }

  /** Clinical review, section 13.18, test 14. */
  @Test
  void below_an_adequate_intake_nothing_is_concluded() {
    Adequacy adequacy = adequacy(ReferenceIntakes.EFSA_2015, "3.0 ug");

    assertThat(adequacy.verdict()).isEqualTo(Adequacy.Verdict.CANNOT_BE_JUDGED);
    assertThat(adequacy)
        .hasToString(
            "3 µg a day is 75 % of 4 µg, the adequate intake of EFSA 2015 for adults: below an"
                + " adequate intake nothing can be concluded");
    assertThat(adequacy.text()).doesNotContain("inadequate");
    assertThat(adequacy.verdict().label()).doesNotContain("inadequate");
    assertThat(adequacy.clue()).isEmpty();
    assertThat(adequacy.reference()).map(ReferenceIntakes.Row::kind).contains(IntakeKind.AI);
    assertThat(adequacy.reference())
        .map(ReferenceIntakes.Row::lifeStage)
        .contains(LifeStage.ANYONE);
    assertThat(adequacy.citation()).hasToString("Optional[EFSA 2015, abstract]");
  }

  /** Clinical review, section 13.18, test 14. */
  @Test
  void below_an_average_requirement_is_probably_inadequate() {
    Adequacy adequacy = adequacy(ReferenceIntakes.US_1998, "1.5 ug");

    assertThat(adequacy.verdict()).isEqualTo(Adequacy.Verdict.PROBABLY_INADEQUATE);
    assertThat(adequacy.text())
        .isEqualTo(
            "1.5 µg a day is 75 % of 2 µg, the estimated average requirement of IOM 1998 for people"
                + " of 14 to under 51 years: probably inadequate");
    assertThat(adequacy.reference()).map(ReferenceIntakes.Row::kind).contains(IntakeKind.EAR);
    assertThat(adequacy.text()).doesNotContain("(provisional)");
  }

  @ParameterizedTest
  @CsvSource({
    // edges of each line; bounds as sums with missing parts make them
    "us-1998, 2.4 ug, AT_OR_ABOVE",
    "us-1998, 0.0024 mg, AT_OR_ABOVE",
    "us-1998, 2.39 ug, BETWEEN",
    "us-1998, 2.0 ug, BETWEEN",
    "us-1998, 1.999 ug, PROBABLY_INADEQUATE",
    "us-1998, 0 ug, PROBABLY_INADEQUATE",
    "us-1998, >=2.4 ug, AT_OR_ABOVE",
    "us-1998, >2.4 ug, AT_OR_ABOVE",
    "us-1998, >=2.1 ug, CANNOT_BE_JUDGED",
    "us-1998, >=1.5 ug, CANNOT_BE_JUDGED",
    "us-1998, <2.0 ug, PROBABLY_INADEQUATE",
    "us-1998, <=2.2 ug, CANNOT_BE_JUDGED",
    "efsa-2015, 4 ug, AT_OR_ABOVE",
    "efsa-2015, 3.999 ug, CANNOT_BE_JUDGED",
    "efsa-2015, 0 ug, CANNOT_BE_JUDGED",
    "uk-1991, 1.5 ug, AT_OR_ABOVE",
    "uk-1991, 1.3 ug, BETWEEN",
    "uk-1991, 1.25 ug, BETWEEN",
    "uk-1991, 1.1 ug, PROBABLY_INADEQUATE",
    "uk-1991, 0.9 ug, PROBABLY_INADEQUATE",
    "who-fao-2004, 2.4 ug, AT_OR_ABOVE",
    "who-fao-2004, 1.0 ug, CANNOT_BE_JUDGED",
    "japan-2025, 3.9 ug, CANNOT_BE_JUDGED",
    "nordic-2023, 3.9 ug, CANNOT_BE_JUDGED",
    "dach-2018, 3.9 ug, CANNOT_BE_JUDGED",
    "australia-nz-2006, 1.9 ug, PROBABLY_INADEQUATE",
    "eu-scf-1993, 1.4 ug, AT_OR_ABOVE",
    "eu-scf-1993, 1.3 ug, CANNOT_BE_JUDGED",
  })
  void verdict_follows_the_figures_of_the_body(
      String body, String eaten, Adequacy.Verdict verdict) {
    Adequacy adequacy = adequacy(ReferenceIntakes.get(body), eaten);

    assertThat(adequacy.verdict()).as(adequacy.text()).isEqualTo(verdict);
    assertThat(adequacy.text().contains("inadequate"))
        .isEqualTo(verdict == Adequacy.Verdict.PROBABLY_INADEQUATE);
  }

  @Test
  void bounds_and_lines_are_said_in_words() {
    assertThat(adequacy(ReferenceIntakes.US_1998, ">=1.5 ug").text())
        .isEqualTo(
            "at least 1.5 µg a day is at least 62 % of 2.4 µg, the recommended dietary allowance of"
                + " IOM 1998 for people of 14 to under 51 years: only a bound of the intake is"
                + " known, so nothing can be concluded");
    assertThat(adequacy(ReferenceIntakes.US_1998, "<=2.2 ug").text())
        .startsWith("at most 2.2 µg a day is at most 91 %")
        .endsWith("only a bound of the intake is known, so nothing can be concluded");
    assertThat(adequacy(ReferenceIntakes.US_1998, ">2.4 ug").text())
        .startsWith("more than 2.4 µg a day is more than 100 %")
        .endsWith(": at or above it");
    assertThat(adequacy(ReferenceIntakes.EFSA_2015, "<3 ug").text())
        .startsWith("less than 3 µg a day is less than 75 %")
        .endsWith("below an adequate intake nothing can be concluded");
    assertThat(adequacy(ReferenceIntakes.US_1998, "2.2 ug").text())
        .contains("2.2 µg a day is 91 % of 2.4 µg, the recommended dietary allowance of IOM 1998")
        .endsWith(
            "below it, but not below 2 µg, the estimated average requirement, so neither enough nor"
                + " too little is shown");
    assertThat(adequacy(ReferenceIntakes.WHO_FAO_2004, "1 ug").text())
        .endsWith("below it, and without a requirement to compare with nothing can be concluded");
    assertThat(adequacy(ReferenceIntakes.EFSA_2015, "3.9999 ug").text())
        .startsWith("3.999 µg a day is 99 % of 4 µg");
  }

  @Test
  void verdict_on_a_figure_that_was_not_read_in_print_says_so() {
    assertThat(adequacy(ReferenceIntakes.UK_1991, "1.1 ug"))
        .satisfies(
            adequacy -> {
              assertThat(adequacy.text()).contains("(provisional)");
              assertThat(adequacy.text())
                  .contains("1.25 µg, the estimated average requirement (provisional) of UK 1991");
            });
    assertThat(adequacy(ReferenceIntakes.UK_1991, "1.3 ug").text()).contains("(provisional)");
    assertThat(adequacy(ReferenceIntakes.UK_1991, "1.5 ug").text()).doesNotContain("(provisional)");
    assertThat(adequacy(ReferenceIntakes.US_1998, "2.2 ug").text()).doesNotContain("(provisional)");
    Patient pregnant = MAN.toBuilder().sex(Sex.FEMALE).pregnant().build();
    Adequacy expecting = ReferenceIntakes.UK_1991.ofDiet(Quantity.of("1.1 ug"), pregnant);
    assertThat(expecting.verdict()).isEqualTo(Adequacy.Verdict.PROBABLY_INADEQUATE);
    assertThat(expecting.text()).contains("(provisional)");
  }

  @Test
  void over_fifty_the_recommendations_own_wording_is_added() {
    for (String eaten : List.of("1 ug", "2.2 ug", "9 ug")) {
      assertThat(
              ReferenceIntakes.US_1998
                  .ofDiet(Quantity.of(eaten), MAN.toBuilder().age(Age.years(51)).build())
                  .text())
          .contains("mainly with fortified food or a supplement (crystalline vitamin B12)");
    }
    assertThat(adequacy(ReferenceIntakes.US_1998, "9 ug").text()).doesNotContain("crystalline");
  }

  @Test
  void what_was_taken_for_granted_is_said() {
    Patient woman = Patient.builder().age(Age.years(30)).sex(Sex.FEMALE).build();
    String taken = "Taken as neither pregnant nor breastfeeding, which is not stated";

    assertThat(text(woman)).endsWith(taken);
    assertThat(text(woman.toBuilder().notPregnant().build())).endsWith(taken);
    assertThat(text(woman.toBuilder().notPregnant().notBreastfeeding().build()))
        .doesNotContain(taken);
    assertThat(text(woman.toBuilder().notBreastfeeding().pregnant().build()))
        .startsWith("3 µg a day is 66 % of 4.5 µg, the adequate intake of EFSA 2015 for pregnancy")
        .doesNotContain(taken);
    assertThat(text(Patient.builder().age(Age.years(60)).build())).doesNotContain(taken);
    assertThat(text(Patient.builder().age(Age.years(8)).build())).doesNotContain(taken);
    assertThat(text(Patient.builder().age(Age.years(30)).build())).endsWith(taken);
  }

  private static String text(Patient patient) {
    return ReferenceIntakes.EFSA_2015.ofDiet(Quantity.of("3 ug"), patient).text();
  }

  @Test
  void without_a_figure_nothing_is_judged_and_the_reason_is_said() {
    Adequacy adequacy =
        ReferenceIntakes.EFSA_2015.ofDiet(Quantity.of("3 ug"), Patient.builder().build());

    assertThat(adequacy.verdict()).isEqualTo(Adequacy.Verdict.CANNOT_BE_JUDGED);
    assertThat(adequacy.text())
        .isEqualTo("EFSA 2015 cannot judge 3 µg a day: the age is not known");
    assertThat(adequacy.reference()).isEmpty();
    assertThat(adequacy.citation()).isEmpty();
    assertThat(adequacy.text()).doesNotContain("(provisional)");
  }

  @Test
  void highest_requirement_counts_in_whatever_order() {
    List<ReferenceIntakes.Row> rows =
        new ArrayList<>(ReferenceIntakes.UK_1991.of(Age.years(40), LifeStage.ANYONE));
    Collections.reverse(rows);
    Adequacy reversed =
        Adequacy.of(ReferenceIntakes.UK_1991, Quantity.of("1.1 ug"), rows, "", List.of());

    assertThat(rows)
        .extracting(ReferenceIntakes.Row::kind)
        .startsWith(IntakeKind.LRNI, IntakeKind.EAR);
    assertThat(reversed.requirement()).map(ReferenceIntakes.Row::kind).contains(IntakeKind.EAR);
    assertThat(reversed.verdict()).isEqualTo(Adequacy.Verdict.PROBABLY_INADEQUATE);
  }

  @Test
  void intake_that_is_no_mass_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adequacy(ReferenceIntakes.EFSA_2015, "3 ng/L"))
        .withMessage("vitamin B12 eaten a day must be a mass, such as \"3 ug\", but was 3 ng/L");
  }

  static List<ReferenceIntakes> bodies() {
    return ReferenceIntakes.all();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void eating_more_never_makes_the_verdict_worse(ReferenceIntakes body) {
    for (int months : new int[] {3, 8, 30, 70, 100, 130, 160, 200, 400, 700}) {
      for (boolean pregnant : new boolean[] {false, true}) {
        Patient.Builder patient = Patient.builder().age(Age.months(months));
        Patient person = (pregnant ? patient.pregnant() : patient.notPregnant()).build();
        int before = -1;
        for (int hundredths = 0; hundredths <= 700; hundredths += 5) {
          Adequacy adequacy =
              body.ofDiet(Quantity.of(BigDecimal.valueOf(hundredths, 2), Unit.MICROGRAM), person);
          int rank = rank(adequacy.verdict());
          assertThat(rank).as(adequacy.text()).isGreaterThanOrEqualTo(before);
          before = rank;
          boolean requirement =
              adequacy.references().stream().anyMatch(ReferenceIntakes.Row::requirement);
          assertThat(adequacy.verdict() == Adequacy.Verdict.PROBABLY_INADEQUATE && !requirement)
              .isFalse();
        }
      }
    }
  }

  private static int rank(Adequacy.Verdict verdict) {
    return switch (verdict) {
      case PROBABLY_INADEQUATE -> 0;
      case BETWEEN, CANNOT_BE_JUDGED -> 1;
      case AT_OR_ABOVE -> 2;
    };
  }

  @Test
  void too_little_becomes_a_clue_that_speaks_for_a_dietary_cause() {
    Adequacy adequacy = adequacy(ReferenceIntakes.US_1998, "0.5 ug");
    Patient deficient =
        MAN.toBuilder().addResult(LabResult.of(LabTests.TOTAL_B12, "100 ng/L")).build();

    Patient told = adequacy.addTo(deficient);

    assertThat(adequacy.clue()).contains(RiskFactors.LOW_ANIMAL_FOOD_DIET);
    assertThat(told.present()).containsExactly(RiskFactors.LOW_ANIMAL_FOOD_DIET);
    assertThat(Guidelines.NICE_NG239.assess(told, LocalDate.of(2026, 11, 23)).causes().get(0))
        .satisfies(
            cause -> {
              assertThat(cause.cause()).isEqualTo(Causes.LOW_INTAKE);
            });
    assertThat(adequacy.contradiction(deficient)).isEmpty();
  }

  @Test
  void enough_becomes_a_clue_that_speaks_against_it() {
    Adequacy adequacy = adequacy(ReferenceIntakes.EFSA_2015, "5 ug");

    assertThat(adequacy.addTo(MAN).absent()).containsExactly(RiskFactors.LOW_ANIMAL_FOOD_DIET);
  }

  @Test
  void what_the_record_states_is_left_and_the_contradiction_told() {
    Patient vegan = MAN.toBuilder().addPresent(RiskFactors.VEGAN_DIET).build();
    Patient eater = MAN.toBuilder().addAbsent(RiskFactors.LOW_ANIMAL_FOOD_DIET).build();
    Patient closed = MAN.toBuilder().noOtherRiskFactors().build();
    Adequacy enough = adequacy(ReferenceIntakes.EFSA_2015, "5 ug");
    Adequacy tooLittle = adequacy(ReferenceIntakes.US_1998, "0.5 ug");

    assertThat(enough.addTo(vegan)).isSameAs(vegan);
    assertThat(enough.contradiction(vegan).orElseThrow())
        .isEqualTo(
            "The record has a diet low in or without animal-source food as present and was left so,"
                + " although "
                + enough.text());
    assertThat(tooLittle.addTo(vegan)).isSameAs(vegan);
    assertThat(tooLittle.contradiction(vegan)).isEmpty();
    assertThat(tooLittle.addTo(eater)).isSameAs(eater);
    assertThat(tooLittle.addTo(closed)).isSameAs(closed);
    assertThat(tooLittle.contradiction(eater).orElseThrow()).contains("as absent and was left so");
    assertThat(enough.contradiction(eater)).isEmpty();
  }

  /** Issue 22, point 8: an amount may be of one day, so it is no evidence of a diet. */
  @ParameterizedTest
  @MethodSource("bodies")
  void amount_without_its_days_is_judged_with_a_caution_and_is_no_clue(ReferenceIntakes body) {
    Patient vegan = MAN.toBuilder().addPresent(RiskFactors.VEGAN_DIET).build();
    for (String eaten : List.of("0 ug", "0.5 ug", "2.2 ug", ">=1.5 ug", "40 ug")) {
      Adequacy amount = body.adequacy(Quantity.of(eaten), MAN);
      Adequacy diet = body.ofDiet(Quantity.of(eaten), MAN);
      assertThat(amount.verdict()).isEqualTo(diet.verdict());
      assertThat(amount).hasToString(diet.toString());
      assertThat(amount.cautions())
          .containsAll(diet.cautions())
          .hasSize(diet.cautions().size() + 1);
      assertThat(amount.cautions())
          .last(InstanceOfAssertFactories.STRING)
          .contains("of a single day it says nothing of the diet");
      assertThat(amount.text()).endsWith("of a single day it says nothing of the diet");
      assertThat(amount.clue()).isEmpty();
      assertThat(amount.addTo(MAN)).isSameAs(MAN);
      assertThat(amount.contradiction(vegan)).isEmpty();
    }
  }

  @Test
  void verdict_that_says_neither_adds_nothing() {
    for (Adequacy open :
        List.of(
            adequacy(ReferenceIntakes.EFSA_2015, "3 ug"),
            adequacy(ReferenceIntakes.US_1998, "2.2 ug"))) {
      assertThat(open.clue()).isEmpty();
      assertThat(open.addTo(MAN)).isSameAs(MAN);
      assertThat(open.contradiction(MAN)).isEmpty();
    }
  }
}
