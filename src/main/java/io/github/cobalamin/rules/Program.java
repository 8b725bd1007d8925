package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Rules made ready to run: a network, what a patient's facts mean to it, and where rules stand. */
final class Program {
  private static final World[] WORLDS = World.values();

  private final Compiler compiler;
  private final Network network;
  private final FactIndex index;
  private final Rule[] rules;
  private final Map<String, Integer> ruleNumbers;
  private final int[] verdicts;
  private final int rulesUpToStatus;
  private final int wordsUpToStatus;
  private final int scopeCode;

  /** The rule whose verdict stands at a position. */
  private final int[] ruleAt;

  /** The positions of verdicts. */
  private final long[] verdictBits;

  /** The answers of an empty record, by the worlds that are closed. */
  private final AtomicReferenceArray<long @Nullable []> empty =
      new AtomicReferenceArray<>(1 << WORLDS.length);

  private final @Nullable Step[] steps;
  private volatile @Nullable PossibleValues values;

  /** The conclusions of the rules, equal ones as one instance. */
  private volatile Conclusion @Nullable [] conclusions;

  Program(Compiler compiler) {
    this.compiler = compiler;
    this.network = compiler.network();
    this.index = new FactIndex(network, compiler.leaves());
    this.rules = compiler.rules().toArray(new Rule[0]);
    this.ruleNumbers = Map.copyOf(compiler.ruleNumbers());
    this.wordsUpToStatus = compiler.wordsUpToStatus();
    this.scopeCode = compiler.scopeCode();
    this.steps = new Step[rules.length];
    this.verdicts = new int[rules.length];
    this.ruleAt = new int[64 * network.words()];
    this.verdictBits = new long[network.words()];
    int early = 0;
    for (int i = 0; i < rules.length; i++) {
      int code = compiler.verdicts().get(i);
      verdicts[i] = code;
      ruleAt[code >> 1] = i;
      verdictBits[code >> 7] |= 1L << (code >> 1);
      early += code >> 7 < wordsUpToStatus ? 1 : 0;
    }
    this.rulesUpToStatus = early;
  }

  /** The answers for a patient, worked out up to the status. */
  long[] begin(Patient patient, @Nullable LocalDate date) {
    long[] answers = empty(patient).clone();
    index.read(answers, patient, date, 0);
    network.settle(answers, 0, wordsUpToStatus);
    return answers;
  }

  /** Works out the rest. */
  void finish(long[] answers) {
    network.settle(answers, wordsUpToStatus, network.words());
  }

  /** All answers, where those up to the status come from a program that had no more rules. */
  long[] goOn(long[] early, Patient patient, @Nullable LocalDate date) {
    long[] before = empty(patient);
    long[] answers = before.clone();
    int known = Network.LONGS * wordsUpToStatus;
    System.arraycopy(early, 0, answers, 0, known);
    for (int i = 0; i < wordsUpToStatus; i++) {
      int word = Network.LONGS * i;
      long changed = (early[word] ^ before[word]) | (early[word + 1] ^ before[word + 1]);
      for (; changed != 0; changed &= changed - 1) {
        network.touch(answers, (i << 6) | Long.numberOfTrailingZeros(changed));
      }
    }
    index.read(answers, patient, date, wordsUpToStatus << 6);
    for (int i = 0; i < known; i += Network.LONGS) {
      answers[i + 2] = 0;
    }
    finish(answers);
    return answers;
  }

  /** All answers for a patient who differs from another by one input. */
  long[] supposing(long[] before, Input input, Patient then, @Nullable LocalDate date) {
    long[] answers = before.clone();
    index.readAgain(answers, input, then, date);
    network.settle(answers, 0, network.words());
    return answers;
  }

  private long[] empty(Patient patient) {
    int closed = 0;
    if (!patient.closed().isEmpty()) {
      for (int i = 0; i < WORLDS.length; i++) {
        closed |= patient.closed().contains(WORLDS[i]) ? 1 << i : 0;
      }
    }
    long[] answers = empty.get(closed);
    if (answers == null) {
      answers = index.empty(patient.closed());
      empty.set(closed, answers);
    }
    return answers;
  }

  /** The numbers of the rules that are true, in some words. */
  int[] fired(long[] answers, int words) {
    int count = 0;
    for (int i = 0; i < words; i++) {
      count += Long.bitCount(answers[Network.LONGS * i] & verdictBits[i]);
    }
    int[] fired = new int[count];
    int next = 0;
    for (int i = 0; i < words; i++) {
      long rest = answers[Network.LONGS * i] & verdictBits[i];
      for (; rest != 0; rest &= rest - 1) {
        fired[next++] = ruleAt[(i << 6) | Long.numberOfTrailingZeros(rest)];
      }
    }
    return fired;
  }

  /** The conclusions of rules that are true in the one and whose like is not in the other. */
  List<Conclusion> beyond(long[] answers, long[] others) {
    boolean same = true;
    for (int i = 0; same && i < verdictBits.length; i++) {
      int word = Network.LONGS * i;
      same = ((answers[word] ^ others[word]) & verdictBits[i]) == 0;
    }
    if (same) {
      return List.of();
    }
    Conclusion[] all = conclusions();
    IdentityHashMap<Conclusion, Boolean> there = new IdentityHashMap<>();
    for (int rule : fired(others, network.words())) {
      there.put(all[rule], true);
    }
    List<Conclusion> beyond = new ArrayList<>();
    for (int rule : fired(answers, network.words())) {
      if (!there.containsKey(all[rule])) {
        beyond.add(all[rule]);
      }
    }
    return beyond;
  }

  private Conclusion[] conclusions() {
    Conclusion[] known = conclusions;
    if (known == null) {
      Map<Conclusion, Conclusion> distinct = new HashMap<>();
      known = new Conclusion[rules.length];
      for (int i = 0; i < known.length; i++) {
        Conclusion each = rules[i].conclusion();
        Conclusion same = distinct.putIfAbsent(each, each);
        known[i] = same == null ? each : same;
      }
      conclusions = known;
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
  Step step(int rule, long[] answers) {
    if (rules[rule].reach() == Reach.IN_SCOPE && inScope(answers) == Truth.FALSE) {
      return compiler.scopeStep();
    }
    Step known = steps[rule];
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

  int wordsUpToStatus() {
    return wordsUpToStatus;
  }

  int words() {
    return network.words();
  }
}
