package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of whoever is treated, was treated, or should be: it gates the next dose. */
final class AskOfTreatment {
  /** What a rule of the status or of the record says of treatment that nobody tells of. */
  private static final List<String> PERHAPS_TREATED =
      List.of(
          "status-1d-perhaps-replaced",
          "caution-past-deficiency-may-be-back",
          "high-b12",
          "child-with-a-cause-for-life");

  private AskOfTreatment() {}

  /** The first that is open. */
  static Optional<Sentence> of(Held held) {
    return reaction(held)
        .or(() -> leber(held))
        .or(() -> hives(held))
        .or(() -> longAgo(held))
        .or(() -> course(held))
        .or(() -> lastDose(held))
        .or(() -> firstGiven(held));
  }

  /** Of a reaction whose kind is not known it is asked what it was. */
  private static Optional<Sentence> reaction(Held held) {
    boolean unknown = false;
    for (Allergy each : held.patient().allergies()) {
      unknown = unknown || (each.reactions().isEmpty() && each.tolerated().isEmpty());
    }
    List<Finding<Conclusion>> findings = held.like("treat-5-allergy-*");
    return !unknown || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                held.patient().truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM) == Truth.UNKNOWN
                    ? "Ask first: what was the reaction, which form was tolerated since, and is there numbness or unsteadiness?"
                    : "Ask first: what was the reaction, and which form was tolerated since?",
                Held.citations(findings)));
  }

  /** Where nothing is given because sight is affected, it is asked whether it may be. */
  private static Optional<Sentence> leber(Held held) {
    List<Finding<Conclusion>> findings = held.like("*-cyanocobalamin-before-leber-is-asked-for");
    return findings.isEmpty() || !held.treatments().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                "Ask first: is Leber's hereditary optic neuropathy known, or early loss of sight in the family?",
                Held.citations(findings)));
  }

  /**
   * An urticaria of which nobody told whence it came may be of a dose, however long it was borne.
   */
  private static Optional<Sentence> hives(Held held) {
    Patient patient = held.patient();
    boolean open =
        patient.truth(Symptoms.URTICARIA) == Truth.TRUE
            && patient.allergies().isEmpty()
            && !patient.closed().contains(Patient.Part.ALLERGIES);
    List<Finding<Conclusion>> findings = held.like("treat-5-goes-on*");
    return !open || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                Print.sentence(Asks.of(Input.ALLERGIES, held.patient())),
                Held.citations(findings)));
  }

  /** Injections of which the last lies more than a year back, and nobody told that they ended. */
  private static Optional<Sentence> longAgo(Held held) {
    LocalDate yearAgo = held.assessment().date().map(day -> day.minusYears(1)).orElse(null);
    Finding<Classified> status = held.assessment().status().decidedBy().orElse(null);
    boolean longAgo = false;
    for (Replacement each : held.patient().replacements()) {
      boolean goesOn = each.until().isEmpty();
      boolean injected = each.route().filter(Route::parenteral).isPresent();
      boolean old =
          each.lastDose().filter(last -> yearAgo != null && last.isBefore(yearAgo)).isPresent();
      longAgo = longAgo || (goesOn && injected && old);
    }
    return status == null || !longAgo
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                "Ask first: why was vitamin B12 given, and has it ended?",
                status.rule().citations()));
  }

  /**
   * Of whoever goes on with treatment and has symptoms of the nerves it is asked whether these are
   * new or worse, unless the record tells: then more than the next dose is due.
   */
  private static Optional<Sentence> course(Held held) {
    Patient patient = held.patient();
    boolean told = patient.truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM) != Truth.TRUE;
    for (Replacement each : patient.replacements()) {
      told = told || (each.until().isEmpty() && each.response().isPresent());
    }
    for (History each : patient.history()) {
      told = told || each.onset().isPresent();
    }
    List<Finding<Conclusion>> findings = held.like("treat-5-goes-on");
    String dose = lastDose(held).map(AskOfTreatment::onlyWhen).orElse("");
    return told || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                "Ask first: are the nerve symptoms new or worse under treatment" + dose + "?",
                Held.citations(findings)));
  }

  private static String onlyWhen(Sentence lastDose) {
    return ", and when was the last "
        + (lastDose.text().contains("injection") ? "injection" : "dose");
  }

  /**
   * Of whoever is treated it is asked first when the last dose was, unless that is known, or
   * treatment began so lately that it was the first.
   */
  private static Optional<Sentence> lastDose(Held held) {
    boolean given = false;
    boolean known = false;
    boolean missed = false;
    String what = "dose";
    for (Replacement each : held.patient().replacements()) {
      if (each.until().isEmpty()) {
        given = given || !each.multivitamin();
        what = each.route().equals(Optional.of(Route.INTRAMUSCULAR)) ? "injection" : what;
        known = known || each.lastDose().isPresent() || begunToday(held, each);
        missed = missed || each.missedDoses().known();
      }
    }
    List<Finding<Conclusion>> findings = new ArrayList<>(held.like("treat-5-reload-*"));
    findings.addAll(held.like(Held.LOAD));
    findings.addAll(held.like("treat-5-goes-on*"));
    findings.addAll(held.like("no-level-on-injections*"));
    return !given || known || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                "Ask first: when was the last " + what + (missed ? "?" : ", and were any missed?"),
                Held.citations(findings)));
  }

  private static boolean begunToday(Held held, Replacement given) {
    Optional<LocalDate> day = held.assessment().date();
    return day.isPresent() && given.since().equals(day);
  }

  /** Where somebody has looked at the nerves, or no adult is asked, it comes before all. */
  private static Optional<Sentence> firstGiven(Held held) {
    boolean looked = held.patient().truth(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM).known();
    return looked || held.patient().adult() == Truth.FALSE ? given(held) : Optional.empty();
  }

  /**
   * Of whoever was or should be treated, and has symptoms or a level that treatment may have made,
   * it is asked whether anything is given.
   */
  static Optional<Sentence> given(Held held) {
    List<Finding<Conclusion>> findings = new ArrayList<>();
    for (String each : PERHAPS_TREATED) {
      held.find(each).ifPresent(findings::add);
    }
    boolean open =
        held.patient().replacements().isEmpty()
            && !held.patient().closed().contains(Patient.Part.REPLACEMENTS);
    return !open || findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                AskLine.KEY,
                Print.sentence(Asks.of(Input.REPLACEMENT, held.patient())),
                Held.citations(findings)));
  }

  /** What has been given for a year and goes on is borne: a reaction would be on record. */
  static boolean isBorne(Held held) {
    LocalDate day = held.assessment().date().orElse(null);
    if (day == null || !held.has("treat-5-goes-on")) {
      return false;
    }
    for (Replacement each : held.patient().replacements()) {
      LocalDate since = each.since().orElse(day);
      if (each.until().isEmpty() && since.isAfter(day.minusYears(1))) {
        return false;
      }
    }
    return true;
  }
}
