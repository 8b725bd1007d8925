package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Difference;
import io.github.cobalamin.assessment.Finding;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Of a vignette and the same patient with one fact less, either way, and of a guideline and its
 * copy with another limit: a difference is short, says what differs of what went in, and why each
 * finding was lost by something that differs.
 */
class DifferencesTest {
  private static final int LONGEST = 3000;
  private static final int LONGEST_OF_LIMITS = 4000;
  private static final String NO_LONGER = "no longer known: ";

  private static final Guideline OURS =
      Guidelines.NICE_NG239
          .withId("ours")
          .withThresholds(
              Thresholds.builder(LabTests.TOTAL_B12)
                  .deficientBelow("150 ng/L")
                  .sufficientAbove("250 ng/L")
                  .cite(Source.of("clinic", "Clinic", "Rules").at("page 1")));

  @Test
  void one_fact_more_or_less() {
    List<Vignette> vignettes = Vignettes.all();
    for (int i = 0; i < vignettes.size(); i += Behaviour.EVERY) {
      Assessment whole = vignettes.get(i).assessed();
      List<Patient> less = OneStep.withoutOne(vignettes.get(i).patient());
      for (int j = 0; j < less.size(); j++) {
        if (Behaviour.EVERY == 1 || j == i % less.size()) {
          Assessment one = Guidelines.NICE_NG239.assess(less.get(j), Vignette.DAY);
          if (Behaviour.EVERY == 1 || i % 2 == 0) {
            check(whole.differenceFrom(one), LONGEST, vignettes.get(i) + " with");
          }
          if (Behaviour.EVERY == 1 || i % 2 == 1) {
            check(one.differenceFrom(whole), LONGEST, vignettes.get(i) + " without");
          }
        }
      }
    }
  }

  @Test
  void another_limit() {
    List<Vignette> vignettes = Vignettes.all();
    for (int i = 1; i < vignettes.size(); i += Behaviour.EVERY) {
      Assessment ours = OURS.assess(vignettes.get(i).patient(), Vignette.DAY);
      Assessment theirs = vignettes.get(i).assessed();
      check(ours.differenceFrom(theirs), LONGEST_OF_LIMITS, vignettes.get(i).name());
    }
  }

  private static void check(Difference difference, int longest, String what) {
    assertThat(difference.text().length())
        .as("%s: %s", what, difference.text())
        .isLessThanOrEqualTo(longest);
    assertThat(difference.changedInputs()).as(what).isNotEmpty();
    for (Finding<Conclusion> lost : difference.lost()) {
      String why = difference.why(lost);
      assertThat(why).as(what).isNotEmpty();
      assertThat(unlike(why, lost.rule().id(), difference)).as("%s: %s", what, why).isEmpty();
    }
  }

  /** What is left of a why without all that differs between the two. */
  private static String unlike(String why, String rule, Difference difference) {
    Map<Criterion, Trace> then = leaves(difference.before().verdict(rule).trace());
    Map<Criterion, Trace> now = leaves(difference.after().verdict(rule).trace());
    List<String> turned = new ArrayList<>();
    now.forEach(
        (leaf, is) -> {
          Trace was = then.get(leaf);
          if (was == null || was.truth() != is.truth()) {
            is.words().ifPresent(turned::add);
            Optional.ofNullable(was)
                .flatMap(Trace::words)
                .ifPresent(words -> turned.add(NO_LONGER + words));
          }
        });
    turned.sort(Comparator.comparingInt(String::length).reversed());
    String rest = why;
    for (String each : turned) {
      rest = rest.replace(each, "");
    }
    return rest.replaceAll("\\d+ more no longer known$", "").replace("; ", "");
  }

  /** All leaves on which a rule rests. */
  private static Map<Criterion, Trace> leaves(Trace trace) {
    Map<Criterion, Trace> leaves = new HashMap<>();
    collect(trace, leaves, Collections.newSetFromMap(new IdentityHashMap<>()));
    return leaves;
  }

  private static void collect(Trace trace, Map<Criterion, Trace> leaves, Set<Criterion> walked) {
    if (walked.add(trace.criterion())) {
      if (trace.words().isPresent()) {
        leaves.put(trace.criterion(), trace);
      }
      trace.parts().forEach(part -> collect(part, leaves, walked));
    }
  }
}
