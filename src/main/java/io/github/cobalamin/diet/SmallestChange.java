package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Treatments;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.model.Unit;
import io.github.cobalamin.patient.Patient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest additions to a diet that reach what a body recommends: foods and fortified foods by
 * whole portions, fewest and lightest first, then supplements. They prevent; they do not treat. Raw
 * foods, fortified soft drinks, sweets and infant formula are never proposed, offal not in
 * pregnancy.
 *
 * <pre>{@code
 * SmallestChange.of(diet, patient, ReferenceIntakes.US_1998)
 *     .suits(FoodTag.VEGAN).dislikes(foods.get("yeast-extract-fortified"))
 *     .from(FoodCatalogue.standard());
 * }</pre>
 *
 * <p>Instances are mutable and belong to one thread.
 */
public final class SmallestChange {
  private static final int MOST_PORTIONS = 3;
  private static final int ADULT = 18;
  private static final int OLDER = 50;
  private static final String TREATMENT =
      "It takes treatment, which an assessment gives by its cause";

  /** What is not eaten daily without harm: raw, cured, rich in vitamin A, or in mercury. */
  private static final Set<String> NEVER_DAILY =
      Set.of(
          "raw",
          "smoked",
          "caviar",
          "roe",
          "liver",
          "liverwurst",
          "pate",
          "pâté",
          "braunschweiger",
          "swordfish",
          "shark",
          "marlin",
          "bluefin");

  private static final Set<FoodGroup> EXPECTING =
      EnumSet.of(
          FoodGroup.MILK, FoodGroup.YOGURT, FoodGroup.EGG, FoodGroup.MEAT, FoodGroup.POULTRY);

  private static final Set<FoodGroup> NEVER =
      EnumSet.of(FoodGroup.BEVERAGE, FoodGroup.SWEET, FoodGroup.INFANT_FORMULA, FoodGroup.OFFAL);

  private final Intake diet;
  private final Patient patient;
  private final ReferenceIntakes body;
  private final Hindrance hindrance;
  private final Set<FoodTag> suited = EnumSet.noneOf(FoodTag.class);
  private final Set<FoodTag> avoided = EnumSet.noneOf(FoodTag.class);
  private final Set<FoodGroup> dislikedGroups = EnumSet.noneOf(FoodGroup.class);
  private final Set<Food> disliked = new HashSet<>();

  private SmallestChange(Intake diet, Patient patient, ReferenceIntakes body) {
    this.diet = diet;
    this.patient = patient;
    this.body = body;
    this.hindrance = Hindrance.of(patient);
  }

  /**
   * {@return a search for additions to a diet}
   *
   * @param diet the diet
   * @param patient the person
   * @param body the body whose recommendation is the target
   */
  public static SmallestChange of(Intake diet, Patient patient, ReferenceIntakes body) {
    return new SmallestChange(diet, patient, body);
  }

  /**
   * {@return this search, for foods that suit a diet}
   *
   * @param tag vegan, vegetarian or pescetarian
   */
  public SmallestChange suits(FoodTag tag) {
    suited.add(tag);
    return this;
  }

  /**
   * {@return this search, without foods that hold something the person is allergic to, or of which
   * nothing is said, such as imported ones}
   *
   * @param tag such as {@code FoodTag.CONTAINS_MILK}
   */
  public SmallestChange without(FoodTag tag) {
    avoided.add(tag);
    return this;
  }

  /**
   * {@return this search, without a food}
   *
   * @param food a food that the person dislikes
   */
  public SmallestChange dislikes(Food food) {
    disliked.add(food);
    return this;
  }

  /**
   * {@return this search, without a group of foods}
   *
   * @param group a group that the person dislikes
   */
  public SmallestChange dislikes(FoodGroup group) {
    dislikedGroups.add(group);
    return this;
  }

  /**
   * {@return why nothing is proposed: food will not do for somebody who cannot absorb it, the body
   * has no figure for the person, or the target is reached; empty if something can be}
   */
  public Optional<String> whyNone() {
    if (patient.truth(Conditions.VITAMIN_B12_DEFICIENCY) == Truth.TRUE) {
      return Optional.of("Food prevents deficiency and does not treat it. " + TREATMENT);
    }
    if (hindrance.total() || !hindrance.diseasesOfUptake().isEmpty()) {
      List<String> reasons = new ArrayList<>(hindrance.noUptake());
      reasons.addAll(hindrance.diseasesOfUptake());
      return Optional.of(
          "Food will not do: little of it may be taken up ("
              + String.join(", ", reasons)
              + "). "
              + TREATMENT);
    }
    if (patient.age().map(age -> age.years() < ADULT).orElse(false)) {
      return Optional.of(
          "Portions and supplements are for adults; for a child ask a doctor or a dietitian");
    }
    Optional<BigDecimal> target = target();
    if (target.isEmpty()) {
      return Optional.of(body + " has no figure for this person, or the age is not known");
    }
    return gap(target.get()).signum() <= 0
        ? Optional.of(
            "The diet reaches "
                + amount(target.get())
                + " a day already, as eaten"
                + (hindrance.partial() || !hindrance.releaseInDoubt().isEmpty()
                    ? "; how much of it is taken up is not known"
                    : ""))
        : Optional.empty();
  }

