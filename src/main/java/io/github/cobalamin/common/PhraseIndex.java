package io.github.cobalamin.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Phrases by what a text says. A phrase is found if the text says all of it, or if it has all that
 * the text says; a word that is in no phrase and not in the lexicon keeps all from being found, but
 * longer phrases beside it. What is sure comes first.
 */
public final class PhraseIndex {
  /** How a phrase may be found. */
  public enum Use {
    /** By part of it. */
    PART,
    /** By part of it, and in a text that says more. */
    ANY,
    /** In a text that says more, but not by part of it. */
    SAID,
    /** By part of it, and by what says all of it and nothing else that counts. */
    NAME,
    /** By what says all of it and nothing else that counts. */
    WHOLE_NAME
  }

  /** How a phrase was found, the surest way first. */
  public enum Fit {
    /** Both say the same. */
    SAME(0),
    /** The text says it, and more. */
    WITHIN(1),
    /** The text says part of it, or begins its words. */
    PART(2),
    /** One letter is off. */
    TYPO(3);

    final int rank;

    Fit(int rank) {
      this.rank = rank;
    }
  }

  /**
   * A phrase that was found.
   *
   * @param phrase its number, in the order of adding
   * @param fit how it was found
   * @param head whether what it is was asked for, not only what it is made of
   */
  public record Hit(int phrase, Fit fit, boolean head) {}

  /** What follows is another part of a name. */
  private static final Pattern PARTS = Pattern.compile("[,(]| or | and | with | in | made ");

  private final Lexicon lexicon;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final NavigableMap<String, Integer> written = new TreeMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private int[][] having = {};
  private int[][] keyed = {};

  public PhraseIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds a phrase. The last words of its parts between commas, up to a bar, are its heads: hazelnut
   * spread is a spread.
   *
   * @param rank what ranks it among those that fit as well, least first, at most 7
   */
  public void add(String text, int rank, Use use) {
    lexicon.learn(text);
    List<Integer> full = new ArrayList<>();
    List<Integer> loose = new ArrayList<>();
    List<Integer> wider = new ArrayList<>();
    List<Integer> narrow = new ArrayList<>();
    int sure = 0;
    boolean denies = true;
    for (Lexicon.Term term : lexicon.read(text)) {
      int number = number(term.meaning());
      if (term.weight() == Lexicon.Weight.NARROW) {
        narrow.add(number);
        continue;
      }
      sure += term.weight() == Lexicon.Weight.FULL || term.denied() ? 1 : 0;
      denies &= term.denied();
      if (!term.denied()) {
        written.putIfAbsent(term.written(), number);
      }
      (term.weight() == Lexicon.Weight.LOOSE ? loose : full).add(number);
      term.wider().forEach(each -> wider.add(number(each)));
    }
    int must = full.size();
    full.addAll(loose);
    int own = full.size();
    full.addAll(wider);
    boolean said = use == Use.ANY || use == Use.SAID;
    Use kept = said && sure == 0 && must < 2 ? Use.PART : use;
    int length = Math.min(text.length(), 1023);
    phrases.add(
        new Phrase(
            array(full), must, own, sure, denies, heads(text), rank, length, kept, array(narrow)));
  }

  private int[] heads(String text) {
    List<Integer> heads = new ArrayList<>();
    int bar = text.indexOf('|');
    String named = bar < 0 ? text : text.substring(0, bar);
    for (String part : PARTS.split(named, -1)) {
      Lexicon.Term head = null;
      for (Lexicon.Term term : lexicon.read(part)) {
        boolean beside = term.weight() == Lexicon.Weight.LOOSE && head != null;
        head = beside || term.weight() == Lexicon.Weight.NARROW ? head : term;
      }
      if (head != null) {
        heads.add(number(head.meaning()));
        int words = head.wider().size();
        head.wider().stream().skip(Math.max(0, words - 1)).map(this::number).forEach(heads::add);
      }
    }
    return array(heads);
  }

