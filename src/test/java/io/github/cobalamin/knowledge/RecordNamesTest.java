package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of facts in records beside their own: each is found, and in doubt is only possible. */
class RecordNamesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  private static List<String[]> rows() {
    return Table.read("record-names.tsv", "fact", "names", "source");
  }

  private static boolean isSure(String id, String words) {
    return KNOWN.search(Clue.class, words).stream()
        .anyMatch(match -> match.sure() && match.fact().id().equals(id));
  }

  /** A row for each name and each form of it that finds its fact for sure, or not. */
  private static List<String> faults(String form, boolean sure) {
    List<String> faults = new ArrayList<>();
    for (String[] row : rows()) {
      for (String name : row[1].split("\\|", -1)) {
        String words = String.format(form, name);
        boolean lacks = name.matches(".*\\b(without|not?) .*");
        if (!(lacks && form.startsWith("no ")) && isSure(row[0], words) != sure) {
          faults.add(words);
        }
      }
    }
    return faults;
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s NOS", "known %s", "diagnosed with %s", "status post %s"})
  void every_name_finds_its_fact(String form) {
    assertThat(faults(form, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no %s",
        "?%s",
        "possible %s",
        "rule out %s",
        "risk of %s",
        "%s ruled out",
        "could be %s",
        "mother had %s",
        "family history of %s"
      })
  void every_name_that_is_denied_in_doubt_or_of_others_is_not_sure(String form) {
    assertThat(faults(form, false)).isEmpty();
  }

  @Test
  void every_name_has_a_source_and_stands_once() {
    Set<String> seen = new HashSet<>();
    for (String[] row : rows()) {
      Fact fact = KNOWN.get(row[0]);
      assertThat(row[2]).isNotBlank();
      for (String name : row[1].split("\\|", -1)) {
        assertThat(seen.add(name)).as(name).isTrue();
        assertThat(fact.synonyms()).doesNotContain(name).isNotEqualTo(List.of(fact.name()));
      }
    }
  }

  /** Letters that stand for a whole name are no beginning of another word. */
  @ParameterizedTest
  @ValueSource(strings = {"HIV", "CKD", "AKI", "MDS", "TTP", "HTN", "CVA"})
  void an_abbreviation_finds_nothing_that_only_begins_so(String letters) {
    assertThat(KNOWN.search(Clue.class, letters))
        .isNotEmpty()
        .allMatch(match -> match.how() != Match.Kind.PREFIX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCD", "sprue"})
  void a_name_of_two_facts_finds_both_and_none_for_sure(String name) {
    assertThat(KNOWN.search(Clue.class, name)).hasSizeGreaterThan(1).noneMatch(Match::sure);
  }
}
