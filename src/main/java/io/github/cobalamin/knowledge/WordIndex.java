package io.github.cobalamin.knowledge;

import static io.github.cobalamin.common.PhraseIndex.Fit.PART;

import io.github.cobalamin.common.Lexicon;
import io.github.cobalamin.common.PhraseIndex;
import io.github.cobalamin.common.Resource;
import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Treatment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts by words: their names, their synonyms, and how people complain of symptoms. What a person
 * may have stands before what is known about it, and that of infants behind.
 */
final class WordIndex {
  /** A name or a synonym of a fact; plain without case, accents, signs and British letters. */
  private record Phrase(Fact fact, boolean name, String text, String plain) {}

  /** Behind a name NOS says not otherwise specified; behind words of use it is a gas. */
  private static final Pattern UNSPECIFIED =
      Pattern.compile(
          "(?<!\\b(?:after|using|use|uses|used|abuse|abusing|doing|did|taking|takes|taken|inhaling"
              + "|inhales|inhaled|inhalation|sniffing|tried|trying|with|from|by|of|on|to|and|or"
              + "|recreational|heavy|chronic|regular|daily|weekly|monthly|much|more|some))"
              + "(?<=[\\p{L})]|[bB]\\d\\d?),? NOS$");

  /** Three letters, and the space behind them. */
  private static final int ABBREVIATION = 4;

  private final List<Phrase> phrases = new ArrayList<>();
  private final PhraseIndex index =
      new PhraseIndex(Lexicon.of(Resource.text(WordIndex.class, "search-words.tsv")));

  WordIndex(List<? extends Fact> facts) {
    Map<String, Fact> known = new HashMap<>();
    for (Fact fact : facts) {
      known.put(fact.id(), fact);
      boolean held = fact instanceof Clue || fact instanceof Medicine;
      PhraseIndex.Use use = held ? PhraseIndex.Use.ANY : PhraseIndex.Use.PART;
      add(fact, true, fact.name(), use);
      for (String synonym : fact.synonyms()) {
        add(fact, false, synonym, use);
      }
    }
    Table.each(
        "complaints.tsv", row -> addNames(known, PhraseIndex.Use.SAID, row), "symptom", "words");
    Table.each(
        "record-names.tsv",
        row -> addNames(known, PhraseIndex.Use.ANY, row),
        "fact",
        "names",
        "source");
    index.ready();
  }

  /** A knowledge base of a caller's own may lack a fact; then its words are none's. */
  private void addNames(Map<String, Fact> known, PhraseIndex.Use use, String... row) {
    Fact fact = known.get(row[0]);
    if (fact != null) {
      for (String text : row[1].split("\\|", -1)) {
        add(fact, false, text, use);
      }
    }
  }

  private void add(Fact fact, boolean name, String text, PhraseIndex.Use use) {
    phrases.add(new Phrase(fact, name, text, plain(text)));
    index.add(text, rank(fact), use);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (String word : WordForms.words(text)) {
      plain.append(WordForms.american(word)).append(' ');
    }
    return plain.toString();
  }

  /** Symptoms first, those of infants behind what else a person may have. */
  private static int rank(Fact fact) {
    if (fact instanceof Symptom) {
      return isOfInfants(fact) ? 2 : 0;
    }
    return isProse(fact) ? 3 : 1;
  }

  private static boolean isOfInfants(Fact fact) {
    return fact instanceof Symptom symptom
        && symptom.bodySystem() == Symptom.BodySystem.DEVELOPMENT;
  }

  /** Whether it tells about others, and its name is a sentence of their names. */
  private static boolean isProse(Fact fact) {
    return !(fact instanceof Clue
        || fact instanceof Medicine
        || fact instanceof LabTest
        || fact instanceof Cause
        || fact instanceof Treatment);
  }

  /** Whether the words stand in what tells about others, and are no name of it. */
  static boolean isAside(Match<Fact> match) {
    return isProse(match.fact()) && match.how().compareTo(Match.Kind.IN_TEXT) > 0;
  }

  /** What is found, the surest first; what one clause denies or doubts another may say. */
  List<Match<Fact>> search(String query) {
    String signed = Answers.told(query);
    return clauses(signed.endsWith("NOS") ? UNSPECIFIED.matcher(signed).replaceFirst("") : signed);
  }

  private List<Match<Fact>> clauses(String query) {
    List<Match<Fact>> found = searchOne(query);
    List<String> clauses = Clauses.of(query, index);
    if (clauses.size() < 2 || clauses.stream().noneMatch(this::isAsideOrDenied)) {
      return found;
    }
    List<Match<Fact>> all = new ArrayList<>();
    clauses.forEach(clause -> all.addAll(searchOne(clause)));
    return once(all, Map.of());
  }

