package io.github.cobalamin.assessment;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.assessedAfter;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules on a guideline itself: whether it, or what it is applied to, is out of date. Without a
 * day it is taken to be.
 */
final class Housekeeping {
  private static final int A_YEAR = 365;

  /** What is read, or asked for, only once the status is known. */
  private static final List<LabTest> READ_LATER = List.of(LabTests.ZINC, LabTests.HBA1C);

  private static final Set<LabTest> OF_KIDNEYS = Set.of(LabTests.CREATININE, LabTests.EGFR);

  /** Stable: nothing acute is on record. */
  private static final Criterion KNOWN_KIDNEYS =
      all(
          anyPresent(Conditions.CHRONIC_KIDNEY_DISEASE, Conditions.DIALYSIS),
          not(established(present(Conditions.ACUTE_KIDNEY_INJURY))));

  private Housekeeping() {}

  static List<Rule> rules(GuidelineParts guideline) {
    List<Rule> rules = new ArrayList<>();
    guideline
        .superseded()
        .ifPresent(
            day ->
                rules.add(
                    after(
                        "guideline-superseded",
                        day,
                        guideline.name()
                            + " has been superseded: use it to compare, not to decide")));
    guideline
        .nextReview()
        .ifPresent(
            day ->
                rules.add(
                    after(
                        "guideline-review-due",
                        day,
                        "This reading of "
                            + guideline.name()
                            + " holds until "
                            + day
                            + ": after that day check it against the publication")));
    addOld(guideline, rules);
    if (!Guideline.SHIPPED.contains(guideline.id())) {
      addUnread(guideline, rules);
    }
    return rules;
  }

  /** Thresholds that a caller gave, and that no rule reads. */
  private static void addUnread(GuidelineParts guideline, List<Rule> rules) {
    for (Thresholds each : guideline.thresholds()) {
      LabTest test = each.test();
      if (!guideline.bands(test)) {
        rules.add(
            Rule.builder("caution-" + test.id() + "-bands-unread")
                .when(result(test).reported())
                .conclude(
                    Caution.of(
                        "No rule of "
                            + guideline.name()
                            + " puts "
                            + test
                            + " into bands: its thresholds decide nothing here",
                        test))
                .everybody()
                .cite(says("thresholds, as the caller gave them")));
      }
    }
  }

  /**
   * Of the tests that are read: by the period that a caller gave for the test or for all, or else
   * by that of the test itself. The rules after the status are made for a caller's periods alone.
   */
  private static void addOld(GuidelineParts guideline, List<Rule> rules) {
    boolean asked = guideline.oldAfterDays().isPresent() || !guideline.oldAfter().isEmpty();
    List<Rule> all = new ArrayList<>(guideline.given());
    if (asked) {
      guideline.later().ifPresent(later -> all.addAll(later.get()));
    }
    Set<LabTest> read = tests(all);
    if (guideline.later().isPresent()) {
      read.addAll(READ_LATER);
    }
    for (LabTest test : read) {
      Integer days = guideline.oldAfter().get(test);
      if (days != null) {
        rules.add(old(test, days));
      } else if (guideline.oldAfterDays().isPresent()) {
        rules.add(old(test, guideline.oldAfterDays().getAsInt()));
      } else if (!asked && test.oldAfterDays().isPresent()) {
        rules.add(oldByItself(guideline, test, test.oldAfterDays().getAsInt()));
      }
    }
  }

  /** What lies in the sufficient band may be a year old, and so may known kidney disease. */
  private static Rule oldByItself(GuidelineParts guideline, LabTest test, int days) {
    Criterion old = result(test).old();
    if (hasThresholds(guideline, test)) {
      old =
          all(
              old,
              any(
                  not(established(result(test).in(Band.SUFFICIENT))),
                  result(test).olderThan(A_YEAR)));
    }
    if (OF_KIDNEYS.contains(test)) {
      old = all(old, any(not(established(KNOWN_KIDNEYS)), result(test).olderThan(A_YEAR)));
    }
    return Rule.builder("caution-" + test.id() + "-old")
        .when(old)
        .conclude(
            Caution.of(
                "The result of "
                    + test
                    + " is older than "
                    + days
                    + " days, and may no longer be so",
                test))
        .everybody()
        .cite(Sources.LIBRARY.at("how old results may be", Confirmation.PROVISIONAL));
  }

  private static boolean hasThresholds(GuidelineParts guideline, LabTest test) {
    for (Thresholds each : guideline.thresholds()) {
      if (each.test().equals(test)) {
        return true;
      }
    }
    return false;
  }

  private static Rule after(String id, LocalDate day, String text) {
    Criterion after = assessedAfter(day);
    Criterion undated = not(established(any(after, not(after))));
    return Rule.builder(id)
        .when(any(after, undated))
        .conclude(Caution.of(text))
        .everybody()
        .cite(says("dates of guidelines"));
  }

  private static Rule old(LabTest test, int days) {
    return Rule.builder("caution-" + test.id() + "-old")
        .when(result(test).olderThan(days))
        .conclude(Caution.of("The result of " + test + " is older than " + days + " days", test))
        .everybody()
        .cite(says("age of results, as the caller asks"));
  }

  private static Citation says(String place) {
    return Sources.LIBRARY.at(place, Confirmation.DERIVED);
  }

  /** Rules share much: what they ask is walked together, so that each part is read once. */
  private static Set<LabTest> tests(List<Rule> rules) {
    Set<LabTest> tests = new LinkedHashSet<>();
    if (!rules.isEmpty()) {
      for (Criterion part : any(rules.stream().map(Rule::when).toList()).allParts()) {
        part.test().ifPresent(tests::add);
      }
    }
    return tests;
  }
}
