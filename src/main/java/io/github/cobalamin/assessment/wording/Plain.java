package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same lines for people without training: the same facts in short words, no doses, no blame,
 * and never a word that a medicine is to be begun or ended without the clinician.
 *
 * <p>A line is made of clauses that stand in {@code plain-lines.tsv}, filled with names that stand
 * in {@code plain-names.tsv}. What is in neither is said with plain names, and nothing more.
 */
public final class Plain {
  private static final String WAIT = "; do not wait";

  private Plain() {}

  /** What is said of a child, to whoever looks after it. */
  public static String ofChild(String plain) {
    return PlainChild.of(plain);
  }

  /** How soon, why, and who is called. */
  public static String urgency(String line) {
    return PlainUrgency.of(line);
  }

  /** What it is, with the numbers that decided. */
  public static String status(Classification status, String line) {
    return PlainStatus.of(status, line);
  }

  /** What is given first, and what empties the stores of it. */
  public static String first(String line) {
    String text = Words.withoutStop(line);
    int at = text.indexOf(": ");
    String why = at > 0 ? text.substring(at + 2).replaceFirst(" (?:is|are) on record$", "") : "";
    String because =
        why.isEmpty() ? "" : " Your vitamin B1 may be low from this: " + PlainNames.in(why) + ".";
    String how = text.contains("injection") ? " by injection" : "";
    String when = text.contains(" today") ? " today" : "";
    String first =
        text.contains("low glucose")
            ? "Your blood sugar is low and is treated at once, with vitamin B1" + how + "."
            : "Your clinician will first give you vitamin B1"
                + how
                + when
                + ", before any sugar (glucose) by drip.";
    return first + because;
  }

  /** What is given, without a dose. */
  public static String give(String line) {
    return PlainGive.of(line);
  }

  /** What is taken before. */
  public static String before(String line) {
    String text = Words.withoutStop(line);
    String dose = text.startsWith("Before the next ") ? "next" : "first";
    String start = "Before the " + dose + " dose take ";
    if (!text.startsWith(start)) {
      String[] sample = text.split(", for ", 2);
      return "Blood and urine are taken before the first dose, if this causes no delay."
          + (sample.length < 2 ? "" : " The tests are: " + PlainNames.in(sample[1]) + ".");
    }
    int end = text.indexOf(WAIT);
    boolean hurries = end > 0;
    String tests = text.substring(start.length(), hurries ? end : text.length());
    return "Blood is taken before the "
        + dose
        + " dose, to test "
        + PlainNames.in(tests)
        + "."
        + (hurries ? " Help does not wait for the results." : "");
  }

  /** The cause. */
  public static String cause(String line) {
    return PlainCause.of(line);
  }

  /** Further tests. */
  public static String test(String line) {
    String text = Words.withoutStop(line);
    Optional<String> whole = PlainLines.of("test", text);
    if (whole.isPresent()) {
      return whole.get();
    }
    List<String> sentences = new ArrayList<>();
    for (String part : text.split("; ", -1)) {
      String small = " " + part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
      String verb =
          small.startsWith(" consider ")
              ? "may ask for: "
              : small.startsWith(" use judgement on ")
                  ? "will judge if you need: "
                  : "will ask for: ";
      String tests = small.replaceFirst("^ (?:consider|use judgement on|test) ", "").strip();
      sentences.add("Your clinician " + verb + PlainNames.in(tests) + ".");
    }
    return String.join(" ", sentences);
  }

  /** What else it may be. */
  public static String elsewhere(String line) {
    String text = Words.withoutStop(line);
    Optional<String> whole = Optional.empty();
    for (int at = text.indexOf("; "); whole.isEmpty() && at > 0; at = text.indexOf("; ", at + 2)) {
      Optional<String> second = PlainLines.of("else", text.substring(at + 2), Plain::result);
      whole =
          PlainLines.of("else", text.substring(0, at), Plain::result)
              .flatMap(one -> second.map(two -> Words.capitalised(one) + " " + two));
    }
    return whole
        .or(() -> PlainLines.of("else", text, Plain::result))
        .map(Words::capitalised)
        .orElseGet(
            () ->
                PlainLines.asksToday(text)
                    ? PlainLines.askToday(text)
                    : "Your clinician will look at this too: " + PlainNames.in(text) + ".");
  }

  private static String result(String filled) {
    return PlainNames.in(filled.replace(" (undated)", ""));
  }

  /** What not to do. */
  public static String not(String line) {
    return PlainNot.of(line);
  }

  /** What to tell. */
  public static String ask(String line) {
    int at = line.indexOf(": ");
    String question = at > 0 ? line.substring(at + 2) : line;
    String plain = PlainLines.of("ask", question).orElseGet(() -> PlainNames.in(question));
    return line.startsWith("Examine") ? plain : "Please tell your clinician: " + plain;
  }
}
