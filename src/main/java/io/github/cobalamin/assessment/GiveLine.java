package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.RoutesLeft;
import io.github.cobalamin.assessment.wording.Doses;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.assessment.wording.Said;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What to give: the first treatment on offer, or that none is, and why; and what before it. */
final class GiveLine {
  static final String KEY = Held.GIVE;
  static final String FIRST = "first";
  private static final String NONE = Held.NO_DOSE;
  private static final String ON_OESTROGEN = "treat-5-consider-after-a-sample-on-oestrogen";
  private static final int MOST = 160;
  private static final int WORDS = 30;

  /** A longer name would be said again where it is the cause. */
  private static final int MOST_WORDS = 4;

  /** They prefer an injection to a tablet, of somebody who is treated in any case. */
  private static final Set<String> OF_ROUTE =
      Set.of("prefer-injections-while-gastritis-is-possible", "ng239-diet-by-injection");

  private GiveLine() {}

  static Optional<Sentence> of(Held held) {
    if (!held.treatments().isEmpty()) {
      return Optional.of(offered(held, held.treatments().get(0)));
    }
    return none(held).or(() -> GoesOnLine.of(held)).or(() -> nothingFits(held));
  }

  /** Of a deficiency that is shown nothing is given without a word on it. */
  private static Optional<Sentence> nothingFits(Held held) {
    return held.assessment()
        .status()
        .decidedBy()
        .filter(any -> held.shown())
        .map(
            decided ->
                new Sentence(
                    KEY,
                    Print.sentence(NONE + "no regimen fits what is on record, so ask a specialist"),
                    decided.rule().citations()));
  }

  private static Sentence offered(Held held, TreatmentOption option) {
    Treatment treatment = option.treatment();
    boolean forLife = option.course() == Treatment.Course.LIFELONG;
    String regimen = regimen(held, treatment, forLife);
    String verb = verb(held, option);
    String start = start(held);
    String trial = trial(held, option) ? ", as a trial" : "";
    String end = trial.isEmpty() ? "" : trial + " judged at 3 months";
    if (held.has("treat-5-tolerated-form-goes-on")) {
      trial += ", on the allergy clinic's word";
      end = trial;
    }
    String ofTrial = trial;
    String whole = start + verb + " " + regimen + end;
    String text =
        Stream.<Supplier<String>>of(
                () -> whole,
                () -> start + verb + " " + regimen + ofTrial,
                () -> start + verb + " " + Doses.of(treatment, false) + ofTrial,
                () -> verb + " " + regimen + ofTrial,
                () -> verb + " " + Doses.begun(treatment) + ofTrial)
            .map(Supplier::get)
            .filter(GiveLine::fits)
            .findFirst()
            .orElse(start + verb + " " + regimen);
    Set<Citation> citations = new LinkedHashSet<>(treatment.citations());
    citations.addAll(Held.citations(option.speaksFor()));
    return new Sentence(KEY, Print.sentence(text), List.copyOf(citations));
  }

  private static String regimen(Held held, Treatment treatment, boolean forLife) {
    if (treatment.preventive() && held.has("treat-5-prophylaxis-of-inherited-malabsorption")) {
      return Doses.single(treatment) + " for life, at the specialist team's interval";
    }
    if (treatment.preventive() && !held.like("treat-5-prophylaxis-or-yearly-test*").isEmpty()) {
      boolean today = held.has("treat-5-sample-before-prophylaxis"); // what is felt does not wait
      return Doses.of(treatment, false) + (today ? "" : ", or measure vitamin B12 every year");
    }
    return forLife && held.has("treat-5-inherited-malabsorption")
        ? Doses.begun(treatment) + ", then for life as the specialist team sets it"
        : Doses.of(treatment, forLife);
  }

  private static boolean fits(String choice) {
    int words = 1;
    for (int at = choice.indexOf(' '); at >= 0; at = choice.indexOf(' ', at + 1)) {
      words++;
    }
    return choice.length() < MOST && words <= WORDS;
  }

  private static String start(Held held) {
    if (!held.drawsFirst() || held.loading()) {
      return "";
    }
    return first(held).isPresent() ? "next, once blood is taken, " : "once blood is taken, ";
  }

  /** What is given before vitamin B12. */
  static Optional<Sentence> first(Held held) {
    boolean question = held.has("treat-5-wernicke-question");
    for (String rule :
        List.of(
            "treat-5-wernicke-question",
            "treat-5-thiamine-without-a-sign",
            "mind-thiamine-first")) {
      Finding<Conclusion> finding = held.find(rule).orElse(null);
      if (finding != null) {
        String what = question ? "Give thiamine by injection today, first" : "Give thiamine first";
        String text =
            held.has("treat-5-low-glucose-with-thiamine")
                ? "Treat the low glucose at once, and give thiamine by injection with it"
                : what + ", before any glucose";
        return Optional.of(
            new Sentence(FIRST, text + emptied(held, finding) + ".", finding.rule().citations()));
      }
    }
    return Optional.empty();
  }

  /** What empties the stores of thiamine, as far as the rule saw it. */
  private static String emptied(Held held, Finding<Conclusion> finding) {
    for (String each : Saw.clues(finding)) {
      String own = Saw.own(finding, held.patient(), each);
      if (Said.emptiesThiamine(each) && own.split(" ", -1).length <= MOST_WORDS) {
        return ": " + Print.is(own) + " on record";
      }
    }
    return "";
  }

