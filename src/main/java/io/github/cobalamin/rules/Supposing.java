package io.github.cobalamin.rules;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PossibleValues;
import io.github.cobalamin.rules.network.Lanes;
import io.github.cobalamin.rules.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tries what may be supposed of a patient, as much at once as there are lanes. */
final class Supposing {
  /** A caller may suppose of facts without end. */
  private static final int MOST_REMEMBERED = 2048;

  /** Who is supposed to be otherwise: a patient, on a day, how others are read, and by what. */
  record Patients(
      Case now, @Nullable LocalDate day, Function<Patient, Case> reading, PossibleValues values) {}

  /** A value of an input. */
  private record Value(Input input, String words, UnaryOperator<Patient.Builder> change) {}

  /** What rules say of a value of an input. */
  record Said(
      Input input,
      String words,
      UnaryOperator<Patient.Builder> change,
      @Nullable Classification classification,
      List<Conclusion> gained,
      List<Conclusion> lost) {}

  /** Where suppositions are worked out: the answers now, those of one value, and all of them. */
  private static final class Desk {
    private final byte[] now;
    private final byte[] then;
    private final Lanes lanes;

    /** Of which the answers now were written out, and the status by them. */
    private long @Nullable [] packed;

    private @Nullable Classification status;

    Desk(Network network) {
      this.now = network.answers();
      this.then = network.answers();
      this.lanes = network.lanes();
    }
  }

  /** The verdicts of rules that conclude something of some kinds, and what must be worked out. */
  private static final class Sought {
    private final long[] verdicts;

    /** The positions of which they, and the status, are made. */
    private final long[] positions;

    Sought(long[] verdicts, long[] positions) {
      this.verdicts = verdicts;
      this.positions = positions;
    }
  }

  private final List<Rule> rules;
  private final int[] codes;
  private final Network network;
  private final FactIndex index;
  private final Map<Input, int[]> readBy = new ConcurrentHashMap<>();
  private final Map<List<Class<? extends Conclusion>>, Sought> sought = new ConcurrentHashMap<>();
  private final int[] classified;

  /** Large, and used again; whoever finds none makes its own. */
  private final AtomicReference<@Nullable Desk> toSpare = new AtomicReference<>();

  /** The rules of each conclusion; the first gives the instance. */
  private final int[][] alike;

  /** By position: of a verdict, the number of its conclusion, from 1; 0 of what is no verdict. */
  private final int[] conclusionAt;

  /** Takes the codes of the verdicts of the rules. */
  Supposing(List<Rule> rules, int[] codes, Network network, FactIndex index) {
    this.rules = rules;
    this.codes = codes;
    this.network = network;
    this.index = index;
    Map<Conclusion, List<Integer>> byConclusion = new LinkedHashMap<>();
    List<Integer> findings = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Conclusion conclusion = rules.get(i).conclusion();
      byConclusion.computeIfAbsent(conclusion, key -> new ArrayList<>()).add(i);
      if (conclusion instanceof Classified && conclusion.stage() == Stage.INTERPRET) {
        findings.add(i);
      }
    }
    this.classified = array(findings);
    this.alike = byConclusion.values().stream().map(Supposing::array).toArray(int[][]::new);
    this.conclusionAt = new int[network.size()];
    for (int i = 0; i < alike.length; i++) {
      for (int rule : alike[i]) {
        conclusionAt[codes[rule] >> 1] = i + 1;
      }
    }
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * What rules say of each value of some inputs, where they give a patient these answers; of their
   * conclusions those of some kinds.
   */
  @SuppressWarnings("ReferenceEquality") // it is asked whether these lie on the desk
  List<Said> of(
      Patients patients,
      long[] packed,
      Collection<Input> inputs,
      List<Class<? extends Conclusion>> kinds) {
    List<Value> values = new ArrayList<>();
    for (Input input : inputs) {
      new SupposedPatients(patients.now().patient(), patients.day(), input, patients.values())
          .changes()
          .forEach((words, change) -> values.add(new Value(input, words, change)));
    }
    List<Said> said = new ArrayList<>(values.size());
    Desk spare = toSpare.getAndSet(null);
    Desk desk = spare == null ? new Desk(network) : spare;
    byte[] answers = desk.now;
    if (desk.packed != packed) {
      network.unpack(packed, answers);
      network.copy(answers, desk.then, 0);
      desk.packed = packed;
      desk.status = classification(rule -> network.isTrue(answers, codes[rule]));
    }
    Sought asked = sought(kinds);
    for (int from = 0; from < values.size(); from += Lanes.WIDTH) {
      List<Value> some = values.subList(from, Math.min(from + Lanes.WIDTH, values.size()));
      desk.lanes.begin(answers);
      for (int lane = 0; lane < some.size(); lane++) {
        int[] read = read(desk.then, some.get(lane), patients);
        desk.lanes.copy(desk.then, read, lane);
        network.copyAt(read, answers, desk.then);
      }
      desk.lanes.run(asked.positions);
      tell(desk, some, asked, said);
    }
    toSpare.set(desk);
    return said;
  }

