package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medication;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.World;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the leaves that a fact of a patient decides. A patient has few facts and a guideline many
 * leaves, so it is the facts that are walked; all other leaves stay as they are in an empty record.
 */
final class FactIndex {
  private static final int[] NONE = {};

  /** The leaves about one subject, and those that fall under it or read it beside their own. */
  private static final class Entry {
    private int[] about = NONE;
    private int[] within = NONE;
  }

  private final Network network;
  private final @Nullable Leaf[] leaves;
  private final Map<Object, Entry> entries = new HashMap<>();

  /**
   * An index.
   *
   * @param codes the leaves that are read from a patient, with their codes
   */
  FactIndex(Network network, Map<Leaf, Integer> codes) {
    this.network = network;
    this.leaves = new Leaf[64 * network.words()];
    for (Map.Entry<Leaf, Integer> each : codes.entrySet()) {
      Leaf leaf = each.getKey();
      int position = each.getValue() >> 1;
      leaves[position] = leaf;
      Entry entry = entry(leaf.subject());
      entry.about = with(entry.about, position);
      if (leaf.subject() instanceof Fact fact) {
        addWithin(fact, position);
      }
      if (leaf instanceof OnReplacement) {
        Entry besides = entry(Input.Kind.REPLACEMENT);
        besides.within = with(besides.within, position);
      }
    }
    Map<Entry, int[]> wider = new HashMap<>();
    for (Map.Entry<Object, Entry> each : entries.entrySet()) {
      if (each.getKey() instanceof Fact fact) {
        wider.put(each.getValue(), aboutAll(fact, NONE));
      }
    }
    for (Map.Entry<Entry, int[]> each : wider.entrySet()) {
      each.getKey().about = each.getValue();
    }
  }

  private Entry entry(Object subject) {
    Entry entry = entries.get(subject);
    if (entry == null) {
      entry = new Entry();
      entries.put(subject, entry);
    }
    return entry;
  }

  private int[] about(Object subject) {
    Entry entry = entries.get(subject);
    return entry == null ? NONE : entry.about;
  }

  /** Whoever has none of a group has none of its members. */
  private void addWithin(Fact fact, int position) {
    Entry entry = entry(fact);
    entry.within = with(entry.within, position);
    for (Fact group : fact.wider()) {
      addWithin(group, position);
    }
  }

  /** Whoever has a member of a group has the group. */
  private int[] aboutAll(Fact fact, int[] before) {
    int[] all = before;
    for (int position : about(fact)) {
      all = with(all, position);
    }
    for (Fact group : fact.wider()) {
      all = aboutAll(group, all);
    }
    return all;
  }

  private static int[] with(int[] positions, int more) {
    for (int each : positions) {
      if (each == more) {
        return positions;
      }
    }
    int[] all = Arrays.copyOf(positions, positions.length + 1);
    all[positions.length] = more;
    return all;
  }

  /**
   * Reads a patient into the answers of an empty record in which the same worlds are closed.
   *
   * @param from the first position that is asked for; those before it are read already
   */
  void read(long[] answers, Patient patient, @Nullable LocalDate date, int from) {
    List<Clue> absent = patient.absent();
    for (int i = 0; i < absent.size(); i++) {
      deny(answers, absent.get(i), from);
    }
    List<Clue> present = patient.present();
    for (int i = 0; i < present.size(); i++) {
      affirm(answers, present.get(i), from);
    }
    List<MedicineUse> uses = patient.medicines();
    for (int i = 0; i < uses.size(); i++) {
      readUse(answers, uses.get(i).medication(), patient, date, from);
    }
    List<Medication> notTaken = patient.notTaken();
    for (int i = 0; i < notTaken.size(); i++) {
      readAll(answers, within(notTaken.get(i)), patient, date, from);
    }
    List<LabResult> results = patient.results();
    for (int i = 0; i < results.size(); i++) {
      LabResult result = results.get(i);
      boolean last = i + 1 == results.size() || !results.get(i + 1).test().equals(result.test());
      if (last) {
        readResult(answers, result, patient, date, from);
      }
    }
    readPerson(answers, patient, date, from);
    if (date != null) {
      readAll(answers, about(DatedAfter.DAY), patient, date, from);
    }
    readAll(answers, about(Custom.WHOLE_RECORD), patient, date, from);
  }

