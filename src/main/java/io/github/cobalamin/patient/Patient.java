package io.github.cobalamin.patient;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Truth;
import java.io.Serializable;
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
  private static final List<String> NAMES =
      List.of(
          "age",
          "sex",
          "ethnicity",
          "pregnant",
          "trimester",
          "breastfeeding",
          "present",
          "absent",
          "extents",
          "medicines",
          "notTaken",
          "results",
          "replacements",
          "refusedRoutes",
          "failedRoutes",
          "allergies",
          "closed");

  /** The sets of complete parts that were met, of which there are few. */
  private static final Map<Set<Part>, Set<Part>> CLOSED = new ConcurrentHashMap<>();

  private final Optional<Age> age;
  private final Optional<Sex> sex;
  private final Optional<Ethnicity> ethnicity;
  private final Optional<Trimester> trimester;
  private final Truth pregnant;
  private final Truth breastfeeding;
  private final List<Clue> present;
  private final List<Clue> absent;
  private final List<Extent> extents;
  private final List<MedicineUse> medicines;
  private final List<Medicine> notTaken;
  private final List<LabResult> results;
  private final List<Replacement> replacements;
  private final Set<Route> refusedRoutes;
  private final Set<Route> failedRoutes;
  private final Set<Allergen> allergies;
  private final Set<Part> closed;
  private transient int hashCode;

  private Patient(Builder builder) {
    check(builder);
    this.age = builder.age;
    this.sex = builder.sex;
    this.ethnicity = builder.ethnicity;
    this.trimester = builder.trimester;
    this.pregnant = builder.pregnant;
    this.breastfeeding = builder.breastfeeding;
    this.present = CanonicalPatient.withExtents(builder.present, builder.extents);
    this.absent = CanonicalPatient.inOrder(builder.absent);
    this.extents = CanonicalPatient.inOrder(builder.extents);
    this.medicines = CanonicalPatient.inOrder(builder.medicines);
    this.notTaken = CanonicalPatient.inOrder(builder.notTaken);
    this.results = CanonicalPatient.inOrder(builder.results);
    this.replacements = CanonicalPatient.inOrder(builder.replacements);
    this.refusedRoutes = builder.refusedRoutes;
    this.failedRoutes = builder.failedRoutes;
    this.allergies = builder.allergies;
    this.closed = shared(builder.closed);
  }

  /** What is shared with a patient who was checked needs no second look. */
  @SuppressWarnings("ReferenceEquality") // the very same list was checked before
  private static void check(Builder builder) {
    Patient origin = builder.origin;
    if (origin == null
        || builder.present != origin.present
        || builder.absent != origin.absent
        || builder.extents != origin.extents) {
      PatientChecks.clues(builder.present, builder.absent, builder.extents);
    }
    if (origin == null
        || builder.medicines != origin.medicines
        || builder.notTaken != origin.notTaken) {
      PatientChecks.medicines(builder.medicines, builder.notTaken);
    }
    if (origin == null || builder.results != origin.results) {
      PatientChecks.results(builder.results);
    }
    PatientChecks.pregnancy(builder.pregnant, builder.trimester);
  }

  /** {@return the age} */
  public Optional<Age> age() {
    return age;
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

  /** {@return how much operations took out; each such condition is present} */
  public List<Extent> extents() {
    return extents;
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

  /** {@return what the person is allergic to} */
  public Set<Allergen> allergies() {
    return allergies;
  }

  /** {@return the parts of the record that are complete} */
  public Set<Part> closed() {
    return closed;
  }

  /**
   * {@return whether the person has a clue, as stated: a clue is present if a part of it is, and
   * absent if what it is part of is}
   *
   * @param clue the clue
   */
  public Truth truth(Clue clue) {
    Objects.requireNonNull(clue, "clue");
    if (present.contains(clue)) {
      return Truth.TRUE;
    }
    for (Clue each : present) {
      if (each.isIn(clue)) {
        return Truth.TRUE;
      }
    }
    if (closed.contains(part(clue))) {
      return Truth.FALSE;
    }
    for (Clue each : absent) {
      if (clue.isIn(each)) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  /**
   * {@return the result of a test that decides: the latest one}
   *
   * @param test the test
   */
  public Optional<LabResult> latest(LabTest test) {
    Objects.requireNonNull(test, "test");
    for (int i = results.size() - 1; i >= 0; i--) {
      LabResult result = results.get(i);
      if (result.test().equals(test)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the part of the record to which a clue belongs}
   *
   * @param clue the clue
   */
  public static Part part(Clue clue) {
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
        extents,
        medicines,
        notTaken,
        results,
        replacements,
        refusedRoutes,
        failedRoutes,
        allergies,
        closed);
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

  /** {@return what is known, each with its name} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Patient{");
    List<Object> facts = facts();
    for (int i = 0; i < facts.size(); i++) {
      Object fact =
          facts.get(i) instanceof Optional<?> optional ? optional.orElse(null) : facts.get(i);
      if (fact != null) {
        text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
            .append(NAMES.get(i))
            .append('=')
            .append(fact);
      }
    }
    return text.append('}').toString();
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
      builder.age(((List<Age>) facts[0]).stream().findFirst());
      builder.sex(((List<Sex>) facts[1]).stream().findFirst());
      builder.ethnicity(((List<Ethnicity>) facts[2]).stream().findFirst());
      builder.pregnant((Truth) facts[3]);
      builder.trimester(((List<Trimester>) facts[4]).stream().findFirst());
      builder.breastfeeding((Truth) facts[5]);
      builder.present((List<Clue>) facts[6]);
      builder.absent((List<Clue>) facts[7]);
      builder.extents((List<Extent>) facts[8]);
      builder.medicines((List<MedicineUse>) facts[9]);
      builder.notTaken((List<Medicine>) facts[10]);
      builder.results((List<LabResult>) facts[11]);
      builder.replacements((List<Replacement>) facts[12]);
      builder.refusedRoutes((Set<Route>) facts[13]);
      builder.failedRoutes((Set<Route>) facts[14]);
      builder.allergies((Set<Allergen>) facts[15]);
      builder.closed((Set<Part>) facts[16]);
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
   * facts contradict each other: the same clue present and absent, a trimester without a pregnancy,
   * two different results of one test and day.
   */
  public static final class Builder {
    /** The patient of whom it began, if there was one. */
    private final @Nullable Patient origin;

    private Optional<Age> age = Optional.empty();
    private Optional<Sex> sex = Optional.empty();
    private Optional<Ethnicity> ethnicity = Optional.empty();
    private Optional<Trimester> trimester = Optional.empty();
    private Truth pregnant = Truth.UNKNOWN;
    private Truth breastfeeding = Truth.UNKNOWN;
    private List<Clue> present = List.of();
    private List<Clue> absent = List.of();
    private List<Extent> extents = List.of();
    private List<MedicineUse> medicines = List.of();
    private List<Medicine> notTaken = List.of();
    private List<LabResult> results = List.of();
    private List<Replacement> replacements = List.of();
    private Set<Route> refusedRoutes = Set.of();
    private Set<Route> failedRoutes = Set.of();
    private Set<Allergen> allergies = Set.of();
    private Set<Part> closed = Set.of();

    Builder() {
      this.origin = null;
    }

    Builder(Patient origin) {
      this.origin = origin;
      this.age = origin.age;
      this.sex = origin.sex;
      this.ethnicity = origin.ethnicity;
      this.pregnant = origin.pregnant;
      this.trimester = origin.trimester;
      this.breastfeeding = origin.breastfeeding;
      this.present = origin.present;
      this.absent = origin.absent;
      this.extents = origin.extents;
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
      return age(Optional.of(Objects.requireNonNull(known, "age")));
    }

    /**
     * {@return this builder with the age, or without}
     *
     * @param known the age; empty if it is not known
     */
    public Builder age(Optional<? extends Age> known) {
      age = Objects.requireNonNull(known, "age").map(each -> each);
      return this;
    }

    /**
     * {@return this builder with the sex as recorded}
     *
     * @param known the sex as recorded
     */
    public Builder sex(Sex known) {
      return sex(Optional.of(Objects.requireNonNull(known, "sex")));
    }

    /**
     * {@return this builder with the sex as recorded, or without}
     *
     * @param known the sex as recorded; empty if it is not known
     */
    public Builder sex(Optional<? extends Sex> known) {
      sex = Objects.requireNonNull(known, "sex").map(each -> each);
      return this;
    }

    /**
     * {@return this builder with the ethnicity, where a source uses it}
     *
     * @param known the ethnicity, where a source uses it
     */
    public Builder ethnicity(Ethnicity known) {
      return ethnicity(Optional.of(Objects.requireNonNull(known, "ethnicity")));
    }

    /**
     * {@return this builder with the ethnicity, where a source uses it, or without}
     *
     * @param known the ethnicity, where a source uses it; empty if it is not known
     */
    public Builder ethnicity(Optional<? extends Ethnicity> known) {
      ethnicity = Objects.requireNonNull(known, "ethnicity").map(each -> each);
      return this;
    }

    /**
     * {@return this builder with the trimester of the pregnancy}
     *
     * @param known the trimester of the pregnancy
     */
    public Builder trimester(Trimester known) {
      return trimester(Optional.of(Objects.requireNonNull(known, "trimester")));
    }

    /**
     * {@return this builder with the trimester of the pregnancy, or without}
     *
     * @param known the trimester of the pregnancy; empty if it is not known
     */
    public Builder trimester(Optional<? extends Trimester> known) {
      trimester = Objects.requireNonNull(known, "trimester").map(each -> each);
      return this;
    }

    /**
     * {@return this builder with whether the person is pregnant}
     *
     * @param stated whether the person is pregnant
     */
    public Builder pregnant(Truth stated) {
      pregnant = Objects.requireNonNull(stated, "pregnant");
      return this;
    }

    /**
     * {@return this builder with whether the person is breastfeeding}
     *
     * @param stated whether the person is breastfeeding
     */
    public Builder breastfeeding(Truth stated) {
      breastfeeding = Objects.requireNonNull(stated, "breastfeeding");
      return this;
    }

    /**
     * {@return this builder with a clue more}
     *
     * @param clue a clue
     */
    public Builder addPresent(Clue clue) {
      present = more(present, clue, "present element");
      return this;
    }

    /**
     * {@return this builder with more clues}
     *
     * @param more the clues
     */
    public Builder addPresent(Clue... more) {
      for (Clue each : more) {
        addPresent(each);
      }
      return this;
    }

    /**
     * {@return this builder with these clues, and no others}
     *
     * @param all the clues
     */
    public Builder present(Iterable<? extends Clue> all) {
      present = List.of();
      for (Clue each : all) {
        addPresent(each);
      }
      return this;
    }

    /**
     * {@return this builder with a clue more}
     *
     * @param clue a clue
     */
    public Builder addAbsent(Clue clue) {
      absent = more(absent, clue, "absent element");
      return this;
    }

    /**
     * {@return this builder with more clues}
     *
     * @param more the clues
     */
    public Builder addAbsent(Clue... more) {
      for (Clue each : more) {
        addAbsent(each);
      }
      return this;
    }

    /**
     * {@return this builder with these clues, and no others}
     *
     * @param all the clues
     */
    public Builder absent(Iterable<? extends Clue> all) {
      absent = List.of();
      for (Clue each : all) {
        addAbsent(each);
      }
      return this;
    }

    /**
     * {@return this builder with how much an operation took out more}
     *
     * @param extent how much an operation took out
     */
    public Builder addExtent(Extent extent) {
      extents = more(extents, extent, "extents element");
      return this;
    }

    /**
     * {@return this builder with more extents}
     *
     * @param more the extents
     */
    public Builder addExtents(Extent... more) {
      for (Extent each : more) {
        addExtent(each);
      }
      return this;
    }

    /**
     * {@return this builder with these extents, and no others}
     *
     * @param all the extents
     */
    public Builder extents(Iterable<? extends Extent> all) {
      extents = List.of();
      for (Extent each : all) {
        addExtent(each);
      }
      return this;
    }

    /**
     * {@return this builder with a medicine more}
     *
     * @param use a medicine
     */
    public Builder addMedicine(MedicineUse use) {
      medicines = more(medicines, use, "medicines element");
      return this;
    }

    /**
     * {@return this builder with more medicines}
     *
     * @param more the medicines
     */
    public Builder addMedicines(MedicineUse... more) {
      for (MedicineUse each : more) {
        addMedicine(each);
      }
      return this;
    }

    /**
     * {@return this builder with these medicines, and no others}
     *
     * @param all the medicines
     */
    public Builder medicines(Iterable<? extends MedicineUse> all) {
      medicines = List.of();
      for (MedicineUse each : all) {
        addMedicine(each);
      }
      return this;
    }

    /**
     * {@return this builder with a medicine or a class more}
     *
     * @param medicine a medicine or a class
     */
    public Builder addNotTaken(Medicine medicine) {
      notTaken = more(notTaken, medicine, "notTaken element");
      return this;
    }

    /**
     * {@return this builder with more medicines}
     *
     * @param more the medicines
     */
    public Builder addNotTaken(Medicine... more) {
      for (Medicine each : more) {
        addNotTaken(each);
      }
      return this;
    }

    /**
     * {@return this builder with these medicines, and no others}
     *
     * @param all the medicines
     */
    public Builder notTaken(Iterable<? extends Medicine> all) {
      notTaken = List.of();
      for (Medicine each : all) {
        addNotTaken(each);
      }
      return this;
    }

    /**
     * {@return this builder with a result more}
     *
     * @param result a result
     */
    public Builder addResult(LabResult result) {
      results = more(results, result, "results element");
      return this;
    }

    /**
     * {@return this builder with more results}
     *
     * @param more the results
     */
    public Builder addResults(LabResult... more) {
      for (LabResult each : more) {
        addResult(each);
      }
      return this;
    }

    /**
     * {@return this builder with these results, and no others}
     *
     * @param all the results
     */
    public Builder results(Iterable<? extends LabResult> all) {
      results = List.of();
      for (LabResult each : all) {
        addResult(each);
      }
      return this;
    }

    /**
     * {@return this builder with vitamin B12 that was given more}
     *
     * @param replacement vitamin B12 that was given
     */
    public Builder addReplacement(Replacement replacement) {
      replacements = more(replacements, replacement, "replacements element");
      return this;
    }

    /**
     * {@return this builder with more replacements}
     *
     * @param more the replacements
     */
    public Builder addReplacements(Replacement... more) {
      for (Replacement each : more) {
        addReplacement(each);
      }
      return this;
    }

    /**
     * {@return this builder with these replacements, and no others}
     *
     * @param all the replacements
     */
    public Builder replacements(Iterable<? extends Replacement> all) {
      replacements = List.of();
      for (Replacement each : all) {
        addReplacement(each);
      }
      return this;
    }

    /**
     * {@return this builder with a route that the person refuses more}
     *
     * @param route a route that the person refuses
     */
    public Builder addRefusedRoute(Route route) {
      refusedRoutes = more(refusedRoutes, route, "refusedRoutes element");
      return this;
    }

    /**
     * {@return this builder with more routes}
     *
     * @param more the routes
     */
    public Builder addRefusedRoutes(Route... more) {
      for (Route each : more) {
        addRefusedRoute(each);
      }
      return this;
    }

    /**
     * {@return this builder with these routes, and no others}
     *
     * @param all the routes
     */
    public Builder refusedRoutes(Iterable<Route> all) {
      refusedRoutes = Set.of();
      for (Route each : all) {
        addRefusedRoute(each);
      }
      return this;
    }

    /**
     * {@return this builder with a route that has failed more}
     *
     * @param route a route that has failed
     */
    public Builder addFailedRoute(Route route) {
      failedRoutes = more(failedRoutes, route, "failedRoutes element");
      return this;
    }

    /**
     * {@return this builder with more routes}
     *
     * @param more the routes
     */
    public Builder addFailedRoutes(Route... more) {
      for (Route each : more) {
        addFailedRoute(each);
      }
      return this;
    }

    /**
     * {@return this builder with these routes, and no others}
     *
     * @param all the routes
     */
    public Builder failedRoutes(Iterable<Route> all) {
      failedRoutes = Set.of();
      for (Route each : all) {
        addFailedRoute(each);
      }
      return this;
    }

    /**
     * {@return this builder with an allergen more}
     *
     * @param allergen an allergen
     */
    public Builder addAllergy(Allergen allergen) {
      allergies = more(allergies, allergen, "allergies element");
      return this;
    }

    /**
     * {@return this builder with more allergens}
     *
     * @param more the allergens
     */
    public Builder addAllergies(Allergen... more) {
      for (Allergen each : more) {
        addAllergy(each);
      }
      return this;
    }

    /**
     * {@return this builder with these allergens, and no others}
     *
     * @param all the allergens
     */
    public Builder allergies(Iterable<Allergen> all) {
      allergies = Set.of();
      for (Allergen each : all) {
        addAllergy(each);
      }
      return this;
    }

    /**
     * {@return this builder with a part of the record that is complete more}
     *
     * @param part a part of the record that is complete
     */
    public Builder addClosed(Part part) {
      closed = more(closed, part, "closed element");
      return this;
    }

    /**
     * {@return this builder with more parts}
     *
     * @param more the parts
     */
    public Builder addClosed(Part... more) {
      for (Part each : more) {
        addClosed(each);
      }
      return this;
    }

    /**
     * {@return this builder with these parts, and no others}
     *
     * @param all the parts
     */
    public Builder closed(Iterable<Part> all) {
      closed = Set.of();
      for (Part each : all) {
        addClosed(each);
      }
      return this;
    }

    /** A list that was shared is copied before it grows. */
    private static <T> List<T> more(List<T> some, T one, String name) {
      List<T> grown = some instanceof ArrayList<T> own ? own : new ArrayList<>(some);
      grown.add(Objects.requireNonNull(one, name));
      return grown;
    }

    private static <E extends Enum<E>> Set<E> more(Set<E> some, E one, String name) {
      EnumSet<E> grown = EnumSet.of(Objects.requireNonNull(one, name));
      grown.addAll(some);
      return Collections.unmodifiableSet(grown);
    }

    /** {@return this builder, after saying that the person is pregnant} */
    public Builder pregnant() {
      return pregnant(Truth.TRUE);
    }

    /**
     * {@return this builder, after saying that the person is pregnant}
     *
     * @param trimester the trimester
     */
    public Builder pregnant(Trimester trimester) {
      return pregnant(Truth.TRUE).trimester(trimester);
    }

    /** {@return this builder, after saying that the person is not pregnant} */
    public Builder notPregnant() {
      return pregnant(Truth.FALSE);
    }

    /** {@return this builder, after saying that the person is breastfeeding} */
    public Builder breastfeeding() {
      return breastfeeding(Truth.TRUE);
    }

    /** {@return this builder, after saying that the person is not breastfeeding} */
    public Builder notBreastfeeding() {
      return breastfeeding(Truth.FALSE);
    }

    /** {@return this builder, after saying that symptoms not named are absent} */
    public Builder noOtherSymptoms() {
      return addClosed(Part.SYMPTOMS);
    }

    /** {@return this builder, after saying that risk factors not named are absent} */
    public Builder noOtherRiskFactors() {
      return addClosed(Part.RISK_FACTORS);
    }

    /** {@return this builder, after saying that conditions not named are absent} */
    public Builder noOtherConditions() {
      return addClosed(Part.CONDITIONS);
    }

    /** {@return this builder, after saying that medicines not named are not taken} */
    public Builder noOtherMedicines() {
      return addClosed(Part.MEDICINES);
    }

    /** {@return this builder, after saying that no other vitamin B12 was given} */
    public Builder noOtherReplacement() {
      return addClosed(Part.REPLACEMENTS);
    }

    /** {@return this builder, after saying that there are no other allergies} */
    public Builder noOtherAllergies() {
      return addClosed(Part.ALLERGIES);
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
    ALLERGIES
  }
}
