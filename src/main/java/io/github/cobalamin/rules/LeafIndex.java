package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.MedicineClass;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the leaves that a fact of a patient decides. A patient has few facts and a guideline many
 * leaves, so it is the facts that are walked; what no fact decides stays unknown.
 */
final class LeafIndex {
  private static final int[] NONE = {};
  private static final List<World> WORLDS = List.of(World.values());

  private record Numbered<L extends Leaf>(L leaf, int number) {}

  /**
   * A leaf about a result, with the limit it holds the result against in each unit of the test, if
   * it has one.
   */
  private record Held(ResultLeaf leaf, int number, Map<Unit, Quantity> limits) {}

  private final Bits bits;
  private final LeafReader reader;
  private final Map<Clue, int[]> present = new HashMap<>();
  private final Map<Clue, int[]> absent = new HashMap<>();
  private final Map<Medication, List<Numbered<Leaf.Taking>>> taking = new HashMap<>();
  private final Map<LabTest, List<Held>> results = new HashMap<>();
  private final List<Numbered<Leaf>> person = new ArrayList<>();
  private final List<Numbered<Leaf.Contradicted>> contradicted = new ArrayList<>();
  private final List<Numbered<Leaf.Classified>> classified = new ArrayList<>();
  private final Map<Leaf.Custom, String> ownersOfCustom = new HashMap<>();
  private final Map<World, long[]> worlds = new EnumMap<>(World.class);
  private final long[] alwaysKnown;

  LeafIndex(Map<Leaf, Integer> numbers, Bits bits, LeafReader reader, Rule[] rules) {
    this.bits = bits;
    this.reader = reader;
    this.alwaysKnown = new long[bits.leafWords()];
    for (World world : World.values()) {
      worlds.put(world, new long[bits.leafWords()]);
    }
    boolean hasOwn = false;
    for (Map.Entry<Leaf, Integer> each : numbers.entrySet()) {
      add(each.getKey(), each.getValue());
      hasOwn = hasOwn || each.getKey() instanceof Leaf.Custom;
    }
    if (hasOwn) {
      for (Rule rule : rules) {
        nameOwnCriteria(rule, rule.when());
      }
    }
  }

  private void add(Leaf leaf, int number) {
    if (leaf instanceof Leaf.Present asked) {
      append(present, asked.clue(), number);
      appendGroups(asked.clue(), number);
      mark(membersOf(Patient.world(asked.clue())), number);
    } else if (leaf instanceof Leaf.Taking asked) {
      appendTo(taking, asked.medication(), new Numbered<>(asked, number));
      mark(membersOf(World.MEDICINES), number);
    } else if (leaf instanceof ResultLeaf asked) {
      appendTo(results, asked.test(), new Held(asked, number, limits(asked)));
      if (asked.inputs().isEmpty()) {
        mark(alwaysKnown, number);
      }
    } else if (leaf instanceof Leaf.Classified asked) {
      classified.add(new Numbered<>(asked, number));
    } else if (leaf instanceof Leaf.Contradicted asked) {
      contradicted.add(new Numbered<>(asked, number));
    } else {
      person.add(new Numbered<>(leaf, number));
    }
  }

  private long[] membersOf(World world) {
    return Objects.requireNonNull(worlds.get(world));
  }

  /** Whoever has none of a group has none of its members. */
  private void appendGroups(Clue clue, int number) {
    append(absent, clue, number);
    for (Clue group : clue.partOf()) {
      appendGroups(group, number);
    }
  }

  private void nameOwnCriteria(Rule rule, Criterion criterion) {
    if (criterion instanceof Leaf.Custom own) {
      ownersOfCustom.putIfAbsent(own, rule.id());
    }
    for (Criterion part : criterion.parts()) {
      nameOwnCriteria(rule, part);
    }
  }

  /** Reads all facts of a patient into the bits of the leaves. */
  void read(long[] result, Patient patient, @Nullable LocalDate date) {
    int words = bits.leafWords();
    System.arraycopy(alwaysKnown, 0, result, words, words);
    for (World world : WORLDS) {
      if (patient.closed().contains(world)) {
        long[] mask = membersOf(world);
        for (int i = 0; i < words; i++) {
          result[words + i] |= mask[i];
        }
      }
    }
    List<Clue> absentClues = patient.absent();
    for (int i = 0; i < absentClues.size(); i++) {
      deny(result, absentClues.get(i));
    }
    List<Clue> presentClues = patient.present();
    for (int i = 0; i < presentClues.size(); i++) {
      affirm(result, presentClues.get(i));
    }
    readMedicines(result, patient, date);
    readResults(result, patient, date);
    for (int i = 0; i < person.size(); i++) {
      Leaf leaf = person.get(i).leaf();
      Truth truth =
          leaf instanceof Leaf.Custom own
              ? ask(own, patient)
              : LeafReader.person(leaf, patient, date);
      bits.setLeaf(result, person.get(i).number(), truth);
    }
  }

  private void affirm(long[] result, Clue clue) {
    for (int number : present.getOrDefault(clue, NONE)) {
      bits.setLeaf(result, number, Truth.TRUE);
    }
    List<? extends Clue> groups = clue.partOf();
    for (int i = 0; i < groups.size(); i++) {
      affirm(result, groups.get(i));
    }
  }

  private void deny(long[] result, Clue clue) {
    for (int number : absent.getOrDefault(clue, NONE)) {
      if (bits.leaf(result, number) == Truth.UNKNOWN) {
        bits.setLeaf(result, number, Truth.FALSE);
      }
    }
  }

