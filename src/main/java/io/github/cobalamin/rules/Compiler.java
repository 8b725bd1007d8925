// Long: what may stand where in a rule set is checked while it is wired, in one walk.
package io.github.cobalamin.rules;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.Shows;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.LeftOpen;
import io.github.cobalamin.rules.leaf.Named;
import io.github.cobalamin.rules.leaf.Place;
import io.github.cobalamin.rules.leaf.PossibleValues;
import io.github.cobalamin.rules.network.NetworkMaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wires rules into a network, and refuses what does not fit together. Rules can be added later, if
 * they are of later stages; what was made before stays as it is.
 */
final class Compiler implements Place {
  /** The steps of criteria that were asked how they come to an answer. */
  private final IdentityHashMap<Criterion, TraceStep> made = new IdentityHashMap<>();

  private final Map<Integer, TraceStep> ofRules = new HashMap<>();
  private @Nullable TraceStep ofScope;
  private int stepsMade;

  private static final int NO_SCOPE = -1;

  final NetworkMaker network = new NetworkMaker();

  /** All rules by stage, the codes of their verdicts, and their numbers by id. */
  final List<Rule> rules = new ArrayList<>();

  final List<Integer> verdicts = new ArrayList<>();
  final Map<String, Integer> numbers = new HashMap<>();

  /** The leaves that are read from a patient, as they stand in this rule set, with their codes. */
  final Map<Leaf, Integer> leaves = new HashMap<>();

  int scopeCode = NO_SCOPE;

  /** The number of positions that were made for rules up to the status, and where steps end. */
  int sizeUpToStatus = -1;

  int endUpToStatus;

  private final Map<LabTest, Thresholds> thresholds = new HashMap<>();
  private final @Nullable Criterion scope;
  private final int unknown = network.read();
  private final List<Rule> given = new ArrayList<>();
  private final Map<Clue, Integer> shown = new LinkedHashMap<>();
  private final Map<Leaf, Leaf> standing = new HashMap<>();
  private final IdentityHashMap<Criterion, Integer> codes = new IdentityHashMap<>();

  /** The rule that is being wired; null while it is the scope. */
  private @Nullable Rule rule;

  /** The leaf that is being wired. */
  private Leaf asking = new LeftOpen("");

  Compiler(List<Thresholds> thresholds, @Nullable Criterion scope) {
    for (Thresholds each : thresholds) {
      if (this.thresholds.put(each.test(), each) != null) {
        throw new IllegalArgumentException("thresholds of " + each.test() + " must be given once");
      }
    }
    this.scope = scope;
  }

  /** A program of all rules that were added so far. */
  synchronized Program add(List<Rule> more) {
    given.addAll(more);
    int before = rules.size();
    for (Stage stage : Stage.values()) {
      for (Rule each : more) {
        if (each.stage() == stage) {
          register(each);
        }
      }
    }
    if (scope != null && scopeCode == NO_SCOPE) {
      scopeCode = code(scope);
    }
    for (Rule each : rules.subList(before, rules.size())) {
      if (!each.stage().comesWithStatus()) {
        endOfStatus();
      }
      rule = each;
      verdicts.add(verdictOf(each));
    }
    endOfStatus();
    return new Program(this);
  }

  private void register(Rule each) {
    int number = rules.size();
    if (numbers.put(each.id(), number) != null) {
      throw new IllegalArgumentException(
          "rule id must be unique but \"" + each.id() + "\" stands twice");
    }
    rules.add(each);
    if (each.conclusion() instanceof Shows shows) {
      Integer other = shown.put(shows.clue(), number);
      if (other != null) {
        String both = rules.get(other).id() + " and " + each.id();
        throw new IllegalArgumentException(
            shows.clue() + " must be shown by one rule but is by " + both);
      }
    }
    if (each.reach() == Reach.OUT_OF_SCOPE && scope == null) {
      String id = each.id();
      throw new IllegalArgumentException(
          "rule " + id + " must not be for people outside a scope but the rule set has none");
    }
  }

  private void endOfStatus() {
    if (sizeUpToStatus < 0) {
      sizeUpToStatus = network.size();
      endUpToStatus = network.end();
    }
  }

