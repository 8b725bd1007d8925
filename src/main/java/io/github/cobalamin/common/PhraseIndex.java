package io.github.cobalamin.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Phrases by what a text says. A phrase is found if the text says all of it, or if it has all that
 * the text says; a word that is in no phrase and not in the lexicon keeps all from being found, but
 * beside longer phrases. What is sure comes first.
 */
public final class PhraseIndex {
  private static final int SHORTEST_BEGINNING = 3;

  /** What follows is another part of a name. */
  private static final Pattern PARTS = Pattern.compile("[,(]| or | and | with | in | made ");

  /** How a phrase may be found. */
  public enum Use {
    /** By part of it only, and by itself. */
    PART,
    /** By itself, in a text that says more, and by part of it. */
    ANY,
    /** By itself, and in a text that says more. */
    SAID,
    /** By what says all of it and nothing else that counts, and by part of it. */
    NAME,
    /** Likewise, but not by part of it. */
    WHOLE_NAME
  }

  /** How a phrase was found, the surest way first. */
  public enum Fit {
    /** Both say the same. */
    SAME,
    /** The text says it, and more. */
    WITHIN,
    /** The text says part of it, or begins its words. */
    PART,
    /** One letter is off. */
    TYPO
  }

  /**
   * A phrase that was found, how, how many of its words were, and how many of them were not.
   *
   * @param phrase its number, in the order of adding
   */
  public record Hit(int phrase, Fit fit, boolean head, int met, int missing, int place) {}

  /** A phrase: the meanings in it that must be met, then the others. */
  private record Phrase(
      int[] meanings, int full, int sure, int own, Set<Integer> heads, int rank, int length, Use use) {}

  private final Lexicon lexicon;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final TreeMap<String, Integer> written = new TreeMap<>();
  private int[][] having = {};
  private int[][] keyed = {};

  public PhraseIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds a phrase; the last words of its parts between commas are its heads, of which one is met
   * unless there is nothing better: hazelnut spread is a spread.
   *
   * @param rank what ranks it among those that fit as well, least first
   */
  public void add(String text, int rank, Use use) {
    lexicon.learn(text);
    List<Integer> full = new ArrayList<>();
    List<Integer> may = new ArrayList<>();
    List<Integer> wider = new ArrayList<>();
    Set<Integer> heads = new HashSet<>();
    int sure = 0;
    for (Lexicon.Term term : lexicon.read(text)) {
      int number = number(term.meaning());
      sure += term.weight() == Lexicon.Weight.FULL ? 1 : 0;
      written.putIfAbsent(term.written(), number);
      (term.weight() == Lexicon.Weight.LOOSE ? may : full).add(number);
      term.wider().forEach(each -> wider.add(number(each)));
    }
    for (String part : PARTS.split(text.split("\\|", 2)[0])) {
      Lexicon.Term head = null;
      for (Lexicon.Term term : lexicon.read(part)) {
        head = term.weight() == Lexicon.Weight.LOOSE && head != null ? head : term;
      }
      if (head != null) {
        heads.add(number(head.meaning()));
        head.wider().stream().skip(Math.max(0, head.wider().size() - 1)).forEach(each -> heads.add(number(each)));
      }
    }
    int must = full.size();
    full.addAll(may);
    int own = full.size();
    full.addAll(wider);
    int[] meanings = full.stream().mapToInt(Integer::intValue).distinct().toArray();
    boolean sureEnough = !isSaid(use) || sure > 0 || must > 1;
    phrases.add(
        new Phrase(
            meanings, must, sure, own, heads, rank, text.length(), sureEnough ? use : Use.PART));
  }

  private static boolean isSaid(Use use) {
    return use == Use.ANY || use == Use.SAID;
  }

  private int number(String meaning) {
    return numbers.computeIfAbsent(meaning, key -> numbers.size());
  }

