package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Readings;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The likeliest cause, and what shows it. */
final class CauseLine {
  static final String KEY = "cause";

  /** They raise the need of everybody, and are a cause only where there is a deficiency. */
  static final Set<Cause> OF_NEED = Set.of(Causes.PREGNANCY, Causes.BREASTFEEDING);

  /** Shorter ones are in many names. */
  private static final int LONG_WORD = 6;

  private static final String UNKNOWN = "The cause is not known";

  private CauseLine() {}

  static Optional<Sentence> of(Held held) {
    Classification status = held.status();
    if (!held.treatments().isEmpty() && isForWhatStays(status, held.treatments().get(0))) {
      return reason(held.treatments().get(0));
    }
    if (status == Classification.UNLIKELY
        || status == Classification.DISCORDANT
        || status == Classification.NOT_TESTED) {
      return Optional.empty();
    }
    List<CandidateCause> causes = held.assessment().causes();
    if (causes.isEmpty() || causes.get(0).likelihood().compareTo(Likelihood.POSSIBLE) > 0) {
      return held.find("cause-not-established")
          .map(finding -> new Sentence(KEY, UNKNOWN + ".", finding.rule().citations()));
    }
    CandidateCause first = causes.get(0);
    if (!held.shown() && OF_NEED.contains(first.cause())) {
      return Optional.empty();
    }
    return Optional.of(
        new Sentence(
            KEY,
            restsOnNothing(first)
                ? UNKNOWN + stayPossible(held, causes)
                : Print.sentence(words(held, first)),
            List.copyOf(Held.citations(first.speaksFor()))));
  }

  /** Prophylaxis, or what is given for life whatever is shown, of whom no deficiency is. */
  private static boolean isForWhatStays(Classification status, TreatmentOption option) {
    boolean none = status == Classification.UNLIKELY || status == Classification.NOT_TESTED;
    boolean undecided = status == Classification.INDETERMINATE;
    return ((none || undecided) && option.treatment().preventive())
        || (none && option.course() == Treatment.Course.LIFELONG);
  }

  /** What such treatment is for, where no deficiency is shown. */
  private static Optional<Sentence> reason(TreatmentOption option) {
    for (Finding<TreatmentAdvice> each : option.speaksFor()) {
      List<String> names = new ArrayList<>(Saw.cluesButSymptoms(each));
      if (names.isEmpty() && Saw.tests(each).contains(LabTests.INTRINSIC_FACTOR_ANTIBODY)) {
        names.add("intrinsic-factor antibody, the mark of autoimmune gastritis");
      }
      if (!names.isEmpty()) {
        String words =
            "the reason for treatment is " + names.get(0) + ", with or without a deficiency";
        return Optional.of(new Sentence(KEY, Print.sentence(words), each.rule().citations()));
      }
    }
    return Optional.empty();
  }

  /** The cause without what shows it, where there is no room for that. */
  static Optional<Sentence> brief(Held held) {
    return of(held)
        .map(
            line ->
                new Sentence(
                    KEY, Print.sentence(line.text().split("[:;.] ?", 2)[0]), line.citations()));
  }

  /** Whether it is possible only because nothing else is on record. */
  static boolean restsOnNothing(CandidateCause candidate) {
    for (Finding<OnCause> each : candidate.speaksFor()) {
      if (!each.rule().id().startsWith("cause-nothing-on-record")) {
        return false;
      }
    }
    return true;
  }

  /** What nothing on record points to, and nothing excludes. */
  private static String stayPossible(Held held, List<CandidateCause> causes) {
    List<String> names = new ArrayList<>();
    for (CandidateCause each : causes) {
      if (each.likelihood() == Likelihood.POSSIBLE && restsOnNothing(each)) {
        names.add(each.cause().name());
      }
    }
    boolean negative =
        held.patient()
            .latest(LabTests.INTRINSIC_FACTOR_ANTIBODY)
            .filter(result -> result.truth(Outcome.NEGATIVE) == Truth.TRUE)
            .isPresent();
    return "; "
        + Print.list(names, "and")
        + (names.size() > 1 ? " are" : " is")
        + " possible"
        + (negative
            ? ", and a negative intrinsic-factor antibody does not exclude gastritis."
            : ".");
  }

