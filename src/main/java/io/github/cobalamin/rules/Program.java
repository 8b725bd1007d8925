package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Rules made ready to run: a network, what a patient's facts mean to it, and where rules stand. */
final class Program {
  /**
   * Where answers are worked out, with a number that no other answers of the program bear. It is by
   * this number that kept answers know whether they still stand there: a reference from what is old
   * to what is new would cost the garbage collector more.
   */
  private static final class Place {
    private final AtomicInteger taken = new AtomicInteger();
    private final byte[] answers;
    private long number;

    Place(byte[] answers, long number) {
      this.answers = answers;
      this.number = number;
    }
  }

  /** The leaves that read an input, and how what may come out otherwise is worked out. */
  private static final class Reached {
    private final int[] reading;
    private final Plan plan;

    Reached(int[] reading, Plan plan) {
      this.reading = reading;
      this.plan = plan;
    }
  }

  private static final World[] WORLDS = World.values();

  /** A caller may suppose of facts without end. */
  private static final int MOST_REMEMBERED = 2048;

  private final Compiler compiler;
  private final Network network;
  private final FactIndex index;
  private final Rule[] rules;
  private final Map<String, Integer> ruleNumbers;
  private final int[] verdicts;
  private final int rulesUpToStatus;
  private final int sizeUpToStatus;
  private final int endUpToStatus;
  private volatile @Nullable Plan upToStatus;
  private volatile @Nullable Plan afterStatus;
  private final boolean endsWithStatus;
  private final int scopeCode;

  /** The rule whose verdict stands at a position. */
  private final int[] ruleAt;

  /** The bits that are set in packed answers where verdicts are true. */
  private final long[] firing;

  private final long[] firingUpToStatus;

  /** What leaves say of an empty record, by the worlds that are closed. */
  private volatile byte[][] empty = new byte[1 << WORLDS.length][];

  /** Where answers are worked out, unless another thread is at it. */
  private final Place usual;

  /** The answers from which was supposed last, unless likewise: much is supposed from the same. */
  private final Place supposedFrom;

  /** How many places were made because the usual one was taken. */
  private final AtomicLong others = new AtomicLong();

  private final Map<Input, Reached> reached = new ConcurrentHashMap<>();
  private final Map<Class<?>, long[]> firingOfKind = new ConcurrentHashMap<>();
  private final @Nullable TraceStep[] steps;
  private volatile @Nullable PossibleValues values;

  private volatile int @Nullable [][] alike;

  Program(Compiler compiler) {
    this.compiler = compiler;
    this.network = compiler.network();
    this.index = new FactIndex(network, compiler.leaves());
    this.rules = compiler.rules().toArray(new Rule[0]);
    this.ruleNumbers = Map.copyOf(compiler.ruleNumbers());
    this.usual = new Place(network.answers(), 0);
    this.supposedFrom = new Place(network.answers(), 0);
    this.sizeUpToStatus = compiler.sizeUpToStatus();
    this.endUpToStatus = compiler.endUpToStatus();
    this.endsWithStatus = sizeUpToStatus == network.size();
    this.scopeCode = compiler.scopeCode();
    this.steps = new TraceStep[rules.length];
    this.verdicts = new int[rules.length];
    this.ruleAt = new int[network.size()];
    this.firing = network.packed();
    this.firingUpToStatus = firing.clone();
    int early = 0;
    for (int i = 0; i < rules.length; i++) {
      int code = compiler.verdicts().get(i);
      verdicts[i] = code;
      ruleAt[code >> 1] = i;
      Network.mark(firing, code >> 1);
      if (code >> 1 < sizeUpToStatus) {
        Network.mark(firingUpToStatus, code >> 1);
        early++;
      }
    }
    this.rulesUpToStatus = early;
  }

  /** The answers for a patient, worked out up to the status. */
  long[] begin(Patient patient, @Nullable LocalDate date) {
    Place place = place(usual);
    read(place, patient, date, 0);
    return worked(place, upToStatus(), network.packed());
  }

  /**
   * Adds the answers after the status. Those up to it stay what they are, so that whoever reads
   * them meanwhile reads the same.
   */
  void finish(long[] early) {
    Place place = place(usual);
    if (place.number != Network.number(early)) {
      network.unpack(early, place.answers);
    }
    worked(place, afterStatus(), early);
  }

