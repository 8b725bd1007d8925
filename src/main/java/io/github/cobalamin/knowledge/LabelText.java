// Long: a label is read word by word, and each step of that needs the ones before it.
package io.github.cobalamin.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a label or of a list of medicines: its clauses, their words, and what they deny. */
final class LabelText {
  /** Shorter words have no spellings: a letter is much of them. */
  static final int SHORTEST_FOLDED = 6;

  /** They deny what stands after them. */
  private static final Set<String> DENIALS =
      Set.of(
          "none", "nil", "isn", "doesn", "don", "didn", "hasn", "wasn", "won", "isnt", "doesnt",
          "dont", "didnt", "hasnt", "wasnt", "arent", "havent", "hadnt", "no", "not", "never",
          "without", "denies", "avoid", "instead", "rather", "unlike", "kein", "keine", "keinen",
          "ohne", "nicht", "sans", "sin", "senza", "nessun", "nessuna");

  /** They deny the whole clause: the first by themselves, the others after "not". */
  private static final Set<String> REFUSALS =
      Set.of(
          "allergy",
          "allergic",
          "intolerance",
          "intolerant",
          "declined",
          "refused",
          "contraindicated");

  private static final Set<String> TAKEN =
      Set.of(
          "take",
          "taken",
          "taking",
          "took",
          "tolerated",
          "given",
          "prescribed",
          "used",
          "started",
          "commenced",
          "continued",
          "restarted",
          "tolerating",
          "collected",
          "collect",
          "collecting",
          "picked",
          "pick",
          "tolerate",
          "start",
          "want",
          "dispensed",
          "issued",
          "supplied",
          "received",
          "obtained",
          "administered",
          "available",
          "suitable",
          "appropriate",
          "indicated",
          "required",
          "needed",
          "wanted",
          "recommended",
          "advised",
          "on");

  /** They stand between a denial and what it denies: not yet started, has not been taken. */
  private static final Set<String> BETWEEN =
      Set.of(
          "t", "yet", "been", "be", "being", "currently", "actually", "ever", "really", "always");

  private static final Set<String> ELSEWHERE =
      Set.of(
          "eye",
          "eyes",
          "ear",
          "ears",
          "ophthalmic",
          "otic",
          "opht",
          "oph",
          "cream",
          "ointment",
          "oint",
          "lotion",
          "shampoo",
          "topical",
          "gel",
          "vaginal",
          "pessary",
          "pessaries",
          "augentropfen",
          "augensalbe",
          "ohrentropfen",
          "salbe",
          "creme",
          "collyre",
          "pommade",
          "auriculaire",
          "ophtalmique",
          "collirio",
          "colirio",
          "crema",
          "pomada",
          "unguento",
          "mouthwash",
          "skin",
          "cutaneous");

  /** What is put there acts in the whole body after all. */
  private static final Set<String> WITHIN =
      Set.of(
          "transdermal",
          "intestinal",
          "ring",
          "system",
          "tablet",
          "tablets",
          "capsule",
          "capsules",
          "injection",
          "subcutaneous");

  /** Who stopped smoking stopped no medicine. */
  private static final Set<String> HABITS =
      Set.of("smoking", "cigarettes", "drinking", "alcohol", "work", "working", "driving");

  /** Behind them a full stop ends nothing: disc. metformin. */
  private static final Set<String> ABBREVIATED =
      Set.of("disc", "discont", "prev", "poss", "prob", "rec");

  /** What heads a list of medicines that are not taken: all of it is so. */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:allergies\\b|(?:allergy|sensitivit(?:y|ies)|intolerances?|adverse (?:drug )?reactions?"
              + "|adrs?|contra-?indications?|contra-?indicated|discontinued|inactive|cancelled"
              + "|(?:past|previous|prev\\.?|old|historical|historic|stopped|former|ended|discontinued"
              + "|inactive) (?:med(?:ication|icine)?s?|drugs?|treatments?|rx|prescriptions?))\\s*:)");

  private static final String ARROWS = "\u2192\u21d2\u2794\u279c\u27a1\u27f6\u27f9";

  private LabelText() {}

