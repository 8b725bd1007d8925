package io.github.cobalamin.assessment.wording;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plain words of a child, told to whoever looks after it. The clinician, the family and what one is
 * asked to know of stay those of the reader.
 */
final class PlainChild {
  /** Behind the first letter of "you", which is kept as it is written. */
  private static final String CHILD = "our child";

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("are", "is"),
          Map.entry("have", "has"),
          Map.entry("do", "does"),
          Map.entry("need", "needs"),
          Map.entry("get", "gets"),
          Map.entry("take", "takes"),
          Map.entry("feel", "feels"),
          Map.entry("walk", "walks"),
          Map.entry("leave", "leaves"),
          Map.entry("breastfeed", "breastfeeds"));

  private static final String ANY_VERB = String.join("|", VERBS.keySet());

  /** "Are you", "do you". */
  private static final Pattern ASKED =
      Pattern.compile("\\b(are|have|do) (y)ou\\b(?! know)", Pattern.CASE_INSENSITIVE);

  /** "You need", "if you most likely have". */
  private static final Pattern DOES =
      Pattern.compile("\\b(y)ou (most likely )?(" + ANY_VERB + ")\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OWN =
      Pattern.compile("\\b(y)our\\b(?! (?:clinician|family|child)\\b)", Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER =
      Pattern.compile("\\b(y)ou\\b(?! know)", Pattern.CASE_INSENSITIVE);

  private PlainChild() {}

  static String of(String words) {
    String asked =
        replaced(ASKED, words, each -> verb(each.group(1)) + " " + each.group(2) + CHILD);
    String does = replaced(DOES, asked, PlainChild::does);
    String own = replaced(OWN, does, each -> each.group(1) + CHILD + "'s");
    return replaced(OTHER, own, each -> each.group(1) + CHILD);
  }

  private static String does(MatchResult found) {
    String likely = found.group(2) == null ? "" : found.group(2);
    return found.group(1) + CHILD + " " + likely + verb(found.group(3));
  }

  private static String verb(String verb) {
    return VERBS.getOrDefault(verb, verb);
  }

  private static String replaced(
      Pattern pattern, String words, Function<MatchResult, String> replacement) {
    return pattern.matcher(words).replaceAll(replacement);
  }
}
