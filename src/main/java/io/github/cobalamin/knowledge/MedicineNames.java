package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Medicines by their names in texts: the facts' own, those of other languages, and brands. Of names
 * that overlap the longest counts, so that ethinyl estradiol is no estradiol.
 */
final class MedicineNames {
  private static final String NAMES = "medicine-names.tsv";

  /** What is sold as a salt of a medicine is named by both in one word in German. */
  private static final String[] SALTS = {
    "hydrochlorid",
    "hydrogensulfat",
    "natrium",
    "kalium",
    "magnesium",
    "calcium",
    "sulfat",
    "acetat",
    "phosphat",
    "dinatrium",
    "mesilat",
    "etexilat",
    "trihydrat",
    "saure"
  };

  /** Before a medicine that a name may mean, and something else as well. */
  private static final String UNSURE = "?";

  /** A medicine that a name means, or may mean. */
  private record Meant(Medicine medicine, boolean possible) {}

  /** A name in words; one that names nothing keeps a shorter one inside it from being found. */
  private record Name(String text, List<String> words, List<Meant> medicines) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>(4096);

  /** What is injected in most of Europe as "vitamin B12"; null if a knowledge base lacks it. */
  private final @Nullable Medicine otherInjected;

  MedicineNames(List<Fact> facts) {
    Map<String, Medicine> known = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Medicine medicine) {
        known.put(medicine.id(), medicine);
        List<Meant> meant = List.of(new Meant(medicine, false));
        add(medicine.name(), meant);
        for (String synonym : medicine.synonyms()) {
          add(synonym, meant);
        }
        if (medicine.isClass()) {
          addPlurals(medicine);
        }
      }
    }
    otherInjected = known.get("hydroxocobalamin");
    Table.each(
        NAMES,
        row -> {
          List<Meant> medicines = medicines(known, row[1]);
          if (!row[3].equals("few")) {
            add(row[0], medicines);
          }
        },
        "name",
        "medicines",
        "lists",
        "kind");
  }

  private static List<Meant> medicines(Map<String, Medicine> known, String ids) {
    List<Meant> medicines = new ArrayList<>();
    for (String each : ids.equals("-") ? new String[0] : ids.split(" ", -1)) {
      boolean possible = each.startsWith(UNSURE);
      String id = possible ? each.substring(1) : each;
      Medicine medicine = known.get(id);
      if (medicine == null) {
        throw new IllegalArgumentException("medicine must be known but was " + id);
      }
      medicines.add(new Meant(medicine, possible));
    }
    return List.copyOf(medicines);
  }

  /** Of a class one may speak in the plural: PPIs, diuretics. */
  private void addPlurals(Medicine medicine) {
    List<String> names = new ArrayList<>(medicine.synonyms());
    names.add(medicine.name());
    for (String name : names) {
      if (!name.endsWith("s")) {
        add(name + "s", List.of(new Meant(medicine, false)));
      }
    }
  }

  private void add(String text, List<Meant> medicines) {
    List<String> words = folded(LabelText.words(text));
    byFirstWord
        .computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
        .add(new Name(text, words, medicines));
  }

  /** The medicine that the words are the name of, and nothing more. */
  List<Match<Fact>> named(String words) {
    List<String> given = folded(LabelText.words(words));
    Name name = given.isEmpty() ? null : longest(given, 0);
    List<Match<Fact>> found = new ArrayList<>();
    if (name != null && name.words().size() == given.size()) {
      for (Meant each : name.medicines()) {
        found.add(new Match<>(each.medicine(), Match.Kind.SYNONYM, name.text(), each.possible()));
      }
    }
    return found;
  }

  /** The medicines that a text names, as they come. */
  List<Match<Medicine>> in(String text) {
    List<Match<Medicine>> found = new ArrayList<>();
    int latest = 0;
    boolean injected = false;
    for (LabelClause clause : LabelSwitches.in(text, this::named)) {
      int before = found.size();
      List<String> rest = add(found, clause.words());
      if (OfTheBlood.is(rest)) {
        found.subList(before, found.size()).removeIf(VitaminOfNoForm::is);
      }
      latest = found.size() > before ? before : latest;
      injected |=
          Injected.in(rest) != null
              && found.subList(before, found.size()).stream().anyMatch(VitaminOfNoForm::is);
      String doubt = doubt(clause, rest, found.size() > before);
      for (int i = latest; i < found.size(); i++) {
        Match<Medicine> match = found.get(i);
        boolean anyForm = doubt == null && VitaminOfNoForm.is(match);
        found.set(i, doubted(match, anyForm ? VitaminOfNoForm.doubt(rest) : doubt));
      }
    }
    List<Match<Medicine>> once = surest(VitaminOfNoForm.withoutIfNamed(found));
    return injected && otherInjected != null ? VitaminOfNoForm.with(otherInjected, once) : once;
  }

  /** The words that are of names. */
  private BitSet named(List<String> words) {
    List<String> folded = folded(words);
    BitSet named = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      Name name = longest(folded, i);
      name = name == null ? ofSalt(words.get(i)) : name;
      if (name != null) {
        named.set(i, i + name.words().size(), !name.medicines().isEmpty());
        i += name.words().size() - 1;
      }
    }
    return named;
  }

  private static @Nullable String doubt(LabelClause clause, List<String> rest, boolean names) {
    String doubt = names ? clause.doubt() : null;
    if (doubt == null) {
      doubt = LabelText.doubt(rest, names);
    }
    if (doubt == null && names) {
      doubt = clause.asks() ? "?" : Relatives.of(rest);
    }
    return doubt;
  }

  private static Match<Medicine> doubted(Match<Medicine> match, @Nullable String doubt) {
    return doubt == null || match.possible()
        ? match
        : new Match<>(match.fact(), match.how(), match.matched() + ", but \"" + doubt + "\"", true);
  }

  /** Adds what a clause names, and gives its other words. */
  private List<String> add(List<Match<Medicine>> found, List<String> clause) {
    List<String> words = folded(clause);
    List<String> rest = new ArrayList<>(clause.size());
    int end = LabelText.denied(clause);
    int i = 0;
    while (i < end) {
      Name name = longest(words, i);
      if (name == null) {
        name = ofSalt(clause.get(i));
      }
      if (name == null) {
        rest.add(clause.get(i));
        i++;
        continue;
      }
      i += name.words().size();
      boolean free = i < clause.size() && clause.get(i).equals("free");
      for (Meant each : free ? List.<Meant>of() : name.medicines()) {
        found.add(new Match<>(each.medicine(), Match.Kind.IN_TEXT, name.text(), each.possible()));
      }
    }
    return rest;
  }

  private @Nullable Name longest(List<String> words, int start) {
    Name longest = null;
    for (Name name : byFirstWord.getOrDefault(words.get(start), List.of())) {
      if ((longest == null || name.words().size() > longest.words().size())
          && stands(name.words(), words, start)) {
        longest = name;
      }
    }
    return longest;
  }

  private static boolean stands(List<String> name, List<String> words, int start) {
    if (start + name.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      if (!name.get(i).equals(words.get(start + i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Name ofSalt(String word) {
    for (String salt : SALTS) {
      if (word.endsWith(salt) && word.length() >= salt.length() + LabelText.SHORTEST_FOLDED) {
        String base = LabelText.folded(word.substring(0, word.length() - salt.length()));
        for (Name name : byFirstWord.getOrDefault(base, List.of())) {
          if (name.words().size() == 1) {
            return name;
          }
        }
      }
    }
    return null;
  }

  private static List<String> folded(List<String> words) {
    List<String> folded = new ArrayList<>(words.size());
    for (String word : words) {
      folded.add(LabelText.folded(word));
    }
    return folded;
  }

  /** Each medicine once, by its surest match. */
  private static List<Match<Medicine>> surest(List<Match<Medicine>> all) {
    List<Match<Medicine>> once = new ArrayList<>(all.size());
    for (Match<Medicine> match : all) {
      int at = 0;
      while (at < once.size() && !once.get(at).fact().equals(match.fact())) {
        at++;
      }
      if (at == once.size()) {
        once.add(match);
      } else if (once.get(at).possible()) {
        once.set(at, match);
      }
    }
    return List.copyOf(once);
  }
}
