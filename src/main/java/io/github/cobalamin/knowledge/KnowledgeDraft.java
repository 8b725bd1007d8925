package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Fact;
import io.github.cobalamin.source.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** A knowledge base in the making, and the checks that every fact passes. */
final class KnowledgeDraft {
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, List<Code>> addedCodes = new LinkedHashMap<>();
  private final Map<String, String> retired = new LinkedHashMap<>();
  private BiFunction<String, String, List<Fact>> resolver = (system, code) -> List.of();

  KnowledgeDraft() {}

  KnowledgeDraft(KnowledgeStore store) {
    for (Fact fact : store.facts()) {
      facts.put(fact.id(), fact);
    }
    store.addedCodes().forEach((id, codes) -> addedCodes.put(id, new ArrayList<>(codes)));
    retired.putAll(store.retired());
    resolver = store.resolver();
  }

  void addStandard() {
    for (Fact fact : StandardFacts.all()) {
      add(fact);
    }
    StandardFacts.RETIRED.forEach(this::retire);
  }

  void add(Fact fact) {
    Fact other = facts.putIfAbsent(fact.id(), fact);
    if (other != null) {
      throw new IllegalArgumentException(
          "the id of a fact must be its own but \"" + fact.id() + "\" is that of " + other);
    }
    if (retired.containsKey(fact.id())) {
      throw new IllegalArgumentException(
          "the id of a fact must not be one that was retired but was \"" + fact.id() + "\"");
    }
  }

  void addCode(Fact fact, Code code) {
    if (!fact.equals(facts.get(fact.id()))) {
      throw new IllegalArgumentException(
          "a code must be of a fact that was added but was of " + fact.id());
    }
    Objects.requireNonNull(code, "code");
    List<Code> codes = addedCodes.computeIfAbsent(fact.id(), id -> new ArrayList<>());
    if (codes.contains(code)
        || Codes.standard().getOrDefault(fact.id(), List.of()).contains(code)) {
      throw new IllegalArgumentException(fact.id() + " must have a code once but has " + code);
    }
    codes.add(code);
  }

  void retire(String id, String successor) {
    if (facts.containsKey(id)) {
      throw new IllegalArgumentException("a retired id must not be in use but \"" + id + "\" is");
    }
    if (!facts.containsKey(successor)) {
      throw new IllegalArgumentException(
          "the successor of \"" + id + "\" must be known but was \"" + successor + "\"");
    }
    retired.put(id, successor);
  }

  void resolver(BiFunction<String, String, List<Fact>> terminology) {
    resolver = Objects.requireNonNull(terminology, "resolver");
  }

  KnowledgeStore build() {
    for (Fact fact : facts.values()) {
      for (Fact named : fact.related()) {
        if (!named.equals(facts.get(named.id()))) {
          throw new IllegalArgumentException(
              fact.id()
                  + " must name facts that were added, as they were added, but names \""
                  + named.id()
                  + "\"");
        }
      }
    }
    return new KnowledgeStore(facts, addedCodes, retired, resolver);
  }
}
