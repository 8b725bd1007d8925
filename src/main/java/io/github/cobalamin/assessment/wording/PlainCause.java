package io.github.cobalamin.assessment.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The likeliest cause, or those that stay possible, in plain words, and what shows it. */
final class PlainCause {
  private static final Pattern UNKNOWN =
      Pattern.compile("The cause is not known; (.+?) (?:is|are) possible((?:; |, and ).+)?");
  private static final Pattern KNOWN = Pattern.compile("The cause is ([^:]+)(?:: (.+))?");
  private static final Pattern THOUGHT =
      Pattern.compile("(.+) (?:is|are) (the likely|a possible) cause(?:: (.+))?");
  private static final Pattern REASON =
      Pattern.compile("The reason for treatment is (.+), with or without a deficiency");
  private static final Pattern TAKEN = Pattern.compile("(.+?)(?:, [^,]+ a day)?(,? since [^,]+)?,");
  private static final Pattern OWN = Pattern.compile("(.+) \\((.+)\\)");
  private static final Pattern RESULT = Pattern.compile("(.+) was (\\w+)( \\(undated\\)| on .+)");

  /** What is asked of a medicine of which nobody knows since when it is taken. */
  private static final String ASKED = "; ask since when";

  private PlainCause() {}

  static String of(String line) {
    String text = line.substring(0, line.length() - 1);
    if (text.endsWith(ASKED)) {
      return of(text.replace(ASKED, ".")) + " Please tell your clinician since when you take this.";
    }
    Matcher unknown = UNKNOWN.matcher(text);
    if (unknown.matches()) {
      String rest =
          unknown.group(2) == null
              ? ""
              : " A stomach antibody test that finds none does not rule it out.";
      return "The cause is not known yet. It may be " + either(unknown.group(1)) + "." + rest;
    }
    if (text.equals("The cause is not known")) {
      return "The cause is not known yet.";
    }
    Matcher reason = REASON.matcher(text);
    if (reason.matches()) {
      return "The reason for treatment is this: "
          + either(reason.group(1))
          + ". It holds even with enough B12.";
    }
    Matcher known = KNOWN.matcher(text);
    if (known.matches()) {
      return "The cause is "
          + named(known.group(1))
          + "."
          + evidence(known.group(2), known.group(1));
    }
    Matcher thought = THOUGHT.matcher(text);
    if (thought.matches()) {
      String likely =
          thought.group(2).equals("the likely")
              ? "The cause is likely to be "
              : "The cause may be ";
      return likely + taken(thought.group(1)) + "." + evidence(thought.group(3), thought.group(1));
    }
    return PlainNames.in(line);
  }

  /** Causes of which any may be it: the last of a list is joined by another word. */
  private static String either(String names) {
    int last = PlainNames.has(names) ? -1 : names.lastIndexOf(" and ");
    return PlainNames.in(
        last < 0
            ? names
            : names.substring(0, last) + " or " + names.substring(last + " and ".length()));
  }

  /** A cause, and behind it what is on record of it. */
  private static String named(String words) {
    Matcher own = OWN.matcher(words);
    return own.matches()
        ? PlainNames.in(own.group(1)) + ": " + PlainNames.in(own.group(2))
        : PlainNames.in(words);
  }

  /** Since when a medicine is taken, and no dose of it. */
  private static String taken(String words) {
    Matcher taken = TAKEN.matcher(words);
    String name = taken.matches() ? taken.group(1) : words;
    String since = taken.matches() && taken.group(2) != null ? taken.group(2) : "";
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return named(small) + (since.isEmpty() ? "" : ", taken" + since.replace(",", ""));
  }

  /** What shows it; empty if it is the cause by another name that is no other plainly. */
  private static String evidence(@Nullable String words, String cause) {
    if (words == null || PlainNames.in(words).equals(PlainNames.in(cause) + " is on record")) {
      return "";
    }
    Matcher result = RESULT.matcher(words);
    if (result.matches()) {
      String day = result.group(3).replace(" (undated)", "");
      String found = result.group(2).equals("raised") ? "high" : result.group(2);
      return " " + Print.sentence(PlainNames.in(result.group(1)) + " was " + found + day);
    }
    String plain =
        PlainLines.of("status", words)
            .or(() -> PlainReading.number(words))
            .orElseGet(() -> PlainNames.in(words));
    return " " + Print.sentence(plain);
  }
}
