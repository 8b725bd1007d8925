package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;

/**
 * Whether vitamin B12 is being given: in any form, by injection, or by mouth, under the tongue or
 * through the nose.
 */
public final class ReplacedBy extends ReplacementLeaf {
  private static final long serialVersionUID = 1L;

  /** How it is given. */
  public enum Way {
    ANY("vitamin B12 being given"),
    INJECTION("on injections of vitamin B12"),
    MOUTH("on tablets, drops or spray of vitamin B12");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  private final Way way;
  private final Quantity least;

  /**
   * By a way.
   *
   * @param least the least dose of a day; zero asks for none
   */
  public ReplacedBy(Way way, Quantity least) {
    super(way, least);
    checkDose(least);
    this.way = way;
    this.least = least;
  }

  @Override
  public Truth met(Replacement replacement, Case who) {
    Route route = replacement.route().orElse(null);
    boolean anyDose = least.value().signum() == 0;
    Truth dose = anyDose ? Truth.TRUE : comesTo(replacement, least);
    return switch (way) {
      case ANY -> dose;
      case INJECTION, MOUTH ->
          dose.and(
              route == null
                  ? Truth.UNKNOWN
                  : Truth.of(route.parenteral() == (way == Way.INJECTION)));
    };
  }

  @Override
  public String words() {
    return way.words + dose(least);
  }

  @Override
  public String seen(Truth truth, Case who) {
    if (way != Way.ANY || truth == Truth.TRUE) {
      return super.seen(truth, who);
    }
    return truth == Truth.FALSE ? "no " + words() : "whether vitamin B12 is being given not known";
  }
}
