// Long: what a rule set knows ready to run is read together, on the hottest path there is.
package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Shows;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import io.github.cobalamin.rules.network.Network;
import io.github.cobalamin.rules.network.Plan;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules made ready to run: a network, what a patient's facts mean to it, and where rules stand. */
final class Program {
  private static final int MOST_REMEMBERED = 2048;

  /** What leaves say of an empty record of which some parts are complete. */
  private static final class Nobody {
    private final Set<Patient.Part> closed;
    private final byte[] answers;

    Nobody(Set<Patient.Part> closed, byte[] answers) {
      this.closed = closed;
      this.answers = answers;
    }
  }

  /** Rules that conclude something of a kind, all and those of each stage. */
  private static final class OfKind {
    private static final int[] NONE = {};

    private int[] all = NONE;
    private final Map<Stage, int[]> at = new EnumMap<>(Stage.class);

    void add(int rule, Stage stage) {
      all = with(all, rule);
      at.put(stage, with(at.getOrDefault(stage, NONE), rule));
    }

    private static int[] with(int[] rules, int more) {
      int[] all = Arrays.copyOf(rules, rules.length + 1);
      all[rules.length] = more;
      return all;
    }
  }

  /** Where answers are worked out, and which packed ones it holds still. */
  private static final class Desk {
    private final byte[] answers;
    private long @Nullable [] packed;

    Desk(byte[] answers) {
      this.answers = answers;
    }
  }

  final List<Rule> rules;
  final int rulesUpToStatus;
  final int sizeUpToStatus;
  private final Compiler compiler;
  private final Network network;
  private final FactIndex index;
  private final Map<String, Integer> numbers;
  private final int[] verdicts;
  private final int scopeCode;

  private final Plan upToStatus;
  private final Plan afterStatus;

  /** The empty records that were met; it is never changed, only replaced. */
  private volatile Nobody[] nobodies = {};

  /** Where answers are worked out, unless somebody else is at it. */
  private final Desk usual;

  private final AtomicInteger taken = new AtomicInteger();

  /** The numbers of the rules that have such an id; a caller may ask for ids without end. */
  private final Map<String, int[]> like = new ConcurrentHashMap<>();

  /** The numbers of the rules that conclude something of a kind. */
  private final Map<Class<?>, OfKind> ofKind = new ConcurrentHashMap<>();

  private final @Nullable TraceStep[] steps;
  private volatile @Nullable PossibleValues values;
  private volatile @Nullable Supposing supposing;
  private volatile Undecided.@Nullable Inputs inputs;

