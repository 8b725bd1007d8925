package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.wording.PlainNames;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Symptom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain form of a line has its facts: numbers, tests, causes, dangers, and its sources. */
class PlainFactsTest {
  /** The name of a body, which says nothing of a person. */
  private static final Pattern BODY =
      Pattern.compile("^.*(?= gives no status)|^.*(?= does not classify)|no result that .* reads");

  /** A dose of a medicine that is a cause; no dose is said in plain words. */
  private static final String DOSE = ", [^,]+ a day";

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?");

  @Test
  void keys_and_citations_are_those_of_the_lines() {
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          assertThat(plain.key()).isEqualTo(line.key());
          assertThat(plain.citations()).isEqualTo(line.citations());
          assertThat(plain.text())
              .containsPattern("^[A-Z].*[.?]$")
              .doesNotContainPattern("\\.\\.|  |\\*|\\bis is\\b");
        });
  }

  @Test
  void every_number_is_said_and_no_other() {
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          String text = BODY.matcher(line.text()).replaceAll("").replaceAll(DOSE, "");
          if (!line.key().equals("give")) {
            assertThat(numbers(plain.text()))
                .as("%s%n%s", line.text(), plain.text())
                .isEqualTo(numbers(text));
          }
        });
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  @Test
  void every_test_that_is_asked_for_is_named() {
    List<LabTest> tests = KnowledgeBase.standard().all(LabTest.class);
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          if (List.of("before", "test").contains(line.key())) {
            for (LabTest test : tests) {
              String name = "\\b" + Pattern.quote(test.name()) + "\\b(?! per| with)";
              if (Pattern.compile("(?<!urine |with |per )" + name).matcher(line.text()).find()) {
                assertThat(plain.text()).contains(PlainNames.in(test.name()));
              }
            }
          }
        });
  }

  @Test
  void a_danger_is_named_with_what_was_seen() {
    Set<String> seen = new HashSet<>();
    List<Symptom> symptoms = KnowledgeBase.standard().all(Symptom.class);
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          if (line.key().equals("urgency")) {
            assertThat(plain.text()).containsPattern("today|within days|ambulance");
            for (Symptom each : symptoms) {
              String harm = "[;:] " + Pattern.quote(each.name()) + " (may|can|is on record|after) ";
              if (Pattern.compile(harm).matcher(line.text() + " ").find()) {
                seen.add(each.name());
                assertThat(plain.text()).containsIgnoringCase(PlainNames.in(each.name()));
              }
            }
          }
        });

    assertThat(seen).hasSizeGreaterThan(20);
  }

  @Test
  void causes_are_named_and_are_as_sure() {
    int named = 0;
    for (Vignette vignette : Vignettes.all()) {
      Assessment assessment = vignette.assessed();
      for (Sentence each : assessment.summary().plain()) {
        if (each.key().equals("cause")
            && !assessment.causes().isEmpty()
            && !each.text().startsWith("The reason for treatment is this: ")) {
          CandidateCause first = assessment.causes().get(0);
          named++;
          assertThat(each.text()).containsPattern(beginning(first.likelihood()));
          if (first.likelihood().compareTo(Likelihood.POSSIBLE) <= 0) {
            String name = first.cause().name().replace(" without a supplement", "");
            assertThat(each.text()).contains(PlainNames.in(name));
          }
        }
      }
    }

    assertThat(named).isGreaterThan(200);
  }

  private static String beginning(Likelihood likelihood) {
    return switch (likelihood) {
      case ESTABLISHED -> "^The cause is (?!likely|not)";
      case LIKELY -> "^The cause is likely to be ";
      case POSSIBLE -> "^The cause may be |^The cause is not known yet. It may be ";
      case UNLIKELY, EXCLUDED -> "^The cause is not known yet.";
    };
  }

  /** All that a clinician's line of causes says to be possible is said to be. */
  @Test
  void each_of_several_causes_is_named() {
    List<String> several = new ArrayList<>();
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          if (line.text().contains("coeliac disease and autoimmune gastritis are possible")) {
            several.add(plain.text());
            assertThat(plain.text())
                .contains(PlainNames.in("coeliac disease"), PlainNames.in("autoimmune gastritis"));
          }
        });

    assertThat(several).isNotEmpty();
  }

  /** Lines that differ in more than doses differ in plain words too. */
  @Test
  void plain_lines_are_no_boilerplate() {
    Map<String, Set<String>> lines = new HashMap<>();
    Map<String, Set<String>> plain = new HashMap<>();
    PlainForms.each(
        PlainForms.VIGNETTES,
        (line, said) -> {
          lines.computeIfAbsent(line.key(), key -> new HashSet<>()).add(line.text());
          plain.computeIfAbsent(line.key(), key -> new HashSet<>()).add(said.text());
        });

    lines.forEach(
        (key, texts) ->
            assertThat(plain.get(key)).as(key).hasSizeGreaterThanOrEqualTo((texts.size() + 1) / 2));
  }
}