  private static String words(Held held, CandidateCause candidate) {
    String name = named(held, candidate).replace(" without a supplement", "");
    String evidence = evidence(held, candidate);
    String colon = evidence.isEmpty() ? "" : ": " + evidence;
    return switch (candidate.likelihood()) {
      case ESTABLISHED -> "the cause is " + name + colon;
      case LIKELY -> taken(held, name) + " the likely cause" + colon;
      case POSSIBLE, UNLIKELY, EXCLUDED ->
          taken(held, name)
              + " a possible cause"
              + (colon.isEmpty() ? sinceWhen(held, candidate) : colon);
    };
  }

  /** The cause; of a class or group with what is on record of that. */
  private static String named(Held held, CandidateCause candidate) {
    String name = candidate.cause().name();
    for (Finding<OnCause> each : candidate.speaksFor()) {
      for (Fact fact : Saw.facts(each, Fact.class)) {
        Fact own = Saw.own(fact, held.patient()).orElse(null);
        boolean itself =
            name.toLowerCase(Locale.ROOT).startsWith(fact.name().toLowerCase(Locale.ROOT));
        if (own != null && itself && fits(own.name())) {
          return name + " (" + own.name() + ")";
        }
      }
    }
    return name;
  }

  private static boolean fits(String name) {
    return !name.contains("(") && !name.contains(",");
  }

  /** What would tell whether a medicine lasted long enough. */
  private static String sinceWhen(Held held, CandidateCause candidate) {
    String id = "since-when" + candidate.cause().id().substring("cause".length());
    return held.has(id) ? "; ask since when" : "";
  }

  /** A medicine with its dose and since when, as far as it is on record, and the verb. */
  private static String taken(Held held, String name) {
    for (MedicineUse use : held.patient().medicines()) {
      if (use.medicine().name().equals(name.toLowerCase(Locale.ROOT))) {
        String dose =
            use.dailyDose().map(each -> ", " + Print.quantity(each) + " a day").orElse("");
        String since = use.since().map(each -> " since " + Print.month(each)).orElse("");
        String detail = dose + (dose.isEmpty() && !since.isEmpty() ? "," : "") + since;
        String verb = Print.is(name).substring(name.length());
        return Words.capitalised(name) + detail + (detail.isEmpty() ? "" : ",") + verb;
      }
    }
    return Print.is(name);
  }

  /**
   * Whether a diagnosis is the cause by another name: all of its longer words but one are there.
   */
  private static boolean isTheSame(String diagnosis, String cause) {
    int words = 0;
    int shared = 0;
    for (String each : diagnosis.split(" ", -1)) {
      if (each.length() >= LONG_WORD) {
        words++;
        shared += cause.contains(each) ? 1 : 0;
      }
    }
    return diagnosis.equals(cause) || (words > 2 && shared >= words - 1);
  }

  /** A positive result stays one, whatever came after it. */
  private static Optional<LabResult> deciding(Held held, LabTest test) {
    List<LabResult> results = held.patient().results(test);
    for (int i = results.size() - 1; i >= 0; i--) {
      if (results.get(i).truth(Outcome.POSITIVE) == Truth.TRUE) {
        return Optional.of(results.get(i));
      }
    }
    return held.patient().latest(test);
  }

  /** A result that shows it, or a diagnosis that is on record by another name. */
  private static String evidence(Held held, CandidateCause candidate) {
    Finding<OnCause> strongest = candidate.speaksFor().get(0);
    for (Finding<OnCause> each : candidate.speaksFor()) {
      if (each.conclusion().likelihood() == candidate.likelihood()) {
        strongest = each;
        break;
      }
    }
    // no limit of adults is said of a child
    boolean ofAChild = held.status() == Classification.OUT_OF_SCOPE;
    for (LabTest test : Saw.tests(strongest)) {
      LabResult result = deciding(held, test).orElse(null);
      if (result != null && result.quantity().isEmpty()) {
        return test.name()
            + " was "
            + result.outcome().map(Outcome::label).orElse("reported")
            + Readings.day(result);
      }
      if (result != null && !ofAChild && Saw.numberBesideB12(strongest).isPresent()) {
        return Saw.numberBesideB12(strongest).orElseThrow();
      }
    }
    List<String> others = new ArrayList<>(Saw.clues(strongest));
    others.removeIf(each -> isTheSame(each, candidate.cause().name()));
    return candidate.likelihood() == Likelihood.ESTABLISHED && !others.isEmpty()
        ? Print.is(others.get(0)) + " on record"
        : "";
  }
}