  /** Makes it ready to be searched, after the last phrase. */
  public PhraseIndex ready() {
    int[] sizes = new int[numbers.size()];
    for (Phrase phrase : phrases) {
      for (int meaning : phrase.meanings()) {
        sizes[meaning]++;
      }
    }
    List<List<Integer>> all = new ArrayList<>();
    List<List<Integer>> rarest = new ArrayList<>();
    for (int ignored : sizes) {
      all.add(new ArrayList<>(1));
      rarest.add(new ArrayList<>(0));
    }
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      int least = -1;
      for (int j = 0; j < phrase.meanings().length; j++) {
        int meaning = phrase.meanings()[j];
        all.get(meaning).add(i);
        if (j < phrase.full() && (least < 0 || sizes[meaning] < sizes[least])) {
          least = meaning;
        }
      }
      if (least >= 0 && phrase.use() != Use.PART) {
        rarest.get(least).add(i);
      }
    }
    having = arrays(all);
    keyed = arrays(rarest);
    return this;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** What was asked: each meaning that some phrase has with those like it, and what is foreign. */
  private static final class Asked {
    final List<int[]> alike = new ArrayList<>();
    final List<Lexicon.Weight> weights = new ArrayList<>();
    final Set<Integer> meanings = new HashSet<>();
    boolean typo;
    boolean unmet;
    int begun;
    int foreign;
  }

  /** The phrases that are found, best first. */
  public List<Hit> search(String text) {
    Asked asked = asked(text);
    List<Hit> hits = new ArrayList<>();
    if (asked.meanings.isEmpty() && asked.alike.isEmpty()) {
      return hits;
    }
    addContained(asked, hits);
    addContaining(asked, hits);
    hits.sort(
        Comparator.comparing(Hit::fit)
            .thenComparing(hit -> !hit.head())
            .thenComparing(Comparator.comparingInt(Hit::met).reversed())
            .thenComparingInt(hit -> phrases.get(hit.phrase()).rank())
            .thenComparingInt(Hit::missing)
            .thenComparingInt(Hit::place)
            .thenComparingInt(hit -> phrases.get(hit.phrase()).length())
            .thenComparingInt(Hit::phrase));
    return hits;
  }

  private Asked asked(String text) {
    Asked asked = new Asked();
    List<Lexicon.Term> terms = lexicon.read(text);
    for (Lexicon.Term term : terms) {
      Integer number = numbers.get(term.meaning());
      boolean denied = term.meaning().charAt(0) == '!';
      asked.unmet |= denied;
      if (number != null) {
        boolean last = term == terms.get(terms.size() - 1);
        asked.meanings.add(number);
        asked.alike.add(last && !denied ? withBegun(WordForms.singular(term.written()), number) : new int[] {number});
        asked.weights.add(denied ? Lexicon.Weight.FREE : term.weight());
        continue;
      }
      if (term.weight() != Lexicon.Weight.FULL || denied) {
        asked.unmet |= term.weight() != Lexicon.Weight.LOOSE;
        continue;
      }
      int[] begun = withBegun(term.written(), -1);
      int[] near = begun.length > 0 ? begun : near(term.written());
      asked.typo |= begun.length == 0 && near.length > 0;
      if (near.length == 0) {
        asked.foreign++;
        continue;
      }
      asked.alike.add(near);
      asked.weights.add(term.weight());
      if (begun.length == 0) {
        for (int each : near) {
          asked.meanings.add(each);
        }
      } else {
        asked.begun++;
      }
    }
    return asked;
  }

  private int[] withBegun(String beginning, int itself) {
    List<Integer> begun = new ArrayList<>();
    if (itself >= 0) {
      begun.add(itself);
    }
    if (beginning.length() >= SHORTEST_BEGINNING) {
      for (Map.Entry<String, Integer> each :
          written.subMap(beginning, false, beginning + Character.MAX_VALUE, false).entrySet()) {
        if (!begun.contains(each.getValue())) {
          begun.add(each.getValue());
        }
      }
    }
    return begun.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] near(String word) {
    String first = word.substring(0, 1);
    return written.subMap(first, true, first + Character.MAX_VALUE, false).entrySet().stream()
        .filter(each -> WordForms.oneLetterOff(word, each.getKey()))
        .mapToInt(Map.Entry::getValue)
        .distinct()
        .toArray();
  }

