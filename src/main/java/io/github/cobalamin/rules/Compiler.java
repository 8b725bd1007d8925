package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Wires rules into a network, and refuses what does not fit together. Rules can be added later, if
 * they are of later stages; what was made before stays as it is.
 */
final class Compiler implements Place {
  private static final String SCOPE = "(the scope)";
  private static final int NO_SCOPE = -1;
  private static final Comparator<Rule> BY_STAGE =
      new Comparator<>() {
        @Override
        public int compare(Rule one, Rule other) {
          return one.stage().compareTo(other.stage());
        }
      };

  private final Map<LabTest, Thresholds> thresholds = new HashMap<>();
  private final @Nullable Criterion scope;
  private final NetworkMaker network = new NetworkMaker();
  private final int unknown = network.read();
  private final List<Rule> given = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Integer> verdicts = new ArrayList<>();
  private final Map<String, Integer> ruleNumbers = new HashMap<>();
  private final Map<Clue, Integer> shown = new LinkedHashMap<>();
  private final Map<Leaf, Integer> readCodes = new HashMap<>();
  private final Map<Leaf, Leaf> standing = new HashMap<>();
  private final IdentityHashMap<Criterion, Integer> codes = new IdentityHashMap<>();
  private int scopeCode = NO_SCOPE;
  private int sizeUpToStatus = -1;
  private int endUpToStatus;

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
    List<Rule> sorted = new ArrayList<>(more);
    sorted.sort(BY_STAGE);
    for (Rule each : sorted) {
      register(each);
    }
    if (scope != null && scopeCode == NO_SCOPE) {
      scopeCode = code(scope);
    }
    for (Rule each : sorted) {
      if (each.stage().compareTo(Stage.INTERPRET) > 0) {
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
    if (ruleNumbers.put(each.id(), number) != null) {
      throw new IllegalArgumentException(
          "rule id must be unique but \"" + each.id() + "\" stands twice");
    }
    rules.add(each);
    if (each.conclusion() instanceof Shows shows) {
      Integer other = shown.put(shows.clue(), number);
      if (other != null) {
        throw new IllegalArgumentException(
            shows.clue()
                + " must be shown by one rule but is by "
                + rules.get(other).id()
                + " and "
                + each.id());
      }
    }
    if (each.reach() == Reach.OUT_OF_SCOPE && scope == null) {
      throw new IllegalArgumentException(
          "rule "
              + each.id()
              + " must not be for people outside a scope but the rule set has none");
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
    boolean parts = when.operator() == Criterion.Operator.ALL && !codes.containsKey(when);
    if (scope == null || each.reach() == Reach.EVERYBODY) {
      int before = network.size();
      int[] asked = parts ? codes(when.parts(), 0) : new int[] {code(when)};
      boolean fresh = asked.length == 1 && asked[0] == before << 1 && network.size() == before + 1;
      return fresh ? asked[0] : network.own(asked);
    }
    if (each.reach() == Reach.OUT_OF_SCOPE) {
      return network.own(code(when), NetworkMaker.not(scopeCode));
    }
    int inside = NetworkMaker.not(off(each));
    int[] asked = parts ? codes(when.parts(), 1) : new int[] {code(when), inside};
    asked[asked.length - 1] = inside;
    return network.own(asked);
  }

  private int known(int code) {
    return network.sure(code);
  }

  /** Whether the scope is known to put a rule off. */
  private int off(Rule each) {
    return known(each.reach() == Reach.IN_SCOPE ? NetworkMaker.not(scopeCode) : scopeCode);
  }

  /** A criterion that several rules share is wired once. */
  private int code(Criterion criterion) {
    Integer known = codes.get(criterion);
    if (known != null) {
      return known;
    }
    int code = criterion instanceof Leaf leaf ? wire(leaf) : combine(criterion);
    codes.put(criterion, code);
    return code;
  }

  private int combine(Criterion criterion) {
    int[] parts = codes(criterion.parts(), 0);
    return switch (criterion.operator()) {
      case ALL -> network.all(parts);
      case ANY -> network.any(parts);
      case AT_LEAST -> network.atLeast(criterion.count(), parts);
      case NOT -> NetworkMaker.not(parts[0]);
      case FIRST_DECIDED -> network.first(parts);
      case ESTABLISHED -> known(parts[0]);
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
    Integer known = readCodes.get(leaf);
    if (known == null) {
      Leaf here = leaf.standing(rule == null ? SCOPE : rule.id(), thresholds);
      known = network.read();
      readCodes.put(here, known);
      standing.put(here, here);
    }
    return known;
  }

  @Override
  public int present(Clue clue) {
    int stated = read();
    List<Integer> affirming = new ArrayList<>();
    List<Integer> denying = new ArrayList<>();
    for (Map.Entry<Clue, Integer> each : shown.entrySet()) {
      boolean affirms = each.getKey().implies(clue);
      boolean denies = clue.implies(each.getKey());
      if (affirms || denies) {
        if (rule == null || rule.stage() == Stage.READ) {
          throw refused("asks for " + clue + ", which a rule of the same stage shows");
        }
        if (affirms) {
          affirming.add(verdicts.get(each.getValue()));
        }
        if (denies) {
          denying.add(unlessOff(each.getValue()));
        }
      }
    }
    return affirming.isEmpty() && denying.isEmpty()
        ? stated
        : network.first(
            network.any(joined(stated, affirming, unknown)),
            network.all(joined(stated, denying, unknown)));
  }

  private static int[] joined(int first, List<Integer> others, int last) {
    int[] all = new int[others.size() + 2];
    all[0] = first;
    for (int i = 0; i < others.size(); i++) {
      all[i + 1] = others.get(i);
    }
    all[all.length - 1] = last;
    return all;
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
    return network.any(
        network.all(known(NetworkMaker.not(named)), known(verdicts.get(number))),
        network.all(known(named), known(NetworkMaker.not(unlessOff(number)))));
  }

  @Override
  public int verdict(String ruleId) {
    Integer number = ruleNumbers.get(ruleId);
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
      throw refused("asks for the status, which is not known before " + Stage.CAUSE);
    }
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (rules.get(i).conclusion() instanceof StatusFinding finding) {
        asked.add(verdicts.get(i));
        asked.add(finding.classification() == classification ? 1 : 0);
      }
    }
    int[] verdictsAndMarks = new int[asked.size()];
    for (int i = 0; i < verdictsAndMarks.length; i++) {
      verdictsAndMarks[i] = asked.get(i);
    }
    return network.status(verdictsAndMarks);
  }

  @Override
  public int byThresholds(LabTest test, String asked) {
    if (rule == null || !thresholds.containsKey(test)) {
      throw refused("asks for " + asked + " " + test + ", which has no thresholds");
    }
    return read();
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        rule == null
            ? "scope must ask for what the record states but asks for " + asking
            : "rule " + rule.id() + " must ask for what is known at its stage but " + why);
  }