  Program(Compiler compiler) {
    this.compiler = compiler;
    this.network = compiler.network.network();
    this.index = new FactIndex(network, compiler.leaves);
    this.rules = List.copyOf(compiler.rules);
    this.numbers = new HashMap<>(compiler.numbers); // quicker than a copy of Map
    this.usual = new Desk(network.answers());
    this.sizeUpToStatus = compiler.sizeUpToStatus;
    this.upToStatus = network.plan(0, compiler.endUpToStatus);
    this.afterStatus = network.plan(compiler.endUpToStatus, -1);
    this.scopeCode = compiler.scopeCode;
    this.steps = new TraceStep[rules.size()];
    this.verdicts = new int[rules.size()];
    int early = 0;
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] = compiler.verdicts.get(i);
      early += verdicts[i] >> 1 < sizeUpToStatus ? 1 : 0;
    }
    this.rulesUpToStatus = early;
  }

  /** Whether there is nothing after the status. */
  boolean endsWithStatus() {
    return sizeUpToStatus == network.size();
  }

  /** The answers for a patient, worked out up to the status. */
  long[] begin(Case who) {
    Desk desk = take();
    try {
      network.copy(empty(who.patient()), desk.answers, 0);
      index.read(desk.answers, who, 0);
      upToStatus.run(desk.answers);
      long[] packed = network.pack(desk.answers, network.packed(), 0);
      desk.packed = packed;
      return packed;
    } finally {
      giveBack(desk);
    }
  }

  /**
   * Adds the answers after the status. Those up to it stay what they are, so that whoever reads
   * them meanwhile reads the same. Mostly they are asked for at once, and lie still on the desk.
   */
  void finish(long[] early) {
    Desk desk = take(early);
    afterStatus.run(desk.answers);
    network.pack(desk.answers, early, sizeUpToStatus);
    giveBack(desk);
  }

  /** All answers, where those up to the status come from a program that had no more rules. */
  long[] finish(long[] early, Case who) {
    Desk desk = take();
    try {
      network.unpack(early, desk.answers);
      network.copy(empty(who.patient()), desk.answers, sizeUpToStatus);
      index.read(desk.answers, who, sizeUpToStatus);
      afterStatus.run(desk.answers);
      return network.pack(desk.answers, network.packed(), 0);
    } finally {
      giveBack(desk);
    }
  }

  private Desk takeAny() {
    return taken.compareAndSet(0, 1) ? usual : new Desk(network.answers());
  }

  private Desk take() {
    Desk desk = takeAny();
    desk.packed = null;
    return desk;
  }

  @SuppressWarnings("ReferenceEquality") // it is asked whether they lie there
  private Desk take(long[] packed) {
    Desk desk = takeAny();
    if (desk.packed != packed) {
      network.unpack(packed, desk.answers);
      desk.packed = packed;
    }
    return desk;
  }

  @SuppressWarnings("ReferenceEquality") // it is asked which desk it is
  private void giveBack(Desk desk) {
    if (desk == usual) {
      taken.lazySet(0);
    }
  }

  private byte[] empty(Patient patient) {
    for (Nobody each : nobodies) {
      if (each.closed.equals(patient.closed())) {
        return each.answers;
      }
    }
    return makeEmpty(patient.closed());
  }

  private synchronized byte[] makeEmpty(Set<Patient.Part> closed) {
    for (Nobody each : nobodies) {
      if (each.closed.equals(closed)) {
        return each.answers; // made meanwhile
      }
    }
    Nobody nobody = new Nobody(closed, index.empty(closed));
    Nobody[] more = Arrays.copyOf(nobodies, nobodies.length + 1);
    more[nobodies.length] = nobody;
    nobodies = more;
    return nobody.answers;
  }

  /**
   * The numbers of the rules that conclude something of a kind, at a stage or at any, in their
   * order; nobody writes into them.
   */
  int[] ofKind(Class<? extends Conclusion> kind, @Nullable Stage stage) {
    OfKind known = ofKind.get(kind);
    if (known == null) {
      known = new OfKind();
      for (int i = 0; i < verdicts.length; i++) {
        if (kind.isInstance(rules.get(i).conclusion())) {
          known.add(i, rules.get(i).stage());
        }
      }
      ofKind.put(kind, known);
    }
    return stage == null ? known.all : known.at.getOrDefault(stage, OfKind.NONE);
  }

  /**
   * The numbers of the rules that are true and conclude something of a kind, at a stage or at any,
   * in their order.
   */
  int[] fired(long[] answers, Class<? extends Conclusion> kind, @Nullable Stage stage) {
    int[] some = ofKind(kind, stage);
    int[] fired = new int[some.length];
    int count = 0;
    for (int rule : some) {
      fired[count] = rule;
      count += (int) Network.trueBit(answers, verdicts[rule]);
    }
    return Arrays.copyOf(fired, count);
  }

  /** How suppositions are tried. */
  Supposing supposing() {
    Supposing known = supposing;
    if (known == null) {
      known = new Supposing(rules, verdicts, network, index);
      supposing = known;
    }
    return known;
  }

  /** The values at which criteria of these rules turn. */
  PossibleValues values() {
    PossibleValues known = values;
    if (known == null) {
      known = compiler.values();
      values = known;
    }
    return known;
  }

  /** The inputs that these rules may want. */
  Undecided.Inputs inputs() {
    Undecided.Inputs known = inputs;
    if (known == null) {
      known = compiler.inputs();
      inputs = known;
    }
    return known;
  }

  Truth inScope(long[] answers) {
    return scopeCode < 0 ? Truth.TRUE : Network.truth(answers, scopeCode);
  }

  Truth verdict(int rule, long[] answers) {
    return Network.truth(answers, verdicts[rule]);
  }

  /**
   * The numbers of the rules that have such an id, in their order; nobody writes into them.
   *
   * @param ids an id; a "*" in it stands for whatever stands there
   */
  int[] like(String ids) {
    int[] known = like.get(ids);
    if (known == null) {
      known = findLike(ids);
      if (like.size() < MOST_REMEMBERED) {
        like.put(ids, known);
      }
    }
    return known;
  }

  private int[] findLike(String ids) {
    int any = ids.indexOf('*');
    if (any != ids.lastIndexOf('*')) {
      throw new IllegalArgumentException(
          "ids must have one \"*\" at most but were \"" + ids + "\"");
    }
    String start = ids.substring(0, Math.max(0, any));
    String end = ids.substring(any + 1);
    return IntStream.range(0, rules.size())
        .filter(
            number -> {
              String id = rules.get(number).id();
              return any < 0
                  ? id.equals(ids)
                  : id.length() >= ids.length() - 1 && id.startsWith(start) && id.endsWith(end);
            })
        .toArray();
  }

  /** The number of a rule, or -1. */
  int number(String ruleId) {
    return numbers.getOrDefault(ruleId, -1);
  }

  /** How a rule comes to its verdict; where the scope alone puts it off, how the scope does. */
  TraceStep step(int rule, long[] answers) {
    if (inScope(answers) == Truth.FALSE && rules.get(rule).reach() == Reach.IN_SCOPE) {
      return compiler.scopeStep();
    }
    TraceStep known = steps[rule];
    if (known == null) {
      known = compiler.step(rule);
      steps[rule] = known;
    }
    return known;
  }

  /** The rule that shows a clue; of what is shown to be true, that may be a part of the clue. */
  int showing(Clue clue, Truth verdict, long[] answers) {
    for (int i = 0; i < rulesUpToStatus; i++) {
      if (rules.get(i).conclusion() instanceof Shows shows
          && (verdict == Truth.TRUE
              ? shows.clue().isIn(clue) && verdict(i, answers) == Truth.TRUE
              : shows.clue().equals(clue))) {
        return i;
      }
    }
    throw new IllegalStateException("a rule must show " + clue);
  }
}
