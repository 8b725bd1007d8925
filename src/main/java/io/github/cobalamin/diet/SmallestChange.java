package io.github.cobalamin.diet;

import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest additions to a diet that reach what a body recommends: usual portions of a food so
 * often a week or a day, or of two foods a day, fewest and lightest first, then supplements. They
 * prevent; they do not treat.
 *
 * <pre>{@code
 * SmallestChange.of(diet, patient, ReferenceIntakes.US_1998)
 *     .suits(FoodTag.VEGETARIAN).dislikes(foods.get("yeast-extract-fortified"))
 *     .from(FoodCatalogue.standard());
 * }</pre>
 *
 * <p>A vegan or vegetarian diet on record is respected without being asked for. Vegans are to reach
 * at least 3 micrograms a day in two sittings or more, as the Vegan Society advises. Of one sitting
 * little more than 5 micrograms count, and where tables differ widely the lowest value does. Raw
 * and smoked foods, offal, game, processed meat, soft drinks, sweets and infant formula are never
 * proposed, fish at most four times a week (twice to who may bear children), red meat at most 70 g
 * a day. Over 50, or with little acid, only fortified food and supplements are. Nothing else of a
 * diet is looked at.
 *
 * <p>Instances are mutable and belong to one thread.
 */
public final class SmallestChange {
  private static final int ADULT = 18;
  private static final String TREATMENT =
      "It takes treatment, which an assessment gives by its cause";

  private final Intake diet;
  private final Patient patient;
  private final ReferenceIntakes body;
  private final Hindrance hindrance;
  private final Proposable proposable;
  private final Set<FoodTag> suited = EnumSet.noneOf(FoodTag.class);
  private final Set<FoodTag> avoided = EnumSet.noneOf(FoodTag.class);
  private final Set<FoodGroup> dislikedGroups = EnumSet.noneOf(FoodGroup.class);
  private final Set<Food> disliked = new HashSet<>();

  private SmallestChange(Intake diet, Patient patient, ReferenceIntakes body) {
    this.diet = diet;
    this.patient = patient;
    this.body = body;
    this.hindrance = Hindrance.of(patient);
    this.proposable = new Proposable(patient, hindrance);
    if (patient.truth(RiskFactors.VEGAN_DIET) == Truth.TRUE) {
      suited.add(FoodTag.VEGAN);
    }
    if (patient.truth(RiskFactors.VEGETARIAN_DIET) == Truth.TRUE) {
      suited.add(FoodTag.VEGETARIAN);
    }
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
   * {@return why nothing is proposed: the record speaks of deficiency, food will not do for
   * somebody who cannot absorb it, the person is a child, the body has no figure for the person, or
   * the target is reached; empty if something can be}
   */
  public Optional<String> whyNone() {
    Optional<String> deficiency = RecordedDeficiency.in(patient);
    if (deficiency.isPresent()) {
      return Optional.of(
          "Food prevents deficiency and does not treat it ("
              + deficiency.get()
              + "). "
              + TREATMENT);
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
    Optional<ChangeTarget> target = target();
    if (target.isEmpty()) {
      return Optional.of(body + " has no figure for this person, or the age is not known");
    }
    return target.get().gap(diet).signum() <= 0
        ? Optional.of(
            "The diet reaches "
                + target.get()
                + " a day already, as eaten"
                + (hindrance.partial() || !hindrance.releaseInDoubt().isEmpty()
                    ? "; how much of it is taken up is not known"
                    : ""))
        : Optional.empty();
  }

  /**
   * {@return the additions, the smallest first; of two foods a day each food stands in one pair at
   * most. Empty if {@link #whyNone()} says why, or if nothing in the catalogue would do}
   *
   * @param catalogue the foods to choose from
   */
  public List<Addition> from(FoodCatalogue catalogue) {
    if (whyNone().isPresent()) {
      return List.of();
    }
    ChangeTarget target = target().orElseThrow();
    FoodQuery query = catalogue.query().counted();
    suited.forEach(query::suits);
    avoided.forEach(query::without);
    List<Food> foods = query.list().stream().filter(this::wanted).toList();
    ChangeArithmetic arithmetic = new ChangeArithmetic(diet, patient, hindrance, target);
    List<Addition> additions = new ArrayList<>();
    for (Proposal proposal : new Proposals(proposable, target, diet).of(foods)) {
      additions.add(arithmetic.food(proposal));
    }
    if (proposable.crystalline()) {
      additions.addAll(arithmetic.supplements(proposable.expecting()));
    }
    return List.copyOf(additions);
  }

  private boolean wanted(Food food) {
    return proposable.food(food)
        && !dislikedGroups.contains(food.group())
        && !disliked.contains(food);
  }

  private Optional<ChangeTarget> target() {
    return ChangeTarget.of(body.adequacy(diet.perDay(), patient), suited.contains(FoodTag.VEGAN));
  }
}
