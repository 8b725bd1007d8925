package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A level of vitamin B12 is no medicine, and a dose beside a diagnosis hides it not. */
class OfTheBloodTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B12 142 ng/L",
        "B12 142",
        "vitamin B12: 105 pmol/L",
        "Vit B12 <150 pg/mL (L)",
        "low B12",
        "B12 low, normal folate",
        "check B12",
        "?B12 def",
        "serum B12 142 ng/L low",
        "repeat B12 in 3 months",
        "B12 result pending",
        "active B12 30",
        "B12 low on repeat",
        "vitamin b12 assay"
      })
  void a_level_is_no_medicine(String text) {
    assertThat(KNOWN.medicinesIn(text)).noneMatch(match -> match.fact().cobalamin().isPresent());
  }

  /** Words of which nobody knows whether they are about a level or a dose. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "b12 was 130 last month",
        "B12/folate sent",
        "last B12 98",
        "B12 came back at 142",
        "asked about vitamin B12"
      })
  void what_may_be_a_level_is_no_sure_medicine(String text) {
    assertThat(KNOWN.medicinesIn(text))
        .noneMatch(match -> match.sure() && match.fact().cobalamin().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "takes B12",
        "B12 1 mg daily",
        "vitamin B12 1000 mcg",
        "B12 supplement",
        "B12 tablets for low B12",
        "on B12",
        "Vitamin B12",
        "vitamin B12 and folic acid",
        "B12 5000 sublingual",
        "started on B12 for low level"
      })
  void what_is_taken_is_one(String text) {
    assertThat(KNOWN.medicinesIn(text))
        .anyMatch(match -> match.sure() && match.fact().cobalamin().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 g", "2 g daily", "500 mg bd", "850 mg tds", "1 gram nocte", "1 g prn"})
  void a_dose_hides_no_diagnosis(String dose) {
    for (String told : new String[] {"T2DM", "vegan", "numb feet", "pernicious anaemia"}) {
      assertThat(KNOWN.search(Clue.class, told + ", on metformin " + dose))
          .as(told)
          .anyMatch(Match::sure);
      assertThat(KNOWN.search(Clue.class, told + " on metformin " + dose))
          .as(told)
          .anyMatch(Match::sure);
    }
  }
}