  /** All answers, where those up to the status come from a program that had no more rules. */
  long[] finish(long[] early, Patient patient, @Nullable LocalDate date) {
    Place place = place(usual);
    byte[] nobody = empty(patient);
    System.arraycopy(nobody, 0, place.answers, 0, nobody.length);
    network.unpack(early, place.answers, sizeUpToStatus);
    read(place, patient, date, sizeUpToStatus);
    return worked(place, afterStatus(), network.packed());
  }

  /** All answers for a patient who differs from another by one input. */
  long[] supposing(long[] before, Input input, Patient then, @Nullable LocalDate date) {
    Reached part = reached.get(input);
    if (part == null) {
      int[] reading = index.reading(input);
      part = new Reached(reading, network.reach(reading));
      if (reached.size() < MOST_REMEMBERED) {
        reached.put(input, part);
      }
    }
    Place place = place(usual);
    Place base = place(supposedFrom);
    if (base.number != Network.number(before)) {
      network.unpack(before, base.answers);
      base.number = Network.number(before);
    }
    System.arraycopy(base.answers, 0, place.answers, 0, base.answers.length);
    base.taken.lazySet(0);
    boolean done = false;
    place.number++;
    try {
      index.readAll(place.answers, part.reading, then, date, 0);
      done = true;
    } finally {
      if (!done) {
        place.taken.lazySet(0);
      }
    }
    return worked(place, part.plan, network.packed());
  }

  private Plan upToStatus() {
    Plan known = upToStatus;
    if (known == null) {
      known = network.plan(0, endUpToStatus);
      upToStatus = known;
    }
    return known;
  }

  private Plan afterStatus() {
    Plan known = afterStatus;
    if (known == null) {
      known = network.plan(endUpToStatus, -1);
      afterStatus = known;
    }
    return known;
  }

  /**
   * A place, or another like it if it is taken. The usual place numbers upwards; another is used
   * once and has four negative numbers of its own, more than it needs.
   */
  private Place place(Place wanted) {
    return wanted.taken.compareAndSet(0, 1)
        ? wanted
        : new Place(network.answers(), -4 * others.incrementAndGet());
  }

  /** Reads a patient; if a caller's own criterion throws, the place is given back. */
  private void read(Place place, Patient patient, @Nullable LocalDate date, int from) {
    boolean done = false;
    place.number++; // what stood there does no longer
    try {
      if (from == 0) {
        byte[] nobody = empty(patient);
        System.arraycopy(nobody, 0, place.answers, 0, nobody.length);
      }
      index.read(place.answers, patient, date, from);
      done = true;
    } finally {
      if (!done) {
        place.taken.lazySet(0);
      }
    }
  }

  private long[] worked(Place place, Plan plan, long[] kept) {
    plan.run(place.answers);
    network.pack(place.answers, kept, ++place.number);
    place.taken.lazySet(0);
    return kept;
  }

  private byte[] empty(Patient patient) {
    int closed = 0;
    if (!patient.closed().isEmpty()) {
      for (int i = 0; i < WORLDS.length; i++) {
        closed |= patient.closed().contains(WORLDS[i]) ? 1 << i : 0;
      }
    }
    byte[] answers = empty[closed];
    return answers == null ? makeEmpty(closed, patient.closed()) : answers;
  }

  private synchronized byte[] makeEmpty(int closed, Set<World> worlds) {
    byte[][] more = empty.clone();
    more[closed] = index.empty(worlds);
    empty = more;
    return more[closed];
  }

  /** The bits of verdicts on rules that conclude something of a kind. */
  long[] firing(Class<? extends Conclusion> kind) {
    long[] mask = firingOfKind.get(kind);
    if (mask == null) {
      mask = new long[firing.length];
      for (int i = 0; i < rules.length; i++) {
        if (kind.isInstance(rules[i].conclusion())) {
          Network.mark(mask, verdicts[i] >> 1);
        }
      }
      firingOfKind.put(kind, mask);
    }
    return mask;
  }

  long[] firing() {
    return firing;
  }

  long[] firingUpToStatus() {
    return firingUpToStatus;
  }

  /** The number of the first rule that is true and concludes something of a kind, or -1. */
  int firstFired(long[] answers, Class<? extends Conclusion> kind) {
    long[] mask = firing(kind);
    for (int i = 0; i < mask.length; i++) {
      if ((answers[i] & mask[i]) != 0) {
        return ruleAt[Network.position(i, answers[i] & mask[i])];
      }
    }
    return -1;
  }

