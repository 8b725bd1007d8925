// Long: a text is read in one pass, and each kind of word needs those that were read before it.
package io.github.cobalamin.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How texts of a field are read: which words say nothing, which mean the same, which deny. It is
 * written as lines of a kind, a tab, and words or phrases parted by bars:
 *
 * <ul>
 *   <li>{@code skip}: what says nothing, such as "the" and "my"
 *   <li>{@code free}: what may stand beside a phrase that has it not, such as a part of the body
 *   <li>{@code loose}: free, and what a phrase has may be missing too, such as how a food is cooked
 *   <li>{@code matter}: free; if it is denied, what is denied with it is not what is missing: who
 *       has no memory problems does not lack memory
 *   <li>{@code narrow}: what says nothing where it is asked for, but not of a phrase that has it:
 *       who has a headache need not have a severe one
 *   <li>{@code other}: a word of its own that is one letter off another, and no slip of it:
 *       dysphasia is not dysphagia, and who has a microcytic anaemia has no macrocytic one
 *   <li>{@code not}: what denies all that follows, up to a word of the kind {@code but}, or, at the
 *       end, all before it: fever, none
 *   <li>{@code rid}: what denies the word before it, as in pain-free
 *   <li>{@code ruled}: what says of all before it that it is not so: Babinski sign negative; where
 *       nothing is before it, or somebody excludes something, of what follows
 *   <li>{@code well}: what says of all before it that nothing is wrong: vibration sense intact
 *   <li>{@code total}: a loss that what stands behind it may turn into a trouble: who cannot walk
 *       far can walk
 *   <li>{@code partly}: what turns it so; by itself it is free
 *   <li>{@code =word}: what means the same as the word
 *   <li>{@code >word}: what is also a kind of the word
 * </ul>
 *
 * Among them # stands for all numbers. A word that means the same as another must not be of a kind
 * by itself.
 */
public final class Lexicon {
  /** They deny what stands before them where nothing follows: fever, none. */
  private static final Set<String> BEHIND = Set.of("no", "none", "denied");