  /** The verdict of a rule: its criterion, where the scope does not put it off. */
  private int verdictOf(Rule each) {
    Criterion when = each.when();
    if (scope != null && each.reach() == Reach.OUT_OF_SCOPE) {
      return network.own(code(when), NetworkMaker.not(scopeCode));
    }
    boolean parts = when.operator() == Criterion.Operator.ALL && !codes.containsKey(when);
    List<Criterion> asked = parts ? when.parts() : List.of(when);
    int before = network.size();
    if (scope != null && each.reach() == Reach.IN_SCOPE) {
      int inside = NetworkMaker.not(off(each));
      int[] all = codes(asked, 1);
      all[asked.size()] = inside;
      return network.own(all);
    }
    int[] all = codes(asked, 0);
    boolean fresh = all.length == 1 && all[0] == before << 1 && network.size() == before + 1;
    return fresh ? all[0] : network.own(all);
  }

  /** Whether the scope is known to put a rule off. */
  private int off(Rule each) {
    return network.sure(each.reach() == Reach.IN_SCOPE ? NetworkMaker.not(scopeCode) : scopeCode);
  }

  /** A criterion that several rules share is wired once. */
  private int code(Criterion criterion) {
    Integer known = codes.get(criterion);
    if (known == null) {
      known = criterion instanceof Leaf leaf ? wire(leaf) : combine(criterion);
      codes.put(criterion, known);
    }
    return known;
  }

  private int combine(Criterion criterion) {
    int[] parts = codes(criterion.parts(), 0);
    return switch (criterion.operator()) {
      case ALL -> network.all(parts);
      case ANY -> network.any(parts);
      case AT_LEAST -> network.atLeast(criterion.count(), parts);
      case NOT -> NetworkMaker.not(parts[0]);
      case FIRST_DECIDED -> network.first(parts);
      case ESTABLISHED -> network.sure(parts[0]);
      case LEAF -> throw new IllegalStateException("a leaf must not be combined but was");
    };
  }

  private int[] codes(List<Criterion> criteria, int more) {
    int[] all = new int[criteria.size() + more];
    for (int i = 0; i < criteria.size(); i++) {
      all[i] = code(criteria.get(i));
    }
    return all;
  }

  private int wire(Leaf leaf) {
    asking = leaf;
    return leaf.wire(this);
  }

  @Override
  public int read() {
    return read(asking);
  }

  private int read(Leaf leaf) {
    Integer known = leaves.get(leaf);
    if (known == null) {
      Leaf here = leaf.standing(rule == null ? "(the scope)" : rule.id(), thresholds);
      known = network.read();
      leaves.put(here, known);
      standing.put(here, here);
    }
    return known;
  }

  @Override
  public int byThresholds(LabTest test, String asked) {
    if (rule == null || !thresholds.containsKey(test)) {
      throw refused("asks for " + asked + " " + test + ", which has no thresholds");
    }
    return read();
  }

  @Override
  public int present(Clue clue) {
    int stated = read();
    List<Integer> affirming = new ArrayList<>(List.of(stated));
    List<Integer> denying = new ArrayList<>(List.of(stated));
    for (Map.Entry<Clue, Integer> each : shown.entrySet()) {
      boolean affirms = each.getKey().isIn(clue);
      boolean denies = clue.isIn(each.getKey());
      if ((affirms || denies) && (rule == null || rule.stage() == Stage.READ)) {
        throw refused("asks for " + clue + ", which a rule of the same stage shows");
      }
      if (affirms) {
        affirming.add(verdicts.get(each.getValue()));
      }
      if (denies) {
        denying.add(unlessOff(each.getValue()));
      }
    }
    if (affirming.size() + denying.size() == 2) {
      return stated;
    }
    affirming.add(unknown);
    denying.add(unknown);
    return network.first(network.any(array(affirming)), network.all(array(denying)));
  }

  /** A verdict that is false only where the rule was asked. */
  private int unlessOff(int number) {
    Rule each = rules.get(number);
    int verdict = verdicts.get(number);
    return scope == null || each.reach() == Reach.EVERYBODY
        ? verdict
        : network.any(verdict, off(each));
  }

  @Override
  public int contradicted(Clue clue) {
    Integer number = shown.get(clue);
    if (number == null || rule == null || rule.stage() == Stage.READ) {
      throw refused(
          "asks whether results contradict " + clue + ", which no rule of an earlier stage shows");
    }
    int named = read(new Named(clue));
    int saidNot = network.sure(NetworkMaker.not(named));
    int shownNot = network.sure(NetworkMaker.not(unlessOff(number)));
    return network.any(
        network.all(saidNot, network.sure(verdicts.get(number))),
        network.all(network.sure(named), shownNot));
  }

