package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.model.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The status in plain words, with every number that decided and its limit. */
final class PlainStatus {
  private static final String KEY = "status";

  private static final Pattern BEHIND_THE_WORD = Pattern.compile(": |; |, with ");
  private static final Pattern BETWEEN_RESULTS = Pattern.compile(", (?:and )?(?!old\\b)");
  private static final Pattern ONE_MORE = Pattern.compile("(.+)(?:; |, with )(.+)");

  private PlainStatus() {}

  static String of(Classification status, String line) {
    String text = line.substring(0, line.length() - 1);
    String[] parts = BEHIND_THE_WORD.split(text, 2);
    String body = parts.length > 1 ? parts[1] : "";
    if (body.equals(StatusWords.TREATED)) {
      return said(body) + ".";
    }
    String head = head(status) + signs(text) + ".";
    return body.isEmpty() ? head : head + " " + Print.sentence(said(body));
  }

  private static String head(Classification status) {
    return switch (status) {
      case CONFIRMED -> "Your tests show too little vitamin B12";
      case PROBABLE -> "You most likely have too little vitamin B12";
      case INDETERMINATE -> "It is not clear yet if you have too little vitamin B12";
      case UNLIKELY -> "You are not likely to have too little vitamin B12";
      case DISCORDANT -> "Your tests do not agree with each other";
      case NOT_TESTED -> "Your vitamin B12 has not been tested yet";
      case OUT_OF_SCOPE -> "A children's doctor has to read the tests of a child under 16";
      case NOT_CLASSIFIED -> "These rules do not say if you have too little vitamin B12";
    };
  }

  private static String signs(String text) {
    return text.contains(" on these signs, which another cause explains")
        ? ", going by your signs: something else can explain them"
        : text.contains(" on these signs") ? ", going by your signs" : "";
  }

  /** A clause with what fills it, else results beside each other; without a full stop. */
  private static String said(String body) {
    return PlainLines.of(KEY, body, PlainStatus::said).orElseGet(() -> withOneMore(body));
  }

  /** A clause behind which one more result stands. */
  private static String withOneMore(String body) {
    Matcher more = ONE_MORE.matcher(body);
    return more.matches()
        ? PlainReading.of(more.group(2))
            .or(() -> lowFolate(more.group(2)))
            .map(result -> said(more.group(1)) + ". " + result)
            .orElseGet(() -> results(body))
        : results(body);
  }

  private static Optional<String> lowFolate(String words) {
    return words.equals(StatusWords.LOW_FOLATE)
        ? Optional.of("Your folate (vitamin B9) is low")
        : Optional.empty();
  }

  /** Results, if all between the commas are; else words that no result is behind. */
  private static String results(String body) {
    List<String> sentences = new ArrayList<>();
    for (String each : BETWEEN_RESULTS.split(body, -1)) {
      Optional<String> result = PlainReading.of(each);
      if (result.isEmpty()) {
        return other(body);
      }
      sentences.add(result.get());
    }
    return String.join(". ", sentences);
  }

  /** "the B12 level", which no result is behind, or the name of a sign. */
  private static String other(String words) {
    return words.equals("the B12 level") ? "No B12 level is on record" : PlainNames.in(words);
  }
}