  private Sought sought(List<Class<? extends Conclusion>> kinds) {
    Sought known = sought.get(kinds);
    if (known == null) {
      known = seek(kinds);
      if (sought.size() < MOST_REMEMBERED) {
        sought.put(List.copyOf(kinds), known);
      }
    }
    return known;
  }

  private Sought seek(List<Class<? extends Conclusion>> kinds) {
    BitSet verdicts = new BitSet(network.size());
    for (int rule = 0; rule < codes.length; rule++) {
      Conclusion conclusion = rules.get(rule).conclusion();
      if (kinds.stream().anyMatch(kind -> kind.isInstance(conclusion))) {
        verdicts.set(codes[rule] >> 1);
      }
    }
    BitSet and = (BitSet) verdicts.clone();
    for (int rule : classified) {
      and.set(codes[rule] >> 1);
    }
    return new Sought(network.bits(verdicts), network.withMakers(and));
  }

  /** Reads what a value decides, and says at which positions. */
  private int[] read(byte[] answers, Value value, Patients patients) {
    Input input = value.input();
    Patient now = patients.now().patient();
    Clue clue = input.fact().orElse(null) instanceof Clue about ? about : null;
    if (clue != null && input.kind() == Input.Kind.CLUE && index.isPlain(clue, now)) {
      return index.state(answers, clue, Truth.of(value.words().equals(SupposedPatients.PRESENT)));
    }
    Case then = patients.reading().apply(value.change().apply(now.toBuilder()).build());
    int[] told =
        clue != null && input.kind() == Input.Kind.HISTORY ? index.tell(answers, clue, then) : null;
    if (told != null) {
      return told;
    }
    int[] positions = readBy(input);
    index.read(answers, input, positions, then);
    return positions;
  }

  private int[] readBy(Input input) {
    int[] known = readBy.get(input);
    if (known == null) {
      known = index.reading(input);
      if (readBy.size() < MOST_REMEMBERED) {
        readBy.put(input, known);
      }
    }
    return known;
  }

  private void tell(Desk desk, List<Value> values, Sought asked, List<Said> said) {
    Lanes lanes = desk.lanes;
    List<List<Conclusion>> gained = new ArrayList<>(Collections.nCopies(values.size(), List.of()));
    List<List<Conclusion>> lost = new ArrayList<>(gained);
    long used = -1L >>> (Lanes.WIDTH - values.size());
    BitSet turned = new BitSet();
    lanes.eachTurned(asked.verdicts, position -> turned.set(conclusionAt[position]));
    long otherwise = 0;
    for (int rule : classified) {
      otherwise |= lanes.turned(codes[rule]);
    }
    for (int i = turned.nextSetBit(1); i > 0; i = turned.nextSetBit(i + 1)) {
      boolean held = false;
      long holds = 0;
      for (int rule : alike[i - 1]) {
        held = held || network.isTrue(desk.now, codes[rule]);
        holds |= lanes.areTrue(codes[rule]);
      }
      Conclusion conclusion = rules.get(alike[i - 1][0]).conclusion();
      for (long rest = (held ? ~holds : holds) & used; rest != 0; rest &= rest - 1) {
        add(conclusion, held ? lost : gained, Long.numberOfTrailingZeros(rest));
      }
    }
    for (int lane = 0; lane < values.size(); lane++) {
      Value value = values.get(lane);
      int shift = lane;
      said.add(
          new Said(
              value.input(),
              value.words(),
              value.change(),
              (otherwise >>> lane & 1) == 0
                  ? desk.status
                  : classification(rule -> (lanes.areTrue(codes[rule]) >>> shift & 1) == 1),
              List.copyOf(gained.get(lane)),
              List.copyOf(lost.get(lane))));
    }
  }

  private static void add(Conclusion conclusion, List<List<Conclusion>> lists, int lane) {
    if (lists.get(lane).isEmpty()) {
      lists.set(lane, new ArrayList<>());
    }
    lists.get(lane).add(conclusion);
  }

  private @Nullable Classification classification(IntPredicate holds) {
    int[] fired = new int[classified.length];
    int count = 0;
    for (int rule : classified) {
      if (holds.test(rule)) {
        fired[count++] = rule;
      }
    }
    int deciding = DecidesStatus.of(rules, Arrays.copyOf(fired, count));
    return deciding < 0 ? null : DecidesStatus.status(rules, deciding).classification();
  }
}
