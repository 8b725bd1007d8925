package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether something is so of the vitamin B12 that is being given, as stated. */
public final class Given extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;
  private static final Quantity MOST = Quantity.of("10 mg");
  private static final Quantity LEAST_OF_AN_INJECTION = Quantity.of("0.1 mg");
  private static final int A_MONTH = 31;
  private static final int A_WEEK = 7;
  private static final int THREE_WEEKS = 21;

  /** What may be stated. */
  public enum What {
    MISSED("doses of vitamin B12 missed", "no doses of vitamin B12 missed"),
    LOADED("loading with vitamin B12 finished", "loading with vitamin B12 not finished"),
    NOT_LOADED("loading with vitamin B12 not finished", "loading with vitamin B12 finished"),
    MULTIVITAMIN("vitamin B12 in a multivitamin", "no vitamin B12 in a multivitamin"),
    UNKNOWN_CONTENT("vitamin B12 of unknown content", "no vitamin B12 of unknown content"),
    DOUBTFUL_DOSE(
        "a dose of vitamin B12 that is hardly right",
        "no dose of vitamin B12 that is hardly right"),
    FEW_INJECTIONS(
        "injections of vitamin B12 that come to little",
        "no injections of vitamin B12 that come to little"),
    OVERDUE("the next dose of vitamin B12 overdue", "no next dose of vitamin B12 overdue"),
    LOADING(
        "loading with injections of vitamin B12 begun within 3 weeks",
        "no loading with injections of vitamin B12 begun within 3 weeks");

    private final String words;
    private final String denied;

    What(String words, String denied) {
      this.words = words;
      this.denied = denied;
    }
  }

  private final What what;

  public Given(What what) {
    super(what);
    this.what = what;
  }

  @Override
  public Truth met(Replacement replacement, Case who) {
    return switch (what) {
      case MISSED -> replacement.missedDoses();
      case LOADED -> replacement.loadingFinished();
      case NOT_LOADED -> replacement.loadingFinished().not();
      case MULTIVITAMIN -> Truth.of(replacement.multivitamin());
      case UNKNOWN_CONTENT -> Truth.of(replacement.dose().isEmpty() && !replacement.multivitamin());
      case DOUBTFUL_DOSE ->
          replacement
              .dose()
              .map(dose -> doubtful(dose, injected(replacement)))
              .orElse(Truth.UNKNOWN);
      case FEW_INJECTIONS -> fewInjections(replacement);
      case OVERDUE -> overdue(replacement, day(who));
      case LOADING -> loading(replacement, day(who));
    };
  }

  private static Truth fewInjections(Replacement replacement) {
    int days = replacement.daysBetweenDoses().orElse(1);
    Truth little =
        replacement
            .dose()
            .map(dose -> times(A_MONTH, dose).isBelow(times(days, LEAST_OF_AN_INJECTION)))
            .orElse(Truth.UNKNOWN);
    return injected(replacement).and(little);
  }

  /** By more than half the time from one dose to the next, and than a week. */
  private static Truth overdue(Replacement replacement, @Nullable LocalDate day) {
    LocalDate last = replacement.lastDose().orElse(null);
    int days = replacement.daysBetweenDoses().orElse(0);
    return last == null || day == null || days == 0
        ? Truth.UNKNOWN
        : Truth.of(ChronoUnit.DAYS.between(last, day) > days + Math.max(A_WEEK, days / 2));
  }

  /** Begun so lately that a load goes on, unless it is said to be over or doses are far apart. */
  private static Truth loading(Replacement replacement, @Nullable LocalDate day) {
    LocalDate first = replacement.since().orElse(null);
    Truth begun =
        first == null || day == null
            ? Truth.UNKNOWN
            : Truth.of(ChronoUnit.DAYS.between(first, day) <= THREE_WEEKS);
    boolean over =
        replacement.loadingFinished() == Truth.TRUE
            || replacement.daysBetweenDoses().orElse(1) > A_WEEK;
    return injected(replacement).and(begun).and(Truth.of(!over));
  }

  private static Truth injected(Replacement replacement) {
    return replacement.route().map(each -> Truth.of(each.parenteral())).orElse(Truth.UNKNOWN);
  }

  /** More than anybody is given, or less than any injection holds. */
  private static Truth doubtful(Quantity dose, Truth injected) {
    return dose.isAbove(MOST).or(injected.and(dose.isBelow(LEAST_OF_AN_INJECTION)));
  }

  @Override
  public String words() {
    return what.words;
  }

  @Override
  public String denied() {
    return what.denied;
  }
}
