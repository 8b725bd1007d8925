package io.github.cobalamin.rules;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.Shows;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Contradicted;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Present;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules evaluated as they are written, without network, index or columns: one criterion after the
 * other, each leaf asked whenever it is met. It is what the engine is held against.
 */
public final class Plain {
  private final List<Rule> rules;
  private final Map<LabTest, Thresholds> thresholds = new HashMap<>();
  private final Optional<Criterion> scope;
  private final List<Rule> showing;

  /** Leaves as they stand among these thresholds. */
  private final IdentityHashMap<Leaf, Leaf> standing = new IdentityHashMap<>();

  private Patient patient = Patient.builder().build();
  private @Nullable LocalDate date;
  private Map<String, Truth> verdicts = new LinkedHashMap<>();
  private final IdentityHashMap<Criterion, Truth> known = new IdentityHashMap<>();
  private final List<Optional<Classification>> status = new ArrayList<>();

  /** Rules, of which the patients are asked one after the other. */
  public Plain(List<Rule> rules, List<Thresholds> thresholds, Optional<Criterion> scope) {
    this.rules = new ArrayList<>(rules);
    this.rules.sort(Comparator.comparing(Rule::stage));
    thresholds.forEach(each -> this.thresholds.put(each.test(), each));
    this.scope = scope;
    this.showing = this.rules.stream().filter(rule -> rule.conclusion() instanceof Shows).toList();
  }

  /** {@return the verdict of each rule, by stage} */
  public Map<String, Truth> verdicts(Patient who, @Nullable LocalDate day) {
    patient = who;
    date = day;
    verdicts = new LinkedHashMap<>();
    known.clear();
    status.clear();
    for (Rule rule : rules) {
      verdicts.put(rule.id(), verdict(rule));
    }
    return verdicts;
  }

  /** The first status that holds, or a floor that says more. */
  private Optional<Classification> status() {
    List<Classified> holding = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.conclusion() instanceof Classified finding
          && verdicts.get(rule.id()) == Truth.TRUE) {
        holding.add(finding);
      }
    }
    Optional<Classification> first =
        holding.stream()
            .filter(finding -> !finding.isFloor())
            .map(Classified::classification)
            .findFirst();
    for (Classified floor : holding) {
      if (floor.isFloor()
          && (first.isEmpty() || floor.classification().saysMoreThan(first.get()))) {
        first = Optional.of(floor.classification());
      }
    }
    return first;
  }

  private Truth verdict(Rule rule) {
    if (off(rule)) {
      return Truth.FALSE;
    }
    Truth verdict = truth(rule.when());
    return rule.reach() == Reach.OUT_OF_SCOPE ? inScope().not().and(verdict) : verdict;
  }

  private Truth inScope() {
    return scope.map(this::truth).orElse(Truth.TRUE);
  }

  private boolean off(Rule rule) {
    return (inScope() == Truth.TRUE && rule.reach() == Reach.OUT_OF_SCOPE)
        || (inScope() == Truth.FALSE && rule.reach() == Reach.IN_SCOPE);
  }

  /** What several rules share is asked once. */
  private Truth truth(Criterion criterion) {
    Truth before = known.get(criterion);
    if (before == null) {
      before = Reference.evaluate(criterion, this::truth, this::leaf);
      known.put(criterion, before);
    }
    return before;
  }

  private Truth leaf(Leaf leaf) {
    if (leaf.ruleId().isPresent()) {
      return Objects.requireNonNull(verdicts.get(leaf.ruleId().get()));
    }
    if (leaf.classification().isPresent()) {
      if (status.isEmpty()) {
        status.add(status()); // it is asked after the last rule that says one
      }
      return Truth.of(leaf.classification().equals(status.get(0)));
    }
    if (leaf instanceof Contradicted contradicted) {
      return contradicted(contradicted.clue());
    }
    return leaf instanceof Present present
        ? present((Clue) present.subject())
        : standing
            .computeIfAbsent(leaf, each -> each.standing("plain", thresholds))
            .read(new Case(patient, date));
  }

  private Truth shown(Rule rule) {
    return off(rule) || !verdicts.containsKey(rule.id())
        ? Truth.UNKNOWN
        : Objects.requireNonNull(verdicts.get(rule.id()));
  }

  /** What is stated goes first unless results show the clue; what they deny may still be stated. */
  private Truth present(Clue clue) {
    Truth present = patient.truth(clue);
    for (Rule rule : showing) {
      if (rule.conclusion() instanceof Shows shows) {
        if (shows.clue().isIn(clue) && shown(rule) == Truth.TRUE) {
          return Truth.TRUE;
        }
        if (clue.isIn(shows.clue()) && shown(rule) == Truth.FALSE && !present.known()) {
          present = Truth.FALSE;
        }
      }
    }
    return present;
  }

  private Truth contradicted(Clue clue) {
    for (Rule rule : showing) {
      if (rule.conclusion() instanceof Shows shows && shows.clue().equals(clue)) {
        boolean named = patient.present().stream().anyMatch(each -> each.isIn(clue));
        boolean denied = patient.absent().stream().anyMatch(clue::isIn);
        return Truth.of(
            (shown(rule) == Truth.TRUE && denied) || (shown(rule) == Truth.FALSE && named));
      }
    }
    throw new AssertionError("a rule must show " + clue);
  }
}
