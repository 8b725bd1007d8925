// Long: what is found of a patient's facts is kept in arrays side by side, and read in one pass.
package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.given.Taking;
import io.github.cobalamin.rules.leaf.history.HistoryLeaf;
import io.github.cobalamin.rules.leaf.result.ResultLeaf;
import io.github.cobalamin.rules.network.Network;
import java.util.ArrayList;
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

  /** How many facts are remembered by identity; a caller may make facts without end. */
  private static final int MOST_REMEMBERED = 2048;

  /** What there is one of in a person. */
  private static final List<Input> STATED =
      List.of(
          Input.AGE,
          Input.SEX,
          Input.ETHNICITY,
          Input.PREGNANCY,
          Input.BREASTFEEDING,
          Input.ALLERGIES,
          Input.REPLACEMENT,
          Input.ROUTES);

  /** The leaves about one subject, and those that fall under it or read it beside their own. */
  private static final class Entry {
    private int[] about = NONE;
    private int[] within = NONE;

    /** Those of the latter that read it beside their own. */
    private int[] besides = NONE;

    /** Of a medicine, the leaves that ask only whether it is taken, and all others. */
    private int[] taken = NONE;

    private int[] takenAs = NONE;

    /** Of a clue, the leaves that ask more of it, or of what it is in, than that it is present. */
    private int[] more = NONE;

    /** Those of them that its presence alone leaves open, and those that its absence denies. */
    private int[] untold = NONE;

    private int[] denied = NONE;

    /** Whether some of them read results beside it. */
    private boolean withResults;

    /** Once asked for, which of all these turn when something is stated of a clue. */
    private volatile @Nullable Turned turned;

    Turned turned(int[] ofWholeRecord) {
      Turned known = turned;
      if (known == null) {
        known = new Turned(this, ofWholeRecord);
        turned = known;
      }
      return known;
    }

    /** Of a test, the leaves as they read results in each unit that was met. */
    private volatile Column[] columns = {};
  }

  /** Which leaves turn when a clue is present, when it is absent, and when more is told of it. */
  private static final class Turned {
    private final int[] ifPresent;
    private final int[] ifAbsent;
    private final int[] ifTold;

    Turned(Entry clue, int[] ofWholeRecord) {
      this.ifPresent = joined(clue.about, clue.untold);
      this.ifAbsent = joined(clue.within, clue.denied);
      this.ifTold = joined(joined(clue.about, clue.more), ofWholeRecord);
    }
  }

  private final Network network;
  private final @Nullable Leaf[] leaves;
  private final Map<Object, Entry> entries = new HashMap<>();

  private volatile Met<Entry> met = new Met<>();

  /** What may be stated of a person, as far as leaves read it, and these leaves. */
  private final Input.Kind[] stated;

  private final int[][] ofStated;
  private final int[] ofWholeRecord;

  /** The leaves that ask more of a clue than that it is present. */
  private int[] histories = NONE;

  /** Whether a leaf is asked of every record and reads parts of it, as a caller's own question. */
  private boolean asksAnything;

  /**
   * An index.
   *
   * @param codes the leaves that are read from a patient, with their codes
   */
  FactIndex(Network network, Map<Leaf, Integer> codes) {
    this.network = network;
    this.leaves = new Leaf[network.size()];
    for (Map.Entry<Leaf, Integer> each : codes.entrySet()) {
      Leaf leaf = each.getKey();
      int position = each.getValue() >> 1;
      leaves[position] = leaf;
      asksAnything =
          asksAnything || (leaf.subject().equals(Leaf.WHOLE_RECORD) && !leaf.inputs().isEmpty());
      if (asksMoreOf(leaf) != null) {
        histories = with(histories, position);
      }
      if (leaf instanceof HistoryLeaf) {
        continue;
      }
      Entry entry = entry(leaf.subject());
      entry.about = with(entry.about, position);
      if (leaf.subject() instanceof Fact fact) {
        addWithin(fact, position);
      }
      for (Input input : leaf.inputs()) {
        Object read = input.fact().isPresent() ? input.fact().get() : input;
        if (!read.equals(leaf.subject()) && !(read instanceof Clue)) {
          Entry other = entry(read);
          other.within = with(other.within, position);
          other.besides = with(other.besides, position);
        }
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
    List<Input> read = new ArrayList<>(STATED);
    read.retainAll(entries.keySet());
    this.stated = new Input.Kind[read.size()];
    this.ofStated = new int[stated.length][];
    for (int i = 0; i < stated.length; i++) {
      stated[i] = read.get(i).kind();
      ofStated[i] = about(read.get(i));
    }
    this.ofWholeRecord = about(Leaf.WHOLE_RECORD);
  }

  private Entry entry(Object subject) {
    Entry entry = entries.get(subject);
    if (entry == null) {
      entry = new Entry();
      entries.put(subject, entry);
    }
    return entry;
  }

  /**
   * The leaves that a fact decides: about it and all under which it falls, and about those that
   * fall under it.
   */
  private Entry found(Fact fact) {
    Entry entry = met.get(fact);
    return entry == null ? find(fact) : entry;
  }

  private Entry find(Fact fact) {
    Entry entry = entries.get(fact);
    if (entry == null) {
      entry = new Entry();
      entry.about = aboutAll(fact, NONE);
    }
    synchronized (this) {
      askMore(entry, fact);
      askWhetherTaken(entry);
      if (met.size() < MOST_REMEMBERED) {
        met = met.with(fact, entry);
      }
    }
    return entry;
  }

  private void askWhetherTaken(Entry entry) {
    for (int position : entry.about) {
      if (leaves[position] instanceof Taking taking && taking.asksNoMore()) {
        entry.taken = with(entry.taken, position);
      } else {
        entry.takenAs = with(entry.takenAs, position);
      }
    }
  }

  private void askMore(Entry entry, Fact fact) {
    for (int position : histories) {
      Leaf leaf = leaves[position];
      Fact clue = leaf == null ? null : asksMoreOf(leaf);
      boolean part = clue != null && fact.isIn(clue);
      boolean group = clue != null && clue.isIn(fact);
      if (part || group) {
        entry.more = with(entry.more, position);
      }
      if (leaf instanceof HistoryLeaf asked) {
        entry.untold = part ? with(entry.untold, position) : entry.untold;
        entry.denied =
            group && asked.deniedByAbsence() ? with(entry.denied, position) : entry.denied;
      } else {
        entry.withResults = entry.withResults || part || group;
      }
    }
  }

  /** The clue of which a leaf reads the history; null if it reads none. */
  private static @Nullable Fact asksMoreOf(Leaf leaf) {
    List<Input> inputs = leaf.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).kind() == Input.Kind.HISTORY) {
        return inputs.get(i).fact().orElse(null);
      }
    }
    return null;
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
   * Reads a patient into the answers of an empty record in which the same parts are complete.
   *
   * @param from the first position that is asked for; those before it are read already
   */
  void read(byte[] answers, Case who, int from) {
    Patient patient = who.patient();
    List<Clue> absent = patient.absent();
    for (int i = 0, n = absent.size(); i < n; i++) {
      Entry entry = found(absent.get(i));
      setAll(answers, entry.within, Truth.FALSE, from);
      setAll(answers, entry.denied, Truth.FALSE, from);
    }
    List<Clue> present = patient.present();
    for (int i = 0, n = present.size(); i < n; i++) {
      Entry entry = found(present.get(i));
      setAll(answers, entry.about, Truth.TRUE, from);
      setAll(answers, entry.untold, Truth.UNKNOWN, from);
    }
    if (!patient.history().isEmpty()) {
      readHistory(answers, patient.history(), who, from);
    }
    List<MedicineUse> uses = patient.medicines();
    for (int i = 0, n = uses.size(); i < n; i++) {
      readUse(answers, uses.get(i), who, from);
    }
    List<Medicine> notTaken = patient.notTaken();
    for (int i = 0, n = notTaken.size(); i < n; i++) {
      readAll(answers, found(notTaken.get(i)).within, who, from);
    }
    readResults(answers, patient.results(), who, from);
    readPerson(answers, who, from);
    readAll(answers, ofWholeRecord, who, from);
  }

  private void readPerson(byte[] answers, Case who, int from) {
    for (int i = 0; i < stated.length; i++) {
      if (isStated(stated[i], who.patient())) {
        readAll(answers, ofStated[i], who, from);
      }
    }
  }

  /** Whether a record says anything of what there is one of. */
  private static boolean isStated(Input.Kind kind, Patient patient) {
    return switch (kind) {
      case AGE -> patient.adult().known();
      case SEX -> patient.sex().isPresent();
      case ETHNICITY -> patient.ethnicity().isPresent();
      case PREGNANCY, BREASTFEEDING -> true; // age and sex tell as well
      case ALLERGIES -> !patient.allergies().isEmpty();
      case REPLACEMENT -> !patient.replacements().isEmpty();
      case ROUTES -> !patient.refusedRoutes().isEmpty() || !patient.failedRoutes().isEmpty();
      case CLUE, HISTORY, MEDICINE, RESULT -> false; // they are walked
    };
  }

  private void setAll(byte[] answers, int[] positions, Truth truth, int from) {
    byte answer = Network.answer(truth);
    for (int position : positions) {
      if (position >= from) {
        network.set(answers, position, answer);
      }
    }
  }

  /** What is told of clues, and that some are past; a complete record does not deny these. */
  private void readHistory(byte[] answers, List<History> history, Case who, int from) {
    for (int i = 0, n = history.size(); i < n; i++) {
      Entry entry = found(history.get(i).clue());
      if (history.get(i).isPast()) {
        readAll(answers, entry.about, who, from);
        readAll(answers, entry.within, who, from);
      }
      readAll(answers, entry.more, who, from);
    }
  }

  /** They stand by test, and the last of a test decides. */
  private void readResults(byte[] answers, List<LabResult> results, Case who, int from) {
    boolean alone = true;
    for (int i = 0, n = results.size(); i < n; i++) {
      LabResult result = results.get(i);
      boolean another = i + 1 < n && same(results.get(i + 1).test(), result.test());
      if (!another) {
        readResult(answers, result, alone, who, from);
      }
      alone = !another;
    }
  }

  /** Whether tests are the same; different hashes are quicker told than different names. */
  private static boolean same(LabTest one, LabTest other) {
    return one.hashCode() == other.hashCode() && one.equals(other);
  }

  /**
   * Of a medicine it is known that it is taken, and so are its classes; of a class, that some
   * member is.
   */
  private void readUse(byte[] answers, MedicineUse use, Case who, int from) {
    Medicine medicine = use.medicine();
    Entry entry = found(medicine);
    if (medicine.isClass()) {
      readAll(answers, entry.within, who, from);
    }
    if (Taking.isPlain(use, who.patient())) {
      setAll(answers, entry.taken, Truth.TRUE, from);
      readAll(answers, entry.takenAs, who, from);
    } else if (!medicine.isClass() || !medicine.wider().isEmpty()) {
      readAll(answers, entry.about, who, from);
    }
  }

  /**
   * Whether a clue that is stated turns no leaves but those about it, so that they are known
   * without reading a patient.
   */
  boolean isPlain(Clue clue, Patient patient) {
    return !asksAnything && patient.history().isEmpty() && !found(clue).withResults;
  }

  /** States a clue that is plain, and says at which positions. */
  int[] state(byte[] answers, Clue clue, Truth truth) {
    Entry entry = found(clue);
    if (truth == Truth.TRUE) {
      setAll(answers, entry.about, Truth.TRUE, 0);
      setAll(answers, entry.untold, Truth.UNKNOWN, 0);
      return entry.turned(ofWholeRecord).ifPresent;
    }
    setAll(answers, entry.within, Truth.FALSE, 0);
    setAll(answers, entry.denied, Truth.FALSE, 0);
    return entry.turned(ofWholeRecord).ifAbsent;
  }

  /**
   * Tells more of a clue, which is present then, and says at which positions; null if what is past
   * is among it, which must be read whole.
   */
  int @Nullable [] tell(byte[] answers, Clue clue, Case then) {
    List<History> history = then.patient().history();
    for (int i = 0, n = history.size(); i < n; i++) {
      if (history.get(i).isPast()) {
        return null;
      }
    }
    Entry entry = found(clue);
    setAll(answers, entry.about, Truth.TRUE, 0);
    readAll(answers, entry.more, then, 0);
    readAll(answers, ofWholeRecord, then, 0);
    return entry.turned(ofWholeRecord).ifTold;
  }

  /** Reads what an input decides, at its positions. */
  void read(byte[] answers, Input input, int[] positions, Case who) {
    LabResult result =
        input.fact().orElse(null) instanceof LabTest test
            ? who.patient().latest(test).orElse(null)
            : null;
    if (result == null) {
      readAll(answers, positions, who, 0);
    } else {
      boolean alone = who.patient().results(result.test()).size() == 1;
      readResult(answers, result, alone, who, 0);
      readAll(answers, found(result.test()).besides, who, 0);
      readAll(answers, ofWholeRecord, who, 0);
    }
  }

  /** The positions of the leaves that read an input. */
  int[] reading(Input input) {
    Fact fact = input.fact().orElse(null);
    Entry entry = fact == null ? entries.get(input) : found(fact);
    int[] all = entry == null ? NONE : joined(joined(entry.about, entry.within), entry.more);
    if (input.equals(Input.AGE) || input.equals(Input.SEX)) {
      all = joined(all, about(Input.PREGNANCY));
      all = joined(all, about(Input.BREASTFEEDING));
    }
    return joined(all, ofWholeRecord);
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = some;
    for (int position : more) {
      all = with(all, position);
    }
    return all;
  }

  /** The result of a test that decides; alone, if the patient has no other of the test. */
  private void readResult(byte[] answers, LabResult result, boolean alone, Case who, int from) {
    Entry entry = found(result.test());
    if (entry.about.length == 0) {
      return;
    }
    Quantity value = result.quantity().orElse(null);
    if (value != null && value.exact() && alone && from == 0) {
      column(entry, value.unit()).read(answers, result, value, who);
      return;
    }
    for (int position : entry.about) {
      if (position >= from && leaves[position] instanceof ResultLeaf leaf) {
        network.set(answers, position, leaf.read(result, value, who));
      }
    }
  }

  private Column column(Entry entry, Unit unit) {
    Column known = column(entry.columns, unit);
    return known == null ? makeColumn(entry, unit) : known;
  }

  private static @Nullable Column column(Column[] columns, Unit unit) {
    for (Column column : columns) {
      if (column.unit() == unit) {
        return column;
      }
    }
    return null;
  }

  private Column makeColumn(Entry entry, Unit unit) {
    synchronized (entry) {
      Column made = column(entry.columns, unit);
      if (made != null) {
        return made; // made meanwhile
      }
      made = new Column(unit, network, entry.about, leaves);
      Column[] more = Arrays.copyOf(entry.columns, entry.columns.length + 1);
      more[more.length - 1] = made;
      entry.columns = more;
      return made;
    }
  }

  void readAll(byte[] answers, int[] positions, Case who, int from) {
    for (int position : positions) {
      Leaf leaf = leaves[position];
      if (position >= from && leaf != null) {
        network.set(answers, position, leaf.read(who));
      }
    }
  }

  /** What leaves say of an empty record of which some parts are complete. */
  byte[] empty(Set<Patient.Part> closed) {
    Patient.Builder record = Patient.builder();
    closed.forEach(record::noOther);
    Case nobody = new Case(record.build(), null);
    byte[] answers = network.answers();
    for (int i = 0; i < leaves.length; i++) {
      Leaf leaf = leaves[i];
      Truth answer = Truth.UNKNOWN;
      if (leaf != null && !leaf.subject().equals(Leaf.WHOLE_RECORD)) {
        answer = leaf.read(nobody);
      }
      network.set(answers, i, answer);
    }
    return answers;
  }
}
