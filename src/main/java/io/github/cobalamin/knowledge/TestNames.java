package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.Specimen;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Laboratory tests by what laboratories call them, in ten languages. Case, accents, hyphens, what
 * says nothing ("level") and the specimen do not count, unless the specimen makes another test of
 * it: haemoglobin in plasma is not the haemoglobin of a blood count. What may be two tests is none.
 */
final class TestNames {
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[()\\[\\]/,;]| [-\u2013\u2014] ");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

  /** A code of British records behind a name, of the chapter of laboratory tests: (44Lc.). */
  private static final Pattern READ_CODE =
      Pattern.compile("\\s*[(\\[](?:X[0-9A-Za-z]{4}|4[0-9A-Z][0-9A-Za-z.]{3})[)\\]]$");

  /** A concentration says nothing, as a mass or a substance by itself would; nor who counted. */
  private static final Pattern CONCENTRATION =
      Pattern.compile("\\b(?:mass|molar|substance) (?=conc)| by (?:automated|manual) count\\b");

  /** Two or three letters and a hyphen: a specimen as Nordic laboratories write it. */
  private static final Pattern SPECIMEN = Pattern.compile("(\\p{L}{2,3})[-\u2013\u2014](?=\\S).*");

  /** Before a name that may be that of another test as well. */
  private static final String UNSURE = "?";

  private final Map<String, List<Match<LabTest>>> byName = new HashMap<>();

  TestNames(Map<String, Fact> facts) {
    for (Fact fact : facts.values()) {
      if (fact instanceof LabTest test) {
        add(test, test.id(), Match.Kind.EXACT);
        add(test, test.name(), Match.Kind.EXACT);
        for (String synonym : test.synonyms()) {
          add(test, synonym, Match.Kind.SYNONYM);
        }
      }
    }
    Table.each(
        "test-names.tsv",
        row -> {
          if (facts.get(row[0]) instanceof LabTest test) {
            for (String name : row[2].split("\\|", -1)) {
              add(test, name, Match.Kind.SYNONYM);
            }
          }
        },
        "test",
        "language",
        "names",
        "source");
  }

  private void add(LabTest test, String name, Match.Kind how) {
    add(test, name, key(name), how);
    for (String each : TestNameWords.ofAntibody(key(name))) {
      add(test, name, each, Match.Kind.SYNONYM);
    }
  }

  private void add(LabTest test, String name, String key, Match.Kind how) {
    List<Match<LabTest>> known = byName.computeIfAbsent(key, each -> new ArrayList<>());
    for (Match<LabTest> each : known) {
      if (each.fact().equals(test)) {
        return;
      }
    }
    boolean unsure = name.startsWith(UNSURE);
    known.add(new Match<>(test, how, unsure ? name.substring(1) : name, unsure));
  }

  /** The tests that are called so; more than one where the name is not one test's own. */
  List<Match<LabTest>> find(String text) {
    if (text.length() > 100) {
      return List.of();
    }
    List<Match<LabTest>> whole = byName.get(key(text));
    if (whole != null) {
      return List.copyOf(whole);
    }
    String uncoded = READ_CODE.matcher(text.strip()).replaceFirst("");
    return uncoded.equals(text.strip()) ? findParts(text) : find(uncoded);
  }

  private List<Match<LabTest>> findParts(String text) {
    if (isOfAnotherSpecimen(text)) {
      return List.of();
    }
    String letters = specimenLetters(text);
    String said = withoutSilentBrackets(letters);
    Match<LabTest> found = bare(said);
    found = found == null ? byParts(said) : found;
    return found == null || !fits(found.fact(), key(letters)) ? List.of() : List.of(found);
  }

  /** A name without brackets that hold nothing that a test is called by: "[Mass/volume]". */
  private static String withoutSilentBrackets(String text) {
    return BRACKETS
        .matcher(text)
        .replaceAll(
            each ->
                isMadeOf(TestNameWords.IN_BRACKETS, key(each.group(1)))
                    ? " "
                    : Matcher.quoteReplacement(each.group()));
  }

  /** The test that each part of a name names, or says nothing of; null if there is none, or two. */
  private @Nullable Match<LabTest> byParts(String text) {
    Match<LabTest> found = null;
    boolean antibody = false;
    for (String part : BETWEEN_PARTS.split(text, -1)) {
      if (isMadeOf(TestNameWords.QUALIFIERS, words(part))) {
        continue;
      }
      if (words(part).equals("ab")) {
        antibody = true;
        continue;
      }
      Match<LabTest> one = bare(part);
      if (one == null || (found != null && !found.fact().equals(one.fact()))) {
        return null;
      }
      found = one;
    }
    return found != null && antibody && !found.fact().name().contains("antibody") ? null : found;
  }

