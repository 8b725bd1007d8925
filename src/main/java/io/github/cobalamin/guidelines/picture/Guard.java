package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;

import io.github.cobalamin.rules.Criterion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a finding and what is made of it. A guard is a constant of its own, so that
 * all of them can be listed. Of which kind a guard is, decides what silence means: nothing is taken
 * from a finding because its guard is not known.
 */
public final class Guard {
  /** What a guard is for. */
  public enum Kind {
    /** It keeps harm from a person who is treated; what silence means, each says itself. */
    PROTECTIVE,
    /** An artefact that makes a result alarming; stated, the finding falls one grade. */
    ALARMING,
    /** An artefact that makes a result reassuring; stated, the result does not reassure. */
    REASSURING
  }

  private final Kind kind;
  private final @Nullable Criterion finding;
  private final Criterion artefact;
  private final Criterion stands;
  private final Criterion heldBack;

  private Guard(
      Kind kind,
      @Nullable Criterion finding,
      Criterion artefact,
      Criterion stands,
      Criterion heldBack) {
    this.kind = kind;
    this.finding = finding;
    this.artefact = artefact;
    this.stands = stands;
    this.heldBack = heldBack;
  }

  private static Guard of(Kind kind, Criterion finding, Criterion artefact) {
    return new Guard(
        kind,
        finding,
        artefact,
        all(finding, not(established(artefact))),
        all(finding, established(artefact)));
  }

  /** Whatever treatment, which is given unless this is known: silence does not forbid it. */
  public static Guard protective(Criterion forbidding) {
    return new Guard(
        Kind.PROTECTIVE, null, forbidding, not(established(forbidding)), established(forbidding));
  }

  /** Whatever treatment, which is given only where this is known: silence forbids it. */
  public static Guard protectiveUntilKnown(Criterion allowing) {
    return new Guard(
        Kind.PROTECTIVE, null, not(allowing), established(allowing), not(established(allowing)));
  }

  /** An alarming result that an artefact may explain. */
  public static Guard alarming(Criterion finding, Criterion artefact) {
    return of(Kind.ALARMING, finding, artefact);
  }

  /** A reassuring result that an artefact may have made. */
  public static Guard reassuring(Criterion finding, Criterion artefact) {
    return of(Kind.REASSURING, finding, artefact);
  }

  public Kind kind() {
    return kind;
  }

  /** The result that is guarded, whatever stands against it; a protective guard has none. */
  public Criterion finding() {
    return Objects.requireNonNull(finding, "finding of a guard of every treatment");
  }

  /** What would stand against it. */
  public Criterion artefact() {
    return artefact;
  }

  /** The finding, if any, holds, and the guard lets it pass. */
  public Criterion stands() {
    return stands;
  }

  /** The finding, if any, holds, and the guard does not let it pass. */
  public Criterion heldBack() {
    return heldBack;
  }
}
