package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.LifeStage;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Limits of tests as bodies publish them, for ages and stages of life: a table, since nobody names
 * one of them in code. They are quoted, not applied: which of them decide about a patient is a
 * guideline's {@code Thresholds}.
 */
final class Cutoffs {
  private static final String TABLE = "cutoffs.tsv";
  private static final String SEPARATOR = " \\| ";

  private Cutoffs() {}

  static List<Cutoff> all() {
    Map<String, LabTest> tests = new HashMap<>();
    for (LabTest test : LabTests.all()) {
      tests.put(test.id(), test);
    }
    Map<String, Source> sources = new HashMap<>();
    for (Source source : Sources.all()) {
      sources.put(source.id(), source);
    }
    List<Cutoff> cutoffs = new ArrayList<>();
    Table.each(
        TABLE,
        new Table.Reader() { // the first lambda of a fresh virtual machine costs milliseconds
          @Override
          public void read(String[] row) {
            cutoffs.add(cutoff(row, tests, sources));
          }
        },
        "id",
        "name",
        "test",
        "meaning",
        "limits",
        "body",
        "ages",
        "stage",
        "citations",
        "remark");
    return cutoffs;
  }

  private static Cutoff cutoff(
      String[] row, Map<String, LabTest> tests, Map<String, Source> sources) {
    Cutoff.Builder cutoff =
        Cutoff.builder()
            .id(row[0])
            .name(row[1])
            .test(named("test", tests, row[2]))
            .meaning(Require.constant("meaning", Cutoff.Meaning.class, row[3]))
            .body(named("body", sources, row[5]))
            .lifeStage(Require.constant("stage of life", LifeStage.class, row[7]));
    for (String limit : row[4].split(SEPARATOR, -1)) {
      cutoff.addLimit(Range.of(limit));
    }
    if (!row[9].isEmpty()) {
      cutoff.remark(row[9]);
    }
    if (!row[6].isEmpty()) {
      cutoff.ages(ages(row[6]));
    }
    for (String citation : row[8].split(SEPARATOR, -1)) {
      String[] parts = citation.split(" @ ", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException(
            "citation must be a source, a place and a confirmation with @ between them but was \""
                + citation
                + "\"");
      }
      cutoff.addCitation(named("source", sources, parts[0]).at(parts[1], confirmation(parts[2])));
    }
    return cutoff.build();
  }

  private static <T> T named(String what, Map<String, T> values, String id) {
    T value = values.get(id);
    if (value == null) {
      throw new IllegalArgumentException(what + " must be known but was \"" + id + "\"");
    }
    return value;
  }

  private static Confirmation confirmation(String text) {
    return Require.constant("confirmation", Confirmation.class, text);
  }

  private static AgeBand ages(String text) {
    int hyphen = text.indexOf('-');
    int from = Integer.parseInt(text.substring(0, hyphen));
    String to = text.substring(hyphen + 1);
    return to.isEmpty() ? AgeBand.fromMonths(from) : AgeBand.months(from, Integer.parseInt(to));
  }
}