  private void addContained(Asked asked, List<Hit> hits) {
    List<Integer> found = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    for (int meaning : asked.meanings) {
      for (int phrase : keyed[meaning]) {
        Phrase each = phrases.get(phrase);
        if (metIn(each, asked.meanings) >= 0) {
          found.add(phrase);
          for (int met : each.meanings()) {
            covered.add(met);
          }
        }
      }
    }
    int foreign = asked.foreign + asked.begun;
    for (int i = 0; i < asked.alike.size(); i++) {
      int[] alike = asked.alike.get(i);
      boolean full = asked.weights.get(i) == Lexicon.Weight.FULL;
      foreign += full && Arrays.stream(alike).noneMatch(covered::contains) ? 1 : 0;
    }
    for (int phrase : found) {
      Phrase each = phrases.get(phrase);
      int met = metIn(each, asked.meanings);
      boolean named = isSaid(each.use()) || saysAll(asked, each);
      if (named && foreign < Math.max(1, each.full())) {
        boolean same = met == asked.alike.size() && met >= each.own();
        Fit fit = asked.typo ? Fit.TYPO : same ? Fit.SAME : Fit.WITHIN;
        int missing = Math.max(0, each.own() - met);
        hits.add(new Hit(phrase, fit, true, met + each.sure(), missing, 0));
      }
    }
  }

  /** Whether a phrase has all that was asked for and counts. */
  private static boolean saysAll(Asked asked, Phrase phrase) {
    for (int i = 0; i < asked.alike.size(); i++) {
      if (asked.weights.get(i) != Lexicon.Weight.LOOSE && place(phrase, asked.alike.get(i)) < 0) {
        return false;
      }
    }
    return asked.foreign == 0;
  }

  /** How many meanings of a phrase are met; -1 if one that must be is not. */
  private static int metIn(Phrase phrase, Set<Integer> meanings) {
    int met = 0;
    for (int i = 0; i < phrase.meanings().length; i++) {
      if (meanings.contains(phrase.meanings()[i])) {
        met++;
      } else if (i < phrase.full()) {
        return -1;
      }
    }
    return met;
  }

  private void addContaining(Asked asked, List<Hit> hits) {
    int[] fewest = {};
    int least = Integer.MAX_VALUE;
    for (int[] alike : asked.alike) {
      int size = 0;
      for (int each : alike) {
        size += having[each].length;
      }
      if (size < least) {
        least = size;
        fewest = alike;
      }
    }
    if (asked.foreign > 0 || asked.unmet) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    hits.forEach(hit -> seen.add(hit.phrase()));
    for (int meaning : fewest) {
      for (int phrase : having[meaning]) {
        if (seen.add(phrase)) {
          addContaining(asked, phrase, hits);
        }
      }
    }
  }

  private void addContaining(Asked asked, int number, List<Hit> hits) {
    Phrase phrase = phrases.get(number);
    int place = 0;
    int met = 0;
    int own = 0;
    boolean begun = false;
    boolean head = false;
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < asked.alike.size(); i++) {
      int at = place(phrase, asked.alike.get(i));
      if (at < 0 ? asked.weights.get(i) != Lexicon.Weight.LOOSE : !taken.add(at)) {
        return;
      }
      met += at >= 0 ? 1 : 0;
      own += at >= 0 && at < phrase.own() ? 1 : 0;
      place += Math.max(0, at);
      head |= at >= 0 && phrase.heads().contains(phrase.meanings()[at]);
      begun |= at >= 0 && !asked.meanings.contains(phrase.meanings()[at]);
    }
    int missing = phrase.own() - own;
    boolean whole = phrase.use() == Use.WHOLE_NAME || phrase.use() == Use.SAID;
    if (met == 0 || (whole && missing > 0)) {
      return;
    }
    boolean named = phrase.use() == Use.NAME && head;
    if (asked.typo && missing >= met && !named) {
      return;
    }
    Fit fit =
        asked.typo ? Fit.TYPO : missing == 0 && !begun && met == asked.alike.size() ? Fit.SAME : Fit.PART;
    hits.add(new Hit(number, fit, head, met, missing, place));
  }

  private static int place(Phrase phrase, int[] alike) {
    for (int i = 0; i < phrase.meanings().length; i++) {
      for (int each : alike) {
        if (phrase.meanings()[i] == each) {
          return i;
        }
      }
    }
    return -1;
  }
}
