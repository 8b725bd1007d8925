package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Code;
import io.github.cobalamin.source.CodeSystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Facts by their codes: exact, by product, by prefix, or by the caller's own dictionary. */
final class CodeIndex {
  /** A category of ICD, or a therapeutic subgroup of ATC: the shortest prefix that means much. */
  private static final int SHORTEST_PREFIX = 3;

  /** A fact with one of its codes. */
  private record Entry(Fact fact, Code code) {
    Match<Fact> match(Match.Kind how, boolean possible) {
      String matched = code.system().label() + " " + code.value() + " " + code.display();
      return new Match<>(fact, how, matched, possible || !code.fit().certain());
    }
  }

  private final Map<CodeSystem, NavigableMap<String, List<Entry>>> entries =
      new EnumMap<>(CodeSystem.class);
  private final Map<String, List<Fact>> products;
  private final List<LabTest> tests;

  CodeIndex(Map<Fact, List<Code>> codes, Map<String, List<Fact>> products, List<LabTest> tests) {
    for (CodeSystem system : CodeSystem.values()) {
      entries.put(system, new TreeMap<>());
    }
    codes.forEach(
        (fact, some) -> {
          for (Code code : some) {
            in(code.system())
                .computeIfAbsent(plain(code.system(), code.value()), key -> new ArrayList<>())
                .add(new Entry(fact, code));
          }
        });
    this.products = products;
    this.tests = tests;
  }

  /** What the edition of the United States does not list is read as the international one. */
  List<Match<Fact>> find(CodeSystem system, String code) {
    List<Match<Fact>> found = findIn(system, code);
    return found.isEmpty() && system == CodeSystem.ICD_10_CM
        ? findIn(CodeSystem.ICD_10, code)
        : found;
  }

  private List<Match<Fact>> findIn(CodeSystem system, String code) {
    String wanted = plain(system, code);
    List<Match<Fact>> found = new ArrayList<>();
    for (Entry entry : in(system).getOrDefault(wanted, List.of())) {
      found.add(entry.match(Match.Kind.EXACT, false));
    }
    if (system == CodeSystem.RXNORM) {
      for (Fact medicine : products.getOrDefault(wanted, List.of())) {
        add(found, new Match<>(medicine, Match.Kind.PRODUCT, "RxNorm " + wanted, false));
      }
    }
    if (system == CodeSystem.UCUM) {
      addUnit(found, code);
    }
    if (wanted.length() >= SHORTEST_PREFIX && (system.icd() || system == CodeSystem.ATC)) {
      addLonger(found, system, wanted);
      if (found.isEmpty()) {
        addShorter(found, system, wanted);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Facts whose code begins with what is wanted: a group of ATC holds its medicines; a category of
   * ICD leaves open which of its diseases it is.
   */
  private void addLonger(List<Match<Fact>> found, CodeSystem system, String wanted) {
    if (system.icd() && !found.isEmpty()) {
      return;
    }
    for (Map.Entry<String, List<Entry>> each : in(system).tailMap(wanted, false).entrySet()) {
      if (!each.getKey().startsWith(wanted)) {
        break;
      }
      for (Entry entry : each.getValue()) {
        add(found, entry.match(Match.Kind.PREFIX, system.icd()));
      }
    }
  }

  /**
   * Facts whose code is the beginning of what is wanted: a disease of a known category, a class.
   */
  private void addShorter(List<Match<Fact>> found, CodeSystem system, String wanted) {
    for (int length = wanted.length() - 1; length >= SHORTEST_PREFIX && found.isEmpty(); length--) {
      for (Entry entry : in(system).getOrDefault(wanted.substring(0, length), List.of())) {
        add(found, entry.match(Match.Kind.PREFIX, false));
      }
    }
  }

  private void addUnit(List<Match<Fact>> found, String code) {
    Unit unit = Unit.find(code).orElse(null);
    for (LabTest test : tests) {
      if (unit != null && test.units().contains(unit)) {
        found.add(new Match<>(test, Match.Kind.UNIT, unit.code(), true));
      }
    }
  }

  private static void add(List<Match<Fact>> found, Match<Fact> match) {
    for (Match<Fact> other : found) {
      if (other.fact().equals(match.fact())) {
        return;
      }
    }
    found.add(match);
  }

  private NavigableMap<String, List<Entry>> in(CodeSystem system) {
    NavigableMap<String, List<Entry>> in = entries.get(system);
    if (in == null) {
      throw new IllegalStateException("every terminology must have an index but not " + system);
    }
    return in;
  }

  /** A code as it is compared: ICD without its dot, and in capitals where case means nothing. */
  private static String plain(CodeSystem system, String code) {
    String plain = code.strip();
    if (system == CodeSystem.UCUM) {
      return plain;
    }
    plain = plain.toUpperCase(Locale.ROOT);
    return system.icd() ? withoutMarks(plain) : plain;
  }

  /** ICD without its dot, and without the dagger, the asterisk or the mark of its edition. */
  private static String withoutMarks(String code) {
    StringBuilder plain = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      if (".+*!\u2020 ".indexOf(code.charAt(i)) < 0) {
        plain.append(code.charAt(i));
      }
    }
    return plain.toString();
  }
}