  @Override
  public int verdict(String ruleId) {
    Integer number = numbers.get(ruleId);
    if (number == null || rule == null) {
      throw refused("asks for rule " + ruleId + ", which the rule set has not");
    }
    if (rules.get(number).stage().compareTo(rule.stage()) >= 0) {
      throw refused(
          "asks for rule " + ruleId + ", which is not of an earlier stage than " + rule.stage());
    }
    return verdicts.get(number);
  }

  @Override
  public int status(Classification classification) {
    if (rule == null || rule.stage().compareTo(Stage.INTERPRET) <= 0) {
      throw refused("asks for the status, which is not known before " + Stage.ACT);
    }
    List<Integer> verdictsAndMarks = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (rules.get(i).conclusion() instanceof Classified finding) {
        verdictsAndMarks.add(verdicts.get(i));
        verdictsAndMarks.add(
            NetworkMaker.mark(
                finding.classification() == classification,
                finding.isFloor(),
                weight(finding.classification())));
      }
    }
    return network.status(array(verdictsAndMarks));
  }

  private static int weight(Classification classification) {
    int lighter = 0;
    for (Classification other : Classification.values()) {
      lighter += classification.saysMoreThan(other) ? 1 : 0;
    }
    return lighter;
  }

  private static int[] array(List<Integer> numbers) {
    int[] array = new int[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        rule == null
            ? "scope must ask for what the record states but asks for " + asking
            : "rule " + rule.id() + " must ask for what is known at its stage but " + why);
  }

  /** How a rule comes to its verdict, for anybody whom the scope does not put off. */
  synchronized TraceStep step(int number) {
    TraceStep known = ofRules.get(number);
    if (known == null) {
      known = makeStep(number);
      ofRules.put(number, known);
    }
    return known;
  }

  /** What undecided rules may wait for. */
  synchronized Undecided.Inputs inputs() {
    Undecided.Inputs inputs = new Undecided.Inputs();
    for (int i = 0; i < rules.size(); i++) {
      inputs.addAll(step(i));
    }
    if (scope != null) {
      inputs.addAll(scopeStep());
    }
    return inputs;
  }

  private TraceStep makeStep(int number) {
    Rule each = rules.get(number);
    int verdict = verdicts.get(number);
    if (scope == null || each.reach() != Reach.OUT_OF_SCOPE) {
      return step(each.when(), verdict);
    }
    Criterion outside = Criteria.not(scope);
    TraceStep first = combined(outside, NetworkMaker.not(scopeCode), scopeStep());
    return combined(Criteria.all(outside, each.when()), verdict, first, step(each.when()));
  }

  /** How the scope comes to its answer. */
  synchronized TraceStep scopeStep() {
    TraceStep known = ofScope;
    if (known == null) {
      known = step(Objects.requireNonNull(scope), scopeCode);
      ofScope = known;
    }
    return known;
  }

  /** What several rules share is one step. */
  private TraceStep step(Criterion criterion) {
    TraceStep known = made.get(criterion);
    if (known == null) {
      known = step(criterion, Objects.requireNonNull(codes.get(criterion)));
      made.put(criterion, known);
    } else {
      known.shared = true;
    }
    return known;
  }

  private TraceStep step(Criterion criterion, int code) {
    if (criterion instanceof Leaf leaf) {
      Integer asked = numbers.get(leaf.ruleId().orElse(""));
      int asks = asked == null ? TraceStep.ASKS_NO_RULE : asked;
      return new TraceStep(stepsMade++, standing(leaf), code, asks);
    }
    TraceStep[] parts = new TraceStep[criterion.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = step(criterion.parts().get(i));
    }
    return combined(criterion, code, parts);
  }

  private TraceStep combined(Criterion criterion, int code, TraceStep... parts) {
    return new TraceStep(stepsMade++, criterion, code, TraceStep.ASKS_NO_RULE, parts);
  }

  /** The leaf as it stands in this rule set, one for all that are equal. */
  private Leaf standing(Leaf leaf) {
    return standing.getOrDefault(leaf, leaf);
  }

  /** The values at which criteria turn, in the order in which the rules were given. */
  synchronized PossibleValues values() {
    PossibleValues values = new PossibleValues();
    Set<Criterion> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Rule each : given) {
      turns(each.when(), values, walked);
    }
    if (scope != null) {
      turns(scope, values, walked);
    }
    return values;
  }

  private void turns(Criterion criterion, PossibleValues values, Set<Criterion> walked) {
    if (walked.add(criterion)) {
      if (criterion instanceof Leaf leaf) {
        standing(leaf).turns(values);
      }
      criterion.parts().forEach(part -> turns(part, values, walked));
    }
  }
}
