package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers behind names, as forms have them: of every name of what a patient may have. */
class AnswersTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** A denial of a lack is more than these tests ask for. */
  private static final Pattern DENIES = Pattern.compile("^no |without|not |never ");

  private static boolean isSure(Clue clue, String words) {
    return KNOWN.search(Clue.class, words).stream()
        .anyMatch(match -> match.sure() && match.fact().equals(clue));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s: never",
        "%s - never",
        "%s: nil",
        "%s - nil",
        "%s nil",
        "%s (nil)",
        "%s (-)",
        "%s -",
        "%s -ve",
        "%s: 0",
        "%s = 0",
        "%s: false",
        "%s: none known",
        "%s: not known",
        "%s: unknown",
        "%s - not diagnosed",
        "%s? N",
        "%s, denies",
        "[ ] %s",
        "%s [ ]",
        "- %s, + glossitis",
        "Negatives: %s"
      })
  void every_name_that_is_answered_no_is_not_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        boolean asked = form.contains("glossitis") && clue.equals(Symptoms.GLOSSITIS);
        if (!DENIES.matcher(name).find() && !asked && isSure(clue, words)) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s: Yes", "%s - yes", "%s: Y", "%s? yes", "%s = yes", "[x] %s"})
  void every_name_that_is_answered_yes_is_as_sure_as_alone(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        if (isSure(clue, name) && !isSure(clue, words)) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Each of a list has its own answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coeliac disease: No; Diabetes: No; Hypertension: Yes | hypertension",
        "fatigue: yes, weight loss -ve | fatigue",
        "Vegan: yes, diabetes: no | vegan-diet",
        "Numbness: yes, both feet | numbness",
        "numbness, tingling: none | ''",
        "- numbness, + tingling | paraesthesia",
        "Diabetes [ ] Hypertension [x] | hypertension",
        "HIV +ve | hiv-infection",
        "HIV -ve | ''",
        "Smoker: never | ''",
        "Weight loss: 0 kg | ''",
        "Diet: vegan? unsure | ''",
        "ankle jerks absent | absent-ankle-reflexes",
        "Vit. B12 deficiency | vitamin-b12-deficiency",
        "VitB12 deficiency | vitamin-b12-deficiency",
        "B-12 deficiency | vitamin-b12-deficiency"
      })
  void each_of_a_list_has_its_answer(String words, String ids) {
    assertThat(KNOWN.search(Clue.class, words))
        .filteredOn(Match::sure)
        .extracting(match -> match.fact().id())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" ", -1));
  }
}
