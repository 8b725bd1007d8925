package io.github.cobalamin.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How texts of a field are read: which words say nothing, which mean the same, which deny. It is
 * written as lines of a kind, a tab, and words or phrases parted by bars:
 *
 * <ul>
 *   <li>{@code skip}: what says nothing, such as "the" and "my"
 *   <li>{@code free}: what may stand beside a phrase that has it not, such as a part of the body
 *   <li>{@code loose}: free, and what a phrase has may be missing too, such as how a food is cooked
 *   <li>{@code not}: what denies all that follows, up to a word of the kind {@code but}
 *   <li>{@code =word}: what means the same as the word
 *   <li>{@code >word}: what is also a kind of the word
 * </ul>
 *
 * Among them # stands for all numbers.
 */
public final class Lexicon {
  private static final String NUMBER = "#";

  /** What a word counts for. */
  enum Weight {
    /** It must be met. */
    FULL,
    /** It may be left over in what is asked, but not in a phrase. */
    FREE,
    /** It may be left over in both. */
    LOOSE
  }

  /** A word as it was read: what it means, how it was written, what it counts for, what it is. */
  record Term(String meaning, String written, Weight weight, List<String> wider) {
    Term denied() {
      Weight kept = weight == Weight.LOOSE ? weight : Weight.FULL;
      return new Term("!" + meaning, written, kept, List.of());
    }
  }

  /** A sequence of stems that means one thing, and what its words mean. */
  private record Sequence(List<String> stems, String meaning, List<String> parts) {}

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, String> ofStems = new HashMap<>();
  private final Map<String, List<Sequence>> sequences = new HashMap<>();
  private final Map<String, List<String>> wider = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /** {@return the lexicon that is written so; lines that begin with # are remarks} */
  public static Lexicon of(String text) {
    Lexicon lexicon = new Lexicon();
    lexicon.addAll(text, true);
    lexicon.addAll(text, false);
    return lexicon;
  }

  /** What means the same must be known before what it counts for. */
  private void addAll(String text, boolean same) {
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#' && same == (line.charAt(0) == '=')) {
        for (String words : line.substring(tab + 1).split("\\|", -1)) {
          add(line.substring(0, tab), words);
        }
      }
    }
  }

  private void add(String kind, String text) {
    List<String> words = WordForms.words(text);
    if (words.isEmpty()) {
      kinds.put(text, kind);
      return;
    }
    String meaning = kind.charAt(0) == '=' ? kind.substring(1) : String.join(" ", words);
    if (kind.charAt(0) == '>') {
      wider.computeIfAbsent(meaning(words.get(0)), key -> new ArrayList<>()).add(kind.substring(1));
      return;
    }
    if (kind.charAt(0) != '=') {
      if (words.size() == 1) {
        meanings.putIfAbsent(words.get(0), WordForms.stem(words.get(0)));
        meaning = meaning(words.get(0));
      }
      kinds.put(meaning, kind);
    }
    if (words.size() > 1) {
      List<String> stemmed = words.stream().map(WordForms::stem).toList();
      List<Sequence> some =
          sequences.computeIfAbsent(stemmed.get(0), key -> new ArrayList<>());
      some.add(new Sequence(stemmed, meaning, words.stream().map(this::meaning).toList()));
      some.sort((one, other) -> other.stems().size() - one.stems().size());
    } else if (kind.charAt(0) == '=') {
      meanings.put(words.get(0), meaning);
      ofStems.putIfAbsent(WordForms.stem(words.get(0)), meaning);
    }
  }

  private String meaning(String word) {
    String known = meanings.get(word);
    if (known != null) {
      return known;
    }
    String stem = stem(word);
    return ofStems.getOrDefault(stem, stem);
  }

  /** Stems are kept of words that were indexed; a text that is searched for adds none. */
  private String stem(String word) {
    String known = stems.get(word);
    return known != null ? known : WordForms.stem(word);
  }

  void learn(String text) {
    for (String word : WordForms.words(text)) {
      stems.computeIfAbsent(word, WordForms::stem);
    }
  }

  /** Whether a word is one of the lexicon's own. */
  boolean knows(String meaning) {
    return kinds.containsKey(meaning);
  }

  private List<String> wider(String meaning) {
    return wider.getOrDefault(meaning, List.of());
  }

  /** What a text says, each meaning once. */
  List<Term> read(String text) {
    List<String> words = WordForms.words(text);
    List<String> stemmed = new ArrayList<>(words.size());
    for (String word : words) {
      stemmed.add(stem(word));
    }
    List<Term> terms = new ArrayList<>(words.size());
    Set<String> seen = new HashSet<>();
    boolean denied = false;
    int i = 0;
    while (i < words.size()) {
      Sequence sequence = sequence(stemmed, i);
      String meaning = sequence == null ? meaning(words.get(i)) : sequence.meaning();
      String kind = kind(meaning);
      if (kind.equals("not")) {
        denied = true;
      } else if (kind.equals("but")) {
        denied = false;
      } else if (!kind.equals("skip")) {
        Term term =
            sequence == null
                ? new Term(meaning, words.get(i), weight(kind), wider(meaning))
                : new Term(meaning, meaning, weight(kind), sequence.parts());
        term = denied ? term.denied() : term;
        if (seen.add(term.meaning())) {
          terms.add(term);
        }
      }
      i += sequence == null ? 1 : sequence.stems().size();
    }
    return terms;
  }

  private String kind(String meaning) {
    boolean number = Character.isDigit(meaning.charAt(0));
    return kinds.getOrDefault(number ? NUMBER : meaning, "");
  }

  private static Weight weight(String kind) {
    return switch (kind) {
      case "free" -> Weight.FREE;
      case "loose" -> Weight.LOOSE;
      default -> Weight.FULL;
    };
  }

  private @org.jspecify.annotations.Nullable Sequence sequence(List<String> stemmed, int start) {
    for (Sequence each : sequences.getOrDefault(stemmed.get(start), List.of())) {
      int end = start + each.stems().size();
      if (end <= stemmed.size() && stemmed.subList(start, end).equals(each.stems())) {
        return each;
      }
    }
    return null;
  }
}
