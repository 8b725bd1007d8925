package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only thought of, planned or past is no sure finding. */
class DoubtsTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** A denial of a lack is more than these tests ask for. */
  private static final Pattern DENIES = Pattern.compile("^no |without|not ");

  private static final Pattern TELLS_WHEN =
      Pattern.compile("chronic|persistent|onset|former|before|earlier");

  /** Names that have the word of doubt themselves. */
  private static final Set<String> TOLD_SO =
      Set.of(
          "blurred vision screen",
          "vitamin B12 bound to antibodies antibodies",
          "positive Romberg test test");

  /** In a name they look like doubts. */
  private static final Pattern DOUBTED =
      Pattern.compile("at-risk|versus|pending|awaited|" + TELLS_WHEN);

  private static final Pattern LOSS =
      Pattern.compile("\\b(?:no|not|loss|lost|reduced|poor|lack|gone|cannot|never)\\b");

  private static final Set<String> OF_THE_PAST =
      Set.of(
          "family-history",
          "family-history-of-b12-deficiency",
          "family-history-of-autoimmune-condition",
          "parental-consanguinity",
          "deficient-mother",
          "recurrent-miscarriage",
          "neural-tube-defect");

  /** Their words say little, and are found only by themselves. */
  private static final Set<String> ALONE =
      Set.of("family history", "drinks too much", "needs new glasses", "gave birth lately");

  private static List<Match<Clue>> sure(String words) {
    List<Match<Clue>> sure = new ArrayList<>(KNOWN.search(Clue.class, words));
    sure.removeIf(match -> match.possible() || match.how().compareTo(Match.Kind.IN_TEXT) > 0);
    return sure;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?%s",
        "? %s",
        "suspected %s",
        "possible %s",
        "probable %s",
        "unlikely %s",
        "query %s",
        "to exclude %s",
        "rule out %s",
        "screening for %s",
        "risk of %s",
        "planned %s",
        "awaiting %s",
        "%s ruled out",
        "%s was excluded",
        "%s not confirmed"
      })
  void what_is_in_doubt_is_only_possible(String form) {
    for (String name :
        List.of(
            "pernicious anaemia",
            "coeliac disease",
            "gastric bypass",
            "optic atrophy",
            "HIV",
            "multiple sclerosis",
            "subacute combined degeneration")) {
      String words = String.format(form, name);
      assertThat(sure(words)).as(words).isEmpty();
    }
  }

  /** Of every name, in letters' words for what is thought of, feared, looked for or not so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "r/o %s",
        "?%s",
        "concern for %s",
        "worried about %s",
        "initially thought to be %s",
        "initially diagnosed as %s",
        "misdiagnosed as %s",
        "mimicking %s",
        "simulating %s",
        "screen for %s",
        "risk of %s",
        "at risk for %s",
        "prevention of %s",
        "instead of %s",
        "rather than %s",
        "unlike %s",
        "no evidence of %s",
        "suggestive of %s",
        "%s was considered",
        "%s cannot be excluded",
        "may develop %s",
        "could be %s",
        "may be due to %s",
        "if %s, please call",
        "question %s",
        "ruled out for %s",
        "bloods for %s",
        "monitoring for %s",
        "prone to %s",
        "%s prevention",
        "advised about %s",
        "worried re %s",
        "vaccinated against %s",
        "discussed %s",
        "doubt %s",
        "I doubt this is %s",
        "against a diagnosis of %s",
        "%s disproved",
        "Dr. Jones excluded %s",
        "did not report %s",
        "does not report any %s",
        "not reporting any %s",
        "doesn't complain of %s",
        "%s has not recurred",
        "%s did not recur",
        "%s has not returned",
        "%s has not come back",
        "%s not a feature",
        "lacks %s",
        "hardly any %s",
        "worried she has %s",
        "thinks he has %s",
        "believes she has %s",
        "convinced that he has %s",
        "daughter thinks he has %s",
        "Google says %s",
        "read about %s online",
        "I wonder if she has %s",
        "wondering about %s",
        "working diagnosis: %s",
        "working dx %s",
        "d/d %s",
        "%s TBC",
        "%s (to be confirmed)",
        "%s screen",
        "%s serology",
        "%s antibodies",
        "%s test",
        "%s bloods",
        "%s check due",
        "%s awareness training",
        "%s advice",
        "carrier of %s"
      })
  void every_name_in_doubt_is_only_possible_or_nothing(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        boolean thought =
            TOLD_SO.contains(words)
                || (clue.equals(Symptoms.SUICIDAL_THOUGHTS) && form.contains("considered"));
        if (!DENIES.matcher(name).find() && !thought && isSure(clue, words)) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What passes is past, and what stays is so still. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s 3 years ago",
        "%s in childhood",
        "%s as a child",
        "%s in 2015",
        "%s 2015",
        "%s (2015)",
        "%s last year",
        "2015 %s",
        "removal of %s",
        "%s, resolved",
        "%s in remission",
        "former %s",
        "previous %s",
        "recovered from %s",
        "%s in her last pregnancy",
        "%s in a previous pregnancy"
      })
  void every_name_of_the_past_is_sure_only_if_it_stays(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      boolean stays = clue instanceof Condition condition && condition.lasting() == Truth.TRUE;
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        boolean told = TELLS_WHEN.matcher(name).find() || OF_THE_PAST.contains(clue.id());
        if (isSure(clue, words) != stays && !told) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What was noted before is sure where it need not pass: a symptom or a habit may be over. */
  @ParameterizedTest
  @ValueSource(strings = {"history of %s", "H/O: %s", "past history of %s", "has a history of %s"})
  void every_name_of_a_history_is_sure_only_if_it_need_not_pass(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      boolean lasts = clue instanceof Condition condition && condition.lasting() != Truth.FALSE;
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        boolean told = TELLS_WHEN.matcher(name).find() || OF_THE_PAST.contains(clue.id());
        boolean goesOn = name.contains("history") || name.matches("(progressive|worsening) .*");
        if (isSure(clue, words) != lasts && !told && !goesOn) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Words that tell that it is so take no name away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s since 2015",
        "%s diagnosed 3 years ago",
        "%s began 3 years ago",
        "3-month history of %s",
        "presents with a history of %s",
        "long history of %s",
        "2 week hx of %s",
        "c/o %s",
        "[X]%s",
        "%s x 3 months",
        "Impression: %s",
        "On examination there was %s",
        "Referred by GP with %s",
        "Dear Dr, thank you for referring this lady with %s",
        "Admitted via ED with %s",
        "was noted to have %s",
        "man with a history of gastrectomy who presented with %s",
        "%s 3 days ago",
        "known %s",
        "evidence of %s",
        "presented with %s",
        "diagnosed with %s",
        "%s, not resolved",
        "%s persisted",
        "%s prior to admission",
        "previously healthy, %s"
      })
  void every_name_that_goes_on_is_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        if (!ALONE.contains(name) && !isSure(clue, words)) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What looks like a disease to somebody; of a symptom that is what is seen. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sounds like %s",
        "looks like %s",
        "appears to be %s",
        "I think I have %s",
        "%s (?)"
      })
  void every_name_of_a_disease_that_only_looks_so_is_not_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        if (!(clue instanceof Symptom) && !DENIES.matcher(name).find() && isSure(clue, words)) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What has gone is not so, unless it is a loss or stays. */
  @ParameterizedTest
  @ValueSource(
      strings = {"%s gone", "%s has gone", "%s stopped", "%s disappeared", "%s cleared up"})
  void every_name_that_has_gone_is_not_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      boolean stays = clue instanceof Condition condition && condition.lasting() == Truth.TRUE;
      for (String name : SweptNames.of(clue)) {
        String words = String.format(form, name);
        boolean told = DOUBTED.matcher(name).find() || LOSS.matcher(name).find();
        if (!stays && !told && isSure(clue, words)) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The words of one thing inside those of another. */
  @ParameterizedTest
  @CsvSource({
    "Blind loop syndrome, blind-loop-syndrome",
    "colour blindness, colour-vision-loss",
    "hair falling out, hair-changes",
    "falls out with neighbours, ''",
    "fell out of bed, falls",
    "sick note, ''",
    "tired of waiting, ''",
    "tired all the time, fatigue",
    "shattered, fatigue",
    "lethargy, fatigue",
    "collapse, syncope",
    "weight loss surgery, bariatric-surgery",
    "trying to lose weight, ''",
    "continues to lose weight, weight-loss",
    "intentional weight loss, ''",
    "unintentional weight loss, weight-loss",
    "'dieting, has lost weight', ''",
    "not pregnant, ''",
    "she cannot be pregnant, ''",
    "trying for a baby, planning-pregnancy",
    "cannot get pregnant, infertility",
    "anaemia bloods, ''",
    "myeloma bloods, ''",
    "B12 deficiency corrected, ''",
    "'B12 deficiency, now replete', ''",
    "past B12 deficiency, ''",
    "B12 deficiency treated with hydroxocobalamin since 2019, vitamin-b12-deficiency",
    "vegan for the past 20 years, vegan-diet",
    "diet: was vegan now eats meat, ''",
    "vegan in her 20s, ''",
    "tried vegan diet for 2 weeks, ''",
    "self-diagnosed coeliac disease, ''",
    "colleague has MS, ''",
    "transcobalamin II deficiency heterozygote, ''",
    "diabetes of unknown cause, diabetes"
  })
  void words_of_another_thing_are_not_read_as_this(String words, String ids) {
    assertThat(sure(words))
        .extracting(match -> match.fact().id())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" ", -1));
  }

  private static boolean isSure(Clue clue, String words) {
    return sure(words).stream().anyMatch(match -> match.fact().equals(clue));
  }

  /** What one clause doubts, denies or says of somebody else another may say. */
  @ParameterizedTest
  @CsvSource({
    "neuropathy (B12 deficiency excluded), neurological-or-mobility-problem",
    "macrocytosis (alcohol denied), macrocytosis",
    "ataxia (no nystagmus), ataxia",
    "optic atrophy (?Leber), optic-atrophy",
    "numbness ?pernicious anaemia, numbness",
    "paraesthesia; rule out coeliac disease, paraesthesia",
    "numbness (mother is vegan), numbness deficient-mother",
    "psychosis (resolved), ''",
    "gastric bypass (2015), gastric-bypass",
    "weakness (both legs), leg-weakness weakness",
    "'numbness, possible coeliac disease', numbness",
    "'possible MS, copper deficiency', ''",
    "'numbness, ex-smoker', numbness",
    "'alcohol abuse, sober for 10 years', ''",
    "'no numbness, tingling or weakness', ''",
    "'glossitis, and a maternal aunt with pernicious anaemia', glossitis family-history-of-b12-deficiency",
    "'vegan, mother well', vegan-diet",
    "'pernicious anaemia, maternal aunt', family-history-of-b12-deficiency",
    "Pernicious anaemia NOS, anaemia pernicious-anaemia",
    "numbness after NOS, numbness recreational-nitrous-oxide",
    "B12 (cobalamin) deficiency, vitamin-b12-deficiency",
    "B12 deficiency mimicking multiple sclerosis, vitamin-b12-deficiency",
    "mother with diabetes presented with numbness, ''",
    "history of depression presents with ataxia, ataxia",
    "history of numbness never presented with ataxia, ''"
  })
  void each_clause_is_read_by_itself(String words, String ids) {
    assertThat(sure(words))
        .extracting(match -> match.fact().id())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no longer vegan",
        "used to be vegan",
        "vegan until 2019",
        "stopped smoking",
        "quit alcohol",
        "former smoker",
        "ex-smoker"
      })
  void what_is_past_of_a_habit_is_only_possible(String words) {
    assertThat(sure(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history of gastric bypass",
        "previous gastrectomy",
        "past gastrectomy",
        "stopped walking",
        "no longer walks",
        "former vegetarian",
        "no longer able to walk",
        "I can't work things out like I used to",
        "Crohn's disease in remission",
        "collapse this morning, now recovered",
        "chest pain yesterday, settled",
        "considering suicide",
        "plans to end his life",
        "why am I so tired?"
      })
  void what_lasts_or_is_named_so_stays_sure(String words) {
    assertThat(sure(words)).isNotEmpty();
  }

  /**
   * Words are matched as texts are split: one that could never be met would stand there in vain.
   */
  @Test
  void each_word_of_the_table_can_be_met_and_stands_once_in_its_kind() {
    Set<String> seen = new HashSet<>();
    for (String[] row : Table.read("doubts.tsv", "kind", "words")) {
      for (String words : row[1].split("\\|", -1)) {
        String plain = words.replace("#year", "year").replace("#", "number");
        plain = plain.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
        assertThat(plain)
            .isIn(
                String.join(" ", WordForms.words(plain)), String.join(" ", LabelText.words(plain)));
        assertThat(seen.add(row[0] + ": " + words)).as(words).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(200);
  }
}
