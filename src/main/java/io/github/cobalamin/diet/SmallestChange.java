package io.github.cobalamin.diet;

import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.FoodTag;
import io.github.cobalamin.food.data.FoodTags;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The smallest additions to a diet that reach what a body recommends: usual portions of a food so
 * often a week or a day, or of two foods a day, fewest and lightest first, then supplements; what
 * is taken, or fortified and eaten, already comes before what is new. They prevent; they do not
 * treat.
 *
 * <pre>{@code
 * SmallestChange.of(diet, patient, ReferenceIntakes.US_1998)
 *     .eating(FoodTag.VEGETARIAN)
 *     .from(foods.without(foods.get("yeast-extract-fortified")));
 * }</pre>
 *
 * <p>An addition must reach the figure by what counts, and as much of it must be likely to be
 * absorbed as the body reckons with. A vegan or vegetarian diet on record is respected without
 * being asked for; where the record only has that animal food is avoided, nothing of animals is
 * proposed unless {@link #avoiding} says what is avoided. Vegans are to reach at least 3 micrograms
 * a day in two sittings or more, or to take a supplement, as the Vegan Society advises. Of one
 * sitting little more than 5 micrograms count, and where tables differ widely the lowest value
 * does. Over 50, or with little acid, only fortified food and supplements count and are proposed.
 * Raw, smoked and cured foods, offal, game, processed meat, soft drinks, sweets and infant formula
 * are never proposed; with what the diet holds, fish is at most four times a week (twice for who
 * may bear children) and red meat at most 70 g a day. Nothing else of a diet is looked at.
 *
 * <p>What a person dislikes is left out of the catalogue. Instances are immutable and thread-safe.
 */
public final class SmallestChange {
  private final Intake diet;
  private final Person person;
  private final ReferenceIntakes body;

  private SmallestChange(Intake diet, Person person, ReferenceIntakes body) {
    this.diet = diet;
    this.person = person;
    this.body = body;
  }

  /**
   * {@return a search for additions to a diet}
   *
   * @param diet the diet
   * @param patient the person
   * @param body the body whose recommendation is the target
   */
  public static SmallestChange of(Intake diet, Patient patient, ReferenceIntakes body) {
    Objects.requireNonNull(diet, "diet");
    Objects.requireNonNull(body, "body");
    return new SmallestChange(diet, Person.of(Objects.requireNonNull(patient, "patient")), body);
  }

  /**
   * {@return a copy for a person who eats so: only foods that suit it are proposed, and vegans are
   * to reach more}
   *
   * @param tag vegan, vegetarian or pescetarian
   * @throws IllegalArgumentException if it is no diet
   */
  public SmallestChange eating(FoodTag tag) {
    FoodTag suited = FoodTags.diet(Objects.requireNonNull(tag, "tag"));
    return new SmallestChange(diet, person.eating(suited), body);
  }

  /**
   * {@return a copy for a person who avoids something, as with an allergy: no foods that hold it
   * are proposed, nor those of which nothing is said, such as imported ones, and labels are to be
   * read}
   *
   * @param tag such as {@code FoodTag.CONTAINS_MILK}
   * @throws IllegalArgumentException if it is a diet
   */
  public SmallestChange avoiding(FoodTag tag) {
    FoodTag avoided = FoodTags.held(Objects.requireNonNull(tag, "tag"));
    return new SmallestChange(diet, person.avoiding(avoided), body);
  }

  /**
   * {@return what is aimed at, whose figure it is, and why if it is not the body's, such as "3 µg a
   * day by the Vegan Society, since vegans are advised to reach more than 1.5 µg a day by UK 1991";
   * empty if the body has no figure for the person}
   */
  public Optional<String> aim() {
    return target().map(target -> target + target.inPlaceOf());
  }

  /**
   * {@return why nothing is proposed: the record calls for tests or treatment, uptake is lost or in
   * doubt, the person is under 18, fortified food and supplements need advice first, the body has
   * no figure for the person, or the target is reached; empty if something can be}
   */
  public Optional<String> whyNone() {
    return TreatmentFirst.in(person.patient(), diet)
        .or(this::uptake)
        .or(this::advice)
        .or(this::reached);
  }

  private Optional<String> uptake() {
    Hindrance hindrance = person.hindrance();
    if (hindrance.total()) {
      return Optional.of(
          "Food will not do: next to nothing of it is taken up ("
              + String.join(", ", hindrance.noUptake())
              + "). It takes treatment, which an assessment gives by its cause");
    }
    return hindrance.diseasesOfUptake().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Food may not do: how much of it is taken up is not known ("
                + String.join(", ", hindrance.diseasesOfUptake())
                + "). Tests must tell, and an assessment gives treatment by its cause");
  }

  private Optional<String> advice() {
    if (person.child()) {
      return Optional.of(
          "Portions and supplements are for adults; for somebody under 18 ask a doctor or a dietitian");
    }
    boolean added =
        !diet.supplements().isEmpty()
            || diet.servings().stream()
                .anyMatch(serving -> serving.food().origin() == Food.Origin.FORTIFIED);
    return !person.mayTakeCrystalline() && (added || person.crystallineOnly() || person.vegan())
        ? Optional.of(
            "Supplements and fortified food need advice first, because of an allergy to a cobalamin or to cobalt, or of Leber's disease")
        : Optional.empty();
  }

  private Optional<String> reached() {
    Optional<ChangeTarget> target = target();
    if (target.isEmpty()) {
      return Optional.of(body + " has no figure for this person, or the age is not known");
    }
    return gap(target.get()).closed()
        ? Optional.of(
            "The diet reaches "
                + target.get()
                + " already, as eaten"
                + (person.hindrance().partial() ? "; how much of it is taken up is not known" : ""))
        : Optional.empty();
  }

  /**
   * {@return the additions, the smallest first; of two foods a day each food stands in one pair at
   * most. Empty if {@link #whyNone()} says why, or if nothing in the catalogue would do}
   *
   * @param catalogue the foods to choose from
   */
  public List<Addition> from(FoodCatalogue catalogue) {
    Objects.requireNonNull(catalogue, "catalogue");
    if (whyNone().isPresent()) {
      return List.of();
    }
    DietGap gap = gap(target().orElseThrow());
    ChangeArithmetic arithmetic = new ChangeArithmetic(gap);
    List<Addition> additions = new ArrayList<>();
    if (person.mayTakeCrystalline()) {
      additions.addAll(arithmetic.moreOften());
    }
    for (Proposal proposal : Proposals.of(person.fitting(catalogue).all(), gap)) {
      additions.add(arithmetic.food(proposal));
    }
    if (person.mayTakeCrystalline()) {
      additions.addAll(arithmetic.supplements());
    }
    return List.copyOf(additions);
  }

  private DietGap gap(ChangeTarget target) {
    return new DietGap(target, diet, person);
  }

  private Optional<ChangeTarget> target() {
    return ChangeTarget.of(body.ofDiet(diet.perDay(), person.patient()), person.vegan());
  }

  /** {@return of what it is a change, and by whose figures} */
  @Override
  public String toString() {
    return "smallest change of a diet with "
        + diet
        + " to "
        + target()
            .filter(target -> !target.inPlaceOf().isEmpty())
            .map(target -> target + target.inPlaceOf())
            .orElse("what " + body + " recommends");
  }

  /**
   * A change of diet that reaches a target.
   *
   * <p>Instances are immutable and thread-safe.
   */
  @Value.Immutable
  public abstract static class Addition implements Serializable {
    private static final long serialVersionUID = 1L;

    Addition() {}

    /** {@return what is added, such as "2 x 1 cup (244 g) of soya drink a day"} */
    public abstract String what();

    /** {@return what is added, as an intake} */
    public abstract Intake intake();

    /**
     * {@return what counts of what is eaten on a mean day with it: of rich sittings less than is
     * eaten}
     */
    public abstract Quantity perDay();

    /** {@return what is likely absorbed on a mean day with it} */
    public abstract Absorbed absorbed();

    /** {@return how the target is reached} */
    public abstract String arithmetic();

    /** {@return what is added, the arithmetic, and what is likely absorbed} */
    public String text() {
      return what() + ": " + arithmetic() + "; likely absorbed " + absorbed();
    }

    /** {@return what is added} */
    @Override
    public String toString() {
      return what();
    }
  }
}
