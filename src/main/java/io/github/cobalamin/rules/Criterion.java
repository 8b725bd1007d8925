package io.github.cobalamin.rules;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.leaf.Leaf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question about a patient that is answered true, false or unknown. It is data: a tree whose
 * leaves read the patient, built with {@link Criteria} and read by its {@linkplain #operator()
 * operator}, its {@linkplain #parts() parts} and its {@linkplain #words() words}.
 *
 * <p>Instances are immutable and thread-safe.
 */
public abstract sealed class Criterion implements Serializable permits Combination, Leaf {
  private static final long serialVersionUID = 1L;

  /** How a criterion makes its answer out of those of its parts. */
  public enum Operator {
    /** True if all parts are true, false if one is false. */
    ALL("all of"),
    /** True if one part is true, false if all are false. */
    ANY("any of"),
    /** True if at least so many parts are true, false if too many are false for that. */
    AT_LEAST("at least"),
    /** True if the part is false, false if it is true. */
    NOT("not"),
    /**
     * The answer of the first part that is known: a laboratory's own range first, say, and a
     * published limit only if there is none.
     */
    FIRST_DECIDED("the first that is known of"),
    /**
     * True if the part is known to be true, and false if it is false or unknown. It is about what
     * the record establishes, never about the person: it serves to choose a default, such as the
     * usual test unless the record says that the person is pregnant.
     */
    ESTABLISHED("known that"),
    /** No parts: the patient is asked, or what was concluded before. */
    LEAF("");

    private final String words;

    Operator(String words) {
      this.words = words;
    }

    /** {@return the name in words} */
    public String label() {
      return Words.of(this);
    }

    /** The operator in words, as they stand before the parts; nothing for a leaf. */
    String words() {
      return words;
    }
  }

  /** For the kinds that there are. */
  protected Criterion() {}

  /** {@return how it makes its answer out of those of its parts} */
  public abstract Operator operator();

  /** {@return the criteria it is made of; none for a leaf} */
  public abstract List<Criterion> parts();

  /** {@return how many of its parts must be true for it to be true} */
  public abstract int count();

  /**
   * {@return what it asks, in words and without a patient, such as "all of (glossitis; total B12
   * below 180 ng/L)"}
   */
  public abstract String words();

  /**
   * {@return the criterion and all that it is made of, each once, parts before what is made of
   * them; what rules share is made of much that is shared}
   */
  public final List<Criterion> allParts() {
    List<Criterion> all = new ArrayList<>();
    collect(this, all, Collections.newSetFromMap(new IdentityHashMap<>()));
    return all;
  }

  private static void collect(Criterion criterion, List<Criterion> all, Set<Criterion> walked) {
    if (walked.add(criterion)) {
      List<Criterion> parts = criterion.parts();
      for (int i = 0; i < parts.size(); i++) {
        collect(parts.get(i), all, walked);
      }
      all.add(criterion);
    }
  }

  /** {@return the name by which a part of many rules is called; its words are that name} */
  public Optional<String> name() {
    return Optional.empty();
  }

  /** {@return what it reads that may be unknown, each once} */
  public abstract List<Input> inputs();

  /** {@return the test whose result a leaf reads; empty for other leaves and for combinations} */
  public Optional<LabTest> test() {
    return Optional.empty();
  }

  /** {@return the id of the rule whose verdict a leaf asks for; else empty} */
  public Optional<String> ruleId() {
    return Optional.empty();
  }

  /** {@return the status that a leaf asks for; else empty} */
  public Optional<Classification> classification() {
    return Optional.empty();
  }

  /** {@return whether a leaf goes by the thresholds of its rule set; false for combinations} */
  public boolean byThresholds() {
    return false;
  }

  /** {@return whether its answer can be unknown at all} */
  protected abstract boolean canBeUnknown();

  /** {@return the words} */
  @Override
  public String toString() {
    return words();
  }
}
