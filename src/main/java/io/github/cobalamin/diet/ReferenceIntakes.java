// Long: the nine bodies and what each says are one value, mostly documentation.
package io.github.cobalamin.diet;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.model.AgeBand;
import io.github.cobalamin.model.LifeStage;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Source;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one body recommends to eat of vitamin B12, by age and stage of life.
 *
 * <pre>{@code
 * ReferenceIntakes.EFSA_2015.of(patient);                            // 4 µg a day, adequate intake
 * ReferenceIntakes.US_1998.adequacy(Quantity.of("1.5 ug"), patient); // probably inadequate
 * }</pre>
 *
 * <p>Figures that were not read in print are marked provisional. Ages that a body's table leaves
 * out have no value. Instances are immutable and thread-safe.
 */
public final class ReferenceIntakes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<String, List<Row>> ROWS = IntakeTable.standard();
  private static final int YOUNGEST_MOTHER = 12;
  private static final int OLDEST_MOTHER = 55;

  /** United States and Canada, Institute of Medicine 1998. */
  public static final ReferenceIntakes US_1998 = body("us-1998", "IOM 1998", 1998);

  /** European Food Safety Authority 2015. */
  public static final ReferenceIntakes EFSA_2015 = body("efsa-2015", "EFSA 2015", 2015);

  /** Germany, Austria and Switzerland 2018. */
  public static final ReferenceIntakes DACH_2018 = body("dach-2018", "D-A-CH 2018", 2018);

  /** United Kingdom, Committee on Medical Aspects of Food Policy 1991. */
  public static final ReferenceIntakes UK_1991 = body("uk-1991", "UK 1991", 1991);

  /** World Health Organization and Food and Agriculture Organization 2004. */
  public static final ReferenceIntakes WHO_FAO_2004 = body("who-fao-2004", "WHO/FAO 2004", 2004);

  /** Nordic countries 2023. */
  public static final ReferenceIntakes NORDIC_2023 = body("nordic-2023", "Nordic 2023", 2023);

  /** Japan 2025. */
  public static final ReferenceIntakes JAPAN_2025 = body("japan-2025", "Japan 2025", 2025);

  /** Australia and New Zealand 2006. */
  public static final ReferenceIntakes AUSTRALIA_NZ_2006 =
      body("australia-nz-2006", "Australia/NZ 2006", 2006);

  /** European Union, Scientific Committee for Food 1993: historic, replaced by EFSA's of 2015. */
  public static final ReferenceIntakes EU_SCF_1993 = body("eu-scf-1993", "EU SCF 1993", 1993);

  private static final List<ReferenceIntakes> ALL =
      List.of(
          US_1998,
          EFSA_2015,
          DACH_2018,
          UK_1991,
          WHO_FAO_2004,
          NORDIC_2023,
          JAPAN_2025,
          AUSTRALIA_NZ_2006,
          EU_SCF_1993);

  private final String id;
  private final transient String name;
  private final transient int year;
  private final transient List<Row> rows;

  private ReferenceIntakes(String id, String name, int year, List<Row> rows) {
    this.id = id;
    this.name = name;
    this.year = year;
    this.rows = rows;
  }

  private static ReferenceIntakes body(String id, String name, int year) {
    return new ReferenceIntakes(
        id, name, year, List.copyOf(Objects.requireNonNull(ROWS.get(id), id)));
  }

  /** {@return all of them, those in force first, the historic one last} */
  public static List<ReferenceIntakes> all() {
    return ALL;
  }

  /**
   * {@return the reference intakes of a body}
   *
   * @param id the id
   * @throws NoSuchElementException if there is none; the message names similar ids
   */
  public static ReferenceIntakes get(String id) {
    Objects.requireNonNull(id, "id");
    List<String> ids = new ArrayList<>();
    for (ReferenceIntakes each : ALL) {
      if (each.id.equals(id)) {
        return each;
      }
      ids.add(each.id);
    }
    throw new NoSuchElementException(
        "reference intakes must have an id that exists, such as "
            + NearMisses.of(id, ids)
            + ", but it was \""
            + id
            + "\"");
  }

  /** {@return the id: lower-case words joined by hyphens} */
  public String id() {
    return id;
  }

  /** {@return the short name of body and year, such as "EFSA 2015"} */
  public String name() {
    return name;
  }

  /** {@return the year by which it is known} */
  public int year() {
    return year;
  }

  /** {@return the publication} */
  public Source source() {
    return IntakeTable.source(id);
  }

  /** {@return whether a later publication has replaced it} */
  public boolean historic() {
    return this == EU_SCF_1993;
  }

  /**
   * {@return what the body says of the highest intake that is safe, with its source; empty if that
   * was not read. That none was established is a statement of its own: it is neither zero nor
   * without bound}
   */
  public Optional<Remark> upperLimit() {
    return UpperLimits.of(id);
  }

  /** {@return all its figures, in the order of the table} */
  public List<Row> rows() {
    return rows;
  }

  /** The figures for an age and a stage of life. */
  List<Row> of(Age age, LifeStage stage) {
    List<Row> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.lifeStage() == stage && row.ages().contains(age.totalMonths())) {
        found.add(row);
      }
    }
    return List.copyOf(found);
  }

  /**
   * {@return the figures for a person; empty if the age is unknown or the body has none, of which
   * {@link #whyNone} tells} Pregnancy and breastfeeding count when they are stated.
   *
   * @param patient the person
   */
  public List<Row> of(Patient patient) {
    if (patient.age().isEmpty() || both(patient)) {
      return List.of();
    }
    Age age = patient.age().get();
    LifeStage stage = stage(patient);
    List<Row> found = of(age, stage);
    if (!found.isEmpty() || stage != LifeStage.ANYONE || patient.sex().isEmpty()) {
      return found;
    }
    return of(age, patient.sex().get() == Sex.FEMALE ? LifeStage.FEMALE : LifeStage.MALE);
  }

  /**
   * {@return why the body has no figure for a person; empty if it has one}
   *
   * @param patient the person
   */
  public Optional<String> whyNone(Patient patient) {
    if (patient.age().isEmpty()) {
      return Optional.of("the age is not known");
    }
    if (both(patient)) {
      return Optional.of("it has no value for pregnancy and breastfeeding at once");
    }
    if (!of(patient).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        patient.sex().isEmpty() && !of(patient.age().get(), LifeStage.FEMALE).isEmpty()
            ? "its values differ by sex, which is not known"
            : "it has no value for " + whom(stage(patient)) + " at " + patient.age().get());
  }

  /**
   * {@return how an intake stands to the figures for a person}, with a caution: an amount does not
   * say of how many days it is, so it is no evidence of a diet. {@link Intake#adequacy} judges one.
   *
   * @param eatenPerDay the vitamin B12 eaten a day, a mass; ">=1.5 ug" for a sum over foods of
   *     which some have no value
   * @param patient the person
   * @throws IllegalArgumentException if the intake is no mass
   */
  public Adequacy adequacy(Quantity eatenPerDay, Patient patient) {
    return AdequacyCautions.ofAmount(ofDiet(eatenPerDay, patient));
  }

  /** How the mean day of a diet stands to the figures for a person. */
  Adequacy ofDiet(Quantity eatenPerDay, Patient patient) {
    return Adequacy.of(
        this,
        eatenPerDay,
        of(patient),
        whyNone(patient).orElseGet(() -> assumption(patient)),
        historic() ? List.of(name + " is historic") : List.of());
  }

  private static LifeStage stage(Patient patient) {
    if (patient.pregnant() == Truth.TRUE) {
      return LifeStage.PREGNANT;
    }
    return patient.breastfeeding() == Truth.TRUE ? LifeStage.BREASTFEEDING : LifeStage.ANYONE;
  }

  /** For whom a figure of a stage holds: females and males of any age, not women and men. */
  private static String whom(LifeStage stage) {
    return switch (stage) {
      case ANYONE -> "people who are neither pregnant nor breastfeeding";
      case FEMALE -> "females";
      case MALE -> "males";
      default -> stage.label();
    };
  }

  private static boolean both(Patient patient) {
    return patient.pregnant() == Truth.TRUE && patient.breastfeeding() == Truth.TRUE;
  }

  /** Silence does not mean "no": who may be pregnant is told what the figure took for granted. */
  private static String assumption(Patient patient) {
    int years = patient.age().map(Age::years).orElse(0);
    boolean may =
        stage(patient) == LifeStage.ANYONE
            && !patient.sex().equals(Optional.of(Sex.MALE))
            && years >= YOUNGEST_MOTHER
            && years <= OLDEST_MOTHER;
    boolean unstated =
        patient.pregnant() == Truth.UNKNOWN || patient.breastfeeding() == Truth.UNKNOWN;
    return may && unstated
        ? "Taken as neither pregnant nor breastfeeding, which is not stated."
        : "";
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  private Object readResolve() {
    return get(id);
  }

  /**
   * One figure of a body: so much vitamin B12 a day, for people of an age and a stage of life.
   *
   * <p>Instances are immutable and thread-safe.
   */
  @Value.Immutable
  public abstract static class Row implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Bodies call people adults from 18 years on, or from 19. */
    private static final Set<AgeBand> ADULTS = Set.of(AgeBand.fromYears(18), AgeBand.fromYears(19));

    Row() {}

    abstract IntakeKind kind();

    /** {@return the word the body has for it, such as "adequate intake"} */
    public abstract String term();

    /** {@return the micrograms a day, exact and above zero} */
    public abstract Quantity perDay();

    /** {@return the ages for which it holds} */
    public abstract AgeBand ages();

    /** {@return the stage of life for which it holds} */
    public abstract LifeStage lifeStage();

    /** {@return who says so, and how well that was confirmed} */
    public abstract Citation citation();

    /** {@return the recommendation's own wording, or what else is to be known} */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
      if (term().isBlank()) {
        throw new IllegalArgumentException("term of a reference intake must not be blank");
      }
      if (perDay().unit() != Unit.MICROGRAM
          || !perDay().exact()
          || perDay().value().signum() == 0) {
        throw new IllegalArgumentException(
            "reference intake must be exact micrograms above 0 but was " + perDay());
      }
    }

    /**
     * {@return whether it is a requirement, below which an intake is probably too little; else it
     * covers nearly everyone, or is what healthy people were seen to eat}
     */
    public boolean requirement() {
      return kind().requirement();
    }

    private boolean anyAge() {
      return ages().fromMonths() == 0 && ages().toMonths().isEmpty();
    }

    /**
     * {@return for whom it holds, such as "adults", "people of 1 to under 4 years" or "pregnancy"}
     */
    public String whom() {
      if (lifeStage() != LifeStage.ANYONE) {
        String whom = ReferenceIntakes.whom(lifeStage());
        return anyAge() ? whom : whom + " at " + ages();
      }
      return ADULTS.contains(ages()) ? "adults" : "people of " + ages();
    }

    /** {@return whether the figure still waits for a reviewer} */
    public boolean provisional() {
      return citation().provisional();
    }

    /** {@return the figure, such as "4 µg a day, the adequate intake for adults"} */
    @Override
    public String toString() {
      return Micrograms.text(perDay()) + " a day, the " + term() + " for " + whom();
    }
  }
}
