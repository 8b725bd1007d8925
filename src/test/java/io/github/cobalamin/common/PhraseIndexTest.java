package io.github.cobalamin.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.common.PhraseIndex.Fit;
import io.github.cobalamin.common.PhraseIndex.Hit;
import io.github.cobalamin.common.PhraseIndex.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are read, on words of its own. */
class PhraseIndexTest {
  private static final Lexicon LEXICON =
      Lexicon.of(
          """
          # a remark
          skip\tthe|my|very
          free\t#|paw|at noon
          loose\tgreen|ripe
          narrow\tlong
          not\tno|never
          rid\tfree
          ruled\tnegative
          well\tintact
          but\tbut
          =growl\tgrowl|growls|snarl|makes a noise
          >green\tripe
          """);

  private static final List<String> PHRASES =
      List.of(
          "growl",
          "lame",
          "lame paw",
          "no tail",
          "plum cake",
          "sea plum",
          "plum, ripe",
          "long ear");
  private static final List<Use> USES =
      List.of(Use.ANY, Use.ANY, Use.ANY, Use.SAID, Use.NAME, Use.WHOLE_NAME, Use.NAME, Use.ANY);

  private static final PhraseIndex INDEX = index();

  private static PhraseIndex index() {
    PhraseIndex index = new PhraseIndex(LEXICON);
    for (int i = 0; i < PHRASES.size(); i++) {
      index.add(PHRASES.get(i), 0, USES.get(i));
    }
    return index.ready();
  }

  @ParameterizedTest
  @CsvSource({
    "growl, growl, SAME",
    "SNARLING!, growl, SAME",
    "my very own growl, '', SAME",
    "it makes a noise, '', SAME",
    "makes a noise, growl, SAME",
    "the growls at noon, growl, WITHIN",
    "lameness, lame, SAME",
    "long lameness, lame, WITHIN",
    "lame negative, '', SAME",
    "lame but growl-free, lame, WITHIN",
    "tail negative, '', SAME",
    "lame paw intact but growls, growl, SAME",
    "non-lame, '', SAME",
    "long ears, long ear, SAME",
    "ears, long ear, PART",
    "never long ears, '', SAME",
    "paws lame, lame paw, SAME",
    "lame 3 paws, lame paw, WITHIN",
    "no lame paw, '', SAME",
    "never growls but lame, lame, WITHIN",
    "no tails, no tail, WITHIN",
    "tail, '', SAME",
    "plum, 'plum, ripe', WITHIN",
    "green plum, 'plum, ripe', SAME",
    "plum pie, '', SAME",
    "cake, plum cake, PART",
    "cak, plum cake, PART",
    "growwl, growl, TYPO",
    "sea, '', SAME",
    "'', '', SAME",
    "the, '', SAME"
  })
  void best_phrase_comes_first(String text, String phrase, Fit fit) {
    List<Hit> found = INDEX.search(text);

    assertThat(found.stream().limit(1).map(hit -> PHRASES.get(hit.phrase())))
        .containsExactlyElementsOf(phrase.isEmpty() ? List.of() : List.of(phrase));
    found.stream().limit(1).forEach(hit -> assertThat(hit.fit()).isEqualTo(fit));
  }

  @Test
  void word_that_only_tells_of_what_something_is_made_is_no_head() {
    PhraseIndex index = new PhraseIndex(LEXICON);
    index.add("hazelnut spread|praline", 0, Use.NAME);
    index.ready();

    assertThat(index.search("hazelnut")).containsExactly(new Hit(0, Fit.PART, false));
    assertThat(index.search("spread")).containsExactly(new Hit(0, Fit.PART, true));
    assertThat(index.search("praline")).containsExactly(new Hit(0, Fit.PART, false));
    assertThat(index.search("hazelnut spread praline")).containsExactly(new Hit(0, Fit.SAME, true));
  }

  @ParameterizedTest
  @CsvSource({
    "dizziness, dizzy",
    "forgetfulness, forget",
    "forgetting, forget",
    "unsteadily, unsteady",
    "irritability, irritable",
    "confusion, confused",
    "incontinence, incontinent",
    "hallucinations, hallucinating",
    "diarrhoea, diarrhea",
    "colours, color",
    "anaemia, anemia",
    "toes, toe",
    "blurred, blurry",
    "tightness, tight"
  })
  void forms_of_a_word_have_one_stem(String one, String other) {
    assertThat(WordForms.stem(one)).isEqualTo(WordForms.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "numbers, numb",
    "parking, parka",
    "weekend, weakened",
    "tyres, tired",
    "hives, hiv",
    "vision, visit",
    "string, str"
  })
  void other_words_have_another(String one, String other) {
    assertThat(WordForms.stem(one)).isNotEqualTo(WordForms.stem(other));
  }

  @Test
  void peach_is_no_perch() {
    assertThat(WordForms.oneLetterOff("peach", "perch")).isFalse();
    assertThat(WordForms.oneLetterOff("salmn", "salmon")).isTrue();
    assertThat(WordForms.oneLetterOff("needels", "needles")).isTrue();
    assertThat(WordForms.oneLetterOff("tinder", "kinder")).isFalse();
    assertThat(WordForms.words("Cow's 2% mílk-shake"))
        .containsExactly("cows", "2", "%", "milk", "shake");
  }
}
