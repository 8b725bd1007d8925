package io.github.cobalamin.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.knowledge.RiskFactors;
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
        "period of rest",
        "early postoperative period",
        "drain",
        "beats per minute",
        "grip",
        "ring finger",
        "skin irritation",
        "good appetite",
        "hearing loss"
      })
  void a_word_of_every_day_is_no_finding(String word) {
    assertThat(KNOWN.search(Clue.class, word)).noneMatch(Match::sure);
  }

  /** "Noted" is no form of "not". */
  @Test
  void a_word_that_says_nothing_denies_nothing() {
    List<String> denials = new ArrayList<>();
    for (String kind : List.of("not", "rid", "ruled", "well", "but")) {
      wordsOf(kind).stream().filter(each -> !each.contains(" ")).forEach(denials::add);
    }
    List<String> stems = denials.stream().map(WordForms::stem).toList();
    for (String kind : List.of("skip", "free", "loose", "matter", "narrow", "other")) {
      assertThat(wordsOf(kind))
          .filteredOn(each -> !each.contains(" ") && !denials.contains(each))
          .allSatisfy(each -> assertThat(stems).doesNotContain(WordForms.stem(each)));
    }
  }

  /** NOS behind a name says that it is not specified, and is no gas. */
  @Test
  void a_name_that_is_not_otherwise_specified_is_no_nitrous_oxide() {
    List<String> faults = new ArrayList<>();
    for (Clue fact : KNOWN.all(Clue.class)) {
      KNOWN.search(Clue.class, fact.name() + " NOS").stream()
          .filter(
              match -> match.sure() && match.fact().equals(RiskFactors.RECREATIONAL_NITROUS_OXIDE))
          .filter(match -> !match.fact().equals(fact) && !fact.name().contains("nitrous"))
          .forEach(match -> faults.add(fact.name() + " NOS"));
    }

    assertThat(faults).isEmpty();
  }

  /** What is given by a doctor, or breathed at work, is no recreation. */
  @Test
  void nitrous_oxide_of_medicine_and_work_is_not_recreational() {
    List<String> names = new ArrayList<>();
    for (Clue clue :
        List.of(
            RiskFactors.ANAESTHETIC_NITROUS_OXIDE,
            RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF,
            RiskFactors.NITROUS_OXIDE_AT_WORK)) {
      names.add(clue.name());
      names.addAll(clue.synonyms());
    }
    for (String name : names) {
      assertThat(KNOWN.search(Clue.class, name))
          .as(name)
          .filteredOn(Match::sure)
          .noneMatch(match -> match.fact().equals(RiskFactors.RECREATIONAL_NITROUS_OXIDE));
    }
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
