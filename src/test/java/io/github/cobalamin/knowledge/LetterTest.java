package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whole letters say: what governs a list holds for each of it. */
class LetterTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** A denial of a lack, and what begins anew, is more than these tests ask for. */
  private static final Pattern DENIES = Pattern.compile("^no |^has |without|not |never | only$");

  /** Facts about a patient's people, and those that the lists name themselves. */
  private static final Set<String> OTHERS =
      Set.of(
          "deficient-mother",
          "parental-consanguinity",
          "family-history",
          "family-history-of-b12-deficiency",
          "family-history-of-autoimmune-condition",
          "neural-tube-defect");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eats no animal products | vegan-diet",
        "avoids all animal products | vegan-diet",
        "i dont eat meat or fish or dairy | vegan-diet",
        "doesn't eat meat or fish | vegetarian-diet",
        "does eat meat | ''",
        "no meat in the house | ''",
        "avoids meat on Fridays | ''",
        "no longer eats meat and fish daily | ''"
      })
  void what_is_not_eaten_is_a_diet(String text, String id) {
    List<String> sure =
        KNOWN.cluesIn(text).stream().filter(Match::sure).map(each -> each.fact().id()).toList();

    assertThat(sure).startsWith(id.isEmpty() ? new String[0] : new String[] {id});
    assertThat(sure.isEmpty()).isEqualTo(id.isEmpty());
  }

  private static boolean isSure(Clue clue, String text) {
    return KNOWN.cluesIn(text).stream()
        .anyMatch(match -> match.sure() && match.fact().equals(clue));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fever, %s or cough.",
        "Denies fever, cough, %s.",
        "No h/o fever, %s.",
        "FH: gout, %s, asthma.",
        "Mother: gout, %s.",
        "Differential: gout, %s.",
        "Plan: exclude gout, %s.",
        "Side effects to look for: fever, %s.",
        "Return if: fever, %s.",
        "Screened negative for gout, %s.",
        "%s, fever: none.",
        "Negatives: fever, %s.",
        "?gout, %s.",
        "He lives with his wife, who has gout, %s."
      })
  void every_name_of_a_list_that_is_not_so_is_not_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        String text = String.format(form, name);
        boolean told = DENIES.matcher(name).find() || OTHERS.contains(clue.id());
        if (!told && isSure(clue, text)) {
          faults.add(text);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What stands in a list of what is so is as sure as alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PMH: gout, %s, asthma. No fever.",
        "No fever.\n%s, gout",
        "Vegan: yes, fever: no, %s",
        "gout; %s; asthma"
      })
  void every_name_of_a_list_that_is_so_is_as_sure_as_alone(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        boolean alone =
            KNOWN.search(Clue.class, name).stream()
                .anyMatch(match -> match.sure() && match.fact().equals(clue));
        String text = String.format(form, name);
        if (alone && name.indexOf(',') < 0 && !isSure(clue, text)) {
          faults.add(text);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No numbness, tingling or weakness. No falls, syncope or chest pain. | ''",
        "Denies numbness, tingling, falls and diarrhoea. | ''",
        "FH: coeliac disease, type 1 diabetes. | family-history-of-autoimmune-condition",
        "Mother: vitiligo, pernicious anaemia. | family-history-of-b12-deficiency",
        "Differential: MS, coeliac disease, copper deficiency. | ''",
        "Plan: exclude coeliac disease, HIV, myeloma. | ''",
        "No h/o diabetes, hypertension, stroke or epilepsy. | ''",
        "Return if: chest pain, breathlessness, numbness. | ''",
        "LTCs: T2DM, IHD, CKD3 | type-2-diabetes coronary-heart-disease chronic-kidney-disease",
        "T2DM, HbA1c 58 | type-2-diabetes",
        "PMH: T2DM; vitiligo. Vegan, numb feet. No diarrhoea | type-2-diabetes vitiligo vegan-diet numbness",
        "FH: coeliac disease; MS; myeloma | family-history-of-autoimmune-condition",
        "He lives with his wife, who has dementia. Numb feet | numbness",
        "no numbness, but tingling | paraesthesia",
        "does not smoke, and has numb feet | numbness",
        "Denies falls, reports numbness | numbness",
        "No family history of stroke, has gout, vitiligo | ''",
        "O/E glossitis, upgoing plantars | glossitis extensor-plantar",
        "MS excluded, diabetes | diabetes",
        "numbness, tingling and weakness, all resolved | ''",
        "gastric bypass 2015, stopped smoking 2010, vegan | gastric-bypass vegan-diet",
        "Previously: depression, psychosis | ''",
        "Advised to report any numbness, falls or memory loss. | ''",
        "Tests requested: coeliac serology, HIV, myeloma screen. | ''",
        "Until 2015 he was vegan, smoked. | ''",
        "Siblings: one with coeliac disease, another with T1DM. | ''",
        "Declined gastric bypass, sleeve gastrectomy. | ''",
        "Symptoms: numbness [ ], tingling [x], falls [ ], fatigue [x] | paraesthesia fatigue",
        "Nil memory loss, no headache. Hair falling out. Not pregnant. | hair-changes"
      })
  void a_letter_is_read_as_it_says(String text, String ids) {
    assertThat(KNOWN.cluesIn(text))
        .filteredOn(Match::sure)
        .extracting(match -> match.fact().id())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" ", -1));
  }

  /** A letter may be broken into lines anywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No numbness, tingling\nor weakness",
        "No numbness, tingling or\nweakness",
        "No numbness,\nTingling,\nWeakness",
        "Denies numbness, tingling and\r\n  Weakness",
        "FH:\nVegan, numbness"
      })
  void a_line_that_goes_on_below_is_one_sentence(String text) {
    assertThat(KNOWN.cluesIn(text)).noneMatch(Match::sure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", ".,;", "(", ")", "((,))", ";;\n:", "?", "no", "FH:", "\n"})
  void a_text_that_names_nothing_gives_nothing(String text) {
    assertThat(KNOWN.cluesIn(text)).isEmpty();
  }
}
