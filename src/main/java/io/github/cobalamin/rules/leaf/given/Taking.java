package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PlainLeaf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a medicine, or one of a class, is being taken: at or above a dose and for at least a
 * time, where these are asked.
 */
public final class Taking extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Medicine medicine;
  private final Quantity dailyDose;
  private final int months;
  private final boolean anyDose;

  /**
   * Taking.
   *
   * @param dailyDose the least dose of a day; zero asks for none
   * @param months the least time; zero asks for none
   * @throws IllegalArgumentException if the dose is no exact mass, or the time is not from 0 to
   *     1200 months
   */
  public Taking(Medicine medicine, Quantity dailyDose, int months) {
    super(Input.of(medicine), medicine, dailyDose, months);
    check(dailyDose, months);
    this.medicine = medicine;
    this.dailyDose = dailyDose;
    this.months = months;
    this.anyDose = dailyDose.value().signum() == 0;
  }

  /** A least dose is an exact mass, and a least time some months. */
  public static void check(Quantity dailyDose, int months) {
    ReplacementLeaf.checkDose(dailyDose);
    if (months < 0 || months > 1200) {
      throw new IllegalArgumentException("months must be from 0 to 1200 but was " + months);
    }
  }

  /**
   * What is said not to be taken is not. A medicine that is named is known by its uses alone; of a
   * class, other members may be taken unless the record is complete; and whoever takes an unknown
   * member of a class may take this one.
   */
  @Override
  @SuppressWarnings("ReferenceEquality") // the same object is quickly told
  public Truth read(Case who) {
    List<Medicine> notTaken = who.patient().notTaken();
    List<MedicineUse> uses = who.patient().medicines();
    for (int i = 0; i < notTaken.size(); i++) {
      if (medicine.isIn(notTaken.get(i))) {
        return Truth.FALSE;
      }
    }
    Truth any = Truth.FALSE;
    boolean named = false;
    for (int i = 0, n = uses.size(); i < n && any != Truth.TRUE; i++) {
      MedicineUse use = uses.get(i);
      Medicine taken = use.medicine();
      if (taken == medicine || taken.isIn(medicine)) {
        any = any.or(met(use, day(who)));
        named = true;
      } else if (taken.isClass() && medicine.isIn(taken)) {
        any = any.or(current(use, day(who)).and(Truth.UNKNOWN));
        named = true;
      }
    }
    boolean known =
        any == Truth.TRUE
            || (named && !medicine.isClass())
            || who.patient().closed().contains(Patient.Part.MEDICINES);
    return known ? any : any.or(Truth.UNKNOWN);
  }

  /** Whether a use of whichever medicine, not of a class, alone makes it taken without a doubt. */
  public static boolean isPlain(MedicineUse use, Patient patient) {
    return use.ongoing()
        && use.until().isEmpty()
        && !use.medicine().isClass()
        && patient.notTaken().isEmpty();
  }

  /** {@return whether it asks of the medicine only that it is taken} */
  public boolean asksNoMore() {
    return anyDose && months == 0;
  }

  /** Whether one use of the medicine is as asked. */
  private Truth met(MedicineUse use, @Nullable LocalDate date) {
    Truth dose = anyDose ? Truth.TRUE : ReplacementLeaf.atLeast(use.dailyDose(), dailyDose);
    Truth duration = months == 0 ? Truth.TRUE : lasted(use, date);
    return current(use, date).and(dose).and(duration);
  }

  private static Truth current(MedicineUse use, @Nullable LocalDate date) {
    YearMonth until = use.until().orElse(null);
    if (until == null) {
      return Truth.of(use.ongoing());
    }
    return date == null ? Truth.UNKNOWN : Truth.of(!until.isBefore(YearMonth.from(date)));
  }

  /** The month of the beginning is known but not its day: the duration lies between two values. */
  private Truth lasted(MedicineUse use, @Nullable LocalDate date) {
    YearMonth begun = use.since().orElse(null);
    if (begun == null || date == null) {
      return Truth.UNKNOWN;
    }
    if (ChronoUnit.MONTHS.between(begun.atEndOfMonth(), date) >= months) {
      return Truth.TRUE;
    }
    return ChronoUnit.MONTHS.between(begun.atDay(1), date) < months ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return words(medicine, dailyDose, months);
  }

  /** What is asked of a medicine, in words. */
  public static String words(Medicine medicine, Quantity dailyDose, int months) {
    return medicine + " taken" + asked(dailyDose, months);
  }

  private static String asked(Quantity dailyDose, int months) {
    return ReplacementLeaf.dose(dailyDose)
        + (months == 0 ? "" : " for " + months + " months or more");
  }

  /** Of several uses, the one that decides is told. */
  @Override
  public String seen(Truth truth, Case who) {
    MedicineUse told = null;
    for (MedicineUse use : who.patient().medicines()) {
      boolean decides =
          use.medicine().isIn(medicine) && (told == null || met(use, day(who)) == truth);
      told = decides ? use : told;
    }
    if (told == null) {
      return medicine + (truth == Truth.FALSE ? " not taken" : " not known");
    }
    return told.medicine()
        + " taken"
        + told.dailyDose().map(dose -> ", " + dose + " a day").orElse("")
        + told.since().map(month -> ", since " + month).orElse("")
        + told.until().map(month -> ", until " + month).orElse(told.ongoing() ? "" : ", ended")
        + againstAsked(truth);
  }

  /** What was asked of it, or what of that is not so, or is in doubt: so much, so long, or now. */
  private String againstAsked(Truth truth) {
    String asked = asked(dailyDose, months);
    return switch (truth) {
      case TRUE -> asked.isEmpty() ? "" : " (asked:" + asked + ")";
      case FALSE -> asked.isEmpty() ? ", not now" : ", not" + asked;
      case UNKNOWN -> asked.isEmpty() ? ", perhaps not now" : ", perhaps not" + asked;
    };
  }
}
