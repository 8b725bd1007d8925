package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says less than a name does not mean what it names: haemolysis need not be chronic. */
class NarrowNamesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** Words without which a name says as much. */
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "a",
          "after",
          "all",
          "an",
          "and",
          "are",
          "as",
          "at",
          "be",
          "by",
          "feeling",
          "for",
          "found",
          "from",
          "gave",
          "getting",
          "had",
          "has",
          "history",
          "in",
          "into",
          "is",
          "it",
          "its",
          "keep",
          "little",
          "many",
          "much",
          "need",
          "needs",
          "of",
          "on",
          "only",
          "or",
          "other",
          "sensation",
          "sense",
          "stay",
          "that",
          "the",
          "to",
          "too",
          "under",
          "up",
          "use",
          "when",
          "with",
          "within",
          "years");

  private static List<Fact> named() {
    List<Fact> facts = new ArrayList<>(KNOWN.all(Clue.class));
    facts.addAll(KNOWN.all(Cause.class));
    return facts;
  }

  private static List<String> names(Fact fact) {
    List<String> names = new ArrayList<>(fact.synonyms());
    names.add(fact.name());
    return names;
  }

  @Test
  void a_name_is_not_found_for_sure_without_one_of_its_words() {
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (Fact fact : named()) {
      for (String name : names(fact)) {
        List<String> words = List.of(name.split(" ", -1));
        for (int i = 0; i < words.size(); i++) {
          List<String> less = new ArrayList<>(words);
          String word = less.remove(i);
          tried++;
          for (Match<Fact> match : KNOWN.search(String.join(" ", less))) {
            if (match.how().compareTo(Match.Kind.SYNONYM) <= 0
                && !SAY_NOTHING.contains(word)
                && match.fact().equals(fact)
                && match.matched().equals(name)) {
              faults.add(name + " without " + word);
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(1500);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "haemolytic anaemia, chronic-haemolysis",
    "microangiopathic haemolytic anaemia, chronic-haemolysis",
    "pancreatitis, chronic-pancreatitis",
    "neutropenia, severe-neutropenia",
    "vomiting of pregnancy, hyperemesis-gravidarum",
    "miscarriage, recurrent-miscarriage",
    "allergic reaction, anaphylaxis",
    "loss of vision, sudden-visual-loss-of-one-eye",
    "neuropathy worse, rapidly-progressive-neuropathy",
    "transcobalamin deficiency, haptocorrin-deficiency",
    "thrombotic microangiopathy, pseudo-thrombotic-microangiopathy",
    "alcoholic, alcoholic-neuropathy",
    "vegetarian, earlier-vegetarian-diet",
    "vegan, deficient-mother"
  })
  void what_says_less_is_not_the_narrower_fact(String words, String id) {
    assertThat(KNOWN.search(words))
        .filteredOn(match -> match.fact().id().equals(id))
        .allMatch(match -> match.how().compareTo(Match.Kind.IN_TEXT) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "haemolytic anaemia, haemolysis",
    "acute haemolytic anaemia, haemolysis",
    "chronic haemolytic anaemia, chronic-haemolysis",
    "microangiopathic hemolytic anemia, red-cell-fragments",
    "MAHA, red-cell-fragments",
    "pseudo-TTP, pseudo-thrombotic-microangiopathy",
    "TTP, thrombotic-thrombocytopenic-purpura",
    "alcoholic, harmful-alcohol-use",
    "heavy drinker, harmful-alcohol-use",
    "three miscarriages, recurrent-miscarriage",
    "transcobalamin I deficiency, haptocorrin-deficiency",
    "congenital pernicious anaemia, intrinsic-factor-deficiency"
  })
  void what_says_it_finds_it_first(String words, String id) {
    assertThat(KNOWN.search(words).get(0).fact().id()).isEqualTo(id);
  }

  /** Who has a chronic fatigue has a fatigue, but that is not all that was said. */
  @Test
  void a_word_that_narrows_what_is_asked_for_makes_it_more_than_the_name() {
    assertThat(KNOWN.search("fatigue").get(0).how()).isEqualTo(Match.Kind.SYNONYM);
    assertThat(KNOWN.search("chronic fatigue").get(0).how()).isEqualTo(Match.Kind.IN_TEXT);
    assertThat(KNOWN.search("pseudo-TTP"))
        .noneMatch(match -> match.fact().id().equals("thrombotic-thrombocytopenic-purpura"));
  }

  /** Who cannot walk far can walk: what narrows a total loss makes it a trouble. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "straight",
        "in a straight line",
        "far",
        "properly",
        "normally",
        "long distances",
        "heel to toe",
        "without a stick",
        "without holding on",
        "unaided",
        "independently",
        "in the dark",
        "up stairs",
        "more than a few steps",
        "more than 100 metres"
      })
  void who_cannot_walk_so_can_walk(String how) {
    for (String words :
        List.of(
            "cannot walk",
            "can't walk",
            "unable to walk",
            "not able to walk",
            "inability to walk",
            "could not walk",
            "can no longer walk",
            "unable to ambulate")) {
      List<String> sure = new ArrayList<>();
      for (Match<Clue> match : KNOWN.search(Clue.class, words + " " + how)) {
        if (match.how().compareTo(Match.Kind.IN_TEXT) <= 0 && !match.possible()) {
          sure.add(match.fact().id());
        }
      }
      assertThat(sure)
          .as(words + " " + how)
          .contains("impaired-gait")
          .doesNotContain("unable-to-walk");
      assertThat(KNOWN.search(Clue.class, words + " any more").get(0).fact().id())
          .isEqualTo("unable-to-walk");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cannot see properly, visual-loss",
    "cannot see far, visual-loss",
    "congenital pernicious anaemia, pernicious-anaemia",
    "hereditary pernicious anaemia, pernicious-anaemia",
    "juvenile pernicious anaemia, pernicious-anaemia",
    "chronic gastritis, atrophic-gastritis",
    "chronic gastritis, autoimmune-gastritis"
  })
  void what_is_another_thing_is_not_found_for_sure(String words, String id) {
    assertThat(KNOWN.search(words))
        .filteredOn(match -> match.fact().id().equals(id))
        .allMatch(Match::possible);
  }
}