  private void readPerson(long[] answers, Patient patient, @Nullable LocalDate date, int from) {
    boolean aged = patient.age().isPresent();
    boolean sexed = patient.sex().isPresent();
    if (aged) {
      readAll(answers, about(Input.Kind.AGE), patient, date, from);
    }
    if (sexed) {
      readAll(answers, about(Input.Kind.SEX), patient, date, from);
    }
    if (aged || sexed || patient.pregnant().known()) {
      readAll(answers, about(Input.Kind.PREGNANCY), patient, date, from);
    }
    if (aged || sexed || patient.breastfeeding().known()) {
      readAll(answers, about(Input.Kind.BREASTFEEDING), patient, date, from);
    }
    if (patient.ethnicity().isPresent()) {
      readAll(answers, about(Input.Kind.ETHNICITY), patient, date, from);
    }
    if (!patient.allergies().isEmpty()) {
      readAll(answers, about(Input.Kind.ALLERGIES), patient, date, from);
    }
    if (!patient.replacements().isEmpty()) {
      readAll(answers, about(Input.Kind.REPLACEMENT), patient, date, from);
    }
    if (!patient.refusedRoutes().isEmpty() || !patient.failedRoutes().isEmpty()) {
      readAll(answers, about(Input.Kind.ROUTES), patient, date, from);
    }
  }

  private int[] within(Object fact) {
    Entry entry = entries.get(fact);
    return entry == null ? NONE : entry.within;
  }

  /** A clue, or a part of it, is present. */
  void affirm(long[] answers, Object clue, int from) {
    Entry entry = entries.get(clue);
    if (entry != null) {
      for (int position : entry.about) {
        if (position >= from) {
          network.set(answers, position, Truth.TRUE);
        }
      }
    } else if (clue instanceof Fact fact) {
      List<? extends Fact> groups = fact.wider();
      for (int i = 0; i < groups.size(); i++) {
        affirm(answers, groups.get(i), from);
      }
    }
  }

  /** A clue is absent, and so are its parts. */
  void deny(long[] answers, Object clue, int from) {
    for (int position : within(clue)) {
      if (position >= from) {
        network.set(answers, position, Truth.FALSE);
      }
    }
  }

  /** Of a medicine it is known that it is taken; of a class, that some member is. */
  private void readUse(
      long[] answers, Object medication, Patient patient, @Nullable LocalDate date, int from) {
    Entry entry = entries.get(medication);
    if (entry != null) {
      boolean medicine = medication instanceof Medicine;
      readAll(answers, medicine ? entry.about : entry.within, patient, date, from);
    } else if (medication instanceof Medicine medicine) {
      List<? extends Medication> classes = medicine.classes();
      for (int i = 0; i < classes.size(); i++) {
        readAll(answers, about(classes.get(i)), patient, date, from);
      }
    }
  }

  /** Reads what one input may have changed. */
  void readAgain(long[] answers, Input input, Patient patient, @Nullable LocalDate date) {
    Fact fact = input.fact().orElse(null);
    readAll(answers, fact == null ? about(input.kind()) : aboutAll(fact, NONE), patient, date, 0);
    readAll(answers, within(fact == null ? input.kind() : fact), patient, date, 0);
    if (input.kind() == Input.Kind.AGE || input.kind() == Input.Kind.SEX) {
      readAll(answers, about(Input.Kind.PREGNANCY), patient, date, 0);
      readAll(answers, about(Input.Kind.BREASTFEEDING), patient, date, 0);
    }
    readAll(answers, about(Custom.WHOLE_RECORD), patient, date, 0);
  }

  /** The result of a test that decides. */
  void readResult(
      long[] answers, LabResult result, Patient patient, @Nullable LocalDate date, int from) {
    Entry entry = entries.get(result.test());
    if (entry != null) {
      for (int position : entry.about) {
        if (position >= from && leaves[position] instanceof ResultLeaf leaf) {
          network.set(answers, position, leaf.read(result, patient, date));
        }
      }
    }
  }

  private void readAll(
      long[] answers, int[] positions, Patient patient, @Nullable LocalDate date, int from) {
    for (int position : positions) {
      Leaf leaf = leaves[position];
      if (position >= from && leaf != null) {
        network.set(answers, position, leaf.read(patient, date));
      }
    }
  }

  /** The answers of an empty record in which some worlds are closed. */
  long[] empty(Set<World> closed) {
    Patient nobody = Patient.builder().closed(closed).build();
    long[] answers = new long[Network.LONGS * network.words()];
    for (int i = 0; i < leaves.length; i++) {
      Leaf leaf = leaves[i];
      if (leaf != null && !leaf.subject().equals(Custom.WHOLE_RECORD)) {
        network.set(answers, i, leaf.read(nobody, null));
      }
    }
    network.touchAll(answers);
    network.settle(answers, 0, network.words());
    return answers;
  }
}
