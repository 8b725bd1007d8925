package io.github.cobalamin.assessment.wording;

import java.util.ArrayList;
import java.util.List;

/** What must not be done, as it is told to whom it is not done. */
final class PlainNot {
  private static final String KEY = "not";
  private static final String START = "Do not ";
  private static final List<String> BETWEEN = List.of(", ", " or ", ".");

  /** Where a line has a thing that is not known: true of every medicine, and of none that harms. */
  private static final String ANY =
      "Ask your clinician today, before the next dose, which medicine is right for you.";

  private PlainNot() {}

  static String of(String line) {
    List<String> sentences = new ArrayList<>();
    String rest = line.startsWith(START) ? line.substring(START.length()) : "";
    while (!rest.isEmpty()) {
      String thing = first(rest);
      if (thing.isEmpty()) {
        return ANY;
      }
      sentences.add(PlainLines.of(KEY, thing).orElse(ANY));
      rest = behind(rest.substring(thing.length()));
    }
    return sentences.isEmpty() ? ANY : String.join(" ", sentences);
  }

  /** The thing with which a list begins; the longest, since one may begin as another. */
  private static String first(String list) {
    for (String thing : PlainLines.of(KEY)) {
      for (String each : BETWEEN) {
        if (list.startsWith(thing + each)) {
          return thing;
        }
      }
    }
    return "";
  }

  private static String behind(String list) {
    for (String each : BETWEEN) {
      if (list.startsWith(each)) {
        return list.substring(each.length());
      }
    }
    return "";
  }
}
