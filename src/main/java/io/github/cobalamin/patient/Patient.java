// Long: it is written out by hand, builder and serial form included, since every rule reads it.
package io.github.cobalamin.patient;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person. Everything is optional, and silence means unknown, never "no".
 *
 * <p>It holds no identity. Equal facts make equal patients, in whatever order they were entered.
 * Instances are immutable and thread-safe.
 *
 * <p>It is written out, and not generated, because an assessment reads it for every rule and asks
 * what if for every unknown: nothing is made anew when it is read, and a copy shares all that was
 * not changed.
 */
public final class Patient implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The sets of complete parts that were met, of which there are few. */
  private static final Map<Set<Part>, Set<Part>> CLOSED = new ConcurrentHashMap<>();

  static final int ADULT_YEARS = 18;

  private final Optional<Age> age;

  /** Whether an adult is stated whose age is not known. */
  private final boolean adult;

  private final Optional<Sex> sex;
  private final Optional<Ethnicity> ethnicity;
  private final Optional<Trimester> trimester;
  private final Optional<LocalDate> conceived;
  private final Truth pregnant;
  private final Truth breastfeeding;
  private final List<Clue> present;
  private final List<Clue> absent;
  private final List<History> history;
  private final List<MedicineUse> medicines;
  private final List<Medicine> notTaken;
  private final List<LabResult> results;
  private final List<Replacement> replacements;
  private final Set<Route> refusedRoutes;
  private final Set<Route> failedRoutes;
  private final List<Allergy> allergies;
  private final Set<Part> closed;
  private transient int hashCode;

  private Patient(Builder builder) {
    check(builder);
    this.age = builder.age;
    this.adult = builder.adult && builder.age.isEmpty();
    this.sex = builder.sex;
    this.ethnicity = builder.ethnicity;
    this.trimester = builder.trimester;
    this.conceived = builder.conceived;
    this.pregnant = builder.pregnant;
    this.breastfeeding = builder.breastfeeding;
    this.present = CanonicalPatient.withHistory(builder.present, builder.history);
    this.absent = CanonicalPatient.inOrder(builder.absent);
    this.history = CanonicalPatient.histories(builder.history);
    this.medicines = CanonicalPatient.inOrder(builder.medicines);
    this.notTaken = CanonicalPatient.inOrder(builder.notTaken);
    this.results = ResultsInOrder.of(builder.results);
    this.replacements = CanonicalPatient.inOrder(builder.replacements);
    this.refusedRoutes = builder.refusedRoutes;
    this.failedRoutes = builder.failedRoutes;
    this.allergies = CanonicalPatient.allergies(builder.allergies);
    this.closed = shared(builder.closed);
  }

  /** What is shared with a patient who was checked needs no second look. */
  @SuppressWarnings("ReferenceEquality") // the very same list was checked before
  private static void check(Builder builder) {
    Patient origin = builder.origin;
    if (origin == null
        || builder.present != origin.present
        || builder.absent != origin.absent
        || builder.history != origin.history) {
      PatientChecks.clues(builder.present, builder.absent, builder.history);
    }
    if (origin == null
        || builder.medicines != origin.medicines
        || builder.notTaken != origin.notTaken) {
      PatientChecks.medicines(builder.medicines, builder.notTaken);
    }
    PatientChecks.adult(builder.adult, builder.age);
    PatientChecks.stated("pregnant", builder.saidPregnant, builder.saidNotPregnant);
    PatientChecks.stated("breastfeeding", builder.saidFeeding, builder.saidNotFeeding);
    PatientChecks.pregnancy(builder.pregnant, builder.trimester, builder.conceived);
  }

  /** {@return the age} */
  public Optional<Age> age() {
    return age;
  }

  /**
   * {@return whether the person is 18 years or older, by the age or as stated; unknown if neither
   * tells}
   */
  public Truth adult() {
    if (age.isEmpty()) {
      return adult ? Truth.TRUE : Truth.UNKNOWN;
    }
    return Truth.of(age.get().years() >= ADULT_YEARS);
  }

  /** {@return the sex as recorded} */
  public Optional<Sex> sex() {
    return sex;
  }

  /** {@return the ethnicity, where a source uses it} */
  public Optional<Ethnicity> ethnicity() {
    return ethnicity;
  }

  /** {@return whether the person is pregnant, as stated} */
  public Truth pregnant() {
    return pregnant;
  }

  /** {@return the trimester of the pregnancy} */
  public Optional<Trimester> trimester() {
    return trimester;
  }

  /**
   * {@return the day on which the pregnancy began, of conception: about two weeks after the last
   * period, from which weeks of pregnancy are counted}
   */
  public Optional<LocalDate> conceived() {
    return conceived;
  }

  /** {@return whether the person is breastfeeding, as stated} */
  public Truth breastfeeding() {
    return breastfeeding;
  }

  /** {@return the clues that are present, each once, by id} */
  public List<Clue> present() {
    return present;
  }

  /** {@return the clues that are absent, each once, by id} */
  public List<Clue> absent() {
    return absent;
  }

  /**
   * {@return of clues more than that they are present, such as how much an operation took out; one
   * history a clue}
   */
  public List<History> history() {
    return history;
  }

  /** {@return the medicines taken now or before, by id} */
  public List<MedicineUse> medicines() {
    return medicines;
  }

  /**
   * {@return the medicines, or classes of them, that are known not to be taken, each once, by id}
   */
  public List<Medicine> notTaken() {
    return notTaken;
  }

  /** {@return the laboratory results, by test and date} */
  public List<LabResult> results() {
    return results;
  }

  /** {@return vitamin B12 given so far} */
  public List<Replacement> replacements() {
    return replacements;
  }

  /** {@return the routes of replacement that the person refuses} */
  public Set<Route> refusedRoutes() {
    return refusedRoutes;
  }

  /** {@return the routes of replacement that have failed} */
  public Set<Route> failedRoutes() {
    return failedRoutes;
  }

  /** {@return the allergies, one an allergen, in the order of these} */
  public List<Allergy> allergies() {
    return allergies;
  }

  /**
   * {@return whether the person is allergic to something, as stated}
   *
   * @param allergen what
   */
  public Truth allergic(Allergen allergen) {
    Objects.requireNonNull(allergen, "allergen");
    for (Allergy each : allergies) {
      if (each.allergen() == allergen) {
        return Truth.TRUE;
      }
    }
    return closed.contains(Part.ALLERGIES) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** {@return the parts of the record that are complete} */
  public Set<Part> closed() {
    return closed;
  }

  /**
   * {@return whether the person has a clue, as stated: a clue is present if a part of it is, and
   * absent if what it is part of is; what is past, and not lasting, is neither}
   *
   * @param clue the clue
   */
  public Truth truth(Clue clue) {
    Objects.requireNonNull(clue, "clue");
    for (int i = 0; i < present.size(); i++) {
      if (present.get(i).isIn(clue)) {
        return Truth.TRUE;
      }
    }
    for (int i = 0; i < absent.size(); i++) {
      if (clue.isIn(absent.get(i))) {
        return Truth.FALSE;
      }
    }
    return closed.contains(part(clue)) && !wasOnce(clue) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether a complete record names it, a part of it, or what it is part of as past. */
  private boolean wasOnce(Clue clue) {
    for (int i = 0; i < history.size(); i++) {
      History each = history.get(i);
      if (!each.counts() && (each.clue().isIn(clue) || clue.isIn(each.clue()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the result of a test that decides: the latest. Of several of that day, a sample from
   * before the first dose or a transfusion goes before one from after it; of one assay the later
   * time decides; else, and between two assays, the more alarming, by {@link LabTest#alarming()}.
   * Undated results decide where there are no others}
   *
   * @param test the test
   */
  public Optional<LabResult> latest(LabTest test) {
    int end = ResultsInOrder.end(results, Objects.requireNonNull(test, "test"));
    return end > 0 && results.get(end - 1).test().equals(test)
        ? Optional.of(results.get(end - 1))
        : Optional.empty();
  }

  /**
   * {@return the results of a test by day, the one that decides last}
   *
   * @param test the test
   */
  public List<LabResult> results(LabTest test) {
    return ResultsInOrder.of(results, Objects.requireNonNull(test, "test"));
  }

  /**
   * {@return the most alarming result of a test within 24 hours of the latest, or within two days
   * where no time is stated}
   *
   * @param test the test
   */
  public Optional<LabResult> worst(LabTest test) {
    return worst(test, test.alarming());
  }

  /**
   * {@return the same where another side may be alarming as well: of potassium 6.8 and 4.0 mmol/L
   * of one day the lowest decides, and the highest must not be missed}
   *
   * @param test the test
   * @param side low for the lowest, raised for the highest, or {@link LabTest#alarming()}
   * @throws IllegalArgumentException if it is another side
   */
  public Optional<LabResult> worst(LabTest test, Outcome side) {
    if (side != Outcome.LOW
        && side != Outcome.RAISED
        && Objects.requireNonNull(side, "side") != test.alarming()) {
      throw new IllegalArgumentException(
          "side of "
              + test
              + " must be low, raised or its alarming one ("
              + test.alarming().label()
              + ") but was "
              + side.label());
    }
    return Optional.ofNullable(ResultsInOrder.worst(results(test), side));
  }

  /**
   * {@return why of several results of a test the one that decides does, in words, with the others
   * of its day; empty if it is the only one}
   *
   * @param test the test
   */
  public Optional<String> whyLatest(LabTest test) {
    return Deciding.why(results(test));
  }

  /** The part of the record to which a clue belongs. */
  static Part part(Clue clue) {
    if (clue instanceof Condition) {
      return Part.CONDITIONS;
    }
    return clue instanceof RiskFactor ? Part.RISK_FACTORS : Part.SYMPTOMS;
  }

  /** All that it holds, in a fixed order. */
  private List<Object> facts() {
    return List.of(
        age,
        sex,
        ethnicity,
        pregnant,
        trimester,
        breastfeeding,
        present,
        absent,
        history,
        medicines,
        notTaken,
        results,
        replacements,
        refusedRoutes,
        failedRoutes,
        allergies,
        closed,
        adult,
        conceived);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Patient that && facts().equals(that.facts()));
  }

  /** {@return a hash that is worked out once} */
  @Override
  public int hashCode() {
    int known = hashCode;
    if (known == 0) {
      known = computeHashCode();
      hashCode = known;
    }
    return known;
  }

  private int computeHashCode() {
    return facts().hashCode();
  }

  /** {@return what is known, in words} */
  @Override
  public String toString() {
    return new Clauses()
        .add(age)
        .add("adult", Truth.of(adult).or(Truth.UNKNOWN))
        .add(sex)
        .add(ethnicity)
        .add(
            "pregnant"
                + trimester.map(each -> ", " + each.label() + " trimester").orElse("")
                + conceived.map(day -> ", since " + day).orElse(""),
            pregnant)
        .add("breastfeeding", breastfeeding)
        .add("present", present)
        .add("absent", absent)
        .add("history", history)
        .add("medicines", medicines)
        .add("not taken", notTaken)
        .add("results", results.stream().map(Patient::dated).toList())
        .add("replacement", replacements)
        .add("refused routes", refusedRoutes)
        .add("failed routes", failedRoutes)
        .add("allergic to", allergies)
        .add("no other", closed)
        .toString();
  }

  private static String dated(LabResult result) {
    return result + Deciding.when(result);
  }

  /** One set for all that are equal, by which patients are quickly told apart. */
  private static Set<Part> shared(Set<Part> closed) {
    Set<Part> known = CLOSED.putIfAbsent(closed, closed);
    return known == null ? closed : known;
  }

  private Object writeReplace() {
    return new Serialized(this);
  }

  /** A patient as it is serialised. */
  private static final class Serialized implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is there at most once is a list of one or none. */
    private final Object[] facts;

    Serialized(Patient patient) {
      this.facts = patient.facts().toArray();
      for (int i = 0; i < facts.length; i++) {
        if (facts[i] instanceof Optional<?> optional) {
          facts[i] = new ArrayList<>(optional.stream().toList());
        }
      }
    }

    @SuppressWarnings("unchecked") // as they were written
    private Object readResolve() {
      Builder builder = builder();
      ((List<Age>) facts[0]).forEach(builder::age);
      ((List<Sex>) facts[1]).forEach(builder::sex);
      ((List<Ethnicity>) facts[2]).forEach(builder::ethnicity);
      builder.pregnant = (Truth) facts[3];
      builder.trimester = ((List<Trimester>) facts[4]).stream().findFirst();
      builder.breastfeeding = (Truth) facts[5];
      ((List<Clue>) facts[6]).forEach(builder::addPresent);
      ((List<Clue>) facts[7]).forEach(builder::addAbsent);
      ((List<History>) facts[8]).forEach(builder::addHistory);
      ((List<MedicineUse>) facts[9]).forEach(builder::addMedicine);
      ((List<Medicine>) facts[10]).forEach(builder::addNotTaken);
      ((List<LabResult>) facts[11]).forEach(builder::addResult);
      ((List<Replacement>) facts[12]).forEach(builder::addReplacement);
      ((Set<Route>) facts[13]).forEach(builder::addRefusedRoute);
      ((Set<Route>) facts[14]).forEach(builder::addFailedRoute);
      ((List<Allergy>) facts[15]).forEach(builder::addAllergy);
      ((Set<Part>) facts[16]).forEach(builder::noOther);
      builder.adult = (boolean) facts[17];
      builder.conceived = ((List<LocalDate>) facts[18]).stream().findFirst();
      return builder.build();
    }
  }

  /** {@return a builder that begins with the values of this patient} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** {@return a builder of a patient of whom nothing is known} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Patient} values. {@link #build()} throws {@link IllegalArgumentException} when
   * facts contradict each other: the same clue present and absent, pregnant and not pregnant, a
   * trimester or a conception without a pregnancy.
   */
  public static final class Builder {
    /** The patient of whom it began, if there was one. */
    private final @Nullable Patient origin;

    private Optional<Age> age = Optional.empty();
    private boolean adult;
    private Optional<Sex> sex = Optional.empty();
    private Optional<Ethnicity> ethnicity = Optional.empty();
    private Optional<Trimester> trimester = Optional.empty();
    private Optional<LocalDate> conceived = Optional.empty();
    private Truth pregnant = Truth.UNKNOWN;
    private Truth breastfeeding = Truth.UNKNOWN;

    /** What was said to this builder; what it began with may be changed. */
    private boolean saidPregnant;

    private boolean saidNotPregnant;
    private boolean saidFeeding;
    private boolean saidNotFeeding;
    private List<Clue> present = List.of();
    private List<Clue> absent = List.of();
    private List<History> history = List.of();
    private List<MedicineUse> medicines = List.of();
    private List<Medicine> notTaken = List.of();
    private List<LabResult> results = List.of();
    private List<Replacement> replacements = List.of();
    private Set<Route> refusedRoutes = Set.of();
    private Set<Route> failedRoutes = Set.of();
    private List<Allergy> allergies = List.of();
    private Set<Part> closed = Set.of();

    Builder() {
      this.origin = null;
    }

    Builder(Patient origin) {
      this.origin = origin;
      this.age = origin.age;
      this.adult = origin.adult;
      this.sex = origin.sex;
      this.ethnicity = origin.ethnicity;
      this.pregnant = origin.pregnant;
      this.trimester = origin.trimester;
      this.conceived = origin.conceived;
      this.breastfeeding = origin.breastfeeding;
      this.present = origin.present;
      this.absent = origin.absent;
      this.history = origin.history;
      this.medicines = origin.medicines;
      this.notTaken = origin.notTaken;
      this.results = origin.results;
      this.replacements = origin.replacements;
      this.refusedRoutes = origin.refusedRoutes;
      this.failedRoutes = origin.failedRoutes;
      this.allergies = origin.allergies;
      this.closed = origin.closed;
    }

    /**
     * {@return the patient}
     *
     * @throws IllegalArgumentException if facts contradict each other
     */
    public Patient build() {
      return new Patient(this);
    }

    /**
     * {@return this builder with the age}
     *
     * @param known the age
     */
    public Builder age(Age known) {
      age = Optional.of(Objects.requireNonNull(known, "age"));
      return this;
    }

    /**
     * {@return this builder, after saying that the person is 18 years or older, if no more is
     * known}
     */
    public Builder adult() {
      adult = true;
      return this;
    }

    /**
     * {@return this builder with the sex as recorded}
     *
     * @param known the sex as recorded
     */
    public Builder sex(Sex known) {
      sex = Optional.of(Objects.requireNonNull(known, "sex"));
      return this;
    }

    /**
     * {@return this builder with the ethnicity, where a source uses it}
     *
     * @param known the ethnicity, where a source uses it
     */
    public Builder ethnicity(Ethnicity known) {
      ethnicity = Optional.of(Objects.requireNonNull(known, "ethnicity"));
      return this;
    }

    /**
     * {@return this builder with more clues that are present}
     *
     * @param more the clues
     */
    public Builder addPresent(Clue... more) {
      present = more(present, "present", more);
      return this;
    }

    /**
     * {@return this builder with more clues that are absent}
     *
     * @param more the clues
     */
    public Builder addAbsent(Clue... more) {
      absent = more(absent, "absent", more);
      return this;
    }

    /**
     * {@return this builder with more of clues, each of which is present unless it is past}
     *
     * @param more the histories
     */
    public Builder addHistory(History... more) {
      history = more(history, "history", more);
      return this;
    }

    /**
     * {@return this builder with more medicines that are or were taken}
     *
     * @param more the medicines
     */
    public Builder addMedicine(MedicineUse... more) {
      medicines = more(medicines, "medicines", more);
      return this;
    }

    /**
     * {@return this builder with more medicines that are taken, of unknown dose and duration; a
     * form of vitamin B12 is what it is, a replacement}
     *
     * @param more the medicines, or classes of them, as a knowledge base finds them
     */
    public Builder addMedicine(Medicine... more) {
      for (Medicine each : Objects.requireNonNull(more, "medicines")) {
        if (Objects.requireNonNull(each, "medicine").cobalamin().isPresent()) {
          addReplacement(Replacement.builder().form(each.cobalamin()).build());
        } else {
          addMedicine(MedicineUse.of(each));
        }
      }
      return this;
    }

    /**
     * {@return this builder with more medicines that are not taken}
     *
     * @param more the medicines, or classes of them
     */
    public Builder addNotTaken(Medicine... more) {
      notTaken = more(notTaken, "notTaken", more);
      return this;
    }

    /**
     * {@return this builder with more results}
     *
     * @param more the results
     */
    public Builder addResult(LabResult... more) {
      results = more(results, "results", more);
      return this;
    }

    /**
     * {@return this builder with these results, and no others}
     *
     * @param all the results
     */
    public Builder results(Iterable<LabResult> all) {
      List<LabResult> own = new ArrayList<>();
      for (LabResult each : all) {
        own.add(Objects.requireNonNull(each, "results"));
      }
      results = own;
      return this;
    }

    /**
     * {@return this builder with these results of a test, and no others of it; those of other tests
     * stay, and are not put into order again}
     *
     * @param test the test
     * @param all its results
     * @throws IllegalArgumentException if one is of another test
     */
    public Builder results(LabTest test, Iterable<LabResult> all) {
      List<LabResult> ofTest = new ArrayList<>();
      for (LabResult each : all) {
        if (!each.test().equals(Objects.requireNonNull(test, "test"))) {
          throw new IllegalArgumentException("results must be of " + test + " but one was " + each);
        }
        ofTest.add(each);
      }
      results = ResultsInOrder.replaced(results, test, ofTest);
      return this;
    }

    /**
     * {@return this builder with more vitamin B12 that was given}
     *
     * @param more what was given
     */
    public Builder addReplacement(Replacement... more) {
      replacements = more(replacements, "replacements", more);
      return this;
    }

    /**
     * {@return this builder with more routes of replacement that the person refuses}
     *
     * @param more the routes
     */
    public Builder addRefusedRoute(Route... more) {
      refusedRoutes = more(refusedRoutes, "refusedRoutes", more);
      return this;
    }

    /**
     * {@return this builder with more routes of replacement that have failed}
     *
     * @param more the routes
     */
    public Builder addFailedRoute(Route... more) {
      failedRoutes = more(failedRoutes, "failedRoutes", more);
      return this;
    }

    /**
     * {@return this builder with more of what the person is allergic to}
     *
     * @param more the allergens
     */
    public Builder addAllergy(Allergen... more) {
      for (Allergen each : Objects.requireNonNull(more, "allergies")) {
        addAllergy(Allergy.of(each));
      }
      return this;
    }

    /**
     * {@return this builder with more allergies; those to one allergen are joined}
     *
     * @param more the allergies
     */
    public Builder addAllergy(Allergy... more) {
      allergies = more(allergies, "allergies", more);
      return this;
    }

    /** A list that was shared is copied before it grows. */
    @SafeVarargs
    private static <T> List<T> more(List<T> some, String name, T... more) {
      List<T> grown = some instanceof ArrayList<T> own ? own : new ArrayList<>(some);
      for (T each : Objects.requireNonNull(more, name)) {
        grown.add(Objects.requireNonNull(each, name));
      }
      return grown;
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> more(Set<E> some, String name, E... more) {
      if (Objects.requireNonNull(more, name).length == 0) {
        return some;
      }
      EnumSet<E> grown = EnumSet.of(Objects.requireNonNull(more[0], name));
      for (E each : more) {
        grown.add(Objects.requireNonNull(each, name));
      }
      grown.addAll(some);
      return Collections.unmodifiableSet(grown);
    }

    /** {@return this builder, after saying that the person is pregnant} */
    public Builder pregnant() {
      pregnant = Truth.TRUE;
      saidPregnant = true;
      return this;
    }

    /**
     * {@return this builder, after saying that the person is pregnant}
     *
     * @param known the trimester
     */
    public Builder pregnant(Trimester known) {
      trimester = Optional.of(Objects.requireNonNull(known, "trimester"));
      return pregnant();
    }

    /**
     * {@return this builder, after saying that the person is pregnant, and since when}
     *
     * @param conception the day on which the pregnancy began; of so many weeks of pregnancy, which
     *     are counted from the last period, it lies about two weeks less back
     */
    public Builder pregnantSince(LocalDate conception) {
      conceived = Optional.of(Objects.requireNonNull(conception, "conception"));
      return pregnant();
    }

    /** {@return this builder, after saying that the person is not pregnant} */
    public Builder notPregnant() {
      pregnant = Truth.FALSE;
      saidNotPregnant = true;
      return this;
    }

    /** {@return this builder, after saying that the person is breastfeeding} */
    public Builder breastfeeding() {
      breastfeeding = Truth.TRUE;
      saidFeeding = true;
      return this;
    }

    /** {@return this builder, after saying that the person is not breastfeeding} */
    public Builder notBreastfeeding() {
      breastfeeding = Truth.FALSE;
      saidNotFeeding = true;
      return this;
    }

    /**
     * {@return this builder, after saying that what a part of the record does not name is absent}
     *
     * @param part the part
     */
    public Builder noOther(Part part) {
      closed = more(closed, "part", part);
      return this;
    }

    /** {@return this builder, after saying that symptoms not named are absent} */
    public Builder noOtherSymptoms() {
      return noOther(Part.SYMPTOMS);
    }

    /** {@return this builder, after saying that risk factors not named are absent} */
    public Builder noOtherRiskFactors() {
      return noOther(Part.RISK_FACTORS);
    }

    /** {@return this builder, after saying that conditions not named are absent} */
    public Builder noOtherConditions() {
      return noOther(Part.CONDITIONS);
    }

    /** {@return this builder, after saying that medicines not named are not taken} */
    public Builder noOtherMedicines() {
      return noOther(Part.MEDICINES);
    }

    /** {@return this builder, after saying that no other vitamin B12 was given} */
    public Builder noOtherReplacement() {
      return noOther(Part.REPLACEMENTS);
    }

    /** {@return this builder, after saying that there are no other allergies} */
    public Builder noOtherAllergies() {
      return noOther(Part.ALLERGIES);
    }
  }

  /**
   * A part of a patient's record that is complete once it is closed: what it does not name is
   * absent.
   */
  public enum Part {
    /** Symptoms and signs. */
    SYMPTOMS,
    /** Risk factors. */
    RISK_FACTORS,
    /** Conditions. */
    CONDITIONS,
    /** Medicines. */
    MEDICINES,
    /** Vitamin B12 replacement. */
    REPLACEMENTS,
    /** Allergies. */
    ALLERGIES;

    /** {@return the name in words} */
    public String label() {
      return Words.of(this);
    }
  }
}