  private static String verb(Held held, TreatmentOption option) {
    if (held.loading()) {
      return begunWith(held, option.treatment())
          .map(form -> "carry on the load of " + form + " with")
          .orElse("carry on with the load once blood is taken:");
    }
    for (Finding<TreatmentAdvice> each : option.speaksFor()) {
      if (each.rule().id().startsWith("treat-5-reload-")) {
        return "load again:";
      }
    }
    Strength strength = option.strength().orElse(Strength.CONSIDER);
    // where deficiency is shown, judgement is of the route, and not of whether to treat
    boolean ofRoute = strength == Strength.CLINICAL_JUDGEMENT || isOfRoute(option);
    if (strength != Strength.OFFER && !(held.shown() && ofRoute)) {
      return "consider";
    }
    return held.hurries() ? "give" : "offer";
  }

  /** With which form a load has begun, if it is another than that of the regimen. */
  private static Optional<String> begunWith(Held held, Treatment treatment) {
    List<Cobalamin> injected = new ArrayList<>();
    for (Replacement each : held.patient().replacements()) {
      if (each.until().isEmpty() && each.route().filter(Route::parenteral).isPresent()) {
        each.form().ifPresent(injected::add);
      }
    }
    return injected.isEmpty() || injected.contains(treatment.form())
        ? Optional.empty()
        : Optional.of(injected.get(0).label());
  }

  private static boolean isOfRoute(TreatmentOption option) {
    for (Finding<TreatmentAdvice> each : option.speaksFor()) {
      if (OF_ROUTE.contains(each.rule().id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean trial(Held held, TreatmentOption option) {
    return option.course() != Treatment.Course.LIFELONG
        && !option.treatment().preventive()
        && (held.has("treat-5-trial")
            || held.has("treat-5-trial-with-signs-of-cord-or-sight")
            || !held.like("*-consider-for-signs-that-nothing-explains").isEmpty());
  }

  /** Why nothing is offered, where something would be. */
  private static Optional<Sentence> none(Held held) {
    if (held.blocked()) {
      for (String rule :
          List.of("treat-5-blocked-by-allergy", "treat-5-blocked-by-allergy-under-16")) {
        if (held.has(rule)) {
          String words =
              "the allergy can extend to every form and route, so the allergy clinic decides";
          return held.line(KEY, NONE + words + soon(held), rule);
        }
      }
    }
    if (held.has("treat-5-inborn-error-resume")) {
      String words = "ask the metabolic team today to resume the treatment on record";
      return held.line(KEY, NONE + words, "treat-5-inborn-error-resume");
    }
    if (held.status() == Classification.OUT_OF_SCOPE) {
      String today = held.urgency() == Urgency.SAME_DAY ? " today" : "";
      boolean suspected =
          held.urgency() != Urgency.ROUTINE
              || held.has("child-of-deficient-mother")
              || held.has("child-with-a-low-level")
              || held.has("child-with-a-cause-for-life");
      return !suspected || held.has("treat-5-goes-on-under-16")
          ? Optional.empty()
          : held.line(KEY, NONE + "paediatrics chooses the treatment" + today, "status-0-under-16");
    }
    if (held.blocked()) {
      return Optional.empty();
    }
    if (held.has("not-without-age")) {
      return held.line(
          KEY, NONE + "no age is on record, and doses differ by age", "not-without-age");
    }
    Optional<Sentence> tolerated = GoesOnLine.tolerated(held);
    if (tolerated.isPresent()) {
      return tolerated;
    }
    for (Finding<TreatmentObjection> each : held.assessment().findings(TreatmentObjection.class)) {
      if (each.conclusion().forbids()) {
        String why = Words.before(": ", Print.clause(each.text(), MOST - NONE.length() - 1));
        return Optional.of(
            new Sentence(
                KEY, Print.sentence(NONE + lower(why)), List.copyOf(each.rule().citations())));
      }
    }
    if (held.has("treat-5-inborn-error")) {
      return held.line(
          KEY, NONE + "the metabolic team treats an inborn error", "treat-5-inborn-error");
    }
    if (held.has("treat-5-no-route-is-left")) {
      return held.line(KEY, NONE + RoutesLeft.why(held.patient()), "treat-5-no-route-is-left");
    }
    if (held.has(ON_OESTROGEN)) {
      boolean known = held.patient().latest(LabTests.METHYLMALONIC_ACID).isPresent();
      String first =
          known ? "active B12 comes first" : "active B12 or methylmalonic acid comes first";
      return held.line(KEY, NONE + "oestrogen can lower total B12, so " + first, ON_OESTROGEN);
    }
    return held.has("treat-5-sample-first")
        ? held.line(
            KEY,
            NONE + "the only low result is old, so a new sample comes first",
            "treat-5-sample-first")
        : Optional.empty();
  }

  /** How soon the allergy clinic is asked, where no line before has said it. */
  private static String soon(Held held) {
    if (UrgencyLine.of(held).stream()
        .anyMatch(line -> line.text().contains("allergy specialist"))) {
      return "";
    }
    if (held.has("treat-5-allergy-clinic-today")) {
      return " today";
    }
    return held.has("treat-5-allergy-clinic-soon") ? " within days" : "";
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
