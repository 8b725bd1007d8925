package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.PhraseIndex;
import io.github.cobalamin.common.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a text: what stands in brackets, behind a semicolon or behind a question mark is
 * said by itself, unless it names nothing: psychosis (resolved). So is what follows a comma, if it
 * begins with words of doubt or for somebody else, and what a patient with a history presents with.
 */
final class Clauses {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** Who never presented with something did not. */
  private static final Pattern ENDS =
      Pattern.compile(
          "[;\\n]|(?=\\?+\\s*\\p{L})"
              + "|(?=present(?:s|ed|ing) (?:now )?with\\b)"
              + "(?<=\\s)(?<!\\b(?:not|never|ever|been|to|if|may|might|could|would)\\s)");

  /** Words that may stand before those with which a clause begins. */
  private static final Pattern FIRST =
      Pattern.compile("^(?:(?:and|but|also|with|whose|a|an|the|his|her|my)\\s+)+");

  private Clauses() {}

  /** The clauses of a text, those in brackets last. */
  static List<String> of(String text, PhraseIndex index) {
    List<String> inside = new ArrayList<>();
    StringBuilder outside = new StringBuilder();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      boolean own = isNamed(brackets.group(1), index);
      brackets.appendReplacement(outside, own ? " " : Matcher.quoteReplacement(brackets.group(1)));
      if (own) {
        inside.add(whose(text.substring(0, brackets.start())) + brackets.group(1));
      }
    }
    brackets.appendTail(outside);
    List<String> clauses = new ArrayList<>();
    for (String part : ENDS.split(outside.toString(), -1)) {
      boolean own = clauses.isEmpty() || isOwn(part, clauses.get(clauses.size() - 1), index);
      for (String piece : part.split(",", -1)) {
        int last = clauses.size() - 1;
        if (own || begins(piece, index)) {
          clauses.add(piece);
        } else {
          clauses.set(last, clauses.get(last) + ", " + piece);
        }
        own = false;
      }
    }
    clauses.addAll(inside);
    return clauses;
  }

  /** What stands in brackets behind somebody is said of them: lives with her mother (dementia). */
  private static String whose(String before) {
    List<String> words = WordForms.words(before);
    List<String> last = words.subList(Math.max(0, words.size() - 1), words.size());
    String somebody = Relatives.of(last);
    return somebody == null ? "" : somebody + " ";
  }

  /** What a relative presented with is said with the words for them. */
  private static boolean isOwn(String part, String before, PhraseIndex index) {
    return part.startsWith("present") ? Relatives.in(before) == null : isNamed(part, index);
  }

  /** Whether it begins with words of doubt or for somebody else: what is before is not meant. */
  private static boolean begins(String piece, PhraseIndex index) {
    String said = FIRST.matcher(piece.strip()).replaceFirst("");
    return Relatives.begin(said) || (new Doubts(said).begin() && isNamed(said, index));
  }

  private static boolean isNamed(String part, PhraseIndex index) {
    String rest = new Doubts(part).rest();
    return index.names(rest == null ? part : rest);
  }
}