  /** Whether a clause denies something of the patient, and doubts nothing. */
  boolean onlyDenies(String clause) {
    return index.denies(clause)
        && Relatives.in(clause) == null
        && !new Doubts(clause).governs(true);
  }

  /** Whether what a clause denies or says of somebody else holds for a list behind it as well. */
  boolean governs(String clause) {
    boolean answered = clause.endsWith(": no");
    return (!answered && index.denies(clause)) || Relatives.in(clause) != null;
  }

  /** Whether a clause only denies or doubts what stands before it. */
  boolean endsList(String clause) {
    String rest = new Doubts(clause).rest();
    return clause.endsWith(": no")
        || (rest == null ? index.denies(clause) && !index.names(clause) : !index.names(rest));
  }

  private boolean isAsideOrDenied(String clause) {
    return new Doubts(clause).rest() != null
        || Relatives.in(clause) != null
        || index.denies(clause);
  }

  /** What a clause says: with the words that doubt it, which may be of a name, and without. */
  private List<Match<Fact>> searchOne(String query) {
    Doubts doubts = new Doubts(query);
    List<PhraseIndex.Hit> hits = new ArrayList<>(index.search(query));
    String rest = doubts.rest();
    Set<Fact> without = new HashSet<>();
    if (rest != null) { // it says more than a beginning
      for (PhraseIndex.Hit hit : index.search(rest)) {
        if (hit.fit() != PART) {
          hits.add(hit);
          without.add(phrases.get(hit.phrase()).fact());
        }
      }
    }
    if (hits.isEmpty()) {
      return List.of();
    }
    String asked = plain(query);
    String other = Relatives.in(query);
    List<Match<Fact>> matches = new ArrayList<>(hits.size());
    Map<Fact, Match<Fact>> own = new HashMap<>();
    for (PhraseIndex.Hit hit : hits) {
      Phrase phrase = phrases.get(hit.phrase());
      boolean same = asked.equals(phrase.plain());
      Match<Fact> found = new Match<>(phrase.fact(), how(same, hit, phrase), phrase.text(), false);
      Match<Fact> match = doubted(found, doubts, other, without);
      matches.add(match);
      if (same) {
        own.merge(phrase.fact(), match, WordIndex::surer);
      }
    }
    if (asked.length() <= ABBREVIATION && !own.isEmpty()) { // HIV is no beginning of hives
      matches.removeIf(match -> match.how() == Match.Kind.PREFIX);
    }
    return once(matches, own);
  }

  /**
   * Each fact once, by its own words if those were asked for, and then before what means as much.
   */
  private static List<Match<Fact>> once(List<Match<Fact>> matches, Map<Fact, Match<Fact>> own) {
    matches.sort(
        Comparator.comparing(WordIndex::order)
            .thenComparing(Match::possible)
            .thenComparing(match -> !own.containsKey(match.fact()) || isOfInfants(match.fact())));
    Map<Fact, Match<Fact>> best = new LinkedHashMap<>();
    for (Match<Fact> match : matches) {
      best.putIfAbsent(match.fact(), own.getOrDefault(match.fact(), match));
    }
    return List.copyOf(best.values());
  }

  /** What is said of a relative, or in doubt, is only possible of the patient. */
  private static Match<Fact> doubted(
      Match<Fact> match, Doubts doubts, @Nullable String relative, Set<Fact> without) {
    boolean another = relative != null && Relatives.another(relative, match.matched());
    String said = match.matched();
    String why =
        another ? relative : doubts.about(match.fact(), said, without.contains(match.fact()));
    if (why == null) {
      return match;
    }
    boolean named = match.how().compareTo(Match.Kind.IN_TEXT) < 0;
    Match.Kind how = named ? Match.Kind.IN_TEXT : match.how();
    return new Match<>(match.fact(), how, match.matched() + ", but \"" + why + "\"", true);
  }

  private static Match<Fact> surer(Match<Fact> one, Match<Fact> other) {
    return one.how().compareTo(other.how()) <= 0 ? one : other;
  }

  private static Match.Kind how(boolean same, PhraseIndex.Hit hit, Phrase phrase) {
    if (same) {
      return phrase.name() ? Match.Kind.EXACT : Match.Kind.SYNONYM;
    }
    return switch (hit.fit()) {
      case SAME -> Match.Kind.SYNONYM;
      case WITHIN -> Match.Kind.IN_TEXT;
      case PART -> Match.Kind.PREFIX;
      case TYPO -> Match.Kind.TYPO;
    };
  }

  /** What is said of others stands behind those of whom the text says as much. */
  private static Match.Kind order(Match<Fact> match) {
    Match.Kind how = match.how();
    return isProse(match.fact()) && how.compareTo(Match.Kind.IN_TEXT) < 0
        ? Match.Kind.IN_TEXT
        : how;
  }
}
