package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.rules.leaf.result.ResultLeaf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A criterion without parts. A kind of leaf is one class, which holds all that there is to know of
 * it: what it reads, how it decides, what it needs of the rule set in which it stands, which values
 * of a patient would turn it, and how it is said with and without a patient.
 *
 * <p>What must not be forgotten has no default here: a kind answers it, or the family to which it
 * belongs. All kinds are in the library, on the class path too.
 */
public abstract sealed class Leaf extends Criterion
    permits ConclusionLeaf, Custom, RecordLeaf, ResultLeaf {
  private static final long serialVersionUID = 1L;

  /** The subject of leaves that are asked of every record. */
  public static final String WHOLE_RECORD = "whole record";

  private final List<Input> inputs;
  private final Object[] key;

  /** Once asked for; 0 before. */
  private transient int hash;

  /**
   * A leaf.
   *
   * @param input what it reads of a record that may be unknown; null if it reads nothing such
   * @param key what distinguishes it from other leaves of its kind
   */
  protected Leaf(@Nullable Input input, Object... key) {
    this.inputs = input == null ? List.of() : List.of(input);
    this.key = key;
  }

  /**
   * {@return the part of a record by which it is found: a clue, a medicine or a class, a test, or
   * another input; it stays as it is in an empty record until that part is known}
   */
  public Object subject() {
    if (inputs.isEmpty()) {
      return this;
    }
    Input input = inputs.get(0);
    return input.fact().isPresent() ? input.fact().get() : input;
  }

  @Override
  public List<Input> inputs() {
    return inputs;
  }

  /**
   * {@return its answer by the record alone}
   *
   * @param who the patient, on a day if there is one
   */
  public abstract Truth read(Case who);

  /** {@return what it saw, in words: never more than the record, and what it was held against} */
  public String seen(Truth truth, Case who) {
    return truth == Truth.FALSE ? denied() : stated(words(), truth);
  }

  /** {@return what it asks, if it is not so} */
  public String denied() {
    return "not " + words();
  }

  /**
   * {@return the code of its answer in a rule set, after checking that it may stand there}
   *
   * @param place where it stands, among which rules
   */
  public abstract int wire(Place place);

  /**
   * {@return this leaf, knowing where it stands}
   *
   * @param owner the rule that asks it first
   * @param thresholds the thresholds of its rule set
   */
  public abstract Leaf standing(String owner, Map<LabTest, Thresholds> thresholds);

  /** {@return the thresholds by which it decides; null if it goes by none} */
  public @Nullable Thresholds thresholds() {
    return null;
  }

  /** Names the values of its input on both sides of what it asks, if it draws a line. */
  public abstract void turns(PossibleValues values);

  /** {@return how far what it saw lies from what it asks, if that can be measured} */
  public Optional<Quantity> distance(Case who) {
    return Optional.empty();
  }

  /** {@return the laboratory's range by which it decides, if it does by one} */
  public Optional<Range> referenceRange(Case who) {
    return Optional.empty();
  }

  @Override
  public boolean canBeUnknown() {
    return true;
  }

  @Override
  public final Operator operator() {
    return Operator.LEAF;
  }

  @Override
  public final List<Criterion> parts() {
    return List.of();
  }

  @Override
  public final int count() {
    return 0;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Leaf that
            && getClass() == that.getClass()
            && Arrays.equals(key, that.key));
  }

  @Override
  public final int hashCode() {
    int known = hash;
    if (known == 0) {
      known = getClass().getName().hashCode();
      for (Object each : key) {
        known = 31 * known + (each instanceof Enum<?> word ? word.name() : each).hashCode();
      }
      hash = known;
    }
    return known;
  }

  /** The day of a case; null if there is none. */
  protected static @Nullable LocalDate day(Case who) {
    return who.day();
  }

  /** After how many days a result of a test is old; empty if never. */
  protected static OptionalInt oldAfterDays(Case who, LabTest test) {
    return who.oldAfterDays(test);
  }

  /** Of something that is there, is not there, or is not known. */
  public static String stated(String what, Truth truth) {
    return switch (truth) {
      case TRUE -> what;
      case FALSE -> "not " + what;
      case UNKNOWN -> "whether " + what + " not known";
    };
  }
}
