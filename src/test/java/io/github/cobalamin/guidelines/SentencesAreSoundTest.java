package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A sentence put together of parts reads like one: nothing in it stands twice, or beside itself.
 */
class SentencesAreSoundTest {
  private static final int PATIENTS = Behaviour.share(500);
  private static final Pattern BETWEEN_TESTS =
      Pattern.compile(", | and | or |; (?:test|consider|use judgement on) |; ");
  private static final Pattern VERB =
      Pattern.compile(
          "^(?:Before the first dose take |Before the first dose too, without delaying it: "
              + "|Test |Consider |Use judgement on )");

  private static final List<Assessment> ALL = assessments();

  /** Every sentence of them once, with its key. */
  private static final Set<String> TEXTS = texts();

  @Test
  void no_stop_behind_a_stop_no_gap_and_no_word_twice() {
    nowhere("[?.!,;:][?.!,;:]");
    nowhere("  | [.,;:?]|\\( | \\)|\\(\\)");
    nowhere("\\b(?!had|that)(\\w+) \\1\\b(?! B12)");
  }

  @Test
  void no_words_of_the_machine() {
    nowhere(" as asked\\b");
    nowhere("\\bnot (vitamin B12|doses|loading|symptoms|no|not)\\b");
    nowhere("Or (Offer|Consider|Use)\\b");
    nowhere("every (30|60|90|120|180|14|28|56|84) days");
  }

  /** Of what is joined all is denied, or none. */
  @Test
  void what_is_denied_of_a_join_stands_in_brackets() {
    Pattern open =
        Pattern.compile("\\b(?:not|known that) (?!any of|all of)[^(;)]*(?: or | and |, )");
    Set<String> wrong = new HashSet<>();
    for (Guideline guideline : Guidelines.all()) {
      for (Rule rule : guideline.rules()) {
        Matcher found = open.matcher(rule.when().words());
        while (found.find()) {
          wrong.add(found.group());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void no_list_of_medicines_of_which_one_is_taken() {
    for (Assessment each : ALL) {
      for (Sentence sentence : each.explanation().sentences()) {
        if (sentence.key().startsWith("medicine-")) {
          assertThat(sentence.text()).as("%s", each.patient()).doesNotMatch("On [^:]* or .*");
        }
      }
    }
  }

  @Test
  void a_danger_is_with_one_thing() {
    for (Assessment each : ALL) {
      for (Sentence sentence : each.summary().sentences()) {
        if (sentence.key().equals("urgency")) {
          assertThat(sentence.text())
              .as("%s", each.patient())
              .doesNotMatch(".* with [^;:]* with .*")
              .doesNotMatch(".*\\b(\\w{5,})\\b[^;:]* may be \\1\\b.*");
        }
      }
    }
  }

  @Test
  void a_test_stands_in_a_line_once() {
    for (Assessment each : ALL) {
      for (Sentence sentence : each.explanation().sentences()) {
        if (VERB.matcher(sentence.text()).find()) {
          String names = VERB.matcher(sentence.text()).replaceFirst("");
          names = names.replaceFirst("(; do not wait.*)?\\.$", "");
          assertThat(BETWEEN_TESTS.split(names, -1))
              .as("%s: %s", sentence, each.patient())
              .doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void a_place_is_cited_once() {
    for (Assessment each : ALL) {
      for (Sentence sentence : each.explanation().sentences()) {
        Set<String> places = new HashSet<>();
        for (Citation citation : sentence.citations()) {
          assertThat(places.add(citation.toString())).as("%s", sentence).isTrue();
        }
      }
      assertThat(each.explanation().text())
          .doesNotContainPattern("\\[(\\d+, )*(\\d+), (\\d+, )*\\2[],]");
    }
  }

  private static void nowhere(String pattern) {
    Pattern wrong = Pattern.compile(pattern);
    Set<String> found = new HashSet<>(TEXTS);
    found.removeIf(text -> !wrong.matcher(text).find());

    assertThat(found).as(pattern).isEmpty();
  }

  private static Set<String> texts() {
    Set<String> texts = new HashSet<>();
    for (Assessment each : ALL) {
      each.explanation()
          .sentences()
          .forEach(sentence -> texts.add(sentence.key() + ": " + sentence.text()));
      each.summary()
          .plain()
          .forEach(sentence -> texts.add("plain " + sentence.key() + ": " + sentence.text()));
    }
    return texts;
  }

  private static List<Assessment> assessments() {
    List<Assessment> all = new ArrayList<>();
    for (Vignette each : Vignettes.all()) {
      all.add(each.assessed());
    }
    RandomPatients random = new RandomPatients(230416);
    WidePatients wide = new WidePatients(230416);
    for (int i = 0; i < PATIENTS; i++) {
      all.add(
          Guidelines.NICE_NG239.assess(
              i % 2 == 0 ? random.next() : random.detailed(), SummaryPatients.DAY));
      all.add(Guidelines.NICE_NG239.assess(wide.next(), WidePatients.DAY));
    }
    return all;
  }
}
