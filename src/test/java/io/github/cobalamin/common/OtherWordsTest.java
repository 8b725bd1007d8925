package io.github.cobalamin.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real word that is one letter off another is no slip of it. */
class OtherWordsTest {
  private static final String WORDS = Resource.text(KnowledgeBase.class, "search-words.tsv");
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  @Test
  void no_other_word_finds_what_it_looks_like() {
    List<String> found = new ArrayList<>();
    List<String> others = wordsOf("other");
    for (String word : others) {
      KNOWN.search(word).stream()
          .filter(match -> match.toString().contains("one letter off"))
          .findFirst()
          .ifPresent(match -> found.add(word + " -> " + match));
    }

    assertThat(found).isEmpty();
    assertThat(others).hasSizeGreaterThan(300);
  }

  /** Else it would lose what it means there. */
  @Test
  void no_other_word_has_a_meaning_by_another_line() {
    Map<String, String> kinds = new HashMap<>();
    for (String line : WORDS.split("\n", -1)) {
      String kind = line.split("\t", 2)[0];
      if (!kind.equals("other") && !line.startsWith("#")) {
        for (String word : wordsOf(kind)) {
          WordForms.words(word).forEach(each -> kinds.put(WordForms.stem(each), kind));
        }
      }
    }

    assertThat(wordsOf("other"))
        .allSatisfy(word -> assertThat(kinds).doesNotContainKey(WordForms.stem(word)));
  }

  /** Words of every day that a stem or a word that says nothing once made a finding. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "family",
        "aid",
        "aided",
        "drink",
        "drinking",
        "mood",
        "fertility",
        "suspicious",
        "heavy",
        "heavily",
        "spine",
        "treated",
        "walk",
        "history",
        "feel",
        "period of rest"
      })
  void a_word_of_every_day_is_no_finding(String word) {
    assertThat(KNOWN.search(Clue.class, word)).noneMatch(Match::sure);
  }

  /** A slip of the pen is still one. */
  @Test
  void a_name_with_two_letters_changed_round_is_found() {
    int tried = 0;
    int found = 0;
    for (Fact fact : KNOWN.all(Fact.class)) {
      String name = fact.name();
      if (name.length() > 9 && name.matches("\\p{L}+")) {
        String slip = name.substring(0, 5) + name.charAt(6) + name.charAt(5) + name.substring(7);
        tried++;
        found += KNOWN.search(slip).stream().anyMatch(match -> match.fact().equals(fact)) ? 1 : 0;
      }
    }

    assertThat(tried).isGreaterThan(100);
    assertThat(found).isGreaterThan(tried * 9 / 10);
  }

  private static List<String> wordsOf(String kind) {
    List<String> words = new ArrayList<>();
    for (String line : WORDS.split("\n", -1)) {
      if (line.startsWith(kind + "\t")) {
        words.addAll(List.of(line.substring(kind.length() + 1).split("\\|", -1)));
      }
    }
    return words;
  }
}