  private int number(String meaning) {
    return numbers.computeIfAbsent(meaning, key -> numbers.size());
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** Makes it ready to be searched, after the last phrase. */
  public PhraseIndex ready() {
    List<List<Integer>> all = new ArrayList<>();
    List<List<Integer>> rarest = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      all.add(new ArrayList<>(1));
      rarest.add(new ArrayList<>(0));
    }
    for (int i = 0; i < phrases.size(); i++) {
      for (int meaning : phrases.get(i).meanings) {
        all.get(meaning).add(i);
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      int rare = -1;
      for (int j = 0; j < phrase.full && phrase.use != Use.PART; j++) {
        int meaning = phrase.meanings[j];
        rare = rare < 0 || all.get(meaning).size() < all.get(rare).size() ? meaning : rare;
      }
      if (rare >= 0) {
        rarest.get(rare).add(i);
      }
    }
    having = all.stream().map(PhraseIndex::array).toArray(int[][]::new);
    keyed = rarest.stream().map(PhraseIndex::array).toArray(int[][]::new);
    return this;
  }

  /** Whether a text names anything, denied or not. */
  public boolean names(String text) {
    return lexicon.names(text);
  }

  /** Whether a text denies something. */
  public boolean denies(String text) {
    return lexicon.denies(text);
  }

  /** The phrases that are found, best first. */
  public List<Hit> search(String text) {
    Asked asked = Asked.of(lexicon.read(text), numbers, written);
    Hits hits = new Hits(phrases.size());
    addContained(asked, hits);
    if (asked.foreign() == 0 && !asked.unmet()) {
      addContaining(asked, hits);
    }
    return hits.best();
  }

  /** Adds the phrases of which all is asked for. */
  private void addContained(Asked asked, Hits hits) {
    int[] found = new int[4];
    int count = 0;
    int foreign = asked.foreign() + asked.begun();
    boolean[] covered = new boolean[asked.size()];
    for (int meaning : asked.meant()) {
      for (int number : keyed[meaning]) {
        Phrase phrase = phrases.get(number);
        if (phrase.met(asked) >= 0) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = number;
          asked.cover(phrase.meanings, covered);
        }
      }
    }
    int denied = asked.deniedBesides();
    for (int i = 0; i < covered.length; i++) {
      if (!covered[i] && asked.weight(i) == Lexicon.Weight.FULL) {
        foreign += asked.denied(i) ? 0 : 1;
        denied += asked.denied(i) ? 1 : 0;
      }
    }
    for (int i = 0; i < count; i++) {
      Phrase phrase = phrases.get(found[i]);
      boolean enough = phrase.said() ? foreign < Math.max(1, phrase.full) : foreign == 0;
      boolean missed = phrase.denies && denied > 0;
      if (enough && !missed && (phrase.said() || asked.allIn(phrase.meanings))) {
        int met = phrase.met(asked);
        boolean all = met == asked.size() && phrase.narrow.length == asked.narrowed();
        boolean same = !asked.unmet() && all && met >= phrase.own;
        Fit fit = asked.typo() ? Fit.TYPO : same ? Fit.SAME : Fit.WITHIN;
        hits.add(found[i], phrase, fit, true, met + phrase.sure, phrase.own - met, 0);
      }
    }
  }

  /** Adds the phrases that have all that is asked for. */
  private void addContaining(Asked asked, Hits hits) {
    int[] fewest = {};
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < asked.size(); i++) {
      int size = 0;
      for (int each : asked.alike(i)) {
        size += having[each].length;
      }
      if (size < least) {
        least = size;
        fewest = asked.alike(i);
      }
    }
    for (int meaning : fewest) {
      for (int number : having[meaning]) {
        if (hits.isNew(number)) {
          addContaining(asked, number, hits);
        }
      }
    }
  }

  private void addContaining(Asked asked, int number, Hits hits) {
    Phrase phrase = phrases.get(number);
    int place = 0;
    int met = 0;
    int own = 0;
    boolean begun = false;
    boolean head = false;
    long taken = 0;
    for (int i = 0; i < asked.size(); i++) {
      int at = Asked.place(phrase.meanings, asked.alike(i));
      if (at < 0 ? asked.weight(i) != Lexicon.Weight.LOOSE : (taken & 1L << at) != 0) {
        return;
      }
      if (at >= 0) {
        int meaning = phrase.meanings[at];
        taken |= 1L << at;
        met++;
        own += at < phrase.own ? 1 : 0;
        place += at;
        begun |= !asked.means(meaning);
        head |= Asked.place(phrase.heads, new int[] {meaning}) >= 0;
      }
    }
    int missing = phrase.own - own;
    boolean near = missing < met || (phrase.use == Use.NAME && head);
    boolean narrower = !phrase.narrowed(asked);
    boolean partly = missing > 0 || narrower;
    boolean more = asked.narrowed() > phrase.narrow.length;
    if (met == 0 || (partly && (more || phrase.whole())) || (asked.typo() && !near)) {
      return;
    }
    boolean same = !partly && !begun && met == asked.size();
    Fit said = more ? Fit.WITHIN : Fit.SAME;
    Fit fit = asked.typo() ? Fit.TYPO : same ? said : Fit.PART;
    hits.add(number, phrase, fit, head, met, missing, place);
  }
}
