package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Doses;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is given already goes on, unless it is the wrong form, dose or route; of two regimens it is
 * asked which is meant.
 */
final class GoesOnLine {
  private static final List<Map.Entry<Cobalamin, String>> MUST_NOT_GO_ON =
      List.of(
          Map.entry(Cobalamin.CYANOCOBALAMIN, "treat-5-cyanocobalamin-must-not-go-on"),
          Map.entry(Cobalamin.HYDROXOCOBALAMIN, "treat-5-hydroxocobalamin-must-not-go-on"));

  private static final String RULED_OUT = "treat-5-route-ruled-out";

  /** Of somebody who would rather have tablets. */
  private static final String INJECTIONS_REFUSED =
      "the injections in use are refused, so ask why, and go on until tablets of a high dose are agreed";

  /** What must be put right first, by the rules that see it, in order. */
  private static final List<Map.Entry<String, String>> FIRST =
      List.of(
          Map.entry(
              "caution-doubtful-dose",
              "the dose on record cannot be right, so its unit is checked first"),
          Map.entry(
              RULED_OUT,
              "the route in use was refused or has failed, so ask which takes its place"),
          Map.entry(
              "caution-few-injections",
              "the injections on record are too small or too rare, so dose and interval are checked first"));

  private static final String TOLERATED = "treat-5-tolerated-form-goes-on";
  private static final String INTERVAL = "treat-5-interval-of-injections";

  private GoesOnLine() {}

  static Optional<Sentence> of(Held held) {
    boolean grown = held.has("treat-5-goes-on");
    List<Replacement> given = given(held);
    if (held.blocked() || given.isEmpty() || !(grown || held.has("treat-5-goes-on-under-16"))) {
      return Optional.empty();
    }
    for (Replacement each : given) {
      Optional<Sentence> barred = barred(held, each);
      if (barred.isPresent()) {
        return barred;
      }
    }
    for (Map.Entry<String, String> each : FIRST) {
      if (held.has(each.getKey())) {
        boolean refused = each.getKey().equals(RULED_OUT) && refusesInjections(held);
        String why = refused ? INJECTIONS_REFUSED : each.getValue();
        return held.line(Held.GIVE, Held.NO_DOSE + why, each.getKey());
      }
    }
    if (!grown) {
      String words = "carry on with vitamin B12 as the specialist team set it";
      return held.line(Held.GIVE, words, "treat-5-goes-on-under-16");
    }
    if (given.size() > 1) {
      String words = "carry on with vitamin B12, and ask which of the regimens on record is meant";
      return held.line(Held.GIVE, words, "treat-5-goes-on");
    }
    String regimen = "carry on with " + Doses.of(given.get(0));
    if (held.has("treat-5-missed-dose-now")) {
      return held.line(
          Held.GIVE, regimen + ", with the dose that was missed now", "treat-5-missed-dose-now");
    }
    return held.has(INTERVAL)
        ? held.line(Held.GIVE, regimen + interval(held, given.get(0)), INTERVAL)
        : held.line(Held.GIVE, regimen, "treat-5-goes-on");
  }

  /** After a reaction the form that was tolerated since is what is given, and what loads again. */
  static Optional<Sentence> tolerated(Held held) {
    List<Replacement> given = given(held);
    if (!held.has(TOLERATED) || given.size() != 1 || given.get(0).form().isEmpty()) {
      return Optional.empty();
    }
    Replacement one = given.get(0);
    String words =
        "carry on with "
            + Words.before(" every ", Doses.of(one))
            + ", the form that was tolerated"
            + (held.like("treat-5-reload-*").isEmpty() ? "" : ", and load again with it");
    return barred(held, one)
        .or(() -> held.line(Held.GIVE, words + " on the allergy clinic's word today", TOLERATED));
  }

  private static boolean refusesInjections(Held held) {
    return held.patient().refusedRoutes().contains(Route.INTRAMUSCULAR)
        && !held.patient().failedRoutes().contains(Route.INTRAMUSCULAR)
        && !held.patient().refusedRoutes().contains(Route.ORAL)
        && !held.patient().failedRoutes().contains(Route.ORAL);
  }

  /** The interval that was set is not on record; of hydroxocobalamin the usual one is known. */
  private static String interval(Held held, Replacement given) {
    String set = " at the interval that was set, ";
    if (!given.form().equals(Optional.of(Cobalamin.HYDROXOCOBALAMIN))) {
      return set + "which is not on record";
    }
    String months = held.has("mind-neuropathy-needs-injections") ? "2" : "2 to 3";
    return set + "every " + months + " months as a rule";
  }

  private static List<Replacement> given(Held held) {
    List<Replacement> given = new ArrayList<>();
    for (Replacement each : held.patient().replacements()) {
      if (!each.multivitamin() && each.until().isEmpty()) {
        given.add(each);
      }
    }
    return given;
  }

  /** A form that is not on record may be the one that is barred. */
  private static Optional<Sentence> barred(Held held, Replacement given) {
    for (Map.Entry<Cobalamin, String> each : MUST_NOT_GO_ON) {
      if (!held.has(each.getValue())) {
        continue;
      }
      if (given.form().isEmpty()) {
        String words = "which form is given is not on record, and one must not go on, so ask today";
        return held.line(Held.GIVE, Held.NO_DOSE + words, each.getValue());
      }
      if (given.form().get() == each.getKey()) {
        boolean leber =
            held.patient().truth(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY) == Truth.TRUE;
        String words =
            leber
                ? "the form that is given must not go on in Leber's disease, so ask today which takes its place"
                : "the form that is given must not go on, so ask today which takes its place";
        return held.line(Held.GIVE, Held.NO_DOSE + words, each.getValue());
      }
    }
    return Optional.empty();
  }
}
