package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Said;
import io.github.cobalamin.rules.Conclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What else it may be, and at most three things that must not be done, the most harmful first. */
final class OtherLines {
  static final String KEY = "not";
  static final String ELSE = "else";
  private static final int MOST = 160;
  private static final int THINGS = 3;
  private static final String NORMAL_COUNT = "ng239-normal-count-excludes-nothing";
  private static final String WAIT = "wait for results";

  private OtherLines() {}

  /**
   * What must not be done.
   *
   * @param waitingIsForbidden whether the line before says already not to wait
   */
  static Optional<Sentence> not(Held held, boolean waitingIsForbidden) {
    List<String> things = new ArrayList<>();
    List<Finding<Conclusion>> said = new ArrayList<>();
    List<Finding<Conclusion>> all = held.all();
    for (Said each : Said.NOT) {
      for (Finding<Conclusion> finding : all) {
        if (each.isOf(finding.rule().id())
            && things.size() < THINGS
            && !(waitingIsForbidden && each.words().equals(WAIT))
            && (held.begins() || !finding.rule().id().equals(NORMAL_COUNT))
            && isNew(each.words(), things)) {
          things.add(each.words());
          said.add(finding);
        }
      }
    }
    while (!things.isEmpty()) {
      String text = "do not " + Print.list(things, "or");
      if (text.length() < MOST) {
        return Optional.of(
            new Sentence(KEY, Print.sentence(text), List.copyOf(Held.citations(said))));
      }
      things.remove(things.size() - 1);
      said.remove(said.size() - 1);
    }
    return Optional.empty();
  }

  /** What else the record points to, or what can look the same as the danger. */
  static Optional<Sentence> elsewhere(Held held) {
    List<Finding<Conclusion>> all = held.all();
    for (Said each : Said.ELSE) {
      for (Finding<Conclusion> finding : all) {
        if (each.isOf(finding.rule().id())) {
          return Optional.of(
              new Sentence(ELSE, Print.sentence(each.words()), finding.rule().citations()));
        }
      }
    }
    return Optional.empty();
  }

  /** Of two warnings of one thing the first is said. */
  private static boolean isNew(String words, List<String> things) {
    for (String each : things) {
      boolean ofFolicAcid = each.contains("folic acid") && words.contains("give folic acid");
      if (each.equals(words) || ofFolicAcid) {
        return false;
      }
    }
    return true;
  }
}