  /**
   * The clauses, which a comma, a semicolon, a full stop, a question or a new line ends; of a list
   * of allergies, or of what was stopped, a comma ends none.
   */
  static List<LabelClause> clauses(String text) {
    String plain = plain(text);
    List<LabelClause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      boolean listed =
          i < plain.length()
              && plain.charAt(i) == ','
              && HEADING.matcher(plain).region(from, i).lookingAt();
      if (!listed && (i == plain.length() || ends(plain, from, i))) {
        boolean asked = i < plain.length() && plain.charAt(i) == '?';
        LabelClause clause = clause(plain.substring(from, asked ? i + 1 : i));
        if (!clause.words().isEmpty()) {
          clauses.add(clause);
        }
        from = i + 1;
      }
    }
    return clauses;
  }

  private static LabelClause clause(String plain) {
    List<LabelClause.Mark> marks = new ArrayList<>();
    boolean tags = plain.indexOf('<') >= 0;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      if (ARROWS.indexOf(sign) >= 0
          || (sign == '>' && i > 0 && "-=".indexOf(plain.charAt(i - 1)) >= 0)) {
        sign = LabelClause.ARROW;
      }
      sign = sign == '[' ? '(' : sign == ']' ? ')' : sign;
      if (LabelClause.SIGNS.indexOf(sign) >= 0 && !(sign == '>' && tags)) {
        marks.add(new LabelClause.Mark(sign, split(plain.substring(0, i)).size()));
      }
    }
    return new LabelClause(split(plain), marks, null);
  }

  private static boolean ends(String plain, int from, int i) {
    char c = plain.charAt(i);
    if (c == ';' || c == '\n') {
      return true;
    }
    if (c == '?') {
      return i + 2 < plain.length()
          && i > from
          && plain.charAt(i - 1) != ' '
          && plain.charAt(i + 1) == ' '
          && Character.isLetter(plain.charAt(i + 2));
    }
    return (c == ',' || (c == '.' && !isAbbreviated(plain, i)))
        && (i + 1 == plain.length() || !Character.isDigit(plain.charAt(i + 1)));
  }

  private static boolean isAbbreviated(String plain, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(plain.charAt(from - 1))) {
      from--;
    }
    return ABBREVIATED.contains(plain.substring(from, stop));
  }

  /** The words of a text without its clauses. */
  static List<String> words(String text) {
    return split(plain(text));
  }

  private static String plain(String text) {
    int ascii = 0;
    while (ascii < text.length() && text.charAt(ascii) <= '~') {
      ascii++;
    }
    String plain = ascii < text.length() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Letters and digits are words of their own: 40mg is 40 and mg, B12 is b and 12. */
  private static List<String> split(String plain) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean digits = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'a' && c <= 'z';
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ae') {
        continue;
      }
      if (word.length() > 0 && (!(digit || letter) || digit != digits)) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (digit || letter) {
        word.append(c);
        digits = digit;
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /**
   * A word as it is compared: spellings and endings by which languages tell one ingredient, such as
   * metformine and metformina, do not count.
   */
  static String folded(String word) {
    if (word.length() < SHORTEST_FOLDED) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (c == 'p' && next == 'h') {
        folded.append('f');
        i++;
      } else if ((c == 'a' || c == 'o') && next == 'e') {
        folded.append('e');
        i++;
      } else if (c == 'o' && next == 'u') {
        folded.append('u');
        i++;
      } else if (c != 'h' && c != next) {
        folded.append(c == 'y' ? 'i' : c);
      }
    }
    int end = folded.length();
    if (end > SHORTEST_FOLDED - 1 && "eao".indexOf(folded.charAt(end - 1)) >= 0) {
      folded.setLength(end - 1);
    }
    return folded.toString();
  }

  /** Where in a clause what is named begins to be denied: its length if nothing is. */
  static int denied(List<String> clause) {
    int last = clause.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = clause.get(i);
      String next = i < last ? clause.get(i + 1) : "";
      if (REFUSALS.contains(word)) {
        return 0;
      }
      boolean once = next.equals("longer");
      if ((DENIALS.contains(word) && !once) || (word.equals("pas") && next.startsWith("d"))) {
        return i == last || TAKEN.contains(behind(clause, i)) ? 0 : i;
      }
    }
    return clause.size();
  }

  private static String behind(List<String> clause, int denial) {
    int i = denial + 1;
    while (i < clause.size() - 1 && BETWEEN.contains(clause.get(i))) {
      i++;
    }
    return clause.get(i);
  }

  /**
   * The word for which what a clause names is only possible, such as "eye"; one that names nothing
   * is about what was named before it.
   */
  static @Nullable String doubt(List<String> clause, boolean named) {
    boolean habit = !named && clause.stream().anyMatch(HABITS::contains);
    String doubt = habit ? null : LabelWords.in(clause, named);
    if (doubt == null && !habit) {
      doubt = new Doubts(clause).aboutMedicine(named);
    }
    if (doubt != null) {
      return doubt;
    }
    for (String word : clause) {
      if (WITHIN.contains(word)) {
        return null;
      }
      if (doubt == null && ELSEWHERE.contains(word)) {
        doubt = word;
      }
    }
    return doubt;
  }
}