  /** Stems of what somebody does to a diagnosis, or what was done to it behind the next. */
  private static final Set<String> EXCLUDED =
      Set.of(WordForms.stem("excluded"), WordForms.stem("ruled"), WordForms.stem("disproved"));

  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "been", "being", "be");

  private static final String NORMAL = "normal";

  /** If a loss is denied, nothing is missing: who has no loss of appetite is not without it. */
  private static final String LOSE = "lose";

  private static final String NUMBER = "#";

  private static final String TOTAL = "total";
  private static final String PARTLY = "partly";
  private static final String FREE = "free";

  /**
   * How far behind a total loss a word may begin that turns it into a trouble: in a straight line.
   */
  private static final int NEAR = 3;

  private static final Set<String> DENIALS = Set.of("not", "rid", "ruled", "well");

  /** What a word counts for. */
  enum Weight {
    /** It must be met. */
    FULL,
    /** It may be left over in what is asked, but not in a phrase. */
    FREE,
    /** It may be left over in both. */
    LOOSE,
    /** It must be met, and is no slip of a word that is like it. */
    OTHER,
    /** It may be left over in what is asked and finds nothing by itself; a phrase must have it. */
    NARROW
  }

  /** A word as it was read: what it means, how it was written, what it counts for, what it is. */
  record Term(String meaning, String written, Weight weight, List<String> wider) {
    Term denial() {
      return new Term("!" + meaning, written, weight, List.of());
    }

    boolean denied() {
      return meaning.charAt(0) == '!';
    }
  }

  /** A word, or a sequence of stems that means one thing. */
  private record Entry(List<String> stems, String kind, Term term) {}

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, String> ofStems = new HashMap<>();
  private final Map<String, List<Entry>> sequences = new HashMap<>();
  private final Map<String, List<String>> wider = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Entry> known = new HashMap<>();
  private final List<List<String>> partly = new ArrayList<>();

  /** {@return the lexicon that is written so; lines that begin with # are remarks} */
  public static Lexicon of(String text) {
    Lexicon lexicon = new Lexicon();
    // what means the same must be known before what it counts for, and both before sequences
    lexicon.addAll(text, Lexicon::addSame);
    lexicon.addAll(text, Lexicon::addKind);
    lexicon.addAll(text, Lexicon::addSequence);
    return lexicon;
  }

  private interface Adding {
    void add(Lexicon lexicon, String kind, List<String> words);
  }

  private void addAll(String text, Adding adding) {
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        for (String words : line.substring(tab + 1).split("\\|", -1)) {
          List<String> some = WordForms.words(words);
          adding.add(this, line.substring(0, tab), some.isEmpty() ? List.of(words) : some);
        }
      }
    }
  }

  private void addSame(String kind, List<String> words) {
    if (kind.charAt(0) == '=' && words.size() == 1) {
      meanings.put(words.get(0), kind.substring(1));
      ofStems.putIfAbsent(WordForms.stem(words.get(0)), kind.substring(1));
    }
  }

  private void addKind(String kind, List<String> words) {
    boolean one = words.size() == 1;
    if (kind.charAt(0) == '>') {
      wider.computeIfAbsent(meaning(words.get(0)), key -> new ArrayList<>()).add(kind.substring(1));
    } else if (kind.equals(PARTLY)) {
      partly.add(words.stream().map(WordForms::stem).toList());
      if (one) {
        meanings.putIfAbsent(words.get(0), WordForms.stem(words.get(0)));
        kinds.putIfAbsent(meaning(words.get(0)), FREE);
      }
    } else if (kind.charAt(0) != '=') {
      if (one) {
        meanings.putIfAbsent(words.get(0), WordForms.stem(words.get(0)));
      }
      kinds.put(one ? meaning(words.get(0)) : String.join(" ", words), kind);
    }
  }

  private void addSequence(String kind, List<String> words) {
    if (words.size() > 1 && !kind.equals(PARTLY)) {
      List<String> stems = words.stream().map(WordForms::stem).toList();
      String meaning = kind.charAt(0) == '=' ? kind.substring(1) : String.join(" ", words);
      List<String> parts = words.stream().map(this::meaning).toList();
      List<Entry> some = sequences.computeIfAbsent(stems.get(0), key -> new ArrayList<>());
      some.add(new Entry(stems, kind(meaning), term(meaning, String.join(" ", words), parts)));
      some.sort((one, other) -> other.stems().size() - one.stems().size());
    }
  }

  private String meaning(String word) {
    String same = meanings.get(word);
    if (same != null) {
      return same;
    }
    String stem = WordForms.stem(word);
    return ofStems.getOrDefault(stem, stem);
  }

  private String kind(String meaning) {
    boolean number = Character.isDigit(meaning.charAt(0));
    return kinds.getOrDefault(number ? NUMBER : meaning, "");
  }

  private Term term(String meaning, String written, List<String> wide) {
    Weight weight =
        switch (kind(meaning)) {
          case "free", "matter" -> Weight.FREE;
          case "loose" -> Weight.LOOSE;
          case "narrow" -> Weight.NARROW;
          case "other" -> Weight.OTHER;
          default -> Weight.FULL;
        };
    return new Term(meaning, written, weight, wide);
  }

  /** Words that were indexed are kept; a text that is searched for leaves nothing behind. */
  void learn(String text) {
    for (String word : WordForms.words(text)) {
      known.computeIfAbsent(word, this::entry);
    }
  }

  private Entry entry(String word) {
    String meaning = meaning(word);
    Term term = term(meaning, word, wider.getOrDefault(meaning, List.of()));
    return new Entry(List.of(WordForms.stem(word)), kind(meaning), term);
  }

  private Entry[] entries(List<String> words) {
    Entry[] entries = new Entry[words.size()];
    for (int i = 0; i < entries.length; i++) {
      Entry entry = known.get(words.get(i));
      entries[i] = entry == null ? entry(words.get(i)) : entry;
    }
    return entries;
  }

  /** What a text says, each meaning once. */
  List<Term> read(String text) {
    List<String> words = WordForms.words(text);
    Entry[] entries = entries(words);
    List<Term> terms = new ArrayList<>(entries.length);
    boolean denied = false;
    boolean nothing = false;
    boolean tells = false;
    boolean normal = words.size() > 1 && words.get(0).equals(NORMAL);
    int since = 0;
    int i = 0;
    while (i < entries.length) {
      Entry sequence = sequence(entries, i);
      Entry entry = sequence == null ? entries[i] : sequence;
      if (i == entries.length - 1 && deniesWhatStandsBefore(words, denied)) {
        denyBefore(terms, since);
      }
      switch (entry.kind()) {
        case "not" -> denied = true;
        case "but" -> {
          denied = false;
          normal = false;
          since = terms.size();
        }
        case "rid" -> deny(terms, Math.max(since, terms.size() - 1));
        case "ruled" -> {
          boolean begins = terms.size() == since;
          if (i + entry.stems().size() < entries.length
              && (begins || isActive(words, i, entry.stems()))) {
            denied = true;
            nothing = true;
          }
          if (!begins || !denied) {
            denyBefore(terms, since);
          }
        }
        case "well" -> denyBefore(terms, since);
        case "skip" -> {}
        case "narrow" -> narrowed(terms, denied, entry.term());
        default -> {
          boolean matter = entry.kind().equals("matter");
          tells |= !matter;
          nothing |= denied && (matter || entry.term().meaning().equals(LOSE));
          add(terms, denied ? entry.term().denial() : entry.term());
        }
      }
      if (normal) {
        terms.clear(); // nothing is wrong with what follows: normal gait
      }
      i += entry.stems().size();
    }
    if (nothing) {
      terms.removeIf(Term::denied);
    }
    // of a trouble alone, or a change, nobody says what it is of
    return tells ? terms : List.of();
  }

  /** Fever: none; gait normal, unless it is not, or something is less than it. */
  private static boolean deniesWhatStandsBefore(List<String> words, boolean denied) {
    String last = words.get(words.size() - 1);
    boolean compared = words.size() > 1 && words.get(words.size() - 2).equals("than");
    return BEHIND.contains(last) || (last.equals(NORMAL) && !denied && !compared);
  }

  /** Whether somebody excluded what stands behind; what was excluded stands before. */
  private static boolean isActive(List<String> words, int at, List<String> stems) {
    return EXCLUDED.contains(stems.get(0)) && (at == 0 || !PASSIVE.contains(words.get(at - 1)));
  }

  /** Nothing is told of terms that are denied; of "at the toes only" the word is no contrast. */
  private static void denyBefore(List<Term> terms, int since) {
    terms.subList(since < terms.size() ? since : 0, terms.size()).clear();
  }

  /** Denies all terms from one on. */
  private static void deny(List<Term> terms, int from) {
    for (int i = from; i < terms.size(); i++) {
      Term term = terms.get(i);
      terms.set(i, term.denied() ? term : term.denial());
    }
  }

  private static void narrowed(List<Term> terms, boolean denied, Term term) {
    if (!denied) {
      add(terms, term);
    }
  }

  private static void add(List<Term> terms, Term term) {
    for (Term each : terms) {
      if (each.meaning().equals(term.meaning())) {
        return;
      }
    }
    terms.add(term);
  }

  private @Nullable Entry sequence(Entry[] entries, int start) {
    List<Entry> some = sequences.getOrDefault(entries[start].stems().get(0), List.of());
    for (Entry each : some) {
      boolean total = each.kind().equals(TOTAL);
      if (begins(entries, start, each.stems())
          && !(total && isPart(entries, start + each.stems().size()))) {
        return each;
      }
    }
    return null;
  }

  /** Whether what stands behind a loss tells that it is not total. */
  private boolean isPart(Entry[] entries, int behind) {
    for (int i = behind; i < Math.min(behind + NEAR, entries.length); i++) {
      for (List<String> stems : partly) {
        if (begins(entries, i, stems)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean begins(Entry[] entries, int start, List<String> stems) {
    int same = 0;
    while (same < stems.size()
        && start + same < entries.length
        && stems.get(same).equals(entries[start + same].stems().get(0))) {
      same++;
    }
    return same == stems.size();
  }

  /** Whether a text names anything, denied or not. */
  boolean names(String text) {
    return has(text, Set.of(""));
  }

  /** Whether a text denies something. */
  boolean denies(String text) {
    return has(text, DENIALS);
  }

  private boolean has(String text, Set<String> some) {
    Entry[] entries = entries(WordForms.words(text));
    int i = 0;
    while (i < entries.length) {
      Entry sequence = sequence(entries, i);
      Entry entry = sequence == null ? entries[i] : sequence;
      if (some.contains(entry.kind())) {
        return true;
      }
      i += entry.stems().size();
    }
    return false;
  }
}
