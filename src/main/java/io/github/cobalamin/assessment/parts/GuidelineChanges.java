package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what one guideline differs from another: its limits, and of a changed copy its rules. */
public final class GuidelineChanges {
  private static final int MOST_NAMED = 6;

  /** What differs, and by whom. */
  public record Change(String key, String text, List<Citation> citations) {}

  private final List<Change> changes = new ArrayList<>();

  private GuidelineChanges() {}

  /**
   * What differs.
   *
   * @param ranges the laboratory's own ranges of the one before
   * @param rangesNow the same of the other
   */
  public static List<Change> between(
      Guideline before,
      Map<LabTest, OwnRange> ranges,
      Guideline after,
      Map<LabTest, OwnRange> rangesNow) {
    GuidelineChanges all = new GuidelineChanges();
    if (!before.equals(after)) {
      all.add("guideline", named(before, after) + " became " + named(after, before), null);
      all.thresholds(before, after);
      all.ranges(ranges, rangesNow);
      if (isCopy(before, after)) {
        all.rules(before, after);
      }
    }
    return all.changes;
  }

  private static String named(Guideline one, Guideline other) {
    return one.name().equals(other.name()) ? one.name() + " (" + one.id() + ")" : one.name();
  }

  /** Whether one is a changed copy of the other, or both are of a third. */
  private static boolean isCopy(Guideline before, Guideline after) {
    String one = before.basedOn().orElse(before.id());
    return one.equals(after.basedOn().orElse(after.id()));
  }

  private void thresholds(Guideline before, Guideline after) {
    Set<LabTest> tests = new LinkedHashSet<>();
    before.thresholds().forEach(each -> tests.add(each.test()));
    after.thresholds().forEach(each -> tests.add(each.test()));
    for (LabTest test : tests) {
      Thresholds then = before.thresholds(test).orElse(null);
      Thresholds now = after.thresholds(test).orElse(null);
      if (!Objects.equals(then, now)) {
        String was = then == null ? "no limits of " + test : then.toString();
        String is = now == null ? "none" : now.toString();
        add("limits", was + " became " + is, now == null ? null : now.citation());
      }
    }
  }

  private void ranges(Map<LabTest, OwnRange> then, Map<LabTest, OwnRange> now) {
    Set<LabTest> tests = new LinkedHashSet<>(then.keySet());
    tests.addAll(now.keySet());
    for (LabTest test : tests) {
      OwnRange was = then.get(test);
      OwnRange is = now.get(test);
      if (!Objects.equals(was, is)) {
        add(
            "limits",
            "reference range of "
                + test
                + ": "
                + (was == null ? "none" : was.range())
                + " became "
                + (is == null ? "none" : is.range()),
            is == null ? null : is.citation());
      }
    }
  }

  private void rules(Guideline before, Guideline after) {
    Map<String, Rule> then = byId(before);
    Map<String, Rule> now = byId(after);
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    now.forEach(
        (id, rule) -> {
          Rule was = then.remove(id);
          if (was == null) {
            added.add(id);
          } else if (!was.equals(rule)) {
            changed.add(id);
          }
        });
    rules("rules added: ", added);
    rules("rules removed: ", List.copyOf(then.keySet()));
    rules("rules changed: ", changed);
  }

  private static Map<String, Rule> byId(Guideline guideline) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    guideline.rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  private void rules(String what, List<String> ids) {
    int more = ids.size() - MOST_NAMED;
    if (!ids.isEmpty()) {
      String some = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMED)));
      add("rules", what + some + (more > 0 ? " and " + more + " more" : ""), null);
    }
  }

  private void add(String key, String text, @Nullable Citation citation) {
    changes.add(
        new Change(
            key,
            Print.sentence(Print.units(text)),
            citation == null ? List.of() : List.of(citation)));
  }
}