  /**
   * What results show of a clue counts beside what was stated; where they contradict, it is
   * present.
   */
  void show(long[] result, Clue clue, Truth verdict) {
    if (verdict == Truth.TRUE) {
      affirm(result, clue);
    } else if (verdict == Truth.FALSE) {
      deny(result, clue);
    }
  }

  /**
   * Once results have been read: where do they contradict what was stated by name? A closed world
   * names nothing.
   */
  void compareStatedWithShown(long[] result, Patient patient, Program program, Truth inScope) {
    for (Numbered<Leaf.Contradicted> each : contradicted) {
      Clue clue = each.leaf().clue();
      int rule = program.showing(clue);
      Truth shown = program.off(rule, inScope) ? Truth.UNKNOWN : bits.rule(result, rule);
      boolean contrary =
          (shown == Truth.TRUE && statedAbsent(clue, patient))
              || (shown == Truth.FALSE && statedPresent(clue, patient));
      bits.setLeaf(result, each.number(), Truth.of(contrary));
    }
  }

  private static boolean statedPresent(Clue clue, Patient patient) {
    for (Clue each : patient.present()) {
      if (each.implies(clue)) {
        return true;
      }
    }
    return false;
  }

  /** Once results have been interpreted: what is the status? */
  void classify(long[] result, @Nullable Classification status) {
    for (Numbered<Leaf.Classified> each : classified) {
      bits.setLeaf(result, each.number(), Truth.of(each.leaf().classification() == status));
    }
  }

  private static boolean statedAbsent(Clue clue, Patient patient) {
    for (Clue each : patient.absent()) {
      if (clue.implies(each)) {
        return true;
      }
    }
    return false;
  }

  /** The results lie by test and date: the last one of each test decides. */
  private void readResults(long[] result, Patient patient, @Nullable LocalDate date) {
    List<LabResult> all = patient.results();
    for (int i = 0; i < all.size(); i++) {
      LabResult each = all.get(i);
      if (i + 1 == all.size() || !all.get(i + 1).test().equals(each.test())) {
        readResult(result, each, patient, date);
      }
    }
  }

  private void readResult(
      long[] result, LabResult each, Patient patient, @Nullable LocalDate date) {
    List<Held> asked = results.getOrDefault(each.test(), List.of());
    Quantity value = each.quantity().orElse(null);
    for (int i = 0; i < asked.size(); i++) {
      Held held = asked.get(i);
      bits.setLeaf(
          result,
          held.number(),
          reader.result(held.leaf(), held.limits(), each, value, patient, date));
    }
  }

  private static Map<Unit, Quantity> limits(ResultLeaf leaf) {
    Map<Unit, Quantity> limits = new EnumMap<>(Unit.class);
    Limit limit =
        leaf instanceof ResultLeaf.Below below
            ? below.limit()
            : leaf instanceof ResultLeaf.Above above ? above.limit() : null;
    if (limit != null) {
      for (Unit unit : leaf.test().units()) {
        if (limit.reaches(unit)) {
          limits.put(unit, limit.in(unit));
        }
      }
    }
    return limits;
  }

  /** The uses and what is not taken touch few leaves; each of these is then read from all uses. */
  private void readMedicines(long[] result, Patient patient, @Nullable LocalDate date) {
    List<MedicineUse> uses = patient.medicines();
    for (int i = 0; i < uses.size(); i++) {
      Medication medication = uses.get(i).medication();
      readTaking(result, taking.get(medication), patient, date);
      if (medication instanceof Medicine medicine) {
        List<MedicineClass> classes = medicine.classes();
        for (int k = 0; k < classes.size(); k++) {
          readTaking(result, taking.get(classes.get(k)), patient, date);
        }
      } else {
        readMembers(result, medication, patient, date);
      }
    }
    List<Medication> notTaken = patient.notTaken();
    for (int i = 0; i < notTaken.size(); i++) {
      readMembers(result, notTaken.get(i), patient, date);
    }
  }

  private void readMembers(
      long[] result, Medication group, Patient patient, @Nullable LocalDate date) {
    for (Map.Entry<Medication, List<Numbered<Leaf.Taking>>> asked : taking.entrySet()) {
      if (asked.getKey().isIn(group)) {
        readTaking(result, asked.getValue(), patient, date);
      }
    }
  }

  private void readTaking(
      long[] result,
      @Nullable List<Numbered<Leaf.Taking>> asked,
      Patient patient,
      @Nullable LocalDate date) {
    for (int i = 0; asked != null && i < asked.size(); i++) {
      bits.setLeaf(
          result, asked.get(i).number(), LeafReader.taking(asked.get(i).leaf(), patient, date));
    }
  }

  private Truth ask(Leaf.Custom own, Patient patient) {
    String what =
        "own criterion " + own.id() + " of rule " + ownersOfCustom.getOrDefault(own, "(the scope)");
    Truth answer;
    try {
      answer = own.predicate().test(patient);
    } catch (RuntimeException e) {
      throw new IllegalStateException(what + " must not throw but threw " + e, e);
    }
    return Objects.requireNonNull(answer, what + " must not answer null");
  }

  private static void append(Map<Clue, int[]> map, Clue clue, int number) {
    int[] numbers = map.getOrDefault(clue, NONE);
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    map.put(clue, more);
  }

  private static <K, V> void appendTo(Map<K, List<V>> map, K key, V leaf) {
    List<V> leaves = map.get(key);
    if (leaves == null) {
      leaves = new ArrayList<>();
      map.put(key, leaves);
    }
    leaves.add(leaf);
  }

  private static void mark(long[] mask, int number) {
    mask[number >> 6] |= 1L << number;
  }
}