  /**
   * {@return the additions, the smallest first; empty if {@link #whyNone()} says why}
   *
   * @param catalogue the foods to choose from
   */
  public List<Addition> from(FoodCatalogue catalogue) {
    if (whyNone().isPresent()) {
      return List.of();
    }
    BigDecimal target = target().orElseThrow();
    List<Candidate> candidates = new ArrayList<>();
    FoodQuery query = catalogue.query().counted();
    suited.forEach(query::suits);
    avoided.forEach(query::without);
    for (Food food : query.list()) {
      if (wanted(food)) {
        candidate(food, target).ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::portions)
            .thenComparing(Candidate::grams)
            .thenComparing(candidate -> candidate.food().id()));
    List<Addition> additions = new ArrayList<>();
    candidates.forEach(candidate -> additions.add(addition(candidate, target)));
    additions.addAll(supplements(target));
    return List.copyOf(additions);
  }

  private record Candidate(Food food, int portions, BigDecimal grams) {}

  private boolean wanted(Food food) {
    return !NEVER.contains(food.group())
        && Collections.disjoint(FoodWords.of(food.name()), NEVER_DAILY)
        && (food.origin() == FoodOrigin.FORTIFIED || (!crystallineOnly() && fitsExpecting(food)))
        && !dislikedGroups.contains(food.group())
        && !disliked.contains(food)
        && food.microgramsPerPortion().filter(each -> each.signum() > 0).isPresent();
  }

  /** Food may not release its vitamin B12; over 50 that is common and often not known. */
  private boolean crystallineOnly() {
    return !hindrance.releaseInDoubt().isEmpty()
        || patient.age().map(age -> age.years() > OLDER).orElse(false);
  }

  private boolean expecting() {
    return patient.pregnant() == Truth.TRUE || patient.breastfeeding() == Truth.TRUE;
  }

  private boolean fitsExpecting(Food food) {
    return !expecting() || EXPECTING.contains(food.group());
  }

  private Optional<Candidate> candidate(Food food, BigDecimal target) {
    BigDecimal each = food.microgramsPerPortion().orElseThrow();
    int portions = gap(target).divide(each, 0, RoundingMode.CEILING).intValue();
    return portions > MOST_PORTIONS
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                food,
                portions,
                food.usualPortion().grams().multiply(BigDecimal.valueOf(portions))));
  }

  private Addition addition(Candidate candidate, BigDecimal target) {
    Food food = candidate.food();
    Portion portion = food.usualPortion();
    Intake added =
        Intake.builder()
            .addServing(new Serving(food, portion.grams(), candidate.portions(), 1))
            .build();
    return addition(
        candidate.portions() + " x " + portion + " of " + food + " a day", added, target);
  }

  /** The schedules that prevent deficiency in vegan adults; expecting, the daily one alone. */
  private List<Addition> supplements(BigDecimal target) {
    List<Addition> all = new ArrayList<>();
    all.add(supplement(Treatments.VEGAN_DAILY_SUPPLEMENT, 1, "a day", target));
    if (!expecting()) {
      all.add(supplement(Treatments.VEGAN_WEEKLY_SUPPLEMENT, 7, "a week", target));
    }
    return all;
  }

  private Addition supplement(Treatment schedule, int days, String often, BigDecimal target) {
    Quantity least = schedule.phases().get(0).dose().low().orElseThrow();
    Quantity dose = Quantity.of(least.value(), least.unit());
    Intake added =
        Intake.builder()
            .addSupplement(new SupplementUse(schedule.form(), Route.ORAL, dose, 1, days))
            .build();
    return addition(
        "a supplement of " + amount(dose.in(Unit.MICROGRAM).value()) + " " + often, added, target);
  }

  private Addition addition(String what, Intake added, BigDecimal target) {
    Quantity total = diet.plus(added).perDay();
    String arithmetic =
        amount(diet.perDay().value())
            + " + "
            + amount(added.perDay().value())
            + " = "
            + amount(total.value())
            + " a day, of "
            + amount(target)
            + " by "
            + body
            + (hindrance.partial()
                ? "; how much of it is taken up is not known ("
                    + String.join(", ", hindrance.uptakeInDoubt())
                    + ")"
                : "");
    return new Addition(what, added, total, arithmetic);
  }

  private Optional<BigDecimal> target() {
    return body.adequacy(diet.perDay(), patient)
        .recommendation()
        .map(reference -> reference.perDay().in(Unit.MICROGRAM).value());
  }

  private BigDecimal gap(BigDecimal target) {
    return target.subtract(diet.perDay().value());
  }

  private static String amount(BigDecimal micrograms) {
    return micrograms.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " µg";
  }
}