  /** Whether there is nothing after the status. */
  boolean endsWithStatus() {
    return endsWithStatus;
  }

  /** The numbers of the rules that are true, in their order. */
  int[] fired(long[] answers, long[] mask) {
    int count = 0;
    for (int i = 0; i < mask.length; i++) {
      count += Long.bitCount(answers[i] & mask[i]);
    }
    int[] fired = new int[count];
    int next = 0;
    for (int i = 0; i < mask.length; i++) {
      for (long rest = answers[i] & mask[i]; rest != 0; rest &= rest - 1) {
        fired[next++] = ruleAt[Network.position(i, rest)];
      }
    }
    return fired;
  }

  /** The conclusions of rules that are true in the one and whose like is not in the other. */
  List<Conclusion> beyond(long[] answers, long[] others) {
    List<Conclusion> beyond = List.of();
    for (int i = 0; i < firing.length; i++) {
      for (long rest = answers[i] & ~others[i] & firing[i]; rest != 0; rest &= rest - 1) {
        int rule = ruleAt[Network.position(i, rest)];
        boolean alike = false;
        for (int other : alike()[rule]) {
          alike = alike || Network.truth(others, verdicts[other]) == Truth.TRUE;
        }
        if (!alike) {
          beyond = beyond.isEmpty() ? new ArrayList<>() : beyond;
          beyond.add(rules[alike()[rule][0]].conclusion());
        }
      }
    }
    return beyond;
  }

  /**
   * Of each rule, all with an equal conclusion, itself among them; the first gives the instance.
   */
  private int[][] alike() {
    int[][] known = alike;
    if (known == null) {
      Map<Conclusion, int[]> byConclusion = new HashMap<>();
      for (int i = 0; i < rules.length; i++) {
        int[] before = byConclusion.getOrDefault(rules[i].conclusion(), new int[0]);
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = i;
        byConclusion.put(rules[i].conclusion(), more);
      }
      known = new int[rules.length][];
      for (int i = 0; i < known.length; i++) {
        known[i] = byConclusion.getOrDefault(rules[i].conclusion(), new int[0]);
      }
      alike = known;
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

  /** Whether the scope is known to put a rule off. */
  boolean off(int rule, long[] answers) {
    Truth inScope = inScope(answers);
    Reach reach = rules[rule].reach();
    return (inScope == Truth.TRUE && reach == Reach.OUT_OF_SCOPE)
        || (inScope == Truth.FALSE && reach == Reach.IN_SCOPE);
  }

  Truth inScope(long[] answers) {
    return scopeCode < 0 ? Truth.TRUE : Network.truth(answers, scopeCode);
  }

  /** How a rule comes to its verdict; where the scope alone puts it off, how the scope does. */
  TraceStep step(int rule, long[] answers) {
    if (rules[rule].reach() == Reach.IN_SCOPE && inScope(answers) == Truth.FALSE) {
      return compiler.scopeStep();
    }
    TraceStep known = steps[rule];
    if (known == null) {
      known = compiler.step(rule);
      steps[rule] = known;
    }
    return known;
  }

  /** The rule that shows a clue or a part of it and is true, or -1. */
  int showing(Clue clue, long[] answers) {
    for (int i = 0; i < rulesUpToStatus; i++) {
      if (rules[i].conclusion() instanceof Shows shows
          && shows.clue().implies(clue)
          && Network.truth(answers, verdicts[i]) == Truth.TRUE) {
        return i;
      }
    }
    return -1;
  }

  /** The rule that shows exactly this clue. */
  int showing(Clue clue) {
    for (int i = 0; i < rulesUpToStatus; i++) {
      if (rules[i].conclusion() instanceof Shows shows && shows.clue().equals(clue)) {
        return i;
      }
    }
    throw new IllegalStateException("a rule must show " + clue);
  }

  int verdict(int rule) {
    return verdicts[rule];
  }

  Rule rule(int number) {
    return rules[number];
  }

  List<Rule> rules() {
    return List.of(rules);
  }

  int ruleCount() {
    return rules.length;
  }

  int numberOf(String ruleId) {
    return ruleNumbers.getOrDefault(ruleId, -1);
  }

  int rulesUpToStatus() {
    return rulesUpToStatus;
  }

  int sizeUpToStatus() {
    return sizeUpToStatus;
  }
}
