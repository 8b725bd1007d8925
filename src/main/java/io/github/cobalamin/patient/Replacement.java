package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Vitamin B12 given so far, as a medicine or as a supplement.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Replacement implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Quantity HIGHEST_DOSE = Quantity.of(10, Unit.GRAM);
  private static final int LONGEST_INTERVAL = 400;

  Replacement() {}

  /** {@return the form of cobalamin} */
  public abstract Optional<Cobalamin> form();

  /** {@return the route} */
  public abstract Optional<Route> route();

  /**
   * {@return the dose, above 0 and at most 10 g: of one injection, or of one dose where the days
   * between doses are known, else of one day}
   */
  public abstract Optional<Quantity> dose();

  /** {@return the days from one dose to the next, from 1 to 400} */
  public abstract Optional<Integer> daysBetweenDoses();

  /** {@return the day of the first dose} */
  public abstract Optional<LocalDate> since();

  /** {@return the day of the last dose; empty while it continues} */
  public abstract Optional<LocalDate> until();

  /** {@return the day of the last dose so far, while it continues} */
  public abstract Optional<LocalDate> lastDose();

  /** {@return whether doses were missed} */
  @Value.Default
  public Truth missedDoses() {
    return Truth.UNKNOWN;
  }

  /** {@return whether the doses of the beginning, which fill the stores, were all given} */
  @Value.Default
  public Truth loadingFinished() {
    return Truth.UNKNOWN;
  }

  /**
   * {@return whether it is a multivitamin and no product of vitamin B12: without a dose, it holds
   * little}
   */
  @Value.Default
  public boolean multivitamin() {
    return false;
  }

  /** {@return how symptoms answered} */
  public abstract Optional<Response> response();

  @Value.Check
  void check() {
    checkDoses();
    if (dose().isPresent()) {
      Quantity dose = dose().get();
      if (!dose.unit().convertsTo(Unit.MILLIGRAM)
          || dose.value().signum() == 0
          || dose.isAbove(HIGHEST_DOSE) == Truth.TRUE) {
        throw new IllegalArgumentException(
            "dose of B12 must be above 0 and at most " + HIGHEST_DOSE + " but was " + dose);
      }
    }
    if (since().isPresent() && until().isPresent() && until().get().isBefore(since().get())) {
      throw new IllegalArgumentException(
          "replacement must not end before it begins but was from "
              + since().get()
              + " to "
              + until().get());
    }
  }

  private void checkDoses() {
    int days = daysBetweenDoses().orElse(1);
    if (days < 1 || days > LONGEST_INTERVAL) {
      throw new IllegalArgumentException(
          "days between doses of B12 must be from 1 to " + LONGEST_INTERVAL + " but were " + days);
    }
    if (lastDose().isPresent()) {
      LocalDate last = lastDose().get();
      if (until().isPresent()) {
        throw new IllegalArgumentException(
            "replacement that has ended must have its last dose as its end but had "
                + last
                + " and "
                + until().get());
      }
      if (since().isPresent() && last.isBefore(since().get())) {
        throw new IllegalArgumentException(
            "last dose must not be before the first but was " + last + " and " + since().get());
      }
    }
  }

  /**
   * {@return a replacement that continues, of unknown beginning}
   *
   * @param form the form of cobalamin
   * @param route the route
   * @param dose the dose as text, such as "1 mg": of one injection, else of one day
   * @throws IllegalArgumentException if it is no mass, or not above 0 and at most 10 g
   */
  public static Replacement of(Cobalamin form, Route route, String dose) {
    return builder().form(form).route(route).dose(Quantity.of(dose)).build();
  }

  /**
   * {@return a copy with the day of the first dose}
   *
   * @param day the day
   */
  public Replacement since(LocalDate day) {
    return toBuilder().since(day).build();
  }

  /**
   * {@return a copy with the day of the last dose}
   *
   * @param day the day
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Replacement until(LocalDate day) {
    return toBuilder().until(day).build();
  }

  /**
   * {@return a copy with the days from one dose to the next}
   *
   * @param days the days, from 1 to 400
   * @throws IllegalArgumentException if they are not from 1 to 400
   */
  public Replacement every(int days) {
    return toBuilder().daysBetweenDoses(days).build();
  }

  /**
   * {@return a copy that continues, with the day of the last dose so far}
   *
   * @param day the day
   * @throws IllegalArgumentException if it has ended, or it is before the first dose
   */
  public Replacement lastDose(LocalDate day) {
    return toBuilder().lastDose(day).build();
  }

  /** {@return what was given, since when, and how symptoms answered} */
  @Override
  public String toString() {
    return form().map(Cobalamin::label).orElse("vitamin B12")
        + (multivitamin() ? " in a multivitamin" : "")
        + dose().map(dose -> " " + dose).orElse("")
        + route().map(route -> " " + route.label()).orElse("")
        + daysBetweenDoses()
            .map(days -> days == 1 ? " every day" : " every " + days + " days")
            .orElse("")
        + since().map(day -> " since " + day).orElse("")
        + until().map(day -> " until " + day).orElse("")
        + lastDose().map(day -> ", last dose on " + day).orElse("")
        + said(missedDoses(), ", doses missed", ", no doses missed")
        + said(loadingFinished(), ", loading finished", ", loading not finished")
        + response().map(response -> ", symptoms " + response.label()).orElse("");
  }

  private static String said(Truth stated, String yes, String no) {
    return stated == Truth.TRUE ? yes : stated == Truth.FALSE ? no : "";
  }

  /** {@return a builder that begins with the values of this replacement} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Replacement} values. {@link #build()} throws {@link IllegalArgumentException}
   * when dose or dates cannot be.
   */
  public static final class Builder extends ImmutableReplacement.Builder {
    Builder() {}
  }

  /** How symptoms answered to replacement. */
  public enum Response {
    /** Gone. */
    RESOLVED,
    /** Better. */
    BETTER,
    /** Better after each dose, and back before the next. */
    BACK_BEFORE_THE_NEXT_DOSE,
    /** The same. */
    UNCHANGED,
    /** Worse, or new ones. */
    WORSE;

    /** {@return the meaning in words} */
    public String label() {
      return this == WORSE ? "worse or new" : Words.of(this);
    }
  }
}
