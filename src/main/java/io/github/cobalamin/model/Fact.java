package io.github.cobalamin.model;

import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the library knows: it has an id, a name, other words for it, the facts it names, and
 * the citations it rests on.
 *
 * <p>Links run one way: a cause names its tests, a test does not name its causes. {@code
 * KnowledgeBase} answers the reverse.
 */
public abstract sealed class Fact implements Serializable
    permits Accuracy,
        Cause,
        Clue,
        Confounder,
        Cutoff,
        DangerSign,
        Differential,
        Disagreement,
        Frequency,
        LabTest,
        Medicine,
        MedicineEffect,
        Precaution,
        Remark,
        ResponseMilestone,
        TestPattern,
        Treatment {
  private static final long serialVersionUID = 1L;

  /** Once asked for, the fact itself and all under which it falls. */
  private transient volatile Fact @Nullable [] within;

  /** Once asked for; 0 before. */
  private transient int hash;

  Fact() {}

  /** {@return the id: lower-case words joined by hyphens; it never changes its meaning} */
  public abstract String id();

  /** {@return the standard term, in British spelling} */
  public abstract String name();

  /** {@return other words for it, everyday ones included} */
  public List<String> synonyms() {
    return List.of();
  }

  /**
   * {@return the kind of fact it is, such as {@code Cause.class}: one of those that a {@code
   * KnowledgeBase} can be asked for}
   */
  public Class<? extends Fact> type() {
    return getClass().getSuperclass().asSubclass(Fact.class); // each kind has one generated class
  }

  /** {@return the facts of its own kind under which it falls: what holds for them holds for it} */
  public List<? extends Fact> wider() {
    return List.of();
  }

  /**
   * {@return whether it is another fact, or falls under it, at any depth: whoever has it has the
   * other, whoever takes it takes the other}
   *
   * @param wide the other fact
   */
  public boolean isIn(Fact wide) {
    int hashOfWide = wide.hashCode(); // different hashes are quicker told than different ids
    for (Fact each : within()) {
      if (each.hashCode() == hashOfWide && each.equals(wide)) {
        return true;
      }
    }
    return false;
  }

  private Fact[] within() {
    Fact[] known = within;
    if (known == null) {
      Set<Fact> all = new LinkedHashSet<>(List.of(this));
      for (Fact each : wider()) {
        all.addAll(List.of(each.within()));
      }
      known = all.toArray(new Fact[0]);
      within = known;
    }
    return known;
  }

  /** {@return the facts it names, each once} */
  public List<Fact> related() {
    return List.copyOf(wider());
  }

  /**
   * {@return the hash of the id, so that looking a fact up stays cheap; equality is by every
   * attribute}
   */
  @Override
  public final int hashCode() {
    int known = hash;
    if (known == 0) {
      known = computeHash();
      hash = known;
    }
    return known;
  }

  private int computeHash() {
    return id().hashCode();
  }

  /** {@return the name} */
  @Override
  public final String toString() {
    return name();
  }

  /** {@return who vouches for it; at least one} */
  public abstract List<Citation> citations();

  /** {@return its citations and those of its parts, such as the positions of a disagreement} */
  public List<Citation> allCitations() {
    return citations();
  }

  /** {@return the best of what its citations confirm it by} */
  public Confirmation confirmation() {
    Confirmation best = Confirmation.PROVISIONAL;
    for (Citation citation : citations()) {
      best = citation.confirmation().compareTo(best) < 0 ? citation.confirmation() : best;
    }
    return best;
  }

  /** {@return whether any part of it still waits for a reviewer: one of all its citations does} */
  public boolean provisional() {
    for (Citation citation : allCitations()) {
      if (citation.provisional()) {
        return true;
      }
    }
    return false;
  }
}