  /** A name without what says nothing; null if it names no test, or two. */
  private @Nullable Match<LabTest> bare(String part) {
    String key = words(part);
    for (String each :
        List.of(
            key, without(TestNameWords.SAY_NOTHING, key), without(TestNameWords.QUALIFIERS, key))) {
      List<Match<LabTest>> known = byName.get(each);
      if (known != null) {
        return known.size() == 1 ? known.get(0) : null;
      }
    }
    return saidTwice(without(TestNameWords.QUALIFIERS, key));
  }

  /** A name with its letters before it or behind it: "c reactive protein crp". */
  private @Nullable Match<LabTest> saidTwice(String key) {
    for (int at : List.of(key.indexOf(' '), key.lastIndexOf(' '))) {
      List<Match<LabTest>> one = at < 0 ? null : byName.get(key.substring(0, at));
      List<Match<LabTest>> two = at < 0 ? null : byName.get(key.substring(at + 1));
      if (one != null
          && two != null
          && one.size() == 1
          && two.size() == 1
          && one.get(0).fact().equals(two.get(0).fact())) {
        return one.get(0);
      }
    }
    return null;
  }

  private static String without(Set<String> words, String key) {
    StringBuilder bare = new StringBuilder();
    for (String word : key.split(" ", -1)) {
      if (!words.contains(word)) {
        bare.append(bare.length() == 0 ? "" : " ").append(word);
      }
    }
    return bare.toString();
  }

  private static boolean isMadeOf(Set<String> words, String key) {
    return without(words, key).isEmpty();
  }

  /** The key of a part of a name, in which every concentration is just one. */
  private static String words(String part) {
    return CONCENTRATION.matcher(key(part)).replaceAll("");
  }

  private static boolean fits(LabTest test, String key) {
    for (String word : key.split(" ", -1)) {
      if ((word.startsWith("conc") && test.id().equals("mch")) // that is the MCHC
          || (word.equals("entitic") && TestNameWords.COUNTS.contains(test.id()))
          || (Specimen.SERUM.contains(word) && TestNameWords.IN_BLOOD.contains(test.id()))
          || (Specimen.BLOOD.contains(word) && TestNameWords.NOT_IN_BLOOD.contains(test.id()))) {
        return false;
      }
    }
    return true;
  }

  /** "dU-" is urine of a day and "Di-" dialysate, and not the small words that they look like. */
  private static boolean isOfAnotherSpecimen(String text) {
    Matcher specimen = SPECIMEN.matcher(text.strip());
    return specimen.matches()
        && TestNameWords.SAY_NOTHING.contains(specimen.group(1).toLowerCase(Locale.ROOT));
  }

  /** "S-" and "P-" before a name are serum and plasma, "B-" is blood, "fP-" fasting plasma. */
  private static String specimenLetters(String text) {
    String name = text.strip().replace('\u2013', '-').replace('\u2014', '-');
    int hyphen = name.indexOf('-');
    if (hyphen < 1 || hyphen > 2 || name.length() == hyphen + 1) {
      return name;
    }
    char specimen = Character.toUpperCase(name.charAt(hyphen - 1));
    boolean fasting = hyphen == 1 || Character.toUpperCase(name.charAt(0)) == 'F';
    if (!fasting || (specimen != 'S' && specimen != 'P' && specimen != 'B')) {
      return name;
    }
    return name.substring(hyphen + 1) + (specimen == 'B' ? " blood" : " serum");
  }

  /** Words in plain small letters; "B 12" and "B-12" are "b12", "W.B.C." is "wbc". */
  static String key(String text) {
    String plain = ascii(text);
    StringBuilder key = new StringBuilder(plain.length());
    boolean letterBefore = false;
    int i = 0;
    while (i < plain.length()) {
      char c = Character.toLowerCase(plain.charAt(i));
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && c != '%' && c != '#' && c != '+') {
        i++;
        continue;
      }
      int end = i + 1;
      if (word) {
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
          end++;
        }
      }
      String token = plain.substring(i, end).toLowerCase(Locale.ROOT);
      token = token.equals("antibody") || token.equals("antibodies") ? "ab" : token;
      token = token.equals("urinary") ? "urine" : token;
      boolean letter = token.length() == 1 && word && c >= 'a';
      boolean number = token.length() <= 2 && c <= '9' && endsWithB(key);
      boolean joined = (letter && letterBefore) || number;
      key.append(key.length() == 0 || joined ? "" : " ").append(token);
      letterBefore = letter;
      i = end;
    }
    return fold(key);
  }

  private static boolean endsWithB(StringBuilder key) {
    int length = key.length();
    return length > 0
        && key.charAt(length - 1) == 'b'
        && (length == 1 || key.charAt(length - 2) == ' ');
  }

  private static String ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(
                text.replace("ß", "ss").replace("γ", "gamma "), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
      }
    }
    return text;
  }

  /** British and American ae and oe are one. */
  private static String fold(StringBuilder key) {
    String plain = key.toString();
    return plain.indexOf("ae") < 0 && plain.indexOf("oe") < 0
        ? plain
        : plain.replace("ae", "e").replace("oe", "e");
  }
}
