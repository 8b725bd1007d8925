package io.github.cobalamin.guidelines.urgency;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.concluded;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * What must not wait for results, with or without anaemia. Each takes its clock and its words from
 * the danger signs of the knowledge base; where two hold, the earlier clock wins.
 */
public final class RedFlags {
  public static final String TREATMENT_BEFORE_RESULTS = OtherDangers.TREATMENT_BEFORE_RESULTS;

  /** Neurology with nitrous oxide, which is treated at once by any guideline. */
  public static final Criterion NEUROLOGY_AFTER_GAS = NerveDangers.NEUROLOGY_AFTER_GAS;

  /** Low platelets in pregnancy or after it, with which B12 is given the same day. */
  public static final Criterion LOW_PLATELETS_IN_PREGNANCY =
      PregnancyDangers.LOW_PLATELETS_IN_PREGNANCY;

  /** Few platelets in pregnancy or within six weeks of a birth, of which it is not said why. */
  public static final Criterion FEW_PLATELETS_IN_PREGNANCY =
      all(PregnancyDangers.PREGNANT_OR_SIX_WEEKS_AFTER, Blood.PLATELETS_BELOW_100);

  /** What is treated the same day, before results or beside the care of another danger. */
  public static final Criterion TREATED_TODAY = OtherDangers.TREATED_TODAY;

  /** The picture of small clots, which a deficiency may be. */
  public static final Criterion PURPURA_OR_DEFICIENCY = ThromboticPurpura.MAY_BE_DEFICIENCY;

  public static final Criterion PURPURA_WITH_CELLS_OF_DEFICIENCY =
      ThromboticPurpura.WITH_CELLS_OF_DEFICIENCY;

  private static final Criterion HEART_WITH_ANAEMIA =
      concluded("urgent-same-day-heart-with-anaemia");

  private RedFlags() {}

  public static List<Rule> rules() {
    List<Rule> rules = dangers();
    rules.add(
        BloodDangers.countToday(
            any(
                HEART_WITH_ANAEMIA,
                concluded("urgent-macrocytic-anaemia-with-neurology"),
                concluded("urgent-child-anaemia"))));
    return rules;
  }

  private static List<Rule> dangers() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(NerveDangers.rules());
    rules.addAll(BloodDangers.rules());
    rules.addAll(PregnancyDangers.rules());
    rules.addAll(OtherDangers.rules());
    rules.addAll(ChildDangers.rules());
    rules.addAll(DangersOfTheStatus.rules());
    return rules;
  }

  /** Those that signs and the blood count raise, whatever B12 says: they hold by any guideline. */
  public static List<Rule> bySigns() {
    List<Rule> rules = new ArrayList<>();
    for (Rule each : dangers()) {
      if (!asksForB12(each.when())) {
        rules.add(each);
      }
    }
    rules.add(BloodDangers.countToday(HEART_WITH_ANAEMIA));
    return rules;
  }

  /** Treatment before results, of those who may be given a cobalamin. */
  public static Rule treatedBeforeResults(Criterion signs) {
    return OtherDangers.treatedBeforeResults(signs);
  }

  private static boolean asksForB12(Criterion criterion) {
    for (Criterion part : criterion.allParts()) {
      if (part.byThresholds() || part.classification().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
