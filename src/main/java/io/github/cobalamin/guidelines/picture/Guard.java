package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;

import io.github.cobalamin.rules.Criterion;

/**
 * What stands between a finding and what is made of it. A guard is a constant of its own, so that
 * all of them can be listed. Of which kind a guard is, decides what silence means: nothing is taken
 * from a finding because its guard is not known.
 */
public final class Guard {
  /** What a guard is for. */
  public enum Kind {
    /** It keeps harm from a person who is treated; unknown, it is asked for first. */
    PROTECTIVE,
    /** An artefact that makes a result alarming; stated, the finding falls one grade. */
    ALARMING,
    /** An artefact that makes a result reassuring; stated, the result does not reassure. */
    REASSURING
  }

  private final Kind kind;
  private final Criterion finding;
  private final Criterion artefact;

  private Guard(Kind kind, Criterion finding, Criterion artefact) {
    this.kind = kind;
    this.finding = finding;
    this.artefact = artefact;
  }

  /** A treatment that is not given where something forbids it. */
  public static Guard protective(Criterion treatment, Criterion forbidding) {
    return new Guard(Kind.PROTECTIVE, treatment, forbidding);
  }

  /** An alarming result that an artefact may explain. */
  public static Guard alarming(Criterion finding, Criterion artefact) {
    return new Guard(Kind.ALARMING, finding, artefact);
  }

  /** A reassuring result that an artefact may have made. */
  public static Guard reassuring(Criterion finding, Criterion artefact) {
    return new Guard(Kind.REASSURING, finding, artefact);
  }

  public Kind kind() {
    return kind;
  }

  /** What is guarded, whatever stands against it. */
  public Criterion finding() {
    return finding;
  }

  /** What would stand against it. */
  public Criterion artefact() {
    return artefact;
  }

  /** The finding holds, and nothing that is known stands against it. */
  public Criterion stands() {
    return all(finding, not(established(artefact)));
  }

  /** The finding holds, and something that is known stands against it. */
  public Criterion heldBack() {
    return all(finding, established(artefact));
  }
}
