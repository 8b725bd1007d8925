package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import java.util.Optional;

/** Whether something is so of the vitamin B12 that is being given, as stated. */
public final class Given extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;
  private static final Quantity MOST = Quantity.of("10 mg");
  private static final Quantity LEAST_OF_AN_INJECTION = Quantity.of("0.1 mg");

  /** What may be stated. */
  public enum What {
    MISSED("doses of vitamin B12 missed"),
    LOADED("loading with vitamin B12 finished"),
    NOT_LOADED("loading with vitamin B12 not finished"),
    MULTIVITAMIN("vitamin B12 in a multivitamin"),
    UNKNOWN_CONTENT("vitamin B12 of unknown content"),
    DOUBTFUL_DOSE("more than 10 mg of vitamin B12 in a dose, or less than 0.1 mg in an injection");

    private final String words;

    What(String words) {
      this.words = words;
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
          replacement.dose().map(dose -> doubtful(dose, replacement.route())).orElse(Truth.UNKNOWN);
    };
  }

  /** More than anybody is given, or less than any injection holds. */
  private static Truth doubtful(Quantity dose, Optional<Route> route) {
    Truth injected = route.map(each -> Truth.of(each.parenteral())).orElse(Truth.UNKNOWN);
    return dose.isAbove(MOST).or(injected.and(dose.isBelow(LEAST_OF_AN_INJECTION)));
  }

  @Override
  public String words() {
    return what.words;
  }
}