  /** How a rule comes to its verdict, for anybody whom the scope does not put off. */
  synchronized TraceStep step(int number) {
    Rule each = rules.get(number);
    int verdict = verdicts.get(number);
    if (scope == null || each.reach() != Reach.OUT_OF_SCOPE) {
      return step(each.when(), verdict);
    }
    Criterion outside = Criteria.not(scope);
    return new TraceStep(
        Criteria.all(outside, each.when()),
        verdict,
        TraceStep.ASKS_NO_RULE,
        new TraceStep[] {
          new TraceStep(
              outside,
              NetworkMaker.not(scopeCode),
              TraceStep.ASKS_NO_RULE,
              new TraceStep[] {step(scope, scopeCode)}),
          step(each.when())
        });
  }

  /** How the scope comes to its answer. */
  synchronized TraceStep scopeStep() {
    return step(Objects.requireNonNull(scope), scopeCode);
  }

  private TraceStep step(Criterion criterion) {
    return step(criterion, Objects.requireNonNull(codes.get(criterion)));
  }

  private TraceStep step(Criterion criterion, int code) {
    if (criterion instanceof Leaf leaf) {
      int asked =
          leaf.ruleId().isPresent()
              ? Objects.requireNonNull(ruleNumbers.get(leaf.ruleId().get()))
              : TraceStep.ASKS_NO_RULE;
      return new TraceStep(standing(leaf), code, asked, TraceStep.NONE);
    }
    TraceStep[] parts = new TraceStep[criterion.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = step(criterion.parts().get(i));
    }
    return new TraceStep(criterion, code, TraceStep.ASKS_NO_RULE, parts);
  }

  /** The leaf as it stands in this rule set, one for all that are equal. */
  private Leaf standing(Leaf leaf) {
    Leaf known = standing.get(leaf);
    return known == null ? leaf : known;
  }

  /** The values at which criteria turn, in the order in which the rules were given. */
  synchronized PossibleValues values() {
    PossibleValues values = new PossibleValues();
    for (Rule each : given) {
      turns(each.when(), values);
    }
    if (scope != null) {
      turns(scope, values);
    }
    return values;
  }

  private void turns(Criterion criterion, PossibleValues values) {
    if (criterion instanceof Leaf leaf) {
      standing(leaf).turns(values);
    }
    for (Criterion part : criterion.parts()) {
      turns(part, values);
    }
  }

  Network network() {
    return network.network();
  }

  List<Rule> rules() {
    return rules;
  }

  Map<String, Integer> ruleNumbers() {
    return ruleNumbers;
  }

  List<Integer> verdicts() {
    return verdicts;
  }

  Map<Leaf, Integer> leaves() {
    return readCodes;
  }

  int scopeCode() {
    return scopeCode;
  }

  /** The number of positions that were made for rules up to the status. */
  int sizeUpToStatus() {
    return sizeUpToStatus;
  }

  /** Where the steps for rules up to the status end. */
  int endUpToStatus() {
    return endUpToStatus;
  }
}
