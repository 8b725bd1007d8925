package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A regimen in words: form, dose, route, interval, and what keeps the level afterwards. */
public final class Doses {
  private static final int ALTERNATE = 2;
  private static final int TWICE = 2;
  private static final int A_WEEK = 7;
  private static final int A_MONTH = 30;

  private Doses() {}

  /** A treatment, such as "hydroxocobalamin 1 mg intramuscularly 3 times a week for 2 weeks". */
  public static String of(Treatment treatment, boolean forLife) {
    StringBuilder text = new StringBuilder(treatment.form().label());
    List<Phase> phases = treatment.phases();
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      text.append(i == 0 ? " " : ", then ")
          .append(dose(phase))
          .append(i == 0 ? " " + by(treatment.route()) : "")
          .append(' ')
          .append(when(phase));
    }
    return text.append(forLife ? " for life" : "").toString();
  }

  /** The first phase alone, where there is no room for what keeps the level. */
  public static String begun(Treatment treatment) {
    return single(treatment) + " " + when(treatment.phases().get(0));
  }

  /** Form, dose and route, where another than the regimen sets the interval. */
  public static String single(Treatment treatment) {
    return treatment.form().label()
        + " "
        + dose(treatment.phases().get(0))
        + " "
        + by(treatment.route());
  }

  /** What is given already, as far as the record says. */
  public static String of(Replacement given) {
    StringBuilder text =
        new StringBuilder(given.form().map(form -> form.label()).orElse("vitamin B12"));
    given.dose().ifPresent(dose -> text.append(' ').append(Print.quantity(dose)));
    given.route().ifPresent(route -> text.append(' ').append(by(route)));
    given.daysBetweenDoses().ifPresent(days -> text.append(interval(days)));
    return text.toString();
  }

  /** Months and weeks are said as such. */
  private static String interval(int days) {
    if (days % A_MONTH == 0) {
      return every(days / A_MONTH, "month");
    }
    return days % A_WEEK == 0 ? every(days / A_WEEK, "week") : every(days, "day");
  }

  private static String every(int many, String unit) {
    return many == 1 ? " every " + unit : " every " + many + " " + unit + "s";
  }

  private static String by(Route route) {
    return switch (route) {
      case ORAL -> "by mouth";
      case SUBLINGUAL -> "under the tongue";
      case NASAL -> "into the nose";
      case INTRAMUSCULAR -> "intramuscularly";
      case SUBCUTANEOUS -> "under the skin";
    };
  }

  private static String dose(Phase phase) {
    Quantity low = phase.dose().low().orElseThrow();
    Optional<Quantity> high = phase.dose().high();
    if (high.isEmpty()) {
      return "at least " + Print.exact(low);
    }
    boolean range = low.value().compareTo(high.get().value()) != 0;
    return range
        ? low.value().toPlainString() + " to " + Print.exact(high.get())
        : Print.exact(low);
  }

  private static String when(Phase phase) {
    Span every = phase.every();
    boolean single = every.least() == 1 && every.most() == 1;
    boolean alternate =
        every.unit() == ChronoUnit.DAYS
            && every.least() == ALTERNATE
            && every.most() == ALTERNATE
            && phase.times() == 1;
    StringBuilder text = new StringBuilder();
    if (phase.times() > 1) {
      text.append(phase.times() == TWICE ? "twice " : phase.times() + " times ");
    }
    if (alternate) {
      text.append("on alternate days");
    } else if (single) {
      text.append("a ").append(every.toString().substring(2));
    } else {
      text.append("every ").append(every);
    }
    phase.length().ifPresent(span -> text.append(" for ").append(span));
    phase.until().ifPresent(end -> text.append(' ').append(end.replace("there is ", "")));
    return text.toString();
  }
}
