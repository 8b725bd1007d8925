package io.github.cobalamin.guidelines.ng239;

import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The regimens among which NG239 chooses, and the kinds of them that reasons speak against. */
public final class UkRegimens {
  /** All regimens of the United Kingdom by which adults are treated. */
  public static final List<Treatment> ALL =
      List.of(
          Treatments.UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
          Treatments.UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
          Treatments.NG239_AUTOIMMUNE_GASTRITIS,
          Treatments.NG239_ORAL_MALABSORPTION,
          Treatments.OROBALIN,
          Treatments.CYTACON_TABLETS,
          Treatments.UK_DIET_TABLETS_AFTER_LOADING,
          Treatments.UK_DIET_INJECTION_TWICE_A_YEAR,
          Treatments.UK_HYDROXOCOBALAMIN_OPTIC,
          Treatments.CYANOCOBALAMIN_SYRUP,
          Treatments.CYTACON_PERNICIOUS_ANAEMIA,
          Treatments.COBALIN_H_WITHOUT_NEUROLOGY,
          Treatments.COBALIN_H_WITH_NEUROLOGY,
          Treatments.COBALIN_H_OPTIC,
          Treatments.NEO_CYTAMEN_OPTIC,
          Treatments.BSH_2020_ORAL_BRIDGE);

  /** Those by which adults are protected before they are deficient. */
  public static final List<Treatment> PREVENTIVE =
      List.of(Treatments.UK_HYDROXOCOBALAMIN_PREVENTION, Treatments.UK_BARIATRIC_INJECTION);

  public static final List<Treatment> EVERY =
      Stream.concat(ALL.stream(), PREVENTIVE.stream()).toList();

  public static final List<Treatment> EVERY_INJECTION =
      EVERY.stream().filter(each -> each.route().parenteral()).toList();
  public static final List<Treatment> HYDROXOCOBALAMIN =
      EVERY.stream().filter(each -> each.form() == Cobalamin.HYDROXOCOBALAMIN).toList();
  public static final List<Treatment> BY_MOUTH = where(each -> !each.route().parenteral());
  public static final List<Treatment> CYANOCOBALAMIN =
      where(each -> each.form() == Cobalamin.CYANOCOBALAMIN);
  public static final List<Treatment> WITHOUT_NEUROLOGY = where(each -> !each.forNeurological());
  public static final List<Treatment> WITH_NEUROLOGY =
      where(each -> !each.forOthers() && each.conditions().isEmpty());
  public static final List<Treatment> BELOW_ONE_MILLIGRAM_A_DAY =
      where(each -> !each.route().parenteral() && !reachesOneMilligramADay(each));
  public static final List<Treatment> FOR_THE_OPTIC_NERVE =
      where(each -> !each.conditions().isEmpty());

  private UkRegimens() {}

  private static List<Treatment> where(Predicate<Treatment> holds) {
    return ALL.stream().filter(holds).toList();
  }

  private static boolean reachesOneMilligramADay(Treatment treatment) {
    Quantity asked = Quantity.of(1, Unit.MILLIGRAM);
    for (Phase phase : treatment.phases()) {
      boolean daily = phase.every().most() == 1 && phase.every().unit() == ChronoUnit.DAYS;
      if (daily && phase.dose().low().orElseThrow().isBelow(asked) == Truth.FALSE) {
        return true;
      }
    }
    return false;
  }
}
