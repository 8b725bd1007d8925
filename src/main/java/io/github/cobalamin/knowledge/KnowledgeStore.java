package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a knowledge base knows, and its indexes: each is built when first asked for, since many
 * callers ask for one only.
 */
final class KnowledgeStore {
  private final Map<String, Fact> facts;
  private final List<Fact> list;
  private final Map<String, List<Code>> addedCodes;
  private final Map<String, String> retired;
  private final BiFunction<String, String, List<Fact>> resolver;

  private final Object lock = new Object();
  private volatile @Nullable Map<Fact, List<Code>> codes;
  private volatile @Nullable CodeIndex codeIndex;
  private volatile @Nullable WordIndex words;
  private volatile @Nullable TestNames testNames;
  private volatile @Nullable MedicineNames medicineNames;
  private volatile @Nullable Map<Fact, List<Fact>> naming;

  KnowledgeStore(
      Map<String, Fact> facts,
      Map<String, List<Code>> addedCodes,
      Map<String, String> retired,
      BiFunction<String, String, List<Fact>> resolver) {
    this.facts = new LinkedHashMap<>(facts);
    this.list = List.copyOf(facts.values());
    Map<String, List<Code>> added = new LinkedHashMap<>();
    addedCodes.forEach((id, some) -> added.put(id, List.copyOf(some)));
    this.addedCodes = added;
    this.retired = new LinkedHashMap<>(retired);
    this.resolver = resolver;
  }

  List<Fact> facts() {
    return list;
  }

  Set<String> ids() {
    return facts.keySet();
  }

  Map<String, List<Code>> addedCodes() {
    return addedCodes;
  }

  Map<String, String> retired() {
    return retired;
  }

  BiFunction<String, String, List<Fact>> resolver() {
    return resolver;
  }

  @Nullable Fact fact(String id) {
    return facts.get(retired.getOrDefault(id, id));
  }

  /** The facts that name a fact, or a wider one under which it falls, in the order of all facts. */
  List<Fact> naming(Fact fact) {
    Set<Fact> wider = new LinkedHashSet<>();
    addWider(fact, wider);
    Set<Fact> found = new LinkedHashSet<>();
    for (Fact each : wider) {
      found.addAll(naming().getOrDefault(each, List.of()));
    }
    return List.copyOf(found);
  }

  private static void addWider(Fact fact, Set<Fact> all) {
    if (all.add(fact)) {
      for (Fact each : fact.wider()) {
        addWider(each, all);
      }
    }
  }

  private Map<Fact, List<Fact>> naming() {
    Map<Fact, List<Fact>> known = naming;
    if (known == null) {
      synchronized (lock) {
        known = new HashMap<>();
        List<Medicine> forms = forms();
        for (Fact fact : list) {
          Set<Fact> named = new LinkedHashSet<>(fact.related());
          for (Medicine form : forms) {
            if (form.cobalamin().filter(each -> isAbout(fact, each)).isPresent()) {
              named.add(form);
            }
          }
          for (Fact each : named) {
            known.computeIfAbsent(each, key -> new ArrayList<>()).add(fact);
          }
        }
        naming = known;
      }
    }
    return known;
  }

  /** The forms of vitamin B12, as medicines. */
  private List<Medicine> forms() {
    List<Medicine> forms = new ArrayList<>();
    for (Fact fact : list) {
      if (fact instanceof Medicine medicine && medicine.cobalamin().isPresent()) {
        forms.add(medicine);
      }
    }
    return forms;
  }

  /** Whether a treatment or a precaution is about a form of vitamin B12. */
  private static boolean isAbout(Fact fact, Cobalamin form) {
    if (fact instanceof Treatment treatment) {
      return treatment.form() == form;
    }
    return fact instanceof Precaution precaution && precaution.concerns(form);
  }

  List<Code> codes(Fact fact) {
    return codes().getOrDefault(fact, List.of());
  }

  private Map<Fact, List<Code>> codes() {
    Map<Fact, List<Code>> known = codes;
    if (known == null) {
      synchronized (lock) {
        known = new LinkedHashMap<>();
        addAll(known, Codes.standard());
        addAll(known, addedCodes);
        codes = known;
      }
    }
    return known;
  }

  private void addAll(Map<Fact, List<Code>> known, Map<String, List<Code>> more) {
    more.forEach(
        (id, some) -> {
          Fact fact = Objects.requireNonNull(facts.get(id), id);
          List<Code> all = new ArrayList<>(known.getOrDefault(fact, List.of()));
          all.addAll(some);
          known.put(fact, List.copyOf(all));
        });
  }

  WordIndex words() {
    WordIndex known = words;
    if (known == null) {
      synchronized (lock) {
        known = new WordIndex(list);
        words = known;
      }
    }
    return known;
  }

  TestNames testNames() {
    TestNames known = testNames;
    if (known == null) {
      synchronized (lock) {
        known = new TestNames(facts);
        testNames = known;
      }
    }
    return known;
  }

  MedicineNames medicineNames() {
    MedicineNames known = medicineNames;
    if (known == null) {
      synchronized (lock) {
        known = new MedicineNames(list);
        medicineNames = known;
      }
    }
    return known;
  }

  /** By the facts' own words; where those are not the name of one, by the names of medicines. */
  List<Match<Fact>> search(Class<? extends Fact> kind, String query) {
    List<Match<Fact>> found = words().search(query);
    boolean sure = !found.isEmpty() && found.get(0).how().compareTo(Match.Kind.SYNONYM) <= 0;
    if (sure || !kind.isAssignableFrom(Medicine.class)) {
      return found;
    }
    List<Match<Fact>> named = medicineNames().named(query);
    for (Match<Fact> match : found) {
      if (named.stream().noneMatch(other -> other.fact().equals(match.fact()))) {
        named.add(match);
      }
    }
    return List.copyOf(named);
  }

  List<Match<Fact>> find(String uri, String code) {
    Optional<CodeSystem> system = CodeSystem.find(uri);
    List<Match<Fact>> found =
        system.isPresent() ? codeIndex().find(system.get(), code) : List.<Match<Fact>>of();
    if (!found.isEmpty()) {
      return found;
    }
    List<Match<Fact>> resolved = new ArrayList<>();
    for (Fact fact : resolver.apply(uri, code)) {
      Match.Kind how = fact instanceof Medicine ? Match.Kind.PRODUCT : Match.Kind.EXACT;
      resolved.add(new Match<>(fact, how, code, false));
    }
    return List.copyOf(resolved);
  }

  private CodeIndex codeIndex() {
    CodeIndex known = codeIndex;
    if (known == null) {
      synchronized (lock) {
        known = new CodeIndex(codes(), products(), tests());
        codeIndex = known;
      }
    }
    return known;
  }

  private List<LabTest> tests() {
    List<LabTest> tests = new ArrayList<>();
    for (Fact fact : list) {
      if (fact instanceof LabTest test) {
        tests.add(test);
      }
    }
    return tests;
  }

  private Map<String, List<Fact>> products() {
    Map<String, List<Fact>> products = new HashMap<>();
    Codes.products()
        .forEach(
            (product, ids) -> {
              List<Fact> medicines = new ArrayList<>();
              for (String id : ids) {
                medicines.add(Objects.requireNonNull(facts.get(id), id));
              }
              products.put(product, List.copyOf(medicines));
            });
    return products;
  }
}
