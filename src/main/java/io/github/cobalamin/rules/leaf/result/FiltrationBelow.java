package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.Limit;
import io.github.cobalamin.rules.leaf.PossibleValues;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the filtration rate that creatinine, age and sex give is below a limit, where none was
 * reported: from 18 years. Else the answer is unknown.
 */
public final class FiltrationBelow extends ResultLeaf {
  private static final long serialVersionUID = 1L;
  private static final int ADULT = 18;

  /** The laboratory's own may differ by about 4 from it, as cited with the test. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(5);

  /** Creatinine at which the answer turns in many. */
  private static final String ABOUT = "125 umol/L";

  private final LabTest reported;
  private final FiltrationRate equation;
  private final Limit limit;

  /**
   * Below a limit.
   *
   * @param limit the limit of the rate
   * @param creatinine the test from which it is computed
   * @param year of which year the equation is
   * @throws IllegalArgumentException if there is no equation of that year
   */
  public FiltrationBelow(Limit limit, LabTest creatinine, int year) {
    super(creatinine, limit, year);
    this.reported = limit.test();
    this.limit = limit;
    this.equation = FiltrationRate.of(year);
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    Quantity rate = rate(value, who.patient());
    return rate == null ? Truth.UNKNOWN : limit.undercutBy(rate);
  }

  /** As a whole number, as laboratories tell it; null where it cannot be said. */
  private @Nullable Quantity rate(@Nullable Quantity creatinine, Patient who) {
    Age age = who.age().orElse(null);
    Sex sex = who.sex().orElse(null);
    if (creatinine == null
        || !creatinine.exact()
        || age == null
        || age.years() < ADULT
        || sex == null
        || who.latest(reported).isPresent()) {
      return null;
    }
    Quantity milligrams = of().convert(creatinine, Unit.MILLIGRAM_PER_DECILITRE);
    long rate = Math.round(equation.of(milligrams.value().doubleValue(), age.years(), sex));
    return Quantity.of(rate, reported.units().get(0));
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.of(of()), Input.AGE, Input.SEX, Input.of(reported));
  }

  /** Age and sex decide as well. */
  @Override
  public boolean addEdges(Unit unit, Collection<BigDecimal> edges) {
    return false;
  }

  @Override
  public void turns(PossibleValues values) {
    values.limit(Limit.of(of(), ABOUT));
  }

  @Override
  public String asked() {
    return "that gives, with age and sex, " + reported + " below " + limit + " by " + equation;
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    Quantity rate = rate(result.quantity().orElse(null), who.patient());
    if (rate == null) {
      return "no " + reported + " can be computed from " + result;
    }
    return reported
        + " "
        + rate
        + " by "
        + equation
        + " from "
        + result
        + ", age "
        + who.patient().age().orElseThrow()
        + " and sex "
        + who.patient().sex().orElseThrow().label()
        + is(truth)
        + "below "
        + limit
        + (near(rate) ? " (the laboratory's may differ by about 4)" : "");
  }

  private boolean near(Quantity rate) {
    return limit.distance(rate).value().compareTo(NEAR) <= 0;
  }
}
