package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.common.Words;
import java.util.Optional;

/** How soon somebody is to be seen, what was found that makes it so, and who is called. */
final class PlainUrgency {
  private PlainUrgency() {}

  static String of(String line) {
    String text = Words.withoutStop(line);
    int at = text.indexOf(": ");
    String soon = text.substring(0, at);
    String rest = text.substring(at + 2);
    int end = rest.indexOf("; ");
    if (soon.endsWith(" too")) {
      return asWell(soon.equals("Urgent too") ? "within days" : "today", rest);
    }
    String call = end > 0 ? rest.substring(0, end) : rest;
    String team = PlainLines.of("team", call).orElse("Your clinician will call the right team.");
    String harm = end > 0 ? rest.substring(end + 2) : "";
    String why = end > 0 ? " " + why(CountAgain.danger(harm)) + CountAgain.plain(harm) : "";
    if (team.contains("ambulance")) {
      return team + why;
    }
    String when = soon.equals("Same day") ? "today" : "within days";
    return "You need to be seen " + when + "." + why + " " + team;
  }

  /** What else is a danger, how soon it needs care, and who else is called. */
  private static String asWell(String when, String line) {
    String rest = CountAgain.danger(line);
    int end = rest.indexOf("; ");
    String call = end > 0 ? rest.substring(0, end) : rest;
    Optional<String> team = PlainLines.of("team", call);
    String dangers = team.isEmpty() ? rest : end > 0 ? rest.substring(end + 2) : "";
    String also =
        "This needs care "
            + when
            + " as well"
            + (dangers.isEmpty() ? "." : ": " + PlainNames.in(dangers) + ".")
            + CountAgain.plain(line);
    String called = team.orElse("");
    return called.contains("ambulance") ? called + " " + also : (also + " " + called).strip();
  }

  private static String why(String harm) {
    return PlainLines.of("urgency", harm, PlainUrgency::seen)
        .map(Words::capitalised)
        .or(() -> PlainReading.number(harm).map(Print::sentence))
        .orElseGet(() -> Print.sentence(PlainNames.in(harm)));
  }

  /** What was seen; two signs that a line puts beside each other are both said. */
  private static String seen(String signs) {
    return PlainNames.in(PlainNames.has(signs) ? signs : signs.replace(" with ", " and "));
  }
}
